/// Why something could not be done: what is wrong — what to do.
package protocol RefusalPhrases {

  // MARK: Refusals

  func nothingToDraw(_ word: String) -> String
  var nobodyToDraw: String { get }
  func drawnHasBegun(_ word: String) -> String
  func notDrawn(_ word: String) -> String

  // MARK: The clock and the day

  var noDayOpen: String { get }
  var nothingRuns: String { get }
  var alreadyRuns: String { get }
  var notPaused: String { get }
  var alreadyPaused: String { get }
  var nothingBefore: String { get }
  var allDaysEnded: String { get }
  func dayEnded(_ day: Int) -> String
  func dayIsOpen(_ day: Int) -> String
  func noSuchDay(_ day: Int, _ days: Int) -> String
  func notInProgramme(_ id: String) -> String
  func noSuchItem(_ id: String) -> String
  func noSuchPrompt(_ id: String) -> String
  func noSuchParty(_ id: String) -> String
  /// What to do is to tell the new one apart by name, or of persons by municipality.
  func isHereAlready(_ name: String) -> String
  /// A row, thing or option that the programme has can't be named, moved or taken away by the room.
  var isWritten: String { get }
  var noRound: String { get }
  func dayIsEmpty(_ day: Int) -> String
  func tooLate(_ asked: String, now: String) -> String
  func tooEarly(_ asked: String, previous: String) -> String
  var notAskedNow: String { get }
  var noDetails: String { get }
  var nothingToUndo: String { get }
  var nothingToRedo: String { get }
  var noChange: String { get }

  // MARK: Notes

  func noSuchNote(_ id: String) -> String
  var emptyNote: String { get }
  var nothingHeld: String { get }

  // MARK: Answers

  var questionIsClosed: String { get }
  var nothingAnswered: String { get }
  var wrongAnswer: String { get }
  func scoreOutOfRange(_ found: String, _ low: String, _ high: String) -> String
  var whoseAnswer: String { get }
  var whichSubject: String { get }
  var noSuchSubject: String { get }
  func tooManyAnswers(_ found: Int, present: Int) -> String
  func tooManyDots(_ found: Int, allowed: Int) -> String
  var listIsClosed: String { get }
  func wrongCell(_ text: String, _ column: String, _ wanted: String) -> String
  /// An option, by its number, stands twice in an order.
  func isRankedTwice(_ number: Int) -> String
  func wrongCount(_ count: Int) -> String

  // MARK: What was typed

  func unknownCommand(_ word: String, _ nearest: String?) -> String
  /// `call` is the command with its arguments as they should be.
  func argumentsAreMissing(_ call: String) -> String
  func doesNotFit(_ text: String, _ call: String) -> String
  var noItemChosen: String { get }
  func notMinutes(_ text: String) -> String
  func notATime(_ text: String) -> String
  func noSuchName(_ name: String, _ nearest: String?) -> String
  func didYouMean(_ nearest: String) -> String
  func severalNamed(_ name: String, _ list: String) -> String
  func noneToChoose(_ number: String) -> String
  func noSuchNumber(_ number: String, most: Int) -> String
  func notRead(_ text: String) -> String
  func noSuchOption(_ option: String, _ known: String) -> String
  func missingValue(_ option: String) -> String
  var nobodyWaits: String { get }
  var nothingAsked: String { get }
  func notANumber(_ text: String) -> String
  func notAScore(_ text: String) -> String
  /// A row of answers, and how many places there are for them.
  func tooManyInRow(_ found: Int, places: Int) -> String
  func tooFewInRow(_ found: Int, places: Int) -> String
  func oneAnswerEach(_ text: String) -> String
  /// `call` asks a new question.
  func otherAnswer(_ text: String, _ call: String) -> String
  /// `allowed` is how many decimals are taken.
  func tooManyDecimals(_ text: String, allowed: Int) -> String
  var nothingAgreed: String { get }
}
