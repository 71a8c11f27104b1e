import Phrases
import SamlingCore

/// The scores screen's keys and lines as phrases take them in.
extension Phrases {
  /// The digit keys of a scale.
  func digits(_ scale: Scale) -> String {
    guard NumberEntry.scale(scale).isOneKey else { return "0–9" }
    guard scale.high == 10 else { return "\(scale.low)–\(scale.high)" }
    return scale.low == 0 ? "0–9" : "\(scale.low)–9, 0=10"
  }

  func sentence(_ remark: SeatState.SheetRemark) -> String {
    switch remark {
    case .pastLast: pastLastCell
    case .rowReplaces(let answers): rowReplaces(answers)
    case .replaceOrLeave: replaceOrLeave
    }
  }

  func typing(_ purpose: ScoresState.Purpose) -> String {
    switch purpose {
    case .answers: typingAnswers
    case .cell: typingCell
    case .thing: typingThing
    case .name: typingName
    case .present: typingPresent
    }
  }
}
