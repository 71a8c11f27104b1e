/// The facilitator's screen: the day, catching up, questions and saving.
package protocol DayPhrases {

  // MARK: The forecast in words

  /// For a break that gives all the time needed; `times` is its start and end, the lengths are in minutes.
  func breakTakesIt(_ name: String, _ times: String, _ length: Int, _ planned: Int) -> String
  /// For a break that gives time, but not enough.
  func breakGives(_ name: String, _ times: String, _ length: Int, _ planned: Int) -> String
  func dayEnds(_ time: String, _ planned: String) -> String
  /// When a day ended, and how that was against its plan; negative minutes are early.
  func dayEndedAt(_ time: String, lateMinutes: Int) -> String
  func countNotes(_ notes: Int, _ decisions: Int, _ followUps: Int) -> String
  func minutesAre(_ path: String) -> String
  func noMinutesYet(_ path: String) -> String
  func openMinutesYourself(_ path: String) -> String
  var leftOut: String { get }
  var dropped: String { get }

  // MARK: Seats and saving

  func notSaved(_ count: Int, since: String, reason: String) -> String
  /// Where nothing waits, but nothing could be saved.
  func nothingSavedNow(_ reason: String) -> String
  /// `1 hendelse`, `3 hendelser`.
  func events(_ count: Int) -> String
  var isBlack: String { get }
  func onScreen(_ message: String) -> String
  var notSavedShort: String { get }
  var rehearsal: String { get }

  // MARK: Questions

  var yesOrNo: String { get }
  /// Before going back right after having gone on.
  var askToUndoNext: String { get }
  var undoOrGoBack: String { get }
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
  /// The keys of another length that is not given yet.
  var takeOrLeave: String { get }
  var escapeCloses: String { get }
  /// The first choice: nothing is changed.
  var doNothing: String { get }
  /// What a few turns, by name, or a number of them get, and what the programme gave them.
  func turnsGet(_ names: [String], _ to: String, _ from: String) -> String
  func turnsGet(_ count: Int, _ to: String, _ from: String) -> String
  /// What an item gets, and what the programme gave it.
  func itemGets(_ title: String, _ to: String, _ from: String) -> String
  /// A meal that begins late and ends as planned: its times, its length, and what the programme gave it.
  func mealSlides(_ title: String, _ times: String, _ to: String, _ from: String) -> String
  /// What is cut besides what has been named.
  func andMore(_ count: Int) -> String
  func lowerBounds(_ saves: String) -> String
  func drop(_ title: String, _ saves: String) -> String
  func dropPart(_ title: String, _ saves: String) -> String
  /// The question is told as it is asked.
  func dropQuestion(_ question: String, _ saves: String) -> String
  /// An item that is held later that day, behind another.
  func moveItem(_ title: String, _ time: String, after: String) -> String
  /// An item that is held on another day, from 1; `first` is when that day else begins, nil where it begins as planned.
  func moveItem(_ title: String, _ time: String, day: Int, insteadOf first: String?) -> String
  func agreeLater(_ title: String, _ by: String) -> String
  /// Where nothing follows but the day's end.
  func agreeLaterEnd(_ by: String) -> String
  /// How many minutes of how many a choice wins.
  func wins(_ minutes: String, of needed: String) -> String
  /// An item that begins as the programme says.
  func asPrinted(_ title: String, _ time: String) -> String
  /// A time or a length that is not what the programme says.
  func notAsPrinted(_ title: String, _ now: String, _ printed: String) -> String
  /// When the day ends; `printed` is nil where that is as the programme says.
  func endOfDay(_ time: String, _ printed: String?) -> String
  /// How many lines there are below those in sight.
  func moreBelow(_ count: Int) -> String

  // MARK: Other panels

  var orderOfTurns: String { get }
  var moveOrLeave: String { get }
  var keys: String { get }
  var helpKeys: String { get }
  var lookFor: String { get }
  var paletteKeys: String { get }
  /// Where no command holds what is typed in help.
  var nothingSoCalled: String { get }
  var space: String { get }

  // MARK: Notices

  /// What another facilitator did.
  func otherDid(_ kind: String) -> String
  /// Of another machine, by the seat there.
  func clockIsAhead(_ seat: String, _ minutes: Int) -> String
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
  /// Promises a rescue file only where there is one.
  func askToQuit(unsaved count: Int, isRescued: Bool) -> String
}
