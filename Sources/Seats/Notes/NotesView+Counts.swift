import CellGrid
import SamlingCore

/// The counts at the left: questions down, parties across, in as many blocks as the width asks for; parties down, with
/// their whole names, where a name would be cut.
extension NotesScreen {
  func drawCounts(_ area: Area, on grid: inout Grid) {
    let remarks = presence(area.columns - 2)
    let parts = area.split(bottom: min(remarks.count, area.rows / 3))
    for (line, (text, style)) in remarks.prefix(parts.bottom.rows).enumerated() {
      grid.put(text, in: parts.bottom.inset(columns: 1), line: line, style: style)
    }
    var place = parts.rest
    let parking = context.session.notes.count(at: .parking)
    if parking > 0 || state.spot == .parking {
      let bottom = place.split(bottom: 1)
      place = bottom.rest
      let style: Style = state.spot == .parking ? .selection : .quiet
      grid.put(words.parkingCount(parking), in: bottom.bottom.inset(columns: 1), style: style)
    }
    if let counts { draw(counts, place.inset(columns: 1), on: &grid) }
  }

  /// The columns of one count, `[12]`.
  private static let countColumns = 4

  /// Draws a party on a line, or on as many as its name needs; those around the cursor where not all fit.
  private func drawByParty(_ counts: NotesGrid, _ area: Area, on grid: inout Grid) {
    let taken = counts.rows.count * Self.countColumns
    let names = counts.columns.map { name($0).wrapped(to: max(1, area.columns - taken - 1)) }
    let here = counts.row(of: state.spot)
    for (line, row) in counts.rows.enumerated() {
      let text = row.prompt == nil ? words.freeHeading : "\(line + 1)"
      let column = area.column + area.columns - taken + line * Self.countColumns
      grid.put(text, row: area.row, column: column + 1, style: .quiet)
    }
    let at = counts.column(of: state.spot.party) ?? 0
    let rows = max(1, area.rows - 1)
    var from = 0
    while from < at, names[from...at].reduce(0, { $0 + $1.count }) > rows { from += 1 }
    while from > 0, names[(from - 1)...].reduce(0, { $0 + $1.count }) <= rows { from -= 1 }
    var top = area.row + 1
    for (column, party) in counts.columns.enumerated().dropFirst(from) {
      guard top + names[column].count <= area.row + area.rows else {
        grid.put("↓", row: area.row + area.rows - 1, column: area.column - 1, style: .quiet)
        break
      }
      let isHere = party == state.spot.party
      let isTurn = party != nil && party == context.current?.place?.turn.party
      if isTurn { grid.put("▸", row: top, column: area.column, style: .current) }
      for (index, text) in names[column].enumerated() {
        grid.put(
          text, row: top + index, column: area.column + 1, style: isHere ? .current : .quiet)
      }
      for line in counts.rows.indices {
        let count = count(counts, line, column, isSpot: isHere && line == here)
        let left = area.column + area.columns - taken + line * Self.countColumns
        grid.put(count.text, row: top, column: left, style: count.style, maxWidth: 4)
      }
      top += names[column].count
    }
    if from > 0 { grid.put("↑", row: area.row, column: area.column, style: .quiet) }
  }

  /// How many notes there are at a place, marked where the cursor is.
  private func count(
    _ counts: NotesGrid, _ row: Int, _ column: Int, isSpot: Bool
  ) -> (text: String, style: Style) {
    let count = context.session.notes.count(at: counts.place(row: row, column: column))
    let text = count == 0 ? "–" : "\(count)"
    return (isSpot ? "[\(text)]" : " \(text) ", isSpot ? .selection : count == 0 ? .quiet : .normal)
  }

  private func draw(_ counts: NotesGrid, _ area: Area, on grid: inout Grid) {
    let label = labelColumns
    let longest = counts.columns.map { name($0).columns }.max() ?? 1
    let room = max(1, area.columns - label)
    let most = max(1, room / 9)
    let width = min(room, max(9, min(longest + 2, room / min(most, counts.columns.count))))
    let across = max(1, room / width)
    let left = area.columns - counts.rows.count * Self.countColumns - 1
    if longest + 2 > width, left >= 8 { return drawByParty(counts, area, on: &grid) }
    let blockRows = counts.rows.count + 1
    let blocks = (counts.columns.count + across - 1) / across
    let at = (counts.column(of: state.spot.party) ?? 0) / across
    // The cursor's block is always whole in sight, as far as there are rows.
    let shown = max(1, min(blocks, area.rows / blockRows))
    let from = max(0, min(at - shown / 2, blocks - shown))
    for block in from..<from + shown {
      let top = area.split(top: (block - from) * blockRows).rest.split(top: blockRows).top
      let columns = Array(counts.columns.enumerated().dropFirst(block * across).prefix(across))
      draw(counts, columns, width, top, on: &grid)
    }
    if from > 0 { grid.put("↑", row: area.row, column: area.column, style: .quiet) }
    if from + shown < blocks {
      let last = area.row + min(area.rows, shown * blockRows) - 1
      grid.put("↓", row: last, column: area.column + label - 1, style: .quiet)
    }
  }

  private func draw(
    _ counts: NotesGrid, _ columns: [(offset: Int, element: PartyID?)], _ width: Int, _ area: Area,
    on grid: inout Grid
  ) {
    let turn = context.current?.place?.turn.party
    let here = counts.row(of: state.spot)
    // Where there are more questions than rows, those around the cursor are shown.
    let rows = max(0, area.rows - 1)
    let from = max(0, min((here ?? 0) - rows / 2, counts.rows.count - rows))
    for (index, (column, party)) in columns.enumerated() {
      let left = area.column + labelColumns + index * width
      let isHere = party == state.spot.party
      let mark = party != nil && party == turn ? "▸" : " "
      grid.put(
        mark + name(party), row: area.row, column: left - 1, style: isHere ? .current : .quiet,
        maxWidth: width, ellipsis: true)
      for (line, row) in counts.rows.enumerated().dropFirst(from).prefix(rows) {
        let count = count(counts, line, column, isSpot: isHere && line == here)
        grid.put(
          count.text, row: area.row + 1 + line - from, column: left, style: count.style,
          maxWidth: width)
        let number = row.prompt == nil ? "·" : "\(line + 1)"
        grid.put(number, row: area.row + 1 + line - from, column: area.column, style: .quiet)
      }
    }
  }

  /// How many columns the questions' numbers take.
  private var labelColumns: Int { (counts?.rows.count ?? 0) > 10 ? 3 : 2 }

  func name(_ party: PartyID?) -> String { party.map(context.name) ?? words.everybody }

  /// The other open seats, and those that are gone.
  private func presence(_ columns: Int) -> [(String, Style)] {
    var lines: [(String, Style)] = []
    if !context.others.isEmpty {
      lines += words.present(context.others).wrapped(to: columns, lines: 2).map { ($0, .quiet) }
    }
    if !context.gone.isEmpty {
      lines += words.gone(context.gone).wrapped(to: columns, lines: 2).map { ($0, .warning) }
    }
    return lines.isEmpty ? [] : [("", .normal)] + lines
  }
}
