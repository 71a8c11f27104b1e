/// The names of persons, kept beside a session and not part of its state.
///
/// Names are not folded, encoded or compared: forgetting a name changes no record and no digest.
package struct People: Equatable, Encodable, Sendable {
  private var names: [PartyID: String]
  /// The names that several persons have, in lower case.
  private var shared: Set<String> = []

  package init(_ names: [PartyID: String] = [:]) {
    self.names = names
    var seen: Set<String> = []
    for name in names.values where !seen.insert(name.lowercased()).inserted {
      shared.insert(name.lowercased())
    }
  }

  /// Whether several persons are called so.
  func isShared(_ name: String) -> Bool { !shared.isEmpty && shared.contains(name.lowercased()) }

  package subscript(id: PartyID) -> String? { names[id] }

  /// Everybody's id and name, in no order.
  package var all: [PartyID: String] { names }

  package func encode(to encoder: any Encoder) throws {}
  package static func == (a: People, b: People) -> Bool { true }
}

/// One person and what they are called.
package struct PersonName: Equatable, Sendable {
  /// `p-ACTOR-N`.
  package var id: PartyID
  package var name: String

  package init(id: PartyID, name: String) {
    self.id = id
    self.name = name
  }
}

extension PartyID {
  /// The id of the person that an actor listed as this number.
  package init(person number: Int, by actor: ActorID) { self.init("p-\(actor)-\(number)") }

  /// Whether it names a person.
  package var isPerson: Bool { text.hasPrefix("p-") }
}

extension Agenda {
  /// The name of a numbered person whose own name is gone, with the word that the list uses: `Deltaker 42`.
  package func nameOfPerson(_ number: Int) -> String {
    let listed = parties.first { $0.id.isPerson }?.name.split(separator: " ").first
    return "\(listed ?? "Deltaker") \(number)"
  }

  /// The agenda as it may be stored in the open, with an id in place of every participant's name.
  ///
  /// - Parameters:
  ///   - actor: The actor that the ids of new persons are made from.
  ///   - known: The names of persons who have an id already.
  ///   - session: The agenda that holds those ids.
  ///   - calling: The name of the person with a number where the real name is gone.
  /// - Returns: The agenda, and the names of those who are new.
  package func withoutNames(
    by actor: ActorID, known: People = People(), in session: Agenda = Agenda(),
    calling: (Int) -> String
  ) -> (agenda: Agenda, names: [PersonName]) {
    var open = self
    var ids: [PartyID: PartyID] = [:]
    var names: [PersonName] = []
    var free = session.parties.filter { $0.kind == .participant }
    var number = free.count
    // Numbers that the same seat has given before.
    let taken = free.filter { $0.id.text.hasPrefix("p-\(actor)-") }.count
    for place in open.parties.indices where open.parties[place].kind == .participant {
      let person = open.parties[place]
      if let found = free.firstIndex(where: { known[$0.id] == person.name }) {
        let old = free.remove(at: found)
        ids[person.id] = old.id
        open.parties[place].name = old.name
      } else {
        number += 1
        let id = PartyID(person: taken + names.count + 1, by: actor)
        ids[person.id] = id
        names.append(PersonName(id: id, name: person.name))
        open.parties[place].name = calling(number)
      }
    }
    guard !ids.isEmpty else { return (self, []) }
    open.rename { ids[$0] ?? $0 }
    // A pair of persons is called by its members' names where it is shown.
    for (place, party) in open.parties.enumerated()
    where party.kind == .pair && party.members.contains(where: \.isPerson) {
      open.parties[place].name = ""
    }
    return (open, names)
  }

  private mutating func rename(_ new: (PartyID) -> PartyID) {
    for place in parties.indices {
      parties[place].id = new(parties[place].id)
      parties[place].members = parties[place].members.map(new)
    }
    for place in circles.indices { circles[place].parties = circles[place].parties.map(new) }
    for day in days.indices {
      for item in days[day].items.indices { days[day].items[item].step.rename(new) }
    }
  }
}

extension Step {
  fileprivate mutating func rename(_ new: (PartyID) -> PartyID) {
    let turns = circle?.turns ?? []
    circle?.turns = turns.map { Turn(party: new($0.party), by: $0.by.map(new)) }
    for place in steps.indices { steps[place].rename(new) }
  }
}
