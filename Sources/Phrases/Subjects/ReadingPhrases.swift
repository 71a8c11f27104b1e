/// A programme as it was read, before a session is made of it, and what may be chosen where it is in doubt.
package protocol ReadingPhrases {
  /// How many doubts there are; also for none.
  func doubtsInAll(_ count: Int) -> String
  /// A doubt's number, from 1.
  func doubt(_ number: Int, of count: Int) -> String
  func onLine(_ number: Int) -> String
  /// The heading of text that is no part of the programme.
  var leftOutOfReading: String { get }
  var writeLineAnew: String { get }
  var leaveLineOut: String { get }
  /// The keys at the foot of the page, the most needed first and the one that leaves it last.
  func readingKeys(_ foot: ReadingFoot) -> [(key: String, does: String)]

  // MARK: In the plain terminal

  /// What is typed to answer a doubt; nothing typed lets it stand.
  func askForChoice(_ keys: [String]) -> String
  var askForLine: String { get }
  /// What was written to the file, in lines.
  func wroteChanges(_ count: Int, _ path: String) -> String
  var nothingWasChanged: String { get }
}

/// The states of the page of a programme as it was read, by their keys.
package enum ReadingFoot: CaseIterable, Sendable {
  case sure, doubtful
  /// It cannot be begun as it stands.
  case unusable
  /// A line is being written anew.
  case typing
}
