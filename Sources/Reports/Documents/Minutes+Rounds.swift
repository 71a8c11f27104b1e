import Phrases
import SamlingCore
import Wording

/// A round as the room heard it: each turn with its questions, and what was answered to them.
extension Minutes {
  /// Whether a round's parts are told by turn: where several questions were answered in it, or else it would be cut up,
  /// and on a party's own sheet, whose turn it was.
  func isByTurn(_ parts: ArraySlice<ReportPart>) -> Bool {
    parts.reduce(0) { $0 + $1.prompts.count { $0.isAnswered } } > (report.party == nil ? 1 : 0)
  }

  /// The turns of a round, of its own part first and then those that each turn has; beneath them what was asked once.
  func round(_ parts: [ReportPart], of item: ReportItem) -> [Block] {
    guard let root = parts.first else { return [] }
    let taken = item.turns.filter { $0.part == root.id }
    let isNamed = taken.contains { $0.title != nil }
    // A title with a blank is each turn's own.
    let level = root.title == nil || isNamed ? 4 : 5
    var blocks: [Block] = []
    for turn in inOrder(taken, with: parts) {
      let told = parts.flatMap { part in
        part.prompts.flatMap { prompt(own($0, in: turn), in: part, turn, level: level + 1) }
      }
      if !told.isEmpty { blocks += [.heading(level, heading(of: turn))] + told }
    }
    let parties = Set(inOrder(taken, with: parts).map(\.party))
    for part in parts {
      for prompt in part.prompts {
        let rest = asked(once: prompt, besides: parties)
        let told =
          (extent == .all ? ResultBlocks(rest, words).blocks : [])
          + notes(rest.notes) { label(of: $0, in: part, of: item) }
        if !told.isEmpty { blocks += [.heading(level, prompt.prompt.question)] + told }
      }
    }
    guard !blocks.isEmpty else { return [] }
    return (level == 5 ? [.heading(4, heading(of: root))] : []) + details(of: root) + blocks
  }

  /// One turn of a round, by who has it.
  private struct TurnTold {
    var title: String?
    var party: PartyID
    var name: String
    var by: String?
  }

  /// The turns in running order, then those of parties that have answers and no turn any more.
  private func inOrder(_ turns: [ReportTurn], with parts: [ReportPart]) -> [TurnTold] {
    var told = turns.map {
      TurnTold(title: $0.title, party: $0.partyID, name: $0.party, by: $0.by)
    }
    let prompts = parts.flatMap(\.prompts)
    let others =
      prompts.flatMap(\.notes).map { ($0.partyID, $0.party) }
      + prompts.flatMap(\.cells).map { ($0.partyID, $0.party) }
      + prompts.flatMap(\.results).map { ($0.aboutID, $0.about) }
    for case (let party?, let name?) in others where !told.contains(where: { $0.party == party }) {
      told.append(TurnTold(party: party, name: name))
    }
    return told
  }

  private func heading(of turn: TurnTold) -> String {
    let title = turn.title ?? turn.name
    return turn.by.map { words.turn(title, by: $0) } ?? title
  }

  /// What was answered to a question in one turn.
  private func own(_ prompt: ReportPrompt, in turn: TurnTold) -> ReportPrompt {
    var own = prompt
    own.notes = prompt.notes.filter { $0.partyID == turn.party }
    own.cells = prompt.cells.filter { $0.partyID == turn.party }
    own.results = prompt.results.compactMap { result in
      if result.aboutID != nil { return result.aboutID == turn.party ? result.inItsTurn : nil }
      return result.answer(of: turn.party) == nil ? nil : result
    }
    return own
  }

  /// What was answered to a question once for all turns, and of nobody whose turn is told.
  private func asked(once prompt: ReportPrompt, besides parties: Set<PartyID>) -> ReportPrompt {
    var rest = prompt
    rest.notes = prompt.notes.filter { $0.partyID.map(parties.contains) != true }
    rest.cells = prompt.cells.filter { $0.partyID.map(parties.contains) != true }
    rest.results = prompt.results.filter { $0.aboutID == nil }
    return rest
  }

  /// A question in a turn; an answer that stands among all beneath the round is told in a line.
  private func prompt(_ prompt: ReportPrompt, in part: ReportPart, _ turn: TurnTold, level: Int)
    -> [Block]
  {
    var blocks: [Block] = []
    if extent == .all {
      var asked = prompt
      asked.results = prompt.results.filter { $0.about == nil && $0.aboutID != nil }
      let said = ResultBlocks(prompt, words)
      for result in prompt.results where result.aboutID == nil {
        guard let answer = result.answer(of: turn.party) else { continue }
        let unit = result.unit.map { " " + $0 } ?? ""
        blocks.append(.paragraph([.plain(said.text(answer) + unit)]))
      }
      blocks += ResultBlocks(asked, words).blocks
    }
    if !prompt.notes.isEmpty { blocks.append(.list(prompt.notes.map(entry))) }
    let question = prompt.prompt.question
    let heading = part.isTeams ? words.team(on: turn.name) + ": " + question : question
    return blocks.isEmpty ? [] : [.heading(level, heading)] + blocks
  }

  /// Whom a note is about, and by whom: «Teamet om lederne», «Om Gloppen, ved Luster»; nil for the whole room.
  func label(of note: ReportNote, in part: ReportPart, of item: ReportItem) -> String? {
    guard let party = note.party else { return nil }
    if part.isTeams { return words.team(on: party) }
    let turn = item.turns.first { $0.part == part.round && $0.partyID == note.partyID }
    if let by = turn?.by { return words.about(party, by: by) }
    return party == report.party ? nil : party
  }
}

extension ReportResult {
  /// The one answer of a party to a question that has but one; nil elsewhere.
  fileprivate func answer(of party: PartyID) -> ReportAnswer? {
    guard isNamed, lines.allSatisfy({ $0.statement == nil }) else { return nil }
    return answers.first { $0.byID == party }
  }

  /// The result as it stands beneath its turn, which says whom it is about.
  fileprivate var inItsTurn: ReportResult {
    var own = self
    own.about = nil
    return own
  }

  fileprivate var unit: String? {
    if case .score(let scale) = outcome.prompt.answer.kind.gives { scale.unit } else { nil }
  }
}
