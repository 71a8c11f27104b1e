import SamlingCore

/// Reads the fields of a line exactly as we write them, without a general JSON parser.
///
/// Gives up, never guesses: whatever differs in order, spacing or escapes is left to the slow way.
struct FieldReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0

  /// Of the bytes before `,"c"`; nil unless they begin as our version does.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    guard take("{\"v\":"), number() == RecordLine.version else { return nil }
  }

  /// The whole record, or nil where a field is not as we write it.
  mutating func record() -> Record? {
    guard take(",\"a\":"), let actor = string(), take(",\"n\":"), let n = number(), n > 0,
      take(",\"h\":\""), let moment = instant(upTo: "/"), let counter = number(), take("\""),
      take(",\"s\":"), let seat = string().flatMap(SeatKind.init),
      take(",\"at\":\""), let at = instant(upTo: "\""),
      take(",\"k\":"), let kind = string(), take(",\"d\":"),
      let body = try? JSONText.value(DeedBody.self, from: Array(bytes[place...]))
    else { return nil }
    return Record(
      id: RecordID(actor: ActorID(actor), n: n), time: HybridTime(moment: moment, counter: counter),
      seat: seat, at: at, act: Act(kind: kind, deed: body.deed))
  }

  private mutating func take(_ text: StaticString) -> Bool {
    let end = place + text.utf8CodeUnitCount
    guard end <= bytes.count else { return false }
    for index in place..<end where bytes[index] != text.utf8Start[index - place] { return false }
    place = end
    return true
  }

  private mutating func number() -> Int? {
    var value = 0
    let start = place
    while place < bytes.count, place - start < 18, case let digit = bytes[place] &- 48, digit < 10 {
      value = value * 10 + Int(digit)
      place += 1
    }
    return place > start ? value : nil
  }

  /// A string without escapes.
  private mutating func string() -> String? {
    guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else { return nil }
    let start = place + 1
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "\"") {
      if bytes[end] == UInt8(ascii: "\\") || bytes[end] < 0x20 { return nil }
      end += 1
    }
    guard end < bytes.count else { return nil }
    place = end + 1
    return String(validating: bytes[start..<end], as: UTF8.self)
  }

  /// An instant, and the mark after it.
  private mutating func instant(upTo mark: Unicode.Scalar) -> Moment? {
    guard let end = bytes[place...].firstIndex(of: UInt8(ascii: mark)) else { return nil }
    defer { place = end + 1 }
    return Timestamp.moment(UnsafeBufferPointer(rebasing: bytes[place..<end]))
  }
}
