import SamlingCore

/// The phrases of what was answered.
extension Words {
  var score: String { pick("Poeng", "Poeng", "Score") }
  var mean: String { pick("Snitt", "Snitt", "Mean") }
  var count: String { pick("Antall", "Mengd", "Count") }
  var answer: String { pick("Svar", "Svar", "Answer") }
  var answers: String { pick("Svarene", "Svara", "The answers") }
  var statement: String { pick("Utsagn", "Utsegn", "Statement") }
  var spreadOut: String { pick("Fordeling", "Fordeling", "Distribution") }
  var what: String { pick("Hva", "Kva", "What") }
  var row: String { pick("Rad", "Rad", "Row") }
  var share: String { pick("Andel", "Del", "Share") }
  var dots: String { pick("Prikker", "Prikkar", "Dots") }
  var numberSign: String { pick("Nr.", "Nr.", "No.") }
  var place: String { pick("Plass", "Plass", "Place") }
  var passed: String { pick("sto over", "stod over", "passed") }
  var right: String { pick("riktig", "rett", "right") }
  var standings: String { pick("Stillingen", "Stillinga", "Standings") }

  func answered(_ count: Int, of expected: Int?) -> String {
    guard let expected else {
      return pick("\(count) svar", "\(count) svar", count == 1 ? "1 answer" : "\(count) answers")
    }
    return pick(
      "\(count) av \(expected) har svart", "\(count) av \(expected) har svara",
      "\(count) of \(expected) have answered")
  }
  func given(_ count: Int) -> String {
    pick(
      count == 1 ? "1 prikk" : "\(count) prikker", count == 1 ? "1 prikk" : "\(count) prikkar",
      count == 1 ? "1 dot" : "\(count) dots")
  }
  func passes(_ count: Int) -> String {
    pick("\(count) sto over", "\(count) stod over", "\(count) passed")
  }
  func onAverage(_ mean: String) -> String {
    pick("\(mean) i snitt", "\(mean) i snitt", "\(mean) on average")
  }
  func median(_ median: String) -> String { "median \(median)" }
  func spread(_ deviation: String) -> String {
    pick("avvik \(deviation)", "avvik \(deviation)", "deviation \(deviation)")
  }
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
      "forrige runde \(mean) (\(change))", "førre runde \(mean) (\(change))",
      "last round \(mean) (\(change))")
  }
  func outOf(_ value: String, _ all: String) -> String {
    pick("\(value) av \(all)", "\(value) av \(all)", "\(value) of \(all)")
  }
  func onScale(_ value: String, _ low: String, _ high: String) -> String {
    pick(
      "\(value) på skalaen \(low)–\(high)", "\(value) på skalaen \(low)–\(high)",
      "\(value) on the scale \(low)–\(high)")
  }
  func points(_ count: Int, of questions: Int) -> String {
    pick(
      "\(count) av \(questions) poeng", "\(count) av \(questions) poeng",
      "\(count) of \(questions) points")
  }
  func tied(_ rank: Int) -> String { pick("delt \(rank).", "delt \(rank).", "tied \(rank)") }
  func ranked(_ rank: Int) -> String { pick("\(rank).", "\(rank).", "\(rank)") }
  func state(_ state: PollState?) -> String? {
    switch state {
    case .revealed?: nil
    case nil: nil
    case .open?: pick("ennå åpen", "enno open", "still open")
    case .closed?: pick("ikke vist for rommet", "ikkje vist for rommet", "not shown to the room")
    }
  }
  func map(_ x: String, _ y: String) -> String {
    pick("Kart: \(x) og \(y)", "Kart: \(x) og \(y)", "Map: \(x) and \(y)")
  }
  /// What lies in the corner that is high on both.
  func hot(_ corner: String, _ names: [String]) -> String {
    let list =
      names.isEmpty ? pick("ingenting", "ingenting", "nothing") : names.joined(separator: ", ")
    return pick(
      "Høyt på begge (\(corner)): \(list).", "Høgt på begge (\(corner)): \(list).",
      "High on both (\(corner)): \(list).")
  }
  func standingAt(_ number: Int, _ x: String, _ y: String) -> String {
    pick(
      "\(number) ligger på \(x) · \(y)", "\(number) ligg på \(x) · \(y)",
      "\(number) lies at \(x) · \(y)")
  }

  /// All that there is, in numbers.
  func totals(_ totals: ReportTotals) -> String {
    var parts = [
      some(totals.notes, ("notat", "notater"), ("notat", "notat"), ("note", "notes")),
      some(totals.answers, ("svar", "svar"), ("svar", "svar"), ("answer", "answers"))
        + pick(" i poeng og valg", " i poeng og val", " in scores and choices"),
      pick(
        "\(totals.answeredQuestions) av \(totals.questions) spørsmål besvart",
        "\(totals.answeredQuestions) av \(totals.questions) spørsmål svara på",
        "\(totals.answeredQuestions) of \(totals.questions) questions answered"),
    ]
    if totals.decisions > 0 {
      parts.append(
        some(
          totals.decisions, ("beslutning", "beslutninger"), ("vedtak", "vedtak"),
          ("decision", "decisions")))
    }
    if totals.followUps > 0 {
      parts.append(
        some(
          totals.followUps, ("ting å følge opp", "ting å følge opp"),
          ("ting å følgje opp", "ting å følgje opp"), ("thing to follow up", "things to follow up")
        ))
    }
    if totals.held > 0 {
      parts.append(
        some(
          totals.held, ("notat holdt tilbake", "notater holdt tilbake"),
          ("notat halde tilbake", "notat haldne tilbake"), ("note held back", "notes held back")))
    }
    return parts.joined(separator: " · ")
  }

  private func some(
    _ count: Int, _ bokmål: (String, String), _ nynorsk: (String, String),
    _ english: (String, String)
  ) -> String {
    let isOne = count == 1
    return "\(count) "
      + pick(
        isOne ? bokmål.0 : bokmål.1, isOne ? nynorsk.0 : nynorsk.1, isOne ? english.0 : english.1)
  }
}
