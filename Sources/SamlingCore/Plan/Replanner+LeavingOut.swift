/// What may be left out before the goal: a part, a question, an item.
extension Replanner {
  /// The last part of each item before the goal that has several to come.
  func droppedParts() -> [Saving] {
    givers(in: session).compactMap { giver in
      guard case .item = giver.subject, !giver.isRest, let part = giver.parts.first,
        let last = part.last, last.part != nil, last.id != session.current,
        session.runs[last.id] == nil
      else { return nil }
      return Saving(
        choice: .dropPart(last.id, saves: last.planned), events: [.skipped(stretch: last.id)])
    }
  }

  // MARK: Questions

  /// The last question of each item or round before the goal that asks several.
  func droppedQuestions() -> [Saving] {
    givers(in: session).filter { !$0.isRest }.compactMap { giver in
      let last = giver.parts.last?.last
      let round = last?.place.flatMap { session.agenda.step($0.round)?.circle?.kind }
      return round == .question ? lastTurn(of: giver) : lastShare(of: giver)
    }
  }

  /// In a round of questions the last has a turn of its own.
  private func lastTurn(of giver: Giver) -> Saving? {
    guard giver.parts.count > 1, let turn = giver.parts.last,
      let question = turn.first?.prompts.last,
      isDispensable(question)
    else { return nil }
    return Saving(
      choice: .dropQuestion(question.id, saves: turn.reduce(.zero) { $0 + $1.planned }),
      events: [.promptDropped(prompt: question.id)])
  }

  /// Else the questions share their time alike, and what asked the last gives its share, in whole half minutes.
  private func lastShare(of giver: Giver) -> Saving? {
    let asking = giver.parts.compactMap { part in part.last { $0.prompts.count > 1 } }
    guard let question = asking.last?.prompts.last, isDispensable(question) else { return nil }
    let cuts = asking.filter { $0.prompts.last?.id == question.id }.map { stretch in
      (
        stretch.id,
        min(
          wholeHalves(stretch.planned.count / stretch.prompts.count),
          wholeHalves((stretch.planned - (giver.floors[stretch.id] ?? .zero)).count))
      )
    }
    return Saving(
      choice: .dropQuestion(question.id, saves: cuts.reduce(.zero) { $0 + $1.1 }),
      events: cuts.filter { $0.1 > .zero }.map { .adjusted(stretch: $0.0, by: -$0.1) } + [
        .promptDropped(prompt: question.id)
      ])
  }

  /// Whether a question can go: nobody has answered it, and nothing else builds on it.
  private func isDispensable(_ question: Prompt) -> Bool {
    question.key == nil && !session.hasAnswers(question.id)
      && !session.pollStates.keys.contains { $0.prompt == question.id }
  }

  // MARK: Items

  /// Drops of items that save enough, at most four.
  func drops(saving need: Seconds) -> [Saving] {
    dispensable(saving: need).prefix(4).map { item, length in
      Saving(
        choice: .drop(item: item.id, saves: length), events: [.itemDropped(item: item.id)])
    }
  }

  /// Soft work items before the goal that have not begun, and each takes as long as is needed; the shortest first.
  func dispensable(saving need: Seconds) -> [(item: Item, length: Seconds)] {
    before.lines.prefix { $0.item != goal.item }
      .filter { $0.state == .coming && !$0.isFixed && wholeSeconds($0.end - $0.start) >= need }
      .compactMap { line in
        guard let item = session.agenda.item(line.item), item.kind == .work,
          item.isUntouchable != true, !session.hasBegun(item.id)
        else { return nil }
        return (item, wholeSeconds(line.end - line.start))
      }
      .sorted { $0.length < $1.length }
  }
}
