import SamlingCore

extension Event {
  /// One change of a programme that was edited while its session went on.
  func change(in session: Session, _ people: People) -> String {
    func title(_ item: ItemID) -> String { session.agenda.item(item)?.step.title ?? item.text }
    func isKnown(_ party: PartyID) -> Bool { session.agenda.party(party) != nil }
    switch self {
    case .headingChanged(let title, _): return "~ # \(title)"
    case .dayAdded(let day): return "+ ## \(day.title ?? "")"
    case .itemAdded(let item, _, _): return "+ \(item.plannedStart.text) \(item.step.title)"
    case .itemReplaced(let item): return "~ \(item.plannedStart.text) \(item.step.title)"
    case .itemReworded(let item, let new): return "~ \(title(item)) → \(new)"
    case .itemMoved(let item, let start, let end):
      return "~ \(title(item)) → \(start.text)–\(end.text)"
    case .itemDropped(let item): return "− \(title(item))"
    case .promptAdded(let prompt, _): return "+ ? \(prompt.question)"
    case .partyAdded(let party) where isKnown(party.id):
      let places = [party.municipality, party.role].compactMap { $0 }.map { session.name(of: $0) }
      return "~ \(session.name(of: party.id)) → \(places.joined(separator: ", "))"
    case .partyAdded(let party): return "+ \(people[party.id] ?? party.name)"
    case .partyAway(let party, let isAway):
      return "\(isAway ? "−" : "+") \(session.name(of: party))"
    // What an edited programme never brings about.
    case .dayOpened, .dayEnded, .started, .ended, .paused, .resumed, .startMoved, .adjusted,
      .skipped, .unskipped, .turnsOrdered, .itemRestored, .itemPlaced, .promiseMoved,
      .promptReworded,
      .promptDropped, .partyMerged, .partyDropped, .circleDrawn, .sideClockStarted,
      .sideClockStopped, .screenBlacked, .messageShown, .screenFrozen, .circleShown,
      .circleKept, .answersShown, .questionFocused, .detailsShown, .agreementsShown, .pagesHeld,
      .agreementTaken,
      .noted, .polled:
      return "~"
    }
  }
}
