extension Nynorsk: DocumentPhrases {

  // MARK: Numbers, dates and quotes

  package func quoted(_ text: String) -> String { "«\(text)»" }
  package func atOclock(_ time: String) -> String { "kl. \(time)" }

  // MARK: The day

  package func dayTitle(_ number: Int) -> String { "Dag \(number)" }
  package var plannedHeading: String { "Planlagt" }
  package var heldHeading: String { "Halde" }
  package var latenessHeading: String { "Forseinka ved slutt" }
  package var atStart: String { "start" }
  package func notHeld(_ count: Int) -> String {
    count == 1 ? "1 post ikkje halden" : "\(count) postar ikkje haldne"
  }
  package var itemHeading: String { "Post" }
  package var length: String { "Lengd" }
  package var theDay: String { "Dagen slik han gjekk" }
  package var theProgramme: String { "Programmet" }
  package func heldOn(_ date: String) -> String { "Halden \(date)" }
  package var running: String { "går no" }
  package var fixedTime: String { "fast tid" }

  // MARK: Turns and talk

  package var turnsHeading: String { "Turane" }
  package var whoHeading: String { "Kven" }
  package var presentedBy: String { "Presentert av" }
  package var usedHeading: String { "Brukt" }
  package var talkHeading: String { "Taletid" }
  package var ownTurns: String { "Eigne turar" }
  package var presenting: String { "Presenterte andre" }
  package var together: String { "I alt" }
  package var questionTime: String { "Spørsmål etterpå" }
  package var whatIsTalk: String {
    "Taletid er den første delen av kvar tur. Det som følgjer, spørsmål og samtale, står for seg."
  }

  // MARK: The first page

  package var whenHeading: String { "Når" }
  package var presentHeading: String { "Til stades" }
  package var others: String { "Andre" }
  package var deadlineHeading: String { "Frist" }
  package var nextGathering: String { "Neste samling" }
  package var evaluation: String { "Evaluering" }
  package var appendixHeading: String { "Vedlegg: tider og tal" }
  package func inAll(_ count: Int) -> String { "\(count) i alt" }

  // MARK: What was agreed

  package var agreedHeading: String { "Avtalt" }
  package var decisionsHeading: String { "Vedteke" }
  package var followUpsHeading: String { "Blir følgt opp" }
  package var ideasHeading: String { "Idear" }
  package var parkedHeading: String { "Parkert" }
  package var notesHeading: String { "Notat" }
  package var wholeRoom: String { "Rommet" }
  package func turn(_ title: String, by: String) -> String { "\(title), ved \(by)" }
  package func team(on party: String) -> String { "Teamet om \(party)" }
  package func about(_ party: String, by: String) -> String { "Om \(party), ved \(by)" }
  package var unanswered: String { "Ikkje svart på" }
  package var notClocked: String { "ikkje teke tid på" }
  package var nobodySet: String { "ikkje sett" }
  package var comesFromHeading: String { "Kjem frå" }
  package func fromGroup(_ name: String) -> String { "frå gruppa \(quoted(name))" }

  // MARK: The end

  package var inNumbers: String { "I tal" }
  package func made(_ date: String, _ time: String) -> String {
    "Laga med samling \(date) \(atOclock(time))."
  }
  package var runSheet: String { "Køyreplan" }
  package func formsFor(_ title: String) -> String { "Skjema til \(title)" }
  package func inDetail(_ title: String) -> String { "\(title) – punkt for punkt" }
  package func sheetOf(_ party: String) -> String { "Ark for \(party)" }
  package func nothingOf(_ party: String) -> String { "\(party) har ingen svar i samlinga." }
  package var meanHeading: String { "Snitt" }
  package var countHeading: String { "Mengd" }
  package var answerHeading: String { "Svar" }
  package var answersHeading: String { "Svara" }
  package var statementHeading: String { "Utsegn" }
  package var spreadOut: String { "Fordeling" }
  package var whatHeading: String { "Kva" }
  package var shareHeading: String { "Del" }
  package var onScaleHeading: String { "På skalaen" }
  package var rowHeading: String { "Rad" }
  package var contents: String { "Innhald" }
  package func percent(_ number: String) -> String { "\(number) %" }
  package var dotsHeading: String { "Prikkar" }
  package var numberSign: String { "Nr." }
  package var meanPlaceHeading: String { "Plass i snitt" }
  package var rankedHeading: String { "Rangert av" }
  package var firstPlacesHeading: String { "Først hos" }
  package var previousRoundHeading: String { "Førre runde" }
  package var placeHeading: String { "Plass" }
  package func haveAnswered(_ fewest: Int, _ most: Int, of expected: Int?) -> String {
    let count = fewest == most ? "\(most)" : "\(fewest)–\(most)"
    return expected.map { "\(count) av \($0) har svara" } ?? "\(count) svar"
  }
  package func dots(_ count: Int) -> String { count == 1 ? "1 prikk" : "\(count) prikkar" }
  package func outOf(_ value: String, _ all: String) -> String { "\(value) av \(all)" }
  package func onScale(_ value: String, _ low: String, _ high: String) -> String {
    "\(value) på skalaen \(low)–\(high)"
  }
  package func ranked(_ rank: Int) -> String { "\(rank)." }
  package func mapOf(_ x: String, _ y: String) -> String { "Kart: \(x) og \(y)" }
  package func standingAt(_ number: Int, _ x: String, _ y: String) -> String {
    "\(number) ligg på \(x) · \(y)"
  }
  package func inCorner(
    _ corner: String, _ count: Int, of placed: Int, by parties: Int, of all: Int
  )
    -> String
  {
    "\(corner): \(count) av \(placed) plasseringar, hos \(parties) av \(all)"
  }
  package var cornerHeading: String { "I hjørnet" }

