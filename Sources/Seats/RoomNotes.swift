import CellGrid

/// What has been said, on the room's picture.
extension Grid {
  /// Notes from the top down, the newest last; as many of the newest as fit whole.
  ///
  /// A newest one that does not fit by itself is cut short. Above thirty rows all is in large letters.
  mutating func put(notes: [String], mark: String = "– ", in area: Area, style: Style) {
    rows > 30
      ? putLarge(notes: notes, mark, in: area, style: style)
      : putSmall(notes: notes, mark, in: area, style: style)
  }

  private mutating func putSmall(notes: [String], _ mark: String, in area: Area, style: Style) {
    let text = area.split(left: mark.columns).rest
    guard text.columns > 0 else { return }
    var shown: [[String]] = []
    var left = area.rows
    for note in notes.reversed() where left > 0 {
      let whole = note.wrapped(to: text.columns)
      guard whole.count <= left || shown.isEmpty else { break }
      shown.insert(whole.count <= left ? whole : note.wrapped(to: text.columns, lines: left), at: 0)
      left -= shown[0].count
    }
    var row = 0
    for lines in shown {
      put(mark, in: area, line: row, style: .quiet)
      for line in lines {
        put(line, in: text, line: row, style: style)
        row += 1
      }
    }
  }

  private mutating func putLarge(notes: [String], _ sign: String, in area: Area, style: Style) {
    let least = LargeText.Scale.least(in: size)
    let mark = LargeText(sign, least)
    let indent = sign.isEmpty ? 0 : mark.size.columns + 2 * least.factor
    var shown: [LargeText] = []
    var left = area.rows
    for note in notes.reversed() {
      guard let large = large(note.withoutEmoji, least, columns: area.columns - indent, rows: left)
      else { break }
      let isWhole = large.lines.joined(separator: " ") == note.withoutEmoji
      guard isWhole || shown.isEmpty || large.lines.count == Self.mostLines else { break }
      shown.insert(large, at: 0)
      left -= large.size.rows + 1
    }
    var rest = area
    for large in shown {
      mark.draw(on: &self, in: rest, align: .left, style: .quiet)
      large.draw(on: &self, in: rest.split(left: indent).rest, align: .left, style: style)
      rest = rest.split(top: large.size.rows + 1).rest
    }
  }

  /// The most lines that one note takes in large letters.
  private static let mostLines = 3

  /// As much of a note as fits in the smallest letters, in as few lines as can be.
  private func large(_ text: String, _ least: LargeText.Scale, columns: Int, rows: Int)
    -> LargeText?
  {
    for lines in 1...Self.mostLines {
      let height = lines * (least.rows + 1) + max(0, lines - 1)
      let space = Size(columns: columns, rows: min(rows, height))
      if let found = LargeText(fitting: text, in: space, lines: lines, least: least),
        found.scale == least
      {
        return found
      }
    }
    let space = Size(columns: columns, rows: rows)
    let lines = max(1, min(Self.mostLines, (rows + 1) / (least.rows + 1)))
    return largest(text, in: Area(space), lines: lines)
  }
}
