extension Nynorsk: AnswerPhrases {

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
    "\(answers(count)), men \(heads) er talde"
  }
  package func placed(_ count: Int, of all: Int) -> String { "\(count) av \(all) plasserte" }
  package func withoutAnswer(_ count: Int) -> String { "\(count) utan svar" }

  // MARK: States

  package func missing(_ names: String) -> String { "manglar: \(names)" }
  package func askToReveal(_ question: String, _ count: String) -> String {
    "Vise rommet svara på «\(question)»? \(count)"
  }
  package func fewAnswers(_ count: Int) -> String {
    "Berre \(answers(count)): rommet kan kjenne att kven."
  }
  package func askToClear(_ question: String) -> String { "Ta bort alle svar på «\(question)»?" }

  // MARK: What the answers say

  package func median(_ median: String) -> String { "median \(median)" }
  package func most(_ low: String, _ high: String) -> String {
    low == high
      ? "dei fleste seier \(low)"
      : "dei fleste mellom \(low) og \(high)"
  }
  package func tied(_ rank: Int) -> String { "delt \(rank)." }
  package func points(_ count: Int, of questions: Int) -> String {
    "\(count) av \(questions) poeng"
  }
  package var standings: String { "Stillinga" }
  package func standings(after count: Int, of all: Int) -> String {
    "\(standings) etter \(count) av \(all) spørsmål"
  }
  package var rightAnswerNotShown: String { "Fasiten vart ikkje vist – tel ikkje" }
  package var rightAnswer: String { "rett" }
  package var noneHot: String { "ingenting i det heite hjørnet" }

  // MARK: The scores screen

  package var nothingToAnswer: String { "Programmet spør ikkje om poeng, val eller tabellar." }
  package var nothingAskedHere: String {
    "Rommet er ikkje ved noko som blir svara på her. Tab går til spørsmåla."
  }
  package var nothingListed: String { "Ingenting å velje mellom enno." }
  package func stillOpen(_ question: String, _ count: String) -> String {
    "ope enno: \(question) · \(count)"
  }
  package func moreOpen(_ count: Int) -> String { "\(count) til" }
  package func askWhose(_ typed: String) -> String {
    "Rommet har gått vidare. Kvar skal «\(typed)»?"
  }
  package var takeIt: String { "ta imot" }
  package var replaceIt: String { "byt" }
  package var letItStand: String { "lat stå" }
  package func rowReplaces(_ answers: String) -> String {
    "her står svar: \(answers) — Enter ein gong til byter"
  }
  package var totalsInOrder: String { "tal i rekkjefølgje" }
  package var optionEach: String { "eit val for kvart svar" }
  package var pastLastCell: String {
    "det er ingen fleire ruter — pil opp eller venstre går tilbake"
  }
  package var replaceOrLeave: String {
    "her står eit svar — Enter byter det, Esc lèt det stå"
  }
  package func latest(_ answers: String) -> String { "siste: \(answers)" }
  package var newRow: String { "ny rad" }
  package var save: String { "lagre" }
  package var moveIt: String { "flytt" }
  package var putDown: String { "set her" }
  package var score: String { "poeng" }
  package var bestFirst: String { "best først" }
  package var chooseOne: String { "vel" }
  package func dots(_ count: Int, of budget: Int) -> String { "\(count) av \(budget) prikkar" }
  package var mendedAfterShown: String { "retta etter at det var vist" }
  package func passes(_ count: Int) -> String { "\(count) stod over" }
  package var passed: String { "stod over" }

  // MARK: States

  package var pollNotOpened: String { "ikkje opna" }
  package var pollIsOpen: String { "open" }
  package var pollIsClosed: String { "lukka · ikkje vist" }
  package var pollIsShown: String { "vist" }

  // MARK: What the answers say

  package func mean(_ mean: String) -> String { "snitt \(mean)" }
  package func deviation(_ deviation: String) -> String { "avvik \(deviation)" }
  package var allSayTheSame: String { "alle seier det same" }
  package var muchAgreed: String { "ganske einige" }
  package var someSpread: String { "noko spreiing" }
  package var wideSpread: String { "stor spreiing" }
  package var twoCamps: String { "to leirar" }
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
    "førre runde \(mean) (\(change))"
  }
  package func lastGathering(_ mean: String, _ change: String) -> String {
    "førre samling \(mean) (\(change))"
  }

  // MARK: The line that is typed

  package var typingAnswers: String { "svar:" }
  package var typingCell: String { "rute:" }
  package var typingName: String { "namn:" }
  package var typingThing: String { "ny:" }
  package var typingPresent: String { "til stades:" }

  // MARK: What became of agreements

  package var agreementStatuses: [String] { ["gjort", "i gang", "flytta", "droppa"] }
}
