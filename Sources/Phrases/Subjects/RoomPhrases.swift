/// The texts of the room's picture.
package protocol RoomPhrases {
  /// How many turns are left, and how many seconds each gets, said kindly.
  func turnsLeft(_ count: Int, _ each: Int) -> String
  /// Until when the work lasts, `til 12:00`.
  func until(_ time: String) -> String

  // MARK: Turns

  func turn(_ number: Int, of count: Int) -> String
  func presented(by name: String) -> String
  /// Who presents, short, for a narrow line.
  func by(_ name: String) -> String
  var next: String { get }
  func nextIs(_ name: String) -> String
  var dayIsOver: String { get }
  var gatheringIsOver: String { get }
  /// Beneath the words on a day's end.
  var thanksForToday: String { get }
  /// Beneath the words on the gathering's end.
  var thanksForNow: String { get }

  // MARK: Waiting

  func beginsAt(_ time: String) -> String
  /// Of a day that is not today.
  func begins(on date: String, at time: String) -> String
  /// That the programme's date is not today's.
  func programmeIs(for date: String, today: String) -> String
  /// Of the next day, once one is over.
  func beginsAgain(_ time: String) -> String
  var beginsNow: String { get }
  var beginsSoon: String { get }
  func inTime(_ minutes: Int) -> String
  var pressToBegin: String { get }

  // MARK: The room's picture

  /// Marks what goes on from another page.
  var continued: String { get }
  func page(_ number: Int, of count: Int) -> String
  /// Asks the speaker to end, when the turn's time is over.
  var pleaseRoundOff: String { get }
  var theTeam: String { get }
  func commentsOn(_ name: String) -> String
  var isFrozen: String { get }
  var newestAreShown: String { get }
  var answersAreShownByParty: String { get }
  var answersAreShown: String { get }
  var markedAreShown: String { get }
  var detailsAreShown: String { get }
  /// What a key does while notes are taken on another question than the room is at.
  func notesAreAt(_ question: String) -> String
  var theRoomSees: String { get }
  var black: String { get }
  var frozen: String { get }
  var canYouReadThis: String { get }
  var ordinaryLetters: String { get }
  /// The height of large letters, which are two rows high at least.
  func lettersAreHigh(_ rows: Int) -> String
  /// Which picture to try the projector with this is, and the key that shows the next.
  func testPage(_ number: Int, of count: Int) -> String
  var agreementsAreShown: String { get }
  /// What keys do with the list of what was agreed.
  var showAgreements: String { get }
  var hideAgreements: String { get }
}
