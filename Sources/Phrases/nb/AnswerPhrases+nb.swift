extension Bokmål: AnswerPhrases {

  // MARK: Numbers

  package var decimalMark: String { "," }
  package func answered(_ count: Int, of expected: Int?) -> String {
    if let expected {
      return "\(count) av \(expected)"
    }
    return answers(count)
  }
  package func answers(_ count: Int) -> String { "\(count) svar" }
  package func answersOver(_ count: Int, heads: Int) -> String {
    "\(answers(count)), men \(heads) er talt"
  }
  package func placed(_ count: Int, of all: Int) -> String { "\(count) av \(all) plassert" }
  package func withoutAnswer(_ count: Int) -> String { "\(count) uten svar" }

  // MARK: States

  package func missing(_ names: String) -> String { "mangler: \(names)" }
  package func askToReveal(_ question: String, _ count: String) -> String {
    "Vise rommet svarene på «\(question)»? \(count)"
  }
  package func fewAnswers(_ count: Int) -> String {
    "Bare \(answers(count)): rommet kan kjenne igjen hvem."
  }
  package func askToClear(_ question: String) -> String { "Ta bort alle svar på «\(question)»?" }

  // MARK: What the answers say

  package func median(_ median: String) -> String { "median \(median)" }
  package func most(_ low: String, _ high: String) -> String {
    low == high
      ? "de fleste sier \(low)"
      : "de fleste mellom \(low) og \(high)"
  }
  package func tied(_ rank: Int) -> String { "delt \(rank)." }
  package func points(_ count: Int, of questions: Int) -> String {
    "\(count) av \(questions) poeng"
  }
  package var standings: String { "Stillingen" }
  package func standings(after count: Int, of all: Int) -> String {
    "\(standings) etter \(count) av \(all) spørsmål"
  }
  package var rightAnswerNotShown: String { "Fasiten ble ikke vist – teller ikke" }
  package var rightAnswer: String { "riktig" }
  package var noneHot: String { "ingenting i det hete hjørnet" }

  // MARK: The scores screen

  package var nothingToAnswer: String { "Programmet spør ikke om poeng, valg eller tabeller." }
  package var nothingAskedHere: String {
    "Rommet er ikke ved noe som besvares her. Tab går til spørsmålene."
  }
  package var nothingListed: String { "Ingenting å velge mellom ennå." }
  package func stillOpen(_ question: String, _ count: String) -> String {
    "åpent ennå: \(question) · \(count)"
  }
  package func moreOpen(_ count: Int) -> String { "\(count) til" }
  package func askWhose(_ typed: String) -> String {
    "Rommet er gått videre. Hvor skal «\(typed)»?"
  }
  package var takeIt: String { "ta imot" }
  package var replaceIt: String { "bytt" }
  package var letItStand: String { "la stå" }
  package func rowReplaces(_ answers: String) -> String {
    "her står svar: \(answers) — Enter en gang til bytter"
  }
  package var totalsInOrder: String { "antall i rekkefølge" }
  package var optionEach: String { "et valg for hvert svar" }
  package var pastLastCell: String {
    "det er ingen flere ruter — pil opp eller venstre går tilbake"
  }
  package var replaceOrLeave: String {
    "her står et svar — Enter bytter det, Esc lar det stå"
  }
  package func latest(_ answers: String) -> String { "siste: \(answers)" }
  package var newRow: String { "ny rad" }
  package var save: String { "lagre" }
  package var moveIt: String { "flytt" }
  package var putDown: String { "sett her" }
  package var score: String { "poeng" }
  package var bestFirst: String { "best først" }
  package var chooseOne: String { "velg" }
  package func dots(_ count: Int, of budget: Int) -> String { "\(count) av \(budget) prikker" }
  package var mendedAfterShown: String { "rettet etter at det var vist" }
  package func passes(_ count: Int) -> String { "\(count) sto over" }
  package var passed: String { "sto over" }

  // MARK: States

  package var pollNotOpened: String { "ikke åpnet" }
  package var pollIsOpen: String { "åpen" }
  package var pollIsClosed: String { "lukket · ikke vist" }
  package var pollIsShown: String { "vist" }

  // MARK: What the answers say

  package func mean(_ mean: String) -> String { "snitt \(mean)" }
  package func deviation(_ deviation: String) -> String { "avvik \(deviation)" }
  package var allSayTheSame: String { "alle sier det samme" }
  package var muchAgreed: String { "ganske enige" }
  package var someSpread: String { "noe spredning" }
  package var wideSpread: String { "stor spredning" }
  package var twoCamps: String { "to leire" }
  package func equal(to name: String, _ value: String) -> String { "likt med \(name) \(value)" }
  package func above(_ amount: String, _ name: String, _ value: String) -> String {
    "\(amount) over \(name) \(value)"
  }
  package func below(_ amount: String, _ name: String, _ value: String) -> String {
    "\(amount) under \(name) \(value)"
  }
  package func rankedBy(_ count: String) -> String { "\(count) rangerte" }
  package func first(with count: String) -> String { "\(count) først" }
  package func firstRound(_ mean: String, _ change: String) -> String {
    "forrige runde \(mean) (\(change))"
  }
  package func lastGathering(_ mean: String, _ change: String) -> String {
    "forrige samling \(mean) (\(change))"
  }

  // MARK: The line that is typed

  package var typingAnswers: String { "svar:" }
  package var typingCell: String { "rute:" }
  package var typingName: String { "navn:" }
  package var typingThing: String { "ny:" }
  package var typingPresent: String { "til stede:" }

  // MARK: What became of agreements

  package var agreementStatuses: [String] { ["gjort", "i gang", "flyttet", "droppet"] }
}
