import SamlingCore

extension Outline {
  /// Takes a line that gives the day's span and place: `Torsdag 12. mars kl. 9-15, Kommunestyresalen`.
  ///
  /// It is one where the span holds at least two timed lines that follow it, and all of them up to the next day; what
  /// stands behind the span can only be a place.
  mutating func takeFrame(_ line: Line, mark: DayScanner.Mark?, head: TimeScanner.Head) -> Bool {
    guard line.marker == .plain, let end = head.time.end?.minutes, line.content.count <= 160 else {
      return false
    }
    let text = line.content
    // The place of the head in the line, which the day may stand before.
    let rest = Self.place(behind: head.end, in: text)
    guard mark != nil || rest?.isEmpty == true, let place = rest,
      holdsWhatFollows(head.time.start.minutes..<end)
    else { return false }
    if let mark { openDayIfNew(mark, line: line) }
    findings.note(
      .frameOfDay(line.content.text), line: line.number, column: line.content.column)
    let start = mark?.end ?? line.content.startIndex
    add(named: "Tid", line.content[start..<head.end].trimmed)
    if !place.isEmpty { add(named: "Sted", place) }
    return true
  }

  /// Keeps a text as a header of the day.
  private mutating func add(named word: String, _ value: Snippet) {
    var text = value
    while let first = text.first, first == "," || first.isBlank {
      text = text.from(text.startIndex + 1)
    }
    let name = Snippet("\(word):", line: value.line, column: value.column)
    add(entry: Entry(depth: 0, isListed: true, content: name.joined(text), links: []))
  }

  /// What stands behind a span as its place, behind a comma or a small word; nil where it is something else.
  private static func place(behind end: Int, in text: Snippet) -> Snippet? {
    var index = text.skippingBlanks(from: end)
    guard let mark = text.at(index) else { return text.from(index) }
    let (word, wordEnd) = text.word(at: index)
    if mark == "," || mark == ";" {
      index += 1
    } else if Lexicon.placeWords.contains(word) {
      index = wordEnd
    } else {
      return mark == "." && index + 1 == text.endIndex ? text.from(text.endIndex) : nil
    }
    var place = text.from(index).trimmed
    let small = place.word(at: place.startIndex)
    if Lexicon.placeWords.contains(small.text) { place = place.from(small.end).trimmed }
    while place.last == "." { place = place.upTo(place.endIndex - 1) }
    return place
  }

  private mutating func holdsWhatFollows(_ span: Range<Int>) -> Bool {
    var held = 0
    following: for index in (position + 1)..<max(position + 1, min(lines.count, position + 41)) {
      switch seen(at: index) {
      case .nothing: continue
      case .day: break following
      case .time(let minutes):
        guard span.lowerBound...span.upperBound ~= minutes else { return false }
        held += 1
      }
    }
    return held >= 2
  }

  /// What a line begins with, looked at once however many spans stand above it.
  private mutating func seen(at index: Int) -> SeenAhead {
    if let known = ahead[index] { return known }
    let found = lookedAt(lines[index])
    ahead[index] = found
    return found
  }

  private func lookedAt(_ line: Line) -> SeenAhead {
    guard !line.isBlank, !line.isLong else { return .nothing }
    if DayScanner(line.content).headingMark(isHeading: line.isHeading)?.isSure ?? false {
      return .day
    }
    let isRow = line.raw.first == "|"
    let text = isRow ? line.raw.from(line.raw.startIndex + 1) : line.content
    let time = TimeScanner(text, allowsBareRange: true).head()?.time
    return time.map { .time($0.start.minutes) } ?? .nothing
  }
}

/// What a line begins with: a day, a time in minutes after midnight, or neither.
enum SeenAhead {
  case day
  case time(Int)
  case nothing
}
