/// A short fingerprint of bytes: equal bytes have equal ones on every machine, and it tells nothing of what they say.
///
/// FNV-1a of 64 bits. It reveals accidental differences, not forged ones.
///
/// - Parameter bytes: Any number of bytes.
/// - Returns: Sixteen hexadecimal digits in lower case.
package func fingerprint(_ bytes: some Sequence<UInt8>) -> String {
  let sum = bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
    ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3
  }
  let digits = String(sum, radix: 16)
  return String(repeating: "0", count: 16 - digits.count) + digits
}
