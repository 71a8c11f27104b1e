import Phrases
import SamlingCore
import Seats
import SessionFolder

/// A session folder as one seat works on it: its own journal, everybody's records, and the session they fold to.
package final class Desk {
  package let folder: Folder
  package let kind: SeatKind
  package fileprivate(set) var ledger: Ledger
  package let journal: Journal
  package let follower: Follower
  /// When the folder was last looked at, by `MachineClock.steady`.
  private var lastLook = MachineClock.steady
  /// The kinds of the other open seats, as last looked up.
  package var others: [SeatKind] = []
  /// The kinds of seats that died here and have not been taken again.
  package var gone: [SeatKind] = []
  /// Seats that have written since this one was taken, and have not closed; on other machines they are known by nothing
  /// else.
  package private(set) var heard: [ActorID: SeatKind] = [:]
  /// What another seat of this kind did last, until somebody has been told.
  private var news: String?
  /// The latest record that was heard, until its time has been compared with the time here.
  private var latestHeard: Record?
  /// The other open seats of this seat's kind.
  package var rivals: Set<ActorID> = []

  /// Whether the folder still is what it was.
  package private(set) var standing: Standing
  /// Whether what the disk does not take has been written to a rescue file.
  package var isRescued = false

  /// What the gathering before this one scored; nil where none is named.
  package var earlier: EarlierGathering?
  /// Where the session lies; nil where that is not known.
  package var place: SessionPlace?

  /// Takes a seat at a session, and reads all its records.
  ///
  /// - Throws: The error that prevents reading the folder.
  package init(folder: Folder, kind: SeatKind, isLive: Bool = true) throws(FolderError) {
    self.folder = folder
    self.kind = kind
    standing = Standing(folder)
    journal = try Journal(folder: folder, seat: kind)
    follower = Follower(folder, own: journal.actor, isLive: isLive)
    ledger = Ledger(agenda: folder.session.agenda)
    ledger.people = folder.readPeople()
    follow()
    // What was written before may be by seats that are long gone.
    heard = [:]
    news = nil
    latestHeard = nil
  }

  /// Takes what another seat of this kind did last, by its act's kind; nil where nobody has done anything new.
  package func takeNews() -> String? {
    defer { news = nil }
    return news
  }

  /// The seat whose clock is so far ahead of the time here that its records' times are not adopted, and how far it is; nil
  /// where the latest that was heard is in time.
  package func takeClockAhead(now: Moment) -> (seat: SeatKind, by: Duration)? {
    defer { latestHeard = nil }
    guard let record = latestHeard, case let ahead = record.time.moment - now,
      ahead > HybridTime.trusted
    else { return nil }
    return (record.seat, ahead)
  }

  private func hear(_ record: Record) {
    if record.time.moment > latestHeard?.time.moment ?? record.time.moment + .seconds(-1) {
      latestHeard = record
    }
    guard record.seat != .command else { return }
    if case .closed = record.act.deed {
      heard[record.id.actor] = nil
      return
    }
    heard[record.id.actor] = record.seat
    if record.seat == kind { news = record.act.kind }
  }

  /// Reads what others have written since the last look.
  ///
  /// - Parameter letGo: Called before the session changes, which no context may then hold: it would be copied.
  /// - Returns: Whether there was anything, or something has befallen the folder.
  @discardableResult
  package func follow(letGo: () -> Void = {}) -> Bool {
    lastLook = MachineClock.steady
    follower.silence()
    let isBefallen = look()
    // What another session has written is none of ours.
    if standing.isOther { return isBefallen }
    let found = follower.poll()
    if found.isOwnTouched { journal.check() }
    guard !found.records.isEmpty || !found.corrections.isEmpty else { return isBefallen }
    for record in found.records { hear(record) }
    letGo()
    ledger.insert(found.records)
    ledger.insert(found.corrections)
    if (found.records + found.corrections).contains(where: \.listsPersons) {
      ledger.people = folder.readPeople()
    }
    return true
  }

  /// Looks whether the folder still is what it was; returns whether that has changed.
  private func look() -> Bool {
    guard standing.look() else { return false }
    // What was saved may be gone.
    if standing.trouble == nil { follower.followAnew() } else { journal.check() }
    return true
  }

  /// Whether the last look was long enough ago to look without a hint: notifications may be missed.
  package var isLookDue: Bool {
    let patience = standing.trouble == nil ? follower.patience : Follower.backup
    return MachineClock.steady - lastLook >= patience.milliseconds
  }

  /// How many milliseconds may pass without a look; nil where a hint will come.
  package var interval: Duration? { standing.trouble == nil ? follower.interval : Follower.backup }

  /// The session as the ledger now has it.
  package func session() -> Session {
    let session = ledger.session()
    // Worked out here once, for all contexts that are made from it.
    if session.isFrozen { _ = ledger.frozen() }
    return session
  }

  /// The beginning of the ids that the next act gives out.
  package var freshID: String { "\(journal.actor).\(ownCount + 1)" }

  private var ownCount = 0
  /// How many persons this seat has listed.
  private var listed = 0

  /// Records an act and folds it at once; `journal.state` tells when it is on the disk.
  package func append(_ act: Act, at: Moment? = nil, now: Moment) throws(FolderError) -> Record {
    let act = try withoutNames(act)
    let record = try journal.append(act, at: at, now: now, after: ledger.latestTime(at: now))
    ownCount += 1
    ledger.insert(record)
    return record
  }

  /// Whether the acts are on disk, in words for the screen.
  package func saveState(_ language: Language) -> Seats.SaveState {
    switch journal.state {
    case .unsaved(_, let count, let since, let error):
      .failing(
        count: count, since: since, reason: error.reason(in: language), isRescued: isRescued)
    case .saved: standing.trouble.map { .adrift(reason: $0.reason(in: language)) } ?? .saved
    case .saving: standing.trouble.map { .adrift(reason: $0.reason(in: language)) } ?? .saving
    }
  }

  /// Records the digest of what this seat showed, where it wrote anything and the disk takes it.
  package func recordClosing(now: Moment) {
    guard ownCount > 0 else { return }
    if case .unsaved = journal.state { return }
    var latest: [ActorID: Int] = [:]
    for record in ledger.records {
      latest[record.id.actor] = max(latest[record.id.actor] ?? 0, record.id.n)
    }
    let covers = latest.map { RecordID(actor: $0.key, n: $0.value) }.sorted()
    let deed = Act.Deed.closed(digest: digest(of: ledger.session()), covers: covers)
    _ = try? append(Act(kind: Act.closing, deed: deed), now: now)
  }
}

