import ArgumentParser
import Reports
import Phrases
import SamlingCore
import SeatLoop
import SessionFolder

/// The formats of the documents.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case markdown, html, csv, json

  /// The ending of the files that the program itself names.
  var ending: String {
    switch self {
    case .markdown: "md"
    case .html, .csv, .json: rawValue
    }
  }

  /// The format that a file's ending asks for; nil for others.
  init?(ofFile path: String) {
    switch Self.ending(of: path)?.lowercased() {
    case "md", "markdown": self = .markdown
    case "html", "htm": self = .html
    case "csv": self = .csv
    case "json": self = .json
    default: return nil
    }
  }

  /// What stands after the last point of a file's name; nil where it has none.
  static func ending(of path: String) -> Substring? {
    let name = path.split(separator: "/").last ?? ""
    return name.dropFirst().lastIndex(of: ".").map { name[name.index(after: $0)...] }
  }
}

/// What the answers of a round stand under in the minutes.
enum AnswerOrder: String, ExpressibleByArgument, CaseIterable {
  case turn, question

  var order: Minutes.Order {
    switch self {
    case .turn: .turn
    case .question: .question
    }
  }
}

/// Where a document goes and how it is written.
struct DocumentOptions: ParsableArguments {
  @Option(help: "\(Interface.words.formatOption)")
  var format: ReportFormat?

  @Option(name: .customShort("o"), help: "\(Interface.words.outputOption)")
  var output: String?

  @Flag(help: "\(Interface.words.forceOption)")
  var force = false

  /// A file's ending promises its format: one that no document has is refused, unless a format is named.
  func validate() throws {
    guard format == nil, let output, ReportFormat(ofFile: output) == nil,
      let ending = ReportFormat.ending(of: output), !output.hasPrefix("/dev/")
    else { return }
    throw ValidationError(
      Interface.words.noSuchEnding(
        String(ending), ReportFormat.allCases.map { "." + $0.ending }.joined(separator: ", ")))
  }

  var chosen: ReportFormat { format ?? output.flatMap(ReportFormat.init(ofFile:)) ?? .markdown }

  func write(_ text: String, _ language: Language) throws {
    if let output {
      try writeDocument(output, text, force: force, language)
    } else {
      try printRaw(text, language)
    }
  }
}

