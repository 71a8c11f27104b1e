import SamlingCore

/// Why something could not be done: what is wrong — what to do.
extension Words {
  package func sentence(_ refusal: Refusal, wall: WallClock) -> String {
    func clock(_ moment: Moment) -> String {
      let seconds = wall.seconds(at: moment)
      return wall.time(at: moment).text + ":" + (seconds < 10 ? "0" : "") + "\(seconds)"
    }
    switch refusal {
    case .noDayOpen:
      return pick(
        "ingen dag er åpen — «neste» åpner den", "ingen dag er open — «neste» opnar han",
        "no day is open — «next» opens it")
    case .nothingRuns:
      return pick(
        "ingenting går nå — «neste» begynner", "ingenting går no — «neste» byrjar",
        "nothing runs now — «next» begins")
    case .alreadyRuns: return pick("det går allerede", "det går alt", "it already runs")
    case .notPaused:
      return pick(
        "klokka går — mellomrom setter den på pause", "klokka går — mellomrom set henne på pause",
        "the clock runs — space pauses it")
    case .alreadyPaused:
      return pick(
        "klokka står — mellomrom setter den i gang", "klokka står — mellomrom set henne i gang",
        "the clock stands — space starts it")
    case .nothingBefore:
      return pick(
        "ingenting er begynt før dette", "ingenting er byrja før dette", "nothing began before this"
      )
    case .allDaysEnded:
      return pick(
        "alle dager er avsluttet — «angre» åpner den siste igjen",
        "alle dagar er avslutta — «angre» opnar den siste att",
        "all days have ended — «undo» reopens the last")
    case .dayEnded(let day):
      return pick(
        "dag \(day + 1) er avsluttet", "dag \(day + 1) er avslutta", "day \(day + 1) has ended")
    case .dayIsOpen(let day):
      return pick(
        "dag \(day + 1) er åpen — avslutt den først", "dag \(day + 1) er open — avslutt han først",
        "day \(day + 1) is open — end it first")
    case .noSuchDay(let day, let days):
      return pick(
        "det er ingen dag \(day + 1) — programmet har \(days)",
        "det er ingen dag \(day + 1) — programmet har \(days)",
        "there is no day \(day + 1) — the programme has \(days)")
    case .noSuchStretch(let id):
      return pick(
        "«\(id)» finnes ikke i programmet", "«\(id)» finst ikkje i programmet",
        "«\(id)» is not in the programme")
    case .noSuchItem(let id):
      return pick(
        "punktet «\(id)» finnes ikke", "punktet «\(id)» finst ikkje", "there is no item «\(id)»")
    case .noSuchPrompt(let id):
      return pick(
        "spørsmålet «\(id)» finnes ikke", "spørsmålet «\(id)» finst ikkje",
        "there is no question «\(id)»")
    case .noSuchParty(let id):
      return pick(
        "parten «\(id)» finnes ikke", "parten «\(id)» finst ikkje", "there is no party «\(id)»")
    case .noSuchRound, .notInARound:
      return pick("dette er ingen runde", "dette er ingen runde", "this is no round")
    case .dayIsEmpty(let day):
      return pick(
        "dag \(day + 1) har ingen punkter — «legg-til» gir den ett",
        "dag \(day + 1) har ingen punkt — «legg-til» gir han eitt",
        "day \(day + 1) has no items — «add» gives it one")
    case .tooLate(let asked, let now):
      return pick(
        "\(clock(asked)) er senere enn nå, \(clock(now))",
        "\(clock(asked)) er seinare enn no, \(clock(now))",
        "\(clock(asked)) is later than now, \(clock(now))")
    case .tooEarly(let asked, let previous):
      return pick(
        "\(clock(asked)) er før det forrige, \(clock(previous))",
        "\(clock(asked)) er før det førre, \(clock(previous))",
        "\(clock(asked)) is before what came last, \(clock(previous))")
    case .nothingToUndo: return pick("ingenting å angre", "ingenting å angre", "nothing to undo")
    case .nothingToRedo:
      return pick("ingenting å gjøre om", "ingenting å gjere om", "nothing to redo")
    case .noSuchNote(let id):
      return pick(
        "notatet «\(id)» finnes ikke", "notatet «\(id)» finst ikkje", "there is no note «\(id)»")
    case .emptyNote:
      return pick(
        "notatet er tomt — skriv noe i det", "notatet er tomt — skriv noko i det",
        "the note is empty — write something in it")
    case .nothingHeld:
      return pick(
        "ingenting holdes tilbake her", "ingenting blir halde tilbake her",
        "nothing is held back here")
    case .nothingToDraw(let word): return nothingToDraw(word)
    case .nobodyToDraw: return nobodyToDraw
    case .drawnHasBegun(let word): return drawnHasBegun(word)
    case .notDrawn(let word): return notDrawn(word)
    case .noChange: return pick("det er slik allerede", "det er slik alt", "it is so already")
    case .pollIsClosed, .nothingAnswered, .wrongAnswer, .scoreOutOfRange, .whoseAnswer,
      .whichSubject, .noSuchSubject, .tooManyAnswers, .tooManyDots, .listIsClosed, .wrongCell,
      .wrongCount:
      return pollSentence(refusal)
    }
  }

