import CellGrid
import SamlingCore

/// The sheet to answer in, and beside it or below the result.
extension ScoresScreen {
  func drawBody(_ area: Area, _ sheet: AnswerSheet, _ result: ResultSummary?, on grid: inout Grid) {
    let inside = area.inset(columns: area.columns > 30 ? 1 : 0)
    let parts = inside.split(bottom: state.typing == nil && state.doubt == nil ? 0 : 2)
    if let typing = state.typing { drawTyping(typing, sheet, in: parts.bottom, on: &grid) }
    if let doubt = state.doubt {
      let typed = if case .character(let character) = doubt.key { String(character) } else { "…" }
      grid.putWrapped(words.askWhose(typed), in: parts.bottom, style: .warning)
    }
    let answers = parts.rest
    guard
      sheet.lines.count > 1 || sheet.columns.count > 1 || sheet.prompt.isWorkedOutTogether
        || sheet.isOfAgreements
    else { return drawTally(answers, sheet, result, on: &grid) }
    let showsResult = result.map { showsBeside($0, sheet) } ?? false
    let columns = showsResult && area.columns >= 64 ? answers.columns * 11 / 20 : answers.columns
    let halves = answers.split(left: columns)
    let left = halves.left.split(right: columns < answers.columns ? 1 : 0).rest
    let listed = sheet.legend.isEmpty ? 0 : min(sheet.legend.count + 1, left.rows / 2)
    let sheetAndLegend = left.split(bottom: listed)
    drawSheet(sheetAndLegend.rest, sheet, on: &grid)
    drawLegend(of: sheet, in: sheetAndLegend.bottom.split(top: 1).rest, on: &grid)
    if let result, columns < answers.columns {
      drawRule(halves.rest.column, answers, on: &grid)
      let beside = halves.rest.split(left: 2).rest
      if let map = result.map {
        ResultMap(map, sheet.prompt, moving: state.moving).draw(in: beside, on: &grid)
      } else {
        ResultChart(result).draw(in: beside, on: &grid)
      }
    }
  }

  /// The line between the sheet and its result, from rule to rule where nothing stands below them.
  private func drawRule(_ column: Int, _ area: Area, on grid: inout Grid) {
    let isLast = state.typing == nil && state.doubt == nil && state.stillOpen(context).isEmpty
    grid.verticalRule(column: column, row: area.row - 1, rows: area.rows + (isLast ? 2 : 1))
  }

  /// The options by their numbers, all of which must be seen while they are typed, in as many columns as that takes.
  private func drawLegend(of sheet: AnswerSheet, in area: Area, on grid: inout Grid) {
    guard area.rows > 0 else { return }
    let columns = (sheet.legend.count + area.rows - 1) / area.rows
    let width = area.columns / max(1, columns)
    for (number, option) in sheet.legend.enumerated() {
      let column = area.split(left: number / area.rows * width).rest.split(left: width - 1).left
      grid.put(
        "\(number + 1)  \(option.text)", in: column, line: number % area.rows, style: .normal)
    }
  }

  /// Whether the result says more than the sheet does itself.
  private func showsBeside(_ result: ResultSummary, _ sheet: AnswerSheet) -> Bool {
    // A line tells what its party says.
    if sheet.isOfAgreements, sheet.columns.count == 1 { return false }
    if !sheet.options.isEmpty { return !result.bars.isEmpty && sheet.columns.count == 1 }
    return sheet.entry != .cell
  }

  // MARK: One number for everybody

  private func drawTally(
    _ area: Area, _ sheet: AnswerSheet, _ result: ResultSummary?, on grid: inout Grid
  ) {
    let halves = area.split(left: result == nil || area.columns < 64 ? area.columns : 34)
    var left = halves.left.split(right: 1).rest
    if case .score(let scale) = sheet.prompt.answer.kind.gives {
      grid.put(scaleText(scale), in: left, style: .quiet)
      left = left.split(top: 2).rest
    }
    if !sheet.legend.isEmpty {
      let rows = min(sheet.legend.count, max(0, left.rows - 6))
      drawLegend(of: sheet, in: left.split(top: rows).top, on: &grid)
      left = left.split(top: rows + 1).rest
    }
    let count = context.howMany(sheet.poll)
    if let large = LargeText(
      fitting: "\(session.answered(sheet.poll) - session.passes(sheet.poll))",
      in: Size(columns: left.columns, rows: min(5, left.rows - 4)))
    {
      large.draw(on: &grid, row: left.row, column: left.column)
      left = left.split(top: large.size.rows + 1).rest
    }
    grid.put(count, in: left, style: .strong)
    left = left.split(top: 2).rest
    var latest = latest(sheet)
    if !latest.isEmpty {
      // The end is what is typed now.
      while latest.count > 1, words.latest(latest.joined(separator: " ")).columns > left.columns {
        latest.removeFirst()
      }
      grid.put(words.latest(latest.joined(separator: " ")), in: left, style: .answer)
    }
    if let result, halves.rest.columns > 0 {
      drawRule(halves.rest.column, area, on: &grid)
      ResultChart(result).draw(in: halves.rest.split(left: 2).rest, on: &grid)
    }
  }

