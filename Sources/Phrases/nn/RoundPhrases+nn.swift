extension Nynorsk: RoundPhrases {

  // MARK: While a round runs

  package var talkTimeShort: String { "tid" }
  package func waiting(_ names: String) -> String { "Står over: \(names) · S tek turen no" }
  package func away(_ names: String) -> String { "Borte: \(names)" }
  package var isWaiting: String { "står over" }
  package var isAway: String { "borte" }
  package var hasLeft: String { "gått" }
  package func askToTakeTurn(_ name: String) -> String { "\(name) stod over. Ta turen no?" }
  package var turnNowOrGoOn: String { "j  ja     n  nei, gå vidare     Esc  bli her" }
  package var moreOfOrder: String { "l lodd   r rull   b borte/her" }

  // MARK: Sums

  package func sumOfShares(_ turns: Int, _ slot: String, _ each: String) -> String {
    "\(turns) turar på \(slot) min: \(each) kvar"
  }
  package func sumJustFits(_ product: String) -> String { "\(product), akkurat plassen" }
  package func sumToSpare(_ product: String, slot: String, spare: String) -> String {
    "\(product), plassen er \(slot): \(spare) til overs"
  }
  package func sumOver(_ product: String, slot: String, over: String, fitting: String) -> String {
    "\(product), plassen er \(slot) – \(over) over: \(eachFits(fitting))"
  }
  package func eachFits(_ length: String) -> String { "\(length) kvar går" }

  // MARK: While a round runs

  package func share(_ left: Int, _ digits: String, isShort: Bool) -> String {
    (left == 1 ? "1 att, \(digits)" : "\(left) att, \(digits) kvar") + (isShort ? " går" : "")
  }
  package func noTimeLeft(for count: Int) -> String { "\(count) att, tida er brukt" }
  package func saved(_ digits: String) -> String { "turane før sparte \(digits)" }
  package func borrowed(_ digits: String) -> String {
    "turane før brukte \(digits) for mykje"
  }
  package func hasTalked(_ name: String, _ digits: String) -> String {
    "\(name) har hatt \(digits)"
  }
}
