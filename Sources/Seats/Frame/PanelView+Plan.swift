import CellGrid
import Phrases
import SamlingCore
import Wording

/// The panels of the ways home, and of what follows from another length.
extension Frame {
  func drawReplan(
    _ selected: Int, _ proposals: [Proposal], on grid: inout Grid
  ) {
    let columns = min(grid.columns - 6, 84)
    guard !proposals.isEmpty else {
      let area = box(words.catchingUp, rows: 3, columns: min(columns, 40), on: &grid)
      grid.put(words.nothingToCatchUp, in: area, style: .good)
      grid.put(words.escapeCloses, in: area, line: 2, style: .key)
      return
    }
    let blocks = proposals.indices.map { lines(of: proposals[$0], number: $0, columns: columns) }
    let rows = blocks.prefix(Self.mostWays).reduce(0) { $0 + $1.count + 1 }
    let area = box(words.catchingUp, rows: rows + 1, columns: columns, on: &grid)
    let list = area.split(bottom: 1)
    // As few are scrolled past as leaves the chosen one whole; of doing nothing a row stays.
    var first = 0
    func height(to last: Int) -> Int {
      blocks[first...last].reduce(first > 0 ? 0 : -1) { $0 + $1.count + 1 }
    }
    while first < selected, height(to: selected) > list.rest.rows { first += 1 }
    var next = first
    var row = 0
    if first > 0, list.rest.rows > blocks[selected].count {
      draw([blocks[0][0]], at: row, of: list.rest, isSelected: false, on: &grid)
      row += 1
    }
    while next < blocks.count, next < first + Self.mostWays, row < list.rest.rows {
      draw(blocks[next], at: row, of: list.rest, isSelected: next == selected, on: &grid)
      row += blocks[next].count + 1
      next += 1
    }
    let more = next < blocks.count ? words.moreBelow(blocks.count - next) + "   " : ""
    grid.put(more + words.chooseOrLeave, in: list.bottom, style: .key)
  }

  /// How many ways are in sight together: doing nothing, and seven more.
  private static let mostWays = 8

  /// What a way changes and what follows, each in two rows at most; what follows is indented less the number.
  private func lines(of way: Proposal, number: Int, columns: Int) -> [(text: String, style: Style)]
  {
    let room = max(1, columns - 3)
    let does = words.describe(way.choice, in: context.session, wall: context.wall)
    let effect = words.effect(of: way, in: context.session, wall: context.wall)
    return does.wrapped(to: room, lines: 2).enumerated().map { index, line in
      ((index == 0 ? "\(number)  " : "   ") + line, .normal)
    } + effect.wrapped(to: room, lines: 2).map { ("   " + $0, .quiet) }
  }

  private func draw(
    _ lines: [(text: String, style: Style)], at row: Int, of area: Area, isSelected: Bool,
    on grid: inout Grid
  ) {
    for (index, line) in lines.enumerated() where row + index < area.rows {
      let place = Area(
        row: area.row + row + index, column: area.column, columns: area.columns, rows: 1)
      if isSelected { grid.fill(place, style: .selection) }
      grid.put(line.text, in: place, style: isSelected ? .selection : line.style)
    }
  }

  // MARK: What if

  /// Draws what a length gives, and what follows, before it is taken.
  func drawLength(_ change: SeatState.LengthChange, on grid: inout Grid) {
    let room = min(grid.columns - 6, 70)
    let way = context.whatIf(givingMore: .minutes(change.minutes))
    let lines = way.map { texts(of: $0, columns: room) } ?? [(words.doNothing, .normal)]
    let title = (change.minutes > 0 ? "+" : "") + "\(change.minutes) min"
    let columns = max(words.takeOrLeave.columns, lines.map(\.text.columns).max() ?? 0)
    let area = box(title, rows: lines.count + 2, columns: min(room, columns), on: &grid)
    for (row, line) in lines.enumerated() {
      grid.put(line.text, in: area, line: row, style: line.style)
    }
    grid.put(words.takeOrLeave, in: area.split(bottom: 1).bottom, style: .key)
  }

  /// What a typed line would give what is on; nil where it says something else, or cannot be read yet.
  func whatFollows(from line: String) -> Proposal? {
    guard
      case .intent(.clock(.extend(let by)))? = try? context.commands(selected: seat.selected)
        .read(line).1
    else { return nil }
    return context.whatIf(givingMore: by)
  }

  /// Draws what follows from a proposal in the rows just above a row.
  func drawEffect(of way: Proposal, above row: Int, on grid: inout Grid) {
    let lines = texts(of: way, columns: max(1, grid.columns - 4)).suffix(max(1, row / 2))
    let place = Area(row: row - lines.count, column: 0, columns: grid.columns, rows: lines.count)
    grid.fill(place, style: .normal)
    for (number, line) in lines.enumerated() {
      grid.put(line.text, in: place.inset(columns: 2), line: number, style: line.style)
    }
  }

  /// What a proposal gives, and then what follows, each in two rows at most.
  private func texts(of way: Proposal, columns: Int) -> [(text: String, style: Style)] {
    let does = words.describe(way.choice, in: context.session, wall: context.wall)
    let effect = words.effect(of: way, in: context.session, wall: context.wall)
    return does.wrapped(to: columns, lines: 2).map { ($0, .strong) }
      + effect.wrapped(to: columns, lines: 2).map { ($0, .normal) }
  }
}
