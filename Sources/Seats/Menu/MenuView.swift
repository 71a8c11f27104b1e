import CellGrid
import Phrases

/// Draws the menu.
package func menuView(_ menu: Menu, size: Size) -> Grid {
  var grid = Grid(size)
  MenuScreen(menu: menu, words: menu.words).draw(on: &grid)
  return grid
}

/// The menu's screen: what it is about, the entries under their headings, what is told of the chosen one, the keys.
private struct MenuScreen {
  let menu: Menu
  let words: any Phrases

  func draw(on grid: inout Grid) {
    let top = grid.area.split(top: min(2, grid.rows / 4))
    let bottom = top.rest.split(bottom: min(2, grid.rows / 3))
    drawTop(top.top, on: &grid)
    drawFoot(bottom.bottom, on: &grid)
    let body = bottom.rest.inset(columns: grid.columns > 20 ? 1 : 0)
    switch menu.page {
    case .paste: drawPaste(body, on: &grid)
    case .reading(let reading): draw(reading, in: body, on: &grid)
    case .start, .sessions, .rehearse, .clock, .methods: drawEntries(body, on: &grid)
    }
  }

  // MARK: Around

  private func drawTop(_ area: Area, on grid: inout Grid) {
    guard area.rows > 0 else { return }
    let line = area.split(top: 1).top.inset(columns: 1)
    grid.put(heading, in: line, style: .heading)
    if area.rows > 1 { grid.rule(row: area.row + 1) }
    guard menu.page != .paste, !menu.typing.isEmpty else { return }
    let column = line.column + heading.columns + 3
    let end = grid.put(
      menu.typing.string, row: line.row, column: column, style: .field,
      maxWidth: max(0, line.columns - heading.columns - 4))
    grid.caret = Grid.Place(row: line.row, column: min(end, grid.columns - 1))
  }

  private var heading: String {
    switch menu.page {
    case .start: "samling"
    case .sessions: words.menuWhichSession
    case .rehearse: words.menuRehearse
    case .clock: words.menuHowLong
    case .paste: words.menuPaste
    case .methods: words.menuMethods
    case .reading: words.menuReadAs
    }
  }

  private func drawFoot(_ area: Area, on grid: inout Grid) {
    guard area.rows > 0 else { return }
    if area.rows > 1 { grid.rule(row: area.row) }
    let keys = words.menuKeys(menu.page.foot).map { (key: $0.key, text: $0.does) }
    KeyFoot(keys: Array(keys.dropLast()), help: keys.last ?? ("", ""))
      .draw(in: area.split(bottom: 1).bottom, on: &grid)
  }

  // MARK: Entries

  private func drawEntries(_ area: Area, on grid: inout Grid) {
    let entries = menu.entries
    let details = details(columns: area.columns, rows: area.rows / 3)
    let parts = area.split(bottom: details.isEmpty ? 0 : details.count + 1)
    for (row, line) in details.enumerated() {
      grid.put(line, in: parts.bottom, line: row + 1, style: .quiet)
    }
    guard !entries.isEmpty else {
      let sentence = menu.page == .clock ? words.menuTypeLength : words.menuNothingFits
      grid.putWrapped(sentence, in: parts.rest, style: .normal)
      return
    }
    let lines = lines
    let at = lines.firstIndex { $0.number == menu.chosen } ?? 0
    let rows = parts.rest.rows
    // The heading above the first entry stays in sight.
    let first = max(0, min(at - rows / 2, lines.count - rows))
    for (row, line) in lines.dropFirst(first).prefix(rows).enumerated() {
      draw(line, row: parts.rest.row + row, in: parts.rest, on: &grid)
    }
    if first > 0 { grid.put("↑", row: parts.rest.row, column: 0, style: .quiet) }
    if first + rows < lines.count, rows > 0 {
      grid.put("↓", row: parts.rest.row + rows - 1, column: 0, style: .quiet)
    }
  }

  /// A line of the list: an entry with its number among those that fit, a heading, or nothing between sections.
  private enum ListLine {
    case heading(String)
    case entry(MenuEntry, number: Int)
    case gap

