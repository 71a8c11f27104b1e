/// The facilitator's screen: the day, catching up, questions and saving.
package protocol DayPhrases {

  // MARK: The forecast in words

  /// For a break that gives all the time needed; `times` is its start and end, the lengths are in minutes.
  func breakTakesIt(_ name: String, _ times: String, _ length: Int, _ planned: Int) -> String
  /// For a break that gives time, but not enough.
  func breakGives(_ name: String, _ times: String, _ length: Int, _ planned: Int) -> String
  func dayEnds(_ time: String, _ planned: String) -> String
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
  /// The answers to choose from, one for each line.
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
  /// `time` is when the item of this name will begin, `end` when the day will end.
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

  /// For an item that will not begin as planned.
  func breakIs(_ name: String, _ time: String, _ planned: String) -> String

  // MARK: Seats and saving

  func present(_ count: Int, _ names: String) -> String
  var facilitatorSeat: String { get }
  var notesSeat: String { get }
  var scoresSeat: String { get }
  var projectorSeat: String { get }
  /// For seats that were here and are not any more.
  func gone(_ names: String) -> String
  /// Asks before quitting, and says whether all is saved and whether a day is open.
  func askToQuit(isSaved: Bool, isDayOpen: Bool) -> String
  func askToQuit(unsaved count: Int) -> String
}
