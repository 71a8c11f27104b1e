import SamlingCore

/// What one complete line of a journal turned out to be.
package enum LineReading: Equatable, Sendable {
  /// A record; `isIntact` says whether its checksum holds, `sum` is that of the bytes found.
  case record(Record, sum: UInt32, isIntact: Bool)
  /// Not a record: set aside and shown.
  case unreadable(LineFault)
}

/// Why a line is not a record.
package enum LineFault: Equatable, Sendable {
  case notJSON
  /// JSON, but without the fields of a record.
  case notARecord
  /// A newer version, whose fields we cannot place.
  case newerVersion(Int)
  /// Longer than a record may be.
  case tooLong
}

extension RecordLine {
  /// Reads one line, given without its newline.
  package static func decode(_ line: [UInt8]) -> LineReading {
    line.withUnsafeBufferPointer { decode($0) }
  }

  static func decode(_ whole: UnsafeBufferPointer<UInt8>) -> LineReading {
    let line = trimmed(whole)
    guard line.count < limit else { return .unreadable(.tooLong) }
    let (open, stated) = split(line)
    let sum = Checksum.of(open)
    let isIntact = stated == sum
    if isIntact, var fields = FieldReader(open), let record = fields.record() {
      return .record(record, sum: sum, isIntact: true)
    }
    return slowly(line, sum: sum, isIntact: isIntact)
  }

  /// Drops blanks at the end: a carriage return where another program changed the line ends.
  private static func trimmed(_ line: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var end = line.count
    while end > 0, line[end - 1] == 0x0D || line[end - 1] == 0x20 { end -= 1 }
    return UnsafeBufferPointer(rebasing: line[..<end])
  }

  /// The bytes the checksum covers, and the sum the line states; nil where it states none.
  private static func split(
    _ line: UnsafeBufferPointer<UInt8>
  ) -> (UnsafeBufferPointer<UInt8>, UInt32?) {
    let start = line.count - sumLength
    guard start > 0, line[start..<(start + sumMark.count)].elementsEqual(sumMark),
      line[(line.count - 2)...].elementsEqual("\"}".utf8)
    else { return (line, nil) }
    let digits = line[(start + sumMark.count)..<(line.count - 2)]
    let stated = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    return (UnsafeBufferPointer(rebasing: line[..<start]), stated)
  }

  /// Reads a line whose fields are not as we write them: edited, damaged, or another version's.
  private static func slowly(
    _ line: UnsafeBufferPointer<UInt8>, sum: UInt32, isIntact: Bool
  ) -> LineReading {
    guard let json = try? JSONText.document(Array(line)) else { return .unreadable(.notJSON) }
    guard let envelope = try? Envelope(from: json) else { return .unreadable(.notARecord) }
    if let record = envelope.record(line: line) {
      return .record(record, sum: sum, isIntact: isIntact)
    }
    let version = envelope.v ?? Self.version
    return .unreadable(version > Self.version ? .newerVersion(version) : .notARecord)
  }
}

/// A line's fields in any order, each of which may be missing.
private struct Envelope: Decodable {
  var v: Int?
  var a: String?
  var n: Int?
  var h: String?
  var s: String?
  var at: String?
  var k: String?
  /// The deed; nil where it is none that we know.
  var deed: Act.Deed?

  enum Key: String, CodingKey { case v, a, n, h, s, at, k, d }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    v = try? fields.decodeIfPresent(Int.self, forKey: .v)
    a = try? fields.decodeIfPresent(String.self, forKey: .a)
    n = try? fields.decodeIfPresent(Int.self, forKey: .n)
    h = try? fields.decodeIfPresent(String.self, forKey: .h)
    s = try? fields.decodeIfPresent(String.self, forKey: .s)
    at = try? fields.decodeIfPresent(String.self, forKey: .at)
    k = try? fields.decodeIfPresent(String.self, forKey: .k)
    deed = (try? fields.decodeIfPresent(DeedBody.self, forKey: .d))?.deed
  }

  /// The record; an unknown deed, seat or version keeps the whole line as its text.
  func record(line: UnsafeBufferPointer<UInt8>) -> Record? {
    guard let v, let a, let n, n > 0, let time = h.flatMap(HybridTime.init(journalText:)),
      let at = at.flatMap(Timestamp.moment), let k
    else { return nil }
    let seat = s.flatMap(SeatKind.init)
    let known = v <= RecordLine.version && seat != nil ? deed : nil
    let act = Act(
      kind: k, deed: known ?? .unknown(json: String(decoding: line, as: UTF8.self)))
    return Record(
      id: RecordID(actor: ActorID(a), n: n), time: time, seat: seat ?? .command, at: at, act: act)
  }
}

extension HybridTime {
  /// Reads `INSTANT/COUNTER`.
  init?(journalText text: String) {
    let halves = text.split(separator: "/", omittingEmptySubsequences: false)
    guard halves.count == 2, let moment = Timestamp.moment(halves[0]), let counter = Int(halves[1])
    else { return nil }
    self.init(moment: moment, counter: counter)
  }
}
