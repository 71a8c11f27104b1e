/// How many chose, or put dots on, each of several things.
package struct CountResult: Equatable, Sendable {
  package struct Entry: Equatable, Sendable {
    package var subject: Subject
    package var count: Int
    /// From 1; things with as many have the same, and the next rank is passed over.
    package var rank: Int
  }

  /// In the order of the programme.
  package let entries: [Entry]

  package init(_ subjects: [Subject], _ answers: [AnswerValue: Int]) {
    let counts = subjects.map { answers[.option($0.id)] ?? 0 }
    entries = zip(subjects, counts).map { subject, count in
      Entry(subject: subject, count: count, rank: 1 + counts.count { $0 > count })
    }
  }

  package var total: Int { entries.reduce(0) { $0 + $1.count } }

  /// From the most to the least; things with as many keep the order of the programme.
  package var ranked: [Entry] {
    entries.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
      .map(\.element)
  }

  /// Whether others have as many.
  package func isTied(_ entry: Entry) -> Bool {
    entry.count > 0 && entries.count { $0.rank == entry.rank } > 1
  }

  /// The best so many that anybody chose; where several share the last place, all of them.
  package func winners(top: Int) -> [Entry] {
    ranked.filter { $0.count > 0 && $0.rank <= top }
  }
}

/// What the teams of a quiz have right.
package struct Standings: Equatable, Sendable {
  package struct Entry: Equatable, Sendable {
    package var party: PartyID
    package var points: Int
    /// From 1; teams with as many points have the same.
    package var rank: Int
  }

  /// From the most points; teams with as many keep the order of the programme.
  package let entries: [Entry]
  /// How many questions they have been told the answer to.
  package let questions: Int

  init(_ points: [(party: PartyID, points: Int)], questions: Int) {
    self.questions = questions
    let entries = points.map { team in
      Entry(
        party: team.party, points: team.points,
        rank: 1 + points.count { $0.points > team.points })
    }
    self.entries = entries.enumerated()
      .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(\.element)
  }
}
