import SamlingCore

/// Goes through a file line by line and finds days, items, and what stands below them.
struct Outline {
  let lines: [Line]
  let style: DocumentStyle
  var draft = AgendaDraft()
  var findings: Findings

  /// The indents of the bullets that the next line may stand below.
  var indents: [Int] = []
  var isAfterBlank = true
  var seenFurniture: Set<String> = []
  var hasDeepLine = false
  /// What lines begin with that were looked at ahead, by their indices.
  var ahead: [Int: SeenAhead] = [:]
  /// Whether the programme stands in a letter.
  private let isLetter: Bool
  /// How many greetings, such as «Hei alle,», stand before the title.
  var greetings = 0

  /// How deep lines may nest; deeper ones count as this deep.
  static let depthLimit = 32

  /// The index of the line that is being read.
  private(set) var position = 0
  let posts: UntimedPosts

  init(_ lines: [Line], findings: Findings) {
    self.findings = findings
    let (plain, subject) = Letter.taken(from: Preparation.prepared(lines), &self.findings)
    self.lines = Pairing.paired(MendedTimes.mended(plain, &self.findings), &self.findings)
    draft.title = subject
    isLetter = self.findings.all.contains {
      if case .letterLeftOut = $0.phrase { true } else { false }
    }
    style = DocumentStyle(self.lines)
    posts = UntimedPosts(self.lines, style: style)
  }

  /// The file's days and items, before their times are worked out.
  static func read(_ lines: [Line], findings: inout Findings) -> AgendaDraft {
    var outline = Outline(lines, findings: findings)
    outline.run()
    findings = outline.findings
    return outline.draft
  }

  mutating func run() {
    draft.isScanned = style.isScanned
    var index = 0
    while index < lines.count {
      let line = lines[index]
      position = index
      if line.isBlank {
        isAfterBlank = true
        index += 1
        continue
      }
      if let table = TableReader.table(in: lines, at: index, &findings) {
        take(table)
        index = table.end
      } else {
        take(line)
        index += 1
      }
      isAfterBlank = false
    }
  }

  // MARK: - Single lines

  mutating func take(_ line: Line) {
    if line.marker == .rule { return }
    if line.isLong {
      findings.warn(.longLine(SourceText.longestLine), line: line.number)
      return add(entry: Entry(depth: 0, isListed: true, content: line.content, links: []))
    }
    if isFurniture(line) { return }
    let line = style.furniture.isEmpty ? line : withoutFurniture(line)
    if takePlaceholder(line) { return }
    if takeTimed(line) || takeDay(line) { return }
    if posts.lines.contains(position) {
      if let count = posts.runs[position], style.hasTimes {
        findings.note(
          .untimedPosts(line.content.text, count: count), line: line.number,
          column: line.content.column)
      }
      return addItem(line, time: nil, title: line.content)
    }
    if takePendingTitle(line) { return }
    if line.isHeading { return takeHeading(line) }
    if takeUntimed(line) { return }
    if line.isListed { return takeListed(line) }
    takePlain(line)
  }

  mutating func isFurniture(_ line: Line) -> Bool {
    guard line.marker == .plain || line.isHeading else { return false }
    let text = line.content.text
    guard let count = style.furniture[text] else { return false }
    if seenFurniture.insert(text).inserted {
      findings.note(.furniture(text, count: count), line: line.number, column: line.content.column)
      draft.entries.append(
        Entry(depth: 0, isListed: false, content: line.content, links: line.links))
    }
    return true
  }

  func withoutFurniture(_ line: Line) -> Line {
    var line = line
    let text = line.content.text
    for furniture in style.furniture.keys where furniture.count >= 8 && text.count > furniture.count
    {
      guard text.hasSuffix(" " + furniture) else { continue }
      let length = furniture.unicodeScalars.count
      line.content = line.content.upTo(line.content.endIndex - length).trimmed
    }
    return line
  }

  /// Takes an item whose time is not known: `--:-- Title`.
  mutating func takePlaceholder(_ line: Line) -> Bool {
    let content = line.content
    guard line.marker == .plain, content.has("--:--", at: content.startIndex) else { return false }
    addItem(line, time: nil, title: content.from(content.startIndex + 5).trimmed)
    return true
  }

