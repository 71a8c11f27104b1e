import SamlingCore

/// The words of what is answered in numbers, words and places.
extension Words {
  // MARK: Numbers

  /// The decimal mark of the language.
  var mark: String { pick(",", ",", ".") }

  func number(_ number: FixedNumber) -> String { number.text(mark: mark) }

  /// With a plus or a minus.
  func difference(_ number: FixedNumber) -> String { number.text(mark: mark, isSigned: true) }

  func score(_ score: Int, _ scale: Scale) -> String {
    FixedNumber(score, decimals: scale.decimals).text(mark: mark)
  }

  /// `1 … 10`, `5 … 12 %`.
  func range(_ scale: Scale) -> String {
    "\(score(scale.low, scale)) … \(score(scale.high, scale))" + (scale.unit.map { " " + $0 } ?? "")
  }

  /// `17 av 28`, or `17 svar` where nobody has counted who is here.
  func answered(_ count: Int, of expected: Int?) -> String {
    if let expected {
      return pick("\(count) av \(expected)", "\(count) av \(expected)", "\(count) of \(expected)")
    }
    return answers(count)
  }

  func answers(_ count: Int) -> String {
    pick("\(count) svar", "\(count) svar", count == 1 ? "1 answer" : "\(count) answers")
  }

  func dots(_ count: Int, of budget: Int?) -> String {
    if let budget {
      return pick(
        "\(count) av \(budget) prikker", "\(count) av \(budget) prikkar",
        "\(count) of \(budget) dots")
    }
    return pick(
      count == 1 ? "1 prikk" : "\(count) prikker", count == 1 ? "1 prikk" : "\(count) prikkar",
      count == 1 ? "1 dot" : "\(count) dots")
  }

  func placed(_ count: Int, of all: Int) -> String {
    pick("\(count) av \(all) plassert", "\(count) av \(all) plasserte", "\(count) of \(all) placed")
  }

  func passes(_ count: Int) -> String {
    pick("\(count) sto over", "\(count) stod over", count == 1 ? "1 pass" : "\(count) passes")
  }

  // MARK: States

  func state(_ state: PollState?) -> String {
    switch state {
    case nil: pick("ikke åpnet", "ikkje opna", "not opened")
    case .open: pick("åpen", "open", "open")
    case .closed: pick("lukket · ikke vist", "lukka · ikkje vist", "closed · not shown")
    case .revealed: pick("vist", "vist", "shown")
    }
  }

  func missing(_ names: String) -> String {
    pick("mangler: \(names)", "manglar: \(names)", "missing: \(names)")
  }

  func askToReveal(_ count: String) -> String {
    pick(
      "Vise rommet svarene? \(count)", "Vise rommet svara? \(count)",
      "Show the room the answers? \(count)")
  }

  func askToClear(_ question: String) -> String {
    pick(
      "Ta bort alle svar på «\(question)»?", "Ta bort alle svar på «\(question)»?",
      "Take away all answers to «\(question)»?")
  }

  // MARK: What the answers say

  func mean(_ mean: String) -> String {
    pick("gjennomsnitt \(mean)", "gjennomsnitt \(mean)", "mean \(mean)")
  }
  func median(_ median: String) -> String {
    pick("median \(median)", "median \(median)", "median \(median)")
  }
  func deviation(_ deviation: String) -> String {
    pick("avvik \(deviation)", "avvik \(deviation)", "deviation \(deviation)")
  }

  func spread(_ spread: ScaleResult.Spread) -> String {
    switch spread {
    case .unanimous: pick("alle sier det samme", "alle seier det same", "all say the same")
    case .agreed: pick("ganske enige", "ganske einige", "much agreed")
    case .some: pick("noe spredning", "noko spreiing", "some spread")
    case .wide: pick("stor spredning", "stor spreiing", "a wide spread")
    case .split: pick("to leire", "to leirar", "two camps")
    }
  }

  /// `de fleste mellom 7 og 9`.
  func most(_ low: String, _ high: String) -> String {
    low == high
      ? pick("de fleste sier \(low)", "dei fleste seier \(low)", "most say \(low)")
      : pick(
        "de fleste mellom \(low) og \(high)", "dei fleste mellom \(low) og \(high)",
        "most between \(low) and \(high)")
  }

  /// `0,4 over landssnitt 8,2`.
  func gap(_ gap: FixedNumber, _ name: String, _ value: String) -> String {
    let amount = number(FixedNumber(abs(gap.units), decimals: gap.decimals))
    if gap.units == 0 {
      return pick(
        "likt med \(name) \(value)", "likt med \(name) \(value)", "equal to \(name) \(value)")
    }
    return gap.units > 0
      ? pick(
        "\(amount) over \(name) \(value)", "\(amount) over \(name) \(value)",
        "\(amount) over \(name) \(value)")
      : pick(
        "\(amount) under \(name) \(value)", "\(amount) under \(name) \(value)",
        "\(amount) under \(name) \(value)")
  }

  func firstRound(_ mean: String, _ change: String) -> String {
    pick(
      "forrige runde \(mean) · \(change)", "førre runde \(mean) · \(change)",
      "last round \(mean) · \(change)")
  }

  func lastGathering(_ mean: String, _ change: String) -> String {
    pick(
      "forrige samling \(mean) · \(change)", "førre samling \(mean) · \(change)",
      "last gathering \(mean) · \(change)")
  }

  func tied(_ rank: Int) -> String { pick("delt \(rank).", "delt \(rank).", "tied \(rank)") }

