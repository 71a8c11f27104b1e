import Phrases
import SamlingCore

/// The scores screen's keys and lines as phrases take them in.
extension Phrases {
  /// The digit keys of a scale; nil where one key can't say a score.
  func digits(_ scale: Scale) -> String? {
    guard scale.score(ofDigit: scale.low) != nil else { return nil }
    guard scale.high == 10 else { return "\(scale.low)–\(scale.high)" }
    return scale.low == 0 ? "0–9" : "\(scale.low)–9, 0=10"
  }

  func typing(_ purpose: ScoresState.Purpose) -> String {
    switch purpose {
    case .answers: typingAnswers
    case .cell: typingCell
    case .thing: typingThing
    case .present: typingPresent
    }
  }
}
