import ArgumentParser
import Reports
import Phrases
import SamlingCore
import SessionFolder

/// `samling forget SESSION --name NAME`: takes a person's name out of a session.
struct Forget: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget",
    abstract: Interface.words.forgetHelp)

  @Argument(help: "\(Interface.words.sessionArgument)")
  var session: String

  @Option(help: "\(Interface.words.personOption)")
  var name: String

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let language = shared.language
    let folder = try Surroundings.folder(session, language)
    let rights = PersonRights(folder: folder, language: language)
    let person = try rights.person(called: name, in: SessionReading(folder).session)
    try rights.forget(person.map { [$0] } ?? [])
    try rights.report(hitsOf: [name], isFound: person != nil)
  }
}

/// `samling anonymise SESSION`: takes every person's name out.
struct Anonymise: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "anonymise",
    abstract: Interface.words.anonymiseHelp
  )

  @Argument(help: "\(Interface.words.sessionArgument)")
  var session: String

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let language = shared.language
    let folder = try Surroundings.folder(session, language)
    let rights = PersonRights(folder: folder, language: language)
    let people = folder.readPeople().all
    try rights.forget(Set(people.keys))
    try rights.report(hitsOf: Set(people.values).sorted(), isFound: !people.isEmpty)
  }
}

/// `samling export SESSION --person NAME`: all that a session holds on a person.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: Interface.words.exportHelp)

  @Argument(help: "\(Interface.words.sessionArgument)")
  var session: String

  @Option(help: "\(Interface.words.personOption)")
  var person: String

  @OptionGroup var options: DocumentOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    let language = shared.language
    let reading = SessionReading(try Surroundings.folder(session, language))
    let rights = PersonRights(folder: reading.folder, language: language)
    guard let id = try rights.person(called: person, in: reading.session),
      var party = reading.agenda.party(id)
    else {
      try rights.report(hitsOf: [person], isFound: false)
      return
    }
    party.name = reading.session.name(of: id)
    var agenda = reading.agenda
    for place in agenda.parties.indices {
      agenda.parties[place].name = reading.session.name(of: agenda.parties[place].id)
    }
    var sheet = reading.report(language).sheet(of: party, in: agenda)
    sheet.person = ReportPerson(party, in: reading.session)
    let text =
      switch options.chosen {
      case .markdown: Markdown.text(of: Minutes(sheet, language).document)
      case .html: Webpage.text(of: Minutes(sheet, language).document)
      case .csv: Spreadsheet.text(of: sheet, language)
      case .json: reportJSON(of: sheet, in: reading.session) + "\n"
      }
    try options.write(text, language)
    rights.warn(hitsOf: [person])
    let damage = reading.damage(language)
    damage.tell()
    try damage.end()
  }
}

/// What the three commands on persons' names share.
struct PersonRights {
  let folder: Folder
  let language: Language
  private var words: any Phrases { language.phrases }

  /// The person of a name, as a list or a screen has it; nil where nobody is called so.
  ///
  /// - Throws: Exit status 1 where several are, once they have been told apart.
  func person(called name: String, in session: Session) throws -> PartyID? {
    let wanted = name.lowercased()
    let people = folder.readPeople().all
    func isCalledSo(_ name: String) -> Bool {
      // «Kari Nordmann (Luster)» is Kari Nordmann, too.
      let name = name.lowercased()
      return name == wanted || name.split(separator: " (").first.map(String.init) == wanted
    }
    let shown = people.keys.filter { session.name(of: $0).lowercased() == wanted }
    let found = shown.isEmpty ? people.keys.filter { isCalledSo(people[$0] ?? "") } : Array(shown)
    guard found.count > 1 else { return found.first }
    let all = found.map { session.name(of: $0) }.sorted()
    printError("samling: " + words.severalCalledSo(name, all))
    throw ExitCode(1)
  }

  /// Forgets these persons, and rewrites the documents in the folder that are ours.
  func forget(_ persons: Set<PartyID>) throws {
    do throws(FolderError) {
      try folder.forget(persons)
    } catch {
      throw error.reported(language)
    }
    guard !persons.isEmpty else { return }
    let reading = SessionReading(folder)
    reading.damage(language).tell()
    let standing = reading.report(language).documents(language).filter {
      Surroundings.exists(folder.path + "/" + $0.name)
    }
    _ = try reading.write(standing, language)
  }

  /// Says what was done and what is left; exits with 1 where nobody has such a name.
  func report(hitsOf names: [String], isFound: Bool) throws {
    for hit in hits(of: names) {
      try printOut("\(hit.file):\(hit.line): \(visible(hit.text))", language)
    }
    try printOut(isFound ? words.forgotten : words.nobodyCalledSo, language)
    guard isFound else { throw ExitCode(1) }
  }

  func warn(hitsOf names: [String]) {
    for hit in hits(of: names) { printError("\(hit.file):\(hit.line): \(hit.text)") }
  }

  private func hits(of names: [String]) -> [NameHit] {
    var found: [NameHit] = []
    for hit in names.flatMap({ folder.hits(of: $0) })
    where !found.contains(where: { $0.file == hit.file && $0.line == hit.line }) {
      found.append(hit)
    }
    return found
  }
}
