extension English: RoomPhrases {

  package func turnsLeft(_ count: Int, _ each: Int) -> String {
    let number =
      count <= 12
      ? name(count, "one two three four five six seven eight nine ten eleven twelve") : "\(count)"
    let length =
      each % 60 == 0
      ? "\(each / 60) " + (each == 60 ? "minute" : "minutes") : exactLength(each)
    return count == 1 ? "\(number) turn left, \(length)" : "\(number) turns left, \(length) each"
  }
  package func until(_ time: String) -> String { "until \(time)" }

  // MARK: Turns

  package func turn(_ number: Int, of count: Int) -> String { "Turn \(number) of \(count)" }
  package func presented(by name: String) -> String { "presented by \(name)" }
  package func by(_ name: String) -> String { "by \(name)" }
  package var next: String { "next" }
  package func nextIs(_ name: String) -> String { "next: \(name)" }
  package var dayIsOver: String { "End of the day" }
  package var gatheringIsOver: String { "The gathering has ended" }
  package var thanksForToday: String { "Thank you for today" }
  package var thanksForNow: String { "Thank you all" }

  // MARK: Waiting

  package func beginsAt(_ time: String) -> String { "We begin at \(time)" }
  package func begins(on date: String, at time: String) -> String {
    "We begin on \(date) at \(time)"
  }
  package func programmeIs(for date: String, today: String) -> String {
    "The programme is for \(date) – today is \(today)"
  }
  package func beginsAgain(_ time: String) -> String { "We go on at \(time)" }
  package var beginsNow: String { "We begin now" }
  package var beginsSoon: String { "We begin shortly" }
  package func inTime(_ minutes: Int) -> String { "in \(span(minutes))" }
  package var pressToBegin: String { "n  begins the day" }

  // MARK: The room's picture

  package var continued: String { "cont." }
  package func page(_ number: Int, of count: Int) -> String { "\(number) of \(count)" }
  package var pleaseRoundOff: String { "thank you – please round off" }
  package var theTeam: String { "The team" }
  package func commentsOn(_ name: String) -> String { "comments on: \(name)" }
  package var isFrozen: String { "FROZEN SCREEN" }
  package var newestAreShown: String { "The room sees the newest answers · v by party" }
  package var answersAreShownByParty: String {
    "The room sees answers by party · v all"
  }
  package var answersAreShown: String { "The room sees answers · v hides them" }
  package var markedAreShown: String { "The room sees marked answers · v hides them" }
  package var detailsAreShown: String { "The room sees the bullets · e hides them" }
  package func notesAreAt(_ question: String) -> String {
    "show what is noted on: «\(question)»"
  }
  package var theRoomSees: String { "The room now" }
  package var black: String { "black" }
  package var frozen: String { "frozen" }
  package var canYouReadThis: String { "Can you read this at the back?" }
  package var ordinaryLetters: String { "Ordinary letters." }
  package func lettersAreHigh(_ rows: Int) -> String { "\(rows) rows." }
  package func testPage(_ number: Int, of count: Int) -> String {
    "\(number) of \(count) · space shows the next"
  }
  package var agreementsAreShown: String { "The room sees the agreements · h hides them" }
  package var showAgreements: String { "Enter show the room   ↑↓ scroll   Esc close" }
  package var hideAgreements: String { "Enter hide from the room   ↑↓ scroll   Esc close" }
}
