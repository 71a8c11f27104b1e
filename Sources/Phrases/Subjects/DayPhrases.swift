/// The facilitator's screen: the day, catching up, questions and saving.
package protocol DayPhrases {

  // MARK: The forecast in words

  func breakTakesIt(_ name: String, _ times: String, _ length: Int, _ planned: Int) -> String
  /// When the break's giving is not enough.
  func breakGives(_ name: String, _ times: String, _ length: Int, _ planned: Int) -> String
  func dayEnds(_ time: String, _ planned: String) -> String
  var waysToCatchUp: String { get }
  var leftOut: String { get }
  var dropped: String { get }

  // MARK: Seats and saving

  func notSaved(_ count: Int, since: String, reason: String) -> String
  /// `1 hendelse`, `3 hendelser`.
  func events(_ count: Int) -> String
  var isBlack: String { get }
  func onScreen(_ message: String) -> String
  var notSavedShort: String { get }
  var rehearsal: String { get }

  // MARK: Questions

  var yesOrNo: String { get }
  func askToJump(_ title: String) -> String
  func askToDrop(_ title: String) -> String
  func askToEnd(_ left: Int) -> String
  func askToOpen(_ day: Int, _ title: String) -> String
  func askAfterSilence(_ last: String) -> String
  /// The answers, a line each.
  func answersAfterSilence(_ last: String) -> [String]

  // MARK: Catching up

  var catchingUp: String { get }
  var nothingToCatchUp: String { get }
  var chooseOrLeave: String { get }
  var escapeCloses: String { get }
  func shortenTurns(_ title: String, _ count: Int, _ from: String, _ to: String) -> String
  func shortenBreak(_ title: String, _ from: String, _ to: String) -> String
  func lowerBounds(_ saves: String) -> String
  func drop(_ title: String, _ saves: String) -> String
  func endLater(_ by: String) -> String
  func effect(_ name: String, _ time: String, _ end: String) -> String

  // MARK: Other panels

  var orderOfTurns: String { get }
  var moveOrLeave: String { get }
  var keys: String { get }
  var typedCommands: String { get }
  var anyKeyCloses: String { get }
  var space: String { get }

  // MARK: Notices

  func undid(_ kind: String) -> String
  func redid(_ kind: String) -> String
  func bell(_ isOn: Bool) -> String
  func tookIn(_ count: Int) -> String
  func resumed(_ name: String) -> String

  // MARK: The forecast in words

  /// Of an item that will not begin as planned.
  func breakIs(_ name: String, _ time: String, _ planned: String) -> String

  // MARK: Seats and saving

  func present(_ count: Int, _ names: String) -> String
  var facilitatorSeat: String { get }
  var notesSeat: String { get }
  var scoresSeat: String { get }
  var projectorSeat: String { get }
  /// Of seats that were here.
  func gone(_ names: String) -> String
  /// Says what is true of the disk and the clock when it is asked.
  func askToQuit(isSaved: Bool, isDayOpen: Bool) -> String
  func askToQuit(unsaved count: Int) -> String
}
