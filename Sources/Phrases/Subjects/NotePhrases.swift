/// The note-taker's screen.
package protocol NotePhrases {

  // MARK: What is held back

  func heldCount(_ count: Int) -> String
  func heldCountWithKey(_ count: Int) -> String
  var noneHeld: String { get }
  var releaseOrLeave: String { get }
  func askToRelease(_ count: Int) -> String
  /// Replaces a note's text on a terminal that has shown the room's picture.
  var textIsHidden: String { get }
  func team(_ names: String) -> String

  // MARK: Where the cursor is

  var backToDay: String { get }
  var followsRoom: String { get }
  var followsLater: String { get }
  var standsFree: String { get }
  func shortTurn(_ number: Int) -> String
  func question(_ number: Int, of count: Int) -> String
  var everybody: String { get }
  var freeNotes: String { get }
  /// Above the counts of free notes, of at most three letters.
  var freeHeading: String { get }
  /// Of the note that was written last; `time` is of day.
  func savedAt(_ time: String) -> String
  func freeOn(_ title: String) -> String
  var parkingList: String { get }
  func parkingCount(_ count: Int) -> String

  // MARK: Questions and notes

  func followUps(_ questions: [String]) -> String
  var heldUntilReleased: String { get }
  var held: String { get }
  func hidden(_ count: Int) -> String
  func saidBy(_ name: String) -> String
  func wordings(_ count: Int) -> String
  func otherWording(by who: String, _ text: String) -> String
  func more(_ count: Int) -> String

  // MARK: Above the line

  func carrying(_ count: Int) -> String
  var followsUp: String { get }
  func changedMeanwhile(_ who: String, _ text: String) -> String
  var deletedMeanwhile: String { get }
  var makeOne: String { get }

  // MARK: Panels

  func pasted(_ count: Int) -> String
  var pasteAnswers: [String] { get }
  func askToDelete(_ count: Int) -> String
  var tagIs: String { get }
  var whoAndWhen: String { get }
  var enterOrLeave: String { get }
  func draftFrom(_ time: String, _ place: String) -> String
  var draftAnswers: [String] { get }
  var search: String { get }
  var searchHint: String { get }
  var noHits: String { get }
  func hits(_ count: Int) -> String

  // MARK: Where the cursor is

  var noteTaker: String { get }
  var notesTitle: String { get }

  // MARK: Marks

  var idea: String { get }
  var decided: String { get }
  var followedUp: String { get }
  var saveFirst: String { get }
  var pickSeveral: String { get }
}
