import CellGrid
import Phrases

/// A band along the foot of the room's picture that says that this is a rehearsal; the picture stands above it, whole.
struct RehearsalBand {
  private let size: Size
  private let word: String

  /// Nil where there is no rehearsal, the room sees black, or a picture of one row leaves no place.
  init?(_ context: SeatContext, size: Size) {
    guard context.isRehearsal, !context.session.isBlack, size.rows > 1 else { return nil }
    self.size = size
    word = context.language.phrases.rehearsal
  }

  /// The size of the picture above it.
  var above: Size { Size(columns: size.columns, rows: size.rows - 1) }

  /// A picture of that size with the band beneath it.
  func under(_ picture: Picture) -> Picture {
    var grid = Grid(size)
    grid.draw(picture.grid, row: 0, column: 0)
    let foot = size.rows - 1
    grid.fill(Area(row: foot, column: 0, columns: size.columns, rows: 1), style: .unsaved)
    let step = word.columns + 4
    let count = max(1, (size.columns - word.columns) / step + 1)
    // The same distance from the edge on both sides.
    let first = max(0, size.columns - (count - 1) * step - word.columns) / 2
    for index in 0..<count {
      grid.put(word, row: foot, column: first + index * step, style: .unsaved)
    }
    var whole = picture
    whole.grid = grid
    return whole
  }
}
