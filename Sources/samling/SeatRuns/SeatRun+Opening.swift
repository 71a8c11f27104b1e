import ArgumentParser
import Phrases
import SamlingCore
import SeatLoop
import Seats
import SessionFolder

/// What a facilitator's seat does before its screen is there.
extension SeatRun {
  /// The changes to the agenda file since it was last taken in, which it also prints line by line.
  ///
  /// - Returns: Nothing for a path that is not the session's own file.
  /// - Throws: An exit status for a file with errors, once they have been printed.
  func changes(of path: String) throws -> (events: [Event], names: [PersonName]) {
    guard path == desk.folder.session.source || resolved(path) == desk.folder.session.source,
      Surroundings.exists(path)
    else { return ([], []) }
    let choices = desk.folder.session.choices
    // The session has a text of its own while its file stays as it was.
    if let edited = choices.edited,
      edited == fingerprint(try ProgrammeFile(path: path, language).bytes)
    {
      return ([], [])
    }
    let file = try AgendaFile(path: path, language: language, choices: choices)
    let words = language.phrases
    let (agenda, names) = file.agenda.withoutNames(
      by: desk.journal.actor, known: desk.ledger.people, in: desk.session().agenda,
      calling: words.participant)
    let events = SamlingCore.changes(in: agenda, since: desk.ledger, prefix: desk.freshID)
    guard !events.isEmpty else { return ([], []) }
    printError(words.agendaHasChanged(events.count))
    let people = People(Dictionary(names.map { ($0.id, $0.name) }) { first, _ in first })
    for event in events {
      printError("  " + event.change(in: desk.session(), people))
    }
    return (events, names)
  }

  /// Records changes of the agenda file; persons' names are written apart, before any record mentions them.
  func takeIn(_ events: [Event], _ names: [PersonName]) throws {
    do throws(FolderError) {
      try desk.keep(names)
    } catch {
      throw error.reported(language)
    }
    // A record has a limited length, and the agenda may have changed in every line.
    for batch in stride(from: 0, to: events.count, by: 20) {
      let some = Array(events[batch..<min(events.count, batch + 20)])
      try append(Act(kind: takeInKind, deed: .events(some)))
    }
  }

  /// Opens a day, from 1, by starting its first stretch.
  func open(day: Int) throws {
    try intend(.clock(.openDay(day - 1)), .open)
  }

  /// Ends the days before this one, from 0, without holding them; for a rehearsal that begins later.
  func passDays(before day: Int) throws {
    for passed in 0..<day {
      try intend(.clock(.openDay(passed)), .open)
      try intend(.clock(.endDay), .endDay)
    }
  }

  private func intend(_ intent: Intent, _ name: CommandName) throws {
    var clock = clock
    let session = desk.session()
    let (now, wall) = (clock.now, clock.wall(in: session))
    do throws(Refusal) {
      let events = try decide(intent, in: session, at: now, now: now, wall: wall)
      try? append(Act(kind: name.rawValue, deed: .events(events)))
    } catch {
      printError("samling: " + language.phrases.sentence(error, wall: wall))
      throw ExitCode(1)
    }
  }

  private func append(_ act: Act) throws {
    do throws(FolderError) {
      _ = try desk.append(act, now: clock.now)
    } catch {
      throw error.reported(language)
    }
  }
}
