extension Bokmål: DocumentPhrases {

  // MARK: Numbers, dates and quotes

  package func quoted(_ text: String) -> String { "«\(text)»" }
  package func atOclock(_ time: String) -> String { "kl. \(time)" }

  // MARK: The day

  package func dayTitle(_ number: Int) -> String { "Dag \(number)" }
  package var plannedHeading: String { "Planlagt" }
  package var heldHeading: String { "Holdt" }
  package var latenessHeading: String { "Forsinket ved slutt" }
  package var atStart: String { "start" }
  package func notHeld(_ count: Int) -> String {
    count == 1 ? "1 post ikke holdt" : "\(count) poster ikke holdt"
  }
  package var itemHeading: String { "Post" }
  package var length: String { "Varighet" }
  package var theDay: String { "Dagen slik den gikk" }
  package var theProgramme: String { "Programmet" }
  package func heldOn(_ date: String) -> String { "Holdt \(date)" }
  package var running: String { "pågår" }
  package var fixedTime: String { "fast tid" }

  // MARK: Turns and talk

  package var turnsHeading: String { "Turene" }
  package var whoHeading: String { "Hvem" }
  package var presentedBy: String { "Presentert av" }
  package var usedHeading: String { "Brukt" }
  package var talkHeading: String { "Taletid" }
  package var ownTurns: String { "Egne turer" }
  package var presenting: String { "Presenterte andre" }
  package var together: String { "I alt" }
  package var questionTime: String { "Spørsmål etterpå" }
  package var whatIsTalk: String {
    "Taletid er den første delen av hver tur. Det som følger, spørsmål og samtale, står for seg."
  }

  // MARK: The first page

  package var whenHeading: String { "Når" }
  package var presentHeading: String { "Til stede" }
  package var others: String { "Andre" }
  package var deadlineHeading: String { "Frist" }
  package var nextGathering: String { "Neste samling" }
  package var evaluation: String { "Evaluering" }
  package var appendixHeading: String { "Vedlegg: tider og tall" }
  package func inAll(_ count: Int) -> String { "\(count) i alt" }

  // MARK: What was agreed

  package var agreedHeading: String { "Avtalt" }
  package var decisionsHeading: String { "Besluttet" }
  package var followUpsHeading: String { "Følges opp" }
  package var ideasHeading: String { "Ideer" }
  package var parkedHeading: String { "Parkert" }
  package var notesHeading: String { "Notater" }
  package var wholeRoom: String { "Rommet" }
  package func turn(_ title: String, by: String) -> String { "\(title), ved \(by)" }
  package func team(on party: String) -> String { "Teamet om \(party)" }
  package func about(_ party: String, by: String) -> String { "Om \(party), ved \(by)" }
  package var unanswered: String { "Ikke besvart" }
  package var notClocked: String { "ikke tatt tid på" }
  package var nobodySet: String { "ikke satt" }
  package var comesFromHeading: String { "Kommer fra" }
  package func fromGroup(_ name: String) -> String { "fra gruppa \(quoted(name))" }

  // MARK: The end

  package var inNumbers: String { "I tall" }
  package func made(_ date: String, _ time: String) -> String {
    "Laget med samling \(date) \(atOclock(time))."
  }
  package var runSheet: String { "Kjøreplan" }
  package func formsFor(_ title: String) -> String { "Skjemaer til \(title)" }
  package func inDetail(_ title: String) -> String { "\(title) – punkt for punkt" }
  package func sheetOf(_ party: String) -> String { "Ark for \(party)" }
  package func nothingOf(_ party: String) -> String { "\(party) har ingen svar i samlingen." }
  package var meanHeading: String { "Snitt" }
  package var countHeading: String { "Antall" }
  package var answerHeading: String { "Svar" }
  package var answersHeading: String { "Svarene" }
  package var statementHeading: String { "Utsagn" }
  package var spreadOut: String { "Fordeling" }
  package var whatHeading: String { "Hva" }
  package var shareHeading: String { "Andel" }
  package var onScaleHeading: String { "På skalaen" }
  package var rowHeading: String { "Rad" }
  package var contents: String { "Innhold" }
  package func percent(_ number: String) -> String { "\(number) %" }
  package var dotsHeading: String { "Prikker" }
  package var numberSign: String { "Nr." }
  package var meanPlaceHeading: String { "Plass i snitt" }
  package var rankedHeading: String { "Rangert av" }
  package var firstPlacesHeading: String { "Først hos" }
  package var previousRoundHeading: String { "Forrige runde" }
  package var placeHeading: String { "Plass" }
  package func haveAnswered(_ fewest: Int, _ most: Int, of expected: Int?) -> String {
    let count = fewest == most ? "\(most)" : "\(fewest)–\(most)"
    return expected.map { "\(count) av \($0) har svart" } ?? "\(count) svar"
  }
  package func dots(_ count: Int) -> String { count == 1 ? "1 prikk" : "\(count) prikker" }
  package func outOf(_ value: String, _ all: String) -> String { "\(value) av \(all)" }
  package func onScale(_ value: String, _ low: String, _ high: String) -> String {
    "\(value) på skalaen \(low)–\(high)"
  }
  package func ranked(_ rank: Int) -> String { "\(rank)." }
  package func mapOf(_ x: String, _ y: String) -> String { "Kart: \(x) og \(y)" }
  package func standingAt(_ number: Int, _ x: String, _ y: String) -> String {
    "\(number) ligger på \(x) · \(y)"
  }
  package func inCorner(
    _ corner: String, _ count: Int, of placed: Int, by parties: Int, of all: Int
  )
    -> String
  {
    "\(corner): \(count) av \(placed) plasseringer, hos \(parties) av \(all)"
  }
  package var cornerHeading: String { "I hjørnet" }

