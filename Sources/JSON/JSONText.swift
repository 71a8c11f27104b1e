/// Codable values as JSON text, and back: the program's one reader and one writer.
///
/// Our own, because a general library's takes longer to open a session than the whole program may, knows nothing of
/// hidden characters, and cannot sort what has no order of its own.
package enum JSONText {
  /// A value's JSON.
  package static func bytes(
    of value: some Encodable, _ layout: JSONLayout = .line
  ) throws -> [UInt8] {
    try JSONWriter.write(value, layout)
  }

  /// Reads a value from JSON; all the bytes must be one value.
  package static func value<Value: Decodable>(
    _ type: Value.Type, from bytes: [UInt8]
  ) throws -> Value {
    try Value(from: document(bytes))
  }

  /// A JSON text to read from, perhaps more than once.
  package static func document(_ bytes: [UInt8]) throws(JSONFault) -> JSONReading {
    JSONReading(document: try JSONDocument(bytes), index: 0)
  }

  /// A JSON string with its quotation marks.
  package static func string(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    JSONEscape.write(text, to: &bytes)
    return bytes
  }
}
