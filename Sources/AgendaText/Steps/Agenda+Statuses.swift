import SamlingCore

extension Agenda {
  /// Gives the statuses their names, in every question that asks what has become of agreements.
  mutating func nameStatuses(_ words: [String]) {
    for day in days.indices {
      for item in days[day].items.indices { days[day].items[item].step.nameStatuses(words) }
    }
  }
}

extension Step {
  fileprivate mutating func nameStatuses(_ words: [String]) {
    for prompt in prompts.indices {
      if case .status = prompts[prompt].answer { prompts[prompt].answer = .status(words: words) }
    }
    for step in steps.indices { steps[step].nameStatuses(words) }
  }
}
