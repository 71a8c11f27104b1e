/// How a circle is made from the participants: `Grupper: à 8`, `Par: på tvers av kommuner`, `Grupper: per rolle`.
package struct Draw: Equatable, Codable, Sendable {
  package enum Rule: String, Codable, Sendable {
    /// Groups of no more than `size`, as even as can be, each municipality spread over them.
    case mixed
    /// Two and two of different municipalities; three where one would be alone.
    case across
    /// All of one municipality, or of one role, together.
    case municipality, role
  }

  package var rule: Rule
  /// For `mixed`; at least 1.
  package var size: Int?
  /// What one is called before its number: «Gruppe», «Bord».
  package var name: String

  package init(rule: Rule, size: Int? = nil, name: String) {
    self.rule = rule
    self.size = size
    self.name = name
  }
}

extension Draw {
  /// The members of each party, drawn by lot; each person stands in one, and none is empty.
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

  /// Dealt round like cards, one municipality after the other: each is spread as evenly as it can be.
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

  /// Always one from each of the two municipalities that most are left of, so that like meets like only where there
  /// is nobody else.
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

  /// The persons by what they have in common, in the order of the first of each; those without it last.
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

/// A drawn circle on the room's picture, from one of its parties on.
package struct ShownCircle: Equatable, Codable, Sendable {
  package var word: String
  /// From 0.
  package var from: Int

  package init(word: String, from: Int) {
    self.word = word
    self.from = from
  }
}
