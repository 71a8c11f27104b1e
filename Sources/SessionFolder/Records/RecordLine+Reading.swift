import JSON
import SamlingCore

/// What one complete line of a journal turned out to be.
package enum LineReading: Equatable, Sendable {
  /// A record; `isIntact` says whether its checksum holds, `sum` is that of the bytes found, `was` those of the lines
  /// that it stands for.
  case record(Record, sum: UInt32, isIntact: Bool, was: [UInt32])
  /// Not a record: set aside and shown.
  case unreadable(LineFault)
}

/// Why a line is not a record.
package enum LineFault: Error, Equatable, Sendable {
  case notJSON
  /// JSON, but without the fields of a record.
  case notARecord
  /// Of a newer version whose fields we cannot place.
  case newerVersion(Int)
  /// Longer than a record may be.
  case tooLong
  /// A record with a number that cannot be: a time of day below 0, a scale of a thousand decimals.
  case outOfRange
}

extension RecordLine {
  /// Reads one line, given without its newline.
  package static func decode(_ line: [UInt8]) -> LineReading {
    line.withUnsafeBufferPointer { decode($0) }
  }

  static func decode(_ whole: UnsafeBufferPointer<UInt8>) -> LineReading {
    let line = trimmed(whole)
    guard !line.isEmpty else { return .unreadable(.notJSON) }
    guard line.count < limit else { return .unreadable(.tooLong) }
    let (open, stated) = split(line)
    let sum = Checksum.of(open)
    guard let json = try? JSONText.document(Array(line)) else { return .unreadable(.notJSON) }
    do throws(LineFault) {
      if let record = try Record(json, line: line) {
        return .record(record, sum: sum, isIntact: stated == sum, was: json.sums("was"))
      }
    } catch {
      return .unreadable(error)
    }
    let version = json.number("v") ?? Self.version
    return .unreadable(version > Self.version ? .newerVersion(version) : .notARecord)
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
}

extension Record {
  /// Reads a line's fields, in any order; an unknown deed, seat or version keeps the whole line as its text.
  ///
  /// - Throws: `outOfRange` for a known deed with a number beyond its limits.
  fileprivate init?(_ json: JSONReading, line: UnsafeBufferPointer<UInt8>) throws(LineFault) {
    guard let version = json.number("v"), let actor = json.text("a"), let n = json.number("n"),
      n > 0, let time = json.text("h").flatMap(HybridTime.init(journalText:)),
      let at = json.text("at").flatMap(Timestamp.moment), let kind = json.text("k")
    else { return nil }
    let seat = json.text("s").flatMap(SeatKind.init)
    let known = version <= RecordLine.version && seat != nil ? try json.deed() : nil
    self.init(
      id: RecordID(actor: ActorID(actor), n: n), time: time, seat: seat ?? .command, at: at,
      act: Act(
        kind: kind, deed: known ?? .unknown(json: String(decoding: line, as: UTF8.self))))
  }
}

extension JSONReading {
  fileprivate func number(_ key: String) -> Int? { try? member(key)?.number() }

  fileprivate func text(_ key: String) -> String? { try? member(key)?.text() }

  /// Sums of eight hexadecimal digits each; none where there are none.
  fileprivate func sums(_ key: String) -> [UInt32] {
    guard let member = member(key), let texts = try? [String](from: member) else { return [] }
    return texts.compactMap { UInt32($0, radix: 16) }
  }

  /// Nil where it is none of the deeds we know.
  fileprivate func deed() throws(LineFault) -> Act.Deed? {
    guard let body = member("d") else { return nil }
    do {
      return try DeedBody(from: body).deed
    } catch JSONFault.outOfRange {
      throw .outOfRange
    } catch is OutOfRange {
      throw .outOfRange
    } catch {
      return nil
    }
  }
}

extension HybridTime {
  /// Reads `INSTANT/COUNTER`.
  init?(journalText text: String) {
    guard let slash = text.utf8.firstIndex(of: UInt8(ascii: "/")),
      let moment = Timestamp.moment(text[..<slash]),
      let counter = Int(typed: text[text.utf8.index(after: slash)...]), counter >= 0
    else { return nil }
    self.init(moment: moment, counter: counter)
  }
}
