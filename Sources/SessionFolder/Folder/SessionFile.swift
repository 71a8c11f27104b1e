import JSON
import SamlingCore

/// What `session.json` says: written once, when the session is opened.
///
///     {"format":1,"session":"k7f2q9abcd","opened":"2026-11-23T06:01:25.123Z","source":"kompetanse.md","agenda":{…}}
///
/// A rehearsal also has `"rehearsal":true`, and one whose programme was read otherwise than its file says `"choices":{…}`.
package struct SessionFile: Equatable, Sendable, Encodable {
  /// The format this program writes, and the newest it reads.
  package static let format = 1

  /// Names the session everywhere, however its folder is moved or copied.
  package let id: String
  package let opened: Moment
  /// The agenda file's name.
  package let source: String
  /// Whether it is no gathering but a rehearsal of one, on a clock of its own.
  package let isRehearsal: Bool
  /// What was chosen when the programme was read.
  package let choices: ProgrammeChoices
  package let agenda: Agenda

  enum CodingKeys: String, CodingKey {
    case format
    case id = "session"
    case opened, source
    case isRehearsal = "rehearsal"
    case choices, agenda
  }

  init(
    id: String, opened: Moment, source: String, isRehearsal: Bool = false,
    choices: ProgrammeChoices = ProgrammeChoices(), agenda: Agenda
  ) {
    self.id = id
    self.opened = opened
    self.source = source
    self.isRehearsal = isRehearsal
    self.choices = choices
    self.agenda = agenda
  }

  /// Reads the file's bytes; `path` is for the error.
  init(_ bytes: [UInt8], path: String) throws(FolderError) {
    let found: Int
    do throws(JSONFault) {
      let json = try JSONText.document(bytes)
      found = try json.member("format")?.number() ?? 0
      if found <= Self.format {
        try self.init(json)
        return
      }
    } catch {
      throw FolderError.damaged(path: path, detail: "\(error)")
    }
    throw FolderError.newerFormat(path: path, found: found, known: Self.format)
  }

  private init(_ json: JSONReading) throws(JSONFault) {
    func member(_ key: String) throws(JSONFault) -> JSONReading {
      if let member = json.member(key) { return member }
      throw JSONFault.missing(key: key)
    }
    id = try member("session").text()
    source = try member("source").text()
    isRehearsal = try json.member("rehearsal")?.truth() ?? false
    let time = try member("opened")
    guard let moment = Timestamp.moment(try time.text()) else { throw time.mismatch("an instant") }
    opened = moment
    let chosen = json.member("choices")
    do {
      choices = try chosen.map { try ProgrammeChoices(from: $0) } ?? ProgrammeChoices()
    } catch {
      throw error as? JSONFault ?? json.mismatch("choices")
    }
    let plan = try member("agenda")
    do {
      agenda = try Agenda(from: plan)
    } catch {
      throw error as? JSONFault ?? plan.mismatch("an agenda")
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(Self.format, forKey: .format)
    try fields.encode(id, forKey: .id)
    try fields.encode(Timestamp.text(opened), forKey: .opened)
    try fields.encode(source, forKey: .source)
    if isRehearsal { try fields.encode(true, forKey: .isRehearsal) }
    if !choices.isEmpty { try fields.encode(choices, forKey: .choices) }
    try fields.encode(agenda, forKey: .agenda)
  }

  /// The file's bytes.
  var text: [UInt8] {
    // Plain values only, which always have a JSON form.
    ((try? JSONText.bytes(of: self)) ?? []) + [RecordLine.newline]
  }
}
