extension Nynorsk: RefusalPhrases {

  // MARK: Refusals

  package func nothingToDraw(_ word: String) -> String {
    let what = word.isEmpty ? "" : " «\(word)»"
    return "programmet trekkjer ingen\(what) — skriv «Grupper: à 8» øvst i det"
  }
  package var nobodyToDraw: String {
    "for få deltakarar er her — før dei opp med «Deltakere: fil.tsv», eller merk dei som her"
  }
  package func drawnHasBegun(_ word: String) -> String {
    "\(word) er i bruk — dei blir ikkje trekte på nytt no"
  }
  package func notDrawn(_ word: String) -> String {
    let what = word.isEmpty ? "ingen grupper" : "«\(word)»"
    return "\(what) er ikkje trekte — trekk dei med «trekk»"
  }

  // MARK: The clock and the day

  package var noDayOpen: String { "ingen dag er open — «neste» opnar han" }
  package var nothingRuns: String { "ingenting går no — «neste» byrjar" }
  package var alreadyRuns: String { "det går alt" }
  package var notPaused: String { "klokka går — mellomrom set henne på pause" }
  package var alreadyPaused: String { "klokka står — mellomrom set henne i gang" }
  package var nothingBefore: String { "ingenting er byrja før dette" }
  package var allDaysEnded: String { "alle dagar er avslutta — «angre» opnar den siste att" }
  package func dayEnded(_ day: Int) -> String { "dag \(day) er avslutta" }
  package func dayIsOpen(_ day: Int) -> String { "dag \(day) er open — avslutt han først" }
  package func noSuchDay(_ day: Int, _ days: Int) -> String {
    "det er ingen dag \(day) — programmet har \(days)"
  }
  package func notInProgramme(_ id: String) -> String { "«\(id)» finst ikkje i programmet" }
  package func noSuchItem(_ id: String) -> String { "punktet «\(id)» finst ikkje" }
  package func noSuchPrompt(_ id: String) -> String { "spørsmålet «\(id)» finst ikkje" }
  package var isWritten: String {
    "dette står i programmet — rett det der; her endrar ein det som rommet har lagt til"
  }
  package func isHereAlready(_ name: String) -> String {
    "«\(name)» er her alt — er det ein annan, så skriv meir av namnet, eller kommunen"
  }
  package func noSuchParty(_ id: String) -> String { "parten «\(id)» finst ikkje" }
  package var noRound: String { "dette er ingen runde" }
  package func dayIsEmpty(_ day: Int) -> String {
    "dag \(day) har ingen punkt — «legg-til» gir han eitt"
  }
  package func tooLate(_ asked: String, now: String) -> String {
    "\(asked) er seinare enn no, \(now)"
  }
  package func tooEarly(_ asked: String, previous: String) -> String {
    "\(asked) er før det førre, \(previous)"
  }
  package var notAskedNow: String { "rommet blir ikkje spurt om dette no" }
  package var noDetails: String { "det står ingen punkt under det som går" }
  package var nothingToUndo: String { "ingenting å angre" }
  package var nothingToRedo: String { "ingenting å gjere om" }
  package var noChange: String { "det er slik alt" }

  // MARK: Notes

  package func noSuchNote(_ id: String) -> String { "notatet «\(id)» finst ikkje" }
  package var emptyNote: String { "notatet er tomt — skriv noko i det" }
  package var nothingHeld: String { "ingenting blir halde tilbake her" }

  // MARK: Answers

  package var questionIsClosed: String { "spørsmålet er lukka — «opne» tek fleire svar" }
  package var nothingAnswered: String { "ingen har svara enno" }
  package var wrongAnswer: String { "spørsmålet blir svara på på ein annan måte" }
  package func scoreOutOfRange(_ found: String, _ low: String, _ high: String) -> String {
    "\(found) er ikkje frå \(low) til \(high) — rett det"
  }
  package var whoseAnswer: String { "kven svara? — vel ein i lista, eller skriv --part NAMN" }
  package var whichSubject: String { "kva utsegn? — vel eitt, eller skriv --statement NUMMER" }
  package var noSuchSubject: String { "det finst ikkje her" }
  package func tooManyAnswers(_ found: Int, present: Int) -> String {
    "\(found) svar, men \(present) er her — rett dei, eller skriv «til-stede \(found)»"
  }
  package func tooManyDots(_ found: Int, allowed: Int) -> String {
    "\(found) prikkar, men det er \(allowed) å gje — ta nokre bort"
  }
  package var listIsClosed: String { "lista er ikkje open for fleire — set «…» nedst i ho" }
  package func wrongCell(_ text: String, _ column: String, _ wanted: String) -> String {
    "«\(text)» passar ikkje i «\(column)» — skriv \(wanted)"
  }
  package func isRankedTwice(_ number: Int) -> String {
    "«\(number)» står to gonger — kvart nummer éin gong"
  }
  package func wrongCount(_ count: Int) -> String { "\(count) kan det ikkje vere" }

