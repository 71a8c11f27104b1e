import Phrases
import SamlingCore

/// Writes numbers and results as phrases take them.
extension Phrases {
  func number(_ number: FixedNumber) -> String { number.text(mark: decimalMark) }

  /// A difference with its plus or minus.
  func difference(_ number: FixedNumber) -> String {
    number.text(mark: decimalMark, isSigned: true)
  }

  func score(_ score: Int, _ scale: Scale) -> String {
    number(FixedNumber(score, decimals: scale.decimals))
  }

  /// `1 … 10`, `5 … 12 %`.
  func range(_ scale: Scale) -> String {
    "\(score(scale.low, scale)) … \(score(scale.high, scale))" + (scale.unit.map { " " + $0 } ?? "")
  }

  /// The digit keys of a scale; nil where one key cannot say a score.
  func digits(_ scale: Scale) -> String? {
    guard scale.score(ofDigit: scale.low) != nil else { return nil }
    guard scale.high == 10 else { return "\(scale.low)–\(scale.high)" }
    return scale.low == 0 ? "0–9" : "\(scale.low)–9, 0=10"
  }

  func dots(_ count: Int, of budget: Int?) -> String {
    budget.map { dots(count, of: $0) } ?? dots(count)
  }

  /// How far the answers agree, in words.
  func agreement(_ spread: ScaleResult.Spread) -> String {
    switch spread {
    case .unanimous: allSayTheSame
    case .agreed: muchAgreed
    case .some: someSpread
    case .wide: wideSpread
    case .split: twoCamps
    }
  }

  /// A mean against a reference: `0,4 over landssnitt 8,2`.
  func gap(_ gap: FixedNumber, _ name: String, _ value: String) -> String {
    let amount = number(FixedNumber(abs(gap.units), decimals: gap.decimals))
    if gap.units == 0 { return equal(to: name, value) }
    return gap.units > 0 ? above(amount, name, value) : below(amount, name, value)
  }

  func state(_ state: PollState?) -> String {
    switch state {
    case nil: pollNotOpened
    case .open: pollIsOpen
    case .closed: pollIsClosed
    case .revealed: pollIsShown
    }
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
