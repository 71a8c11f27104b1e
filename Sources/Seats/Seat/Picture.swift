import CellGrid
import SamlingCore

/// A picture of the session, and where on it the clock runs.
///
/// From one second to the next a picture changes only in its clock, which can be drawn by itself.
package struct Picture: Equatable, Sendable {
  package var grid: Grid
  /// Nil where no clock is seen.
  package var clock: LiveClock?
  /// The area of the day's list; nil where the list is not seen.
  var list: Area?
  /// The area of the note being typed; nil where none is seen, or a panel lies over it.
  var line: Area?
  /// When another page of it comes; nil where it is all there is, or stays.
  package var turning: Moment?
  /// Whether nothing on it changes with the seconds.
  var isTimeless = false

  package init(_ size: Size) { grid = Grid(size) }

  /// Sets its clock to another second; returns false where more may change.
  package mutating func turn(to face: ClockFace) -> Bool {
    isTimeless || clock?.turn(to: face, on: &grid) != nil
  }
}

extension Picture {
  /// Draws the clock in the middle of an area, as large as fits.
  mutating func show(_ face: ClockFace, in area: Area) {
    let live = LiveClock(face, in: area, align: .center, style: face.style)
    live.draw(on: &grid)
    clock = live
  }
}

/// Where and how a clock stands on a picture.
package struct LiveClock: Equatable, Sendable {
  /// What it shows.
  var face: ClockFace
  var area: Area
  /// The size of large letters; nil for ordinary ones.
  var scale: LargeText.Scale?
  var align: Alignment
  var style: Style
  /// The area of the bar beneath it; nil where there is none.
  var bar: Area?

  /// The largest clock that fits a space; it keeps its size as long as its face is no wider than planned.
  init(_ face: ClockFace, in space: Area, align: Alignment, style: Style) {
    let large = LargeText(fitting: face.widest, in: space.size)
    let rows = large?.size.rows ?? 1
    self.face = face
    scale = large?.scale
    area = Area(
      row: space.row + (align == .center ? max(0, space.rows - rows) / 2 : 0),
      column: space.column, columns: space.columns, rows: rows)
    self.align = align
    self.style = style
  }

  func draw(on grid: inout Grid) {
    grid.fill(area, style: .normal)
    drawDigits(on: &grid)
    drawBar(on: &grid)
  }

  /// Draws another second over this one.
  mutating func turn(to face: ClockFace, on grid: inout Grid) {
    let before = self.face
    self.face = face
    if face.seconds != before.seconds {
      let (old, new) = (before.text, face.text)
      if new.utf8.count != old.utf8.count { return draw(on: &grid) }
      if let scale {
        LargeText.turn(old, to: new, scale, on: &grid, in: area, align: align, style: style)
      } else {
        drawDigits(on: &grid)
      }
    }
    if isBarMoved(from: before) { drawBar(on: &grid) }
  }

  private func isBarMoved(from before: ClockFace) -> Bool {
    guard let bar else { return false }
    func filled(_ face: ClockFace) -> Int { Grid.halfCells(of: face.share, columns: bar.columns) }
    return filled(face) != filled(before) || face.phase != before.phase
  }

  private func drawDigits(on grid: inout Grid) {
    if let scale {
      LargeText(face.text, scale).draw(on: &grid, in: area, align: align, style: style)
    } else {
      grid.put(face.text, in: area, align: align, style: style.bold)
    }
  }

  private func drawBar(on grid: inout Grid) {
    guard let bar else { return }
    grid.bar(
      face.share, row: bar.row, column: bar.column, columns: bar.columns,
      style: face.phase == .over ? .overTime : .bar)
  }
}

extension ClockFace {
  /// The text with as many zeros as the planned length will need.
  var widest: String {
    let plan = Self.digits(planned.count)
    let longest = plan.utf8.count > text.utf8.count ? plan : text
    return String(longest.map { $0 == ":" ? ":" : "0" })
  }

  /// The style of a clock in this phase.
  package var style: Style {
    switch phase {
    case .over: .overTime
    case .lastFifth, .lastMinute: .warning
    case .paused: .quiet
    case .calm: .clock
    }
  }
}
