import Support
import Testing

/// Where documents are written with `-o`, and what is printed.
@Suite("Output")
struct OutputTests {
  private func shell(_ place: Workspace, _ line: String) throws -> Finished {
    try place.shell("cd \"$HOME\" && \(line)")
  }

  @Test("a pipe, a device and an open file are written into, and are there afterwards")
  func writtenInto() throws {
    let place = try Workspace()
    let session = try place.open(day)
    let report = try place.run("report", session, "--party", "Luster").output
    let pipe = try shell(
      place,
      "mkfifo f && (cat f > got & \"$samling\" report '\(session)' --party Luster -o f; wait) && test -p f"
    )
    #expect(pipe.status == 0, "\(pipe.errors)")
    #expect(Files.text(place.path + "/got") == report)
    let none = try shell(
      place,
      "\"$samling\" report '\(session)' -o /dev/null && test -c /dev/null && ls -l /dev/null")
    #expect(none.status == 0, "\(none.errors)")
    let open = try shell(
      place, "\"$samling\" report '\(session)' --party Luster -o /dev/stdout | cat")
    #expect(open.output == report)
    let file = try shell(
      place, "\"$samling\" report '\(session)' --party Luster -o /dev/stdout > out")
    #expect(file.status == 0)
    #expect(Files.text(place.path + "/out") == report)
    let new = try shell(place, "\"$samling\" new -o /dev/stdout | cat")
    #expect(new.output == (try place.run("new").output))
    let device = try shell(
      place,
      "mknod n c 1 3 2> /dev/null || exit 0; \"$samling\" report '\(session)' -o \"$PWD/n\" && test -c n"
    )
    #expect(device.status == 0, "\(device.errors)")
  }

  @Test(
    "a file that samling wrote is replaced until somebody changes it, and any other with --force alone"
  )
  func replaced() throws {
    let place = try Workspace()
    let session = try place.open(day)
    let path = place.path + "/minutter.md"
    for _ in 1...2 { #expect(try place.run("report", session, "-o", path).status == 0) }
    let ours = Files.text(path)
    Files.append("Mitt.\n", to: path)
    let refused = try place.run("report", session, "-o", path)
    #expect(refused.status == 73)
    #expect(
      refused.errors
        == "\(path): filen er der fra før, og er ikke slik samling skrev den — --force erstatter den\n"
    )
    #expect(Files.text(path) == ours + "Mitt.\n")
    #expect(try place.run("report", session, "-o", path, "--force").status == 0)
    #expect(Files.text(path).hasPrefix("# Samling"))
    #expect(try place.run("report", session, "-o", path).status == 0)
    let picture = place.path + "/bilde.svg"
    Files.write("mitt", to: picture)
    #expect(try place.run("picture", session, "room", "-o", picture).status == 73)
    #expect(Files.text(picture) == "mitt")
    #expect(try place.run("picture", session, "room", "-o", picture, "--force").status == 0)
    let folder = try place.run("report", session, "-o", place.path + "/state")
    #expect(folder.status == 73)
    #expect(folder.errors.contains("det er en mappe"))
  }

  @Test("nothing is written through a link that somebody else owns")
  func link() throws {
    let place = try Workspace()
    let session = try place.open(day)
    let made = try shell(place, "ln -s offer.md lenke && chown -h 12345 lenke && echo laget")
    // Only root can give a link away.
    guard made.output == "laget\n" else { return }
    let done = try place.run("report", session, "-o", place.path + "/lenke")
    #expect(done.status == 73)
    #expect(done.errors.contains("lenken tilhører en annen bruker"))
    #expect(!Files.names(in: place.path).contains("offer.md"))
  }

  private static let hidden =
    "\u{1B}]52;c;aGk=\u{7}\u{9B}31m\u{202E}\u{2066}\u{200C}\u{180E}\u{61C}\u{E0041}\u{2028}\u{AD}"

