extension English: DayPhrases {

  // MARK: The forecast in words

  package func breakTakesIt(_ name: String, _ times: String, _ length: Int, _ planned: Int)
    -> String
  {
    "\(name) takes it: \(times), \(length) min instead of \(planned)."
  }
  package func breakGives(_ name: String, _ times: String, _ length: Int, _ planned: Int) -> String
  {
    "\(name) will be \(times), \(length) min instead of \(planned)."
  }
  package func dayEnds(_ time: String, _ planned: String) -> String {
    "The day ends \(time), not \(planned)."
  }

  // MARK: The end of a day

  package func dayEndedAt(_ time: String, lateMinutes: Int) -> String {
    let plan =
      lateMinutes == 0
      ? "as planned" : "\(span(abs(lateMinutes))) \(lateMinutes > 0 ? "late" : "early")"
    return "Ended \(time), \(plan)"
  }
  package func countNotes(_ notes: Int, _ decisions: Int, _ followUps: Int) -> String {
    "\(notes == 1 ? "1 note" : "\(notes) notes") · \(decisions) decided · \(followUps) to follow up"
  }
  package func minutesAre(_ path: String) -> String { "Minutes: \(path)" }
  package func noMinutesYet(_ path: String) -> String {
    "the minutes are not written yet — they come in \(path) when an item is done"
  }
  package func openMinutesYourself(_ path: String) -> String {
    "nothing here opens pages — open \(path) in a browser"
  }

  package var leftOut: String { "not held" }
  package var dropped: String { "dropped" }

  // MARK: Seats and saving

  package func notSaved(_ count: Int, since: String, reason: String) -> String {
    "NOT SAVED · \(events(count)) since \(since) · \(reason)"
  }
  package func nothingSavedNow(_ reason: String) -> String { "NOTHING IS SAVED NOW · \(reason)" }
  package func events(_ count: Int) -> String {
    count == 1
      ? "1 event"
      : "\(count) events"
  }
  package var isBlack: String { "BLACK SCREEN" }
  package func onScreen(_ message: String) -> String { "To the room: \(message)" }
  package var notSavedShort: String { " not saved " }
  package var rehearsal: String { "REHEARSAL" }

  // MARK: Questions

  package var yesOrNo: String { "y Enter  yes     n Esc  no" }
  package var askToUndoNext: String { "Undo «next» instead?" }
  package var undoOrGoBack: String {
    "u  undo, as if it was not done     N  back     Esc  leave it"
  }
  package func askToJump(_ title: String) -> String { "Go to «\(title)» now?" }
  package func askToDrop(_ title: String) -> String { "Drop «\(title)»?" }
  package func askToEnd(_ left: Int) -> String {
    let ask = "End the day?"
    switch left {
    case 0: return ask
    case 1:
      return ask
        + " One item has not been held."
    default:
      return ask
        + " \(left) items have not been held."
    }
  }
  package func askToOpen(_ day: Int, _ title: String) -> String {
    "Open day \(day) and begin with «\(title)»?"
  }
  package func askAfterSilence(_ last: String) -> String {
    "The last act was on \(last). Is the day still on?"
  }
  package func answersAfterSilence(_ last: String) -> [String] {
    [
      "y  yes, it is still on",
      "e  no, it ended at \(last)",
      "a  no, it ended at another time",
    ]
  }

  // MARK: Catching up