  // MARK: What was typed

  package func unknownCommand(_ word: String, _ nearest: String?) -> String {
    "«\(word)» er ingen kommando — \(nearest.map(didYouMean) ?? "? viser dei")"
  }
  package func argumentsAreMissing(_ call: String) -> String { "noko manglar — skriv «\(call)»" }
  package func doesNotFit(_ text: String, _ call: String) -> String {
    "«\(text)» passar ikkje her — skriv «\(call)»"
  }
  package var noItemChosen: String { "ikkje noko punkt går eller er valt — ↑↓ vel eitt" }
  package func notMinutes(_ text: String) -> String {
    "«\(text)» er ikkje minutt — skriv til dømes 5"
  }
  package func notATime(_ text: String) -> String {
    "«\(text)» er ikkje eit klokkeslett — skriv til dømes 10:30"
  }
  package func noSuchName(_ name: String, _ nearest: String?) -> String {
    "«\(name)» finst ikkje her" + (nearest.map { " — \(didYouMean($0))" } ?? "")
  }
  package func didYouMean(_ nearest: String) -> String { "meinte du «\(nearest)»?" }
  package func severalNamed(_ name: String, _ list: String) -> String {
    "«\(name)» kan vere \(list) — skriv meir av namnet"
  }
  package func noneToChoose(_ number: String) -> String {
    "«\(number)» finst ikkje — her er ingen å velje"
  }
  package func noSuchNumber(_ number: String, most: Int) -> String {
    "«\(number)» er ikkje frå 1 til \(most)"
  }
  package func notRead(_ text: String) -> String {
    "«\(text)» vart ikkje forstått — skriv det som i programmet"
  }
  package func noSuchOption(_ option: String, _ known: String) -> String {
    "«\(option)» finst ikkje — her passar \(known)"
  }
  package func missingValue(_ option: String) -> String {
    "«\(option)» manglar noko etter seg — set hermeteikn om fleire ord"
  }
  package var nobodyWaits: String { "ingen står over — «tur NAMN» går til kven som helst" }
  package var nothingAsked: String {
    "her er det ikkje spurt om poeng eller val — skriv --spørsmål SPØRSMÅL for ein annan stad"
  }
  package func notANumber(_ text: String) -> String {
    "«\(text)» er ikkje eit antal — skriv til dømes 28"
  }
  package func notAScore(_ text: String) -> String {
    "«\(text)» er ikkje eit svar — skriv til dømes 8, 8*9 for ni åttarar, - for den som står over"
  }
  package func tooManyInRow(_ found: Int, places: Int) -> String {
    "\(found) svar, men \(places) å svare for — ta bort nokre"
  }
  package func tooFewInRow(_ found: Int, places: Int) -> String {
    "\(found) tal, men \(places) val — skriv eitt for kvart"
  }
  package func otherAnswer(_ text: String, _ call: String) -> String {
    "«\(text)» skal svarast på på ein annan måte — skriv berre spørsmålet, eller still eit nytt: \(call)"
  }
  package func oneAnswerEach(_ text: String) -> String {
    "«\(text)» tel fleire, men her har kvar part eitt svar — skriv berre svaret"
  }
  package func tooManyDecimals(_ text: String, allowed: Int) -> String {
    allowed == 0
      ? "«\(text)» er ikkje eit heilt tal — her blir berre heile tal tekne"
      : "«\(text)» har for mange desimalar — skriv til dømes 7,9"
  }
  package var nothingAgreed: String { "ingenting er ope frå førre samling" }
}
