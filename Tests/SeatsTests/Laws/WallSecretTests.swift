import CellGrid
import SamlingCore
import Support
import Testing

@testable import Seats

@Suite("The wall keeps what the room has not been shown")
struct WallSecretTests {
  @Test(
    "answers that are not revealed, and notes held back, change no cell of any page",
    arguments: 0..<20)
  func unchanged(part: UInt64) {
    let count: UInt64 = WallLawTests.isLong ? 500 : 10
    var differing = 0
    for seed in part * count..<(part + 1) * count {
      let state: WallCase.State = seed % 3 == 0 ? .closed : .open
      var one = WallCase(seed: seed, state: state)
      var other = WallCase(seed: seed, state: state, isOther: true)
      one.stage.does(.room(.showAnswers(.all)))
      other.stage.does(.room(.showAnswers(.all)))
      other.hold()
      if one.stage.session.ballots != other.stage.session.ballots { differing += 1 }
      for size in [one.size, Size(columns: 80, rows: 24), Size(columns: 44, rows: 8)] {
        let pages = [one, other].map { roomPages($0.stage.context, size: size).map(\.grid) }
        let isSame = pages[0] == pages[1]
        #expect(isSame, "\(one.name) at \(size.columns)x\(size.rows)")
      }
    }
    #expect(differing * 2 > Int(count))
  }
}

extension WallCase {
  /// Writes a note that is held back under each question of the step.
  fileprivate mutating func hold() {
    for prompt in stage.session.agenda.days[0].items[0].step.allPrompts {
      let draft = NoteDraft(
        id: NoteID("held.\(prompt.id)"), place: NotePlace(prompt: prompt.id),
        text: words.text(60), isHeld: true)
      stage.day.record(.events([.noted(fact: .written(note: Shared(wrappedValue: draft)))]))
    }
  }
}