    var number: Int? {
      if case .entry(_, let number) = self { number } else { nil }
    }
  }

  private var lines: [ListLine] {
    var lines: [ListLine] = []
    var number = 0
    for section in menu.sections {
      if !lines.isEmpty { lines.append(.gap) }
      lines.append(.heading(section.heading))
      for entry in section.entries {
        lines.append(.entry(entry, number: number))
        number += 1
      }
    }
    return lines
  }

  private func draw(_ line: ListLine, row: Int, in area: Area, on grid: inout Grid) {
    let place = Area(row: row, column: area.column, columns: area.columns, rows: 1)
    switch line {
    case .gap: break
    case .heading(let text): grid.put(text, in: place, style: .heading)
    case .entry(let entry, let number):
      let isChosen = number == menu.chosen
      if isChosen { grid.fill(place, style: .selection) }
      let style: Style = isChosen ? .selection : .normal
      let title = (entry.isTaken ? "✓ " : "  ") + entry.title
      grid.put(title, in: place, style: style)
      let start = max(titleColumns(area.columns), title.columns + 2)
      let rest = place.split(left: min(start, place.columns)).rest
      // What does not fit whole is told below.
      guard rest.columns >= min(12, entry.remark.columns) else { return }
      grid.put(entry.remark, in: rest, style: isChosen ? .selection : .quiet)
    }
  }

  /// The columns of the titles, so that the remarks stand below each other.
  private func titleColumns(_ columns: Int) -> Int {
    min(columns / 2, (menu.entries.map(\.title.columns).max() ?? 0) + 4)
  }

  /// What is told of the chosen entry, in as many lines as there is room for.
  private func details(columns: Int, rows: Int) -> [String] {
    let entries = menu.entries
    guard entries.indices.contains(menu.chosen), columns > 0 else { return [] }
    let chosen = entries[menu.chosen]
    let paragraphs = chosen.details.isEmpty ? [chosen.remark] : chosen.details
    return Array(
      paragraphs.filter { !$0.isEmpty }.flatMap { $0.wrapped(to: columns, lines: 3) }.prefix(rows))
  }

  // MARK: A programme

  private func drawPaste(_ area: Area, on grid: inout Grid) {
    guard !menu.typing.isEmpty else {
      grid.putWrapped(words.menuHowToPaste, in: area, style: .normal)
      return
    }
    let rows = menu.typing.string.split(separator: "\n", omittingEmptySubsequences: false)
    for (row, line) in rows.suffix(area.rows).enumerated() {
      grid.put(String(line), in: area, line: row, style: .field)
    }
  }

  private func draw(_ reading: MenuReading, in area: Area, on grid: inout Grid) {
    let doubts = reading.doubts.flatMap { $0.wrapped(to: max(1, area.columns), lines: 3) }
    let shown = doubts.prefix(area.rows / 2)
    let parts = area.split(bottom: shown.isEmpty ? 0 : shown.count + 1)
    for (row, line) in shown.enumerated() {
      grid.put(line, in: parts.bottom, line: row + 1, style: .warning)
    }
    let rows = reading.lines.flatMap { $0.whole(orWrappedTo: max(1, area.columns)) }
    let first = max(0, min(menu.chosen, rows.count - parts.rest.rows))
    for (row, line) in rows.dropFirst(first).prefix(parts.rest.rows).enumerated() {
      grid.put(line, in: parts.rest, line: row, style: .normal)
    }
    if first + parts.rest.rows < rows.count, parts.rest.rows > 0 {
      grid.put(
        "↓", row: parts.rest.row + parts.rest.rows - 1, column: grid.columns - 1, style: .quiet)
    }
  }
}

extension Menu.Page {
  /// Which keys its foot names.
  fileprivate var foot: MenuFoot {
    switch self {
    case .start: .start
    case .sessions, .rehearse, .clock: .list
    case .paste: .paste
    case .methods: .methods
    case .reading(let reading): reading.isUnusable ? .unusable : .reading
    }
  }
}
