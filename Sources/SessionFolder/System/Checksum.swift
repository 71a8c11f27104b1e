/// The checksum of bytes as eight hexadecimal digits in lower case.
package func checksum(of bytes: [UInt8]) -> String { Checksum.text(Checksum.of(bytes)) }

/// CRC-32 as zip and Ethernet use it (IEEE 802.3, reflected, 0xEDB88320).
enum Checksum {
  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { rest, _ in rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1 }
  }

  /// The checksum of these bytes.
  static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    table.withUnsafeBufferPointer { table in
      ~bytes.reduce(~0) { $0 >> 8 ^ table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] }
    }
  }

  /// The checksum of these bytes.
  static func of(_ bytes: [UInt8]) -> UInt32 { bytes.withUnsafeBufferPointer { of($0) } }

  /// A checksum as eight hexadecimal digits in lower case, as at the end of a record's line.
  static func text(_ sum: UInt32) -> String {
    let digits = String(sum, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
