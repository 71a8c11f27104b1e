import JSON
import SamlingCore

/// Records as lines of JSON, one line each.
///
/// A line is `{"v":1,"a":ACTOR,"n":NUMBER,"h":"INSTANT/COUNTER","s":SEAT,"at":INSTANT,"k":KIND,"d":DEED,"c":SUM}`
/// and a newline, at most 64 KiB. DEED is `{"events":[…]}`, `{"undo":"actor/n"}`,
/// `{"closed":{"digest":…,"covers":["actor/n",…]}}` or `{"accepted":{"record":"actor/n","sum":SUM}}`. SUM is the CRC-32
/// of all bytes before `,"c"`. A line that was scrubbed has `,"was":[SUM,…]` before that, the sums of the lines that it
/// stands for.
/// Control, format and bidi characters are written `\uXXXX`, so a journal can be shown as it is.
package enum RecordLine {
  /// The greatest length of a line in bytes, its newline included.
  package static let limit = 64 * 1024
  /// The version this program writes, and the newest it understands.
  package static let version = 1

  static let sumMark = Array(",\"c\":\"".utf8)
  /// The length in bytes from the mark to the closing brace.
  static let sumLength = sumMark.count + 8 + 2

  /// A record's line with its newline.
  ///
  /// An unknown deed keeps the line it was read from, and is written back unchanged.
  ///
  /// - Parameters:
  ///   - record: What the line tells.
  ///   - scrubbed: The sums of the lines that this one stands for, whose texts were taken out.
  /// - Returns: The line's bytes.
  /// - Throws: `tooLong`.
  package static func encode(
    _ record: Record, inPlaceOf scrubbed: [UInt32] = []
  ) throws(FolderError) -> [UInt8] {
    let line: [UInt8]
    if case .unknown(let json) = record.act.deed {
      line = Array(json.utf8) + [newline]
    } else {
      let sums = scrubbed.map { "\"\(Checksum.text($0))\"" }.joined(separator: ",")
      let was = scrubbed.isEmpty ? "" : ",\"was\":[\(sums)]"
      line = sealed(envelope(record) + deed(record.act.deed) + was.utf8)
    }
    if line.count > limit { throw FolderError.tooLong(found: line.count, allowed: limit) }
    return line
  }

  static let newline = UInt8(ascii: "\n")

  private static func sealed(_ open: [UInt8]) -> [UInt8] {
    open + sumMark + Array(Checksum.text(Checksum.of(open)).utf8) + Array("\"}\n".utf8)
  }

  private static func envelope(_ record: Record) -> [UInt8] {
    let time = Timestamp.text(record.time.moment)
    let counter = Timestamp.digits(record.time.counter, 4)
    var bytes = Array("{\"v\":\(version),\"a\":".utf8) + JSONText.string(record.id.actor.text)
    bytes += ",\"n\":\(record.id.n),\"h\":\"\(time)/\(counter)\"".utf8
    bytes +=
      ",\"s\":\"\(record.seat.rawValue)\",\"at\":\"\(Timestamp.text(record.at))\",\"k\":".utf8
    return bytes + JSONText.string(record.act.kind) + Array(",\"d\":".utf8)
  }

  static func deed(_ deed: Act.Deed) -> [UInt8] {
    // Our own facts are plain values, which always have a JSON form.
    (try? JSONText.bytes(of: DeedBody(deed: deed))) ?? Array("{}".utf8)
  }
}

extension RecordID {
  /// `k7f2q9abcd/42`.
  package var journalText: String { "\(actor.text)/\(n)" }

  package init?(journalText text: String) {
    guard let slash = text.lastIndex(of: "/"), let n = Int(typed: text[text.index(after: slash)...])
    else { return nil }
    self.init(actor: ActorID(String(text[..<slash])), n: n)
  }
}

/// A deed as it stands under `d`; anything but the known forms throws.
struct DeedBody: Codable {
  let deed: Act.Deed

  enum Key: String, CodingKey { case events, undo, closed, accepted }
  private struct Closed: Codable {
    var digest: String
    var covers: [String]
  }
  private struct Accepted: Codable {
    var record: String
    /// Eight hexadecimal digits.
    var sum: String
  }

  init(deed: Act.Deed) { self.deed = deed }

  init(from decoder: any Decoder) throws {
    let body = try decoder.container(keyedBy: Key.self)
    if let events = try body.decodeIfPresent([Event].self, forKey: .events) {
      deed = .events(events)
    } else if let text = try body.decodeIfPresent(String.self, forKey: .undo) {
      deed = .undo(of: try Self.id(text, at: body, .undo))
    } else if let accepted = try body.decodeIfPresent(Accepted.self, forKey: .accepted) {
      guard let sum = UInt32(accepted.sum, radix: 16) else { throw OutOfRange() }
      deed = .accepted(try Self.id(accepted.record, at: body, .accepted), sum: sum)
    } else {
      let closed = try body.decode(Closed.self, forKey: .closed)
      let covers = try closed.covers.map { try Self.id($0, at: body, .closed) }
      deed = .closed(digest: closed.digest, covers: covers)
    }
  }

  private static func id(
    _ text: String, at body: KeyedDecodingContainer<Key>, _ key: Key
  ) throws -> RecordID {
    if let id = RecordID(journalText: text) { return id }
    throw DecodingError.dataCorruptedError(
      forKey: key, in: body, debugDescription: "not ACTOR/NUMBER: \(text)")
  }

  func encode(to encoder: any Encoder) throws {
    var body = encoder.container(keyedBy: Key.self)
    switch deed {
    case .events(let events): try body.encode(events, forKey: .events)
    case .undo(let id): try body.encode(id.journalText, forKey: .undo)
    case .closed(let digest, let covers):
      let closed = Closed(digest: digest, covers: covers.map(\.journalText))
      try body.encode(closed, forKey: .closed)
    case .accepted(let id, let sum):
      let accepted = Accepted(record: id.journalText, sum: Checksum.text(sum))
      try body.encode(accepted, forKey: .accepted)
    // An unknown deed is written as its own line, never as a body.
    case .unknown: break
    }
  }
}