  /// The latest answers that this seat gave at the cursor, and at last the number that is being typed.
  private func latest(_ sheet: AnswerSheet) -> [String] {
    let slot = sheet.slot(state.line, state.column)
    let given = slot.map { seat.given(at: $0, sheet, context) } ?? []
    let shown = given.map { entry in
      let text = isHidden ? "•" : sheet.words(for: entry.casts, words)
      guard entry.record == state.mended else { return text }
      return "[" + (numberBeingTyped ?? text) + "]"
    }
    // The one that is being mended stays in sight.
    let last = given.firstIndex { $0.record == state.mended }.map { max($0 + 1, 12) } ?? shown.count
    let isLast = state.mended == nil
    return shown.prefix(last).suffix(12) + (isLast ? [numberBeingTyped].compactMap(\.self) : [])
  }

  /// `1_`, or over an answer that stands `7 → 8_`; nil while none is typed.
  private var numberBeingTyped: String? {
    state.number.map { number in
      let text = isHidden ? number.text.map { _ in "•" }.joined() : number.text
      return (number.over.map { $0 + " → " } ?? "") + text + "_"
    }
  }

  /// `1 … 10 · best`.
  private func scaleText(_ scale: Scale) -> String {
    let ends = scale.labels.count == 2 ? scale.labels.filter { !$0.isEmpty } : []
    return ([words.range(scale)] + ends).joined(separator: " · ")
  }

  // MARK: Lines and columns

  private func drawSheet(_ area: Area, _ sheet: AnswerSheet, on grid: inout Grid) {
    guard !sheet.lines.isEmpty else {
      grid.putWrapped(words.nothingListed, in: area, style: .quiet)
      return
    }
    let texts = sheet.lines.indices.map { line in
      sheet.columns.indices.map { column in
        let isTyped = state.line == line && state.column == column
        return (isTyped ? numberBeingTyped : nil)
          ?? sheet.slot(line, column).map {
            sheet.text($0, session, words, isHidden: isHidden)
          } ?? ""
      }
    }
    let layout = SheetLayout(sheet, texts, columns: area.columns)
    let heading = sheet.columns.contains { !$0.title.isEmpty } ? 1 : 0
    let whole = wholeCell(texts, layout, columns: area.columns)
    let foot = area.split(bottom: max(1, min(whole.count, area.rows / 2)))
    let rows = max(1, foot.rest.rows - heading)
    let first = max(0, min(state.line - rows / 2, sheet.lines.count - rows))
    let firstColumn = layout.firstColumn(showing: state.column)
    for place in firstColumn..<sheet.columns.count where heading > 0 {
      grid.put(
        sheet.columns[place].title, in: layout.cell(place, from: firstColumn, row: area.row, area),
        style: place == state.column ? .strong : .quiet)
    }
    for (row, line) in sheet.lines.indices.dropFirst(first).prefix(rows).enumerated() {
      let at = area.row + heading + row
      let label = layout.label(row: at, area)
      let isHere = line == state.line && !state.isPastLast
      grid.put(title(line, sheet), in: label, style: isHere ? .current : .normal)
      for place in firstColumn..<sheet.columns.count {
        let cell = layout.cell(place, from: firstColumn, row: at, area)
        guard cell.columns > 0 else { continue }
        let isCursor = isHere && place == state.column
        let text = texts[line][place]
        if isCursor { grid.fill(cell, style: .selection) }
        grid.put(
          text.isEmpty ? "·" : text, in: cell,
          style: isCursor ? .selection : text.isEmpty ? .quiet : .answer)
      }
    }
    guard whole.isEmpty else {
      for (line, text) in whole.enumerated() {
        grid.put(text, in: foot.bottom, line: line, style: .answer)
      }
      return
    }
    grid.put(footOfSheet(sheet), in: foot.bottom, style: .quiet)
  }

