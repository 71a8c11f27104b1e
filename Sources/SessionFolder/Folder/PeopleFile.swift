import JSON
import SamlingCore

/// One line of `people/SEAT.ACTOR.jsonl`, the only place where a person's name stands.
///
///     {"id":"p-k7f2q9abcd-1","name":"Kari Nordmann"}
///     {"id":"p-k7f2q9abcd-2","forgotten":true}
///
/// A person whom any line calls forgotten has no name, whatever other lines say.
struct StoredPerson: Codable, Equatable {
  var id: PartyID
  var name: String?
  var forgotten: Bool?
}

extension Folder {
  /// Adds names of persons to the file of `actor`, which no other actor writes.
  package func keep(
    _ names: [PersonName], seat: SeatKind, actor: ActorID, isNew: Bool = false
  ) throws(FolderError) {
    guard !names.isEmpty else { return }
    try makePart(people, isNew: isNew)
    let path = "\(people)/\(seat.rawValue).\(actor).jsonl"
    let lines = storedPersons(in: path) + names.map { StoredPerson(id: $0.id, name: $0.name) }
    let bytes = lines.flatMap { ((try? JSONText.bytes(of: $0)) ?? []) + [RecordLine.newline] }
    try replaceAtomically(path, bytes)
  }

  /// The names of the session's persons, as far as the files can be read.
  package func readPeople() -> People {
    var names: [PartyID: String] = [:]
    var forgotten: Set<PartyID> = []
    for file in (try? Path.names(in: people)) ?? [] where file.hasSuffix(".jsonl") {
      for person in storedPersons(in: people + "/" + file) {
        if person.forgotten == true { forgotten.insert(person.id) }
        if let name = person.name { names[person.id] = name }
      }
    }
    return People(names.filter { !forgotten.contains($0.key) })
  }

  /// The files of persons that are there and can't be read, and why.
  package var unreadPeople: [(path: String, error: SystemError)] {
    do throws(SystemError) {
      return try Path.names(in: people).filter { $0.hasSuffix(".jsonl") }.compactMap { name in
        let path = people + "/" + name
        do throws(SystemError) {
          _ = try Descriptor.open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
          return nil
        } catch {
          return (path, error)
        }
      }
    } catch {
      return error.code == ENOENT ? [] : [(people, error)]
    }
  }

  func storedPersons(in path: String) -> [StoredPerson] {
    guard let file = try? Descriptor.open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK),
      let bytes = try? file.readAll()
    else { return [] }
    return bytes.split(separator: RecordLine.newline).compactMap {
      try? JSONText.value(StoredPerson.self, from: Array($0))
    }
  }
}
