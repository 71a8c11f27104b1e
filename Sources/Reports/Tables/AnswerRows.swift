import Phrases
import SamlingCore
import Wording

/// A report's answers in long form: a row for each note, and for each voice on each thing.
///
/// Voices that say the same are as many rows, each with the count 1; above `mostRows` they are one row with their count.
package struct AnswerRows {
  /// One answer, with a property for each column.
  struct Row: Equatable {
    var session = ""
    var day = 0
    var date = ""
    var item = ""
    var part = ""
    var question = ""
    var key = ""
    var kind = ""
    var about = ""
    var by = ""
    var statement = ""
    var column = ""
    var text = ""
    var number: FixedNumber?
    var x: Int?
    var y: Int?
    var count = 1
    var tag = ""
    var mark = ""
    var who = ""
    var due = ""
    var written = ""
    /// The note's id, and of one that follows another that one's.
    var note = ""
    var follows = ""
    /// The ends of the scale that a score is on, and its unit.
    var low: FixedNumber?
    var high: FixedNumber?
    var unit = ""
    /// Which asking of the same `#key` it is, from 1; nil for a question without a key.
    var round: Int?
    /// Whether the room has seen what it answered; nil for what is not counted.
    var isShown: Bool?
    var plannedDate = ""
    /// Whether a quiz answer is the right one; nil for anything else.
    var isRight: Bool?
  }

  /// The most equal voices that have a row each.
  private static let mostRows = 10_000

  /// Which answers are wanted.
  package enum Extent: Sendable {
    case all
    /// Only answers in numbers, choices, dots and places.
    case counted
  }

  private let report: Report
  private let words: any Phrases
  private let extent: Extent
  /// How many questions of each key have been come to.
  private var askedOfKey: [String: Int] = [:]
  private(set) var rows: [Row] = []

  init(_ report: Report, _ words: any Phrases, extent: Extent) {
    self.report = report
    self.words = words
    self.extent = extent
    for day in report.days {
      for item in day.items { add(item, day) }
    }
    for answer in report.person?.answers ?? [] { add(answer, of: report.person?.name ?? "") }
    guard extent == .all else { return }
    let base = Row(session: report.session, kind: words.kindOfNote)
    for note in report.parked { add(note, base, report.wall) }
  }

  private mutating func add(_ item: ReportItem, _ day: ReportDay) {
    var base = Row(session: report.session, day: day.number, item: item.title)
    base.date = (day.heldDate ?? day.plannedDate)?.iso ?? ""
    base.plannedDate = day.plannedDate?.iso ?? ""
    for part in item.parts {
      base.part = part.title ?? ""
      for prompt in part.prompts { add(prompt, base, day.wall) }
    }
    base.part = ""
    base.kind = words.kindOfNote
    guard extent == .all else { return }
    for note in item.notes { add(note, base, day.wall) }
  }

  private mutating func add(_ prompt: ReportPrompt, _ base: Row, _ wall: WallClock) {
    var base = base
    base.question = prompt.prompt.question
    base.key = prompt.prompt.key.map { "#\($0)" } ?? ""
    base.kind = words.kind(prompt.prompt.answer)
    base.round = prompt.prompt.key.map { key in
      askedOfKey[key, default: 0] += 1
      return askedOfKey[key, default: 1]
    }
    for result in prompt.results {
      for line in result.lines {
        for answer in line.answers { add(answer, line, result, base) }
      }
    }
    guard extent == .all else { return }
    for cell in prompt.cells {
      var row = base
      row.about = cell.party ?? ""
      row.statement = cell.row ?? ""
      row.column = cell.title
      for note in cell.notes { add(note, row, wall) }
    }
    base.kind = words.kindOfNote
    for note in prompt.notes { add(note, base, wall) }
  }

  /// A person's own answer, on that person's sheet alone.
  private mutating func add(_ answer: ReportPerson.Answer, of person: String) {
    var row = Row(session: report.session, day: answer.day, item: answer.item, by: person)
    row.question = answer.prompt.question
    row.kind = words.kind(answer.prompt.answer)
    row.about = answer.about ?? ""
    row.statement = answer.statement ?? ""
    row.number = answer.number
    if case .place(let x, let y) = answer.value {
      (row.x, row.y) = (x, y)
    } else if answer.number == nil {
      row.text = answer.told(words)
    }
    row.count = answer.count
    rows.append(row)
  }

  private mutating func add(
    _ answer: ReportAnswer, _ line: ReportLine, _ result: ReportResult, _ base: Row
  ) {
    var row = base
    row.about = result.about ?? ""
    row.by = answer.by ?? ""
    row.statement = line.statement ?? ""
    row.number = answer.number
    row.isShown = result.wasSeen
    if result.outcome.prompt.isQuiz, line.option != nil { row.isRight = line.line.isRight }
    if case .score(let scale) = result.outcome.prompt.answer.kind.gives, answer.number != nil {
      row.low = FixedNumber(scale.low, decimals: scale.decimals)
      row.high = FixedNumber(scale.high, decimals: scale.decimals)
      row.unit = scale.unit ?? ""
    }
    if case .place(let x, let y) = answer.value {
      (row.x, row.y) = (x, y)
    } else if answer.number == nil {
      row.text = answer.value == .pass ? words.passed : answer.options.joined(separator: " > ")
    }
    let isEach = answer.count <= Self.mostRows
    row.count = isEach ? 1 : answer.count
    for _ in 0..<(isEach ? answer.count : 1) { rows.append(row) }
  }

  private mutating func add(
    _ note: ReportNote, _ base: Row, _ wall: WallClock, follows: NoteID? = nil
  ) {
    var row = base
    row.about = note.party ?? base.about
    row.by = note.by ?? ""
    row.text = note.text
    row.note = note.id.text
    row.follows = follows?.text ?? ""
    row.tag = note.tag ?? ""
    if let question = note.followUp { row.statement = question }
    row.mark = note.mark.map(words.mark) ?? ""
    if case .followUp(let who, let when)? = note.mark { (row.who, row.due) = (who, when) }
    let date = wall.date(at: note.written).iso ?? ""
    row.written = date + " " + wall.time(at: note.written).text
    rows.append(row)
    for follower in note.followers { add(follower, base, wall, follows: note.id) }
  }
}