extension Desk {
  /// The act with persons by ids; their names are written to the file of persons.
  private func withoutNames(_ act: Act) throws(FolderError) -> Act {
    guard case .events(let events) = act.deed else { return act }
    var names: [PersonName] = []
    let open = events.map { event in
      guard case .partyAdded(var person) = event, person.kind == .participant,
        !person.id.isPerson
      else { return event }
      let name = person.name
      person.id = PartyID(person: listed + names.count + 1, by: journal.actor)
      person.name = ledger.startingAgenda.nameOfPerson(knownPersons + names.count + 1)
      names.append(PersonName(id: person.id, name: name))
      return .partyAdded(party: person)
    }
    try keep(names)
    return Act(kind: act.kind, deed: .events(open))
  }

  private var knownPersons: Int { session().agenda.parties.filter(\.id.isPerson).count }

  /// Writes persons' names to the file of persons, before any record mentions them.
  package func keep(_ names: [PersonName]) throws(FolderError) {
    guard !names.isEmpty else { return }
    try folder.keep(names, seat: kind, actor: journal.actor)
    listed += names.count
    ledger.people = folder.readPeople()
  }
}

extension Record {
  /// Whether it tells of persons that were not there before.
  fileprivate var listsPersons: Bool {
    guard case .events(let events) = act.deed else { return false }
    return events.contains { event in
      if case .partyAdded(let party) = event { party.id.isPerson } else { false }
    }
  }
}