  /// Takes a line that begins with a time, with or without a day before it.
  mutating func takeTimed(_ line: Line) -> Bool {
    if let head = head(of: line.content) {
      if takeFrame(line, mark: nil, head: head) { return true }
      let rest = line.content.from(head.rest)
      if let mark = DayScanner(rest).headingMark(isHeading: false), mark.isSure {
        let hasWords = mark.weekday != nil || mark.date != nil
        if hasWords, mark.end >= rest.skippingBlanks(before: rest.endIndex) || mark.date != nil {
          openDay(mark, title: line.content, line: line.number)
          return true
        }
      }
      addItem(line, time: head.time, title: rest)
      return true
    }
    let scanner = DayScanner(line.content)
    guard let mark = scanner.mark(at: line.content.startIndex), mark.isSure else { return false }
    var start = line.content.skippingBlanks(from: mark.end)
    while let scalar = line.content.at(start),
      scalar == ":" || scalar == "," || scalar.isDash || scalar.isBlank || scalar == "|"
    {
      start += 1
    }
    let rest = line.content.from(start)
    if let head = head(of: rest), !isVenueSpan(line, head: head) {
      if takeFrame(line, mark: mark, head: head) { return true }
      openDayIfNew(mark, line: line)
      addItem(line, time: head.time, title: line.content.from(head.rest))
      return true
    }
    return takeWordedTime(line, mark: mark, rest: rest)
  }

  /// Whether the day's line only gives its span: `Torsdag 10. marts kl. 9-16`.
  func isVenueSpan(_ line: Line, head: TimeScanner.Head) -> Bool {
    head.rest >= line.content.endIndex
  }

  /// Takes an item of a day whose time is a word: `Lørdag kl. sent: Natmad`.
  mutating func takeWordedTime(
    _ line: Line, mark: DayScanner.Mark, rest: Snippet
  ) -> Bool {
    let (word, end) = rest.word(at: rest.startIndex)
    guard Lexicon.clockWords.contains(word) else { return false }
    guard let colon = rest.scalars.firstIndex(of: ":"), colon > end else { return false }
    openDayIfNew(mark, line: line)
    let saying = rest.upTo(colon)
    addItem(line, time: nil, title: rest.from(colon + 1).trimmed)
    add(entry: Entry(depth: 0, isListed: true, content: saying, links: []))
    return true
  }

  func head(of content: Snippet) -> TimeScanner.Head? {
    TimeScanner(
      content, allowsBareRange: style.allowsBareRanges,
      allowsYears: style.separatedTimes == 0
    ).head()
  }

  mutating func takeDay(_ line: Line) -> Bool {
    guard line.marker != .quote else { return false }
    let mark = DayScanner(line.content).headingMark(isHeading: line.isHeading)
    guard let mark else { return false }
    if line.isListed, mark.end < line.content.skippingBlanks(before: line.content.endIndex) {
      return false
    }
    if line.isHeading, hasOwnTime(line.content) { return false }
    let isDateLine = mark.ordinal == nil && mark.date != nil && mark.weekday == nil
    if isDateLine,
      mark.lastDay != nil || (draft.days.isEmpty && !line.isHeading && !endsLine(mark, line))
    {
      return false
    }
    openDay(mark, title: line.content, line: line.number)
    return true
  }

  func endsLine(_ mark: DayScanner.Mark, _ line: Line) -> Bool {
    mark.end >= line.content.skippingBlanks(before: line.content.endIndex)
  }

  func hasOwnTime(_ content: Snippet) -> Bool {
    TrailingTime.find(in: content, isBroad: false) != nil
      && DayScanner(content).mark(at: content.startIndex) == nil
  }

  mutating func openDayIfNew(_ mark: DayScanner.Mark, line: Line) {
    if let current = draft.days.last?.mark, current.agrees(with: mark) { return }
    let title = line.content.upTo(mark.end)
    openDay(mark, title: title, line: line.number)
  }

  mutating func openDay(_ mark: DayScanner.Mark, title: Snippet, line: Int) {
    indents = []
    if let current = draft.days.last?.mark, current.agrees(with: mark) {
      return nameDayAgain(mark, title: title)
    }
    if var day = draft.days.last, day.items.isEmpty, let first = day.mark, day.title != nil,
      first.ordinal == nil || mark.ordinal == nil, first.date == nil || mark.date == nil,
      first.weekday == nil || mark.weekday == nil
    {
      // Two lines name one day: «Program dag 1», «Torsdag d. 10. marts».
      day.mark?.date = first.date ?? mark.date
      day.mark?.weekday = first.weekday ?? mark.weekday
      day.mark?.ordinal = first.ordinal ?? mark.ordinal
      day.entries.append(Entry(depth: 0, isListed: false, content: title, links: []))
      draft.days[draft.days.count - 1] = day
      return
    }
    var text = title.text
    while let last = text.last, last == ":" || last == " " || last == "-" || last == "–" {
      text.removeLast()
    }
    draft.days.append(DayDraft(title: text, mark: mark, line: line))
  }

