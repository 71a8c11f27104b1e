import ArgumentParser
import CellGrid
import CursesTerminal
import Phrases
import SamlingCore
import SeatLoop
import Seats
import SessionFolder

/// One seat with a screen, from taking it to giving the terminal back.
struct SeatRun {
  let desk: Desk
  let language: Language
  let look: Look
  let clock: SeatClock
  private let background = BackgroundRun()

  /// Takes a seat at a session, and first takes in what an earlier seat could not save.
  ///
  /// - Throws: An exit status, once the reason has been printed.
  init(folder: Folder, kind: SeatKind, language: Language, look: Look) throws {
    self.language = language
    self.look = look
    do throws(FolderError) {
      for directory in Surroundings.rescues {
        for rescue in directory.list(session: folder.session.id) {
          try directory.adopt(rescue, into: folder)
          printError(language.phrases.rescuedTakenIn(rescue.count))
        }
      }
      desk = try Desk(folder: folder, kind: kind)
      let (earlier, hindrance) = EarlierGathering.named(in: folder.session.agenda, language)
      desk.earlier = earlier
      // Only the facilitator's seat tells it.
      if kind == .facilitator { desk.place = SessionPlace(of: folder) }
      if let hindrance { printError("samling: " + hindrance) }
      clock = try Self.clock(at: desk)
      if kind == .facilitator { try desk.takeOver(at: clock.now, language) }
    } catch {
      throw error.reported(language)
    }
  }

  /// The clock of a session as its seat begins; a rehearsal's goes on when its facilitator comes back.
  private static func clock(at desk: Desk) throws(FolderError) -> SeatClock {
    var clock = Surroundings.clock(of: desk.folder, latest: desk.ledger.lastAct)
    clock.follow(desk.session())
    if clock.isSimulated, desk.kind == .facilitator { try clock.stand(false) }
    return clock
  }

  /// Lets a rehearsal's clock stand until its facilitator comes back.
  private func leaveRehearsal() {
    guard clock.isSimulated, desk.kind == .facilitator, desk.rivals.isEmpty else { return }
    var clock = clock
    _ = clock.look()
    // The folder may be gone, and nobody is left to be told.
    try? clock.stand(true)
  }

  /// Runs the seat until it is closed, and then rescues unsaved acts.
  ///
  /// - Parameters:
  ///   - notice: What to say at the start.
  ///   - beforehand: What is done once the terminal is there, before the first picture; it may say something
  ///     more urgent.
  /// - Throws: An exit status, once the reason has been printed.
  func run(
    notice: SeatState.Notice? = nil, beforehand: () throws -> SeatState.Notice? = { nil }
  ) throws {
    let presence = Surroundings.presence(of: desk.folder)
    let claim = try? presence?.claim(desk.kind, desk.journal.actor)
    defer { withExtendedLifetime(claim) {} }
    let display = try look.claim(language, isWall: desk.kind == .projector)
    let urgent: SeatState.Notice?
    do {
      urgent = try beforehand()
    } catch {
      display.close()
      throw error
    }
    display.setTitle(desk.folder.session.agenda.title)
    let rescue = SeatRescue(desk, language)
    let loop = SeatLoop(
      desk: desk, display: display, clock: clock, language: language,
      notation: LiveNotation(desk.folder),
      presence: presence, notice: damageNotice ?? urgent ?? notice,
      edit: { TextEditor().edit($0, language) },
      rescue: { [desk] in rescue.keep(desk.journal.unsaved) },
      writeDocuments: desk.kind == .facilitator && !clock.isSimulated ? writeDocuments : nil,
      openMinutes: { [desk] in MinutesReader.open(desk.folder, language) })
    let outcome = loop.run()
    leaveRehearsal()
    desk.recordClosing(now: loop.now)
    try rescue.end(desk.journal.close(), mayAsk: outcome == .quit)
    if case .ended(let ending) = outcome { throw ending.status }
  }

  /// Begins to write the gathering's documents into its folder, in a background run of the program.
  private func writeDocuments() {
    background.begin(["report", desk.folder.path, "--files", "--lang", language.rawValue])
  }

  /// The notice at the start about damaged files, nil where there are none; `verify` tells the rest.
  private var damageNotice: SeatState.Notice? {
    let account = desk.follower.account
    let faults = DamageReport(account: account, folder: desk.folder, language: language).faults
    return faults == 0 ? nil : .failed(language.phrases.faultsInFiles(faults))
  }
}

extension TerminalError {
  /// Prints the sentence and gives the status to exit with.
  func reported(_ language: Language) -> ExitCode {
    printError("samling: " + language.phrases.sentence(self))
    return ExitCode(Status.inputOutput)
  }
}

extension SessionPlace {
  init(of folder: Folder) {
    let home = Surroundings.home
    let path = MinutesReader.path(of: folder)
    self.init(
      address: Surroundings.sessions.address(of: folder),
      minutes: path.hasPrefix(home + "/") ? "~" + path.dropFirst(home.count) : path)
  }
}