  func points(_ count: Int, of questions: Int) -> String {
    pick(
      "\(count) av \(questions) poeng", "\(count) av \(questions) poeng",
      "\(count) of \(questions) points")
  }

  var standings: String { pick("Stillingen", "Stillinga", "Standings") }
  var rightAnswer: String { pick("riktig", "rett", "right") }
  var noneHot: String {
    pick(
      "ingenting i det hete hjørnet", "ingenting i det heite hjørnet", "nothing in the hot corner")
  }
  func hot(_ corner: String, _ names: String) -> String { "\(corner): \(names)" }

  // MARK: The scores screen

  var nothingToAnswer: String {
    pick(
      "Programmet spør ikke om poeng, valg eller tabeller.",
      "Programmet spør ikkje om poeng, val eller tabellar.",
      "The programme asks for no scores, choices or tables.")
  }
  var nothingListed: String {
    pick(
      "Ingenting å velge mellom ennå.", "Ingenting å velje mellom enno.",
      "Nothing to choose between yet.")
  }
  func latest(_ answers: String) -> String {
    pick("siste: \(answers)", "siste: \(answers)", "latest: \(answers)")
  }
  var newRow: String { pick("ny rad", "ny rad", "new row") }
  var save: String { pick("lagre", "lagre", "save") }
  var moveIt: String { pick("flytt", "flytt", "move") }
  var putDown: String { pick("sett her", "set her", "put here") }
  var putAway: String { pick("ta bort", "ta bort", "put away") }
  var score: String { pick("poeng", "poeng", "score") }
  var chooseOne: String { pick("velg", "vel", "choose") }
  /// The digit keys of a scale; nil where one key can't say a score.
  func digits(_ scale: Scale) -> String? {
    guard scale.score(ofDigit: scale.low) != nil else { return nil }
    guard scale.high == 10 else { return "\(scale.low)–\(scale.high)" }
    return scale.low == 0 ? "0–9" : "\(scale.low)–9, 0=10"
  }
  func typing(_ purpose: ScoresState.Purpose) -> String {
    switch purpose {
    case .answers: pick("svar:", "svar:", "answers:")
    case .cell: pick("rute:", "rute:", "cell:")
    case .thing: pick("ny:", "ny:", "new:")
    case .present: pick("til stede:", "til stades:", "present:")
    }
  }

  // MARK: Refusals

  func pollSentence(_ refusal: Refusal) -> String {
    switch refusal {
    case .pollIsClosed:
      pick(
        "spørsmålet er lukket — «åpne» tar flere svar",
        "spørsmålet er lukka — «opne» tek fleire svar",
        "the question is closed — «open» takes more answers")
    case .nothingAnswered:
      pick("ingen har svart ennå", "ingen har svara enno", "nobody has answered yet")
    case .wrongAnswer:
      pick(
        "spørsmålet besvares på en annen måte", "spørsmålet blir svara på på ein annan måte",
        "the question is answered in another way")
    case .scoreOutOfRange(let found, let scale):
      pick(
        "\(score(found, scale)) er ikke fra \(score(scale.low, scale)) til \(score(scale.high, scale)) — rett det",
        "\(score(found, scale)) er ikkje frå \(score(scale.low, scale)) til \(score(scale.high, scale)) — rett det",
        "\(score(found, scale)) is not from \(score(scale.low, scale)) to \(score(scale.high, scale)) — mend it"
      )
    case .whoseAnswer:
      pick(
        "hvem svarte? — velg en i listen, eller skriv --party NAVN",
        "kven svara? — vel ein i lista, eller skriv --party NAMN",
        "whose answer is it? — choose one in the list, or write --party NAME")
    case .whichSubject:
      pick(
        "hvilket utsagn? — velg ett, eller skriv --statement NUMMER",
        "kva utsegn? — vel eitt, eller skriv --statement NUMMER",
        "which statement? — choose one, or write --statement NUMBER")
    case .noSuchSubject:
      pick("det finnes ikke her", "det finst ikkje her", "it is not here")
    case .tooManyAnswers(let found, let present):
      pick(
        "\(found) svar, men \(present) er her — rett dem, eller skriv «til-stede \(found)»",
        "\(found) svar, men \(present) er her — rett dei, eller skriv «til-stede \(found)»",
        "\(found) answers, but \(present) are here — mend them, or write «present \(found)»")
    case .tooManyDots(let found, let allowed):
      pick(
        "\(found) prikker, men det er \(allowed) å gi — ta noen bort",
        "\(found) prikkar, men det er \(allowed) å gje — ta nokre bort",
        "\(found) dots, but there are \(allowed) to give — take some away")
    case .listIsClosed:
      pick(
        "listen er ikke åpen for flere — sett «…» nederst i den",
        "lista er ikkje open for fleire — set «…» nedst i ho",
        "the list is not open to more — put «…» at its end")
    case .wrongCell(let text, let column): wrongCell(text, column)
    case .wrongCount(let count):
      pick("\(count) kan det ikke være", "\(count) kan det ikkje vere", "it cannot be \(count)")
    default: ""
    }
  }

  private func wrongCell(_ text: String, _ column: Column) -> String {
    let wanted: String =
      switch column.content {
      case .text: ""
      case .scale(let scale): range(scale)
      case .choice(let words): words.joined(separator: "/")
      }
    return pick(
      "«\(text)» passer ikke i «\(column.title)» — skriv \(wanted)",
      "«\(text)» passar ikkje i «\(column.title)» — skriv \(wanted)",
      "«\(text)» does not fit in «\(column.title)» — write \(wanted)")
  }
}
