extension Bokmål: RoundPhrases {

  // MARK: While a round runs

  package var talkTimeShort: String { "tid" }
  package func waiting(_ names: String) -> String { "Står over: \(names) · S tar turen nå" }
  package func away(_ names: String) -> String { "Borte: \(names)" }
  package var isWaiting: String { "står over" }
  package var isAway: String { "borte" }
  package var hasLeft: String { "gått" }
  package func askToTakeTurn(_ name: String) -> String { "\(name) sto over. Ta turen nå?" }
  package var turnNowOrGoOn: String { "j  ja     n  nei, gå videre     Esc  bli her" }
  package var moreOfOrder: String { "l lodd   r rull   b borte/her" }

  // MARK: Sums

  package func sumOfShares(_ turns: Int, _ slot: String, _ each: String) -> String {
    "\(turns) turer på \(slot) min: \(each) hver"
  }
  package func sumJustFits(_ product: String) -> String { "\(product), akkurat plassen" }
  package func sumToSpare(_ product: String, slot: String, spare: String) -> String {
    "\(product), plassen er \(slot): \(spare) til overs"
  }
  package func sumOver(_ product: String, slot: String, over: String, fitting: String) -> String {
    "\(product), plassen er \(slot) – \(over) over: \(eachFits(fitting))"
  }
  package func eachFits(_ length: String) -> String { "\(length) hver går" }

  // MARK: While a round runs

  package func share(_ left: Int, _ digits: String, isShort: Bool) -> String {
    (left == 1 ? "1 igjen, \(digits)" : "\(left) igjen, \(digits) hver") + (isShort ? " går" : "")
  }
  package func noTimeLeft(for count: Int) -> String { "\(count) igjen, tiden er brukt" }
  package func saved(_ digits: String) -> String { "turene før sparte \(digits)" }
  package func borrowed(_ digits: String) -> String {
    "turene før brukte \(digits) for mye"
  }
  package func hasTalked(_ name: String, _ digits: String) -> String {
    "\(name) har hatt \(digits)"
  }
}
