import CellGrid

/// The lit half cells of a picture; a pixel is a column wide and half a row high.
struct PixelMap {
  let rows: Int
  let columns: Int
  private var lit: [Bool]

  init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    lit = Array(repeating: false, count: rows * columns)
  }

  mutating func light(_ row: Int, _ column: Int) { lit[row * columns + column] = true }

  /// Whether the program's half block at a pixel of a grid is lit.
  static func isLit(_ grid: Grid, _ row: Int, _ column: Int) -> Bool {
    switch grid[row / 2, column].scalar {
    case "█": true
    case "▀": row % 2 == 0
    case "▄": row % 2 == 1
    default: false
    }
  }

  /// Lit pixels that hang together, corners too; no blot reaches over a cut, which is the row that it lies above.
  func blots(cut cuts: Set<Int> = []) -> [Blot] {
    var stretches: [Stretch] = []
    var parents: [Int] = []
    func root(_ number: Int) -> Int {
      var number = number
      while parents[number] != number { number = parents[number] }
      return number
    }
    var above = 0..<0
    lit.withUnsafeBufferPointer { lit in
      for row in 0..<rows {
        let first = stretches.count
        var column = 0
        let line = row * columns
        while column < columns {
          guard lit[line + column] else {
            column += 1
            continue
          }
          let start = column
          while column < columns, lit[line + column] { column += 1 }
          parents.append(stretches.count)
          stretches.append(Stretch(row: row, start: start, end: column))
        }
        if !cuts.contains(row) {
          var place = above.lowerBound
          for number in first..<stretches.count {
            let mine = stretches[number]
            while place < above.upperBound, stretches[place].end < mine.start { place += 1 }
            var other = place
            while other < above.upperBound, stretches[other].start <= mine.end {
              let (a, b) = (root(other), root(number))
              parents[max(a, b)] = min(a, b)
              other += 1
            }
          }
        }
        above = first..<stretches.count
      }
    }
    var blots: [Blot] = []
    var places: [Int: Int] = [:]
    for number in stretches.indices {
      let root = root(number)
      if let place = places[root] {
        blots[place].add(stretches[number])
      } else {
        places[root] = blots.count
        blots.append(Blot(stretches[number]))
      }
    }
    return blots
  }
}

/// Lit pixels side by side.
struct Stretch: Equatable {
  let row: Int
  let start: Int
  let end: Int
}

/// Lit pixels that hang together.
struct Blot {
  private(set) var stretches: [Stretch]
  private(set) var left: Int
  private(set) var right: Int
  let top: Int
  private(set) var bottom: Int
  private(set) var ink: Int

  init(_ first: Stretch) {
    stretches = [first]
    (left, right) = (first.start, first.end)
    (top, bottom) = (first.row, first.row + 1)
    ink = first.end - first.start
  }

  /// Adds a stretch that lies behind or below the others.
  mutating func add(_ stretch: Stretch) {
    stretches.append(stretch)
    left = min(left, stretch.start)
    right = max(right, stretch.end)
    bottom = stretch.row + 1
    ink += stretch.end - stretch.start
  }

  /// Its parts when it is cut above some rows.
  func cut(at rows: Set<Int>) -> [Blot] {
    var pixels = PixelMap(rows: bottom, columns: right)
    for stretch in stretches {
      for column in stretch.start..<stretch.end { pixels.light(stretch.row, column) }
    }
    return pixels.blots(cut: rows)
  }

  /// The sizes that its pixels may be of: each side, gap and run is a whole number of them.
  var factors: [Int] {
    var common = bottom - top
    for stretch in stretches {
      common = divisor(common, stretch.start - left)
      common = divisor(common, stretch.end - left)
      if common == 1 { return [1] }
    }
    return (1...common).reversed().filter { common % $0 == 0 && isOf($0) }
  }

  /// Whether its rows are alike in so many at a time.
  private func isOf(_ factor: Int) -> Bool {
    if factor == 1 { return true }
    var place = 0
    while place < stretches.count {
      let row = stretches[place].row
      var count = 0
      while place + count < stretches.count, stretches[place + count].row == row { count += 1 }
      guard place + count * factor <= stretches.count else { return false }
      for line in 1..<factor {
        for number in place..<place + count {
          let other = stretches[number + line * count]
          guard other.row == row + line, other.start == stretches[number].start,
            other.end == stretches[number].end
          else { return false }
        }
      }
      place += count * factor
    }
    return true
  }

  /// A number for its outline in pixels of a size; nil where they are not that large.
  func outline(_ factor: Int) -> UInt64? {
    guard isOf(factor) else { return nil }
    var mixed: UInt64 = 0xCBF2_9CE4_8422_2325
    for stretch in stretches where (stretch.row - top) % factor == 0 {
      for part in [(stretch.row - top), stretch.start - left, stretch.end - left] {
        mixed = (mixed ^ UInt64(part / factor + 1)) &* 0x100_0000_01B3
      }
    }
    return mixed
  }

  private func divisor(_ a: Int, _ b: Int) -> Int {
    var (a, b) = (a, b)
    while b != 0 { (a, b) = (b, a % b) }
    return a
  }
}
