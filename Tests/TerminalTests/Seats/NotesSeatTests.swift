import Support
import Testing

@Suite("The note-taker's seat in a terminal")
struct NotesSeatTests {
  private let agenda = """
    # Samling
    - Kommuner: Luster, Gloppen, Lom

    09:00 Runde
    - Presentasjon (8 min x kommune)
      - Hva er nytt?
        - Hvorfor?
      - Hva er dristig?
    11:00 Slutt

    """

  @Test("types, follows the room, is killed in the middle of a word and goes on where it was")
  func draft() throws {
    let place = try Workspace()
    let folder = try place.open(agenda)
    let tmux = try Tmux(place)
    let leader = try tmux.samling("leder", ["run", folder])
    try #require(leader.waitFor("begynner dagen"))
    leader.press("n")
    var notes = try tmux.samling("referent", ["notes", folder])
    try #require(notes.waitFor("Luster · spørsmål 1 av 2"))
    notes.type("Nytt i Luster")
    notes.press("Enter")
    notes.type("Halvveis ")
    try #require(notes.waitFor("• Halvveis"))
    // The room goes on; what was begun stays with Luster.
    leader.press("n")
    try #require(notes.waitFor("følger rommet når dette er lagret"))
    let process = try #require(pid_t(notes.fact("pane_pid")))
    try #require(place.waitsForDraft(in: folder, holding: "Halvveis "))
    kill(process, SIGKILL)
    notes = try tmux.samling("referent-2", ["notes", folder])
    try #require(notes.waitFor("Utkast fra"))
    notes.press("Enter")
    try #require(notes.waitFor("Luster · spørsmål 1 av 2"))
    notes.type("ferdig")
    notes.press("Enter")
    try #require(notes.waitFor("Gloppen · spørsmål 1 av 2"))
    #expect(place.waitsForNoDraft(in: folder))
    #expect(place.waitsForJournal(of: folder, holding: "Halvveis ferdig"))
    notes.press("C-q")
    #expect(notes.end() == "0")
  }

  @Test("two seats that change one note keep both wordings, and one of them makes it one")
  func conflict() throws {
    let place = try Workspace()
    let folder = try place.open(agenda)
    _ = try place.run("do", folder, "next")
    _ = try place.run("do", folder, "note", "--prompt", "1", "--party", "Luster", "Utgangspunkt")
    let tmux = try Tmux(place)
    let seats = [
      try tmux.samling("first", ["notes", folder]), try tmux.samling("second", ["notes", folder]),
    ]
    for seat in seats {
      try #require(seat.waitFor("Utgangspunkt"))
      seat.press("Up", "Enter")
      try #require(seat.waitFor("✎ Utgangspunkt"))
    }
    seats[0].type(" fra en")
    seats[0].press("Enter")
    try #require(seats[1].waitFor("Endret imens"))
    seats[1].type(" fra to")
    seats[1].press("Enter")
    for seat in seats {
      #expect(
        seat.waits { $0.contains("2 ordlyder") && $0.contains("fra en") && $0.contains("fra to") })
    }
    seats[0].press("Up", "Enter")
    try #require(seats[0].waitFor("Flere ordlyder"))
    seats[0].type(" samlet")
    seats[0].press("Enter")
    for seat in seats { #expect(seat.waits { $0.contains("samlet") && !$0.contains("ordlyder") }) }
  }

  @Test("ten thousand characters of every width are pasted, saved and shown without a lost byte")
  func everyWidth() throws {
    let place = try Workspace()
    let folder = try place.open(agenda)
    _ = try place.run("do", folder, "next")
    let tmux = try Tmux(place)
    let notes = try tmux.samling("referent", ["notes", folder], columns: 80, rows: 24)
    try #require(notes.waitFor("Luster"))
    let piece = "👨‍👩‍👧‍👦 kafe\u{301} 漢字 "
    let text = String(repeating: piece, count: 10_000 / piece.count) + "slutt"
    notes.paste(text)
    try #require(notes.waits { $0.contains("slutt") })
    // Three members of the family and one more, each two columns wide, with the accent on its letter.
    #expect(notes.picture.contains("👨👩👧👦 kafe\u{301} 漢字"))
    let column = Int(notes.fact("cursor_x")) ?? -1
    let row = Int(notes.fact("cursor_y")) ?? -1
    let lines = notes.picture.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.indices.contains(row) && lines[row].hasSuffix("slutt"))
    #expect(column > 20)
    notes.press("Enter")
    notes.type("neste")
    try #require(notes.waitFor("• neste"))
    notes.press("C-u", "Up", "Enter")
    try #require(notes.waits { $0.contains("✎") && $0.contains("slutt") })
    notes.type("!")
    notes.press("Enter")
    #expect(place.waitsForJournal(of: folder, holding: "slutt!"))
    let journal = Array(place.journals(of: folder).map(\.text).joined().utf8)
    let isWhole = journal.firstRange(of: (text + "!").asInJournal) != nil
    #expect(isWhole)
  }

  @Test(
    "the user's editor gets the terminal and the text, and gives both back; a missing one is told of"
  )
  func editor() throws {
    let place = try Workspace()
    let folder = try place.open(agenda)
    let editor = place.path + "/editor"
    Files.write(
      "#!/bin/sh\nstat -c %a \"$1\" > '\(place.path)/mode'\nprintf 'og mer\\n' >> \"$1\"\n",
      to: editor)
    chmod(editor, 0o700)
    let tmux = try Tmux(place)
    let notes = try tmux.samling("referent", ["notes", folder], environment: ["EDITOR": editor])
    try #require(notes.waitFor("Luster"))
    notes.type("Begynt")
    notes.press("F7")
    #expect(notes.waits { $0.contains("• Begynt") && $0.contains("og mer") })
    #expect(Files.text(place.path + "/mode") == "600\n")
    let other = try tmux.samling("uten", ["notes", folder], environment: ["EDITOR": "finnes-ikke"])
    try #require(other.waitFor("Luster"))
    other.type("Skrevet")
    other.press("F7")
    #expect(other.waits { $0.contains("«finnes-ikke» finnes ikke") && $0.contains("• Skrevet") })
  }
}

extension String {
  /// How the text stands in a journal: joiners spelled out.
  fileprivate var asInJournal: [UInt8] {
    unicodeScalars.flatMap { $0 == "\u{200D}" ? Array("\\u200d".utf8) : Array(String($0).utf8) }
  }
}

extension Workspace {
  fileprivate func waitsForDraft(in folder: String, holding text: String) -> Bool {
    waits { self.drafts(in: folder).contains(text) }
  }

  fileprivate func waitsForNoDraft(in folder: String) -> Bool {
    waits { self.drafts(in: folder).isEmpty }
  }

  func waitsForJournal(of folder: String, holding text: String) -> Bool {
    waits { self.journals(of: folder).contains { $0.text.contains(text) } }
  }

  private func drafts(in folder: String) -> String {
    let path = folder + "/drafts"
    return Files.names(in: path).filter { $0.hasSuffix(".txt") && !$0.hasPrefix(".") }
      .map { Files.text("\(path)/\($0)") }.joined()
  }

  private func waits(until isSo: () -> Bool) -> Bool {
    for _ in 0..<1000 {
      if isSo() { return true }
      usleep(10_000)
    }
    return false
  }
}
