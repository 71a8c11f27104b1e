/// Gatherings that belong together: those of one network, or where none is named, that share a municipality.
package struct Network: Equatable, Sendable {
  /// As its programmes call it, else its first municipalities.
  package var name: String
  /// The places of its gatherings in the comparison, in their order.
  package var gatherings: [Int]
}

extension Comparison {
  /// The networks in the order of their first gatherings; each gathering is in one.
  package var networks: [Network] {
    var found: [(name: String?, parties: Set<String>, gatherings: [Int])] = []
    for (place, gathering) in gatherings.enumerated() {
      let parties = Set(gathering.municipalities)
      let same = found.firstIndex { network in
        if let name = network.name, let own = gathering.network { return name == own }
        return !network.parties.isDisjoint(with: parties)
      }
      if let same {
        found[same].name = found[same].name ?? gathering.network
        found[same].parties.formUnion(parties)
        found[same].gatherings.append(place)
      } else {
        found.append((gathering.network, parties, [place]))
      }
    }
    return found.map { network in
      let first = gatherings[network.gatherings[0]]
      let parties = first.municipalities.prefix(3).joined(separator: ", ")
      return Network(
        name: network.name ?? (parties.isEmpty ? first.title : parties),
        gatherings: network.gatherings)
    }
  }
}

extension Comparison.Question {
  /// The same question in some of the gatherings alone, with those who answered it there.
  package func within(_ places: [Int]) -> Comparison.Question {
    var part = self
    part.means = places.map { means[$0] }
    part.counts = places.map { counts[$0] }
    part.rows = rows.compactMap { row in
      let own = places.map { row.means[$0] }
      return own.allSatisfy { $0 == nil } ? nil : Comparison.Row(party: row.party, means: own)
    }
    return part
  }

  /// Those who answered more than once, from the one that moved farthest.
  package var moved: [Comparison.Row] {
    rows.filter { $0.change != nil }.enumerated().sorted { a, b in
      let (left, right) = (abs(a.element.change?.units ?? 0), abs(b.element.change?.units ?? 0))
      return left == right ? a.offset < b.offset : left > right
    }.map(\.element)
  }
}
