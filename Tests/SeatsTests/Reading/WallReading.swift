import CellGrid
import Testing

/// All that is read from the pages of a picture, in ordinary letters and in large ones.
struct WallReading {
  /// A bar's part on one row.
  struct Bar: Equatable {
    let page: Int
    let row: Int
    let columns: Range<Int>
  }

  let pages: Int
  private(set) var words: [WallWord] = []
  private(set) var bars: [Bar] = []
  /// How many lit pixels of all pages are in no letter that is known.
  private(set) var unread = 0
  /// The words by their first letter.
  private var byFirst: [UInt32: [Int]] = [:]
  /// The words that begin on each row of each page.
  private var byRow: [[[Int]]] = []

  init(_ grids: [Grid]) {
    pages = grids.count
    for (page, grid) in grids.enumerated() { read(grid, page) }
  }

  private mutating func read(_ grid: Grid, _ page: Int) {
    let cells = CellScan(grid)
    let first = words.count
    append(cells.words, page)
    bars += cells.bars.map { Bar(page: page, row: $0.row, columns: $0.columns) }
    if cells.isLit {
      let large = LargeReader(cells.pixels)
      append(large.words, page)
      unread += large.unread
    }
    var rows: [[Int]] = Array(repeating: [], count: grid.rows)
    for number in first..<words.count {
      rows[max(0, words[number].rows.lowerBound)].append(number)
      if let letter = words[number].letters.first { byFirst[letter, default: []].append(number) }
    }
    byRow.append(rows)
  }

  /// Adds the words of a page, whose numbers begin anew.
  private mutating func append(_ new: [WallWord], _ page: Int) {
    let first = words.count
    for var word in new {
      word.page = page
      word.next = word.next.map { $0 + first }
      words.append(word)
    }
    var place = first
    while place < words.count {
      var end = place
      while let next = words[end].next { end = next }
      let line = words[place].columns.lowerBound..<words[end].columns.upperBound
      for number in place...end { words[number].line = line }
      place = end + 1
    }
  }

  // MARK: Finding

  /// All places where a text stands whole, over however many lines and pages.
  func finds(_ text: String, most: Int = 200) -> [WallFind] {
    let text = WallText(text)
    var found: [WallFind] = []
    for start in starts(of: text) {
      guard let path = path(of: text, at: start, Place(word: 0, letter: 0, line: start))
      else { continue }
      found.append(WallFind(path, words))
      if found.count == most { break }
    }
    return found
  }

  func sees(_ text: String) -> Bool { !finds(text, most: 1).isEmpty }

  /// Whether a text stands whole with another one whole beside it, on one of its rows and in none of its words.
  func sees(_ label: String, beside value: String) -> Bool {
    let values = finds(value)
    return !values.isEmpty && finds(label).contains { $0.isBeside(any: values) }
  }

  /// The words that begin as a text does, those with a mark such as « before it too.
  private func starts(of text: WallText) -> [Int] {
    guard let letter = text.words.first?.first else { return [] }
    let marked = Self.openers.filter { $0 != letter }.flatMap { opener in
      (byFirst[opener] ?? []).filter { words[$0].letters.dropFirst().first == letter }
    }
    return (byFirst[letter] ?? []) + marked
  }

  private static let openers = "(«\"".unicodeScalars.map(\.value)
  private static let closers = Set(",:;.)»\"".unicodeScalars.map(\.value))
  private static let digits = Set("0123456789".unicodeScalars.map(\.value))
  /// Signs before which a word is broken without a hyphen: Chinese ones, and pictures.
  private static let breaksBare: ClosedRange<UInt32> = 0x2E80...0x10FFFF
  /// Signs in a word behind which it is broken without another one.
  private static let bareEnds = Set("-‐–/".unicodeScalars.map(\.value))
  private static let hyphens = Set("-‐".unicodeScalars.map(\.value))

  /// How far a text has been followed.
  private struct Place {
    let word: Int
    let letter: Int
    /// The word with which its present line on the picture begins.
    let line: Int
  }

