import CellGrid

/// A size of letters on the wall: ordinary ones, or large ones of some scale.
struct Letters: Comparable {
  /// Nil for ordinary letters.
  let scale: LargeText.Scale?

  static let ordinary = Letters(scale: nil)

  /// All sizes, from the smallest up.
  static let ladder = [ordinary] + LargeText.Scale.ladder.map { Letters(scale: $0) }

  static func < (a: Letters, b: Letters) -> Bool {
    (a.scale?.pixelRows ?? 0) < (b.scale?.pixelRows ?? 0)
  }

  /// The rows that a line takes, with room for accents.
  var rows: Int { scale?.lineRows ?? 1 }

  /// The empty rows between two lines.
  var gap: Int { scale.map { max(1, $0.factor / 2) } ?? 0 }

  /// The columns between two words.
  var space: Int { scale.map { $0.font.gap * $0.factor } ?? 1 }

  /// The largest letters whose lines take at most so many rows; ordinary ones where there are none.
  static func within(rows: Int) -> Letters { ladder.last { $0.rows <= rows } ?? .ordinary }
}
