extension English: RefusalPhrases {

  // MARK: Refusals

  package func nothingToDraw(_ word: String) -> String {
    let what = word.isEmpty ? "" : " «\(word)»"
    return "the programme draws no\(what) — write «Grupper: à 8» on top of it"
  }
  package var nobodyToDraw: String {
    "too few participants are here — list them with «Deltakere: file.tsv», or mark them as here"
  }
  package func drawnHasBegun(_ word: String) -> String {
    "\(word) are in use — they are not drawn anew now"
  }
  package func notDrawn(_ word: String) -> String {
    let what = word.isEmpty ? "no groups" : "«\(word)»"
    return "\(what) are not drawn — draw them with «draw»"
  }

  // MARK: The clock and the day

  package var noDayOpen: String { "no day is open — «next» opens it" }
  package var nothingRuns: String { "nothing runs now — «next» begins" }
  package var alreadyRuns: String { "it already runs" }
  package var notPaused: String { "the clock runs — space pauses it" }
  package var alreadyPaused: String { "the clock stands — space starts it" }
  package var nothingBefore: String { "nothing began before this" }
  package var allDaysEnded: String { "all days have ended — «undo» reopens the last" }
  package func dayEnded(_ day: Int) -> String { "day \(day) has ended" }
  package func dayIsOpen(_ day: Int) -> String { "day \(day) is open — end it first" }
  package func noSuchDay(_ day: Int, _ days: Int) -> String {
    "there is no day \(day) — the programme has \(days)"
  }
  package func notInProgramme(_ id: String) -> String { "«\(id)» is not in the programme" }
  package func noSuchItem(_ id: String) -> String { "there is no item «\(id)»" }
  package func noSuchPrompt(_ id: String) -> String { "there is no question «\(id)»" }
  package var isWritten: String {
    "this stands in the programme — mend it there; here you change what the room has added"
  }
  package func isHereAlready(_ name: String) -> String {
    "«\(name)» is here already — if it is another one, write more of the name, or the municipality"
  }
  package func noSuchParty(_ id: String) -> String { "there is no party «\(id)»" }
  package var noRound: String { "this is no round" }
  package func dayIsEmpty(_ day: Int) -> String { "day \(day) has no items — «add» gives it one" }
  package func tooLate(_ asked: String, now: String) -> String {
    "\(asked) is later than now, \(now)"
  }
  package func tooEarly(_ asked: String, previous: String) -> String {
    "\(asked) is before what came last, \(previous)"
  }
  package var notAskedNow: String { "the room is not asked this now" }
  package var noDetails: String { "nothing stands beneath what is on" }
  package var nothingToUndo: String { "nothing to undo" }
  package var nothingToRedo: String { "nothing to redo" }
  package var noChange: String { "it is so already" }

  // MARK: Notes

  package func noSuchNote(_ id: String) -> String { "there is no note «\(id)»" }
  package var emptyNote: String { "the note is empty — write something in it" }
  package var nothingHeld: String { "nothing is held back here" }

  // MARK: Answers

  package var questionIsClosed: String { "the question is closed — «open» takes more answers" }
  package var nothingAnswered: String { "nobody has answered yet" }
  package var wrongAnswer: String { "the question is answered in another way" }
  package func scoreOutOfRange(_ found: String, _ low: String, _ high: String) -> String {
    "\(found) is not from \(low) to \(high) — mend it"
  }
  package var whoseAnswer: String {
    "whose answer is it? — choose one in the list, or write --party NAME"
  }
  package var whichSubject: String { "which statement? — choose one, or write --statement NUMBER" }
  package var noSuchSubject: String { "it is not here" }
  package func tooManyAnswers(_ found: Int, present: Int) -> String {
    "\(found) answers, but \(present) are here — mend them, or write «present \(found)»"
  }
  package func tooManyDots(_ found: Int, allowed: Int) -> String {
    "\(found) dots, but there are \(allowed) to give — take some away"
  }
  package var listIsClosed: String { "the list is not open to more — put «…» at its end" }
  package func wrongCell(_ text: String, _ column: String, _ wanted: String) -> String {
    "«\(text)» does not fit in «\(column)» — write \(wanted)"
  }
  package func isRankedTwice(_ number: Int) -> String {
    "«\(number)» stands twice — each number once"
  }
  package func wrongCount(_ count: Int) -> String { "it cannot be \(count)" }

  // MARK: What was typed

  package func unknownCommand(_ word: String, _ nearest: String?) -> String {
    "«\(word)» is no command — \(nearest.map(didYouMean) ?? "? shows them")"
  }
  package func argumentsAreMissing(_ call: String) -> String {
    "something is missing — write «\(call)»"
  }
  package func doesNotFit(_ text: String, _ call: String) -> String {
    "«\(text)» does not fit here — write «\(call)»"
  }
  package var noItemChosen: String { "no item is on or selected — ↑↓ selects one" }
  package func notMinutes(_ text: String) -> String {
    "«\(text)» is not minutes — write for example 5"
  }
  package func notATime(_ text: String) -> String {
    "«\(text)» is not a time — write for example 10:30"
  }
  package func noSuchName(_ name: String, _ nearest: String?) -> String {
    "«\(name)» is not here" + (nearest.map { " — \(didYouMean($0))" } ?? "")
  }
  package func didYouMean(_ nearest: String) -> String { "did you mean «\(nearest)»?" }
  package func severalNamed(_ name: String, _ list: String) -> String {
    "«\(name)» may be \(list) — write more of the name"
  }
  package func noneToChoose(_ number: String) -> String {
    "«\(number)» is not here — there is none to choose"
  }
  package func noSuchNumber(_ number: String, most: Int) -> String {
    "«\(number)» is not from 1 to \(most)"
  }
  package func notRead(_ text: String) -> String {
    "«\(text)» was not understood — write it as in the programme"
  }
  package func noSuchOption(_ option: String, _ known: String) -> String {
    "«\(option)» is no option — here are \(known)"
  }
  package func missingValue(_ option: String) -> String {
    "«\(option)» has nothing after it — put several words in quotation marks"
  }
  package var nobodyWaits: String { "nobody was passed over — «turn to NAME» goes to anyone" }
  package var nothingAsked: String {
    "no scores or choices are asked for here — write --prompt QUESTION for another place"
  }
  package func notANumber(_ text: String) -> String {
    "«\(text)» is no number — write for example 28"
  }
  package func notAScore(_ text: String) -> String {
    "«\(text)» is no answer — write for example 8, 8*9 for nine eights, - for a pass"
  }
  package func tooManyInRow(_ found: Int, places: Int) -> String {
    "\(found) answers, but \(places) to answer for — take some away"
  }
  package func tooFewInRow(_ found: Int, places: Int) -> String {
    "\(found) numbers, but \(places) options — write one for each"
  }
  package func otherAnswer(_ text: String, _ call: String) -> String {
    "«\(text)» is answered in another way — write the question alone, or ask a new one: \(call)"
  }
  package func oneAnswerEach(_ text: String) -> String {
    "«\(text)» counts several, but each party has one answer here — write the answer alone"
  }
  package func tooManyDecimals(_ text: String, allowed: Int) -> String {
    allowed == 0
      ? "«\(text)» is no whole number — only whole numbers are taken here"
      : "«\(text)» has too many decimals — write for example 7.9"
  }
  package var nothingAgreed: String { "nothing is open from the gathering before" }
}
