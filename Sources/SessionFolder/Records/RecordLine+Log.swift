import JSON
import SamlingCore

extension RecordLine {
  /// A record as `samling log --json` gives it, without a newline.
  ///
  /// `{"actor":…,"n":…,"seat":…,"at":INSTANT,"kind":…,"data":DEED}`, DEED as in the journal; the data of a deed
  /// that is not known is its line as text.
  package static func logLine(_ record: Record) -> [UInt8] {
    var bytes = Array("{\"actor\":".utf8)
    bytes += JSONText.string(record.id.actor.text)
    bytes += ",\"n\":\(record.id.n),\"seat\":\"\(record.seat.rawValue)\"".utf8
    bytes += ",\"at\":\"\(Timestamp.text(record.at))\",\"kind\":".utf8
    bytes += JSONText.string(record.act.kind)
    bytes += ",\"data\":".utf8
    if case .unknown(let json) = record.act.deed {
      bytes += JSONText.string(json)
    } else {
      bytes += deed(record.act.deed)
    }
    bytes.append(UInt8(ascii: "}"))
    return bytes
  }
}
