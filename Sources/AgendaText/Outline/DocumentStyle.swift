/// How one file writes its times and headings, counted over all lines before any line is read.
struct DocumentStyle {
  /// How many lines begin with a time, by kind of line.
  private(set) var plainTimes = 0
  private(set) var listedTimes = 0
  private(set) var headingTimes = 0
  /// How many times have a colon or a point.
  private(set) var separatedTimes = 0
  private(set) var tableTimes = 0
  /// How many lines begin with a range of bare hours: `9-10 Frokost`.
  private(set) var bareRanges = 0
  /// How many lines end in a time and begin with none.
  private(set) var trailingTimes = 0
  /// The levels of headings that head groups of items.
  private(set) var sectionLevels: Set<Int> = []
  /// Lines that are repeated on page after page, with how often: six times or more.
  private(set) var furniture: [String: Int] = [:]
  /// How many lines end in signs that a scanner makes of pictures.
  private(set) var noisyLines = 0

  /// Whether ranges of bare hours are times here: there are three, or one beside two certain times.
  var allowsBareRanges: Bool { bareRanges >= 3 || bareRanges > 0 && separatedTimes >= 2 }
  var hasTimes: Bool { plainTimes + listedTimes + headingTimes + tableTimes > 0 }
  var isScanned: Bool { noisyLines >= 3 }
  /// Whether all items stand on plain lines, as in the tidy notation.
  var isTidy: Bool { plainTimes > 0 && listedTimes + headingTimes + tableTimes == 0 }

  init(_ lines: [Line]) {
    var counts: [String: Int] = [:]
    var openHeading: Int?
    for line in lines where !line.isBlank && !line.isLong {
      let head = TimeScanner(line.content, allowsBareRange: true).head()
      if let level = line.headingLevel {
        openHeading = head == nil && LengthFinder.find(in: line.content) == nil ? level : nil
        if TrailingTime.find(in: line.content, isBroad: false) != nil { openHeading = nil }
      }
      guard let head else {
        if TrailingTime.find(in: line.content, isBroad: true) != nil { trailingTimes += 1 }
        count(line, &counts)
        continue
      }
      note(head.time, on: line)
      if let level = openHeading, !line.isHeading { sectionLevels.insert(level) }
    }
    furniture = counts.filter { $0.value >= 6 }
  }

  private mutating func note(_ time: PrintedTime, on line: Line) {
    if time.start.isHourOnly { bareRanges += 1 }
    if !time.start.isFourDigits, !time.start.isHourOnly { separatedTimes += 1 }
    if line.isHeading {
      headingTimes += 1
    } else if line.isListed {
      listedTimes += 1
    } else if line.raw.first == "|" {
      tableTimes += 1
    } else {
      plainTimes += 1
    }
  }

  private mutating func count(_ line: Line, _ counts: inout [String: Int]) {
    if !line.isListed, Noise.start(in: line.content) != nil { noisyLines += 1 }
    guard line.marker == .plain, line.content.count <= 40, counts.count < 5_000,
      line.content.last != "?"
    else { return }
    counts[line.content.text, default: 0] += 1
  }
}

/// Finds a length that makes a line an item without a time.
enum LengthFinder {
  /// Whether the parenthesis that gives a text its length also gives it a circle; nil where none gives a length.
  static func find(in text: Snippet) -> Bool? {
    for group in TitleReader.groups(in: text) {
      let inside = TitleReader.inside(group, of: text)
      if let read = RoundReader(text: inside, mends: true).read(), read.clock != nil {
        return read.circle != nil
      }
      let pieces = inside.split { inside[$0] == "," || inside[$0] == ";" }
      if pieces.count > 1, let last = pieces.last, let read = RoundReader(text: last).read(),
        read.clock != nil
      {
        return read.circle != nil
      }
    }
    return nil
  }

  /// A length before the words, in minutes, and the index of the words: `5 mins Welcome`, `20 min: Runde`.
  static func head(of text: Snippet) -> (minutes: Int, rest: Int)? {
    guard text.first?.isDigit ?? false,
      let length = LengthScanner(text).length(at: text.startIndex), length.doubtfulUnit == nil,
      length.planned.count >= 60, length.planned.count % 60 == 0
    else { return nil }
    var index = text.skippingBlanks(from: length.end)
    guard index < text.endIndex else { return nil }
    let separators = index
    while let scalar = text.at(index),
      scalar == ":" || scalar == "|" || scalar.isDash || scalar.isBlank
    {
      index += 1
    }
    guard index < text.endIndex, index > separators || (text.at(index)?.isUpper ?? false) else {
      return nil
    }
    return (length.planned.count / 60, index)
  }

  /// The length behind a break's name, in minutes, and the index of the length: `Pause 15 minutter`.
  static func ofBreak(_ text: Snippet) -> (minutes: Int, end: Int)? {
    let words = text.split { text[$0].isBlank }
    guard (2...4).contains(words.count), Lexicon.rest(text) != nil else { return nil }
    for word in words.dropFirst() {
      guard let length = LengthScanner(text).length(at: word.startIndex),
        length.end == text.endIndex, length.doubtfulUnit == nil, length.planned.count >= 60
      else { continue }
      return (length.planned.count / 60, word.startIndex)
    }
    return nil
  }

  /// A length behind a dash or comma at the end, in minutes, and the index of the mark: `Velkommen – 15 min`.
  static func tail(of text: Snippet) -> (minutes: Int, end: Int)? {
    var words = 0
    var index = text.endIndex
    while index > text.startIndex, words < 5 {
      index -= 1
      guard text[index].isBlank || text[index].isDash || text[index] == "," || text[index] == ":"
      else {
        continue
      }
      words += 1
      let start = text.skippingBlanks(from: index + 1)
      guard text.at(start)?.isDigit ?? false, let length = LengthScanner(text).length(at: start),
        length.end == text.endIndex, length.doubtfulUnit == nil, length.planned.count >= 60
      else { continue }
      let before = text.skippingBlanks(before: text[index].isBlank ? index : index + 1)
      guard before > text.startIndex, let mark = text.at(before - 1),
        mark.isDash || mark == "," || mark == ":"
      else { continue }
      return (length.planned.count / 60, before - 1)
    }
    return nil
  }
}
