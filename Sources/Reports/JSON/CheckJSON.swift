import SamlingCore

/// The text of `samling check --json`: what was understood of an agenda, and each diagnostic.
///
/// Sources/README.md describes its form under «JSON»: fields may be added, never renamed; absent is `null`.
package func checkJSON(of agenda: Agenda, diagnostics: [Diagnostic]) -> String {
  jsonText(of: CheckedAgenda(agenda, diagnostics))
}

/// The whole of `check --json`.
struct CheckedAgenda: Encodable {
  let title: String
  let headers: [String: String]
  let details: [String]
  let parties: [CheckedParty]
  let circles: [CheckedNamedCircle]
  let days: [CheckedDay]
  let diagnostics: [CheckedDiagnostic]

  init(_ agenda: Agenda, _ diagnostics: [Diagnostic]) {
    let names = Dictionary(
      agenda.parties.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    title = agenda.title
    headers = Dictionary(
      agenda.headers.map { ($0.name, $0.value) }, uniquingKeysWith: { "\($0)\n\($1)" })
    details = agenda.details
    parties = agenda.parties.map { CheckedParty($0, names) }
    circles = agenda.circles.map { circle in
      CheckedNamedCircle(
        word: circle.word, kind: circle.kind.rawValue,
        parties: circle.parties.map { names[$0] ?? $0.text })
    }
    days = agenda.days.map { CheckedDay($0, names) }
    self.diagnostics = diagnostics.map(CheckedDiagnostic.init)
  }
}

/// A party by name, with its members' names.
struct CheckedParty: Encodable {
  let id: String
  let name: String
  let kind: String
  let members: [String]
  /// Of a participant.
  @Nullable var municipality: String?
  @Nullable var role: String?

  init(_ party: Party, _ names: [PartyID: String]) {
    id = party.id.text
    name = party.name
    kind = party.kind.rawValue
    members = party.members.map { names[$0] ?? $0.text }
    municipality = party.municipality.flatMap { names[$0] }
    role = party.role.flatMap { names[$0] }
  }
}

/// A circle that a header names.
struct CheckedNamedCircle: Encodable {
  let word: String
  let kind: String
  let parties: [String]
}

/// One doubt or error.
struct CheckedDiagnostic: Encodable {
  let line: Int
  let column: Int
  let severity: String
  let message: String
  @Nullable var file: String?

  init(_ diagnostic: Diagnostic) {
    line = diagnostic.line
    column = diagnostic.column
    severity = diagnostic.severity.rawValue
    message = diagnostic.message
    file = diagnostic.file
  }
}

/// One day.
struct CheckedDay: Encodable {
  @Nullable var title: String?
  @Nullable var date: String?
  let headers: [String: String]
  let details: [String]
  let items: [CheckedItem]

  /// A day, whose items have what is told in `went` of how they went.
  init(_ day: Day, _ names: [PartyID: String], _ went: [ItemID: ReportItem] = [:]) {
    title = day.title
    date = day.date?.iso
    headers = Dictionary(
      day.headers.map { ($0.name, $0.value) }, uniquingKeysWith: { "\($0)\n\($1)" })
    details = day.details
    items = day.items.map { CheckedItem($0, names, went[$0.id]) }
  }
}

/// An item: its times, then a step's fields.
struct CheckedItem: Encodable {
  let item: Item
  let step: CheckedStep
  let went: ReportItem?

  init(_ item: Item, _ names: [PartyID: String], _ went: ReportItem? = nil) {
    self.item = item
    self.went = went
    let prompts = went.map { item in
      Dictionary(
        item.parts.flatMap(\.prompts).map { ($0.prompt.id, $0) },
        uniquingKeysWith: { first, _ in first })
    }
    step = CheckedStep(item.step, names, inherited: nil, answered: prompts)
  }

  private enum Key: String, CodingKey {
    case id, line, start, end
    case durationMin = "duration_min"
    case plannedStart = "planned_start"
    case plannedEnd = "planned_end"
    case kind, meal, fixed, untouchable
    case untilEnd = "until_end"
  }

  func encode(to encoder: any Encoder) throws {
    try step.encode(to: encoder)
    var fields = encoder.container(keyedBy: Key.self)
    try fields.encode(item.id.text, forKey: .id)
    try fields.encode(item.line, forKey: .line)
    try fields.encode(item.start?.text, forKey: .start)
    try fields.encode(item.end?.text, forKey: .end)
    try fields.encode(item.printedMinutes, forKey: .durationMin)
    try fields.encode(item.plannedStart.text, forKey: .plannedStart)
    try fields.encode(item.plannedEnd.text, forKey: .plannedEnd)
    try fields.encode(item.kind.rawValue, forKey: .kind)
    try fields.encode(item.isMeal, forKey: .meal)
    try fields.encode(item.isFixed, forKey: .fixed)
    try fields.encodeIfPresent(item.isUntouchable, forKey: .untouchable)
    try fields.encodeIfPresent(item.isUntilEnd, forKey: .untilEnd)
    var more = encoder.container(keyedBy: FieldName.self)
    for (name, value) in went?.json ?? [:] {
      try more.encode(value, forKey: FieldName(stringValue: name))
    }
  }
}

/// A field's name.
struct FieldName: CodingKey {
  let stringValue: String
  let intValue: Int? = nil

  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}

/// An optional field that is written as `null` where it is absent.
@propertyWrapper
struct Nullable<Value: Encodable>: Encodable {
  var wrappedValue: Value?

  init(wrappedValue: Value?) { self.wrappedValue = wrappedValue }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let wrappedValue {
      try container.encode(wrappedValue)
    } else {
      try container.encodeNil()
    }
  }
}
