import CellGrid
import SamlingCore

/// Draws a matrix as a map: two axes with their labels, numbers where things lie, and the corner that is high on both.
///
/// Where a place holds more numbers than there is room for, it has a letter, which `crowds` explains.
struct ResultMap {
  private let map: MatrixResult
  private let x: Axis
  private let y: Axis
  private let moving: ScoresState.Moving?
  private let letters: Letters

  init(
    _ map: MatrixResult, _ prompt: Prompt, moving: ScoresState.Moving? = nil,
    letters: Letters = .ordinary
  ) {
    self.map = map
    self.moving = moving
    self.letters = letters
    if case .matrix(let x, let y) = prompt.answer {
      (self.x, self.y) = (x, y)
    } else {
      (x, y) = (Axis(title: ""), Axis(title: ""))
    }
  }

  // MARK: What it needs

  /// The fewest rows that hold it at this width; nil where that is too narrow for these letters.
  func rows(columns: Int) -> Int? {
    let cell = cellColumns(columns)
    guard cell >= 2, let ends = ends(columns) else { return nil }
    if letters.scale != nil, !crowds(columns: columns).isEmpty || widestNumber > cell { return nil }
    let lines = ends.top.count + ends.bottom.count
    return lines * (letters.rows + letters.gap) + MatrixResult.steps * letters.rows + 1
  }

  /// The letters of places that hold too many numbers, each with those numbers.
  func crowds(columns: Int) -> [(letter: String, numbers: String)] {
    let cell = cellColumns(columns)
    let full = places.filter {
      WallText(text($0.numbers)).columns(letters) >= cell && $0.numbers.count > 1
    }
    return zip(full.indices, full).map { number, place in
      (Self.letter(number), place.numbers.map(String.init).joined(separator: ", "))
    }
  }

  private static func letter(_ number: Int) -> String {
    let (times, letter) = number.quotientAndRemainder(dividingBy: 26)
    return String(repeating: Character(Unicode.Scalar(UInt8(97 + letter))), count: times + 1)
  }

  private var widestNumber: Int {
    map.entries.map { WallText("\($0.number)").columns(letters) }.max() ?? 0
  }

  private func cellColumns(_ columns: Int) -> Int { max(0, columns - 2) / MatrixResult.steps }

  // MARK: Its lines

  /// The lines above the map and those beneath it.
  private func ends(_ columns: Int) -> (top: [WallLine], bottom: [WallLine])? {
    let high = WallText(label(x, x.high, "→"))
    guard let top = lines(WallText(label(y, y.high, "↑")), columns, .left),
      let right = lines(high, columns, .right),
      let foot = isLowOnFloor(columns) ? [] : lines(WallText(lowOfY + " ↓"), columns, .left)
    else { return nil }
    guard let low = WallText(some: x.low) else { return (top, foot + right) }
    guard let left = lines(low, columns, .left) else { return nil }
    if left.count == 1, right.count == 1,
      low.columns(letters) + high.columns(letters) + 2 <= columns
    {
      return (top, foot + [WallLine(letters, left[0].parts + right[0].parts)])
    }
    return (top, foot + left + right)
  }

  /// The low end of the upright axis, where it has a word of its own.
  private var lowOfY: String { y.low == x.low ? "" : y.low }

  /// Whether that word stands on the line between the axes, if anywhere: elsewhere it is beneath it.
  private func isLowOnFloor(_ columns: Int) -> Bool {
    let room = cellColumns(columns) * MatrixResult.steps - 4
    return lowOfY.isEmpty || (letters.scale == nil && WallText(lowOfY).columns(letters) <= room)
  }

  private func lines(_ text: WallText, _ columns: Int, _ align: Alignment) -> [WallLine]? {
    text.lines(letters, columns: columns)?.map {
      WallLine(
        $0, text.letters(letters), of: letters, columns: columns, align: align, style: .quiet)
    }
  }

