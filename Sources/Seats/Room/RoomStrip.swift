import CellGrid

extension RoomPicture {
  /// Draws the clock, whose turn it is and what comes next, for a window of a few rows.
  func drawStrip(on picture: inout Picture) {
    let whole = picture.grid.area
    guard !whole.isEmpty else { return }
    if let message {
      let lines = message.wrapped(to: whole.columns, lines: whole.rows)
      let rows = whole.middle(lines.count)
      for (number, line) in lines.enumerated() {
        picture.grid.put(line, in: rows, line: number, align: .center, style: .strong)
      }
      return
    }
    let foot = [next, turnsLeft, side].compactMap(\.self).joined(separator: " · ")
    let hasFoot = !foot.isEmpty && whole.rows > (face == nil ? 1 : 2)
    var left = whole
    if hasFoot {
      let parts = left.split(bottom: 1)
      left = parts.rest
      let style = side == nil ? .quiet : sideStyle
      picture.grid.put(foot, in: parts.bottom, align: .center, style: style)
    }
    drawFace(in: left, on: &picture)
  }

  private func drawFace(in area: Area, on picture: inout Picture) {
    guard let face else {
      picture.grid.put(who, in: area.middle(1), align: .center, style: .strong)
      return
    }
    let parts = area.split(bottom: area.rows > 1 ? 1 : 0)
    picture.grid.put(who, in: parts.bottom, align: .center, style: .strong)
    if showsDigits, let clock {
      picture.show(clock, in: parts.rest)
    } else if let large = LargeText(fitting: face, in: parts.rest.size) {
      let rows = parts.rest.middle(large.size.rows)
      large.draw(on: &picture.grid, in: rows, align: .center, style: clockStyle)
    } else {
      picture.grid.put(face, in: parts.rest.middle(1), align: .center, style: clockStyle.bold)
    }
  }

  /// The turn, with words for late and paused, which colours alone do not tell.
  private var who: String {
    let isTold = clock?.phase == .paused || clock?.phase == .over
    return [name ?? title, isTold ? word : nil].compactMap(\.self).joined(separator: " · ")
  }
}

extension Area {
  /// The middle rows of the area.
  fileprivate func middle(_ count: Int) -> Area {
    split(top: max(0, rows - count) / 2).rest.split(top: count).top
  }
}
