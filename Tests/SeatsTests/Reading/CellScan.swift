import CellGrid

/// What the cells of one picture are: ordinary letters, bars, or parts of large letters.
struct CellScan {
  /// The words in ordinary letters, row by row.
  private(set) var words: [WallWord] = []
  /// The rows of bars, with their columns.
  private(set) var bars: [(row: Int, columns: Range<Int>)] = []
  /// The half blocks that are no bar.
  private(set) var pixels: PixelMap
  private(set) var isLit = false

  private enum Kind: Equatable {
    case blank
    case letter
    case bar
    /// A half block, by its upper and lower half.
    case block(Bool, Bool)
    /// A rule or a shade.
    case ornament
    /// The right half of a wide letter.
    case continuation
  }

  init(_ grid: Grid) {
    pixels = PixelMap(rows: 2 * grid.rows, columns: grid.columns)
    for row in 0..<grid.rows { read(grid, row) }
  }

  private mutating func read(_ grid: Grid, _ row: Int) {
    // The column after the last letter, and after the last cell of a bar, on this row.
    var (letterEnd, barEnd) = (-2, -1)
    for column in 0..<grid.columns {
      let cell = grid[row, column]
      switch kind(cell) {
      case .blank, .ornament: break
      case .continuation: if letterEnd == column { letterEnd += 1 }
      case .letter:
        add(WallText.plain(cell.scalar).value, row, column, after: letterEnd)
        letterEnd = column + 1
      case .bar:
        if barEnd == column { bars.removeLast() }
        let start = barEnd == column ? barStart : column
        barStart = start
        bars.append((row, start..<column + 1))
        barEnd = column + 1
      case .block(let upper, let lower):
        isLit = true
        if upper { pixels.light(2 * row, column) }
        if lower { pixels.light(2 * row + 1, column) }
      }
    }
  }

  /// Where the present bar began.
  private var barStart = 0

  private mutating func add(_ letter: UInt32, _ row: Int, _ column: Int, after end: Int) {
    if end == column, !words.isEmpty {
      return words[words.count - 1].add(letter, to: column + 1)
    }
    var word = WallWord(
      letters: [letter], rows: row..<row + 1, columns: column..<column + 1, size: .ordinary)
    if end == column - 1 {
      words[words.count - 1].next = words.count
      word.isFirst = false
    }
    words.append(word)
  }

  private func kind(_ cell: Cell) -> Kind {
    let code = cell.scalar.value
    if code == 0x20 { return cell.isContinuation ? .continuation : .blank }
    guard (0x2500...0x259F).contains(code) else { return .letter }
    if cell.style.role == .bar { return .bar }
    switch code {
    case 0x2580: return .block(true, false)
    case 0x2584: return .block(false, true)
    case 0x2588: return .block(true, true)
    default: return .ornament
    }
  }
}
