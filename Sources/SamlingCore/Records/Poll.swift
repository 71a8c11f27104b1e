/// Names one asking of a prompt that is answered in numbers, words or places.
///
/// A prompt that the room answers anew in each turn of a round is asked once about each party.
package struct PollID: Hashable, Codable, Sendable {
  package var prompt: PromptID
  /// The party in whose turn it is asked; nil where it is asked once.
  package var party: PartyID?

  package init(_ prompt: PromptID, about party: PartyID? = nil) {
    self.prompt = prompt
    self.party = party
  }
}

/// How far the asking of a prompt has come.
package enum PollState: String, Codable, Sendable {
  /// Answers are taken.
  case open
  /// No more answers are taken; the room has not seen them.
  case closed
  /// The room sees what it answered.
  case revealed
}

/// Names one thing that is judged, chosen, ticked or placed: `q12.3` for a written one, `q12.o2` for an option, a note's
/// or a party's own id for one that comes from there.
package struct SubjectID: Identifier {
  package let text: String
  package init(_ text: String) { self.text = text }
}

/// One thing that is judged, chosen, ticked or placed: a statement, an option, a row.
package struct Subject: Equatable, Sendable {
  package var id: SubjectID
  package var text: String

  package init(id: SubjectID, text: String) {
    self.id = id
    self.text = text
  }
}

/// What somebody answered.
package enum AnswerValue: Hashable, Codable, Sendable {
  /// In whole counts of the scale's last decimal: 7,9 is 79 with one.
  case score(Int)
  /// A party's own mean, one decimal finer than its scale: on one of whole numbers 7,9 is 79.
  case mean(Int)
  /// Was asked and gave no score.
  case pass
  case option(SubjectID)
  /// On two axes, each from 1 to `MatrixResult.steps`.
  case place(x: Int, y: Int)
  /// Options in an order, best first; part of them is enough.
  case order([SubjectID])

  /// The options it names, in its order; none for a score, a pass or a place.
  package var options: [SubjectID] {
    switch self {
    case .option(let option): [option]
    case .order(let order): order
    case .score, .mean, .pass, .place: []
    }
  }
}

/// An answer, or several alike, as they are cast.
package struct Cast: Equatable, Codable, Sendable {
  package enum Rule: String, Codable, Sendable {
    /// So many more voices say this.
    case adds
    /// In place of whatever this voice had answered there.
    case replaces
    /// So many in all say this: a total that was counted elsewhere.
    case totals
  }

  package var poll: PollID
  /// The statement, row or thing it is about; nil where the prompt has none.
  package var subject: SubjectID?
  /// Who said it, where that is told; of an anonymous voice the party it is of.
  package var by: PartyID?
  package var value: AnswerValue
  @CountOfPeople package var count: Int
  package var rule: Rule

  package init(
    _ poll: PollID, subject: SubjectID? = nil, by: PartyID? = nil, value: AnswerValue,
    count: Int = 1, rule: Rule = .adds
  ) {
    self.poll = poll
    self.subject = subject
    self.by = by
    self.value = value
    self.count = count
    self.rule = rule
  }
}

/// One fact of what was answered.
package enum PollEvent: Equatable, Codable, Sendable {
  case opened(poll: PollID)
  case closed(poll: PollID)
  case revealed(poll: PollID)
  /// The room's picture shows no result any more.
  case resultHidden
  case cast(Cast)
  /// All answers on one thing, or where none is named on all, are taken away.
  case cleared(poll: PollID, subject: SubjectID?)
  /// The room added something to judge, choose or place; of a table or map of each party, what one of them added to its
  /// own.
  case subjectAdded(prompt: PromptID, subject: SubjectID, text: String, party: PartyID? = nil)
  /// What the room added is called this.
  case subjectReworded(prompt: PromptID, subject: SubjectID, text: String)
  /// It stands behind another that the room added from now on, or first of them where `after` is nil.
  case subjectMoved(prompt: PromptID, subject: SubjectID, after: SubjectID?)
  /// It is taken away.
  case subjectDropped(prompt: PromptID, subject: SubjectID)
  /// How many are in the room.
  case presentCounted(count: Int)

  /// What each is called in journals, for ever.
  private enum CodingKeys: String, CodingKey {
    case opened, closed, revealed
    case resultHidden = "putAway"
    case cast, cleared, subjectAdded, subjectReworded, subjectMoved, subjectDropped, presentCounted
  }
}