  package func sentence(_ error: CommandError) -> String {
    switch error {
    case .unknownWord(let word, let nearest):
      let hint = nearest.map {
        pick(" — mente du «\($0)»?", " — meinte du «\($0)»?", " — did you mean «\($0)»?")
      }
      return pick(
        "«\(word)» er ingen kommando", "«\(word)» er ingen kommando", "«\(word)» is no command")
        + (hint ?? pick(" — ? viser dem", " — ? viser dei", " — ? shows them"))
    case .missing(let name):
      let command = Command.named(name)
      let word = command?.words(language).first ?? name.rawValue
      return pick(
        "noe mangler — skriv «\(word) \(command?.arguments(language) ?? "")»",
        "noko manglar — skriv «\(word) \(command?.arguments(language) ?? "")»",
        "something is missing — write «\(word) \(command?.arguments(language) ?? "")»")
    case .wrongArgument(let text, let name):
      let command = Command.named(name)
      let word = command?.words(language).first ?? name.rawValue
      return pick(
        "«\(text)» passer ikke her — skriv «\(word) \(command?.arguments(language) ?? "")»",
        "«\(text)» passar ikkje her — skriv «\(word) \(command?.arguments(language) ?? "")»",
        "«\(text)» does not fit here — write «\(word) \(command?.arguments(language) ?? "")»")
    case .noItem:
      return pick(
        "intet punkt går eller er valgt — ↑↓ velger ett",
        "ikkje noko punkt går eller er valt — ↑↓ vel eitt",
        "no item is on or selected — ↑↓ selects one")
    case .notMinutes(let text):
      return pick(
        "«\(text)» er ikke minutter — skriv for eksempel 5",
        "«\(text)» er ikkje minutt — skriv til dømes 5",
        "«\(text)» is not minutes — write for example 5")
    case .notATime(let text):
      return pick(
        "«\(text)» er ikke et klokkeslett — skriv for eksempel 10:30",
        "«\(text)» er ikkje eit klokkeslett — skriv til dømes 10:30",
        "«\(text)» is not a time — write for example 10:30")
    case .noSuchName(let name, let nearest):
      return pick("«\(name)» finnes ikke her", "«\(name)» finst ikkje her", "«\(name)» is not here")
        + (nearest.map {
          pick(" — mente du «\($0)»?", " — meinte du «\($0)»?", " — did you mean «\($0)»?")
        } ?? "")
    case .severalNamed(let name, let found):
      let list = found.map { "«\($0)»" }.joined(separator: ", ")
      return pick(
        "«\(name)» kan være \(list) — skriv mer av navnet",
        "«\(name)» kan vere \(list) — skriv meir av namnet",
        "«\(name)» may be \(list) — write more of the name")
    case .noSuchNumber(let number, most: 0):
      return pick(
        "«\(number)» finnes ikke — her er ingen å velge",
        "«\(number)» finst ikkje — her er ingen å velje",
        "«\(number)» is not here — there is none to choose")
    case .noSuchNumber(let number, let most):
      return pick(
        "«\(number)» er ikke fra 1 til \(most)", "«\(number)» er ikkje frå 1 til \(most)",
        "«\(number)» is not from 1 to \(most)")
    case .notRead(let text):
      return pick(
        "«\(text)» ble ikke forstått — skriv det som i programmet",
        "«\(text)» vart ikkje forstått — skriv det som i programmet",
        "«\(text)» was not understood — write it as in the programme")
    case .unknownOption(let option, let known):
      let list = known.map { "--" + $0 }.joined(separator: ", ")
      return pick(
        "«\(option)» finnes ikke — her passer \(list)",
        "«\(option)» finst ikkje — her passar \(list)",
        "«\(option)» is no option — here are \(list)")
    case .missingValue(let option):
      return pick(
        "«\(option)» mangler noe etter seg — sett anførselstegn om flere ord",
        "«\(option)» manglar noko etter seg — set hermeteikn om fleire ord",
        "«\(option)» has nothing after it — put several words in quotation marks")
    case .nobodyWaits:
      return pick(
        "ingen står over — «tur NAVN» går til hvem som helst",
        "ingen står over — «tur NAMN» går til kven som helst",
        "nobody was passed over — «turn to NAME» goes to anyone")
    case .nothingAsked:
      return pick(
        "her spørres det bare etter notater — skriv --prompt SPØRSMÅL for et annet sted",
        "her er det berre spurt etter notat — skriv --prompt SPØRSMÅL for ein annan stad",
        "only notes are asked for here — write --prompt QUESTION for another place")
    case .notANumber(let text):
      return pick(
        "«\(text)» er ikke et antall — skriv for eksempel 28",
        "«\(text)» er ikkje eit antal — skriv til dømes 28",
        "«\(text)» is no number — write for example 28")
    case .notAScore(let text):
      return pick(
        "«\(text)» er ikke et svar — skriv for eksempel 8, 8*9 for ni åttere, - for den som står over",
        "«\(text)» er ikkje eit svar — skriv til dømes 8, 8*9 for ni åttarar, - for den som står over",
        "«\(text)» is no answer — write for example 8, 8*9 for nine eights, - for a pass")
    }
  }
}
