/// Takes an object's members one after the other, exactly as they are written.
///
/// Gives up where a member is missing, of another type, or one we do not know: nothing is ever passed over.
/// Then the value's own `Codable` reads it, several times slower.
struct Fields {
  private let json: JSONReading
  private var place: Int

  /// Reads one object with `body`, which must take every member.
  static func read<Value>(
    _ json: JSONReading, _ body: (inout Fields) throws(JSONFault) -> Value
  ) throws(JSONFault) -> Value {
    guard json.isObject else { throw json.mismatch("an object") }
    var fields = Fields(json: json, place: json.index + 1)
    let value = try body(&fields)
    guard fields.place >= json.end else { throw json.at(fields.place).mismatch("the end") }
    return value
  }

  /// The next member's value, if it has this key.
  private mutating func next(_ key: StaticString) -> JSONReading? {
    guard place < json.end, json.at(place).isPlain(key) else { return nil }
    let value = json.at(place + 1)
    place = value.end
    return value
  }

  private mutating func must(_ key: StaticString) throws(JSONFault) -> JSONReading {
    if let value = next(key) { return value }
    throw JSONFault.missing(key: "\(key)")
  }

  mutating func text(_ key: StaticString) throws(JSONFault) -> String { try must(key).text() }
  mutating func textIfAny(_ key: StaticString) throws(JSONFault) -> String? {
    try next(key)?.text()
  }
  mutating func number(_ key: StaticString) throws(JSONFault) -> Int { try must(key).number() }
  mutating func numberIfAny(_ key: StaticString) throws(JSONFault) -> Int? {
    try next(key)?.number()
  }
  mutating func truth(_ key: StaticString) throws(JSONFault) -> Bool { try must(key).truth() }

  /// One of an enum's words.
  mutating func word<Word: RawRepresentable>(
    _ key: StaticString
  ) throws(JSONFault) -> Word where Word.RawValue == String {
    let value = try must(key)
    guard let word = Word(rawValue: try value.text()) else { throw value.mismatch("a known word") }
    return word
  }

  mutating func value<Value>(
    _ key: StaticString, _ read: (JSONReading) throws(JSONFault) -> Value
  ) throws(JSONFault) -> Value {
    try read(try must(key))
  }

  mutating func valueIfAny<Value>(
    _ key: StaticString, _ read: (JSONReading) throws(JSONFault) -> Value
  ) throws(JSONFault) -> Value? {
    guard let value = next(key) else { return nil }
    return try read(value)
  }

  mutating func list<Value>(
    _ key: StaticString, _ read: (JSONReading) throws(JSONFault) -> Value
  ) throws(JSONFault) -> [Value] {
    try must(key).elements(read)
  }

  mutating func texts(_ key: StaticString) throws(JSONFault) -> [String] {
    try list(key) { json throws(JSONFault) in try json.text() }
  }
}

extension JSONReading {
  /// The elements of an array, each read by `read`.
  func elements<Value>(
    _ read: (JSONReading) throws(JSONFault) -> Value
  ) throws(JSONFault) -> [Value] {
    guard isArray else { throw mismatch("an array") }
    var values: [Value] = []
    var place = index + 1
    while place < end {
      values.append(try read(at(place)))
      place = at(place).end
    }
    return values
  }
}
