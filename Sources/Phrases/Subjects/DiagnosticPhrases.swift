/// Doubts about a programme: what is wrong — what to do.
package protocol DiagnosticPhrases {
  func notLength(_ text: String, _ better: String) -> String
  func mendedLength(_ text: String, _ length: String) -> String
  func unknownCircle(_ word: String, _ nearest: String?) -> String
  func emptyCircle(_ word: String, _ header: String) -> String
  func unknownAnswerers(_ word: String, _ nearest: String?) -> String
  func unknownMark(_ text: String, _ nearest: String) -> String
  var oddLabels: String { get }
  var eachOfNobody: String { get }
  func turnsDiffer(_ said: Int, _ found: Int) -> String
  func partsTooLong(_ needed: Int, _ slot: Int) -> String
  func overlap(_ title: String, _ earlier: String) -> String
  func lengthDiffers(_ said: Int, _ clock: Int) -> String
  func keptAsDetail(_ text: String) -> String
  func keptAsHeading(_ text: String) -> String
  func furniture(_ text: String, _ count: Int) -> String
  func noise(_ text: String) -> String
  var noItemsFound: String { get }
  var noTimes: String { get }
  func tooDeep(_ limit: Int) -> String
  func longLine(_ limit: Int) -> String
  func misencoded(_ count: Int) -> String
  func controls(_ count: Int) -> String
  func missingFile(_ name: String) -> String
  func outsideFolder(_ name: String) -> String
  func keyUnknown(_ key: String) -> String
  /// What stands around a programme in a letter, from its first line on.
  func letterLeftOut(_ first: String, _ count: Int) -> String
  /// A list whose lines are persons, and whose first row names no columns.
  func listWithoutHead(_ count: Int) -> String
  /// Columns of a list whose heads nobody knows, where none is said to be the municipality; quoted.
  func columnsNotRead(_ heads: [String]) -> String
  /// Persons who got the municipality of those above them.
  func filledDown(_ count: Int) -> String
  /// A line that is a detail although its second word is a time.
  func keptTime(_ text: String) -> String
  /// Lines without a time that are items, from the first on.
  func untimedPosts(_ first: String, _ count: Int) -> String
  var emptyTitle: String { get }
  var partnerWithoutPairs: String { get }
  func secondClock(_ text: String) -> String
  func missingMethod(_ name: String, _ nearest: String?) -> String
  func methodIsPath(_ name: String) -> String
  func unreadableMethod(_ name: String) -> String
  func nestedMethod(_ name: String) -> String
  var listIsEmpty: String { get }
  var noNameColumn: String { get }
  var openQuote: String { get }
  func raggedRow(_ found: Int, _ expected: Int) -> String
  var rowWithoutName: String { get }
  func twiceListed(_ name: String, _ first: Int) -> String
  func unlistedMunicipality(_ name: String, _ nearest: String?) -> String
  /// The first row of a list of participants.
  var participantHeadings: String { get }
  /// A name that stands twice in one list, whatever its case.
  func namedTwice(_ name: String) -> String
  func namesInProgramme(_ count: Int) -> String

  // MARK: What was guessed

  /// `text` is the last part of a list with commas, as «C og D», which is read as two names, `count` in all.
  func partedName(_ text: String, _ count: Int) -> String
  /// `text` is read as one name of a list that has `count`.
  func joinedName(_ text: String, _ count: Int) -> String
  /// `text` is a parenthesis that looks like a clock or a circle.
  func unreadClock(_ text: String) -> String
  /// `text` begins with the word of an answer mark.
  func unreadMark(_ text: String) -> String
  var nothingToChoose: String { get }
  func offeredTwice(_ option: String) -> String
  /// `text` is an end that lies before its start, or more than 16 hours behind it.
  func impossibleEnd(_ text: String) -> String
  /// `text` speaks of each of some kind, as «fra hver kommune».
  func eachWithoutRound(_ text: String, _ word: String) -> String
  func frameOfDay(_ text: String) -> String
  func pairedColumns(_ count: Int) -> String
  func titlesAboveTimes(_ count: Int) -> String
  func mendedTime(_ text: String, _ time: String) -> String
  func sumLeftOut(_ text: String) -> String
  func toldAgain(_ title: String) -> String
  func fileOfKind(_ kind: FileKind) -> String
  /// For a calendar whose times are UTC.
  func universalTime(_ time: String) -> String
  func repeatingEvent(_ title: String) -> String

  // MARK: Rounds

  /// `product` is the round's sum, `7 × 12 min = 84 min`; `fitting` is the longest turn that fits, if any does.
  func roundTooLong(_ product: String, slot: String, over: String, fitting: String?) -> String
  /// `sum` is that of turns which share a slot.
  func roundTooShort(_ sum: String) -> String
  func roundToSpare(_ product: String, slot: String, spare: String, fitting: String) -> String

  // MARK: The gathering before

  var statusOfNothing: String { get }
}
