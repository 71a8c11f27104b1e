import SamlingCore

/// The notes that the room sees of what is on: those under one question of the turn, never any that is held back.
struct ShownNotes: Equatable {
  /// The question they answer, the one last answered of several; nil for free notes.
  var question: String?
  /// The notes, the newest last; no more than a room could read.
  var texts: [String]

  /// The most notes that any screen has room for.
  private static let most = 60

  /// Nil where the facilitator shows none, or there are none.
  init?(of stretch: Stretch, _ context: SeatContext) {
    let session = context.session
    guard session.shownAnswers != .none else { return nil }
    let party = stretch.place?.turn.party
    let isTurn = party.flatMap { session.agenda.party($0)?.kind } != .question
    let turn = isTurn ? party : nil
    var found: [(prompt: Prompt?, notes: [Note])] = stretch.prompts.map { prompt in
      (prompt, Self.notes(session) { $0.prompt == prompt.id && $0.isOf(turn) })
    }
    if stretch.prompts.isEmpty {
      found = [(nil, Self.notes(session) { $0.item == stretch.item && $0.isOf(turn) })]
      // A turn without its own questions answers those above it.
      let above = turn == nil ? [] : session.prompts(ofItem: stretch.item)
      found += above.map { prompt in
        let notes = Self.notes(session) { $0.prompt == prompt.id && $0.party == turn }
        return (prompt, notes.filter { $0.stretch == stretch.id })
      }
    }
    func newest(_ notes: [Note]) -> Int {
      notes.last.flatMap { session.notes.position(of: $0.id) } ?? -1
    }
    let latest = found.max { newest($0.notes) < newest($1.notes) }
    guard let latest, !latest.notes.isEmpty else { return nil }
    question = latest.prompt?.question
    texts = latest.notes.map { note in
      let who = note.by ?? (note.place.party == turn ? nil : note.place.party)
      return (who.map { context.name($0) + ": " } ?? "") + note.text.onOneLine
    }
  }

  /// The notes under one question that the room sees, the newest last.
  static func texts(under prompt: PromptID, _ context: SeatContext) -> [String] {
    guard context.session.shownAnswers != .none else { return [] }
    return notes(context.session) { $0.prompt == prompt }.map { note in
      let who = note.by ?? note.place.party
      return (who.map { context.name($0) + ": " } ?? "") + note.text.onOneLine
    }
  }

  /// The newest notes of the wanted places that may be shown, in the order of writing.
  private static func notes(_ session: Session, at isWanted: (NotePlace) -> Bool) -> [Note] {
    let places = session.notes.usedPlaces.filter { $0.cell == nil && isWanted($0) }
    let newest = places.flatMap { place in
      session.notes.notes(at: place).reversed().lazy.filter(session.showsRoom).prefix(most)
    }
    let order = newest.map { (session.notes.position(of: $0.id) ?? 0, $0) }
    return order.sorted { $0.0 < $1.0 }.map(\.1).suffix(most)
  }
}

extension Session {
  fileprivate func showsRoom(_ note: Note) -> Bool {
    guard !note.isHeld, !note.isGone else { return false }
    switch shownAnswers {
    case .none: return false
    case .marked: return note.mark != nil
    case .all: return true
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
