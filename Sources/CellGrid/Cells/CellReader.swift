/// The cells that a text fills, with everything a terminal could stumble over taken out.
///
/// Widths are those the C library gives single characters, since ncurses places text by them:
/// - A mark joins the cell before it; without one it sits on ◌.
/// - Joiners and variation selectors are dropped, so an emoji family becomes its members side by
///   side, two columns each, and ❤ takes one. Skin tones are dropped after the emoji they tint:
///   terminals disagree on the width of the pair.
/// - Tabs, line ends and other spaces become one space; control characters, unassigned and
///   private ones become `�`; format, bidi, tag and other invisible characters become nothing.
package struct CellReader: Sequence, IteratorProtocol {
  private var scalars: String.UnicodeScalarView.Iterator
  private var waiting: Unicode.Scalar?
  private let style: Style

  package init(_ text: String, style: Style = .normal) {
    scalars = text.unicodeScalars.makeIterator()
    self.style = style
  }

  package mutating func next() -> Cell? {
    while let scalar = waiting ?? scalars.next() {
      waiting = nil
      switch ScalarKind(scalar) {
      case .nothing: continue
      case .shown(let width): return withMarks(Cell(scalar, width: width, style: style))
      case .mark:
        waiting = scalar
        return withMarks(Cell("◌", style: style))
      case .space: return Cell(" ", style: style)
      case .replaced: return Cell("�", style: style)
      }
    }
    return nil
  }

  private mutating func withMarks(_ base: Cell) -> Cell {
    var cell = base
    while let scalar = waiting ?? scalars.next() {
      waiting = nil
      if scalar.value < 0x300 && scalar.value != 0xAD {
        waiting = scalar
        return cell
      }
      switch ScalarKind(scalar) {
      case .mark: cell.add(scalar)
      case .nothing: continue
      case .shown where scalar.isSkinTone && cell.scalar.properties.isEmojiModifierBase: continue
      case .shown, .space, .replaced:
        waiting = scalar
        return cell
      }
    }
    return cell
  }
}

/// How one scalar is shown in cells.
enum ScalarKind: Equatable {
  /// A character of its own, 1 or 2 columns wide.
  case shown(Int)
  /// Drawn over the character before it.
  case mark
  /// Left out.
  case nothing
  /// Drawn as one space.
  case space
  /// Drawn as `�`.
  case replaced

  init(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    switch value {
    case 0x20..<0x7F, 0xA1..<0xAD, 0xAE..<0x300: self = .shown(1)
    case 0x09...0x0D, 0x85, 0xA0, 0x2028, 0x2029: self = .space
    case 0x00..<0x20, 0x7F..<0xA0: self = .replaced
    case 0x2010..<0x2028, 0x2030..<0x205F, 0x2500..<0x25FD: self = .shown(1)
    default: self = ScalarKind(looking: scalar)
    }
  }

  private init(looking scalar: Unicode.Scalar) {
    let properties = scalar.properties
    if properties.isDefaultIgnorableCodePoint {
      self = .nothing
      return
    }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: self = .mark
    case .format: self = .nothing
    case .control, .privateUse, .surrogate, .unassigned: self = .replaced
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: self = .space
    default: self = WidthTable.isJoiningJamo(scalar) ? .mark : .shown(WidthTable.width(of: scalar))
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isSkinTone: Bool { (0x1F3FB...0x1F3FF).contains(value) }
}

extension String {
  /// The columns this text takes on a screen.
  package var columns: Int {
    if let count = plainColumns { return count }
    var sum = 0
    for cell in CellReader(self) { sum += Int(cell.width) }
    return sum
  }

  /// The columns of a text in which every character is a cell by itself.
  ///
  /// Such characters are ASCII, Latin letters, dashes, quotation marks, lines, blocks and small shapes. Nil when there
  /// is any other, which takes a `CellReader`.
  var plainColumns: Int? {
    utf8.withContiguousStorageIfAvailable { bytes -> Int? in
      var count = 0
      var place = 0
      while place < bytes.count {
        guard let length = String.plainLength(bytes, place) else { return nil }
        place += length
        count += 1
      }
      return count
    } ?? nil
  }

  /// The bytes of the plain character at a place in valid UTF-8; nil when it is not plain.
  private static func plainLength(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int? {
    switch bytes[place] {
    case 0x20..<0x7F: return 1
    case 0xC3...0xCB: return 2
    case 0xC2:
      let next = bytes[place + 1]
      return next > 0xA0 && next != 0xAD ? 2 : nil
    case 0xE2:
      // U+2010 to U+2027, and U+2500 to U+25BF.
      let (next, last) = (bytes[place + 1], bytes[place + 2])
      let isPlain = next == 0x80 ? (0x90...0xA7).contains(last) : (0x94...0x96).contains(next)
      return isPlain ? 3 : nil
    default: return nil
    }
  }
}
