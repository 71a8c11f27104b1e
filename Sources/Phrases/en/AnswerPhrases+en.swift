extension English: AnswerPhrases {

  // MARK: Numbers

  package var decimalMark: String { "." }
  package func answered(_ count: Int, of expected: Int?) -> String {
    if let expected {
      return "\(count) of \(expected)"
    }
    return answers(count)
  }
  package func answers(_ count: Int) -> String { count == 1 ? "1 answer" : "\(count) answers" }
  package func answersOver(_ count: Int, heads: Int) -> String {
    "\(answers(count)), but \(heads) counted"
  }
  package func placed(_ count: Int, of all: Int) -> String { "\(count) of \(all) placed" }
  package func withoutAnswer(_ count: Int) -> String { "\(count) without an answer" }

  // MARK: States

  package func missing(_ names: String) -> String { "missing: \(names)" }
  package func askToReveal(_ question: String, _ count: String) -> String {
    "Show the room the answers to «\(question)»? \(count)"
  }
  package func fewAnswers(_ count: Int) -> String {
    "Only \(answers(count)): it may be known whose."
  }
  package func askToClear(_ question: String) -> String {
    "Take away all answers to «\(question)»?"
  }

  // MARK: What the answers say

  package func median(_ median: String) -> String { "median \(median)" }
  package func most(_ low: String, _ high: String) -> String {
    low == high
      ? "most say \(low)"
      : "most between \(low) and \(high)"
  }
  package func tied(_ rank: Int) -> String { "tied \(rank)" }
  package func points(_ count: Int, of questions: Int) -> String {
    "\(count) of \(questions) points"
  }
  package var standings: String { "Standings" }
  package func standings(after count: Int, of all: Int) -> String {
    "\(standings) after \(count) of \(all) questions"
  }
  package var rightAnswerNotShown: String { "The right answer was not shown – does not count" }
  package var rightAnswer: String { "right" }
  package var noneHot: String { "nothing in the hot corner" }

  // MARK: The scores screen

  package var nothingToAnswer: String { "The programme asks for no scores, choices or tables." }
  package var nothingAskedHere: String {
    "The room is at nothing that is answered here. Tab goes to the questions."
  }
  package var nothingListed: String { "Nothing to choose between yet." }
  package func stillOpen(_ question: String, _ count: String) -> String {
    "still open: \(question) · \(count)"
  }
  package func moreOpen(_ count: Int) -> String { "\(count) more" }
  package func askWhose(_ typed: String) -> String {
    "The room has gone on. Where does «\(typed)» belong?"
  }
  package var takeIt: String { "take it" }
  package var replaceIt: String { "replace" }
  package var letItStand: String { "let it stand" }
  package func rowReplaces(_ answers: String) -> String {
    "answers stand here: \(answers) — Enter again replaces them"
  }
  package var totalsInOrder: String { "how many each, in order" }
  package var optionEach: String { "an option for each answer" }
  package var pastLastCell: String {
    "there are no more cells — the arrows up and left go back"
  }
  package var replaceOrLeave: String {
    "an answer stands here — Enter replaces it, Esc lets it stand"
  }
  package func latest(_ answers: String) -> String { "latest: \(answers)" }
  package var newRow: String { "new row" }
  package var save: String { "save" }
  package var moveIt: String { "move" }
  package var putDown: String { "put here" }
  package var score: String { "score" }
  package var bestFirst: String { "best first" }
  package var chooseOne: String { "choose" }
  package func dots(_ count: Int, of budget: Int) -> String { "\(count) of \(budget) dots" }
  package var mendedAfterShown: String { "mended after it was shown" }
  package func passes(_ count: Int) -> String { count == 1 ? "1 pass" : "\(count) passes" }
  package var passed: String { "passed" }

  // MARK: States

  package var pollNotOpened: String { "not opened" }
  package var pollIsOpen: String { "open" }
  package var pollIsClosed: String { "closed · not shown" }
  package var pollIsShown: String { "shown" }

  // MARK: What the answers say

  package func mean(_ mean: String) -> String { "mean \(mean)" }
  package func deviation(_ deviation: String) -> String { "deviation \(deviation)" }
  package var allSayTheSame: String { "all say the same" }
  package var muchAgreed: String { "much agreed" }
  package var someSpread: String { "some spread" }
  package var wideSpread: String { "a wide spread" }
  package var twoCamps: String { "two camps" }
  package func equal(to name: String, _ value: String) -> String { "equal to \(name) \(value)" }
  package func above(_ amount: String, _ name: String, _ value: String) -> String {
    "\(amount) over \(name) \(value)"
  }
  package func below(_ amount: String, _ name: String, _ value: String) -> String {
    "\(amount) under \(name) \(value)"
  }
  package func rankedBy(_ count: String) -> String { "\(count) ranked" }
  package func first(with count: String) -> String { "\(count) first" }
  package func firstRound(_ mean: String, _ change: String) -> String {
    "last round \(mean) (\(change))"
  }
  package func lastGathering(_ mean: String, _ change: String) -> String {
    "last gathering \(mean) (\(change))"
  }

  // MARK: The line that is typed

  package var typingAnswers: String { "answers:" }
  package var typingCell: String { "cell:" }
  package var typingName: String { "name:" }
  package var typingThing: String { "new:" }
  package var typingPresent: String { "present:" }

  // MARK: What became of agreements

  package var agreementStatuses: [String] { ["done", "under way", "moved", "dropped"] }
}
