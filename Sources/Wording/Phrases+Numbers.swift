import Phrases
import SamlingCore

/// Numbers and lengths of the core as phrases take them in.
extension Phrases {
  package func number(_ number: FixedNumber) -> String { number.text(mark: decimalMark) }

  /// With a plus or a minus.
  package func difference(_ number: FixedNumber) -> String {
    number.text(mark: decimalMark, isSigned: true)
  }

  package func score(_ score: Int, _ scale: Scale) -> String {
    number(FixedNumber(score, decimals: scale.decimals))
  }

  /// `1 … 10`, `5 … 12 %`.
  package func range(_ scale: Scale) -> String {
    "\(score(scale.low, scale)) … \(score(scale.high, scale))" + (scale.unit.map { " " + $0 } ?? "")
  }
}
