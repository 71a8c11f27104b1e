import Phrases

/// A calendar file's events as a programme's lines, each with its number in the file.
///
/// Lines are unfolded and texts unescaped as in RFC 5545; times stand as the file has them, whatever their zone. Each
/// date is a day, and its events a table. An event whose description holds a programme of its own, two lines with a time
/// or more, is that programme's frame.
struct CalendarText {
  private(set) var lines: [SourceLine] = []
  private var events: [Event] = []
  private var title: (text: String, line: Int)?

  /// One event, as far as it says something to a programme.
  private struct Event {
    var line: Int
    var start = Stamp()
    var end: String?
    var minutes: Int?
    var summary = ""
    var place = ""
    var details: [String] = []
    var repeats = false

    /// Whether what is told of it is a programme.
    var isFrame: Bool {
      details.count { TimeScanner(Snippet($0)).head() != nil } > 1
    }
  }

  /// A day and a time of day, as they are written: `20260312T090000Z`.
  private struct Stamp {
    /// `2026-03-12`; empty where none is told.
    var day = ""
    /// `09:00`; nil for a whole day.
    var clock: String?
    var isUniversal = false

    init() {}

    init(_ text: String) {
      let digits = text.prefix(8)
      guard digits.count == 8, digits.allSatisfy(\.isASCIIDigit) else { return }
      day = "\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))"
      let rest = text.dropFirst(8)
      guard rest.first == "T", rest.dropFirst().prefix(4).allSatisfy(\.isASCIIDigit),
        rest.count >= 5
      else { return }
      clock = "\(rest.dropFirst().prefix(2)):\(rest.dropFirst(3).prefix(2))"
      isUniversal = rest.last == "Z"
    }
  }

  /// Reads a file's lines, and tells what a careful reader would hesitate over.
  init(_ source: SourceText, _ findings: inout Findings) {
    for (line, text) in Self.unfolded(source) { take(text, line) }
    events.removeAll { $0.start.day.isEmpty }
    events.sort { ($0.start.day, $0.start.clock ?? "") < ($1.start.day, $1.start.clock ?? "") }
    if let first = events.first(where: \.start.isUniversal) {
      findings.warn(.universalTime(first.start.clock ?? ""), line: first.line)
    }
    for event in events where event.repeats {
      findings.warn(.repeatingEvent(event.summary), line: event.line)
    }
    write()
  }

  // MARK: Reading

  /// The lines with those that begin with a blank joined to the one before.
  private static func unfolded(_ source: SourceText) -> [(line: Int, text: String)] {
    var lines: [(line: Int, text: String)] = []
    for line in source.lines {
      var text = ""
      text.unicodeScalars.append(contentsOf: line.snippet.scalars)
      if let first = text.first, first == " " || first == "\t", !lines.isEmpty {
        lines[lines.count - 1].text += text.dropFirst()
      } else {
        lines.append((line.number, text))
      }
    }
    return lines
  }

  private mutating func take(_ text: String, _ line: Int) {
    guard let (name, value) = Self.property(text) else { return }
    switch name {
    case "BEGIN" where value == "VEVENT": events.append(Event(line: line))
    case "X-WR-CALNAME": title = (Self.texts(value).joined(separator: " "), line)
    default:
      guard !events.isEmpty else { return }
      Self.take(name, value, line, &events[events.count - 1])
    }
  }

  private static func take(_ name: String, _ value: String, _ line: Int, _ event: inout Event) {
    switch name {
    case "DTSTART": event.start = Stamp(value)
    case "DTEND": event.end = Stamp(value).clock
    case "DURATION": event.minutes = minutes(value)
    case "SUMMARY": (event.summary, event.line) = (texts(value).joined(separator: " "), line)
    case "LOCATION": event.place = texts(value).joined(separator: ", ")
    case "DESCRIPTION": event.details = texts(value)
    case "RRULE", "RDATE": event.repeats = true
    default: break
    }
  }

  /// The name in capitals without parameters, and the value behind the first colon outside quotation marks.
  private static func property(_ text: String) -> (name: String, value: String)? {
    var isQuoted = false
    let colon = text.firstIndex { character in
      if character == "\"" { isQuoted.toggle() }
      return character == ":" && !isQuoted
    }
    guard let colon else { return nil }
    let name = text[..<colon].prefix { $0 != ";" }
    return (name.uppercased(), String(text[text.index(after: colon)...]))
  }

  /// A text's lines that are not empty, without escapes.
  private static func texts(_ value: String) -> [String] {
    var text = ""
    var isEscaped = false
    for character in value {
      if isEscaped {
        text.append(character == "n" || character == "N" ? "\n" : character)
      } else if character != "\\" {
        text.append(character)
      }
      isEscaped = !isEscaped && character == "\\"
    }
    return text.split(separator: "\n").map { String($0.drop(while: \.isWhitespace)) }
      .filter { !$0.isEmpty }
  }

  /// The whole minutes of a duration, `P1DT2H30M` or `PT45M`; nil for what is none.
  private static func minutes(_ value: String) -> Int? {
    var total = 0
    var number = 0
    for character in value.dropFirst() {
      if let digit = character.wholeNumberValue {
        guard number < 100_000 else { return nil }
        number = number * 10 + digit
        continue
      }
      switch character {
      case "W": total += number * 7 * 24 * 60
      case "D": total += number * 24 * 60
      case "H": total += number * 60
      case "M": total += number
      case "S", "T": break
      default: return nil
      }
      number = 0
    }
    return value.first == "P" && total > 0 ? total : nil
  }

  // MARK: Writing

  private mutating func write() {
    if let title { add("# \(title.text)", title.line) }
    var day = ""
    var isTable = false
    for event in events {
      if event.isFrame {
        add("# \(event.summary)", event.line)
        add("## \(event.start.day)", event.line)
        for text in event.details { add(text, event.line) }
        (day, isTable) = (event.start.day, false)
        continue
      }
      if event.start.day != day {
        add("", event.line)
        add(
          "## \(event.start.day)" + (event.start.clock == nil ? " \(event.summary)" : ""),
          event.line)
        (day, isTable) = (event.start.day, false)
      }
      guard let start = event.start.clock else { continue }
      if !isTable {
        add("| Start | Slutt | Min | Hva | Sted |", event.line)
        add("|---|---|---|---|---|", event.line)
        isTable = true
      }
      let length = event.end == nil ? event.minutes.map(String.init) ?? "" : ""
      let what = ([event.summary] + event.details).map(Self.cell).joined(separator: "<br>")
      add(
        "| \(start) | \(event.end ?? "") | \(length) | \(what) | \(Self.cell(event.place)) |",
        event.line)
    }
  }

  private static func cell(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }

  private mutating func add(_ text: String, _ line: Int) {
    lines.append(SourceLine(number: line, snippet: Snippet(text, line: line)))
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
