import SamlingCore

extension Report {
  /// Collects the marked notes in `agreed`, and counts the totals.
  mutating func settle() {
    var totals = ReportTotals()
    var agreed: [AgreedNote] = []
    func take(_ note: ReportNote, _ day: Int, _ item: String?, _ question: String?) {
      totals.notes += 1
      switch note.mark {
      case nil: break
      case .idea?: totals.ideas += 1
      case .decision?: totals.decisions += 1
      case .followUp?: totals.followUps += 1
      }
      if note.mark != nil {
        agreed.append(AgreedNote(note: note, day: day, item: item, question: question))
      }
      for follower in note.followers { take(follower, day, item, question) }
    }
    for day in days {
      for item in day.items {
        for prompt in item.parts.flatMap(\.prompts) {
          totals.questions += 1
          totals.answeredQuestions += prompt.isAnswered ? 1 : 0
          totals.answers += prompt.results.flatMap(\.answers).reduce(0) { $0 + $1.count }
          for note in prompt.notes + prompt.cells.flatMap(\.notes) {
            take(note, day.number, item.title, prompt.prompt.question)
          }
        }
        for note in item.notes { take(note, day.number, item.title, nil) }
      }
    }
    for note in parked { take(note, 0, nil, nil) }
    self.agreed = agreed
    self.totals = totals
  }
}
