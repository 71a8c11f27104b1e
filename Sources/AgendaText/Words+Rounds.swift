import SamlingCore

/// A round's turns beside their slot, in words.
extension Words {
  static func roundTooLong(_ sum: RoundSum, _ language: Language) -> String {
    let over = overs(-sum.spare)
    let fits = sum.fitting > .zero
    switch language {
    case .bokmål:
      return multiplied(sum) + ", plassen er \(minutes(sum.slot)) — \(over) over: "
        + (fits ? "\(length(sum.fitting)) hver går" : "kort ned, eller flytt neste tid")
    case .nynorsk:
      return multiplied(sum) + ", plassen er \(minutes(sum.slot)) — \(over) over: "
        + (fits ? "\(length(sum.fitting)) kvar går" : "kort ned, eller flytt neste tid")
    case .english:
      return multiplied(sum) + ", the slot has \(minutes(sum.slot)) — \(over) over: "
        + (fits ? "\(length(sum.fitting)) each fits" : "shorten them, or move the next time")
    }
  }

  static func roundToSpare(_ sum: RoundSum, _ language: Language) -> String {
    let (spare, fitting) = (length(sum.spare), length(sum.fitting))
    switch language {
    case .bokmål:
      return multiplied(sum) + ", plassen er \(minutes(sum.slot)): \(spare) til overs"
        + " — \(fitting) hver går"
    case .nynorsk:
      return multiplied(sum) + ", plassen er \(minutes(sum.slot)): \(spare) til overs"
        + " — \(fitting) kvar går"
    case .english:
      return multiplied(sum) + ", the slot has \(minutes(sum.slot)): \(spare) to spare"
        + " — \(fitting) each fits"
    }
  }

  /// `12`, in minutes as the slot before it, or `40 s`.
  private static func overs(_ length: Seconds) -> String {
    length.count < 60 ? "\(length.count) s" : minutes(length)
  }

  /// `7 × 12 min = 84 min`.
  private static func multiplied(_ sum: RoundSum) -> String {
    "\(sum.turns) × \(length(sum.each)) = \(length(sum.total))"
  }

  /// `12 min`, `7:30 min`, `40 s`.
  private static func length(_ length: Seconds) -> String {
    length.count < 60 ? "\(length.count) s" : minutes(length) + " min"
  }

  private static func minutes(_ length: Seconds) -> String {
    let (minutes, seconds) = (length.count / 60, length.count % 60)
    return seconds == 0 ? "\(minutes)" : "\(minutes):" + (seconds < 10 ? "0" : "") + "\(seconds)"
  }
}
