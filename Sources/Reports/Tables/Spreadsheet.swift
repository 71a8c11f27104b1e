import Phrases
import SamlingCore

/// Writes rows as a CSV file that spreadsheets open directly: UTF-8 with a byte order mark, CRLF, quoted texts.
///
/// Norwegian spreadsheets expect `;` between cells and `,` in numbers, English ones `,` and `.`. No cell that a user
/// wrote is read as a formula.
package struct Spreadsheet {
  /// A cell's value; a whole number may be missing.
  enum Cell {
    case text(String)
    case number(FixedNumber)
    case whole(Int?)
  }

  private let words: any Phrases
  private(set) var text = "\u{FEFF}"

  private let separator: String

  init(_ words: any Phrases) {
    self.words = words
    separator = words.cellSeparator
  }

  /// A report's answers, a heading row first.
  package static func text(
    of report: Report, _ language: Language, extent: AnswerRows.Extent = .all
  ) -> String {
    let words = language.phrases
    var sheet = Spreadsheet(words)
    sheet.add(Self.columns(words).map { .text($0) })
    for row in AnswerRows(report, words, extent: extent).rows {
      sheet.add(cells(of: row, words))
    }
    return sheet.text
  }

  /// A report's times, a heading row first: a row for each item, and for each turn and phase beneath it.
  package static func times(of report: Report, _ language: Language) -> String {
    let words = language.phrases
    var sheet = Spreadsheet(words)
    sheet.add(
      [
        words.gatheringColumn, words.dayColumn, words.dateColumn, words.itemColumn,
        words.partColumn, words.whoColumn, words.byColumn, words.phaseColumn,
        words.plannedStartColumn, words.plannedEndColumn, words.startColumn, words.endColumn,
        words.plannedSecondsColumn, words.secondsColumn, words.lateSecondsColumn,
        words.plannedDateColumn, words.lateStartSecondsColumn, words.lateEndSecondsColumn,
        words.statusColumn, words.levelColumn,
      ].map { .text($0) })
    for row in TimeRows(report).rows { sheet.add(cells(of: row, words)) }
    return sheet.text
  }

  private static func cells(of row: TimeRows.Row, _ words: any Phrases) -> [Cell] {
    [
      .text(row.session), .whole(row.day), .text(row.date), .text(row.item), .text(row.part),
      .text(row.party), .text(row.by), .text(row.phase), .text(row.plannedStart),
      .text(row.plannedEnd), .text(row.start), .text(row.end), .whole(row.plannedSeconds),
      .whole(row.seconds), .whole(row.lateSeconds), .text(row.plannedDate),
      .whole(row.lateStartSeconds), .whole(row.lateEndSeconds),
      .text(row.holding.map { status($0, words) } ?? ""), .text(level(row.level, words)),
    ]
  }

  private static func status(_ holding: ReportDay.Holding, _ words: any Phrases) -> String {
    switch holding {
    case .held: words.wasHeld
    case .running: words.running
    case .notClocked: words.notClocked
    case .notHeld: words.leftOut
    case .dropped: words.dropped
    case .passed, .coming: ""
    }
  }

  private static func level(_ level: TimeRows.Level, _ words: any Phrases) -> String {
    switch level {
    case .item: words.itemColumn
    case .turn: words.turnLevel
    case .phase: words.phaseColumn
    }
  }

  /// The rows of a file without its byte order mark and heading, to append to another.
  package static func withoutHeading(_ text: String) -> String {
    // No heading holds a line break.
    text.utf8.firstIndex(of: UInt8(ascii: "\n")).map { String(text[text.utf8.index(after: $0)...]) }
      ?? ""
  }

  /// The headings of the long form, in the order of `cells`.
  private static func columns(_ words: any Phrases) -> [String] {
    [
      words.gatheringColumn, words.dayColumn, words.dateColumn, words.itemColumn,
      words.partColumn, words.questionColumn, words.keyColumn, words.kindColumn,
      words.aboutColumn, words.byColumn, words.statementColumn, words.columnColumn,
      words.answerColumn, words.scoreColumn, "x", "y",
      words.countColumn, words.tagColumn, words.markColumn, words.whoColumn, words.whenColumn,
      words.writtenColumn, words.noteColumn, words.followsColumn, words.lowColumn,
      words.highColumn, words.unitColumn, words.roundColumn, words.shownColumn,
      words.plannedDateColumn, words.rightColumn,
    ]
  }

  private static func cells(of row: AnswerRows.Row, _ words: any Phrases) -> [Cell] {
    [
      .text(row.session), .whole(row.day == 0 ? nil : row.day), .text(row.date), .text(row.item),
      .text(row.part), .text(row.question), .text(row.key), .text(row.kind), .text(row.about),
      .text(row.by), .text(row.statement), .text(row.column), .text(row.text),
      row.number.map { .number($0) } ?? .whole(nil), .whole(row.x), .whole(row.y),
      .whole(row.count), .text(row.tag), .text(row.mark), .text(row.who), .text(row.due),
      .text(row.written), .text(row.note), .text(row.follows),
      row.low.map { .number($0) } ?? .whole(nil),
      row.high.map { .number($0) } ?? .whole(nil), .text(row.unit), .whole(row.round),
      .text(row.isShown.map { $0 ? words.yes : words.no } ?? ""), .text(row.plannedDate),
      .text(row.isRight.map { $0 ? words.yes : words.no } ?? ""),
    ]
  }

  mutating func add(_ cells: [Cell]) {
    for (place, cell) in cells.enumerated() {
      if place > 0 { text += separator }
      switch cell {
      case .text(let plain): text += Self.quoted(plain)
      case .number(let number):
        text += (number.units < 0 ? "-" : "")
        text += FixedNumber(abs(number.units), decimals: number.decimals).text(
          mark: words.decimalMark)
      case .whole(let number): text += number.map { "\($0)" } ?? ""
      }
    }
    text += "\r\n"
  }

  /// A text in quotes, with an apostrophe before it where a spreadsheet might calculate it.
  static func quoted(_ text: String) -> String {
    guard !text.isEmpty else { return "" }
    let clean = cleaned(text)
    let first = clean.unicodeScalars.first { !$0.properties.isWhitespace }
    let isFormula = first.map { "=+-@＝＋－＠−".unicodeScalars.contains($0) } == true
    let hasQuotes = clean.utf8.contains(UInt8(ascii: "\""))
    return (isFormula ? "\"'" : "\"") + (hasQuotes ? clean.replacing("\"", with: "\"\"") : clean)
      + "\""
  }
}
