/// Codable values as JSON text, and back.
///
/// The reader and writer are our own because a general library takes longer to open a session than the whole program
/// may, does not escape hidden characters, and cannot sort sets. Members stand in the order in which they are declared.
enum JSONText {
  /// A value's JSON on one line.
  static func bytes(of value: some Encodable) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try JSONWriting.tree(of: value).write(isCanonical: false, to: &bytes)
    return bytes
  }

  /// A value's canonical JSON: equal values have the same bytes on every machine.
  static func canonical(_ value: some Encodable) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try JSONWriting.tree(of: value).write(isCanonical: true, to: &bytes)
    return bytes
  }

  /// Reads a value from JSON; all the bytes must be one value.
  static func value<Value: Decodable>(_ type: Value.Type, from bytes: [UInt8]) throws -> Value {
    try Value(from: document(bytes))
  }

  /// A JSON text to read from, perhaps more than once.
  static func document(_ bytes: [UInt8]) throws -> JSONReading {
    JSONReading(document: try JSONDocument(bytes), index: 0)
  }

  /// A JSON string with its quotation marks.
  static func string(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    JSONEscape.write(text, to: &bytes)
    return bytes
  }
}
