/// The minutes, the run sheet and the comparison.
package protocol DocumentPhrases {

  // MARK: Numbers, dates and quotes

  func quoted(_ text: String) -> String
  func atOclock(_ time: String) -> String

  // MARK: The day

  func dayTitle(_ number: Int) -> String
  var plannedHeading: String { get }
  var heldHeading: String { get }
  var latenessHeading: String { get }
  /// Before a planned time that is a start and no end.
  var atStart: String { get }
  func notHeld(_ count: Int) -> String
  var itemHeading: String { get }
  var length: String { get }
  var theDay: String { get }
  var theProgramme: String { get }
  func heldOn(_ date: String) -> String
  var running: String { get }
  var fixedTime: String { get }

  // MARK: Turns and talk

  var turnsHeading: String { get }
  var whoHeading: String { get }
  var presentedBy: String { get }
  var usedHeading: String { get }
  var talkHeading: String { get }
  var ownTurns: String { get }
  var presenting: String { get }
  var together: String { get }
  /// Of the phases after the first of a party's turns.
  var questionTime: String { get }
  var whatIsTalk: String { get }

  // MARK: The first page

  var whenHeading: String { get }
  var presentHeading: String { get }
  var others: String { get }
  var deadlineHeading: String { get }
  var nextGathering: String { get }
  var evaluation: String { get }
  var appendixHeading: String { get }
  func inAll(_ count: Int) -> String

  // MARK: What was agreed

  var agreedHeading: String { get }
  var decisionsHeading: String { get }
  var followUpsHeading: String { get }
  var ideasHeading: String { get }
  var parkedHeading: String { get }
  var notesHeading: String { get }
  var wholeRoom: String { get }
  func turn(_ title: String, by: String) -> String
  func team(on party: String) -> String
  func about(_ party: String, by: String) -> String
  var unanswered: String { get }
  /// Of an item that has answers, though nobody started its clock.
  var notClocked: String { get }
  /// Of a task that nobody was named for.
  var nobodySet: String { get }
  var comesFromHeading: String { get }
  /// From a group whose name is a question of the programme.
  func fromGroup(_ name: String) -> String

  // MARK: The end

  var inNumbers: String { get }
  func made(_ date: String, _ time: String) -> String
  var runSheet: String { get }
  func formsFor(_ title: String) -> String
  func inDetail(_ title: String) -> String
  func sheetOf(_ party: String) -> String
  func nothingOf(_ party: String) -> String
  var meanHeading: String { get }
  var countHeading: String { get }
  var answerHeading: String { get }
  var answersHeading: String { get }
  var statementHeading: String { get }
  var spreadOut: String { get }
  var whatHeading: String { get }
  var shareHeading: String { get }
  var onScaleHeading: String { get }
  var rowHeading: String { get }
  var contents: String { get }
  func percent(_ number: String) -> String
  var dotsHeading: String { get }
  var numberSign: String { get }
  var meanPlaceHeading: String { get }
  var rankedHeading: String { get }
  var firstPlacesHeading: String { get }
  var previousRoundHeading: String { get }
  var placeHeading: String { get }
  func haveAnswered(_ fewest: Int, _ most: Int, of expected: Int?) -> String
  func dots(_ count: Int) -> String
  func outOf(_ value: String, _ all: String) -> String
  func onScale(_ value: String, _ low: String, _ high: String) -> String
  func ranked(_ rank: Int) -> String
  func mapOf(_ x: String, _ y: String) -> String
  func standingAt(_ number: Int, _ x: String, _ y: String) -> String
  func inCorner(_ corner: String, _ count: Int, of placed: Int, by parties: Int, of all: Int)
    -> String
  var cornerHeading: String { get }

  // MARK: Answers

  var scoreHeading: String { get }
  func onAverage(_ mean: String) -> String
  var meanOfAll: String { get }

  // MARK: Totals

  func noteCount(_ count: Int) -> String
  func decisionCount(_ count: Int) -> String
  func followUpCount(_ count: Int) -> String
  func answersInNumbers(_ count: Int) -> String
  func questionsAnswered(_ count: Int, of all: Int) -> String

  // MARK: The programme report

  var programmeReport: String { get }
  func programmeSize(_ gatherings: Int, _ networks: Int, _ municipalities: Int) -> String
  var gatheringsHeading: String { get }
  var gatheringHeading: String { get }
  var networkHeading: String { get }
  var dateHeading: String { get }
  var firstHeading: String { get }
  var lastHeading: String { get }
  func gatheringNumber(_ number: Int) -> String
  var movedMost: String { get }

  // MARK: The comparison

  func comparisonOf(_ count: Int) -> String
  var nothingShared: String { get }
  var changeHeading: String { get }
  func change(_ difference: String, of count: Int) -> String
  var all: String { get }

  // MARK: What earlier gatherings agreed on

  func agreedOn(_ date: String) -> String
  var agreedEarlier: String { get }
  var statusHeading: String { get }
  var notTold: String { get }
  var stillOpen: String { get }
  /// The status of what the last gathering agreed on, so that nobody has been asked yet.
  var newlyAgreed: String { get }
  var doneHeading: String { get }
  /// How many moved up, down and not at all, and how many of them the table leaves out.
  func moved(up: Int, down: Int, notAtAll: Int, leftOut: Int) -> String
  var municipalityHeading: String { get }
  var roleHeading: String { get }
  var questionHeading: String { get }
  /// The answers of the person whose sheet it is.
  var ownAnswers: String { get }
  /// Whose change is told in tables of many networks.
  var whoseChange: String { get }
  var aboutGathering: String { get }
}
