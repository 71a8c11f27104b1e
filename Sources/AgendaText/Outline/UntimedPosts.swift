/// Finds the lines that are items although they have neither a time nor a length: they stand on the items' level.
struct UntimedPosts {
  /// Indices of the lines.
  private(set) var lines: Set<Int> = []

  private let all: [Line]

  /// How many follow each other from a line on, for each that follows none.
  private(set) var runs: [Int: Int] = [:]

  /// Finds them in a whole file.
  init(_ all: [Line], style: DocumentStyle) {
    self.all = all
    // The tidy notation marks such items itself.
    guard !all.contains(where: { $0.content.has("--:--", at: $0.content.startIndex) }) else {
      return
    }
    if style.hasTimes {
      if style.plainTimes + style.headingTimes + style.tableTimes == 0 { findBesideTimed() }
      findDaysWithout()
    } else if !all.contains(where: { Self.hasLength($0) || Self.endsInTime($0) }) {
      findWithoutTimes()
    }
    runs = countedRuns()
  }

  private func countedRuns() -> [Int: Int] {
    var runs: [Int: Int] = [:]
    var first: Int?
    for index in all.indices where !all[index].isBlank {
      if lines.contains(index) {
        first = first ?? index
        runs[first ?? index, default: 0] += 1
      } else {
        first = nil
      }
    }
    return runs
  }

  private static func hasLength(_ line: Line) -> Bool {
    let text = line.content
    return !line.isLong
      && (LengthFinder.find(in: text) != nil || LengthFinder.head(of: text) != nil
        || LengthFinder.tail(of: text) != nil)
  }

  /// Whether a line ends in a time that is not the gathering's own: `Velkommen 10:00`, but not `12. mars kl. 18:00`.
  private static func endsInTime(_ line: Line) -> Bool {
    !line.isLong && TrailingTime.find(in: line.content, isBroad: true) != nil
      && Dates.first(in: line.content) == nil
  }

  private static func isTimed(_ line: Line) -> Bool {
    TimeScanner(line.content, allowsBareRange: true).head() != nil
  }

  private func namesDay(_ line: Line) -> Bool {
    DayScanner(line.content).headingMark(isHeading: line.isHeading) != nil
  }

  // MARK: - Beside timed ones

  /// Bullets on the level of timed ones, in one list with them.
  private mutating func findBesideTimed() {
    var block: [Int] = []
    for index in all.indices {
      if all[index].isListed {
        block.append(index)
      } else if !all[index].isBlank {
        takeBlock(block)
        block = []
      }
    }
    takeBlock(block)
  }

  private mutating func takeBlock(_ block: [Int]) {
    guard let level = block.first(where: { Self.isTimed(all[$0]) }).map({ all[$0].indent }) else {
      return
    }
    for index in block where all[index].indent == level && isPost(all[index]) {
      lines.insert(index)
    }
  }

  /// Whether a line can be an item by its words: it asks for nothing and tells nothing about the gathering.
  private func isPost(_ line: Line) -> Bool {
    let text = line.content
    return !line.isLong && !text.isEmpty && text.count <= 100 && !endsInMark(text)
      && !Self.isTimed(line) && !TitleReader.asks(text)
      && HeaderReader.read(text, isListed: true) == nil
      && TrailingTime.find(in: text, isBroad: false) == nil
  }

  private func endsInMark(_ text: Snippet) -> Bool {
    text.last == "]" && text.at(text.endIndex - 2) != "]"
  }

  // MARK: - Days without times

  /// Short plain lines below the heading of a later day that has no time at all.
  private mutating func findDaysWithout() {
    var section: [Int] = []
    var isOpen = false
    var hasTimes = false
    for index in all.indices where !all[index].isBlank {
      let line = all[index]
      if namesDay(line) || line.isHeading {
        if isOpen { lines.formUnion(section) }
        section = []
        isOpen = hasTimes && namesDay(line) && !Self.isTimed(line)
      } else if Self.isTimed(line) || !isShort(line) {
        hasTimes = hasTimes || Self.isTimed(line)
        isOpen = false
      } else {
        section.append(index)
      }
    }
    if isOpen { lines.formUnion(section) }
  }

  private func isShort(_ line: Line) -> Bool {
    let text = line.content
    guard line.marker == .plain, isPost(line), text.first?.isUpper ?? false else { return false }
    return text.split { text[$0].isBlank }.count <= 5
      && !(text.last.map { ".:!,".unicodeScalars.contains($0) } ?? true)
  }

  // MARK: - No time at all

  /// The cases of a list of cases: numbered as cases are, or lines of a list below the word for it or a day.
  private mutating func findWithoutTimes() {
    let cases = all.indices.filter { !all[$0].isLong && Self.isCase(all[$0].content) }
    if cases.count >= 2 {
      lines = Set(cases)
      return
    }
    let belowHead = linesBelowHeads()
    for marker in [Line.Marker.number, .bullet] {
      let listed = all.indices.filter { all[$0].marker == marker }
      guard let level = listed.map({ all[$0].indent }).min() else { continue }
      let top = listed.filter {
        all[$0].indent == level && isPost(all[$0]) && belowHead.contains($0)
      }
      guard top.count >= 2 else { continue }
      lines = Set(top)
      return
    }
  }

  /// `PS 12/26 …`, `Sak 3 …`, `§ 4 …`.
  private static func isCase(_ text: Snippet) -> Bool {
    var index = text.startIndex
    if text.first == "§" {
      index += 1
    } else {
      let (word, end) = text.word(at: index)
      guard caseWords.contains(word), end < text.endIndex else { return false }
      index = end
    }
    guard let (_, end) = text.number(at: text.skippingBlanks(from: index)) else { return false }
    var next = end
    if text.at(next) == "/" || text.at(next) == "-", let year = text.number(at: next + 1) {
      next = year.end
    }
    if let mark = text.at(next), mark == "." || mark == ":" { next += 1 }
    return (text.at(next)?.isBlank ?? false) && text.from(next).trimmed.first?.isLetter ?? false
  }

  /// Listed lines above which the last that is not listed says that a list of cases follows, or names a day.
  private func linesBelowHeads() -> Set<Int> {
    var below: Set<Int> = []
    var isBelow = false
    for index in all.indices where !all[index].isBlank {
      let line = all[index]
      if line.isListed {
        if isBelow { below.insert(index) }
      } else if line.indent == 0 {
        let word = line.content.word(at: line.content.startIndex).text
        isBelow = namesDay(line) || Lexicon.caseListWords.contains(word)
      }
    }
    return below
  }

  private static let caseWords: Set<String> = [
    "ps", "rs", "os", "fo", "ms", "sak", "saksnr", "sag", "ärende", "case", "item", "punkt",
  ]
}
