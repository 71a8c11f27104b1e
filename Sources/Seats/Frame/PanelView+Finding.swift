import CellGrid
import Phrases
import SamlingCore

/// Help, and the command line: where commands are found.
extension Frame {
  // MARK: Help

  func drawHelp(_ search: SeatState.Search, on grid: inout Grid) {
    let page = HelpPage(
      of: seat.keyScreen(context), isRehearsal: context.isRehearsal, sought: search.typing.string,
      words)
    let columns = min(grid.columns - 4, 150)
    let list = HelpList(page, columns: max(1, columns))
    let area = box(words.keys, rows: max(1, list.lines.count) + 3, columns: columns, on: &grid)
    let inner = area.split(bottom: 1)
    let parts = inner.rest.split(top: min(2, max(0, inner.rest.rows - 1)))
    grid.put(words.helpKeys, in: inner.bottom, style: .key)
    drawSearch(search.typing, in: parts.top, on: &grid)
    guard !list.lines.isEmpty else {
      grid.putWrapped(words.nothingSoCalled, in: parts.rest, style: .normal)
      return
    }
    let chosen = list.lines.indices.filter { list.lines[$0].entry == search.chosen }
    let rows = parts.rest.rows
    let at = chosen.first ?? 0
    let first = max(0, min(at - rows / 2, list.lines.count - rows))
    for (row, line) in list.lines.dropFirst(first).prefix(rows).enumerated() {
      let place = Area(
        row: parts.rest.row + row, column: area.column, columns: area.columns, rows: 1)
      let isChosen = line.entry == search.chosen
      if isChosen { grid.fill(place, style: .selection) }
      for (column, text, style) in list.pieces(of: line) {
        grid.put(
          text, row: place.row, column: place.column + column,
          style: isChosen ? .selection : style, maxWidth: max(0, place.columns - column))
      }
    }
    if first + rows < list.lines.count, rows > 0 {
      grid.put("↓", row: parts.rest.row + rows - 1, column: area.column - 1, style: .quiet)
    }
    if first > 0 { grid.put("↑", row: parts.rest.row, column: area.column - 1, style: .quiet) }
  }

  private func drawSearch(_ typing: LineEditor, in area: Area, on grid: inout Grid) {
    guard area.rows > 0 else { return }
    let label = words.lookFor + " "
    grid.put(label, in: area, style: .quiet)
    let column = area.column + label.columns
    let room = max(0, area.columns - label.columns - 1)
    let shown = typing.string.suffix(columns: room)
    let end = grid.put(shown, row: area.row, column: column, style: .field)
    grid.caret = Grid.Place(row: area.row, column: min(end, grid.columns - 1))
  }

  // MARK: The command line

  func drawPalette(_ typing: LineEditor, _ chosen: Int?, on grid: inout Grid) {
    let line = Area(row: grid.rows - 1, column: 0, columns: grid.columns, rows: 1)
    grid.fill(line, style: .field)
    // A letter takes the place of the whole.
    let style: Style = seat.notice?.isOfUnknownWord == true ? .selection : .field
    grid.put(":", row: line.row, column: 0, style: .key)
    let room = max(1, line.columns - 3)
    let before = String(typing.text[..<typing.caret])
    // A long line scrolls so that the caret stays in sight.
    let hidden = max(0, before.columns - room)
    let shown = hidden > 0 ? before.suffix(columns: room) : before
    let end = grid.put(shown, row: line.row, column: 2, style: style)
    grid.put(String(typing.text[typing.caret...]), row: line.row, column: end, style: style)
    grid.caret = Grid.Place(row: line.row, column: min(end, grid.columns - 1))
    drawHint(typing, chosen, on: &grid)
  }

  /// Draws above the line being typed: what was wrong with it, what follows from it, or the commands it may mean.
  private func drawHint(_ typing: LineEditor, _ chosen: Int?, on grid: inout Grid) {
    guard grid.rows > 2 else { return }
    switch seat.notice {
    case .refused(let refusal):
      warn(words.sentence(refusal, wall: context.wall), above: grid.rows - 1, on: &grid)
    case .notUnderstood(let error):
      warn(words.sentence(error), above: grid.rows - 1, on: &grid)
    case nil, .undid, .redid, .otherDid, .clockAhead, .bell, .resumed, .tookIn, .failed, .notes,
      .sheet:
      if let way = whatFollows(from: typing.string) {
        drawEffect(of: way, above: grid.rows - 1, on: &grid)
        return
      }
      drawFound(typing.string, chosen, above: grid.rows - 1, on: &grid)
    }
  }

