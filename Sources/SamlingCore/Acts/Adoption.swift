/// Copies items, prompts and parties from one agenda into another: matches parties by name, and makes new ids.
///
/// Used for what is typed live and for an agenda file that was changed after its session was opened.
package struct Adoption {
  private let agenda: Agenda
  private let source: Agenda
  private let prefix: String
  private var count = 0
  private var partyIDs: [PartyID: PartyID] = [:]
  /// Parties that the receiving agenda lacks, and persons whose municipality or role has changed.
  package private(set) var newParties: [Party] = []

  /// - Parameters:
  ///   - source: The agenda to copy from.
  ///   - agenda: The agenda to copy into.
  ///   - prefix: What the new ids begin with.
  package init(from source: Agenda, into agenda: Agenda, prefix: String) {
    self.source = source
    self.agenda = agenda
    self.prefix = prefix
  }

  private mutating func fresh(_ letter: String) -> String {
    count += 1
    return "\(prefix).\(letter)\(count)"
  }

  /// Copies an item with new ids for it and all its steps; its own is `id` where that is given.
  package mutating func item(_ item: Item, as id: ItemID? = nil) -> Item {
    var adopted = item
    adopted.id = id ?? ItemID(fresh("i"))
    adopted.line = 0
    adopted.step = step(item.step)
    return adopted
  }

  /// Adds to `newParties` the participants that the receiving agenda lacks or has with another municipality or role.
  mutating func takePersons() {
    for person in source.parties where person.id.isPerson {
      guard let known = agenda.party(party(person.id)) else { continue }
      var moved = known
      moved.municipality = person.municipality.map { party($0) }
      moved.role = person.role.map { party($0) }
      if moved != known { newParties.append(moved) }
    }
  }

  package mutating func prompt(_ prompt: Prompt) -> Prompt {
    var adopted = prompt
    adopted.id = PromptID(fresh("q"))
    adopted.line = 0
    return adopted
  }

  private mutating func step(_ step: Step) -> Step {
    var adopted = step
    adopted.id = StepID(fresh("s"))
    for index in adopted.prompts.indices { adopted.prompts[index] = prompt(adopted.prompts[index]) }
    if let turns = step.circle?.turns {
      adopted.circle?.turns = turns.map { turn in
        Turn(party: party(turn.party), by: turn.by.map { party($0) })
      }
    }
    adopted.steps = step.steps.map { self.step($0) }
    return adopted
  }

  /// The receiving agenda's party of the same kind and name, or a new one.
  private mutating func party(_ id: PartyID) -> PartyID {
    if let known = partyIDs[id] { return known }
    guard let party = source.party(id) else { return id }
    let members = party.members.map { self.party($0) }
    let same = (agenda.parties + newParties).first {
      if id.isPerson { return $0.id == id }
      // Parties without a name are the same where their members are.
      return $0.kind == party.kind && $0.name.lowercased() == party.name.lowercased()
        && (!party.name.isEmpty || $0.members == members)
    }
    if let same {
      partyIDs[id] = same.id
      return same.id
    }
    var adopted = party
    if !id.isPerson { adopted.id = PartyID(fresh("m")) }
    adopted.members = members
    adopted.municipality = party.municipality.map { self.party($0) }
    adopted.role = party.role.map { self.party($0) }
    partyIDs[id] = adopted.id
    newParties.append(adopted)
    return adopted.id
  }
}

/// Lists the events that bring a session up to date with its changed agenda file.
///
/// Live changes stay where the file still says what it said. Items are matched by title, then by planned start, within
/// a day; prompts by key, then by question. Items that have begun take over only a new title, new times and added
/// questions; items that are gone from the file are dropped unless they have begun, never removed. Equal agendas give
/// no events.
///
/// - Parameters:
///   - agenda: The file as it now reads.
///   - ledger: The session's records.
///   - prefix: What new ids begin with.
/// - Returns: The events, for an act of kind `takeInKind`.
package func changes(in agenda: Agenda, since ledger: Ledger, prefix: String) -> [Event] {
  var ledger = ledger
  let live = ledger.session()
  var comparison = Comparison(
    session: ledger.agendaAsTakenIn(), live: live, agenda: agenda, prefix: prefix)
  return comparison.events()
}

/// The kind of the acts that take in a changed agenda file.
package let takeInKind = "agenda"

extension Ledger {
  /// The session with only the changes of the agenda file applied, as if nothing else had happened.
  fileprivate func agendaAsTakenIn() -> Session {
    var session = Session(agenda: startingAgenda)
    for record in records where record.act.kind == takeInKind && !isUndone(record.id) {
      session.apply(record)
    }
    return session
  }
}

/// Compares an agenda file with what it said when it was last taken in.
private struct Comparison {
  /// What the file said when it was last taken in.
  let session: Session
  /// The session as it stands, which tells what has begun.
  let live: Session
  let agenda: Agenda
  var adoption: Adoption
  private var added: [Event] = []

