import CellGrid
import SamlingCore
import Support
import Testing

@testable import Seats

@Suite("What the room has not been shown")
struct UnrevealedTests {
  private typealias S = Scored

  private static let sizes = [(80, 24), (200, 60), (120, 40), (40, 6), (44, 31), (40, 12), (1, 1)]

  /// Answers of every type, the same in number and by the same voices; only what they say differs.
  private static func answers(_ isOther: Bool) -> [Intent] {
    func pick<Value>(_ one: Value, _ other: Value) -> Value { isOther ? other : one }
    return [
      .answer(.cast([S.score(pick(8, 3)), S.score(pick(9, 1)), S.score(pick(9, 10))])),
      .answer(.cast([S.score(pick(2, 7), S.risks, subject: SubjectID("q2.1"))])),
      .answer(.cast([S.score(pick(75, 110), S.sickLeave, by: S.lom)])),
      .answer(.cast([S.option(pick("q4.1", "q4.2"), S.problems, times: 4)])),
      .answer(.cast([S.option(pick("q5.o1", "q5.o2"), S.quiz, by: S.lom, rule: .replaces)])),
      .answer(.cast([S.option(pick("q8.o1", "q8.o3"), S.who)])),
      .answer(
        .cast([S.option(pick("q10.o1", "q10.o2"), S.hypotheses, subject: SubjectID("q10.1"))])),
      .answer(
        .cast([
          Cast(
            PollID(S.map), subject: SubjectID("q6.1"),
            value: .place(x: pick(2, 8), y: pick(9, 1)), rule: .replaces)
        ])),
      .note(.fillCell(cell, text: pick("Vårt mål", "Et annet"), id: NoteID("c.1"))),
    ]
  }

  private static var cell: NotePlace {
    var place = NotePlace(prompt: S.goals)
    place.cell = NotePlace.Cell(row: SubjectID("r1"), column: 0)
    return place
  }

  private static func stage(_ isOther: Bool, kind: SeatKind) -> Stage {
    var stage = Stage(S.agenda, at: "10:00", kind: kind)
    stage.does(.clock(.next))
    stage.does(.answer(.countPresent(30)))
    stage.does(.room(.showAnswers(.all)))
    for intent in answers(isOther) { stage.does(intent) }
    return stage
  }

  @Test("two sessions that differ only in unshown answers show the room the same at any size")
  func room() {
    let stages = [false, true].map { Self.stage($0, kind: .projector) }
    #expect(stages[0].session.ballots != stages[1].session.ballots)
    for (columns, rows) in Self.sizes {
      let isSame = stages[0].room(columns, rows) == stages[1].room(columns, rows)
      #expect(isSame, "\(columns)x\(rows)")
    }
  }

  @Test("a terminal that has shown the room's picture draws the same whatever was answered")
  func facilitator() {
    var stages = [false, true].map { Self.stage($0, kind: .facilitator) }
    func both(_ keys: String...) {
      for index in stages.indices { for key in keys { stages[index].press(key) } }
    }
    func isSame(_ comment: String) {
      for (columns, rows) in Self.sizes {
        let isSame = stages[0].screen(columns, rows) == stages[1].screen(columns, rows)
        #expect(isSame, "\(comment) \(columns)x\(rows)")
      }
    }
    both("g")
    #expect(stages[0].screen() != stages[1].screen())
    both("escape", "p", "p")
    isSame("the day")
    both("g")
    for number in 1...S.prompts.count {
      isSame("question \(number)")
      both("l")
      isSame("question \(number), closed")
      both("tab")
    }
    both("escape", ":")
    isSame("the command line")
    both("escape", "i", "ctrl-f", "mål")
    isSame("a search in the notes")
  }

  @Test("what is typed there is hidden too, a row and single keys alike")
  func typed() {
    var stages = [false, true].map { _ in
      Stage.scoringAtFacilitators().pressing("escape", "p", "p", "g")
    }
    stages[0].press("r", "7 8 8")
    stages[1].press("r", "2 1 9")
    #expect(stages[0].screen().lines == stages[1].screen().lines)
    for index in stages.indices { stages[index].press("enter") }
    stages[0].press("5", "6")
    stages[1].press("1", "1", "enter")
    #expect(stages[0].screen().lines == stages[1].screen().lines)
    #expect(stages[0].session.ballots != stages[1].session.ballots)
  }

  @Test("once shown it is drawn, and no other question with it")
  func shown() {
    var stage = Self.stage(false, kind: .facilitator)
    stage.press("p", "p")
    stage.does(.answer(.reveal(PollID(S.who))))
    #expect(stage.room().lines.joined().contains("politiker"))
    #expect(!stage.room().lines.joined().contains("Mat"))
    stage.press("g")
    while stage.seat.scores.prompt != S.who { stage.press("tab") }
    #expect(stage.screen().lines.joined().contains("politiker"))
  }
}