  /// The words of the pictures that hold the text from a place in it to its end; nil where it does not go on so.
  private func path(of text: WallText, at number: Int, _ place: Place) -> [Int]? {
    let shown = words[number].letters
    let wanted = text.words[place.word]
    let isMarked = place.word == 0 && place.letter == 0 && shown[0] != wanted[0]
    var (read, at) = (isMarked ? 1 : 0, place.letter)
    while read < shown.count, at < wanted.count, shown[read] == wanted[at] {
      (read, at) = (read + 1, at + 1)
    }
    let rest = shown[read...]
    if at < wanted.count {
      // The word goes on below, behind a hyphen of its own or one that the break put there.
      // No number does.
      guard at > place.letter,
        !(Self.digits.contains(wanted[at]) && Self.digits.contains(wanted[at - 1])),
        rest.isEmpty
          ? Self.breaksBare.contains(wanted[at]) || Self.bareEnds.contains(wanted[at - 1])
          : rest.count == 1 && Self.hyphens.contains(shown[read])
      else { return nil }
      return path(of: text, below: number, Place(word: place.word, letter: at, line: place.line))
        .map { [number] + $0 }
    }
    if place.word + 1 == text.words.count {
      return rest.allSatisfy(Self.closers.contains) ? [number] : nil
    }
    guard rest.isEmpty else { return nil }
    let on = Place(word: place.word + 1, letter: 0, line: place.line)
    let tail =
      words[number].next.flatMap { path(of: text, at: $0, on) } ?? path(of: text, below: number, on)
    return tail.map { [number] + $0 }
  }

  /// The same from the lines that may be the next one below a word, on its page or the page after.
  private func path(of text: WallText, below number: Int, _ place: Place) -> [Int]? {
    let word = words[number]
    let first = words[place.line].columns.lowerBound
    func isNext(_ other: WallWord) -> Bool {
      other.size == word.size && (other.isFirst || other.columns.lowerBound == first)
    }
    func follow(_ other: Int) -> [Int]? {
      path(of: text, at: other, Place(word: place.word, letter: place.letter, line: other))
    }
    let rows = byRow[word.page]
    let reach = word.rows.upperBound..<min(rows.count, word.rows.upperBound + word.size.gap)
    for row in reach.clamped(to: 0..<rows.count) {
      for other in rows[row] where isNext(words[other]) && words[other].line.overlaps(word.line) {
        if let path = follow(other) { return path }
      }
    }
    guard word.next == nil, word.page + 1 < byRow.count else { return nil }
    for row in byRow[word.page + 1] {
      for other in row where isNext(words[other]) {
        if let path = follow(other) { return path }
      }
    }
    return nil
  }
}

extension WallReading: CustomTestStringConvertible {
  /// Short, as a failure tells it.
  var testDescription: String { "the wall" }
}

extension LetterSize {
  /// The most rows between two lines of one text, and one.
  fileprivate var gap: Int { pixels / 2 + 2 }
}

/// Where a text stands whole.
struct WallFind {
  /// Its words on the pictures, in order.
  let words: [Int]
  /// The smallest letters that it is in.
  let size: LetterSize
  /// The page that it begins on, from 0.
  let page: Int
  /// The rows of its words on that page, and those between them.
  let rows: Range<Int>
  /// The columns of its words on that page, all lines together.
  let columns: Range<Int>
  private let places: [WallWord]

  init(_ path: [Int], _ all: [WallWord]) {
    words = path
    places = path.map { all[$0] }
    size = places.map(\.size).min() ?? .none
    let page = places[0].page
    self.page = page
    let here = places.filter { $0.page == page }
    rows =
      (here.map(\.rows.lowerBound).min() ?? 0)..<(here.map(\.rows.upperBound).max() ?? 0)
    columns =
      (here.map(\.columns.lowerBound).min() ?? 0)..<(here.map(\.columns.upperBound).max() ?? 0)
  }

  /// The row that it begins on.
  var row: Int { places[0].rows.lowerBound }

  /// Whether all of it is on one page.
  var isOnOnePage: Bool { places.allSatisfy { $0.page == page } }

  /// Whether something stands on a row of this and shares no word with it.
  func isBeside(_ other: WallFind) -> Bool {
    guard words.allSatisfy({ !other.words.contains($0) }) else { return false }
    return places.contains { mine in
      other.places.contains { $0.page == mine.page && $0.rows.overlaps(mine.rows) }
    }
  }

  func isBeside(any others: [WallFind]) -> Bool { others.contains(where: isBeside) }

  /// Whether something stands on a row of this, and begins behind it.
  func isBefore(_ other: WallFind) -> Bool {
    columns.lowerBound < other.columns.lowerBound && isBeside(other)
  }

  /// Whether it has more parts than its text has words.
  func breaksWord(of text: String) -> Bool { words.count > WallText(text).words.count }

  /// Whether something stands beneath this on the same page, in its columns or a little to the right.
  func isOver(_ other: WallFind) -> Bool {
    let indent = other.columns.lowerBound - columns.lowerBound
    return page == other.page && row <= other.row
      && (columns.overlaps(other.columns) || (0..<12).contains(indent))
  }
}
