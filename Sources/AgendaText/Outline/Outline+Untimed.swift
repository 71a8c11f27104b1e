import SamlingCore

extension Outline {
  /// Takes a line as an item if its time stands behind its words, or if it has a length and no time.
  mutating func takeUntimed(_ line: Line) -> Bool {
    let content = line.content
    guard line.marker != .quote, content.count < 300 else { return false }
    // A first line that holds the date is the title, even if it says when the day begins.
    if draft.title == nil, draft.days.isEmpty, !line.isListed, Dates.first(in: content) != nil {
      return false
    }
    let isTop = !line.isListed && line.indent < 4
    let isTrailing =
      style.plainTimes + style.listedTimes + style.headingTimes == 0
      && style.tableTimes == 0 && style.trailingTimes >= 2
    if isTrailing, let title = TrailingTime.endingOnly(content) {
      addItem(line, time: nil, title: title)
      return true
    }
    if isTop || isTrailing || (line.isListed && line.indent < 2 && !isBelowPlainItem) {
      if let found = TrailingTime.find(in: content, isBroad: isTrailing) {
        guard !isBareSpan(found, line) else { return false }
        addItem(line, time: found.time, title: content.removing(found.range).trimmed)
        return true
      }
    }
    guard isTop || (!style.hasTimes && line.isListed && line.indent < 2 && !isBelowPlainItem) else {
      return false
    }
    return takeLength(line)
  }

  /// Tells of a line that becomes a detail although its second word is a time: `Ab 13:00 Workshops`.
  mutating func tellOfTime(in line: Line) {
    let text = line.content
    guard style.hasTimes, text.count <= 120, !TitleReader.asks(text) else { return }
    let (word, end) = text.word(at: text.startIndex)
    guard !word.isEmpty, word.allSatisfy(\.isLetter), text.at(end)?.isBlank ?? false,
      let head = TimeScanner(text.from(end).trimmed).head(), !head.time.start.isHourOnly,
      !head.time.start.isFourDigits, head.rest < text.endIndex
    else { return }
    findings.note(.keptTime(text.text), line: line.number, column: text.column)
  }

  var isBelowPlainItem: Bool {
    guard let item = draft.days.last?.items.last else { return false }
    return !item.isBullet
  }

  /// Whether a line whose time stands behind its words is a header, or only a bullet that mentions a time.
  func isBareSpan(_ found: TrailingTime.Found, _ line: Line) -> Bool {
    if draft.days.last?.items.isEmpty ?? true, HeaderReader.isKnown(line.content) { return true }
    if style.plainTimes == 0, style.listedTimes > 0, Lexicon.isFarewell(line.content) {
      return false
    }
    return line.isListed && found.time.end == nil && found.time.minutes == nil
      && Lexicon.rest(line.content) == nil && style.hasTimes
  }

  mutating func takeLength(_ line: Line) -> Bool {
    let content = line.content
    let mayAsk = line.isListed && !style.hasTimes
    guard mayAsk || !TitleReader.asks(content), !HeaderReader.isKnown(content) else { return false }
    if let hasCircle = LengthFinder.find(in: content) {
      let isBelowItem = draft.days.last?.items.isEmpty == false
      if hasCircle, isBelowItem, !line.isHeading { return false }
      addItem(line, time: nil, title: content)
      return true
    }
    if let (minutes, rest) = LengthFinder.head(of: content) {
      addItem(line, time: nil, title: content.from(rest), minutes: minutes)
      return true
    }
    if line.isHeading, let (minutes, end) = LengthFinder.ofBreak(content) {
      addItem(line, time: nil, title: content.upTo(end).trimmed, minutes: minutes)
      return true
    }
    let words = content.text.split(separator: " ").count
    if words <= 9, let (minutes, end) = LengthFinder.tail(of: content) {
      addItem(line, time: nil, title: content.upTo(end).trimmed, minutes: minutes)
      return true
    }
    return false
  }
}
