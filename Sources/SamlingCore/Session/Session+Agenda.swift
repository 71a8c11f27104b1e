extension Session {
  mutating func changeHeading(_ change: (inout Agenda) -> Void) -> Bool {
    changeAgenda(change)
    return true
  }

  mutating func add(_ day: Day) -> Bool {
    guard day.items.allSatisfy({ agenda.place(of: $0.id) == nil }) else { return false }
    changeAgenda { $0.days.append(day) }
    days.append(DayRun())
    return true
  }

  mutating func add(_ item: Item, day: Int, after: ItemID?) -> Bool {
    guard agenda.days.indices.contains(day), agenda.place(of: item.id) == nil else { return false }
    var index = 0
    if let after {
      guard let found = agenda.days[day].items.firstIndex(where: { $0.id == after })
      else { return false }
      index = found + 1
    }
    changeAgenda { $0.days[day].items.insert(item, at: index) }
    return true
  }

  mutating func replace(_ item: Item) -> Bool {
    !hasBegun(item.id) && !hasAnswers(item.id) && change(item.id) { $0 = item }
  }

  /// Puts an item that has not begun elsewhere; what the programme printed for it no longer says when it is.
  mutating func place(_ id: ItemID, day: Int, after: ItemID?) -> Bool {
    guard agenda.days.indices.contains(day), let old = agenda.place(of: id), id != after,
      !hasBegun(id), after.map({ agenda.place(of: $0)?.day == day }) ?? true
    else { return false }
    changeAgenda { agenda in
      var item = agenda.days[old.day].items.remove(at: old.index)
      (item.start, item.end) = (nil, nil)
      item.printedMinutes = item.slot.count / 60
      let index = agenda.days[day].items.firstIndex { $0.id == after }
      agenda.days[day].items.insert(item, at: index.map { $0 + 1 } ?? 0)
    }
    return true
  }

  package func hasBegun(_ item: ItemID) -> Bool { runs.keys.contains { $0.item == item } }

  mutating func change(_ item: ItemID, _ edit: (inout Item) -> Void) -> Bool {
    guard let place = agenda.place(of: item) else { return false }
    changeAgenda { edit(&$0.days[place.day].items[place.index]) }
    return true
  }

  mutating func add(_ prompt: Prompt, to step: StepID) -> Bool {
    guard agenda.prompt(prompt.id) == nil else { return false }
    return changeSteps { found in
      guard found.id == step else { return false }
      found.prompts.append(prompt)
      if found.circle?.kind == .question {
        found.circle?.turns.append(Turn(party: prompt.ownParty.id))
      }
      return true
    } && giveTurn(to: prompt, in: step)
  }

  mutating func changePrompt(_ id: PromptID, _ edit: (inout Prompt) -> Void) -> Bool {
    changeSteps { step in
      guard let index = step.prompts.firstIndex(where: { $0.id == id }) else { return false }
      edit(&step.prompts[index])
      return true
    }
  }

  /// Drops a question: it is no longer asked, but stays in the agenda for the sake of its answers.
  mutating func drop(_ prompt: PromptID) -> Bool {
    unrolled.days = nil
    return agenda.prompt(prompt) != nil && droppedPrompts.insert(prompt).inserted
  }

  /// Calls `change` with each step until it returns true; false if it never did.
  private mutating func changeSteps(_ change: (inout Step) -> Bool) -> Bool {
    var changed = false
    changeAgenda { agenda in
      for day in agenda.days.indices where !changed {
        for item in agenda.days[day].items.indices where !changed {
          changed = agenda.days[day].items[item].step.changeFirst(change)
        }
      }
    }
    return changed
  }

  /// Adds a party at the end of every round of its kind; a known person only gets a new municipality and role.
  mutating func add(_ party: Party) -> Bool {
    if let known = agenda.party(party.id) { return party.id.isPerson && move(known, to: party) }
    keepHeads()
    changeAgenda { agenda in
      agenda.parties.append(party)
      for index in agenda.circles.indices
      where agenda.circles[index].kind == party.kind && agenda.circles[index].draw == nil {
        agenda.circles[index].parties.append(party.id)
      }
    }
    // Lists, questions and numbers are each round's own.
    guard ![.list, .question, .count, .key].contains(party.kind) else { return true }
    changeEverySteps { step in
      // Turns that are worked out, not written, include it already.
      guard step.circle?.kind == party.kind, step.circle?.turns.isEmpty == false else { return }
      step.circle?.turns.append(Turn(party: party.id))
    }
    return true
  }

  private mutating func move(_ person: Party, to new: Party) -> Bool {
    guard person.municipality != new.municipality || person.role != new.role else { return false }
    changeAgenda { agenda in
      for index in agenda.parties.indices where agenda.parties[index].id == person.id {
        agenda.parties[index].municipality = new.municipality
        agenda.parties[index].role = new.role
      }
    }
    return true
  }

  /// Gives one party's turns to another; where both had a turn, the two have one.
  mutating func merge(_ party: PartyID, into other: PartyID) -> Bool {
    guard party != other, let gone = agenda.party(party), let kept = agenda.party(other),
      !droppedParties.contains(party)
    else { return false }
    droppedParties.insert(party)
    changeAgenda { agenda in
      if let index = agenda.parties.firstIndex(where: { $0.id == other }) {
        agenda.parties[index].name = "\(kept.name) & \(gone.name)"
      }
    }
    changeEverySteps { step in
      guard let turns = step.circle?.turns, !turns.contains(where: { $0.party == other })
      else { return }
      step.circle?.turns = turns.map {
        $0.party == party ? Turn(party: other, by: $0.by) : $0
      }
    }
    return true
  }

  mutating func drop(_ party: PartyID) -> Bool {
    keepHeads()
    unrolled.days = nil
    return agenda.party(party) != nil && droppedParties.insert(party).inserted
  }

  mutating func setAway(_ party: PartyID, _ isAway: Bool) -> Bool {
    keepHeads()
    unrolled.days = nil
    guard agenda.party(party) != nil else { return false }
    if isAway { awayParties.insert(party) } else { awayParties.remove(party) }
    return true
  }

  private mutating func changeEverySteps(_ change: (inout Step) -> Void) {
    _ = changeSteps { step in
      change(&step)
      return false
    }
  }
}

