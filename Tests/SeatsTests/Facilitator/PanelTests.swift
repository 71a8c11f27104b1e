import CellGrid
import Phrases
import SamlingCore
import Support
import Testing

@testable import Seats

@Suite("Panels")
struct PanelTests {
  @Test("the way chosen to catch up is done once agreed to")
  func replan() {
    var stage = Stage.veryLate.pressing("R", "↓", "↑", "↑")
    func selected() -> Int? {
      if case .replan(let selected, _) = stage.seat.panel { selected } else { nil }
    }
    #expect(selected() == 0)
    stage.press("2")
    #expect(selected() == 2)
    stage.press("9", "x")
    #expect(selected() == 2)
    // The first line leaves all as it is.
    #expect(stage.pressing("0", "enter").acts == stage.acts)
    #expect(stage.pressing("escape").acts == stage.acts)
    stage.press("1", "enter")
    #expect(stage.acts.last == "replan")
    #expect(stage.context.forecast?.firstBroken == nil)
    #expect(Stage.lunch.pressing("R", "enter").acts == Stage.lunch.acts)
  }

  @Test("turns that are to come are moved with - and +, and used with Enter")
  func order() {
    var stage = Stage.round().pressing("O", "↓", "↓", "↓", "↓", "-", "-", "-", "+")
    #expect(stage.acts.last != "order")
    stage.press("enter")
    let step = stage.session.agenda.step(StepID("s4"))
    #expect(
      step.map { stage.session.turns(of: $0).map(\.party.text) }
        == ["m1", "m2", "m3", "m5", "m4", "m6", "m7"])
    #expect(Stage.round().pressing("O", "enter").sentence == "det er slik allerede")
    #expect(Stage.lunch.pressing("O").sentence == "dette er ingen runde")
    #expect(Stage.round().pressing("O", "+", "escape").acts == Stage.round().acts)
  }

  @Test("the round of the item pointed at can be ordered before it begins")
  func orderAhead() {
    var stage = Stage.before().pressing("↓", "↓", "↓", "↓", "O", "+", "enter")
    #expect(stage.acts == ["order-turns"])
    stage.press("O")
    guard case .order(_, let parties, _) = stage.seat.panel else {
      Issue.record("no panel")
      return
    }
    #expect(parties.prefix(2) == [PartyID("m2"), PartyID("m1")])
  }

  @Test("any keys at any size leave a picture", arguments: 0..<24)
  func anyKeys(_ seed: Int) {
    var chance = Lot(seed: UInt64(seed))
    let stages: [Stage] = [
      .before(), .round(), .coffee(), .dayEnded, .rehearsal, .veryLate, .paused,
    ]
    var stage = chance.one(of: stages)
    stage.seat.language = chance.one(of: Language.allCases)
    let keys: [Key] =
      Command.on(.day).flatMap { $0.keys(on: .day) } + [
        .up, .down, .home, .end, .escape, .backspace, .character("j"), .character("1"),
        .character("é"), .paste("neste\nhopp 漢🚀"), .control("w"), .resize, .unknown, .tab,
      ]
    for _ in 0..<60 {
      stage.day.wait(Seconds(chance.number(0...200)))
      stage.press(chance.one(of: keys))
      let size = Size(columns: chance.number(0...130), rows: chance.number(0...45))
      #expect(stage.screen(size.columns, size.rows).size == size, "seed \(seed)")
      #expect(stage.room(size.columns, size.rows).size == size, "seed \(seed)")
    }
    #expect(stage.session.ignored == 0, "seed \(seed)")
  }
}
