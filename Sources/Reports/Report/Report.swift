import SamlingCore

/// All that a gathering made, ready to be written down: the days as they went, and every answer under its question.
///
/// A plain value without ids to look up: names, numbers and instants. Parts without content are left out. A day's
/// `wall` is the clock on the wall that day, which its times are read from.
package struct Report: Equatable, Sendable {
  /// The session folder's name.
  package var session: String
  package var title: String
  /// Whether it tells of a rehearsal and no gathering.
  package var isRehearsal = false
  /// How many things are wrong with the files it was made from; where any is, it may lack something, and says so.
  package var faults = 0
  /// What the programme says before its first item: place, network, goals.
  package var headers: [Header]
  package var generated: Moment
  /// The wall clock where the report was made.
  package var wall: WallClock
  /// Whether nothing has begun yet, so that the report is a plan to run by.
  package var isRunSheet: Bool
  package var days: [ReportDay]
  package var firstPage = FirstPage()
  /// The marked notes, in the order of the programme.
  package var agreed: [AgreedNote]
  /// What was taken over from the gathering before, with what was told of it.
  package var agreements: [ReportAgreement] = []
  /// The notes on the parking list.
  package var parked: [ReportNote]
  package var talk: [PartyTalk]
  package var totals: ReportTotals
  /// The party whose sheet it is; nil for the whole gathering's report.
  package var party: String?
  /// What the session holds on the participant whose own sheet it is; nil in every other report.
  package var person: ReportPerson?
}

/// One day.
package struct ReportDay: Equatable, Sendable {
  package var title: String?
  package var number: Int
  /// The date as printed; `heldDate` is the one it was opened on.
  package var plannedDate: PlanDate?
  package var heldDate: PlanDate?
  package var wall: WallClock
  package var opened: Moment?
  package var ended: Moment?
  /// How late it ended, or has come to be so far; nil for a day where nothing has been clocked.
  package var drift: Duration?
  package var items: [ReportItem]
}

/// One item: how it went, and what was answered in it.
package struct ReportItem: Equatable, Sendable {
  /// How far an item has come; the raw value stands in the report's JSON.
  package enum State: String, Sendable {
    case done, current, coming
    case leftOut = "left_out"
    case dropped
  }

  package var id: ItemID
  package var title: String
  package var leads: [String]
  package var details: [String]
  package var kind: Item.Kind
  package var isFixed: Bool
  package var state: State
  package var plannedStart: WallTime
  package var plannedEnd: WallTime
  /// When it began; nil for what has not begun.
  package var start: Moment?
  /// When it ended; nil for what still runs.
  package var end: Moment?
  /// How late it ended, or began where it takes no time, negative when early; nil while that is not known.
  package var drift: Duration?
  package var turns: [ReportTurn]
  /// On a party's own sheet the questions that it was asked and has not answered.
  package var missing: [String] = []
  /// The item itself first, then its parts in order.
  package var parts: [ReportPart]
  /// The free notes on the item.
  package var notes: [ReportNote]

  /// Whether anything was answered or written in it.
  package var isAnswered: Bool {
    !notes.isEmpty || parts.contains { $0.prompts.contains(where: \.isAnswered) }
  }
}

/// One turn of a round, with the time it used.
package struct ReportTurn: Equatable, Sendable {
  /// One of its phases; a turn without any has one, unnamed.
  package struct Phase: Equatable, Sendable {
    package var name: String?
    package var planned: Seconds
    /// The time used; nil for a phase that has not begun.
    package var used: Duration?
  }

  /// The part whose round the turn is in; it may be the item itself.
  package var part: StepID
  /// The round's title with the party in its blank; nil for a round without one.
  package var title: String?
  package var party: String
  package var partyID: PartyID
  package var by: String?
  package var phases: [Phase]

  package var planned: Seconds { phases.reduce(.zero) { $0 + $1.planned } }

  package var used: Duration? {
    let used = phases.compactMap(\.used)
    return used.isEmpty ? nil : used.reduce(.zero, +)
  }
}

/// A step's questions under its title.
package struct ReportPart: Equatable, Sendable {
  package var id: StepID
  /// The step's title; nil for the item's own.
  package var title: String?
  package var depth: Int
  package var leads: [String]
  package var details: [String]
  /// The step's own clock and who takes turns, for the run sheet.
  package var clock: Clock?
  package var turns: [String]
  /// The round of parties that its questions are asked in: its own, or that of a step above it.
  package var round: StepID?
  /// Whether the reflecting team answers it.
  package var isTeams = false
  package var prompts: [ReportPrompt]
}

/// How long a party had the word.
package struct PartyTalk: Equatable, Sendable {
  package var party: String
  package var own: Duration
  package var presenting: Duration
  /// In the phases after the first of its turns.
  package var questions: Duration
}

/// The totals of a report.
package struct ReportTotals: Equatable, Sendable {
  package var notes = 0
  /// The number of scores, choices, dots and places.
  package var answers = 0
  package var questions = 0
  package var answeredQuestions = 0
  package var decisions = 0
  package var followUps = 0
  package var ideas = 0
  /// The number of notes that are held back, and so not in the report.
  package var held = 0
}
