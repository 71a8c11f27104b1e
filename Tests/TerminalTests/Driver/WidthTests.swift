import CCurses
import Testing

@testable import CellGrid

@Suite("Text width and the C library", .enabled(if: cc_set_locale() != 0))
struct WidthTests {
  @Test("every character takes the columns that the C library gives it")
  func everyScalar() {
    var disagreements: [String] = []
    for value in UInt32(0x20)..<0x11_0000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let theirs = Int(cc_columns(value))
      // What this C library has never heard of, or still counts as a mark, the driver draws as `�`.
      guard theirs > 0 else { continue }
      if case .shown(let ours) = ScalarKind(scalar), ours != theirs {
        disagreements.append(String(value, radix: 16))
      }
    }
    #expect(disagreements == [])
  }
}
