import CellGrid
import SamlingCore

/// The panels of a round's order, and of the team's notes.
extension Frame {
  func drawOrder(
    of round: StepID, _ parties: [PartyID], _ selected: Int, on grid: inout Grid
  ) {
    let columns = min(grid.columns - 4, 56)
    let sum = context.session.roundSum(round).map { words.sum($0).wrapped(to: columns, lines: 2) }
    let hints = [words.moveOrLeave, words.moreOfOrder].flatMap {
      $0.whole(orWrappedTo: max(1, columns)).prefix(2)
    }
    let foot = (sum ?? []).count + hints.count
    let area = box(words.orderOfTurns, rows: parties.count + foot + 1, columns: columns, on: &grid)
    let list = area.split(bottom: min(foot, max(0, area.rows - 2)))
    let first = max(0, min(selected - list.rest.rows + 1, parties.count - list.rest.rows))
    let talk = context.session.talkTimes(at: context.now)
    for (row, party) in parties.enumerated().dropFirst(first).prefix(list.rest.rows) {
      let style: Style = row == selected ? .selection : .normal
      let right = rightOfTurn(party, round, talk[party])
      let room = max(0, list.rest.columns - right.columns - 1)
      grid.put(
        "\(row + 1)  \(context.name(party))".truncated(to: room), in: list.rest,
        line: row - first, style: style)
      grid.put(right, in: list.rest, line: row - first, align: .right, style: .quiet)
    }
    for (row, line) in ((sum ?? []) + hints).suffix(list.bottom.rows).enumerated() {
      let isSum = row < (sum ?? []).count
      grid.put(line, in: list.bottom, line: row, style: isSum ? .quiet : .key)
    }
  }

  /// The state of a turn, and how long its party has talked in all.
  private func rightOfTurn(_ party: PartyID, _ round: StepID, _ talk: TalkTime?) -> String {
    let progress = context.progress.flatMap { $0.round == round ? $0 : nil }
    let entry = progress?.entries.first { $0.turn.party == party }
    var parts: [String] = []
    if context.session.isAway(party) { parts.append(words.isAway) }
    if context.session.droppedParties.contains(party) { parts.append(words.hasLeft) }
    switch entry?.state {
    case .done: parts.append("✓")
    case .current: parts.append("▶")
    case .waiting: parts.append(words.isWaiting)
    case .coming, nil: break
    }
    if let talk, talk.total >= .seconds(1) {
      parts.append(ClockFace.digits(Int(talk.total.milliseconds / 1000)))
    }
    return parts.joined(separator: " ")
  }

  func drawHeld(_ selected: Int, on grid: inout Grid) {
    let held = context.held
    let columns = min(grid.columns - 4, 74)
    let hint = (held.isEmpty ? words.escapeCloses : words.releaseOrLeave)
      .whole(orWrappedTo: max(1, columns))
    let area = box(
      held.isEmpty ? words.noneHeld : words.heldCount(held.count),
      rows: max(1, held.count) + hint.count + 1, columns: columns, on: &grid)
    let list = area.split(bottom: hint.count)
    let shown = max(1, list.rest.rows)
    let chosen = max(0, min(selected, held.count - 1))
    let first = max(0, min(chosen - shown / 2, held.count - shown))
    for (row, note) in held.enumerated().dropFirst(first).prefix(shown) {
      grid.put(
        line(of: note), in: list.rest, line: row - first,
        style: row == chosen ? .selection : .normal)
    }
    for (row, line) in hint.enumerated() {
      grid.put(line, in: list.bottom, line: row, style: .key)
    }
  }

  /// The party it is about, its tag, and its text, which is hidden where the room may be looking.
  private func line(of note: Note) -> String {
    let about = note.place.party.map(context.name)
    let before = [about, note.tag].compactMap(\.self).joined(separator: " · ")
    let text = seat.hasShownRoom ? words.textIsHidden : note.text
    return before.isEmpty ? text : before + ": " + text
  }
}
