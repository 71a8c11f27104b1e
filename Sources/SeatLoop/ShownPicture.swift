import CellGrid
import SamlingCore
import Seats

/// The picture on the display, as far as it can be carried on without drawing it whole.
struct ShownPicture {
  private var picture: Picture
  private var seat: SeatState
  /// When its forecast was worked out, and after how many changes of the ledger.
  private let worked: Moment
  private let changes: Int
  private let wall: WallClock
  private let isFailing: Bool
  /// The clock that changes alone with the seconds; nil where more does.
  private let ticking: Ticking?
  private let ticks: Ticks
  /// Whether it no longer changes by itself, because it is the room's and frozen.
  private let isStill: Bool

  init(_ picture: Picture, _ seat: SeatState, _ context: SeatContext) {
    self.picture = picture
    self.seat = seat
    worked = context.worked
    changes = context.changes
    wall = context.wall
    isFailing = context.save.isFailing
    // Where there are two clocks, neither is drawn by itself.
    ticking = context.session.sideClock == nil ? context.ticking : nil
    ticks = Ticks(of: context.session)
    isStill = seat.kind == .projector && context.session.isFrozen
  }

  /// When it next changes by itself; nil where it never does.
  func change(after now: Moment) -> Moment? {
    guard !isStill else { return nil }
    let next = ticks.next(after: now, wall: wall)
    return picture.turning.map { min($0, next) } ?? next
  }

  /// Moves the clock on; nil where the picture must be drawn whole.
  ///
  /// Whole pictures each second would cost three times the processor time of the bench's floor, this at most as much.
  mutating func turn(to now: Moment) -> Grid? {
    if let turning = picture.turning, now >= turning { return nil }
    guard let face = ticking?.face(at: now), picture.turn(to: face) else { return nil }
    return picture.grid
  }

  /// Points at another item of the day's list, or types on a note; nil where more has changed, and the picture must be
  /// drawn whole.
  ///
  /// Drawn whole, a key is answered more than twice as late as the bench's floor answers, like this 1.4 times.
  mutating func carryOn(as seat: SeatState, _ context: SeatContext) -> Grid? {
    guard context.worked == worked, context.changes == changes, context.wall == wall, !isFailing,
      !context.save.isFailing, context.screen == picture.grid.size
    else { return nil }
    if seat.differsInSelectionAlone(from: self.seat) {
      point(seat, context, before: self.seat.selected, on: &picture)
    } else if !seat.differsInLineAlone(from: self.seat) || !type(seat, context, on: &picture) {
      return nil
    }
    self.seat = seat
    return picture.grid
  }
}
