import SamlingCore

/// A question with all that was answered to it.
package struct ReportPrompt: Equatable, Sendable {
  package var prompt: Prompt
  /// The notes by party in the order of the programme, follow-ups beneath what they follow.
  package var notes: [ReportNote]
  /// The other answers: one result for each asking that has any.
  package var results: [ReportResult]
  package var cells: [ReportCell]

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

/// What was answered in one asking of a question.
package struct ReportResult: Equatable, Sendable {
  /// The party whose turn it was asked in; nil where it is not asked anew in each.
  package var about: String?
  package var aboutID: PartyID?
  package var state: PollState?
  /// How many could answer; nil where nobody counted.
  package var expected: Int?
  /// Whether each answer is a party's own, by name.
  package var isNamed: Bool
  /// A line for each thing that is judged, chosen or placed; from the highest mean on a scale.
  package var lines: [ReportLine]
  /// The mean of an earlier round with the same key.
  package var before: FixedNumber?
  package var standings: Standings?
  /// The teams' names, for the standings.
  package var names: [PartyID: String]

  /// Every answer, in the order of the lines.
  package var answers: [ReportAnswer] { lines.flatMap(\.answers) }
  package var count: Int { answers.reduce(0) { $0 + $1.count } }
}

/// All answers on one thing: a statement, an option, or the question itself.
package struct ReportLine: Equatable, Sendable {
  package var statement: String?
  package var option: String?
  /// Whether the option is the right one of a quiz.
  package var isRight = false
  package var rank: Int?
  /// Whether others have the same rank.
  package var isTied = false
  /// Whether it won, where dots rank the options.
  package var isWinner = false
  /// The scores, where the question has a scale.
  package var scores: ScaleResult?
  /// The parties with voices enough, in an anonymous scoring.
  package var groups: [ReportGroup] = []
  /// Its number on the map and the mean of its places, in a matrix.
  package var entry: MatrixResult.Entry?
  package var answers: [ReportAnswer]

  package var count: Int { answers.reduce(0) { $0 + $1.count } }
}

/// The mean of one party's anonymous voices.
package struct ReportGroup: Equatable, Sendable {
  package var party: String
  package var partyID: PartyID
  package var result: ScaleResult
}

/// One answer of a party, or of `count` anonymous voices that gave the same.
package struct ReportAnswer: Equatable, Sendable {
  /// What was answered; an option with its text, a place in steps on each axis.
  package enum Value: Equatable, Sendable {
    case score(FixedNumber)
    case pass
    case option(SubjectID, String)
    case place(x: Int, y: Int)
  }

  package var by: String?
  package var byID: PartyID?
  package var value: Value
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
