/// Rounds and turns.
package protocol RoundPhrases {

  // MARK: While a round runs

  var talkTimeShort: String { get }
  func waiting(_ names: String) -> String
  func away(_ names: String) -> String
  var isWaiting: String { get }
  var isAway: String { get }
  var hasLeft: String { get }
  func askToTakeTurn(_ name: String) -> String
  var turnNowOrGoOn: String { get }
  var moreOfOrder: String { get }

  // MARK: Sums

  /// For turns that share a slot.
  func sumOfShares(_ turns: Int, _ slot: String, _ each: String) -> String
  /// `product` is the round's sum, `7 × 12 min = 84 min`.
  func sumJustFits(_ product: String) -> String
  func sumToSpare(_ product: String, slot: String, spare: String) -> String
  func sumOver(_ product: String, slot: String, over: String, fitting: String) -> String
  /// Tells how long a turn may be.
  func eachFits(_ length: String) -> String

  // MARK: While a round runs

  /// What each turn that is left has; or, where that is short of its length, what fits.
  func share(_ left: Int, _ digits: String, isShort: Bool) -> String
  /// So many turns are left, and no time for them.
  func noTimeLeft(for count: Int) -> String
  func saved(_ digits: String) -> String
  func borrowed(_ digits: String) -> String
  func hasTalked(_ name: String, _ digits: String) -> String
}
