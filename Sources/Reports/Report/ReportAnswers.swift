import SamlingCore

/// A question with all that was answered to it.
package struct ReportPrompt: Equatable, Sendable {
  package var prompt: Prompt
  /// The notes by party in the order of the programme, follow-ups beneath what they follow.
  package var notes: [ReportNote]
  /// The other answers: one result for each asking that has any.
  package var results: [ReportResult]
  package var cells: [ReportCell]
  /// The parties that answer it each for itself, or have a turn each at it; none where the room does.
  package var answerers: [PartyID] = []

  package var isEach: Bool { !answerers.isEmpty }

  package var isAnswered: Bool { !notes.isEmpty || !results.isEmpty || !cells.isEmpty }
}

/// One note as it stands.
package struct ReportNote: Equatable, Sendable {
  package var id: NoteID
  /// Whom it is about, or in whose conversation it was made; nil for the room.
  package var party: String?
  package var partyID: PartyID?
  package var by: String?
  package var byID: PartyID?
  /// Whether who said it is a group that is named by a question of the programme, or by an answer to one.
  package var isByQuestion = false
  /// Its wordings: several where two seats left different ones.
  package var wordings: [String]
  package var tag: String?
  package var mark: NoteMark?
  /// The follow-up question it answers; nil where it follows none.
  package var followUp: String?
  package var seat: SeatKind
  package var written: Moment
  /// The notes that follow it.
  package var followers: [ReportNote]

  package var text: String { wordings.joined(separator: " / ") }
  package var count: Int { followers.reduce(1) { $0 + $1.count } }
}

/// A note that somebody decided on or is to follow up, with where it was said.
package struct AgreedNote: Equatable, Sendable {
  package var note: ReportNote
  package var day: Int
  package var item: String?
  package var question: String?
}

/// What was answered in one asking of a question: its outcome, with names.
package struct ReportResult: Equatable, Sendable {
  /// Whose turn it was asked in, where it is asked anew in each.
  package var about: String?
  package var aboutID: PartyID?
  /// What all the answers say; a party's own sheet has it whole.
  package let outcome: Outcome
  /// How many could answer; nil where nobody counted.
  package var expected: Int?
  /// Whether the room has seen it, though it may have been opened again since.
  package var wasSeen = false
  /// One for each subject that is judged, chosen or placed; on a party's own sheet with its answers alone.
  package var lines: [ReportLine]
  /// The party whose sheet it stands on, and the pairs and groups it is in; nil in the report of all.
  package var own: Set<PartyID>?
  /// Of a quiz, beneath its last question alone.
  package var standings: Standings?
  /// How many questions the quiz has, also those that do not count.
  package var quizQuestions = 0
  /// What parties are called.
  package var names: [PartyID: String]

  package var state: PollState? { outcome.state }
  package var isNamed: Bool { outcome.isNamed }
  /// The answers that are told, in the order of the lines.
  package var answers: [ReportAnswer] { lines.flatMap(\.answers) }
  /// How many answers all gave.
  package var count: Int { lines.reduce(0) { $0 + $1.count } }
  /// The corners of the maps that are told, where each party has one of its own.
  package var corners: [Outcome.Corner] {
    outcome.corners.filter { own?.contains($0.party) ?? true }
  }

  /// In how many parties' own corners a thing lies, of all that have one.
  func cornerCount(of line: ReportLine) -> Int {
    guard let subject = line.line.entry?.subject.id else { return 0 }
    return outcome.corners.count { corner in corner.entries.contains { $0.subject.id == subject } }
  }

  /// The facts that are told; a party's own sheet says nothing of another.
  var facts: [Outcome.Fact] {
    outcome.facts.filter { fact in
      switch fact {
      case .party(let party, _), .passed(let party): own?.contains(party) ?? true
      case .median, .deviation, .agreement, .most, .gap, .passes, .mended, .previousRound,
        .lastGathering,
        .columnMean, .columnCounts:
        true
      }
    }
  }

  func name(of party: PartyID) -> String { names[party] ?? party.text }
}

/// All answers on one subject: a statement, an option, or the question itself.
package struct ReportLine: Equatable, Sendable {
  package var line: Outcome.Line
  package var statement: String?
  /// Of an anonymous scoring, the parties with voices enough.
  package var groups: [ReportGroup] = []
  package var answers: [ReportAnswer]

  package var option: String? { line.option?.text }
  package var scores: ScaleResult? { line.scores }
  /// How many answers all gave.
  package var count: Int { line.answers.reduce(0) { $0 + $1.count } }
}

/// The mean of one party's anonymous voices.
package struct ReportGroup: Equatable, Sendable {
  package var party: String
  package var partyID: PartyID
  package var result: ScaleResult
}

/// What one party, or so many anonymous voices, said.
package struct ReportAnswer: Equatable, Sendable {
  package var by: String?
  package var byID: PartyID?
  package var value: AnswerValue
  /// A score, with its decimals; nil for anything else.
  package var number: FixedNumber?
  /// The options it names, in its order.
  package var options: [String]
  package var count: Int
}

/// One filled cell of a table.
package struct ReportCell: Equatable, Sendable {
  package var party: String?
  package var partyID: PartyID?
  /// The row's name; nil for one that the room filled in itself.
  package var row: String?
  package var rowID: SubjectID
  package var column: Int
  package var title: String
  package var notes: [ReportNote]
}
