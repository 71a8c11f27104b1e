/// Scores, choices, dots, tables and maps: the sheet, and what the answers say.
package protocol AnswerPhrases {

  // MARK: Numbers

  /// The decimal mark of the language.
  var decimalMark: String { get }
  /// `17 av 28`, or `17 svar` where nobody has counted who is here.
  func answered(_ count: Int, of expected: Int?) -> String
  func answers(_ count: Int) -> String
  /// More answers than people were counted: `28 svar, men 20 er talt`.
  func answersOver(_ count: Int, heads: Int) -> String
  func placed(_ count: Int, of all: Int) -> String
  /// Of several statements, those that nobody has answered yet: `7 uten svar`.
  func withoutAnswer(_ count: Int) -> String

  // MARK: States

  func missing(_ names: String) -> String
  func askToReveal(_ question: String, _ count: String) -> String
  /// A caution: there are one or two anonymous answers.
  func fewAnswers(_ count: Int) -> String
  func askToClear(_ question: String) -> String

  // MARK: What the answers say

  func median(_ median: String) -> String
  /// `de fleste mellom 7 og 9`.
  func most(_ low: String, _ high: String) -> String
  func tied(_ rank: Int) -> String
  func points(_ count: Int, of questions: Int) -> String
  var standings: String { get }
  /// The standings where not all questions count.
  func standings(after count: Int, of all: Int) -> String
  /// Of a quiz question whose right answer the room has not seen.
  var rightAnswerNotShown: String { get }
  var rightAnswer: String { get }
  var noneHot: String { get }

  // MARK: The scores screen

  var nothingToAnswer: String { get }
  /// The room is at nothing that is answered on the sheet.
  var nothingAskedHere: String { get }
  var nothingListed: String { get }
  /// A question that the room has left open, and how many answers it has.
  func stillOpen(_ question: String, _ count: String) -> String
  /// How many more of them there are.
  func moreOpen(_ count: Int) -> String
  /// Asks whether what was typed is for what the room has just left.
  func askWhose(_ typed: String) -> String
  var takeIt: String { get }
  var replaceIt: String { get }
  var letItStand: String { get }
  var pastLastCell: String { get }
  /// Answers that a row would replace: `Luster 7 → 8`.
  func rowReplaces(_ answers: String) -> String
  /// How a row of counted options is read: how many each has, or an option for each voice.
  var totalsInOrder: String { get }
  var optionEach: String { get }
  var replaceOrLeave: String { get }
  func latest(_ answers: String) -> String
  var newRow: String { get }
  var save: String { get }
  var moveIt: String { get }
  var putDown: String { get }
  var score: String { get }
  /// What the digits are for where options are put in an order.
  var bestFirst: String { get }
  var chooseOne: String { get }
  func dots(_ count: Int, of budget: Int) -> String
  func passes(_ count: Int) -> String
  /// Answers were given, or taken back, after the room had seen them.
  var mendedAfterShown: String { get }
  var passed: String { get }

  // MARK: States

  var pollNotOpened: String { get }
  var pollIsOpen: String { get }
  var pollIsClosed: String { get }
  var pollIsShown: String { get }

  // MARK: What the answers say

  func mean(_ mean: String) -> String
  func deviation(_ deviation: String) -> String
  var allSayTheSame: String { get }
  var muchAgreed: String { get }
  var someSpread: String { get }
  var wideSpread: String { get }
  var twoCamps: String { get }
  func equal(to name: String, _ value: String) -> String
  /// `0,4 over landssnitt 8,2`.
  func above(_ amount: String, _ name: String, _ value: String) -> String
  func below(_ amount: String, _ name: String, _ value: String) -> String
  /// How many put an option in their order, and how many put it first.
  func rankedBy(_ count: String) -> String
  func first(with count: String) -> String
  func firstRound(_ mean: String, _ change: String) -> String
  func lastGathering(_ mean: String, _ change: String) -> String

  // MARK: The line that is typed

  var typingAnswers: String { get }
  var typingCell: String { get }
  /// In front of the new name of a row or thing.
  var typingName: String { get }
  var typingThing: String { get }
  var typingPresent: String { get }

  // MARK: What became of agreements

  /// Done, under way, moved, dropped: four words in this order.
  var agreementStatuses: [String] { get }
}