  // MARK: Answers

  package var scoreHeading: String { "Poeng" }
  package func onAverage(_ mean: String) -> String { "\(mean) i snitt" }
  package var meanOfAll: String { "snittet for alle" }

  // MARK: Totals

  package func noteCount(_ count: Int) -> String { "\(count) \(count == 1 ? "notat" : "notater")" }
  package func decisionCount(_ count: Int) -> String {
    "\(count) \(count == 1 ? "beslutning" : "beslutninger")"
  }
  package func followUpCount(_ count: Int) -> String { "\(count) ting å følge opp" }
  package func answersInNumbers(_ count: Int) -> String { "\(answers(count)) i poeng og valg" }
  package func questionsAnswered(_ count: Int, of all: Int) -> String {
    "\(count) av \(all) spørsmål besvart"
  }

  // MARK: The programme report

  package var programmeReport: String { "Programrapport" }
  package func programmeSize(_ gatherings: Int, _ networks: Int, _ municipalities: Int) -> String {
    "\(gatherings) samlinger i \(networks) nettverk, \(municipalities) kommuner."
  }
  package var gatheringsHeading: String { "Samlingene" }
  package var gatheringHeading: String { "Samling" }
  package var networkHeading: String { "Nettverk" }
  package var dateHeading: String { "Dato" }
  package var firstHeading: String { "Først" }
  package var lastHeading: String { "Sist" }
  package func gatheringNumber(_ number: Int) -> String { "\(number). samling" }
  package var movedMost: String { "Beveget seg mest" }

  // MARK: The comparison

  package func comparisonOf(_ count: Int) -> String { "\(count) samlinger ved siden av hverandre" }
  package var nothingShared: String {
    "Samlingene har ingen spørsmål med poeng felles. Samme ord, eller samme #nøkkel, gjør to spørsmål til ett."
  }
  package var changeHeading: String { "Endring" }
  package func change(_ difference: String, of count: Int) -> String {
    "\(difference) for \(count == 1 ? "den ene som" : "de \(count) som") svarte mer enn én gang"
  }
  package var all: String { "Alle" }

  // MARK: What earlier gatherings agreed on

  package func agreedOn(_ date: String) -> String { "Avtalt \(date)" }
  package var agreedEarlier: String { "Avtalt tidligere" }
  package var statusHeading: String { "Status" }
  package var notTold: String { "ikke meldt" }
  package var stillOpen: String { "Fortsatt åpent" }
  package var newlyAgreed: String { "ny" }
  package var doneHeading: String { "Gjort" }
  package func moved(up: Int, down: Int, notAtAll: Int, leftOut: Int) -> String {
    "\(up) opp, \(down) ned, \(notAtAll) uendret; \(leftOut) av dem står ikke i tabellen"
  }
  package var municipalityHeading: String { "Kommune" }
  package var roleHeading: String { "Rolle" }
  package var questionHeading: String { "Spørsmål" }
  package var ownAnswers: String { "Egne svar i poeng og valg" }
  package var whoseChange: String {
    "Endring er fra første til siste gang, for de kommunene som har svart mer enn én gang; antall sier hvor mange de er."
  }
  package var aboutGathering: String { "Om samlingen" }
}