  /// Takes another line that names the day that is open: the day goes on, and the line is kept.
  private mutating func nameDayAgain(_ mark: DayScanner.Mark, title: Snippet) {
    guard let last = draft.days.indices.last else { return }
    var day = draft.days[last]
    day.mark?.complete(with: mark)
    if title.text.folded != day.title?.folded {
      day.entries.append(Entry(depth: 0, isListed: false, content: title, links: []))
    }
    draft.days[last] = day
  }

  /// Takes the line as the title of a time that stood alone.
  mutating func takePendingTitle(_ line: Line) -> Bool {
    guard let day = draft.days.indices.last, let item = draft.days[day].items.indices.last,
      draft.days[day].items[item].title.isEmpty, draft.days[day].items[item].entries.isEmpty,
      !line.isHeading, !line.content.isEmpty
    else { return false }
    draft.days[day].items[item].title = line.content
    draft.days[day].items[item].links += line.links
    return true
  }

  mutating func takeHeading(_ line: Line) {
    if takeUntimed(line) { return }
    if draft.title == nil, draft.days.isEmpty {
      draft.title = line.content
      draft.titleLinks = line.links
      return
    }
    if isUntimedItem(line) {
      return addItem(line, time: nil, title: line.content)
    }
    if draft.days.last?.items.isEmpty == false {
      findings.note(
        .keptAsHeading(line.content.text), line: line.number, column: line.content.column)
    }
    add(entry: Entry(depth: 0, isListed: false, content: line.content, links: line.links))
  }

  /// Whether `### …` without a time is an item: items stand on plain lines here, and headings of its level head no
  /// groups of them.
  func isUntimedItem(_ line: Line) -> Bool {
    guard line.headingLevel == 3, style.isTidy, !style.sectionLevels.contains(3) else {
      return false
    }
    let words = line.content.text.folded.split { !$0.isLetter }.map(String.init)
    guard let first = words.first else { return false }
    return !Lexicon.infoWords.contains(first)
      && !(words.count == 1 && Lexicon.dayParts.contains(first))
  }

  mutating func takeListed(_ line: Line) {
    let depth = depth(at: line.indent)
    tellOfTime(in: line)
    add(entry: Entry(depth: depth, isListed: true, content: line.content, links: line.links))
  }

  mutating func depth(at indent: Int) -> Int {
    while let last = indents.last, last >= indent { indents.removeLast() }
    var depth = indents.count
    if depth < Self.depthLimit {
      indents.append(indent)
    } else {
      depth = Self.depthLimit - 1
      if !hasDeepLine { findings.warn(.tooDeep(limit: Self.depthLimit), line: currentLine) }
      hasDeepLine = true
    }
    return depth
  }

  var currentLine: Int { lastEntry?.line ?? draft.days.last?.items.last?.line ?? 1 }

  /// Whether a line of a letter tells that its programme follows.
  private func introduces(_ line: Line) -> Bool {
    guard isLetter, let last = line.content.last else { return false }
    return ".:!".unicodeScalars.contains(last)
      && line.content.text.split(separator: " ").count >= 3
  }

  mutating func takePlain(_ line: Line) {
    let isLeadIn = Lexicon.greets(line.content.text) || introduces(line)
    if draft.title == nil, draft.days.isEmpty, draft.entries.count == greetings,
      line.marker == .plain, !isLeadIn, !HeaderReader.isKnown(line.content)
    {
      draft.title = line.content
      draft.titleLinks = line.links
      return
    }
    if isLeadIn, draft.title == nil { greetings += 1 }
    if takeMoreNames(line) { return }
    if joinsTitle(line) {
      appendToTitle(line)
      return
    }
    if takeNames(line) { return }
    if joinsEntry(line) {
      appendToEntry(line)
      return
    }
    let asksBelow =
      !isAfterBlank && line.indent == 0 && TitleReader.asks(line.content)
      && (lastEntry.map { $0.isListed && TitleReader.asks($0.content) } ?? false)
    var depth = 0
    if asksBelow {
      depth = min((lastEntry?.depth ?? 0) + 1, Self.depthLimit - 1)
    } else if line.indent >= 2 {
      depth = self.depth(at: line.indent)
    } else {
      indents = line.content.last == ":" ? [-1] : []
    }
    tellOfTime(in: line)
    add(entry: Entry(depth: depth, isListed: false, content: line.content, links: line.links))
  }
}
