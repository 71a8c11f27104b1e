extension Bokmål: RefusalPhrases {

  // MARK: Refusals

  package func nothingToDraw(_ word: String) -> String {
    let what = word.isEmpty ? "" : " «\(word)»"
    return "programmet trekker ingen\(what) — skriv «Grupper: à 8» øverst i det"
  }
  package var nobodyToDraw: String {
    "for få deltakere er her — før dem opp med «Deltakere: fil.tsv», eller merk dem som her"
  }
  package func drawnHasBegun(_ word: String) -> String {
    "\(word) er i bruk — de trekkes ikke på nytt nå"
  }
  package func notDrawn(_ word: String) -> String {
    let what = word.isEmpty ? "ingen grupper" : "«\(word)»"
    return "\(what) er ikke trukket — trekk dem med «trekk»"
  }

  // MARK: The clock and the day

  package var noDayOpen: String { "ingen dag er åpen — «neste» åpner den" }
  package var nothingRuns: String { "ingenting går nå — «neste» begynner" }
  package var alreadyRuns: String { "det går allerede" }
  package var notPaused: String { "klokka går — mellomrom setter den på pause" }
  package var alreadyPaused: String { "klokka står — mellomrom setter den i gang" }
  package var nothingBefore: String { "ingenting er begynt før dette" }
  package var allDaysEnded: String { "alle dager er avsluttet — «angre» åpner den siste igjen" }
  package func dayEnded(_ day: Int) -> String { "dag \(day) er avsluttet" }
  package func dayIsOpen(_ day: Int) -> String { "dag \(day) er åpen — avslutt den først" }
  package func noSuchDay(_ day: Int, _ days: Int) -> String {
    "det er ingen dag \(day) — programmet har \(days)"
  }
  package func notInProgramme(_ id: String) -> String { "«\(id)» finnes ikke i programmet" }
  package func noSuchItem(_ id: String) -> String { "punktet «\(id)» finnes ikke" }
  package func noSuchPrompt(_ id: String) -> String { "spørsmålet «\(id)» finnes ikke" }
  package var isWritten: String {
    "dette står i programmet — rett det der; her endres det som rommet har lagt til"
  }
  package func isHereAlready(_ name: String) -> String {
    "«\(name)» er her alt — er det en annen, så skriv mer av navnet, eller kommunen"
  }
  package func noSuchParty(_ id: String) -> String { "parten «\(id)» finnes ikke" }
  package var noRound: String { "dette er ingen runde" }
  package func dayIsEmpty(_ day: Int) -> String {
    "dag \(day) har ingen punkter — «legg-til» gir den ett"
  }
  package func tooLate(_ asked: String, now: String) -> String {
    "\(asked) er senere enn nå, \(now)"
  }
  package func tooEarly(_ asked: String, previous: String) -> String {
    "\(asked) er før det forrige, \(previous)"
  }
  package var notAskedNow: String { "rommet blir ikke spurt om dette nå" }
  package var noDetails: String { "det står ingen punkter under det som går" }
  package var nothingToUndo: String { "ingenting å angre" }
  package var nothingToRedo: String { "ingenting å gjøre om" }
  package var noChange: String { "det er slik allerede" }

  // MARK: Notes

  package func noSuchNote(_ id: String) -> String { "notatet «\(id)» finnes ikke" }
  package var emptyNote: String { "notatet er tomt — skriv noe i det" }
  package var nothingHeld: String { "ingenting holdes tilbake her" }

  // MARK: Answers

  package var questionIsClosed: String { "spørsmålet er lukket — «åpne» tar flere svar" }
  package var nothingAnswered: String { "ingen har svart ennå" }
  package var wrongAnswer: String { "spørsmålet besvares på en annen måte" }
  package func scoreOutOfRange(_ found: String, _ low: String, _ high: String) -> String {
    "\(found) er ikke fra \(low) til \(high) — rett det"
  }
  package var whoseAnswer: String { "hvem svarte? — velg en i listen, eller skriv --part NAVN" }
  package var whichSubject: String { "hvilket utsagn? — velg ett, eller skriv --statement NUMMER" }
  package var noSuchSubject: String { "det finnes ikke her" }
  package func tooManyAnswers(_ found: Int, present: Int) -> String {
    "\(found) svar, men \(present) er her — rett dem, eller skriv «til-stede \(found)»"
  }
  package func tooManyDots(_ found: Int, allowed: Int) -> String {
    "\(found) prikker, men det er \(allowed) å gi — ta noen bort"
  }
  package var listIsClosed: String { "listen er ikke åpen for flere — sett «…» nederst i den" }
  package func wrongCell(_ text: String, _ column: String, _ wanted: String) -> String {
    "«\(text)» passer ikke i «\(column)» — skriv \(wanted)"
  }
  package func isRankedTwice(_ number: Int) -> String {
    "«\(number)» står to ganger — hvert nummer én gang"
  }
  package func wrongCount(_ count: Int) -> String { "\(count) kan det ikke være" }

  // MARK: What was typed

  package func unknownCommand(_ word: String, _ nearest: String?) -> String {
    "«\(word)» er ingen kommando — \(nearest.map(didYouMean) ?? "? viser dem")"
  }
  package func argumentsAreMissing(_ call: String) -> String { "noe mangler — skriv «\(call)»" }
  package func doesNotFit(_ text: String, _ call: String) -> String {
    "«\(text)» passer ikke her — skriv «\(call)»"
  }
  package var noItemChosen: String { "intet punkt går eller er valgt — ↑↓ velger ett" }
  package func notMinutes(_ text: String) -> String {
    "«\(text)» er ikke minutter — skriv for eksempel 5"
  }
  package func notATime(_ text: String) -> String {
    "«\(text)» er ikke et klokkeslett — skriv for eksempel 10:30"
  }
  package func noSuchName(_ name: String, _ nearest: String?) -> String {
    "«\(name)» finnes ikke her" + (nearest.map { " — \(didYouMean($0))" } ?? "")
  }
  package func didYouMean(_ nearest: String) -> String { "mente du «\(nearest)»?" }
  package func severalNamed(_ name: String, _ list: String) -> String {
    "«\(name)» kan være \(list) — skriv mer av navnet"
  }
  package func noneToChoose(_ number: String) -> String {
    "«\(number)» finnes ikke — her er ingen å velge"
  }
  package func noSuchNumber(_ number: String, most: Int) -> String {
    "«\(number)» er ikke fra 1 til \(most)"
  }
  package func notRead(_ text: String) -> String {
    "«\(text)» ble ikke forstått — skriv det som i programmet"
  }
  package func noSuchOption(_ option: String, _ known: String) -> String {
    "«\(option)» finnes ikke — her passer \(known)"
  }
  package func missingValue(_ option: String) -> String {
    "«\(option)» mangler noe etter seg — sett anførselstegn om flere ord"
  }
  package var nobodyWaits: String { "ingen står over — «tur NAVN» går til hvem som helst" }
  package var nothingAsked: String {
    "her spørres det ikke om poeng eller valg — skriv --spørsmål SPØRSMÅL for et annet sted"
  }
  package func notANumber(_ text: String) -> String {
    "«\(text)» er ikke et antall — skriv for eksempel 28"
  }
  package func notAScore(_ text: String) -> String {
    "«\(text)» er ikke et svar — skriv for eksempel 8, 8*9 for ni åttere, - for den som står over"
  }
  package func tooManyInRow(_ found: Int, places: Int) -> String {
    "\(found) svar, men \(places) å svare for — ta bort noen"
  }
  package func tooFewInRow(_ found: Int, places: Int) -> String {
    "\(found) tall, men \(places) valg — skriv ett for hvert"
  }
  package func otherAnswer(_ text: String, _ call: String) -> String {
    "«\(text)» skal besvares på en annen måte — skriv bare spørsmålet, eller still et nytt: \(call)"
  }
  package func oneAnswerEach(_ text: String) -> String {
    "«\(text)» teller flere, men her har hver part ett svar — skriv bare svaret"
  }
  package func tooManyDecimals(_ text: String, allowed: Int) -> String {
    allowed == 0
      ? "«\(text)» er ikke et helt tall — her tas bare hele tall"
      : "«\(text)» har for mange desimaler — skriv for eksempel 7,9"
  }
  package var nothingAgreed: String { "ingenting er åpent fra forrige samling" }
}
