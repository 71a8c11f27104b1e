/// The marks that sit on a cell's base character, at most four.
///
/// Four is what ncurses keeps in a cell; unused places hold 0.
package struct Marks: Hashable, Sendable {
  private var first: UInt32 = 0
  private var second: UInt32 = 0
  private var third: UInt32 = 0
  private var fourth: UInt32 = 0

  package init() {}

  package var isEmpty: Bool { first == 0 }

  /// Adds a mark; a fifth is dropped.
  package mutating func append(_ mark: Unicode.Scalar) {
    if first == 0 {
      first = mark.value
    } else if second == 0 {
      second = mark.value
    } else if third == 0 {
      third = mark.value
    } else if fourth == 0 {
      fourth = mark.value
    }
  }

  /// The scalar values, unused places as 0.
  package var values: (UInt32, UInt32, UInt32, UInt32) { (first, second, third, fourth) }

  /// The marks in order.
  package var scalars: [Unicode.Scalar] {
    [first, second, third, fourth].filter { $0 != 0 }.compactMap(Unicode.Scalar.init)
  }
}

/// One place on the screen: a character with its marks, and a style.
///
/// A character two columns wide fills its own cell and a continuation to the right of it. A cell
/// made from text never holds a control, format or invisible character; see `CellReader`.
package struct Cell: Hashable, Sendable {
  package private(set) var scalar: Unicode.Scalar
  package internal(set) var marks = Marks()
  package var style: Style
  /// Columns taken: 1 or 2, and 0 for a continuation.
  package private(set) var width: UInt8

  package init(_ scalar: Unicode.Scalar, width: Int = 1, style: Style = .normal) {
    self.scalar = scalar
    self.width = UInt8(clamping: width)
    self.style = style
  }

  /// An empty cell.
  package static let blank = Cell(" ")

  /// The right half of a wide character.
  package static func continuation(style: Style) -> Cell { Cell(" ", width: 0, style: style) }

  package var isContinuation: Bool { width == 0 }

  mutating func add(_ mark: Unicode.Scalar) { marks.append(mark) }

  /// The character with its marks, as text; a continuation is empty.
  package var text: String {
    guard !isContinuation else { return "" }
    var text = String.UnicodeScalarView()
    text.append(scalar)
    if !marks.isEmpty { text.append(contentsOf: marks.scalars) }
    return String(text)
  }
}
