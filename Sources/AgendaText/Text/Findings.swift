import Phrases
import SamlingCore

/// The subject of a diagnostic, before it is put into words.
enum Phrase: Equatable {
  case notLength(text: String, suggestion: String)
  case mendedLength(text: String, length: String)
  case unknownCircle(String, nearest: String?)
  case emptyCircle(word: String, header: String)
  case unknownAnswerers(String, nearest: String?)
  case unknownMark(String, nearest: String)
  case oddLabels
  case eachOfNobody
  case turnsDiffer(said: Int, found: Int)
  case partsTooLong(needed: Int, slot: Int)
  case roundTooLong(RoundSum)
  case roundToSpare(RoundSum)
  case roundTooShort(RoundSum)
  case overlap(title: String, earlier: String)
  case lengthDiffers(said: Int, clock: Int)
  case keptAsDetail(String)
  case keptAsHeading(String)
  case furniture(String, count: Int)
  case noise(String)
  case noItems
  case noTimes
  case tooDeep(limit: Int)
  case longLine(Int)
  case misencoded(Int)
  case controls(Int)
  case missingFile(String)
  case outsideFolder(String)
  case missingMethod(String, nearest: String?)
  case methodIsPath(String)
  case unreadableMethod(String)
  case nestedMethod(String)
  case keyUnknown(String)
  case statusOfNothing
  case emptyTitle
  case partnerWithoutPairs
  case secondClock(String)
  case noParticipants
  case noNameColumn
  case openQuote
  case raggedRow(found: Int, expected: Int)
  case rowWithoutName
  case twiceListed(String, first: Int)
  case unlistedMunicipality(String, nearest: String?)
  case namedTwice(String)
  case namesInProgramme(Int)
  case partedName(String, count: Int)
  case joinedName(String, count: Int)
  case unreadClock(String)
  case unreadMark(String)
  case nothingToChoose
  case offeredTwice(String)
  case impossibleEnd(String)
  case eachWithoutRound(String, word: String)
  case frameOfDay(String)
  case pairedColumns(Int)
  case titlesAboveTimes(Int)
  case mendedTime(String, time: String)
  case sumLeftOut(String)
  case toldAgain(String)
  case fileOfKind(FileKind)
  case universalTime(String)
  case repeatingEvent(String)
  case numberAsClock(String, time: String)
  case letterLeftOut(String, count: Int)
  case keptTime(String)
  case listWithoutHead(Int)
  case filledDown(Int)
  case columnsNotRead([String])
  case untimedPosts(String, count: Int)
}

/// A phrase with its place and weight.
struct Finding: Equatable {
  var line: Int
  var column: Int
  var severity: Diagnostic.Severity
  var phrase: Phrase
  var file: String?
}

extension Finding {
  func diagnostic(_ words: any Phrases) -> Diagnostic {
    Diagnostic(
      line: max(1, line), column: max(1, column), severity: severity,
      message: phrase.sentence(words), file: file)
  }
}

/// Everything that was found wrong or doubtful, in any order.
struct Findings {
  private(set) var all: [Finding] = []
  /// The file that is being read, where it is not the agenda itself.
  var file: String?

  /// The most findings that are kept; errors are always kept.
  static let limit = 500

  mutating func error(_ phrase: Phrase, line: Int, column: Int = 1) {
    add(.error, phrase, line, column)
  }

  mutating func warn(_ phrase: Phrase, line: Int, column: Int = 1) {
    add(.warning, phrase, line, column)
  }

  mutating func note(_ phrase: Phrase, line: Int, column: Int = 1) {
    add(.note, phrase, line, column)
  }

  private mutating func add(
    _ severity: Diagnostic.Severity, _ phrase: Phrase, _ line: Int, _ column: Int
  ) {
    guard all.count < Self.limit || severity == .error else { return }
    let finding = Finding(
      line: line, column: column, severity: severity, phrase: phrase, file: file)
    // A title's end is read more than once.
    if !all.suffix(4).contains(finding) { all.append(finding) }
  }

  fileprivate mutating func append(_ finding: Finding) { all.append(finding) }

  /// The findings in file order.
  var inOrder: [Finding] {
    all.enumerated()
      .sorted {
        ($0.element.line, $0.element.column, $0.offset)
          < ($1.element.line, $1.element.column, $1.offset)
      }
      .map(\.element)
  }
}

extension Findings {
  /// Takes in another file's findings, except those that are here already.
  mutating func merge(_ other: Findings) {
    for finding in other.all where !all.contains(finding) { append(finding) }
  }
}
