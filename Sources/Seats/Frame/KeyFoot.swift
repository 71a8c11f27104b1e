import CellGrid

/// The foot of a screen: the keys that matter now, the most needed first, and always the one for help.
struct KeyFoot {
  var keys: [(key: String, text: String)]
  var help: (key: String, text: String)

  /// Draws as many keys as there is room for, and help last on the line.
  func draw(in line: Area, on grid: inout Grid) {
    let end = line.columns - help.key.columns - help.text.columns - 2
    put(help, line.row, end, on: &grid)
    var column = 1
    for entry in keys {
      let width = entry.key.columns + 1 + entry.text.columns
      guard column + width < end - 1 else { break }
      put(entry, line.row, column, on: &grid)
      column += width + 3
    }
  }

  private func put(
    _ entry: (key: String, text: String), _ row: Int, _ column: Int, on grid: inout Grid
  ) {
    grid.put(entry.key, row: row, column: column, style: .key)
    grid.put(entry.text, row: row, column: column + entry.key.columns + 1, style: .quiet)
  }
}

extension Frame {
  /// Draws a rule, and beneath it the keys; while a panel lies over the screen, which tells its own, the one that leaves it.
  func drawFoot(_ area: Area, _ foot: KeyFoot, on grid: inout Grid) {
    grid.rule(row: area.row)
    let isCovered = seat.panel != nil || seat.notes.panel != nil
    let leave = words.footKey(.dismiss, on: seat.keyScreen(context))
    (isCovered ? KeyFoot(keys: [], help: leave) : foot).draw(in: area.split(top: 1).rest, on: &grid)
  }

  /// Draws the notice in place of a foot's rule and above it, in as many rows as it needs; it never hides the keys.
  func drawNotice(in foot: Area, on grid: inout Grid) {
    guard let notice = seat.notice else { return }
    let (text, style) = sentence(notice)
    warn(text, style, above: foot.row + 1, on: &grid)
  }
}
