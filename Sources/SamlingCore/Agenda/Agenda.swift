/// The plan of a gathering, as its programme text says it: days of items, and who takes part.
///
/// Made by the notation's reader, which also gives every item, step, prompt and party its id in order
/// of appearance (`i1`, `s1`, `q1`, `m1`). Ids are unique; every `PartyID` in a circle stands in `parties`.
package struct Agenda: Equatable, Codable, Sendable {
  package var title: String
  /// The headers before the first item, in order, known and unknown alike.
  package var headers: [Header]
  /// Lines before the first item that are neither title, header nor day.
  package var details: [String]
  /// Every party of every circle, in order of appearance.
  package var parties: [Party]
  /// The circles that headers name, each with its word for `x word` and `@word`.
  package var circles: [NamedCircle]
  package var days: [Day]

  package init(
    title: String = "", headers: [Header] = [], details: [String] = [], parties: [Party] = [],
    circles: [NamedCircle] = [], days: [Day] = []
  ) {
    self.title = title
    self.headers = headers
    self.details = details
    self.parties = parties
    self.circles = circles
    self.days = days
  }
}

extension Agenda {
  /// The session of the gathering before this one, as the programme names it: `Forrige: SESSION`.
  package var earlierGathering: String? {
    let words = ["forrige", "førre", "forrige samling", "førre samling", "previous"]
    return headers.first { words.contains($0.name.lowercased()) }?.value
  }
}

extension Agenda {
  /// The keys of the questions whose answers at the gathering before it asks the status of, without the mark.
  package var keysOfAgreements: Set<String> {
    Set(
      days.flatMap { $0.items.flatMap(\.step.allPrompts) }.compactMap { prompt in
        if case .status = prompt.answer { prompt.source } else { nil }
      })
  }
}

/// One header line, `- Word: a, b, c`.
package struct Header: Equatable, Codable, Sendable {
  /// The word before the colon, as written: `Sted`, `Kommuner`.
  package var name: String
  /// The text after the colon, as written.
  package var value: String
  package init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}

/// Somebody who takes turns or whom answers are about: a municipality, a pair, a role, a group, a person.
package struct Party: Equatable, Codable, Sendable {
  package var id: PartyID
  package var name: String
  /// The kind of circle it belongs to.
  package var kind: Circle.Kind
  /// For a pair or a group: its members, where they are parties themselves.
  package var members: [PartyID]
  /// For a participant: the municipality they come from, and their role.
  package var municipality: PartyID?
  package var role: PartyID?
  package init(
    id: PartyID, name: String, kind: Circle.Kind, members: [PartyID] = [],
    municipality: PartyID? = nil, role: PartyID? = nil
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.members = members
    self.municipality = municipality
    self.role = role
  }
}

/// A circle that a header defines for the gathering, a day or an item.
package struct NamedCircle: Equatable, Codable, Sendable {
  /// The header's word in lower case, which `x word` and `@word` must match: `kommuner`.
  package var word: String
  package var kind: Circle.Kind
  /// Empty until they are drawn.
  package var parties: [PartyID]
  /// How they are drawn from the participants, `Grupper: à 8`; nil where the header lists them.
  package var draw: Draw?
  package init(word: String, kind: Circle.Kind, parties: [PartyID], draw: Draw? = nil) {
    self.word = word
    self.kind = kind
    self.parties = parties
    self.draw = draw
  }
}

/// One day of the programme.
package struct Day: Equatable, Codable, Sendable {
  /// The heading as written without marks, `Dag 1 – 26. september 2012`; nil where the text has none.
  package var title: String?
  package var date: PlanDate?
  package var headers: [Header]
  package var details: [String]
  package var items: [Item]
  package init(
    title: String? = nil, date: PlanDate? = nil, headers: [Header] = [], details: [String] = [],
    items: [Item] = []
  ) {
    self.title = title
    self.date = date
    self.headers = headers
    self.details = details
    self.items = items
  }
}

/// A step with a planned time.
///
/// `plannedStart <= plannedEnd`; within a day planned starts never go backwards. Items that share a planned
/// start are a set (parallel tracks).
package struct Item: Equatable, Codable, Sendable {
  /// What an item is to the day.
  package enum Kind: String, Codable, Sendable {
    case work
    /// A pause or a meal.
    case rest = "break"
    /// Closing words without a length of their own: «Slutt», «Vel hjem».
    case end
  }

  package var id: ItemID
  /// The line of the agenda file it begins on, from 1; 0 for what was added live.
  package var line: Int
  /// The times and the length as printed, where they are.
  package var start: WallTime?
  package var end: WallTime?
  package var printedMinutes: Int?
  /// The times as worked out; every item has both.
  package var plannedStart: WallTime
  package var plannedEnd: WallTime
  package var kind: Kind
  /// Whether a break is a meal: its start is fixed and it does not shrink by itself.
  package var isMeal: Bool
  /// Whether the start is fixed: marked with `!`, a meal, the item after a coffee break, the day's end.
  package var isFixed: Bool
  /// True where the programme marks the start with `!`; nil elsewhere, and where an earlier program read it.
  package var isMarked: Bool?
  /// True where the programme says `[urørlig]`: no way home takes anything from it; nil elsewhere.
  package var isUntouchable: Bool?
  /// True where its work lasts until its planned end, whenever it begins: `(til 12:00)`; nil elsewhere.
  package var isUntilEnd: Bool?
  package var step: Step

  /// Whether its start is never moved: marked with `!`.
  package var isPinned: Bool { isMarked ?? false }

  /// Whether a way home may take time from it.
  package var givesTime: Bool { isUntouchable != true && isUntilEnd != true }

  package init(
    id: ItemID, line: Int = 0, start: WallTime? = nil, end: WallTime? = nil,
    printedMinutes: Int? = nil, plannedStart: WallTime, plannedEnd: WallTime, kind: Kind = .work,
    isMeal: Bool = false, isFixed: Bool = false, step: Step
  ) {
    self.id = id
    self.line = line
    self.start = start
    self.end = end
    self.printedMinutes = printedMinutes
    self.plannedStart = plannedStart
    self.plannedEnd = plannedEnd
    self.kind = kind
    self.isMeal = isMeal
    self.isFixed = isFixed
    self.step = step
  }
}
