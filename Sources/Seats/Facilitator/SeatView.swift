import CellGrid
import SamlingCore

/// Draws what a seat's terminal shows: its screen, and over it the panel that is open.
///
/// Below 64 columns the facilitator's day leaves out the list; below 8 rows or 30 columns the room's picture is shown.
package func seatView(_ seat: SeatState, _ context: SeatContext, size: Size) -> Picture {
  if seat.screen == .notes { return notesView(seat, context, size: size) }
  if seat.screen == .scores { return scoresView(seat, context, size: size) }
  if seat.screen == .room { return roomScreen(seat, context, size: size) }
  guard size.rows >= 8, size.columns >= 30 else { return roomScreen(seat, context, size: size) }
  var picture = Picture(size)
  let screen = FacilitatorScreen(seat: seat, context: context)
  screen.draw(on: &picture)
  if let panel = seat.panel {
    screen.frame.draw(panel, on: &picture.grid)
    // The clock must not be drawn over what lies on it.
    picture.clock = nil
    screen.frame.drawUnsaved(row: 1, on: &picture.grid)
  }
  return picture
}

/// The room's picture at the facilitator's terminal, with her open panel over it.
private func roomScreen(_ seat: SeatState, _ context: SeatContext, size: Size) -> Picture {
  var picture = roomView(context, size: size)
  let frame = Frame(seat: seat, context: context)
  if context.save.isFailing {
    // The mark is discreet, because the room sees it too, but never missing; the wall's own has no words.
    let mark = seat.kind == .projector ? " ! " : frame.words.notSavedShort
    picture.grid.put(
      mark, row: size.rows - 1, column: max(0, size.columns - mark.columns - 1), style: .unsaved)
  }
  guard let panel = seat.panel else { return picture }
  frame.draw(panel, on: &picture.grid)
  picture.clock = nil
  return picture
}

/// Redraws the facilitator's screen where only her selection in the day's list, which was `before`, and the clock's
/// second have changed.
package func point(
  _ seat: SeatState, _ context: SeatContext, before: ItemID?, on picture: inout Picture
) {
  picture.turn(context)
  guard let area = picture.list else { return }
  FacilitatorScreen(seat: seat, context: context).redrawList(
    area, before: before, on: &picture.grid)
}

/// Redraws the notes screen where only the note being typed and the clock's second have changed; returns false where
/// the note takes another number of rows, so that all of it must be drawn.
package func type(_ seat: SeatState, _ context: SeatContext, on picture: inout Picture) -> Bool {
  let layout = NotesLayout(size: picture.grid.size)
  let rows = EditorRows(seat.notes.line, width: layout.lineWidth)
  guard let field = picture.line, layout.lineRows(rows) == field.rows else { return false }
  picture.turn(context)
  picture.grid.fill(field, style: .normal)
  picture.grid.put(seat.notes.line, rows, in: field, style: .strong)
  return true
}

extension Picture {
  fileprivate mutating func turn(_ context: SeatContext) {
    if let face = context.scene?.clock { _ = turn(to: face) }
  }
}
