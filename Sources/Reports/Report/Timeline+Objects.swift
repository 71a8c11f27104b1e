import SamlingCore

extension Timeline {
  /// What an act was about: an amount, an item, a party.
  static func object(_ record: Record, in session: Session) -> String {
    guard case .events(let events) = record.act.deed else { return "" }
    // Of a way home the last that is about anything, such as the item that it moves.
    return events.reversed().lazy.map { object($0, in: session, events) }
      .first { !$0.isEmpty } ?? ""
  }

  private static func object(_ event: Event, in session: Session, _ events: [Event]) -> String {
    func title(_ item: ItemID) -> String {
      " «\(session.agenda.item(item)?.step.title ?? item.text)»"
    }
    func name(_ party: PartyID) -> String { " \(session.name(of: party))" }
    switch event {
    case .itemDropped(let item), .itemRestored(let item), .itemPlaced(let item, _, _):
      return title(item)
    case .itemReworded(let item, let new): return "\(title(item)) → «\(new)»"
    case .itemMoved(let item, let start, let end):
      return "\(title(item)) → \(start.text)–\(end.text)"
    case .itemAdded(let item, _, _): return " \(item.plannedStart.text) «\(item.step.title)»"
    case .partyAdded(let party): return " \(session.people[party.id] ?? party.name)"
    case .partyDropped(let party), .partyAway(let party, _): return name(party)
    case .partyMerged(let party, let into): return "\(name(into)) +\(name(party))"
    case .turnsOrdered(_, let parties):
      return " " + parties.map { session.name(of: $0) }.joined(separator: ", ")
    case .adjusted(_, let by): return " \(by.count >= 0 ? "+" : "−")\(abs(by.count) / 60) min"
    case .sideClockStarted(let length): return " \(length.count / 60) min"
    case .messageShown(let text): return text.map { " «\($0)»" } ?? ""
    case .noted(let fact): return note(fact, in: session)
    case .polled: return polled(events, in: session)
    case .agreementTaken(let agreement):
      return " «\(agreement.text)»" + (events.count > 1 ? " +\(events.count - 1)" : "")
    case .promptAdded(let prompt, _): return " «\(prompt.question)»"
    case .itemReplaced(let item): return title(item.id)
    case .circleDrawn(let circle, let parties): return " \(circle) (\(parties.count))"
    case .questionFocused(let prompt):
      return " «\(session.agenda.prompt(prompt)?.question ?? prompt.text)»"
    case .detailsShown(let item): return item.map(title) ?? ""
    case .circleKept(let circle): return circle.map { " \($0)" } ?? ""
    case .circleShown(let circle, _): return circle.map { " \($0)" } ?? ""
    case .pagesHeld, .dayOpened, .dayEnded, .started, .ended, .paused, .resumed, .startMoved,
      .skipped,
      .unskipped, .promiseMoved, .headingChanged, .dayAdded, .promptReworded, .promptDropped,
      .sideClockStopped, .screenBlacked, .screenFrozen, .answersShown, .agreementsShown:
      return ""
    }
  }

  /// The note, and whom it is about.
  private static func note(_ fact: NoteEvent, in session: Session) -> String {
    func text(_ id: NoteID) -> String {
      session.notes[id].map { note in
        (note.place.party.map { " \(session.name(of: $0))" } ?? "") + quoted(note.text)
      } ?? ""
    }
    switch fact {
    case .written(let shared):
      let draft = shared.wrappedValue
      return (draft.place.party.map { " \(session.name(of: $0))" } ?? "") + quoted(draft.text)
    case .reworded(let note, let new, _): return text(note) + " →" + quoted(new)
    case .merged(_, let into, let new, _): return text(into) + " →" + quoted(new)
    case .marked(let note, _), .tagged(let note, _), .moved(let note, _), .deleted(let note),
      .released(let note), .redacted(let note):
      return text(note)
    }
  }

  /// A note's text between quotation marks; three dots for one that was taken out.
  private static func quoted(_ text: String) -> String { " «\(text.isEmpty ? "…" : text)»" }

  /// The question, and what was answered to it by whom.
  private static func polled(_ events: [Event], in session: Session) -> String {
    func question(_ poll: PollID) -> String {
      let about = poll.party.map { " \(session.name(of: $0))" } ?? ""
      return " «\(session.agenda.prompt(poll.prompt)?.question ?? poll.prompt.text)»" + about
    }
    var told = ""
    for event in events {
      guard case .polled(let fact) = event else { continue }
      switch fact {
      case .opened(let poll), .closed(let poll), .revealed(let poll), .cleared(let poll, _):
        if told.isEmpty { told = question(poll) }
      case .cast(let cast):
        if told.isEmpty { told = question(cast.poll) }
        told += " " + answer(cast, in: session)
      case .subjectAdded(_, _, let text, _), .subjectReworded(_, _, let text): told += " «\(text)»"
      case .subjectMoved(_, let subject, _), .subjectDropped(_, let subject):
        told += " «\(session.name(of: PartyID(subject.text)))»"
      case .presentCounted(let count): told += " \(count)"
      case .resultHidden: break
      }
    }
    return told
  }

  /// `Luster 8`, `8 ×3`.
  private static func answer(_ cast: Cast, in session: Session) -> String {
    let prompt = session.agenda.prompt(cast.poll.prompt)
    let options = prompt.map { session.options(of: $0) } ?? []
    let value: String
    if case .place(let x, let y) = cast.value {
      value = "\(x)·\(y)"
    } else if let number = prompt?.number(of: cast.value) {
      value = number.text(mark: ",")
    } else if cast.value == .pass {
      value = "–"
    } else {
      value = cast.value.options.map { id in options.first { $0.id == id }?.text ?? id.text }
        .joined(separator: " > ")
    }
    // A person's answer is told as the minutes tell it, without the name.
    let who = cast.by.flatMap { $0.isPerson ? nil : session.name(of: $0) + " " } ?? ""
    return who + value + (cast.count == 1 ? "" : " ×\(cast.count)")
  }
}
