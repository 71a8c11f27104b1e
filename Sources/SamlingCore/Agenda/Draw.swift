/// How a circle is drawn from the participants: `Grupper: à 8`, `Par: på tvers av kommuner`, `Grupper: per rolle`.
package struct Draw: Equatable, Codable, Sendable {
  /// How the participants are divided.
  package enum Rule: String, Codable, Sendable {
    /// Groups of at most `size`, as even as possible, with each municipality spread over them.
    case mixed
    /// Pairs from different municipalities; one group of three where somebody would be alone.
    case across
    /// One group for each municipality, or for each role.
    case municipality, role
  }

  package var rule: Rule
  /// The largest group of `mixed`; at least 1.
  package var size: Int?
  /// A party's name before its number: «Gruppe», «Bord».
  package var name: String

  package init(rule: Rule, size: Int? = nil, name: String) {
    self.rule = rule
    self.size = size
    self.name = name
  }
}

extension Draw {
  /// The members of each party, drawn by lot; each person is in one party, and no party is empty.
  ///
  /// - Complexity: O(persons × municipalities).
  package func members(of persons: [Party], by lot: inout Lot) -> [[Party]] {
    switch rule {
    case .mixed: mixed(persons, by: &lot)
    case .across: across(persons, by: &lot)
    case .municipality: Self.sorted(persons) { $0.municipality }
    case .role: Self.sorted(persons) { $0.role }
    }
  }

  /// Deals the persons round like cards, one municipality after the other, so that each is spread evenly.
  private func mixed(_ persons: [Party], by lot: inout Lot) -> [[Party]] {
    let size = max(1, size ?? persons.count)
    let count = (persons.count + size - 1) / size
    let hands = Self.sorted(persons) { $0.municipality }
      .map { $0.shuffled(using: &lot) }.shuffled(using: &lot)
    var groups = Array(repeating: [Party](), count: count)
    for (place, person) in hands.flatMap(\.self).enumerated() {
      groups[place % count].append(person)
    }
    return groups
  }

  /// Pairs one from each of the two municipalities with the most persons left, so that two of the same meet only when
  /// no others are left.
  private func across(_ persons: [Party], by lot: inout Lot) -> [[Party]] {
    var left = Self.sorted(persons) { $0.municipality }
      .map { $0.shuffled(using: &lot) }.shuffled(using: &lot)
    var pairs: [[Party]] = []
    while left.count > 1 {
      left = left.enumerated().sorted {
        ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
      }.map(\.element)
      pairs.append([left[0].removeLast(), left[1].removeLast()])
      left.removeAll(where: \.isEmpty)
    }
    var alike = left.first ?? []
    while alike.count > 1 { pairs.append([alike.removeLast(), alike.removeLast()]) }
    if let alone = alike.first {
      let stranger = pairs.lastIndex { pair in
        !pair.contains { $0.municipality == alone.municipality }
      }
      if let place = stranger ?? pairs.indices.last {
        pairs[place].append(alone)
      } else {
        pairs = [[alone]]
      }
    }
    return pairs.shuffled(using: &lot)
  }

  /// Groups persons by a trait, in the order in which each trait first appears; those without it come last.
  private static func sorted(_ persons: [Party], by trait: (Party) -> PartyID?) -> [[Party]] {
    var order: [PartyID] = []
    var found: [PartyID: [Party]] = [:]
    var without: [Party] = []
    for person in persons {
      guard let common = trait(person) else {
        without.append(person)
        continue
      }
      if found[common] == nil { order.append(common) }
      found[common, default: []].append(person)
    }
    return order.compactMap { found[$0] } + (without.isEmpty ? [] : [without])
  }
}

/// A drawn circle on the room's picture, starting at one of its parties.
package struct ShownCircle: Equatable, Codable, Sendable {
  package var word: String
  /// The first party that is shown, from 0.
  package var from: Int

  package init(word: String, from: Int) {
    self.word = word
    self.from = from
  }
}
