/// What a line may say instead: the words that are shown for it, and the whole line.
struct Remedy: Equatable {
  let shown: String
  let line: String
}

extension Finding {
  /// The likely other texts of a line, the likeliest first; each answers the finding.
  func remedies(in line: String) -> [Remedy] {
    let text = RemediedLine(line, column: column)
    switch phrase {
    case .notLength(let wrong, let better), .mendedLength(let wrong, let better):
      return text.replacing(wrong, with: better)
    case .mendedTime(let wrong, let better), .numberAsClock(let wrong, let better):
      return text.replacing(wrong, with: better)
    case .unknownCircle(let word, let nearest?), .missingMethod(let word, let nearest?):
      return text.replacing(word, with: nearest)
    case .unknownAnswerers(let word, let nearest?):
      return text.replacing("@" + word, with: "@" + nearest)
    case .unknownMark(let inside, let nearest):
      let rest = inside.drop { !$0.isWhitespace && $0 != ":" }
      return text.replacing("[\(inside)", with: "[\(nearest)\(rest)")
    case .turnsDiffer(let said, let found):
      return text.replacing("x \(said)", with: "x \(found)")
    case .partedName(let names, _): return text.replacingAnd(in: names, with: " & ")
    case .joinedName(let names, _): return text.replacingAnd(in: names, with: ", ")
    case .eachWithoutRound(let each, let word): return text.round(behind: each, of: word)
    case .keptTime(let words): return text.timeFirst(in: words)
    case .untimedPosts(let title, 1): return [Remedy(shown: "  … \(title)", line: "    " + line)]
    case .keptAsDetail(let title), .keptAsHeading(let title):
      return [Remedy(shown: "--:-- " + title, line: "--:-- " + title)]
    case .noTimes: return ["08:00", "09:00", "10:00", "12:00", "18:00"].map(text.beginning(at:))
    case .unknownCircle, .missingMethod, .unknownAnswerers, .emptyCircle, .oddLabels,
      .eachOfNobody, .partsTooLong, .roundTooLong, .roundToSpare, .roundTooShort, .overlap,
      .lengthDiffers, .furniture, .noise, .noItems, .tooDeep, .longLine, .misencoded, .controls,
      .missingFile, .outsideFolder, .methodIsPath, .unreadableMethod, .nestedMethod, .keyUnknown,
      .statusOfNothing, .emptyTitle, .partnerWithoutPairs, .secondClock, .noParticipants,
      .noNameColumn, .openQuote, .raggedRow, .rowWithoutName, .twiceListed,
      .unlistedMunicipality, .namedTwice, .namesInProgramme, .unreadClock, .unreadMark,
      .nothingToChoose, .offeredTwice, .impossibleEnd, .frameOfDay, .pairedColumns,
      .titlesAboveTimes, .sumLeftOut, .toldAgain, .fileOfKind, .universalTime, .repeatingEvent,
      .letterLeftOut, .untimedPosts, .listWithoutHead, .filledDown,
      .columnsNotRead:
      return []
    }
  }
}

/// A line in which something is to be written otherwise.
private struct RemediedLine {
  let line: String
  /// What stands before the place, and from there on.
  private let head: Substring
  private let tail: Substring

  /// Takes a line and a column, from 1.
  init(_ line: String, column: Int) {
    self.line = line
    head = line.prefix(max(0, column - 1))
    tail = line.dropFirst(max(0, column - 1))
  }

  /// Words replaced where they first stand behind the place, else anywhere in the line.
  func replacing(_ old: String, with new: String) -> [Remedy] {
    guard old != new, !old.isEmpty else { return [] }
    if let found = tail.firstRange(of: old) {
      let line = head + tail[..<found.lowerBound] + new + tail[found.upperBound...]
      return [Remedy(shown: new, line: String(line))]
    }
    guard let found = line.firstRange(of: old) else { return [] }
    let changed = line[..<found.lowerBound] + new + line[found.upperBound...]
    return [Remedy(shown: new, line: String(changed))]
  }

  /// The last «og» of some names replaced.
  func replacingAnd(in names: String, with mark: String) -> [Remedy] {
    let places = Names.ands.compactMap { names.ranges(of: " \($0) ").last }
    guard let place = places.max(by: { $0.lowerBound < $1.lowerBound }) else { return [] }
    return replacing(
      names, with: names[..<place.lowerBound] + mark + names[place.upperBound...])
  }

  /// A round of a party: within the clock that ends the line, else behind the words.
  func round(behind words: String, of party: String) -> [Remedy] {
    if line.last == ")", let open = line.lastIndex(of: "("),
      line[open...].contains(where: \.isNumber)
    {
      return [Remedy(shown: "… x \(party))", line: line.dropLast() + " x \(party))")]
    }
    return replacing(words, with: "\(words) (x \(party))")
  }

  /// The words without what stands before their first digit.
  func timeFirst(in words: String) -> [Remedy] {
    guard let digit = words.firstIndex(where: \.isNumber) else { return [] }
    return [Remedy(shown: String(words[digit...]), line: String(words[digit...]))]
  }

  /// The line with a time before what stands at the place.
  func beginning(at time: String) -> Remedy {
    let text = "\(time) \(tail)"
    return Remedy(shown: text, line: head + text)
  }
}
