import SamlingCore

/// One event of each case, with every field it can have, about things that `AgendaSample.full` has.
package enum EveryEvent {
  /// All of them, the first first.
  package static let all: [Event] = {
    var all: [Event] = []
    while let next = following(all.last) { all.append(next) }
    return all
  }()

  private static let (item, stretch, prompt) = (ItemID("i1"), StretchID("i2"), PromptID("q2"))
  private static let (party, moment) = (PartyID("m1"), Rehearsed.midnight)
  private static let poll = PollID(prompt, about: party)
  private static let cell = NotePlace.Cell(row: SubjectID("q9.1"), column: 1)

  /// The sample after another; a case that nobody has added here does not compile.
  private static func following(_ event: Event?) -> Event? {
    switch event {
    case nil:
      .dayOpened(
        day: 0, date: PlanDate(year: 2026, month: 11, day: 24), offset: Seconds(3600),
        zone: ZoneName("Europe/Oslo"))
    case .dayOpened: .started(stretch: StretchID("i1"))
    case .started: .paused(stretch: stretch)
    case .paused: .resumed(stretch: stretch)
    case .resumed: .startMoved(stretch: stretch, to: moment)
    case .startMoved: .adjusted(stretch: stretch, by: .minutes(5))
    case .adjusted: .skipped(stretch: stretch)
    case .skipped: .unskipped(stretch: stretch)
    case .unskipped: .turnsOrdered(step: StepID("s1"), parties: [party])
    case .turnsOrdered: .itemDropped(item: item)
    case .itemDropped: .itemRestored(item: item)
    case .itemRestored: .promiseMoved(item: item, by: .minutes(5))
    case .promiseMoved: .itemAdded(item: AgendaSample.item("a1"), day: 0, after: item)
    case .itemAdded: .headingChanged(title: "Ny", headers: [])
    case .headingChanged: .dayAdded(day: Day(date: PlanDate(year: 2026, month: 11, day: 25)))
    case .dayAdded:
      .agreementTaken(
        agreement: Agreement(
          id: SubjectID("zzzzzzzzzz.1"), text: "Planen sendes", who: "Bø", due: "1. mars",
          parties: ["Bø"], key: "avtale", agreed: PlanDate(year: 2026, month: 3, day: 12),
          status: .moved))
    case .agreementTaken: .itemReworded(item: item, title: "Ny")
    case .itemReworded: .itemReplaced(item: AgendaSample.item("i2"))
    case .itemReplaced: .itemMoved(item: item, start: WallTime(9, 0), end: WallTime(9, 30))
    case .itemMoved: .itemPlaced(item: item, day: 0, after: ItemID("i2"))
    case .itemPlaced: .promptAdded(prompt: AgendaSample.prompts[3], step: StepID("s1"))
    case .promptAdded: .promptReworded(prompt: prompt, question: "Ny?")
    case .promptReworded: .promptDropped(prompt: prompt)
    case .promptDropped: .partyAdded(party: Party(id: PartyID("a2"), name: "Bø", kind: .group))
    case .partyAdded: .partyMerged(party: PartyID("a2"), into: party)
    case .partyMerged: .partyDropped(party: PartyID("a2"))
    case .partyDropped: .partyAway(party: party, isAway: true)
    case .partyAway:
      .circleDrawn(
        circle: "grupper", parties: [Party(id: PartyID("a3"), name: "Gruppe", kind: .group)])
    case .circleDrawn: .sideClockStarted(seconds: .minutes(5))
    case .sideClockStarted: .sideClockStopped
    case .sideClockStopped: .screenBlacked(isBlack: false)
    case .screenBlacked: .messageShown(text: nil)
    case .messageShown: .screenFrozen(isFrozen: false)
    case .screenFrozen: .circleShown(circle: "grupper", from: 1)
    case .circleShown: .circleKept(circle: "grupper")
    case .circleKept: .answersShown(answers: .all)
    case .answersShown: .questionFocused(prompt: prompt)
    case .questionFocused: .detailsShown(item: item)
    case .detailsShown: .agreementsShown(isShown: true)
    case .agreementsShown: .pagesHeld(turns: 1)
    case .pagesHeld, .noted, .polled: followingAnswer(event)
    case .ended: .dayEnded(day: 0)
    case .dayEnded: nil
    }
  }

  private static func followingAnswer(_ event: Event?) -> Event? {
    if case .polled(let fact) = event {
      return following(fact).map { .polled(fact: $0) } ?? .ended(stretch: stretch)
    }
    let fact: NoteEvent? = if case .noted(let fact) = event { fact } else { nil }
    return following(fact).map { .noted(fact: $0) } ?? .polled(fact: .opened(poll: poll))
  }

  private static func following(_ fact: NoteEvent?) -> NoteEvent? {
    let over = [RecordID(actor: ActorID("zzzzzzzzzz"), n: 1)]
    let note = NoteID("a4")
    switch fact {
    case nil:
      var place = NotePlace(prompt: PromptID("q9"), party: party)
      place.cell = cell
      let draft = NoteDraft(
        id: note, place: place, text: "Notat", by: party, tag: "idé", follows: note, followUp: 0,
        isHeld: false, stretch: stretch)
      return .written(note: Shared(wrappedValue: draft))
    case .written: return .reworded(note: note, text: "Nytt", over: over)
    case .reworded: return .moved(note: note, to: NotePlace(prompt: prompt, party: party))
    case .moved: return .marked(note: note, mark: .idea)
    case .marked: return .tagged(note: note, tag: "spørsmål")
    case .tagged: return .merged(notes: [note], into: note, text: "Ett", over: over)
    case .merged: return .released(note: note)
    case .released: return .redacted(note: note)
    case .redacted: return .deleted(note: note)
    case .deleted: return nil
    }
  }

  private static func following(_ fact: PollEvent) -> PollEvent? {
    let options = [SubjectID("q4.o1"), SubjectID("q4.o2")]
    switch fact {
    case .opened: return .cast(Cast(poll, by: party, value: .score(82), count: 2))
    case .cast(let cast):
      switch cast.value {
      case .score: return .cast(Cast(poll, by: party, value: .mean(825), rule: .replaces))
      case .mean: return .cast(Cast(poll, by: party, value: .pass, rule: .totals))
      case .pass: return .cast(Cast(PollID(PromptID("q4")), value: .option(options[0])))
      case .option:
        return .cast(
          Cast(PollID(PromptID("q10")), subject: SubjectID("q10.1"), value: .place(x: 3, y: 8)))
      case .place: return .cast(Cast(PollID(PromptID("q4")), value: .order(options)))
      case .order: return .subjectAdded(prompt: prompt, subject: SubjectID("a5"), text: "Nytt")
      }
    case .subjectAdded(_, let subject, _, nil):
      return .subjectAdded(
        prompt: prompt, subject: SubjectID(subject.text + "b"), text: "Eget", party: party)
    case .subjectAdded(_, let subject, _, _):
      return .subjectReworded(prompt: prompt, subject: subject, text: "Nyere")
    case .subjectReworded(_, let subject, _):
      return .subjectMoved(prompt: prompt, subject: subject, after: nil)
    case .subjectMoved(_, let subject, _):
      return .subjectDropped(prompt: prompt, subject: subject)
    case .subjectDropped: return .presentCounted(count: 12)
    case .presentCounted: return .closed(poll: poll)
    case .closed: return .revealed(poll: poll)
    case .revealed: return .resultHidden
    case .resultHidden: return .cleared(poll: poll, subject: SubjectID("q2.1"))
    case .cleared: return nil
    }
  }
}
