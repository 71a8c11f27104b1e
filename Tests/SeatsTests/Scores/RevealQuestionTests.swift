import Phrases
import SamlingCore
import Support
import Testing

@testable import Seats

/// The question whether the room shall see its answers.
@Suite("Whether to show the room its answers")
struct RevealQuestionTests {
  private static func scores(_ count: Int) -> Stage {
    var stage = Stage(Scored.agenda, at: "10:00", kind: .scores)
    stage.does(.clock(.next))
    stage.does(.answer(.cast([Scored.score(8, times: count)])))
    return stage
  }

  private func asked(_ stage: Stage) -> String {
    stage.screen(200, 40).lines.joined(separator: " ").split(separator: " ").joined(separator: " ")
  }

  @Test("it names the question")
  func names() {
    let stage = Self.scores(5).pressing("V")
    #expect(asked(stage).contains("Vise rommet svarene på «Hvor nyttig har samlingen vært?»"))
  }

  @Test(
    "it lapses when the room has moved on, and no key answers it then",
    arguments: ["j", "enter", "n"])
  func lapses(key: String) {
    var stage = Self.scores(5).pressing("V")
    stage.does(.clock(.next))
    stage.press(key)
    #expect(stage.seat.panel == nil)
    #expect(stage.session.state(of: PollID(Scored.usefulness)) == .open)
    #expect(stage.session.shownPoll == nil)
  }

  @Test("it is gone from the screen as soon as the room has moved on")
  func gone() {
    var stage = Self.scores(5).pressing("V")
    stage.does(.clock(.next))
    #expect(!asked(stage).contains("Vise rommet"))
    stage.seat.settle(stage.context)
    #expect(stage.seat.panel == nil)
  }

  @Test("one or two anonymous answers are cautioned, more are not", arguments: 1...4)
  func few(count: Int) {
    let text = asked(Self.scores(count).pressing("V"))
    #expect(text.contains("rommet kan kjenne igjen hvem") == (count < 3))
    #expect(text.contains("Bare \(count) svar") == (count < 3))
  }

  @Test("answers by name are known anyway")
  func named() {
    var stage = Stage(Scored.agenda, at: "10:00")
    stage.does(.clock(.next))
    stage.does(.answer(.cast([Scored.score(80, Scored.sickLeave, by: Scored.lom)])))
    #expect(stage.session.fewVoices(PollID(Scored.sickLeave)) == nil)
  }
}