  init(session: Session, live: Session, agenda: Agenda, prefix: String) {
    self.session = session
    self.live = live
    self.agenda = agenda
    adoption = Adoption(from: agenda, into: session.agenda, prefix: prefix)
  }

  mutating func events() -> [Event] {
    for day in agenda.days.indices where session.agenda.days.indices.contains(day) {
      compare(day)
    }
    let newDays = agenda.days.dropFirst(session.agenda.days.count).map { day in
      var adopted = day
      adopted.items = day.items.map { adoption.item($0) }
      return Event.dayAdded(day: adopted)
    }
    var heading: [Event] = []
    if agenda.title != session.agenda.title || agenda.headers != session.agenda.headers {
      heading = [.headingChanged(title: agenda.title, headers: agenda.headers)]
    }
    adoption.takePersons()
    return heading + adoption.newParties.map { .partyAdded(party: $0) } + comings() + added
      + newDays
  }

  /// Marks persons who are gone from the file's list as away, and those who are on it again as here; does nothing
  /// without a list.
  private func comings() -> [Event] {
    let listed = Set(agenda.parties.map(\.id).filter(\.isPerson))
    guard !listed.isEmpty else { return [] }
    return session.agenda.parties.map(\.id).filter(\.isPerson).compactMap { person in
      let isAway = !listed.contains(person)
      let wasAway = session.awayParties.contains(person)
      return isAway == wasAway ? nil : .partyAway(party: person, isAway: isAway)
    }
  }

  private mutating func compare(_ day: Int) {
    var old = session.agenda.days[day].items.filter { !session.droppedItems.contains($0.id) }
    var previous: ItemID?
    for new in agenda.days[day].items {
      if let index = match(new, in: old) {
        let kept = old.remove(at: index)
        compare(new, with: kept)
        previous = kept.id
      } else {
        let item = adoption.item(new)
        added.append(.itemAdded(item: item, day: day, after: previous))
        previous = item.id
      }
    }
    for gone in old where !hasBegun(gone) && gone.line > 0 {
      added.append(.itemDropped(item: gone.id))
    }
  }

  private func match(_ new: Item, in old: [Item]) -> Int? {
    let sameTitle = old.indices.filter {
      old[$0].step.title.lowercased() == new.step.title.lowercased()
    }
    return sameTitle.first { old[$0].plannedStart == new.plannedStart } ?? sameTitle.first
      ?? old.firstIndex { $0.plannedStart == new.plannedStart && !isElsewhere($0) }
  }

  /// Whether the new agenda has an item of this one's title, so that it is not simply renamed.
  private func isElsewhere(_ item: Item) -> Bool {
    agenda.days.contains { day in
      day.items.contains { $0.step.title.lowercased() == item.step.title.lowercased() }
    }
  }

  private mutating func compare(_ new: Item, with old: Item) {
    guard !isSame(new, old) else { return }
    guard hasBegun(old) else {
      added.append(.itemReplaced(item: adoption.item(new, as: old.id)))
      return
    }
    if new.step.title != old.step.title {
      added.append(.itemReworded(item: old.id, title: new.step.title))
    }
    if new.plannedStart != old.plannedStart || new.plannedEnd != old.plannedEnd {
      added.append(.itemMoved(item: old.id, start: new.plannedStart, end: new.plannedEnd))
    }
    let known = Set(old.step.allPrompts.map { $0.key ?? $0.question })
    for prompt in new.step.prompts where !known.contains(prompt.key ?? prompt.question) {
      added.append(.promptAdded(prompt: adoption.prompt(prompt), step: old.step.id))
    }
  }

  /// Whether an item has begun or has answers, so that it must not be replaced or dropped.
  private func hasBegun(_ item: Item) -> Bool {
    live.hasBegun(item.id) || live.hasAnswers(item.id)
  }

  /// Whether two items say the same, ignoring ids and lines.
  private func isSame(_ new: Item, _ old: Item) -> Bool {
    bare(new, in: agenda) == bare(old, in: session.agenda)
  }

  /// An item with names in place of ids.
  private func bare(_ item: Item, in agenda: Agenda) -> Item {
    var item = item
    item.id = ItemID("")
    item.line = 0
    item.step = bare(item.step, in: agenda)
    return item
  }

  private func bare(_ step: Step, in agenda: Agenda) -> Step {
    func name(_ id: PartyID) -> PartyID {
      guard let party = agenda.party(id) else { return PartyID("") }
      return PartyID(party.name.isEmpty ? party.members.map(\.text).joined() : party.name)
    }
    var step = step
    step.id = StepID("")
    for index in step.prompts.indices {
      step.prompts[index].id = PromptID("")
      step.prompts[index].line = 0
    }
    if let turns = step.circle?.turns {
      step.circle?.turns = turns.map { Turn(party: name($0.party), by: $0.by.map(name)) }
    }
    step.steps = step.steps.map { bare($0, in: agenda) }
    return step
  }
}

extension Step {
  /// The prompts of the step, then those of all steps beneath it.
  package var allPrompts: [Prompt] { prompts + steps.flatMap(\.allPrompts) }
}
