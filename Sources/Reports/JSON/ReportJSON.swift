import JSON
import SamlingCore

/// The text of `samling report --format json`: the days and items of `check --json`, with how they went and every answer.
///
/// Sources/README.md describes its form under «JSON»: fields may be added, never renamed; absent is `null`.
package func reportJSON(of report: Report, in session: Session) -> String {
  jsonText(of: ReportedGathering(report, session))
}

/// A value's JSON with its keys sorted, without a last line break.
func jsonText(of value: some Encodable) -> String {
  guard let bytes = try? JSONText.bytes(of: value, .page) else { return "{}" }
  return String(decoding: bytes, as: UTF8.self)
}

/// A JSON value to be written.
enum JSONValue: Encodable {
  case null
  case bool(Bool)
  case whole(Int)
  case number(Double)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])

  init(_ text: String?) { self = text.map { .text($0) } ?? .null }
  init(_ number: Int?) { self = number.map { .whole($0) } ?? .null }
  init(_ number: FixedNumber?) {
    self = number.map { .number(Double($0.units) / Double($0.divisor)) } ?? .null
  }
  init(_ moment: Moment?) { self = moment.map { .text($0.iso) } ?? .null }
  init(seconds length: Duration?) {
    self = length.map { .whole($0.roundedSeconds) } ?? .null
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .bool(let value): try container.encode(value)
    case .whole(let value): try container.encode(value)
    case .number(let value): try container.encode(value)
    case .text(let value): try container.encode(value)
    case .list(let value): try container.encode(value)
    case .object(let value): try container.encode(value)
    }
  }
}

extension FixedNumber {
  fileprivate var divisor: Int { (0..<decimals).reduce(1) { value, _ in value * 10 } }
}

extension Moment {
  /// ISO 8601 in UTC, with milliseconds.
  var iso: String {
    func digits(_ number: Int64, _ count: Int) -> String {
      let text = "\(number)"
      return String(repeating: "0", count: max(0, count - text.count)) + text
    }
    let date = PlanDate(at: self, offset: .zero).iso ?? ""
    let ofDay = ((milliseconds % 86_400_000) + 86_400_000) % 86_400_000
    return date + "T" + digits(ofDay / 3_600_000, 2) + ":" + digits(ofDay / 60_000 % 60, 2) + ":"
      + digits(ofDay / 1000 % 60, 2) + "." + digits(ofDay % 1000, 3) + "Z"
  }
}

/// The whole of `report --format json`.
private struct ReportedGathering: Encodable {
  let title: String
  let session: String
  let generated: String
  let rehearsal: Bool
  /// Left out where nothing is wrong with the session's files.
  let faults: Int?
  let party: JSONValue
  /// Left out where it is no participant's own sheet.
  let person: JSONValue?
  let headers: [String: String]
  let days: [ReportedDay]
  let agreed: JSONValue
  /// Left out where nothing was taken over from the gathering before.
  let agreements: JSONValue?
  let parked: JSONValue
  let totals: JSONValue

  init(_ report: Report, _ session: Session) {
    title = report.title
    self.session = report.session
    generated = report.generated.iso
    rehearsal = report.isRehearsal
    faults = report.faults > 0 ? report.faults : nil
    party = JSONValue(report.party)
    person = report.person?.json
    headers = Dictionary(
      report.headers.map { ($0.name, $0.value) }, uniquingKeysWith: { "\($0)\n\($1)" })
    let names = Dictionary(
      session.agenda.parties.map { ($0.id, session.name(of: $0.id)) },
      uniquingKeysWith: { first, _ in first })
    days = zip(report.days, session.agenda.days).map { ReportedDay($0, $1, names) }
    agreed = .list(
      report.agreed.map { agreed in
        guard case .object(var fields) = agreed.note.json else { return .null }
        fields["day"] = JSONValue(agreed.day == 0 ? nil : agreed.day)
        fields["item"] = JSONValue(agreed.item)
        fields["question"] = JSONValue(agreed.question)
        fields["follow_ups"] = nil
        return .object(fields)
      })
    agreements = report.agreements.isEmpty ? nil : .list(report.agreements.map(\.json))
    parked = .list(report.parked.map(\.json))
    totals = report.totals.json(report.talk)
  }
}

/// One day: the fields of `check --json`, and when it was held.
private struct ReportedDay: Encodable {
  let day: CheckedDay
  let held: JSONValue

  init(_ day: ReportDay, _ planned: Day, _ names: [PartyID: String]) {
    held = .object([
      "date": JSONValue(day.heldDate?.iso), "start": JSONValue(day.opened),
      "end": JSONValue(day.ended), "drift_seconds": JSONValue(seconds: day.drift),
      "utc_offset_seconds": .whole(
        (day.opened.map(day.wall.offset(at:)) ?? day.wall.offset).count),
    ])
    let items = Dictionary(day.items.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.day = CheckedDay(planned, names, items)
  }

  private enum Key: String, CodingKey { case held }

  func encode(to encoder: any Encoder) throws {
    try day.encode(to: encoder)
    var fields = encoder.container(keyedBy: Key.self)
    try fields.encode(held, forKey: .held)
  }
}
