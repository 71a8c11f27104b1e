import CellGrid
import SamlingCore

/// Draws the room's picture: one thing in large, nothing private, no key names, no drift.
///
/// A low or narrow window shows a strip to lay beside somebody's slides. Above thirty rows every word is in large
/// letters, at least a twenty-fourth of the height, as long as they hold all that must be read; otherwise the ordinary
/// letters of a lower picture are drawn.
///
/// A frozen picture shows the instant it was frozen at, at any size.
package func roomView(_ context: SeatContext, size: Size) -> Picture {
  if context.frozen != nil {
    var picture = movingView(context.ofRoom, size: size)
    picture.clock = nil
    return picture
  }
  return movingView(context, size: size)
}

/// The pages of the room's picture, first to last; there is one at least.
package func roomPages(_ context: SeatContext, size: Size) -> [Picture] {
  [roomView(context, size: size)]
}

private func movingView(_ context: SeatContext, size: Size) -> Picture {
  var picture = Picture(size)
  guard !context.session.isBlack else { return picture }
  if let result = RoomResult(context), context.session.message == nil {
    result.draw(on: &picture)
    return picture
  }
  let room = RoomPicture(context)
  if size.rows <= 9 || size.columns < 44 {
    room.drawStrip(on: &picture)
  } else {
    var large = picture
    if size.isTall, RoomScreen(room, size: size, isTall: true).draw(on: &large) { return large }
    RoomScreen(room, size: size, isTall: false).draw(on: &picture)
  }
  return picture
}
