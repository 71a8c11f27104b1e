import SamlingCore
import Support
import Testing

@testable import Seats

/// What has been said, as the room sees it.
@Suite("The room's answers")
struct RoomSaidTests {
  private static let programme = """
    # Samling
    - Kommuner: Luster, Gloppen, Lom

    09:00 Forventninger
    - Hva venter dere av dagen? @kommune
    - Hva lurer dere på?
    10:00 Slutt
    """

  /// Seventeen answers, of each municipality in turn.
  private static var answered: Stage {
    var stage = Stage.of(programme).pressing("n")
    for number in 1...17 { stage.write("svar \(number)", by: (number - 1) % 3) }
    return stage
  }

  @Test("the key shows the newest, then by party, then all, then none")
  func cycle() {
    var stage = Self.answered
    var seen: [ShownAnswers] = []
    for _ in 0..<4 {
      stage.press("v")
      seen.append(stage.session.shownAnswers)
    }
    #expect(seen == [.newest, .byParty, .all, .none])
  }

  @Test("one municipality's answers are not shown by party too")
  func ofOne() {
    var stage = Stage.of(Self.programme).pressing("n", "v")
    stage.write("svar", by: 0)
    stage.press("v")
    #expect(stage.session.shownAnswers == .all)
  }

  @Test("a typed word shows each way")
  func typed() {
    var stage = Self.answered
    for (line, way) in [
      ("vis nyeste", ShownAnswers.newest), ("vis etter-part", .byParty), ("vis alle", .all),
      ("show-answers by-party", .byParty), ("vis ingen", .none), ("vis", .newest),
    ] {
      stage.command(line)
      #expect(stage.session.shownAnswers == way, "\(line)")
    }
  }

  @Test("none is left out, in each order, and how many there are is told")
  func whole() {
    var stage = Self.answered.pressing("v")
    let numbers = Array(1...17)
    func told() -> [Int] {
      stage.picture.notes.compactMap { Int($0.split(separator: " ").last ?? "") }
    }
    #expect(told() == numbers.reversed())
    #expect(stage.picture.howManySaid == "17 svar")
    #expect(stage.wall().contains("17 svar"))
    stage.press("v")
    let groups = stage.picture.said?.groups ?? []
    #expect(groups.map(\.name) == ["Luster", "Gloppen", "Lom"])
    #expect(groups.map(\.texts.count) == [6, 6, 5])
    #expect(told().sorted() == numbers)
    stage.press("v")
    #expect(told() == numbers)
    #expect(stage.picture.notes[0] == "Luster: svar 1")
    stage.press("v")
    #expect(stage.picture.said == nil)
  }

  @Test("more than any screen has room for are told whole", arguments: [61, 200])
  func many(_ count: Int) {
    var stage = Stage.of(Self.programme).pressing("n", "v")
    for number in 1...count { stage.write("svar \(number)", by: 0) }
    #expect(stage.picture.notes.count == count)
  }

  @Test("the answers are those to the question in focus")
  func focused() {
    var stage = Self.answered.pressing("v")
    stage.write("Når spiser vi?", by: 0, question: 1)
    #expect(stage.picture.said?.count == 17)
    stage.press("→")
    #expect(stage.picture.notes == ["Luster: Når spiser vi?"])
    stage.press("←")
    #expect(stage.picture.said?.count == 17)
  }
}

extension Stage {
  /// Writes down what a party said to one of the questions that are asked, both by their places.
  fileprivate mutating func write(_ text: String, by party: Int, question: Int = 0) {
    var place = NotePlace(prompt: session.questionsInRoom[question].id)
    place.party = session.agenda.parties[party].id
    let id = NoteID("n\(day.ledger.records.count)")
    does(.note(.write([NoteDraft(id: id, place: place, text: text, stretch: session.current)])))
  }
}
