import Support
import Testing

@Suite("Participants, with three seats open")
struct PeopleSeatsTests {
  private static let agenda = """
    # Samling
    - Deltakere: folk.tsv
    - Grupper: à 3

    09:00 Velkommen
    - Hva vil dere? #ønske
    10:00 Gruppearbeid (20 min x gruppe)
    - Hva er viktigst?
    11:00 Ønske for ønske (3 min x #ønske)
    - Hva skal til?
    12:00 Slutt

    """

  private static let list = """
    Etternavn\tFornavn\tFirma\tRolle
    Ødegård\tÅse\tBø\tordfører
    Moe\tOla\tLom\trådmann
    Vik\tLiv\tBø\trådmann
    Lie\tPer\tLom\tordfører
    Dahl\tAnne\tBø\tleder
    Sund\tSiv\tLom\tleder
    Strand\tInga\tLom\tleder

    """

  private static let names = [
    "Åse Ødegård", "Ola Moe", "Liv Vik", "Per Lie", "Anne Dahl", "Siv Sund", "Inga Strand",
  ]

  @Test(
    "one is away, the others are drawn and shown; their names stand in people/ and nowhere else")
  func groups() throws {
    let place = try Workspace()
    Files.write(Self.list, to: place.path + "/folk.tsv")
    let folder = try place.open(Self.agenda)
    let tmux = try Tmux(place)
    let leader = try tmux.samling("leder", ["run", folder])
    let room = try tmux.samling("lerret", ["projector", folder], columns: 100, rows: 30)
    let writer = try tmux.samling("referent", ["notes", folder])
    try #require(leader.waitFor("begynner dagen"))
    leader.press("n", "D")
    try #require(leader.waitFor("7 av 7 deltakere er her"))
    leader.press("Down", "b")
    try #require(leader.waitFor("6 av 7 deltakere er her"))
    leader.press("1")
    try #require(room.waitFor("Gruppe 2"))
    for name in Self.names { #expect(room.picture.contains(name) == (name != "Ola Moe")) }
    // Together they would be Alt+n.
    leader.press("Escape")
    try #require(leader.waits { !$0.contains("deltakere er her") })
    leader.press("n")
    try #require(room.waits { $0.contains("neste: Gruppe 2") })
    try #require(writer.waitFor("Gruppe 1 · spørsmål 1 av 1"))
    writer.type("Å møtes oftere")
    writer.press("Enter")
    try #require(place.waitsForJournal(of: folder, holding: "Å møtes oftere"))
    writer.press("C-q")
    #expect(writer.end() == "0")
    for path in place.openFiles(of: folder) {
      let text = Files.text(path)
      for name in Self.names + ["Ødegård", "Anne"] { #expect(!text.contains(name), "\(path)") }
    }
    #expect(try place.run("verify", folder).output.contains("ignored 0\n"))
  }

  @Test("each wish that was written gets a turn of its own, by its words, as it is written")
  func wishes() throws {
    let place = try Workspace()
    Files.write(Self.list, to: place.path + "/folk.tsv")
    let folder = try place.open(Self.agenda)
    let tmux = try Tmux(place)
    let leader = try tmux.samling("leder", ["run", folder])
    let room = try tmux.samling("lerret", ["projector", folder], columns: 100, rows: 24)
    let writer = try tmux.samling("referent", ["notes", folder])
    try #require(leader.waitFor("begynner dagen"))
    leader.press("n")
    try #require(writer.waitFor("Hva vil dere?"))
    for wish in ["Flere unge", "Færre møter"] {
      writer.type(wish)
      writer.press("Enter")
    }
    try #require(place.waitsForJournal(of: folder, holding: "Færre møter"))
    #expect(try place.run("do", folder, "jump", "Ønske").status == 0)
    try #require(leader.waitFor("Tur 1 av 2  Flere unge"))
    try #require(room.waitFor("neste: Færre møter"))
    try #require(writer.waitFor("Flere unge · spørsmål 1 av 1"))
    writer.type("Spør dem")
    writer.press("Enter")
    #expect(try place.run("do", folder, "note", "--prompt", "#ønske", "Bedre kaffe").status == 0)
    try #require(leader.waitFor("Tur 1 av 3  Flere unge"))
    #expect(try place.run("do", folder, "turn", "to", "Bedre").status == 0)
    try #require(leader.waitFor("Tur 3 av 3  Bedre kaffe"))
    #expect(try place.run("verify", folder).output.contains("ignored 0\n"))
  }
}

extension Workspace {
  /// The session's files that are kept in the open.
  fileprivate func openFiles(of folder: String) -> [String] {
    [folder + "/session.json", folder + "/agenda.md"] + journals(of: folder).map(\.path)
  }
}
