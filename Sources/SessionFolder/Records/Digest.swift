import JSON
import SamlingCore

/// A short fingerprint of a state: equal states have equal ones on every machine.
///
/// It is that of the state's canonical JSON, in which keys, sets and dictionaries are sorted by their bytes.
///
/// - Returns: Sixteen hexadecimal digits in lower case; `invalid` where a number is not finite, so JSON cannot hold it.
package func digest(of state: some Encodable) -> String {
  guard let bytes = try? JSONText.bytes(of: state, .canonical) else { return "invalid" }
  return fingerprint(bytes)
}
