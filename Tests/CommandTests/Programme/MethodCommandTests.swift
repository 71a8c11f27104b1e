import Foundation
import Support
import Testing

@Suite("samling methods, samling new, and use")
struct MethodCommandTests {
  private static let names = Files.names(in: BuiltProgram.repository + "/agendas/methods")
    .map { String($0.dropLast(3)) }

  /// A workspace with a method of its own beside the agendas.
  private func place(_ methods: [String: String] = [:]) throws -> Workspace {
    let place = try Workspace()
    Files.makeFolder(place.path + "/methods")
    for (name, text) in methods { Files.write(text, to: "\(place.path)/methods/\(name).md") }
    return place
  }

  private static let ownMethod = """
    # Tre hjørner (10 min x hjørne)

    Når rommet skal velge side.

    - Hjørner: ja, nei, vet ikke
    - Hvorfor står du her?
    """

  // MARK: methods

  @Test("methods lists every method with its title, length, and when to use it")
  func list() throws {
    let done = try place().run("methods")
    #expect(done.status == 0)
    #expect(done.errors == "")
    for name in Self.names {
      #expect(done.output.contains("\n\(name) ") || done.output.hasPrefix(name))
    }
    #expect(
      done.output.contains(
        """
          Presentasjonsrunde · 5 min hver
            Når samlingen åpner: alle kommuner får ordet tidlig, og rommet hører hvem
            som er her og hva som er nytt siden sist.

        """))
    #expect(done.output.split(separator: "\n").allSatisfy { $0.count <= 90 })
  }

  @Test(
    "the list's own words are in the language of the interface",
    arguments: [
      ("nb", "5 min hver", "henter metoden inn"), ("nn", "5 min kvar", "hentar metoden inn"),
      ("en", "5 min each", "takes the method in"),
    ])
  func languages(language: String, length: String, words: String) throws {
    let done = try place().run("methods", "--lang", language)
    #expect(done.output.contains("Presentasjonsrunde · \(length)\n"))
    #expect(done.output.contains(words))
  }

  @Test("methods NAME prints the file as it stands, whatever case and letters the name has")
  func show() throws {
    let place = try place()
    let text = Files.text(BuiltProgram.repository + "/agendas/methods/må-bør-kan.md")
    for name in ["må-bør-kan", "MÅ-BØR-KAN", "ma-bor-kan"] {
      let done = try place.run("methods", name)
      #expect(done.status == 0)
      #expect(done.output == text)
      #expect(done.errors == "")
    }
  }

  @Test("a method that is not there gives 66 and the nearest name")
  func missing() throws {
    let place = try place()
    for command in [["methods", "disny"], ["new", "evaluering", "disny"]] {
      let done = try place.start(command).wait()
      #expect(done.status == 66)
      #expect(done.output == "")
      #expect(done.errors == "samling: metoden «disny» finnes ikke — mente du «disney»?\n")
    }
    let far = try place.run("methods", "qqqqqq", "--lang", "en")
    #expect(far.status == 66)
    #expect(
      far.errors
        == "samling: there is no method «qqqqqq» — «samling methods» shows those there are\n")
    #expect(try place.run("methods", "a", "b").status == 64)
  }

  // MARK: A method of one's own

  @Test("a method is added by adding a file, and runs to the end of the day")
  func added() throws {
    let place = try place(["hjorner": Self.ownMethod])
    let agenda = place.agenda("# Samling\n\n10:00 Hvor står du?\n- use: hjorner\n\n10:30 Slutt\n")
    let check = try place.run("check", agenda)
    #expect(check.status == 0)
    #expect(check.errors == "")
    #expect(check.output.contains("x hjørne: 3 turer (ja, nei, vet ikke)"))
    let session = place.path + "/session"
    #expect(try place.run("open", agenda, "--session", session).status == 0)
    // Opened, it no longer needs the file.
    Files.remove(place.path + "/methods")
    let script = "next\nnext\nnext\nnote --party nei Fordi\nnext\nnext\n"
    let done = try place.run("do", session, "-", input: .text(script))
    #expect(done.status == 0)
    #expect(done.errors == "")
    let log = try place.run("log", session)
    for party in ["ja", "nei", "vet ikke"] { #expect(log.output.contains(party)) }
    #expect(place.journals(of: session).contains { $0.text.contains("Fordi") })
  }

  @Test("one beside the agenda wins over the user's, and that over the shipped one")
  func nearest() throws {
    let place = try place()
    let agenda = place.agenda("10:00 use: disney\n10:30 Slutt\n")
    func title() throws -> String {
      let done = try place.run("check", agenda)
      return done.output.split(separator: "\n").first { $0.contains("10:00") }.map(String.init)
        ?? ""
    }
    #expect(try title().contains("Vi lager felles fremtidsbilde"))
    for folder in ["/.config", "/.config/samling", "/.config/samling/methods"] {
      Files.makeFolder(place.path + folder)
    }
    Files.write("# Min drøm\n- Hva?\n", to: place.path + "/.config/samling/methods/disney.md")
    #expect(try title().contains("Min drøm"))
    Files.write("# Vår drøm\n- Hva?\n", to: place.path + "/methods/disney.md")
    #expect(try title().contains("Vår drøm"))
    let list = try place.run("methods")
    #expect(list.output.contains("\n    ./methods/disney.md\n"))
  }

  @Test(
    "a misspelt name in an agenda is an error at its place; a doubt in a method, at the method's")
  func places() throws {
    let place = try place(["hjorner": Self.ownMethod.replacing("10 min", with: "10 minn")])
    let agenda = place.agenda("10:00 Alle\n- use: hjornr\n10:30 Slutt\n")
    let wrong = try place.run("check", agenda)
    #expect(wrong.status == 65)
    #expect(
      wrong.errors == "\(agenda):2:8: metoden «hjornr» finnes ikke — mente du «hjorner»?\n")
    let doubtful = try place.run(
      "check", place.agenda("10:00 Alle\n- use: hjorner\n10:30 Slutt\n"))
    #expect(doubtful.status == 0)
    #expect(
      doubtful.errors
        == "\(place.path)/methods/hjorner.md:1:19: «10 minn x hjørne» er ikke en tidslengde — mente du «10 min»?\n"
    )
    let path = try place.run("check", place.agenda("10:00 Alle\n- use: ../x\n10:30 Slutt\n"))
    #expect(path.status == 65)
    #expect(
      path.errors
        == "\(agenda):2:8: «../x» er en sti — skriv bare metodens navn, uten mappe\n")
  }

  @Test("a method can be taken in live, by one line")
  func live() throws {
    let place = try place(["hjorner": Self.ownMethod])
    let session = try place.open("# Samling\n\n10:00 Velkommen\n\n12:00 Slutt\n")
    let done = try place.run("do", session, "add", "11:00 use: hjorner")
    #expect(done.status == 0)
    #expect(done.errors == "")
    #expect(try place.run("log", session).output.contains("Tre hjørner"))
    #expect(try place.run("do", session, "add", "11:30 use: hjornr").status == 1)
  }

  // MARK: new

  @Test("new prints a starter that check reads without a doubt, and -o writes it once")
  func starter() throws {
    let place = try place()
    let path = place.path + "/min.md"
    let printed = try place.run("new", "presentasjonsrunde", "silerunde", "evaluering")
    #expect(printed.status == 0)
    #expect(printed.errors == "")
    let written = try place.run(
      "new", "presentasjonsrunde", "silerunde", "evaluering", "-o", path)
    #expect(written.status == 0)
    #expect(written.output == "" && written.errors == "")
    #expect(Files.text(path) == printed.output)
    let check = try place.run("check", path)
    #expect(check.status == 0)
    #expect(check.errors == "")
    #expect(check.output.contains("Alle huker av"))
    #expect(try place.run("format", path).output == printed.output)
    let again = try place.run("new", "-o", path)
    #expect(again.status == 73)
    #expect(
      again.errors
        == "\(path): filen finnes allerede og er som den var — velg et annet navn\n")
    #expect(Files.text(path) == printed.output)
    #expect(try place.run("new", "-o", place.path + "/nei/min.md").status == 73)
  }

  @Test("a starter of every method runs through its days", arguments: ["nb", "nn", "en"])
  func starterRuns(language: String) throws {
    let place = try place()
    let path = place.path + "/alle.md"
    let made = try place.start(["new"] + Self.names + ["-o", path, "--lang", language]).wait()
    #expect(made.status == 0)
    let check = try place.run("check", path, "--json")
    #expect(check.status == 0)
    let read = try JSONSerialization.jsonObject(with: Data(check.output.utf8)) as? [String: Any]
    #expect((read?["diagnostics"] as? [Any])?.isEmpty == true)
    let days = try #require(read?["days"] as? [[String: Any]])
    let items = days.flatMap { $0["items"] as? [[String: Any]] ?? [] }
    #expect(items.count > Self.names.count)
    let session = place.path + "/session"
    #expect(try place.run("open", path, "--session", session).status == 0)
    let first = try #require(days.first?["items"] as? [[String: Any]])
    let script = String(repeating: "next\n", count: first.count)
    let done = try place.run("do", session, "-", input: .text(script))
    #expect(done.status == 0)
    #expect(done.output.split(separator: "\n").count { $0.hasPrefix("saved ") } == first.count)
  }

  @Test("a program that lies alone has its methods all the same")
  func alone() throws {
    let place = try place()
    Files.makeFolder(place.path + "/bin")
    let listed = try place.shell("cp \"$samling\" bin/samling && bin/samling methods")
    #expect(listed.status == 0)
    #expect(listed.output == (try place.run("methods").output))
    let shown = try place.shell("bin/samling methods disney | head -n 1")
    #expect(
      shown.output
        == "# Vi lager felles fremtidsbilde – inspirert av W. Disney (15 min x spørsmål)\n")
  }

  @Test("what the program carries is what the files of the methods say")
  func carried() {
    let folder = BuiltProgram.repository + "/agendas/methods"
    let names = Self.names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let texts = names.map { name in
      "    \"\(name)\": #\"\"\"\n\(Files.text("\(folder)/\(name).md"))\n\"\"\"#,\n"
    }
    let path = BuiltProgram.repository + "/Sources/samling/Agendas/ShippedMethods.swift"
    let kept = Files.text(path)
    let head = kept.firstRange(of: "= [\n").map { String(kept[..<$0.upperBound]) } ?? ""
    #expect(Snapshots.difference(of: head + texts.joined() + "  ]\n}\n", from: path) == nil)
  }
}
