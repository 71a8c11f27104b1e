import CellGrid
import SamlingCore
import Support
import Testing

@testable import Seats

@Suite("Pictures of answers")
struct ScoresPictureTests {
  private typealias S = Scored

  /// Twenty-eight in the room have scored the gathering.
  private static func scored(_ kind: SeatKind = .scores) -> Stage {
    var stage = Stage.scoring(kind: kind)
    stage.does(.answer(.countPresent(28)))
    let counts = [3: 1, 5: 2, 6: 3, 7: 5, 8: 9, 9: 6, 10: 2]
    stage.does(
      .answer(.cast(counts.sorted { $0.key < $1.key }.map { S.score($0.key, times: $0.value) })))
    return stage
  }

  private static func shown(_ prompt: PromptID, _ intents: Intent...) -> Stage {
    var stage = Stage.scoring(kind: .projector)
    for intent in intents { stage.does(intent) }
    stage.does(.answer(.reveal(PollID(prompt))))
    return stage
  }

  private static var sickLeave: Intent {
    .answer(
      .cast([
        S.score(75, S.sickLeave, by: S.lom), S.score(91, S.sickLeave, by: S.luster),
        S.score(80, S.sickLeave, by: S.gloppen),
      ]))
  }

  private static var dots: Intent {
    .answer(
      .cast([
        S.option("q4.1", S.problems, times: 12), S.option("q4.2", S.problems, times: 7),
        S.option("q4.3", S.problems, times: 12), S.option("q4.4", S.problems, times: 1),
      ]))
  }

  private static var places: Intent {
    .answer(
      .cast([
        Cast(PollID(S.map), subject: SubjectID("q6.1"), value: .place(x: 8, y: 9), rule: .replaces),
        Cast(PollID(S.map), subject: SubjectID("q6.2"), value: .place(x: 3, y: 5), rule: .replaces),
      ]))
  }

  static let seats: [KeptPicture] = [
    KeptPicture("tally", KeptPicture.usual) { scored() },
    KeptPicture("tally-typing") { scored().pressing("r", "7 8 x") },
    KeptPicture("tally-help", [(80, 24)]) { scored().pressing("?") },
    KeptPicture("statements", [(80, 24), (40, 12)]) { .scoring(S.risks).pressing("8", "↓", "3") },
    KeptPicture("by-party", [(80, 24), (40, 12)]) {
      var stage = Stage.scoring(S.sickLeave)
      stage.does(sickLeave)
      return stage
    },
    KeptPicture("dots", [(80, 24), (200, 60)]) {
      var stage = Stage.scoring(S.problems)
      stage.does(dots)
      return stage
    },
    KeptPicture("map", [(80, 24), (40, 12)]) {
      var stage = Stage.scoring(S.map)
      stage.does(places)
      return stage
    },
    KeptPicture("table") {
      .scoring(S.goals).pressing("enter", "Ferdig i juni", "enter", "4", "enter")
    },
    KeptPicture("hypotheses") { .scoring(S.hypotheses).pressing("1", "1", "2", "↓", "3") },
  ]

  @Test("the seat that takes in answers", arguments: seats)
  func seat(picture: KeptPicture) {
    for (columns, rows) in picture.sizes {
      let grid = picture.stage().screen(columns, rows)
      #expect(Snapshots.difference(of: grid, from: "scores-" + picture.name) == nil)
    }
  }

  static let rooms: [KeptPicture] = [
    KeptPicture("open", [(80, 24), (40, 6), (200, 60)]) { scored(.projector) },
    KeptPicture("usefulness", [(80, 24), (40, 6), (200, 60), (120, 40)]) {
      var stage = scored(.projector)
      stage.does(.answer(.reveal(PollID(S.usefulness))))
      return stage
    },
    KeptPicture("sick-leave", [(80, 24), (200, 60)]) { shown(S.sickLeave, sickLeave) },
    KeptPicture("dots", [(80, 24), (200, 60)]) { shown(S.problems, dots) },
    KeptPicture("map", [(80, 24), (200, 60)]) { shown(S.map, places) },
    KeptPicture("quiz") {
      shown(
        S.quiz,
        .answer(
          .cast([
            S.option("q5.o2", S.quiz, by: S.lom, rule: .replaces),
            S.option("q5.o1", S.quiz, by: S.luster, rule: .replaces),
          ])))
    },
  ]

  @Test("what the room sees of its answers", arguments: rooms)
  func room(picture: KeptPicture) {
    for (columns, rows) in picture.sizes {
      let grid = picture.stage().room(columns, rows)
      #expect(Snapshots.difference(of: grid, from: "room-answers-" + picture.name) == nil)
    }
  }

  @Test("every number on the room's chart is the one that was answered", arguments: 1...30)
  func numbers(seed: UInt64) throws {
    var chance = Lot(seed: seed)
    let scores = (0..<chance.number(3...60)).map { _ in chance.number(1...10) }
    var stage = Stage.scoring(kind: .projector)
    for score in scores { stage.does(.answer(.cast([S.score(score)]))) }
    stage.does(.answer(.reveal(PollID(S.usefulness))))
    let lines = stage.room().lines
    for score in 1...10 {
      let count = scores.filter { $0 == score }.count
      let line = try #require(
        lines.first {
          $0.trimmed.hasPrefix("\(score) ") || $0.trimmed == "\(score)"
            || ($0.trimmed.split(separator: " ").first == "\(score)")
        })
      // The highest score has a word beside it.
      let chart = line.prefix(columns: 44).replacing("best", with: "").trimmed
        .split(separator: " ").last.map(String.init)
      #expect(chart == (count == 0 ? "\(score)" : "\(count)"), "seed \(seed): \(line)")
    }
    let tenths = (20 * scores.reduce(0, +) + scores.count) / (2 * scores.count)
    let mean = "\(tenths / 10),\(tenths % 10)"
    #expect(ResultSummary(PollID(S.usefulness), stage.context)?.figure == mean)
  }

  @Test("charts read without colour: what is marked is bold and every bar has its number")
  func monochrome() {
    let grid = Self.shown(S.problems, Self.dots).room()
    let text = grid.lines.joined(separator: "\n")
    #expect(text.contains("12 delt 1."))
    #expect(text.contains("▍ 7"))
  }
}
