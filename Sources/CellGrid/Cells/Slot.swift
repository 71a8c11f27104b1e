/// A cell as a grid stores it, in eight bytes, without its marks.
struct Slot: Hashable, Sendable {
  private var bits: UInt64

  init(_ cell: Cell) {
    bits = UInt64(cell.scalar.value) | UInt64(cell.width) << 32
    if !cell.marks.isEmpty { bits |= Slot.marked }
    style = cell.style
  }

  /// A character one column wide, without marks.
  init(_ scalar: Unicode.Scalar, _ style: Style) {
    bits =
      UInt64(scalar.value) | 1 << 32 | UInt64(style.role.rawValue) << 48
      | UInt64(style.attributes.rawValue) << 56
  }

  private static let marked: UInt64 = 1 << 40

  var scalar: Unicode.Scalar { Unicode.Scalar(UInt32(truncatingIfNeeded: bits)) ?? " " }

  /// Columns taken: 1 or 2, and 0 for a continuation.
  var width: UInt8 { UInt8(truncatingIfNeeded: bits >> 32) }

  /// Whether it is a character one column wide, without marks.
  var isNarrow: Bool { bits & 0x0000_FFFF_0000_0000 == 1 << 32 }

  /// 0 where both are the same.
  func difference(from other: Slot) -> UInt64 { bits ^ other.bits }

  /// Whether the grid keeps marks for this place.
  var hasMarks: Bool { bits & Slot.marked != 0 }

  var style: Style {
    get {
      Style(
        Role(rawValue: UInt8(truncatingIfNeeded: bits >> 48)) ?? .normal,
        Style.Attributes(rawValue: UInt8(truncatingIfNeeded: bits >> 56)))
    }
    set {
      bits &= 0x0000_FFFF_FFFF_FFFF
      bits |= UInt64(newValue.role.rawValue) << 48 | UInt64(newValue.attributes.rawValue) << 56
    }
  }
}

extension Cell {
  init(_ slot: Slot, _ marks: Marks) {
    self.init(slot.scalar, width: Int(slot.width), style: slot.style)
    self.marks = marks
  }
}
