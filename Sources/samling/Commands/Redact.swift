import ArgumentParser
import Phrases
import Reports
import SamlingCore
import SeatLoop
import SessionFolder

/// `samling redact SESSION NOTE [--scrub]`: takes a note's text out of documents and screens, and of the journals too.
struct Redact: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "redact", abstract: Interface.words.redactHelp)

  @Argument(help: "\(Interface.words.sessionArgument)")
  var session: String

  @Argument(help: "\(Interface.words.noteArgument)")
  var note: String

  @Flag(help: "\(Interface.words.scrubOption)")
  var scrub = false

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let language = shared.language
    let folder = try Surroundings.folder(session, language)
    if scrub, let open = Surroundings.presence(of: folder)?.seats().living, !open.isEmpty {
      printError("samling: " + language.phrases.seatsAreOpen)
      throw ExitCode(1)
    }
    let redaction = try Redaction(folder: folder, language: language)
    let notes = try redaction.notes(saying: note)
    try redaction.takeOut(notes)
    if scrub { try redaction.scrub(notes) } else { try redaction.tellOfJournals(notes, session) }
  }
}

/// Takes what a note says out of a session.
private struct Redaction {
  private let desk: Desk
  private let language: Language
  private var words: any Phrases { language.phrases }

  init(folder: Folder, language: Language) throws {
    self.language = language
    do throws(FolderError) {
      desk = try Desk(folder: folder, kind: .command, isLive: false)
    } catch {
      throw error.reported(language)
    }
    DamageReport(account: desk.follower.account, folder: folder, language: language).tell()
  }

  /// The note of an id, or the only one that says something, with all that was merged into it.
  ///
  /// - Throws: Exit status 1 where there is none, or several, which are printed.
  func notes(saying text: String) throws -> Set<NoteID> {
    let id = NoteID(text.replacing("/", with: "."))
    if desk.session().notes[id] != nil { return desk.ledger.sources(of: id) }
    let found = desk.ledger.notes(saying: text)
    if let only = found.first, found.count == 1 { return desk.ledger.sources(of: only.note) }
    printError("samling: " + (found.isEmpty ? words.noNoteSays(text) : words.severalNotesSay(text)))
    for note in found { printError("\(note.note.text)  \(visible(note.text))") }
    throw ExitCode(1)
  }

  /// Takes the texts out by an act, where any is left, and out of the documents in the folder that are ours.
  func takeOut(_ notes: Set<NoteID>) throws {
    let session = desk.session()
    let left = notes.filter { session.notes[$0]?.isRedacted == false }
    guard !left.isEmpty else { return }
    var clock = Surroundings.clock(of: desk.folder, latest: desk.ledger.lastAct)
    clock.follow(session)
    let wish = Intent.note(.redact(left.sorted { $0.text < $1.text }))
    let (now, wall) = (clock.now, clock.wall(in: session))
    let events: [Event]
    do throws(Refusal) {
      events = try decide(wish, in: session, at: now, now: now, wall: wall)
    } catch {
      printError("samling: " + words.sentence(error, wall: wall))
      throw ExitCode(1)
    }
    do throws(FolderError) {
      let act = Act(kind: Act.redacting, deed: .events(events))
      let saved = try desk.append(act, now: now)
      try desk.journal.waitUntilSaved()
      try? printOut("saved \(saved.id.journalText) \(act.kind)", language)
    } catch {
      throw error.reported(language)
    }
    try rewriteDocuments()
  }

  /// Says that the journals still hold the texts, and what takes them out there.
  func tellOfJournals(_ notes: Set<NoteID>, _ session: String) throws {
    let note = notes.map(\.text).sorted().first ?? ""
    let call = visible("«samling redact \(session) \(note) --scrub»")
    try printOut(words.redacted(notes.count, scrubBy: call), language)
  }

  /// Rewrites the journals' lines, and tells where the texts still stand.
  func scrub(_ notes: Set<NoteID>) throws {
    let texts = desk.ledger.records.flatMap { $0.texts(of: notes) }.filter { !$0.isEmpty }
    do throws(FolderError) {
      let count = try desk.folder.scrub(notes, saying: texts)
      try? printOut(words.scrubbed(count), language)
    } catch {
      throw error.reported(language)
    }
    for hit in desk.folder.hits(ofTexts: texts) {
      try printOut("\(hit.file):\(hit.line): \(visible(hit.text))", language)
    }
    try printOut(words.scrubElsewhere, language)
  }

  private func rewriteDocuments() throws {
    let reading = SessionReading(desk.folder)
    let standing = reading.report(language).documents(language).filter {
      Surroundings.exists(desk.folder.path + "/" + $0.name)
    }
    _ = try reading.write(standing, language)
  }
}
