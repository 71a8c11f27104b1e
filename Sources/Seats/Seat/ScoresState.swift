import CellGrid
import SamlingCore

/// What only the scores screen remembers: the question it is at, the cursor, what is typed.
package struct ScoresState: Equatable, Sendable {
  /// What Enter does with the line.
  package enum Purpose: Equatable, Sendable {
    /// Answers for the cell at the cursor: `7 8 8*9 -`.
    case answers
    /// A table's cell.
    case cell
    /// A new thing to judge, choose or place.
    case thing
    case present
  }

  package internal(set) var prompt: PromptID?
  /// The party whose turn or page it is, where there are several.
  package internal(set) var party: PartyID?
  package internal(set) var line = 0
  package internal(set) var column = 0
  /// The line being typed and what it is for; nil while keys answer at once.
  package internal(set) var typing: Typing?
  /// A thing that is being moved on the map, and where it is by now.
  package internal(set) var moving: Moving?
  /// The latest answers by single keys at the cursor; the newest last.
  package internal(set) var recent: [String] = []
  package internal(set) var isFollowing = true
  /// Where the room was when the cursor was last put there; nil before that.
  var anchor: Anchor?

  /// A line being typed, and what it is for.
  package struct Typing: Equatable, Sendable {
    package var purpose: Purpose
    package var line: LineEditor
  }

  /// A thing on the map, and its place in steps on each axis.
  package struct Moving: Equatable, Sendable {
    package var subject: SubjectID
    package var x: Int
    package var y: Int
  }

  /// The stretch that was on, and the question that was open.
  struct Anchor: Equatable, Sendable {
    var stretch: StretchID?
    var open: PromptID?
  }

  package init() {}

  /// Whether something is under way that the room must not pull the cursor from.
  var isBusy: Bool { typing != nil || moving != nil }
}

/// Where the room is, and the cursor that follows it.
extension ScoresState {
  /// The prompts that can be answered here, in the order of the programme.
  static func prompts(_ session: Session) -> [Prompt] {
    session.standingItems.flatMap { session.prompts(ofItem: $0) }.filter(\.isPolled)
  }

  /// The sheet that is shown; nil where there is nothing to answer.
  func sheet(_ session: Session) -> AnswerSheet? {
    guard let prompt, let found = session.agenda.prompt(prompt) else { return nil }
    let isAsked = session.polls(of: prompt).contains { $0.party != nil }
    return AnswerSheet(
      PollID(prompt, about: isAsked ? party : nil), page: isAsked ? nil : party, session
    )
    .flatMap { found.isPolled ? $0 : nil }
  }

  /// Goes where the room is, if the cursor follows it and nothing is under way.
  mutating func settle(_ context: SeatContext) {
    let session = context.session
    if let prompt, session.agenda.prompt(prompt) == nil { self.prompt = nil }
    let open = Self.openPrompt(context)
    let here = Anchor(stretch: session.current, open: open)
    if isFollowing, !isBusy, anchor != here {
      anchor = here
      if let wanted = open ?? Self.roomPrompt(context) { go(to: wanted, context) }
    }
    if prompt == nil, let first = Self.prompts(session).first { go(to: first.id, context) }
    keepWithin(session)
  }

  /// The first open question, of what is on now before any other.
  private static func openPrompt(_ context: SeatContext) -> PromptID? {
    let session = context.session
    let here = context.current.map { session.prompts(ofItem: $0.item) } ?? []
    let all = here + prompts(session)
    return all.first { prompt in
      session.polls(of: prompt.id).contains { session.state(of: $0) == .open }
    }?.id
  }

  /// The first question of what is on now, else of what comes next.
  private static func roomPrompt(_ context: SeatContext) -> PromptID? {
    let session = context.session
    let own = context.current?.prompts.first(where: \.isPolled)
    let item = context.current?.item ?? context.forecast?.next?.item
    return own?.id ?? item.flatMap { session.prompts(ofItem: $0).first(where: \.isPolled)?.id }
  }

  mutating func go(to wanted: PromptID, _ context: SeatContext) {
    let session = context.session
    if wanted != prompt {
      (line, column, recent) = (0, 0, [])
      prompt = wanted
    }
    guard let found = session.agenda.prompt(wanted) else { return }
    let pages = AnswerSheet.pages(of: found, session)
    let turn = session.partyNow(of: NotePlace(prompt: wanted)) ?? context.current?.place?.turn.party
    party = turn.flatMap { pages.contains($0) ? $0 : nil } ?? pages.first ?? nil
  }

  /// Moves to another question, from the last on to the first.
  mutating func moveQuestion(_ step: Int, _ context: SeatContext) {
    let prompts = Self.prompts(context.session).map(\.id)
    guard !prompts.isEmpty else { return }
    let at = prompt.flatMap { prompts.firstIndex(of: $0) } ?? 0
    isFollowing = false
    go(to: prompts[(at + step + prompts.count) % prompts.count], context)
  }

  /// Moves to another party's turn or page.
  mutating func movePage(_ step: Int, _ context: SeatContext) {
    guard let found = prompt.flatMap({ context.session.agenda.prompt($0) }) else { return }
    let pages = AnswerSheet.pages(of: found, context.session)
    guard !pages.isEmpty else { return }
    let at = pages.firstIndex(of: party) ?? 0
    isFollowing = false
    party = pages[(at + step + pages.count) % pages.count]
    recent = []
  }

  mutating func move(lines: Int, columns: Int, _ sheet: AnswerSheet) {
    let before = (line, column)
    line = min(max(0, line + lines), max(0, sheet.lines.count - 1))
    column = min(max(0, column + columns), max(0, sheet.columns.count - 1))
    if before != (line, column) { recent = [] }
  }

  /// Moves to the next cell, line by line.
  mutating func advance(_ sheet: AnswerSheet) {
    if column + 1 < sheet.columns.count {
      move(lines: 0, columns: 1, sheet)
    } else if line + 1 < sheet.lines.count {
      column = 0
      move(lines: 1, columns: 0, sheet)
    }
  }

  private mutating func keepWithin(_ session: Session) {
    guard let sheet = sheet(session) else { return }
    line = min(line, max(0, sheet.lines.count - 1))
    column = min(column, max(0, sheet.columns.count - 1))
  }
}
