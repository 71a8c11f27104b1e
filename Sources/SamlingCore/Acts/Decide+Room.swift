extension Decision {
  /// The events that make a question the one that the room is at.
  func focus(_ prompt: PromptID) throws(Refusal) -> [Event] {
    let asked = session.questionsInRoom
    guard asked.contains(where: { $0.id == prompt }) else { throw .notAskedNow(prompt) }
    guard session.shownPoll == nil else {
      // A result lies over the questions.
      return [.polled(fact: .resultHidden), .questionFocused(prompt: prompt)]
    }
    guard session.questionInFocus != prompt else { throw .noChange }
    return [.questionFocused(prompt: prompt)]
  }

  /// The events that show the room the bullets of what runs, or hide them.
  func showDetails(_ isShown: Bool) throws(Refusal) -> [Event] {
    guard let item = session.current?.item else { throw .nothingRuns }
    guard isShown != session.showsDetails else { throw .noChange }
    guard !isShown || !session.detailsInRoom.isEmpty else { throw .noDetails(item) }
    return [.detailsShown(item: isShown ? item : nil)]
  }

  /// The events that show the room what is still open from the gathering before, or hide it.
  func showAgreements(_ isShown: Bool) throws(Refusal) -> [Event] {
    guard !session.openAgreements.isEmpty else { throw .nothingAgreed }
    guard isShown != session.showsAgreements else { throw .noChange }
    // A result lies over all else.
    let result: [Event] =
      isShown && session.shownPoll != nil ? [.polled(fact: .resultHidden)] : []
    return result + [.agreementsShown(isShown: isShown)]
  }
}