  @Test(
    "nothing that is printed carries a control or format character that came from somebody's text")
  func hiddenCharacters() throws {
    let place = try Workspace()
    let hidden = Self.hidden
    Files.makeFolder(place.path + "/methods")
    Files.write(
      "# Ond\(hidden)\nNår \(hidden)\n- Del \(hidden)\n", to: place.path + "/methods/ond.md")
    let text = """
      # Sam\(hidden)ling
      - Kommuner: Lus\(hidden)ter, Bø
      09:00 Vel\(hidden)kommen
      - use: ond
      - Hva \(hidden)er nytt?
      - Hvor \(hidden)nyttig? [1-10 li\(hidden)te..mye]
      """
    let session = try place.open(text, name: "ond\u{1B}[31m.md")
    let agenda = place.path + "/ond\u{1B}[31m.md"
    _ = try place.run("do", session, "-", input: .text("next\nnote Et \(hidden)notat\nscore 7\n"))
    for arguments in [
      ["methods"], ["methods", "ond"], ["new", "ond"], ["check", agenda],
      ["check", agenda, "--json"],
      ["format", agenda], ["open", agenda], ["report", session],
      ["report", session, "--format", "json"],
      ["report", session, "--format", "html"], ["log", session], ["log", session, "--json"],
      ["forecast", session], ["forecast", session, "--json"], ["picture", session, "notes"],
      ["do", session, "note", "--prompt", hidden, "x"], ["verify", session, "--accept", hidden],
      ["report", session, "--files"], ["report", session, "--party", hidden],
      ["report", hidden], ["check", agenda, "--lang", hidden], [hidden, "--" + hidden],
    ] {
      let done = try place.start(arguments).wait()
      let printed = done.output + done.errors
      #expect(!printed.isEmpty, "\(arguments)")
      // Documents keep what some scripts are written with, and places where a word may be divided.
      let kept: [Unicode.Scalar] =
        ["\n", "\t"] + (arguments[0] == "report" ? ["\u{200C}", "\u{AD}"] : [])
      let found = printed.unicodeScalars.filter { !kept.contains($0) && !isHarmless($0) }
      #expect(found.isEmpty, "\(arguments): \(found.map { String($0.value, radix: 16) })")
    }
  }

  @Test("a pipe or a device is no agenda, list or method, and is refused at once")
  func pipesAreRefused() throws {
    let place = try Workspace()
    Files.makeFolder(place.path + "/methods")
    _ = try shell(place, "mkfifo program.md methods/ror.md folk.tsv")
    for command in ["check", "format", "open"] {
      let done = try place.run(command, place.path + "/program.md")
      #expect(done.status == 74)
      #expect(done.errors.contains("det er ingen vanlig fil"))
    }
    #expect(try place.run("check", "/dev/zero").errors.contains("det er ingen vanlig fil"))
    #expect(try place.run("methods", "ror").status == 74)
    #expect(try place.run("methods").output.contains("presentasjonsrunde"))
    let list = place.agenda("# A\n- Deltakere: folk.tsv\n\n09:00 Velkommen\n", name: "liste.md")
    #expect(try place.run("check", list).status == 65)
  }

  @Test("a journal or a people folder that is a link is refused", arguments: ["journal", "people"])
  func linkedParts(_ part: String) throws {
    let place = try Workspace()
    let session = try place.open(day)
    _ = try place.run("do", session, "next")
    Files.remove("\(session)/\(part)")
    Files.makeFolder(place.path + "/utenfor")
    _ = try shell(place, "ln -s '\(place.path)/utenfor' '\(session)/\(part)'")
    for arguments in [["do", session, "person", "Kari Moe, Luster"], ["report", session]] {
      let done = try place.start(arguments).wait()
      #expect(done.status == 74)
      #expect(done.errors.contains("det er en lenke, som ikke følges"))
    }
    #expect(Files.names(in: place.path + "/utenfor").isEmpty)
  }
}