  // MARK: Answers

  package var scoreHeading: String { "Poeng" }
  package func onAverage(_ mean: String) -> String { "\(mean) i snitt" }
  package var meanOfAll: String { "snittet for alle" }

  // MARK: Totals

  package func noteCount(_ count: Int) -> String { "\(count) notat" }
  package func decisionCount(_ count: Int) -> String { "\(count) vedtak" }
  package func followUpCount(_ count: Int) -> String { "\(count) ting å følgje opp" }
  package func answersInNumbers(_ count: Int) -> String { "\(answers(count)) i poeng og val" }
  package func questionsAnswered(_ count: Int, of all: Int) -> String {
    "\(count) av \(all) spørsmål svara på"
  }

  // MARK: The programme report

  package var programmeReport: String { "Programrapport" }
  package func programmeSize(_ gatherings: Int, _ networks: Int, _ municipalities: Int) -> String {
    "\(gatherings) samlingar i \(networks) nettverk, \(municipalities) kommunar."
  }
  package var gatheringsHeading: String { "Samlingane" }
  package var gatheringHeading: String { "Samling" }
  package var networkHeading: String { "Nettverk" }
  package var dateHeading: String { "Dato" }
  package var firstHeading: String { "Først" }
  package var lastHeading: String { "Sist" }
  package func gatheringNumber(_ number: Int) -> String { "\(number). samling" }
  package var movedMost: String { "Flytta seg mest" }

  // MARK: The comparison

  package func comparisonOf(_ count: Int) -> String { "\(count) samlingar ved sida av kvarandre" }
  package var nothingShared: String {
    "Samlingane har ingen spørsmål med poeng felles. Same ord, eller same #nøkkel, gjer to spørsmål til eitt."
  }
  package var changeHeading: String { "Endring" }
  package func change(_ difference: String, of count: Int) -> String {
    "\(difference) for \(count == 1 ? "den eine som" : "dei \(count) som") svarte meir enn éin gong"
  }
  package var all: String { "Alle" }

  // MARK: What earlier gatherings agreed on

  package func agreedOn(_ date: String) -> String { "Avtalt \(date)" }
  package var agreedEarlier: String { "Avtalt tidlegare" }
  package var statusHeading: String { "Status" }
  package var notTold: String { "ikkje meldt" }
  package var stillOpen: String { "Framleis ope" }
  package var newlyAgreed: String { "ny" }
  package var doneHeading: String { "Gjort" }
  package func moved(up: Int, down: Int, notAtAll: Int, leftOut: Int) -> String {
    "\(up) opp, \(down) ned, \(notAtAll) uendra; \(leftOut) av dei står ikkje i tabellen"
  }
  package var municipalityHeading: String { "Kommune" }
  package var roleHeading: String { "Rolle" }
  package var questionHeading: String { "Spørsmål" }
  package var ownAnswers: String { "Eigne svar i poeng og val" }
  package var whoseChange: String {
    "Endring er frå første til siste gong, for dei kommunane som har svart meir enn éin gong; talet seier kor mange dei er."
  }
  package var aboutGathering: String { "Om samlinga" }
}
