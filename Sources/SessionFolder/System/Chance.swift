/// Makes unique names, and is the one place where chance comes in.
package enum Chance {
  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")

  /// A name of `length` letters and digits, at most twelve; ten hold 50 bits from the system's generator.
  package static func name(length: Int = 10) -> String {
    var generator = SystemRandomNumberGenerator()
    let bits = generator.next()
    return String((0..<length).map { alphabet[Int(bits >> (5 * UInt64($0)) & 31)] })
  }
}
