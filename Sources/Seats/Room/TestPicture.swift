import CellGrid
import Phrases
import SamlingCore

/// Pictures to try a projector with the day before: whether its edges are in sight, and which of the room's letters can
/// be read from the back row.
///
/// Every size that pictures are set in and that holds its words is shown once, from ordinary ones up, each in words that tell its height
/// in rows of the terminal. What is too much for one picture is on several; there is one at least.
package func testPictures(_ language: Language, size: Size) -> [Grid] {
  let place = Grid(size).area.inset(columns: 2, rows: 1)
  let words = language.phrases
  let foot = place.rows > 2 ? 1 : 0
  let space = Size(columns: place.columns, rows: place.rows - foot)
  var samples = [Sample(ordinary: [words.ordinaryLetters, words.canYouReadThis], in: space)]
  samples += LargeText.Scale.ladder.filter { $0.rows <= space.rows }
    .compactMap { Sample($0, words, in: space) }
  let pages = samples.onPages(of: space.rows)
  return pages.enumerated().map { number, samples in
    var grid = Grid(size)
    grid.frame(grid.area)
    let parts = place.split(bottom: foot)
    var rest = parts.rest
    for sample in samples {
      sample.draw(in: rest, on: &grid)
      rest = rest.split(top: sample.rows + 1).rest
    }
    let facts = "0123456789  \(size.columns) x \(size.rows)"
    let page = pages.count > 1 ? words.testPage(number + 1, of: pages.count) + "  " : ""
    grid.put(page + facts, in: parts.bottom, align: .center, style: .quiet)
    return grid
  }
}

/// Letters of one size, in words of their own.
private struct Sample {
  private enum Content {
    case ordinary([String])
    case large(LargeText)
  }

  private let content: Content
  private let style: Style

  /// The rows it takes.
  let rows: Int

  /// Sentences in ordinary letters, on one line where it holds them all.
  init(ordinary sentences: [String], in space: Size) {
    let joined = sentences.joined(separator: " ")
    let lines = joined.wrapped(to: max(1, space.columns), lines: max(1, space.rows))
    content = .ordinary(lines)
    style = .strong
    rows = lines.count
  }

  /// As many of the words as letters of this size hold, in at most four lines; nil where not even the height fits.
  init?(_ scale: LargeText.Scale, _ words: any Phrases, in space: Size) {
    let height = words.lettersAreHigh(scale.rows)
    let fitting = ["\(height) \(words.canYouReadThis)", height].lazy.compactMap {
      LargeText($0, scale, columns: space.columns, lines: 4)
    }
    guard let large = fitting.first(where: { $0.size.fits(in: space) }) else { return nil }
    content = .large(large)
    style = scale.font == .small ? .question : .clock
    rows = large.size.rows
  }

  func draw(in area: Area, on grid: inout Grid) {
    switch content {
    case .ordinary(let lines):
      for (number, line) in lines.enumerated() {
        grid.put(line, in: area, line: number, align: .center, style: style)
      }
    case .large(let text): text.draw(on: &grid, in: area, align: .center, style: style)
    }
  }
}

extension [Sample] {
  /// The samples in order on pages of so many rows, with an empty row between two.
  fileprivate func onPages(of rows: Int) -> [[Sample]] {
    var pages: [[Sample]] = [[]]
    var used = 0
    for sample in self {
      if used > 0, used + 1 + sample.rows > rows {
        pages.append([])
        used = 0
      }
      pages[pages.count - 1].append(sample)
      used += (used > 0 ? 1 : 0) + sample.rows
    }
    return pages
  }
}