extension Step {
  /// Calls `change` with this step, then those beneath it, until it returns true; false if it never did.
  fileprivate mutating func changeFirst(_ change: (inout Step) -> Bool) -> Bool {
    if change(&self) { return true }
    for index in steps.indices where steps[index].changeFirst(change) { return true }
    return false
  }

  fileprivate func find(_ isIt: (Step) -> Bool) -> Step? {
    if isIt(self) { return self }
    for step in steps {
      if let found = step.find(isIt) { return found }
    }
    return nil
  }
}

extension Agenda {
  package func party(_ id: PartyID) -> Party? { parties.first { $0.id == id } }

  package func item(_ id: ItemID) -> Item? {
    place(of: id).map { days[$0.day].items[$0.index] }
  }

  /// The day and the place in it where an item stands.
  package func place(of id: ItemID) -> (day: Int, index: Int)? {
    for day in days.indices {
      if let index = days[day].items.firstIndex(where: { $0.id == id }) { return (day, index) }
    }
    return nil
  }

  package func step(_ id: StepID) -> Step? { findStep { $0.id == id } }

  package func prompt(_ id: PromptID) -> Prompt? {
    findStep { $0.prompts.contains { $0.id == id } }?.prompts.first { $0.id == id }
  }

  private func findStep(_ isIt: (Step) -> Bool) -> Step? {
    for day in days {
      for item in day.items {
        if let found = item.step.find(isIt) { return found }
      }
    }
    return nil
  }
}