/// `samling report SESSION…`: the gathering's documents.
struct WriteReport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: Interface.words.reportHelp,
    discussion: Interface.words.reportDiscussion)

  @Argument(help: "\(Interface.words.sessionArgument)")
  var sessions: [String]

  @Option(help: "\(Interface.words.partyOption)")
  var party: String?

  @Option(help: "\(Interface.words.byOption)")
  var by: AnswerOrder = .turn

  @Flag(help: "\(Interface.words.namesOption)")
  var names = false

  @Flag(help: "\(Interface.words.timesOption)")
  var times = false

  @Flag(help: "\(Interface.words.formsOption)")
  var forms = false

  @Flag(help: "\(Interface.words.filesOption)")
  var files = false

  @OptionGroup var options: DocumentOptions
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard sessions.count == 1 || (party == nil && !files) else {
      throw ValidationError(Interface.words.partyAndFilesAreOfOne)
    }
    guard !forms || [.markdown, .html].contains(options.chosen) else {
      throw ValidationError(Interface.words.formsArePages)
    }
    guard !isOfEach || options.output != nil else {
      throw ValidationError(Interface.words.sheetsNeedFolder)
    }
  }

  /// Whether each municipality is to have its sheet, in a file of its own.
  private var isOfEach: Bool { party.map { ["all", "alle"].contains($0.lowercased()) } ?? false }

  func run() throws {
    let language = shared.language
    if sessions.count > 1 { return try writeProgramme(language) }
    let reading = SessionReading(try Surroundings.folder(sessions[0], language))
    if files { return try writeFiles(reading, language) }
    let damage = reading.damage(language)
    damage.tell()
    var report = reading.report(language)
    if isOfEach {
      try writeSheets(report, reading, language)
      return try damage.end()
    }
    if let party {
      report = sheet(of: try find(party, reading, language), report, reading)
    }
    try options.write(text(report, reading.session, language), language)
    try damage.end()
  }

  private func text(_ report: Report, _ session: Session, _ language: Language) -> String {
    switch options.chosen {
    case .markdown: Markdown.text(of: document(report, language))
    case .html: Webpage.text(of: document(report, language))
    case .csv:
      times ? Spreadsheet.times(of: report, language) : Spreadsheet.text(of: report, language)
    case .json: reportJSON(of: report, in: session) + "\n"
    }
  }

  private func document(_ report: Report, _ language: Language) -> Document {
    forms
      ? Forms(report, language, party: report.party).document
      : Minutes(report, language, order: by.order, isNaming: names).document
  }

  /// A party's own sheet; a form is blank, and only bears its name.
  private func sheet(of party: Party, _ report: Report, _ reading: SessionReading) -> Report {
    guard forms else { return report.sheet(of: party, in: reading.agenda) }
    var named = report
    named.party = party.name
    return named
  }

  /// Writes each municipality's sheet into a folder, naming each on standard error.
  private func writeSheets(_ report: Report, _ reading: SessionReading, _ language: Language) throws
  {
    let folder = options.output ?? "."
    try makeFolder(folder, language)
    let parties = reading.agenda.parties.filter {
      $0.kind == .municipality && !reading.session.droppedParties.contains($0.id)
    }
    for (number, party) in parties.enumerated() {
      let name = reading.session.name(of: party.id)
      var named = party
      named.name = name
      let sheet = sheet(of: named, report, reading)
      let path = "\(folder)/\(fileName(name)).\((options.format ?? .markdown).ending)"
      try writeDocument(
        path, text(sheet, reading.session, language), force: options.force, language)
      printError("\(number + 1)/\(parties.count) \(path)")
    }
  }

  /// A party's name as a file's: on one line, without what parts folders or hides a file.
  private func fileName(_ name: String) -> String {
    let plain = visible(name).map { "/\\:".contains($0) ? "-" : $0 }
    return String(plain.drop { $0 == "." })
  }

  /// The party that a name means: the one with that name, else the only one that begins with it.
  private func find(_ name: String, _ reading: SessionReading, _ language: Language) throws -> Party
  {
    let wanted = name.lowercased()
    let parties = reading.agenda.parties.filter { ![.question, .count].contains($0.kind) }
      .map { party in
        var named = party
        named.name = reading.session.name(of: party.id)
        return named
      }
    let matching = parties.filter { $0.name.lowercased().hasPrefix(wanted) }
    if let exact = matching.first(where: { $0.name.lowercased() == wanted }) { return exact }
    if matching.count == 1, let only = matching.first { return only }
    let names = (matching.isEmpty ? parties : matching).map(\.name)
    printError("samling: " + language.phrases.whichParty(name, names))
    throw ExitCode(Status.usage)
  }

  private func writeFiles(_ reading: SessionReading, _ language: Language) throws {
    let damage = reading.damage(language)
    damage.tell()
    let written = try reading.write(reading.report(language).documents(language), language)
    for document in written {
      try? printOut(visible(reading.folder.path) + "/" + document.name, language)
    }
    try damage.end()
    if written.contains(where: { $0.before != nil }) { throw ExitCode(Status.badContent) }
  }

  private func writeProgramme(_ language: Language) throws {
    if options.chosen == .csv { return try writeRows(language) }
    let summaries = try summaries(of: sessions, language)
    let programme = ProgrammeDocument(summaries.list, language)
    switch options.chosen {
    case .markdown: try options.write(Markdown.text(of: programme.document), language)
    case .html: try options.write(Webpage.text(of: programme.document), language)
    case .json: try options.write(programme.json, language)
    case .csv: break
    }
    if !summaries.areWhole { throw ExitCode(Status.badContent) }
  }

  /// Every answer of every session, session by session.
  private func writeRows(_ language: Language) throws {
    var text = ""
    var isFirst = true
    let areWhole = try forEach(sessions, language) { reading in
      let report = reading.report(language)
      let rows =
        times ? Spreadsheet.times(of: report, language) : Spreadsheet.text(of: report, language)
      text += isFirst ? rows : Spreadsheet.withoutHeading(rows)
      isFirst = false
      guard options.output == nil else { return }
      try printRaw(text, language)
      text = ""
    }
    if options.output != nil { try options.write(text, language) }
    if !areWhole { throw ExitCode(Status.badContent) }
  }
}

extension SessionReading {
  /// Writes documents into the session's folder, and says where one stands beside what was there.
  ///
  /// - Throws: An exit status, once the reason has been printed.
  func write(_ documents: [KeptDocument], _ language: Language) throws -> [WrittenDocument] {
    do throws(FolderError) {
      let written = try folder.write(documents, from: source)
      for document in written {
        if let before = document.before {
          printError(language.phrases.isMadeFromLess(before, source.records, document.name))
        } else if document.name.contains(".new") {
          printError(language.phrases.isNotOurs(document.name))
        }
      }
      return written
    } catch {
      throw error.reported(language)
    }
  }
}

extension Report {
  /// The documents that lie in the session folder.
  func documents(_ language: Language) -> [KeptDocument] {
    let minutes = Minutes(self, language).document
    return [
      KeptDocument(
        name: "notes.md", text: Markdown.text(of: Minutes(self, language, extent: .notes).document)),
      KeptDocument(
        name: "scores.csv", text: Spreadsheet.text(of: self, language, extent: .counted)),
      KeptDocument(name: "report.md", text: Markdown.text(of: minutes)),
      KeptDocument(name: "report.html", text: Webpage.text(of: minutes)),
    ]
  }
}
