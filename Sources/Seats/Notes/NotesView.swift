import CellGrid
import Phrases
import SamlingCore
import Wording

/// Draws the notes screen: counts by question and party at the left, at the right the question at the cursor with its
/// notes and the line being typed, where the terminal's own cursor stands.
///
/// Below 64 columns the counts are left out, below eight rows all but the question, notes and line.
package func notesView(_ seat: SeatState, _ context: SeatContext, size: Size) -> Picture {
  var picture = Picture(size)
  guard size.rows > 0, size.columns > 0 else { return picture }
  let screen = NotesScreen(seat, context, size)
  screen.draw(on: &picture)
  screen.drawPanel(on: &picture)
  if seat.panel != nil || seat.notes.panel != nil { picture.line = nil }
  return picture
}

/// The notes screen for one seat, context and size.
struct NotesScreen {
  let seat: SeatState
  let context: SeatContext
  let words: any Phrases
  let layout: NotesLayout
  let state: NotesState
  /// The counts for the item at the cursor; nil at the parking list.
  let counts: NotesGrid?
  let list: NotesList

  init(_ seat: SeatState, _ context: SeatContext, _ size: Size) {
    self.seat = seat
    self.context = context
    words = seat.language.phrases
    layout = NotesLayout(size: size)
    state = seat.notes
    counts = context.session.item(of: seat.notes.spot).map { NotesGrid($0, context.session) }
    list = state.list(context, hidesHeld: seat.hasShownRoom)
  }

  func draw(on picture: inout Picture) {
    drawHead(on: &picture)
    if !layout.grid.isEmpty { drawCounts(layout.grid, on: &picture.grid) }
    drawNotes(layout.notes, on: &picture)
    let frame = Frame(seat: seat, context: context)
    if !layout.foot.isEmpty {
      frame.drawFoot(
        layout.foot, KeyFoot(keys: keysNow.map(key), help: key(.help)), on: &picture.grid)
    }
    if !layout.grid.isEmpty {
      let first = context.save.isFailing ? 2 : 1
      picture.grid.verticalRule(
        column: layout.grid.columns, row: first, rows: layout.grid.rows + 3 - first)
    }
    if !layout.foot.isEmpty { frame.drawNotice(in: layout.foot, on: &picture.grid) }
  }

  // MARK: Head

  private func drawHead(on picture: inout Picture) {
    let area = layout.head
    guard area.rows > 0 else { return }
    var right = area.inset(columns: area.columns > 40 ? 1 : 0).split(top: 1).top
    if let scene = context.scene {
      let parts = right.split(right: scene.clock.text.columns + 1)
      let clock = LiveClock(scene.clock, in: parts.right, align: .right, style: scene.clock.style)
      clock.draw(on: &picture.grid)
      picture.clock = clock
      right = parts.rest
    }
    let (status, style) = status
    let shown = status.truncated(to: right.columns)
    picture.grid.put(shown, in: right, style: style)
    let rest = right.split(left: shown.columns + 2).rest
    picture.grid.put(roomNow, in: rest.split(right: 1).rest, align: .right, style: .heading)
    guard area.rows > 1 else { return }
    if !context.save.isFailing { picture.grid.rule(row: area.row + 1) }
    Frame(seat: seat, context: context).drawUnsaved(
      row: area.row + 1, on: &picture.grid)
  }

  /// Whether the cursor follows the room, in words.
  private var status: (String, Style) {
    let rehearsal = context.isRehearsal ? words.rehearsal + " · " : ""
    let who = rehearsal + (layout.grid.isEmpty ? "" : words.notesTitle(seat.kind) + " · ")
    let isAway = state.isFollowing && state.isBehind(context)
    if !state.isFollowing { return (who + words.standsFree, .warning) }
    return isAway ? (who + words.followsLater, .warning) : (who + words.followsRoom, .good)
  }

  /// Where the room is, in words.
  private var roomNow: String {
    guard let scene = context.scene else { return context.session.agenda.title }
    let turn = scene.whose.map { words.shortTurn($0.number) + " · " + $0.name }
    return [scene.title, turn ?? scene.part, scene.phase].compactMap(\.self)
      .joined(separator: " · ")
  }

  // MARK: Keys

  private func key(_ name: CommandName) -> (key: String, text: String) {
    var key = words.footKey(name, on: .notes)
    if name == .dismiss, isAtRest { key.text = words.backToDay }
    if name == .scores, let sheet = promptOfSheet { key.text = words.kind(sheet.answer) }
    return key
  }

  /// The question that the cursor is at, where it is answered on a sheet of its own and not in notes.
  private var promptOfSheet: Prompt? {
    state.spot.prompt.flatMap { context.session.agenda.prompt($0) }
      .flatMap { $0.isPolled ? $0 : nil }
  }

  /// Whether Esc has nothing to leave but the screen.
  private var isAtRest: Bool {
    state.carried.isEmpty && state.purpose == .newNote && state.selected == nil
      && state.picked.isEmpty
  }

  /// The keys that matter now, the most needed first.
  private var keysNow: [CommandName] {
    if !state.carried.isEmpty { return [.nextQuestion, .nextParty, .parking, .dismiss] }
    if state.purpose != .newNote { return [.writeNote, .dismiss, .undo, .editor] }
    if state.selected != nil || !state.picked.isEmpty {
      return [
        .writeNote, .pick, .markNote, .tagNote, .moveNote, .mergeNotes, .deleteNote, .reply,
        .dismiss,
      ]
    }
    let sheet: [CommandName] = promptOfSheet == nil ? [] : [.scores]
    let back: [CommandName] = sheet + (seat.kind == .facilitator ? [.dismiss] : [])
    return state.isFollowing
      ? back + [.writeNote, .nextQuestion, .nextParty, .select, .markNote, .search, .undo]
      : [.followRoom] + back + [.writeNote, .nextQuestion, .nextParty, .select, .search]
  }
}