  /// The whole text of the cell that is chosen, in lines; none where the cell has room for it.
  private func wholeCell(_ texts: [[String]], _ layout: SheetLayout, columns: Int) -> [String] {
    guard !state.isPastLast, state.typing == nil, texts.indices.contains(state.line),
      texts[state.line].indices.contains(state.column)
    else { return [] }
    let text = texts[state.line][state.column]
    return layout.holds(text, in: state.column) ? [] : text.wrapped(to: columns)
  }

  private func title(_ line: Int, _ sheet: AnswerSheet) -> String {
    let heading = sheet.lines[line]
    if heading.isNew { return words.newRow }
    let isNumbered = heading.option != nil || heading.subject != nil
    return isNumbered ? "\(line + 1)  \(heading.title)" : heading.title
  }

  /// How many have answered at the cursor, and who is missing.
  private func footOfSheet(_ sheet: AnswerSheet) -> String {
    guard let slot = sheet.slot(state.line, state.column), !sheet.prompt.isWorkedOutTogether,
      !sheet.isOfAgreements || sheet.columns.count > 1
    else { return "" }
    let missing = session.missing(sheet.poll, slot.subject)
    let isPartial = !missing.isEmpty && session.answered(sheet.poll, slot.subject) > 0
    if isPartial { return words.missing(context.names(missing)) }
    guard session.dots(of: sheet.prompt.id) == nil else { return context.howMany(sheet.poll) }
    let passes = session.passes(sheet.poll, slot.subject)
    let said = session.answered(sheet.poll, slot.subject) - passes
    return words.answered(said, of: session.expected(sheet.poll))
      + (passes > 0 ? " · " + words.passes(passes) : "")
  }

  private func drawTyping(
    _ typing: ScoresState.Typing, _ sheet: AnswerSheet, in area: Area, on grid: inout Grid
  ) {
    let label =
      words.typing(typing.purpose) + " " + (typing.over.map { $0 + " → " } ?? "")
    let line = area.split(top: 1).rest
    grid.fill(line, style: .field)
    let end = grid.put(label, row: line.row, column: line.column, style: .key)
    let field = Area(
      row: line.row, column: end, columns: max(1, line.column + line.columns - end), rows: 1)
    // A row of answers is hidden from the room just like the answers themselves.
    let masks = isHidden && typing.purpose == .answers
    let shown = masks ? typing.line.masked : typing.line
    if typing.purpose == .answers {
      grid.put(
        rowPreview(typing, sheet, columns: area.columns), in: area.split(top: 1).top,
        style: .answer)
    }
    grid.put(shown, EditorRows(shown, width: field.columns), in: field, style: .field)
  }
}

/// The widths of a sheet's titles and columns.
struct SheetLayout {
  private let labelColumns: Int
  private let widths: [Int]
  private let room: Int

  init(_ sheet: AnswerSheet, _ texts: [[String]], columns: Int) {
    let longest = sheet.lines.map { $0.title.columns + 4 }.max() ?? 0
    let isAlone = sheet.columns.count == 1
    labelColumns = min(longest, isAlone ? columns * 2 / 3 : columns / 3)
    room = max(1, columns - labelColumns - 1)
    let most = isAlone ? room : max(8, room / min(sheet.columns.count, 3))
    widths = sheet.columns.enumerated().map { place, heading in
      let own = texts.map { $0[place].columns }.max() ?? 0
      return min(most, max(4, heading.title.columns, own) + 2)
    }
  }

  /// The leftmost column to show so that this one is in sight.
  func firstColumn(showing column: Int) -> Int {
    var first = column
    var width = widths[column]
    while first > 0, width + widths[first - 1] <= room {
      first -= 1
      width += widths[first]
    }
    return first
  }

  /// Whether a column has room for a text.
  func holds(_ text: String, in column: Int) -> Bool {
    text.columns < min(widths[column], room + 1)
  }

  func label(row: Int, _ area: Area) -> Area {
    Area(row: row, column: area.column, columns: labelColumns, rows: 1)
  }

  func cell(_ place: Int, from first: Int, row: Int, _ area: Area) -> Area {
    let before = widths[first..<place].reduce(0, +)
    return Area(
      row: row, column: area.column + labelColumns + 1 + before,
      columns: max(0, min(widths[place] - 1, room - before)), rows: 1)
  }
}

extension LineEditor {
  /// A dot for each character, with spaces kept.
  fileprivate var masked: LineEditor {
    var copy = LineEditor(String(text.map { $0.isWhitespace ? $0 : "•" }))
    copy.moveCaret(to: caret)
    return copy
  }
}