  /// Draws the commands that a line may mean, each with what it does, and last the keys; behind a command's word what it
  /// may go on with.
  private func drawFound(_ typed: String, _ chosen: Int?, above row: Int, on grid: inout Grid) {
    let search = seat.search(context)
    let columns = max(1, grid.columns - 4)
    let most = max(1, min(8, row / 2 - 1))
    var lines: [(text: String, isChosen: Bool)] = []
    if let word = typed.split(separator: " ").first, typed.contains(" "),
      let command = Command.forWord(String(word), inScript: false)
    {
      let told = words.call(command.name) + " – " + words.command(command.name).typed
      lines = told.wrapped(to: columns).map { ($0, false) }
      let choices = context.commands(selected: seat.selected).completed(typed, search).choices
      lines += choices.prefix(40).joined(separator: " · ").wrapped(to: columns, lines: 2)
        .filter { !$0.isEmpty }.map { ($0, false) }
    } else {
      let found = search.matches(typed)
      let first = max(0, min((chosen ?? 0) - most / 2, found.count - most))
      for (index, command) in found.enumerated().dropFirst(first).prefix(most) {
        lines.append((line(of: command, on: search.screen, columns), index == chosen))
      }
    }
    lines.append((words.paletteKeys.columns <= columns ? words.paletteKeys : "", false))
    let place = Area(
      row: max(0, row - lines.count), column: 0, columns: grid.columns, rows: min(row, lines.count))
    grid.fill(place, style: .normal)
    if place.row > 0 { grid.rule(row: place.row - 1) }
    for (number, line) in lines.enumerated() {
      let isLast = number == lines.count - 1
      grid.put(
        line.text, in: place.inset(columns: 2), line: number,
        style: line.isChosen ? .selection : isLast ? .key : .normal)
    }
  }

  /// A command with its keys and what it does; what has no room whole is left out.
  private func line(of command: Command, on screen: Screen, _ columns: Int) -> String {
    let phrase = words.command(command.name)
    let does = command.isTyped(inScript: false) ? phrase.typed : phrase.does(on: screen)
    let keys = words.keyNames(of: command, on: screen)
    let all = [words.call(command.name), does, keys]
    let short = [phrase.words[0], does]
    for parts in [all, Array(all.prefix(2)), short, [phrase.words[0]]] {
      let text = parts.filter { !$0.isEmpty }.joined(separator: " – ")
      if text.columns <= columns { return text }
    }
    return phrase.words[0]
  }
}

/// Help's lines in so many columns: a heading for each group, and below it the keys, what they do, and what is typed.
struct HelpList {
  /// One row, and the number of the command it tells of; nil for a heading and between groups.
  struct Line {
    var key = ""
    var text = ""
    var call = ""
    var heading = ""
    var entry: Int?
  }

  private(set) var lines: [Line] = []
  private let keyColumns: Int
  /// The columns of what commands do; what is typed stands behind it, where there is room for it whole.
  private let textColumns: Int

  init(_ page: HelpPage, columns: Int) {
    let entries = page.entries
    keyColumns = min((entries.map(\.key.columns).max() ?? 0) + 2, max(1, columns / 3))
    let rest = max(1, columns - keyColumns)
    let longest = entries.map(\.text.columns).max() ?? 0
    textColumns = min(rest, longest + 2)
    let callColumns = rest - textColumns
    var number = 0
    for section in page.sections {
      if !lines.isEmpty { lines.append(Line()) }
      lines.append(Line(heading: section.title))
      for entry in section.entries {
        lines += rows(of: entry, number: number, callColumns: callColumns)
        number += 1
      }
    }
  }

  /// A command's rows: keys and words that take more than one are broken, never cut.
  private func rows(of entry: HelpPage.Entry, number: Int, callColumns: Int) -> [Line] {
    let keys = entry.key.wrapped(to: max(1, keyColumns - 1))
    let texts = entry.text.wrapped(to: textColumns)
    let call = entry.key.hasPrefix(":") && !entry.call.contains(" ") ? "" : entry.call
    let calls = call.columns <= callColumns ? [call] : []
    return (0..<max(keys.count, texts.count)).map { row in
      func part(_ parts: [String]) -> String { parts.indices.contains(row) ? parts[row] : "" }
      return Line(key: part(keys), text: part(texts), call: part(calls), entry: number)
    }
  }

  /// What stands on a line, and in which columns.
  func pieces(of line: Line) -> [(column: Int, text: String, style: Style)] {
    if !line.heading.isEmpty { return [(0, line.heading, .heading)] }
    return [
      (0, line.key, .key), (keyColumns, line.text, .normal),
      (keyColumns + textColumns, line.call, .quiet),
    ].filter { !$0.1.isEmpty }
  }
}
