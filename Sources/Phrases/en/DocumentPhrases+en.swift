extension English: DocumentPhrases {

  // MARK: Numbers, dates and quotes

  package func quoted(_ text: String) -> String { "“\(text)”" }
  package func atOclock(_ time: String) -> String { "at \(time)" }

  // MARK: The day

  package func dayTitle(_ number: Int) -> String { "Day \(number)" }
  package var plannedHeading: String { "Planned" }
  package var heldHeading: String { "Held" }
  package var latenessHeading: String { "Late at the end" }
  package var atStart: String { "start" }
  package func notHeld(_ count: Int) -> String {
    count == 1 ? "1 item not held" : "\(count) items not held"
  }
  package var itemHeading: String { "Item" }
  package var length: String { "Length" }
  package var theDay: String { "The day as it went" }
  package var theProgramme: String { "The programme" }
  package func heldOn(_ date: String) -> String { "Held on \(date)" }
  package var running: String { "running" }
  package var fixedTime: String { "fixed time" }

  // MARK: Turns and talk

  package var turnsHeading: String { "The turns" }
  package var whoHeading: String { "Who" }
  package var presentedBy: String { "Presented by" }
  package var usedHeading: String { "Used" }
  package var talkHeading: String { "Talk time" }
  package var ownTurns: String { "Own turns" }
  package var presenting: String { "Presented others" }
  package var together: String { "In all" }
  package var questionTime: String { "Questions after" }
  package var whatIsTalk: String {
    "Talk time is the first part of each turn. What follows, questions and conversation, stands by itself."
  }

  // MARK: The first page

  package var whenHeading: String { "When" }
  package var presentHeading: String { "Present" }
  package var others: String { "Others" }
  package var deadlineHeading: String { "By" }
  package var nextGathering: String { "The next gathering" }
  package var evaluation: String { "Evaluation" }
  package var appendixHeading: String { "Appendix: times and numbers" }
  package func inAll(_ count: Int) -> String { "\(count) in all" }

  // MARK: What was agreed

  package var agreedHeading: String { "Agreed" }
  package var decisionsHeading: String { "Decided" }
  package var followUpsHeading: String { "To follow up" }
  package var ideasHeading: String { "Ideas" }
  package var parkedHeading: String { "Parked" }
  package var notesHeading: String { "Notes" }
  package var wholeRoom: String { "The room" }
  package func turn(_ title: String, by: String) -> String { "\(title), by \(by)" }
  package func team(on party: String) -> String { "The team on \(party)" }
  package func about(_ party: String, by: String) -> String { "On \(party), by \(by)" }
  package var unanswered: String { "Not answered" }
  package var notClocked: String { "not timed" }
  package var nobodySet: String { "not set" }
  package var comesFromHeading: String { "Comes from" }
  package func fromGroup(_ name: String) -> String { "from the group \(quoted(name))" }

  // MARK: The end

  package var inNumbers: String { "In numbers" }
  package func made(_ date: String, _ time: String) -> String {
    "Made with samling on \(date) \(atOclock(time))."
  }
  package var runSheet: String { "Run sheet" }
  package func formsFor(_ title: String) -> String { "Forms for \(title)" }
  package func inDetail(_ title: String) -> String { "\(title) – item by item" }
  package func sheetOf(_ party: String) -> String { "Sheet for \(party)" }
  package func nothingOf(_ party: String) -> String { "\(party) has no answers in the gathering." }
  package var meanHeading: String { "Mean" }
  package var countHeading: String { "Count" }
  package var answerHeading: String { "Answer" }
  package var answersHeading: String { "The answers" }
  package var statementHeading: String { "Statement" }
  package var spreadOut: String { "Distribution" }
  package var whatHeading: String { "What" }
  package var shareHeading: String { "Share" }
  package var onScaleHeading: String { "On the scale" }
  package var rowHeading: String { "Row" }
  package var contents: String { "Contents" }
  package func percent(_ number: String) -> String { "\(number) %" }
  package var dotsHeading: String { "Dots" }
  package var numberSign: String { "No." }
  package var meanPlaceHeading: String { "Mean place" }
  package var rankedHeading: String { "Ranked by" }
  package var firstPlacesHeading: String { "First with" }
  package var previousRoundHeading: String { "Round before" }
  package var placeHeading: String { "Place" }
  package func haveAnswered(_ fewest: Int, _ most: Int, of expected: Int?) -> String {
    let count = fewest == most ? "\(most)" : "\(fewest)–\(most)"
    return expected.map { "\(count) of \($0) have answered" }
      ?? (most == 1 ? "1 answer" : "\(count) answers")
  }
  package func dots(_ count: Int) -> String { count == 1 ? "1 dot" : "\(count) dots" }
  package func outOf(_ value: String, _ all: String) -> String { "\(value) of \(all)" }
  package func onScale(_ value: String, _ low: String, _ high: String) -> String {
    "\(value) on the scale \(low)–\(high)"
  }
  package func ranked(_ rank: Int) -> String { "\(rank)" }
  package func mapOf(_ x: String, _ y: String) -> String { "Map: \(x) and \(y)" }
  package func standingAt(_ number: Int, _ x: String, _ y: String) -> String {
    "\(number) lies at \(x) · \(y)"
  }
  package func inCorner(
    _ corner: String, _ count: Int, of placed: Int, by parties: Int, of all: Int
  )
    -> String
  {
    "\(corner): \(count) of \(placed) placed, with \(parties) of \(all)"
  }
  package var cornerHeading: String { "In the corner" }

  // MARK: Answers

  package var scoreHeading: String { "Score" }
  package func onAverage(_ mean: String) -> String { "\(mean) on average" }
  package var meanOfAll: String { "the mean of all" }

  // MARK: Totals

  package func noteCount(_ count: Int) -> String { "\(count) \(count == 1 ? "note" : "notes")" }
  package func decisionCount(_ count: Int) -> String {
    "\(count) \(count == 1 ? "decision" : "decisions")"
  }
  package func followUpCount(_ count: Int) -> String {
    "\(count) \(count == 1 ? "thing to follow up" : "things to follow up")"
  }
  package func answersInNumbers(_ count: Int) -> String {
    "\(answers(count)) in scores and choices"
  }
  package func questionsAnswered(_ count: Int, of all: Int) -> String {
    "\(count) of \(all) questions answered"
  }

  // MARK: The programme report

  package var programmeReport: String { "Programme report" }
  package func programmeSize(_ gatherings: Int, _ networks: Int, _ municipalities: Int) -> String {
    "\(gatherings) gatherings in \(networks) networks, \(municipalities) municipalities."
  }
  package var gatheringsHeading: String { "The gatherings" }
  package var gatheringHeading: String { "Gathering" }
  package var networkHeading: String { "Network" }
  package var dateHeading: String { "Date" }
  package var firstHeading: String { "First" }
  package var lastHeading: String { "Last" }
  package func gatheringNumber(_ number: Int) -> String { "Gathering \(number)" }
  package var movedMost: String { "Moved most" }

  // MARK: The comparison

  package func comparisonOf(_ count: Int) -> String { "\(count) gatherings side by side" }
  package var nothingShared: String {
    "The gatherings share no question with scores. The same words, or the same #key, make two questions one."
  }
  package var changeHeading: String { "Change" }
  package func change(_ difference: String, of count: Int) -> String {
    "\(difference) for the \(count == 1 ? "one" : "\(count)") who answered more than once"
  }
  package var all: String { "All" }

  // MARK: What earlier gatherings agreed on

  package func agreedOn(_ date: String) -> String { "Agreed on \(date)" }
  package var agreedEarlier: String { "Agreed earlier" }
  package var statusHeading: String { "Status" }
  package var notTold: String { "not reported" }
  package var stillOpen: String { "Still open" }
  package var newlyAgreed: String { "new" }
  package var doneHeading: String { "Done" }
  package func moved(up: Int, down: Int, notAtAll: Int, leftOut: Int) -> String {
    "\(up) up, \(down) down, \(notAtAll) unchanged; \(leftOut) of them are not in the table"
  }
  package var municipalityHeading: String { "Municipality" }
  package var roleHeading: String { "Role" }
  package var questionHeading: String { "Question" }
  package var ownAnswers: String { "Own answers in scores and choices" }
  package var whoseChange: String {
    "Change is from the first time to the last, for the municipalities that have answered more than once; the count says how many they are."
  }
  package var aboutGathering: String { "About the gathering" }
}
