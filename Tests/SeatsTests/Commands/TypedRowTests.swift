import AgendaText
import SamlingCore
import Support
import Testing

@testable import Seats

/// Rows that are typed as commands, where municipalities have one answer each.
@Suite("A typed row gives each its number")
struct TypedRowTests {
  private static let agenda = readAgenda(
    """
    # Samling
    - Kommuner: Luster, Gloppen, Lom
    - Grupper: à 2
    10:00 Runde
    - Hvor nyttig? [1-10] @kommune
    - Fravær? [5-12 %] @kommune
    - Tur (5 min x kommune)
    - Mål [tabell Mål | Hemmer] @kommune
      - Deltid
    12:00 Slutt
    """, language: .bokmål
  ).agenda

  private func wish(_ line: String, _ stage: Stage) throws -> Intent? {
    let context = stage.context
    guard case .intent(let intent) = try context.commands(selected: nil).read(line).1
    else { return nil }
    return intent
  }

  /// Whose each score is, by the names of the municipalities.
  private func scores(_ line: String, _ stage: Stage) throws -> [String: AnswerValue] {
    guard case .answer(.cast(let casts))? = try wish(line, stage) else { return [:] }
    return Dictionary(
      uniqueKeysWithValues: casts.map { cast in
        (cast.by.map { stage.session.name(of: $0) } ?? "", cast.value)
      })
  }

  /// The turn of the second municipality.
  private var stage: Stage {
    var stage = Stage(Self.agenda, at: "10:00")
    stage.does(.clock(.next))
    while stage.context.current?.place?.turn.party != Self.agenda.circles[0].parties[1] {
      stage.does(.clock(.next))
    }
    return stage
  }

  @Test("also while one of them has its turn")
  func each() throws {
    let all: [String: AnswerValue] = ["Luster": .score(7), "Gloppen": .score(8), "Lom": .score(9)]
    #expect(try scores("row --prompt nyttig 7 8 9", stage) == all)
    #expect(try scores("row --prompt nyttig 7", stage) == ["Gloppen": .score(7)])
    #expect(try scores("score --prompt nyttig 7", stage) == ["Gloppen": .score(7)])
    #expect(try scores("row --prompt nyttig --party Lom 7", stage) == ["Lom": .score(7)])
  }

  @Test("who is away has none, and too many are told")
  func away() throws {
    var stage = stage
    stage.does(.agenda(.setAway(Self.agenda.circles[0].parties[0], true)))
    let here: [String: AnswerValue] = ["Gloppen": .score(7), "Lom": .pass]
    #expect(try scores("row --prompt nyttig 7 -", stage) == here)
    #expect(throws: CommandError.tooManyInRow(3, places: 2)) {
      try wish("row --prompt nyttig 7 8 9", stage)
    }
    #expect(throws: CommandError.tooManyInRow(2, places: 1)) {
      try wish("row --prompt nyttig --party Lom 7 8", stage)
    }
    #expect(throws: CommandError.oneAnswerEach("8*2")) {
      try wish("row --prompt nyttig 7 8*2", stage)
    }
  }

  @Test("a score may have its unit behind it")
  func units() throws {
    for text in ["8,4", "8.4", "8,4%", "8,4 %"] {
      #expect(
        try scores("score --prompt frav \(text)", stage) == ["Gloppen": .score(84)], "\(text)")
    }
  }

  @Test("groups are drawn by the words of help in any language")
  func draws() throws {
    for word in ["", "groups", "grupper", "gruppe"] {
      guard case .agenda(.drawCircle(let circle, _, _))? = try wish("draw \(word)", stage) else {
        Issue.record("\(word)")
        continue
      }
      #expect(circle == "grupper")
    }
  }

  @Test("a row of one municipality's table is named, moved and taken away by name")
  func rows() throws {
    var stage = stage
    for line in [
      "add-subject --prompt Mål --party Lom Sjukdom", "add-subject --prompt Mål --party Lom Leik",
      "cell --prompt Mål --party Lom --row Leik --column Hemmer tid",
      "reword-subject --prompt Mål --party Lom --row Leik Lek",
      "move-subject --prompt Mål --party Lom --row Lek",
    ] {
      if let wish = try wish(line, stage) { stage.does(wish) }
    }
    let table = Self.agenda.days[0].items[0].step.allPrompts[2]
    func rows(_ party: Int) -> [String] {
      stage.session.statements(of: table, on: Self.agenda.circles[0].parties[party]).map(\.text)
    }
    #expect(rows(2) == ["Deltid", "Lek", "Sjukdom"])
    #expect(rows(0) == ["Deltid"])
    if let wish = try wish("drop-subject --prompt Mål --party Lom --row Lek", stage) {
      stage.does(wish)
    }
    #expect(rows(2) == ["Deltid", "Sjukdom"])
    #expect(stage.session.cellPlaces(of: table.id).isEmpty)
  }
}
