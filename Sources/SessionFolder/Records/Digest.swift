import JSON

/// A short fingerprint of a state: equal states have equal ones on every machine.
///
/// FNV-1a of 64 bits over the state's canonical JSON, in which keys, sets and dictionaries are sorted by their bytes.
/// It reveals accidental differences, not forged ones.
///
/// - Returns: Sixteen hexadecimal digits in lower case; `invalid` where a number is not finite, so JSON cannot hold it.
package func digest(of state: some Encodable) -> String {
  guard let bytes = try? JSONText.bytes(of: state, .canonical) else { return "invalid" }
  let sum = bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
    ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3
  }
  let digits = String(sum, radix: 16)
  return String(repeating: "0", count: 16 - digits.count) + digits
}
