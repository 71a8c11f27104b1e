import CellGrid
import SamlingCore

/// What only the scores screen remembers: the question it is at, the cursor, what is typed.
package struct ScoresState: Equatable, Sendable {
  /// What Enter does with the line.
  package enum Purpose: Equatable, Sendable {
    /// Answers for the cell at the cursor: `7 8 8*9 -`.
    case answers
    /// A table's cell.
    case cell
    /// A new thing to judge, choose or place, or a table's new row, by its name.
    case thing
    /// The name of something that the room added.
    case name
    case present
  }

  package internal(set) var prompt: PromptID?
  /// The party whose turn or page it is, where there are several.
  package internal(set) var party: PartyID?
  package internal(set) var line = 0
  package internal(set) var column = 0
  /// The line being typed and what it is for; nil while keys answer at once.
  package internal(set) var typing: Typing?
  /// The number that is being typed in the cell at the cursor.
  package internal(set) var number: Number?
  /// The number that the last key completed, to which a comma still belongs.
  var completed: Number?
  /// The act of the list of what was given that the cursor stands at; nil at the end, where new answers go.
  package internal(set) var mended: RecordID?
  /// Whether the cursor was led to its cell by the arrows.
  var isPointed = false
  /// Whether the cursor has gone past the last cell, where nothing is taken.
  package internal(set) var isPastLast = false
  /// A row that has just been made, to which the cursor goes as soon as it is there.
  var wanted: SubjectID?
  /// A thing that is being moved on the map, and where it is by now.
  package internal(set) var moving: Moving?
  package internal(set) var isFollowing = true
  /// Where the room was when the cursor was last put there; nil before that.
  var anchor: Anchor?
  /// Where the cursor was when the room went on from there.
  var left: SheetPlace?
  /// A key that may be meant for what the room has just left.
  package internal(set) var doubt: Doubt?

  /// A line being typed, and what it is for.
  package struct Typing: Equatable, Sendable {
    package var purpose: Purpose
    package var line: LineEditor
    /// Whether a row of counted options is read in the other way than by itself.
    package var isTurned = false
    /// The line as it was when it was asked whether it may replace what stands.
    var asked: String?
    /// The act in whose place the row goes; nil for one more.
    var mends: RecordID?
    /// The text that the line is to take the place of; nil where it goes on with what stands.
    package var over: String?
  }

  /// A thing on the map, and its place in steps on each axis.
  package struct Moving: Equatable, Sendable {
    package var subject: SubjectID
    package var x: Int
    package var y: Int
  }

  /// A number as far as it is typed, and what stands in its cell until it is taken.
  package struct Number: Equatable, Sendable {
    package var text: String
    /// The answer that stands there; nil in an empty cell, and where answers are added up.
    package var over: String?
    /// The act in whose place the number goes; nil for one more.
    var mends: RecordID?
  }

  /// A key, and the question that the room had just left when it was pressed.
  package struct Doubt: Equatable, Sendable {
    package var key: Key
    package var left: SheetPlace
  }

  /// The stretch that was on, and the question there.
  struct Anchor: Equatable, Sendable {
    var stretch: StretchID?
    var question: PromptID?
  }

  package init() {}

  /// Whether something is under way that the room must not pull the cursor from.
  var isBusy: Bool { typing != nil || moving != nil || number != nil || doubt != nil }
}

/// The cursor on the sheet.
extension ScoresState {
  mutating func move(lines: Int, columns: Int, _ sheet: AnswerSheet) {
    isPointed = true
    // Past the last cell the way back is to that cell.
    if isPastLast, lines < 0 || columns < 0 {
      isPastLast = false
      return
    }
    line = min(max(0, line + lines), max(0, sheet.lines.count - 1))
    column = min(max(0, column + columns), max(0, sheet.columns.count - 1))
  }

  /// Moves to the next cell of somebody who is here, line by line; past the last one no cell is chosen.
  mutating func advance(_ sheet: AnswerSheet, _ session: Session) {
    let here = line * sheet.columns.count + column
    let cells = sheet.lines.count * sheet.columns.count
    let next = (here + 1..<max(here + 1, cells)).first { place in
      let slot = sheet.slot(place / sheet.columns.count, place % sheet.columns.count)
      return slot?.by.map { $0 == sheet.page || !session.isAway($0) } ?? true
    }
    isPointed = false
    isPastLast = next == nil
    if let next { (line, column) = (next / sheet.columns.count, next % sheet.columns.count) }
  }

  /// Goes on after a row that filled so many cells: to the next empty line of a grid, else to the cell behind the row.
  mutating func goOn(after count: Int, _ sheet: AnswerSheet, _ session: Session) {
    guard sheet.columns.count > 1 else {
      for _ in 0..<count where !isPastLast { advance(sheet, session) }
      return
    }
    let next = sheet.lines.indices.dropFirst(line + 1).first { line in
      sheet.columns.indices.allSatisfy { column in
        sheet.slot(line, column).map { slot in
          slot.by.flatMap { session.ballots.answer(sheet.poll, slot.subject, by: $0) } == nil
        } ?? true
      }
    }
    isPastLast = next == nil
    guard let next else { return }
    (line, column) = (next, 0)
    startWithPresent(sheet, session)
  }

  /// Moves on from the first cell of a line where its party is away.
  mutating func startWithPresent(_ sheet: AnswerSheet, _ session: Session) {
    guard let by = sheet.slot(line, column)?.by, by != sheet.page, session.isAway(by)
    else { return }
    let cell = (line, column)
    advance(sheet, session)
    if isPastLast { (line, column, isPastLast) = (cell.0, cell.1, false) }
  }

  /// Moves to the cell that an answer was given in.
  mutating func go(to cast: Cast, _ sheet: AnswerSheet) {
    isPastLast = false
    isPointed = true
    for line in sheet.lines.indices {
      for column in sheet.columns.indices {
        guard let slot = sheet.slot(line, column), slot.subject == cast.subject, slot.by == cast.by
        else { continue }
        if slot.option == nil || cast.value.options == [slot.option].compactMap(\.self) {
          (self.line, self.column) = (line, column)
          return
        }
      }
    }
  }

  mutating func keepWithin(_ session: Session) {
    guard let sheet = sheet(session) else { return }
    if let wanted, let place = sheet.lines.firstIndex(where: { $0.subject == wanted }) {
      (line, self.wanted) = (place, nil)
      isPastLast = false
    }
    // A new row stands below the one that was filled in.
    if isPastLast, sheet.entry == .cell, line + 1 < sheet.lines.count {
      (line, column, isPastLast) = (line + 1, 0, false)
    }
    line = min(line, max(0, sheet.lines.count - 1))
    column = min(column, max(0, sheet.columns.count - 1))
    if !isPointed, !isPastLast, !isBusy { startWithPresent(sheet, session) }
  }
}
