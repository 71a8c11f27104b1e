extension Session {
  /// What a party is called: a person by the name kept apart, with the municipality where others have that name too; a
  /// drawn pair by its members, an answer that has a turn by its opening words.
  package func name(of id: PartyID) -> String {
    if let name = people[id] {
      guard people.isShared(name), let municipality = agenda.party(id)?.municipality
      else { return name }
      return "\(name) (\(self.name(of: municipality)))"
    }
    guard let party = party(id) else { return id.text }
    guard party.name.isEmpty, !party.members.isEmpty else { return party.name }
    return party.members.map { name(of: $0) }.joined(separator: " + ")
  }

  /// The name of somebody here whom a new party could not be told from; nil where there is nobody.
  func nameOfOneLike(_ party: Party) -> String? {
    let wanted = party.name.lowercased()
    let found = agenda.parties.first { other in
      guard !other.isSaid, other.kind != .count, !droppedParties.contains(other.id),
        (people[other.id] ?? other.name).lowercased() == wanted
      else { return false }
      let isOfAnother =
        party.kind == .participant && other.kind == .participant
        && party.municipality != nil && party.municipality != other.municipality
      return other.id != party.id && !isOfAnother
    }
    return found.map { name(of: $0.id) }
  }

  /// The title of a stretch's item, with the turn's party in its blank; parallel items are joined.
  package func title(of stretch: Stretch) -> String {
    let titles = ([stretch.item] + stretch.beside).compactMap { agenda.item($0)?.step.title }
    return filled(titles.joined(separator: " / "), for: stretch)
  }

  /// The title of the part that a stretch belongs to; nil where it is the item itself.
  package func partTitle(of stretch: Stretch) -> String? {
    stretch.part.map { filled($0, for: stretch) }
  }

  /// All that tells a stretch from others on one line: item, part, whose turn, phase.
  package func fullName(of stretch: Stretch) -> String {
    let turn = stretch.place.map { name(of: $0.turn.party) }
    let parts = [title(of: stretch), partTitle(of: stretch), turn, stretch.phase]
    var names: [String] = []
    for part in parts.compactMap(\.self) where !names.contains(part) { names.append(part) }
    return names.joined(separator: " · ")
  }

  /// A title with the turn's party in place of its blank, `___`.
  private func filled(_ title: String, for stretch: Stretch) -> String {
    guard let turn = stretch.place?.turn, title.utf8.contains(UInt8(ascii: "_")),
      let from = title.firstIndex(of: "_"), let to = title.lastIndex(of: "_")
    else { return title }
    return title[..<from] + name(of: turn.party) + title[title.index(after: to)...]
  }
}
