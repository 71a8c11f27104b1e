import CellGrid
import SamlingCore

/// Draws what a seat's terminal shows: its screen, and over it what a key has opened.
///
/// At the facilitator's day, narrower than 64 columns the list gives way; lower than ten rows the room's strip is
/// shown instead.
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
    // What lies over the clock must not be drawn over by it.
    picture.clock = nil
    screen.frame.drawUnsaved(row: 1, on: &picture.grid)
  }
  return picture
}

/// The room's picture at the facilitator's terminal: a question she was asked stands over it.
private func roomScreen(_ seat: SeatState, _ context: SeatContext, size: Size) -> Picture {
  var picture = roomView(context, size: size)
  let frame = Frame(seat: seat, context: context)
  if context.save.isFailing {
    // Discreet, as the room sees it too; but never silent.
    let mark = frame.words.notSavedShort
    picture.grid.put(
      mark, row: size.rows - 1, column: max(0, size.columns - mark.columns - 1), style: .unsaved)
  }
  guard let panel = seat.panel else { return picture }
  frame.draw(panel, on: &picture.grid)
  picture.clock = nil
  return picture
}

/// The facilitator's screen after nothing but what she points at in the day's list has changed since `shown`, and
/// its clock's second.
package func seatView(
  _ seat: SeatState, _ context: SeatContext, movedOn shown: Picture
) -> Picture {
  var picture = shown
  if let face = context.scene?.clock { _ = picture.turn(to: face) }
  FacilitatorScreen(seat: seat, context: context).redrawList(on: &picture)
  return picture
}
