import SamlingCore

/// The notes that the room sees of what is on: those under one question of the turn, never any that is held back.
///
/// All of them, whole; how many pages they take is for whoever draws them.
struct ShownNotes: Equatable {
  /// The notes of one party, or of everybody.
  struct Group: Equatable {
    /// Whose they are; nil where they are not parted, or nobody's in particular.
    var name: String?
    var texts: [String]
  }

  /// Which are shown, and in which order; never `none`.
  var arrangement: ShownAnswers
  /// One for each party in the order of the programme where they are shown so, else one; none is empty.
  var groups: [Group]

  /// How many parties they are of; notes of nobody in particular are of one more.
  private(set) var parties = 0

  var count: Int { groups.reduce(0) { $0 + $1.texts.count } }

  /// All of them in order, each with whose it is.
  var texts: [String] {
    groups.flatMap { group in group.texts.map { (group.name.map { $0 + ": " } ?? "") + $0 } }
  }

  /// Nil where the facilitator shows none, or there are none.
  ///
  /// They are those under the question that the room is at; where a stretch asks nothing itself and nothing stands
  /// there, the free notes of its item.
  init?(_ context: SeatContext) {
    let session = context.session
    guard session.shownAnswers != .none, let stretch = context.current else { return nil }
    let party = stretch.place?.turn.party
    let isTurn = party.flatMap { session.agenda.party($0)?.kind } != .question
    let turn = isTurn ? party : nil
    var notes: [Note] = []
    if let prompt = session.questionInFocus {
      let isOwn = stretch.prompts.contains { $0.id == prompt }
      notes = Self.notes(session) { $0.prompt == prompt && $0.isOf(turn) }
      // A turn's phases may answer one question in the step above, each for itself.
      if !isOwn, turn != nil { notes.removeAll { $0.stretch != stretch.id } }
    }
    if notes.isEmpty, stretch.prompts.isEmpty {
      notes = Self.notes(session) { $0.item == stretch.item && $0.isOf(turn) }
    }
    self.init(notes, turn: turn, context)
  }

  /// Those under one question, whoever they are of; nil where there are none.
  init?(under prompt: PromptID, _ context: SeatContext) {
    guard context.session.shownAnswers != .none else { return nil }
    self.init(Self.notes(context.session) { $0.prompt == prompt }, turn: nil, context)
  }

  private init?(_ notes: [Note], turn: PartyID?, _ context: SeatContext) {
    guard !notes.isEmpty else { return nil }
    func whose(_ note: Note) -> PartyID? {
      note.by ?? (note.place.party == turn ? nil : note.place.party)
    }
    func text(_ note: Note) -> String {
      (whose(note).map { context.name($0) + ": " } ?? "") + note.text.onOneLine
    }
    arrangement = context.session.shownAnswers
    parties = Set(notes.map(whose)).count
    switch arrangement {
    case .none: return nil
    case .marked, .all: groups = [Group(texts: notes.map(text))]
    case .newest: groups = [Group(texts: notes.reversed().map(text))]
    case .byParty:
      let order = context.session.agenda.parties.map(\.id)
      let parties = Set(notes.map(whose)).sorted {
        ($0.flatMap(order.firstIndex) ?? -1) < ($1.flatMap(order.firstIndex) ?? -1)
      }
      groups = parties.map { party in
        let own = notes.filter { whose($0) == party }
        return Group(name: party.map(context.name), texts: own.map(\.text.onOneLine))
      }
    }
  }

  /// The notes of the wanted places that may be shown, in the order of writing.
  private static func notes(_ session: Session, at isWanted: (NotePlace) -> Bool) -> [Note] {
    let places = session.notes.usedPlaces.filter { $0.cell == nil && isWanted($0) }
    let shown = places.flatMap { session.notes.notes(at: $0).filter(session.showsRoom) }
    return shown.map { (session.notes.position(of: $0.id) ?? 0, $0) }
      .sorted { $0.0 < $1.0 }.map(\.1)
  }
}

extension Session {
  fileprivate func showsRoom(_ note: Note) -> Bool {
    guard !note.isHeld, !note.isGone else { return false }
    switch shownAnswers {
    case .none: return false
    case .marked: return note.mark != nil
    case .newest, .byParty, .all: return true
    }
  }
}

extension NotePlace {
  /// Whether it belongs to a turn: its party's or the whole room's; outside turns any place does.
  fileprivate func isOf(_ turn: PartyID?) -> Bool {
    turn == nil || party == nil || party == turn
  }
}

extension String {
  fileprivate var onOneLine: String {
    split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
