import SamlingCore

extension Agenda {
  /// Gives every item, step and prompt its id, in order of appearance.
  mutating func numberParts() {
    var numbering = Numbering()
    for day in days.indices {
      for item in days[day].items.indices {
        days[day].items[item].id = numbering.nextItem()
        numbering.number(&days[day].items[item].step)
      }
    }
  }
}

/// Counts items, steps and prompts.
private struct Numbering {
  private var items = 0
  private var steps = 0
  private var prompts = 0

  mutating func nextItem() -> ItemID {
    items += 1
    return ItemID("i\(items)")
  }

  mutating func number(_ step: inout Step) {
    steps += 1
    step.id = StepID("s\(steps)")
    for index in step.prompts.indices {
      prompts += 1
      step.prompts[index].id = PromptID("q\(prompts)")
    }
    for index in step.steps.indices { number(&step.steps[index]) }
  }
}
