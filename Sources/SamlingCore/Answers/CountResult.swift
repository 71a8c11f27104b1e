/// How many chose, or put dots on, each of several things.
package struct CountResult: Equatable, Sendable {
  /// One thing, its count and its rank.
  package struct Entry: Equatable, Sendable {
    package var subject: Subject
    package var count: Int
    /// From 1; equal counts share a rank, and the ranks that follow are skipped: 1, 1, 3.
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

  /// The entries from the most to the least; equal counts keep the order of the programme.
  package var ranked: [Entry] {
    entries.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
      .map(\.element)
  }

  /// Whether another entry has the same count; false for a count of zero.
  package func isTied(_ entry: Entry) -> Bool {
    entry.count > 0 && entries.count { $0.rank == entry.rank } > 1
  }

  /// The entries of the first `top` ranks that anybody chose; all of them where several share the last place.
  package func winners(top: Int) -> [Entry] {
    ranked.filter { $0.count > 0 && $0.rank <= top }
  }
}

/// The teams of a quiz by their number of right answers.
package struct Standings: Equatable, Sendable {
  /// One team, its points and its rank.
  package struct Entry: Equatable, Sendable {
    package var party: PartyID
    package var points: Int
    /// From 1; teams with equal points share a rank.
    package var rank: Int
  }

  /// From the most points; teams with equal points keep the order of the programme.
  package let entries: [Entry]
  /// How many questions count: those whose answer has been revealed.
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