  package var catchingUp: String { "Catch up" }
  package var nothingToCatchUp: String { "No fixed time is at risk." }
  package var chooseOrLeave: String { "↑↓ choose   Enter do it   Esc leave it" }
  package var takeOrLeave: String { "+ −  more or less   Enter give it   Esc leave it" }
  package var escapeCloses: String { "Esc closes" }
  package var doNothing: String { "do nothing" }
  package func turnsGet(_ names: [String], _ to: String, _ from: String) -> String {
    "\(listed(names)) \(names.count == 1 ? "gets" : "get") \(to), not \(from)"
  }
  package func turnsGet(_ count: Int, _ to: String, _ from: String) -> String {
    "\(count) turns left get \(to) each, not \(from)"
  }
  package func itemGets(_ title: String, _ to: String, _ from: String) -> String {
    "\(title): \(to), not \(from)"
  }
  package func mealSlides(_ title: String, _ times: String, _ to: String, _ from: String)
    -> String
  {
    "\(title) \(times): \(to), not \(from)"
  }
  package func andMore(_ count: Int) -> String { "and \(count) more" }
  package func lowerBounds(_ saves: String) -> String {
    "the lower bound where there is one (saves \(saves))"
  }
  package func drop(_ title: String, _ saves: String) -> String { "drop «\(title)» (\(saves))" }
  package func dropPart(_ title: String, _ saves: String) -> String {
    "drop the part «\(title)» (\(saves))"
  }
  package func dropQuestion(_ question: String, _ saves: String) -> String {
    "drop the question «\(question)» (\(saves))"
  }
  package func moveItem(_ title: String, _ time: String, after: String) -> String {
    "move «\(title)» to \(time), after \(after)"
  }
  package func moveItem(_ title: String, _ time: String, day: Int, insteadOf first: String?)
    -> String
  {
    "move «\(title)» to day \(day), "
      + (first.map { "which then begins at \(time), not \($0)" } ?? "at \(time)")
  }
  package func agreeLater(_ title: String, _ by: String) -> String {
    "\(title) and what follows will be \(by) later"
  }
  package func agreeLaterEnd(_ by: String) -> String { "the day ends \(by) later" }
  package func wins(_ minutes: String, of needed: String) -> String {
    "wins \(minutes) of \(needed) min"
  }
  package func asPrinted(_ title: String, _ time: String) -> String {
    "\(title) \(time) as printed"
  }
  package func notAsPrinted(_ title: String, _ now: String, _ printed: String) -> String {
    "\(title) \(now), not \(printed)"
  }
  package func endOfDay(_ time: String, _ printed: String?) -> String {
    "the day ends \(time)" + (printed.map { ", not \($0)" } ?? " as printed")
  }
  package func moreBelow(_ count: Int) -> String { "↓ \(count) more" }

  /// Names as a sentence lists them.
  private func listed(_ names: [String]) -> String {
    let first = names.dropLast().joined(separator: ", ")
    return ([first] + names.suffix(1)).filter { !$0.isEmpty }.joined(separator: " and ")
  }

  // MARK: Other panels

  package var orderOfTurns: String { "Order" }
  package var moveOrLeave: String { "↑↓ choose   - + move   Enter use   Esc leave" }
  package var keys: String { "Keys" }
  package var helpKeys: String { "↑↓ choose   Enter does it   Esc closes" }
  package var lookFor: String { "search" }
  package var paletteKeys: String { "Tab completes   ↑↓ choose   Enter does it   Esc leaves" }
  package var nothingSoCalled: String { "No key and no command holds what you type." }
  package var space: String { "space" }

  // MARK: Notices

  package func otherDid(_ kind: String) -> String { "another facilitator: \(kind)" }
  package func clockIsAhead(_ seat: String, _ minutes: Int) -> String {
    "the clock of \(seat) is \(minutes) min ahead — set one of the machines"
  }
  package func undid(_ kind: String) -> String { "undone: \(kind)" }
  package func redid(_ kind: String) -> String { "done again: \(kind)" }
  package func bell(_ isOn: Bool) -> String {
    isOn
      ? "bell at zero: on"
      : "bell at zero: off"
  }
  package func tookIn(_ count: Int) -> String {
    "the programme had changed in \(count) places – taken in; u takes it back"
  }
  package func resumed(_ name: String) -> String { "resuming \(name)" }

  // MARK: The forecast in words

  package func breakIs(_ name: String, _ time: String, _ planned: String) -> String {
    "\(name) will be \(time), not \(planned)."
  }

  // MARK: Seats and saving

  package func present(_ count: Int, _ names: String) -> String { "\(count) here: \(names)" }
  package var facilitatorSeat: String { "facilitator" }
  package var notesSeat: String { "notes" }
  package var scoresSeat: String { "scores" }
  package var projectorSeat: String { "projector" }
  package func gone(_ names: String) -> String { "gone: \(names)" }
  package func askToQuit(isSaved: Bool, isDayOpen: Bool) -> String {
    "Close the program?\(isSaved ? " Everything is saved." : "")\(isDayOpen ? " The clock runs on." : "")"
  }
  package func askToQuit(unsaved count: Int, isRescued: Bool) -> String {
    "\(events(count)) NOT saved. Close anyway? "
      + (isRescued
        ? "A rescue file has it all."
        : "No rescue file could be written; you will be asked for a place.")
  }
}
