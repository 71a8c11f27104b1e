extension English: NotePhrases {

  // MARK: What is held back

  package func heldCount(_ count: Int) -> String {
    count == 1
      ? "1 note is held back"
      : "\(count) notes are held back"
  }
  package func heldCountWithKey(_ count: Int) -> String { heldCount(count) + " · x lets out" }
  package var noneHeld: String { "No notes are held back." }
  package var releaseOrLeave: String { "↑↓ choose   Enter let out   a all   Esc leave" }
  package func askToRelease(_ count: Int) -> String {
    count == 1
      ? "Let the note out? The room may see it."
      : "Let all \(count) notes out? The room may see them."
  }
  package var textIsHidden: String { "(text not shown: this window has shown the room's picture)" }
  package func team(_ names: String) -> String { "team: \(names)" }

  // MARK: Where the cursor is

  package var backToDay: String { "back" }
  package var followsRoom: String { "follows the room" }
  package var followsLater: String { "follows the room once this is saved" }
  package var standsFree: String { "stands free" }
  package func shortTurn(_ number: Int) -> String { "turn \(number)" }
  package func question(_ number: Int, of count: Int) -> String { "question \(number) of \(count)" }
  package var everybody: String { "all" }
  package var freeNotes: String { "free notes" }
  package var freeHeading: String { "any" }
  package func savedAt(_ time: String) -> String { "saved \(time)" }
  package func freeOn(_ title: String) -> String { "Free note on «\(title)»" }
  package var parkingList: String { "The parking list" }
  package func parkingCount(_ count: Int) -> String { "parking: \(count)" }

  // MARK: Questions and notes

  package func followUps(_ questions: [String]) -> String {
    "follow-up: " + questions.joined(separator: " · ")
  }
  package var heldUntilReleased: String { "kept from the room until the facilitator lets it out" }
  package var held: String { "held back" }
  package func hidden(_ count: Int) -> String { "\(count) held back – not shown on this screen" }
  package func saidBy(_ name: String) -> String { "said by \(name)" }
  package func wordings(_ count: Int) -> String { "\(count) wordings" }
  package func otherWording(by who: String, _ text: String) -> String { "or (\(who)): " + text }
  package func more(_ count: Int) -> String { "\(count) more" }

  // MARK: Above the line

  package func carrying(_ count: Int) -> String {
    let notes =
      count == 1
      ? "Moving one note"
      : "Moving \(count) notes"
    return notes
      + ": go to its place, Enter puts it there, Esc leaves it"
  }
  package var followsUp: String { "To the answer above:" }
  package func changedMeanwhile(_ who: String, _ text: String) -> String {
    "Changed meanwhile (\(who)): «\(text)» – saving keeps both"
  }
  package var deletedMeanwhile: String { "The note was deleted meanwhile – Enter brings it back" }
  package var makeOne: String { "Several wordings: ↑↓ swaps, Enter makes them this one" }

  // MARK: Panels

  package func pasted(_ count: Int) -> String { "\(count) lines pasted" }
  package var pasteAnswers: [String] {
    [
      "Enter  a note each",
      "e  one note",
      "Esc  drop them",
    ]
  }
  package func askToDelete(_ count: Int) -> String {
    count == 1
      ? "Delete the note?"
      : "Delete \(count) notes?"
  }
  package var tagIs: String { "Tag" }
  package var whoAndWhen: String { "Who follows up; when" }
  package var enterOrLeave: String { "Enter use   Esc leave it" }
  package func draftFrom(_ time: String, _ place: String) -> String {
    let draft = "Draft from \(time)"
    return place.isEmpty ? draft : draft + " · " + place
  }
  package var draftAnswers: [String] {
    [
      "Enter  take it in",
      "x  throw it away",
      "Esc  leave it",
    ]
  }
  package var search: String { "Search all notes" }
  package var searchHint: String { "type what you look for" }
  package var noHits: String { "no hits" }
  package func hits(_ count: Int) -> String {
    "\(count) hits   ↑↓ choose   Enter go there   Esc close"
  }

  // MARK: Where the cursor is

  package var noteTaker: String { "Note-taker" }
  package var notesTitle: String { "Notes" }

  // MARK: Marks

  package var idea: String { "idea" }
  package var decided: String { "decided" }
  package var followedUp: String { "to follow up" }
  package var saveFirst: String {
    "The note belongs here – save with Enter or leave with Esc first"
  }
  package var pickSeveral: String {
    "It takes two notes or more – choose with ↑, pick each with the space bar"
  }
}
