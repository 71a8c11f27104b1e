import AgendaText
import CellGrid
import SamlingCore
import Support
import Testing

@testable import Seats

@Suite("Text in a table is text")
struct TableTextTests {
  private static let agenda = readAgenda(
    """
    # Samling
    - Kommuner: Luster, Gloppen, Lom
    10:00 Mål
    - Mål [tabell Mål | Hemmer | Vekt 1-5] @kommune
      - Redusere deltid
      - Partssamarbeid
    12:00 Slutt
    """, language: .bokmål
  ).agenda

  private static let prompt = agenda.days[0].items[0].step.allPrompts[0]

  private func stage() -> Stage {
    var stage = Stage(Self.agenda, at: "10:00", kind: .scores)
    stage.does(.clock(.next))
    return stage
  }

  /// The texts in a party's rows.
  private func rows(_ stage: Stage, _ party: Int) -> [String: String] {
    let own = stage.session.cellPlaces(of: Self.prompt.id)
      .filter { $0.party == Self.agenda.circles[0].parties[party] }
    var rows: [String: String] = [:]
    for place in own {
      guard let cell = place.cell else { continue }
      let name =
        stage.session.statements(of: Self.prompt).first { $0.id == cell.row }?.text ?? "?"
      rows["\(name) \(cell.column)"] = stage.session.notes.notes(at: place).map(\.text).joined()
    }
    return rows
  }

  @Test(
    "a word begun with the letter of any command is written in the cell, and nothing else happens",
    arguments: [
      "Vi jobber", "Alle", "Kartlegging", "utlyst", "open", "lukk", "rad", "q", ":n", "7 8",
    ])
  func letters(_ word: String) {
    var stage = stage().pressing("Ja", "tab")
    let acts = stage.acts.count
    stage.press(word)
    #expect(stage.acts.count == acts && stage.seat.panel == nil)
    stage.press("tab")
    #expect(rows(stage, 0) == ["Redusere deltid 0": "Ja", "Redusere deltid 1": word])
    #expect(stage.session.state(of: PollID(Self.prompt.id)) == nil)
  }

  @Test("letters go on with the text that stands; a number is replaced by Enter alone")
  func goesOn() {
    var stage = stage().pressing("Ja", "tab", "Nei", "tab", "4", "enter")
    stage.press("↑", "←", "←", "!", "enter")
    #expect(rows(stage, 0)["Redusere deltid 0"] == "Ja!")
    stage.press("→", "5")
    #expect(stage.screen().lines.contains { $0.contains("rute: 4 → 5") })
    stage.press("escape")
    #expect(rows(stage, 0)["Redusere deltid 2"] == "4")
    stage.press("5", "enter")
    #expect(rows(stage, 0)["Redusere deltid 2"] == "5")
    stage.press("ctrl-z")
    #expect(rows(stage, 0)["Redusere deltid 2"] == "4")
  }

  @Test("the next municipality begins in its first empty cell")
  func nextParty() {
    var stage = stage()
    for _ in 0..<2 { stage.press("a", "tab", "b", "tab", "1", "tab") }
    stage.press("ctrl-n")
    for _ in 0..<2 { stage.press("c", "tab", "d", "tab", "2", "tab") }
    #expect(
      rows(stage, 1) == [
        "Redusere deltid 0": "c", "Redusere deltid 1": "d", "Redusere deltid 2": "2",
        "Partssamarbeid 0": "c", "Partssamarbeid 1": "d", "Partssamarbeid 2": "2",
      ])
  }

  @Test("the table is shown by a key that is no letter, and only when that is agreed to")
  func reveals() {
    var stage = stage().pressing("Ja", "enter", "ctrl-s")
    #expect(stage.session.shownPoll == nil)
    stage.press("j")
    #expect(stage.session.shownPoll == PollID(Self.prompt.id))
  }

  @Test("a new row among rows with names is named first, and is that municipality's alone")
  func newRow() {
    var stage = stage().pressing("↓", "↓", "Alle med", "enter")
    #expect(rows(stage, 0) == [:])
    stage.press("ja", "tab", "nei", "enter")
    #expect(rows(stage, 0) == ["Alle med 0": "ja", "Alle med 1": "nei"])
    #expect(stage.screen().lines.contains { $0.contains("3  Alle med") })
    stage.press("ctrl-n")
    #expect(!stage.screen().lines.contains { $0.contains("Alle med") })
  }

  @Test("a row of one's own is renamed, moved and taken away, and undo brings it back")
  func changesRow() {
    var stage = stage().pressing(
      "↓", "↓", "En", "enter", "a", "enter", "↓", "To", "enter", "b", "enter")
    stage.press("↓")
    #expect(rows(stage, 0) == ["En 0": "a", "To 0": "b"])
    for _ in 0..<9 { stage.press("up") }
    stage.press("↓", "↓", "↓", "ctrl-e", " gonger", "enter", "f4")
    #expect(rows(stage, 0) == ["En 0": "a", "To gonger 0": "b"])
    let table = stage.session.statements(of: Self.prompt).map(\.text)
    #expect(table == ["Redusere deltid", "Partssamarbeid", "To gonger", "En"])
    stage.press("f8")
    #expect(rows(stage, 0) == ["En 0": "a"])
    stage.press("ctrl-z")
    #expect(rows(stage, 0) == ["En 0": "a", "To gonger 0": "b"])
    // What the programme has stays.
    for _ in 0..<9 { stage.press("up") }
    let acts = stage.acts.count
    stage.press("f8", "f4", "ctrl-e")
    #expect(stage.acts.count == acts && stage.seat.scores.typing == nil)
  }

  @Test("the cell that is chosen shows all of its text, at eighty columns too")
  func wholeText() {
    let long = "Vi har for mange små stillinger, og ingen vil bytte vakter med noen i andre hus"
    var stage = stage().pressing(long, "enter")
    #expect(!stage.screen().lines.joined(separator: " ").contains("noen i andre hus"))
    stage.press("←")
    let shown = stage.screen().lines.map { $0.split(separator: " ").joined(separator: " ") }
      .joined(separator: " ")
    #expect(shown.contains(long))
  }

  @Test("up and down save the cell, and lead to the one above or below")
  func upAndDown() {
    let stage = stage().pressing("Ja", "↓", "Nei", "↑", "!", "enter")
    #expect(rows(stage, 0) == ["Redusere deltid 0": "Ja!", "Partssamarbeid 0": "Nei"])
  }
}
