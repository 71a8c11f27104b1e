/// The arms of a box-drawing character.
struct Line: OptionSet {
  let rawValue: Int

  static let up = Line(rawValue: 1)
  static let down = Line(rawValue: 2)
  static let left = Line(rawValue: 4)
  static let right = Line(rawValue: 8)

  private static let scalars: [Unicode.Scalar] = [
    " ", "│", "│", "│", "─", "┘", "┐", "┤", "─", "└", "┌", "├", "─", "┴", "┬", "┼",
  ]

  init(rawValue: Int) { self.rawValue = rawValue }

  init(up: Bool = false, down: Bool = false, left: Bool = false, right: Bool = false) {
    self = []
    if up { insert(.up) }
    if down { insert(.down) }
    if left { insert(.left) }
    if right { insert(.right) }
  }

  /// The arms of a box-drawing character; none for any other.
  init(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "│": self = [.up, .down]
    case "─": self = [.left, .right]
    case _ where scalar.isASCII: self = []
    default: self = Line(rawValue: Line.scalars.firstIndex(of: scalar) ?? 0)
    }
  }

  var scalar: Unicode.Scalar { Line.scalars[rawValue & 15] }
}

extension Grid {
  /// Adds arms to what stands at a place; anything but a line is drawn over.
  mutating func join(_ arms: Line, _ row: Int, _ column: Int, _ style: Style) {
    let standing = self[row, column].scalar
    let joined = arms.union(Line(standing))
    self[row, column] = Cell(joined.scalar, style: style)
  }
}
