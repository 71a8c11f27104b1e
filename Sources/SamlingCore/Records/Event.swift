/// Names one stretch, a leaf of the unrolled day, by what it stands under: `i7`, `i7/s9/m3`, `i7/s9/m3/2`.
package struct StretchID: Identifier {
  package let text: String
  package init(_ text: String) { self.text = text }

  /// The item it stands under: what comes before the first `/`.
  package var item: ItemID { ItemID(String(text.prefix { $0 != "/" })) }
}

/// One fact of a gathering, as it stands in the journal.
///
/// Targets are named, never «next». An event that makes no sense on arrival leaves the session unchanged. A seat keeps
/// every event, and most are about notes; cases that are larger and rarer are `indirect`.
package enum Event: Equatable, Codable, Sendable {
  // The day.
  /// A day began on this date, where clocks are this far ahead of UTC; the zone is nil where it was not known.
  indirect case dayOpened(day: Int, date: PlanDate, offset: Seconds, zone: ZoneName? = nil)
  case dayEnded(day: Int)

  // The clock. Starting a stretch ends the one that ran.
  case started(stretch: StretchID)
  case ended(stretch: StretchID)
  case paused(stretch: StretchID)
  case resumed(stretch: StretchID)
  /// The stretch really began at this instant: «it began three minutes ago».
  case startMoved(stretch: StretchID, to: Moment)
  /// Its planned length grows or shrinks.
  case adjusted(stretch: StretchID, by: Seconds)
  case skipped(stretch: StretchID)
  case unskipped(stretch: StretchID)

  // The plan.
  case turnsOrdered(step: StepID, parties: [PartyID])
  case itemDropped(item: ItemID)
  case itemRestored(item: ItemID)
  /// From this item on, the day's fixed times are agreed to be this much later.
  case promiseMoved(item: ItemID, by: Seconds)

  // What the agenda says.
  indirect case itemAdded(item: Item, day: Int, after: ItemID?)
  case headingChanged(title: String, headers: [Header])
  /// One more day after the last.
  indirect case dayAdded(day: Day)
  /// What the gathering before agreed on and left open, or what is now known of the same.
  indirect case agreementTaken(agreement: Agreement)
  case itemReworded(item: ItemID, title: String)
  /// Replaces an item that has not begun; it keeps its id.
  indirect case itemReplaced(item: Item)
  case itemMoved(item: ItemID, start: WallTime, end: WallTime)
  /// An item that has not begun stands behind another from now on, or first in a day where `after` is nil.
  indirect case itemPlaced(item: ItemID, day: Int, after: ItemID?)
  indirect case promptAdded(prompt: Prompt, step: StepID)
  case promptReworded(prompt: PromptID, question: String)
  case promptDropped(prompt: PromptID)
  indirect case partyAdded(party: Party)
  case partyMerged(party: PartyID, into: PartyID)
  case partyDropped(party: PartyID)
  /// Not here for now: its turns are passed over until it is back.
  case partyAway(party: PartyID, isAway: Bool)
  /// The circle of this word has these parties from now on, drawn from the participants.
  case circleDrawn(circle: String, parties: [Party])

  // The room's picture.
  case sideClockStarted(seconds: Seconds)
  case sideClockStopped
  case screenBlacked(isBlack: Bool)
  case messageShown(text: String?)
  /// The picture stands still as it is, or moves again.
  case screenFrozen(isFrozen: Bool)
  /// The drawn circle that the room sees with its members, from the party at this index on; nil for none.
  case circleShown(circle: String?, from: Int)
  /// The shown circle stays when another step begins; nil lets it go then.
  case circleKept(circle: String?)
  /// Which answers the room sees as they are written, and in which order.
  case answersShown(answers: ShownAnswers)
  /// The question that the room is at, of those that are asked now.
  case questionFocused(prompt: PromptID)
  /// The item whose bullets the room sees; nil for none.
  case detailsShown(item: ItemID?)
  /// The room sees what the gathering before agreed on and is still open, or no longer.
  case agreementsShown(isShown: Bool)
  /// Pages of the room's picture no longer turn by themselves, but by so many from the one that was in sight; nil lets
  /// them turn again.
  case pagesHeld(turns: Int?)

  // What is written down.
  case noted(fact: NoteEvent)

  // What is answered in numbers, words and places.
  indirect case polled(fact: PollEvent)
}

/// One fact about notes.
package enum NoteEvent: Equatable, Codable, Sendable {
  case written(note: Shared<NoteDraft>)
  /// A new wording, in place of those that came with the records `over`.
  indirect case reworded(note: NoteID, text: String, over: [RecordID])
  indirect case moved(note: NoteID, to: NotePlace)
  indirect case marked(note: NoteID, mark: NoteMark?)
  indirect case tagged(note: NoteID, tag: String?)
  case deleted(note: NoteID)
  /// Several became one, which stands where `into` stood.
  indirect case merged(notes: [NoteID], into: NoteID, text: String, over: [RecordID])
  /// A note that was held back is for everybody from now on.
  case released(note: NoteID)
  /// A note's text is gone from every screen and document, with all that it said before.
  case redacted(note: NoteID)
}

/// Which answers the room sees under the question as they are written, and in which order; never those held back.
package enum ShownAnswers: String, Codable, Sendable, CaseIterable {
  case none
  /// Those with a mark, in the order of writing.
  case marked
  /// All, the newest first.
  case newest
  /// All, under whose they are, in the order of the programme.
  case byParty
  /// All, in the order of writing.
  case all
}
