extension English: RoundPhrases {

  // MARK: While a round runs

  package var talkTimeShort: String { "time" }
  package func waiting(_ names: String) -> String { "Passed over: \(names) · S takes the turn now" }
  package func away(_ names: String) -> String { "Away: \(names)" }
  package var isWaiting: String { "passed over" }
  package var isAway: String { "away" }
  package var hasLeft: String { "left" }
  package func askToTakeTurn(_ name: String) -> String {
    "\(name) was passed over. Take the turn now?"
  }
  package var turnNowOrGoOn: String { "y  yes     n  no, go on     Esc  stay here" }
  package var moreOfOrder: String { "l lot   r rotate   b away/here" }

  // MARK: Sums

  package func sumOfShares(_ turns: Int, _ slot: String, _ each: String) -> String {
    "\(turns) turns in \(slot) min: \(each) each"
  }
  package func sumJustFits(_ product: String) -> String { "\(product), just the slot" }
  package func sumToSpare(_ product: String, slot: String, spare: String) -> String {
    "\(product), the slot has \(slot): \(spare) to spare"
  }
  package func sumOver(_ product: String, slot: String, over: String, fitting: String) -> String {
    "\(product), the slot has \(slot) – \(over) over: \(eachFits(fitting))"
  }
  package func eachFits(_ length: String) -> String { "\(length) each fits" }

  // MARK: While a round runs

  package func share(_ left: Int, _ digits: String, isShort: Bool) -> String {
    (left == 1 ? "1 left, \(digits)" : "\(left) left, \(digits) each") + (isShort ? " fits" : "")
  }
  package func noTimeLeft(for count: Int) -> String { "\(count) left, no time left" }
  package func saved(_ digits: String) -> String { "earlier turns saved \(digits)" }
  package func borrowed(_ digits: String) -> String {
    "earlier turns took \(digits) too much"
  }
  package func hasTalked(_ name: String, _ digits: String) -> String { "\(name) has had \(digits)" }
}