  /// `Sannsynlighet: stor →`.
  private func label(_ axis: Axis, _ end: String, _ arrow: String) -> String {
    ([axis.title, end].filter { !$0.isEmpty }.joined(separator: ": ")) + " " + arrow
  }

  // MARK: Drawing

  func draw(in area: Area, on grid: inout Grid) {
    let steps = MatrixResult.steps
    guard area.rows >= 7, area.columns >= steps * 2 + 4, let ends = ends(area.columns)
    else { return }
    let pitch = letters.rows + letters.gap
    let top = area.split(top: ends.top.count * pitch)
    for (number, line) in ends.top.enumerated() {
      line.draw(row: area.row + number * pitch, column: area.column, on: &grid)
    }
    let field = top.rest.split(bottom: ends.bottom.count * pitch + 1).rest.split(left: 2).rest
    let cell = Area(
      row: field.row, column: field.column, columns: max(2, field.columns / steps),
      rows: max(1, field.rows / steps))
    drawField(cell, on: &grid)
    if isLowOnFloor(area.columns), !lowOfY.isEmpty {
      grid.put(
        " \(lowOfY) ", row: cell.row + steps * cell.rows, column: cell.column + 1, style: .quiet)
    }
    drawThings(cell, columns: area.columns, on: &grid)
    let floor = field.row + steps * cell.rows
    for (number, line) in ends.bottom.enumerated() {
      line.draw(row: floor + 1 + number * pitch, column: area.column, on: &grid)
    }
  }

  private func drawField(_ cell: Area, on grid: inout Grid) {
    let steps = MatrixResult.steps
    let floor = cell.row + steps * cell.rows
    grid.verticalRule(column: cell.column - 1, row: cell.row, rows: floor - cell.row)
    let high = steps + 1 - MatrixResult.high
    grid.fill(
      Area(
        row: cell.row, column: cell.column + (steps - high) * cell.columns,
        columns: high * cell.columns, rows: high * cell.rows),
      with: "░", style: .warning)
    grid.put("└", row: floor, column: cell.column - 1, style: .border)
    grid.rule(row: floor, column: cell.column, columns: steps * cell.columns)
  }

  /// What lies at each place that holds something, from the top left.
  private var places: [(x: Int, y: Int, numbers: [Int])] {
    var found: [Int: [Int]] = [:]
    for entry in map.entries {
      guard let place = place(of: entry) else { continue }
      found[(MatrixResult.steps - place.y) * 100 + place.x, default: []].append(entry.number)
    }
    return found.sorted { $0.key < $1.key }.map { key, numbers in
      (key % 100, MatrixResult.steps - key / 100, numbers)
    }
  }

  private func place(of entry: MatrixResult.Entry) -> (x: Int, y: Int)? {
    if let moving, moving.subject == entry.subject.id { return (moving.x, moving.y) }
    return entry.place
  }

  private func text(_ numbers: [Int]) -> String {
    numbers.map(String.init).joined(separator: "+")
  }

  /// Draws numbers at their places, side by side where several share one.
  private func drawThings(_ cell: Area, columns: Int, on grid: inout Grid) {
    var crowds = crowds(columns: columns)[...]
    let moved = map.entries.first { $0.subject.id == moving?.subject }?.number
    for place in places {
      var text = text(place.numbers)
      if place.numbers.count > 1, WallText(text).columns(letters) >= cell.columns,
        let crowd = crowds.popFirst()
      {
        text = crowd.letter
      }
      let own = WallText(text)
      let row = cell.row + (MatrixResult.steps - place.y) * cell.rows
      let line = WallLine(
        text, own.letters(letters), of: letters, columns: own.columns(letters),
        style: moved.map(place.numbers.contains) == true ? .selection : .strong)
      line.draw(
        row: row + max(0, cell.rows - letters.rows) / 2,
        column: cell.column + (place.x - 1) * cell.columns, on: &grid)
    }
  }
}
