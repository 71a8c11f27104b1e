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

/// Names of participants within texts on who does what: ids are kept in the record, names are shown.
extension Session {
  /// A mark with ids in the place of listed participants' names.
  func withIDs(_ mark: NoteMark) -> NoteMark {
    guard case .followUp(let who, let when) = mark else { return mark }
    return .followUp(who: withIDs(who), when: when)
  }

  /// A mark with names in the place of participants' ids, as `name(of:)` has them.
  package func withNames(_ mark: NoteMark) -> NoteMark {
    guard case .followUp(let who, let when) = mark else { return mark }
    return .followUp(who: withNames(who), when: when)
  }

  /// A text with ids in the place of listed participants' names, the longest first and in any letter case.
  ///
  /// A name that several have stays, unless the text tells them apart by the municipality as `name(of:)` does.
  package func withIDs(_ text: String) -> String {
    guard !text.isEmpty, !people.all.isEmpty else { return text }
    var persons: [[Character]: Set<PartyID>] = [:]
    for (id, name) in people.all {
      // «Kari Nordmann (Luster)» is Kari Nordmann, too.
      let short = String(name.prefix { $0 != "(" }).trimmed
      for name in [self.name(of: id), name, short] where !name.isEmpty {
        persons[Array(name.lowercased()), default: []].insert(id)
      }
    }
    let known = persons.filter { $0.value.count == 1 }.sorted { $0.key.count > $1.key.count }
    return text.replacingWords { rest in
      known.first { rest.startsWithWord($0.key) }.flatMap { name, ids in
        ids.first.map { (name.count, $0.text) }
      }
    }
  }

  /// A text with names in the place of participants' ids.
  package func withNames(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "-")) else { return text }
    return text.replacingWords { rest in
      let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" }
      let id = PartyID(String(word))
      guard id.isPerson, agenda.party(id) != nil else { return nil }
      return (word.count, name(of: id))
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    let rest = drop { $0 == " " }
    return String(rest.reversed().drop { $0 == " " }.reversed())
  }

  /// The text with other words where `other` gives any: how many characters they replace, and what by.
  fileprivate func replacingWords(_ other: (Substring) -> (length: Int, text: String)?) -> String {
    var new = ""
    var rest = self[...]
    while let character = rest.first {
      let isInWord = new.last.map { $0.isLetter || $0.isNumber } ?? false
      if !isInWord, let found = other(rest) {
        new += found.text
        rest = rest.dropFirst(found.length)
      } else {
        new.append(character)
        rest = rest.dropFirst()
      }
    }
    return new
  }
}

extension Substring {
  /// Whether these characters, in lower case, stand first, and no letter or digit after them.
  fileprivate func startsWithWord(_ word: [Character]) -> Bool {
    let start = prefix(word.count)
    guard start.count == word.count, start.lowercased().elementsEqual(word) else { return false }
    return self[start.endIndex...].first.map { !$0.isLetter && !$0.isNumber } ?? true
  }
}
