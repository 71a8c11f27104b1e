import CellGrid
import SamlingCore

/// Draws the room's picture: what it must read, whole and as large as that allows; nothing private, no key names, no
/// drift.
///
/// A low or narrow window shows a strip to lay beside somebody's slides. What does not fit is on several pages.
///
/// A frozen picture shows the instant it was frozen at, at any size. In a rehearsal a band says so, unless it is black.
package func roomView(_ context: SeatContext, size: Size) -> Picture {
  let pages = RoomPages(context, size: size)
  let (number, next) = pages.inSight
  var picture = pages.picture(number)
  picture.turning = next
  return picture
}

/// All pages of the room's picture, in order.
package func roomPages(_ context: SeatContext, size: Size) -> [Picture] {
  let pages = RoomPages(context, size: size)
  return (0..<pages.count).map(pages.picture)
}

/// The pages of the room's picture at one size.
private struct RoomPages {
  private let context: SeatContext
  private let size: Size
  private let isFrozen: Bool
  private let band: RehearsalBand?
  /// Nil where the picture is no more than a strip, or black.
  private let plan: WallPlan?

  init(_ seen: SeatContext, size whole: Size) {
    band = RehearsalBand(seen, size: whole)
    size = band?.above ?? whole
    isFrozen = seen.frozen != nil
    context = isFrozen ? seen.ofRoom : seen
    let isStrip = size.rows <= 9 || size.columns < 44
    guard !isStrip, !context.session.isBlack else {
      plan = nil
      return
    }
    plan = WallPlanner(WallContent(inRoomOf: context), size: size, context.language.phrases).plan()
  }

  var count: Int { plan?.pages.count ?? 1 }

  /// The page in sight now, from 0, and when the next one comes; nil where this one stays.
  var inSight: (number: Int, next: Moment?) {
    let (number, next) = context.session.paging.page(
      at: context.now, plan?.pages.map(Self.seconds) ?? [])
    return (number, isFrozen ? nil : next)
  }

  /// How long a page stays: ten seconds, and one for each row over ten.
  private static func seconds(_ page: [WallColumn]) -> Int {
    10 + max(0, page.reduce(0) { $0 + $1.chunks.count } - 10)
  }

  func picture(_ page: Int) -> Picture {
    var picture = Picture(size)
    if let plan {
      plan.draw(page: page, on: &picture, context.language.phrases)
    } else if !context.session.isBlack {
      drawStrip(on: &picture)
    }
    if isFrozen { picture.clock = nil }
    return band?.under(picture) ?? picture
  }

  private func drawStrip(on picture: inout Picture) {
    if context.session.message == nil, let result = RoomResult(context) {
      result.drawStrip(on: &picture)
    } else {
      RoomPicture(context).drawStrip(on: &picture)
    }
  }
}
