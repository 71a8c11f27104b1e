import SamlingCore

/// The words of rounds, of what the team has written, and of the room's picture.
extension Words {
  // MARK: Sums

  /// `7 × 12 min = 84 min, plassen er 100: 16 min til overs`, or `… plassen er 72 – 12 over: 10 min hver går`.
  func sum(_ sum: RoundSum) -> String {
    let slot = minutes(sum.slot)
    guard sum.isGiven, sum.each * sum.turns == sum.total else {
      return pick(
        "\(sum.turns) turer på \(slot) min: \(span(sum.each)) hver",
        "\(sum.turns) turar på \(slot) min: \(span(sum.each)) kvar",
        "\(sum.turns) turns in \(slot) min: \(span(sum.each)) each")
    }
    let product = "\(sum.turns) × \(span(sum.each)) = \(span(sum.total))"
    let isOver = sum.spare < .zero
    let fits = span(sum.fitting)
    if sum.spare == .zero {
      return pick(
        "\(product), akkurat plassen", "\(product), akkurat plassen", "\(product), just the slot")
    }
    guard isOver else {
      let rest = span(sum.spare)
      return pick(
        "\(product), plassen er \(slot): \(rest) til overs",
        "\(product), plassen er \(slot): \(rest) til overs",
        "\(product), the slot has \(slot): \(rest) to spare")
    }
    let rest = sum.spare > .minutes(-1) ? span(-sum.spare) : minutes(-sum.spare)
    return pick(
      "\(product), plassen er \(slot) – \(rest) over: \(fits) hver går",
      "\(product), plassen er \(slot) – \(rest) over: \(fits) kvar går",
      "\(product), the slot has \(slot) – \(rest) over: \(fits) each fits")
  }

  /// `12 min`, `7:30 min`, `40 s`.
  private func span(_ length: Seconds) -> String {
    length.count < 60 ? "\(length.count) s" : minutes(length) + " min"
  }

  private func minutes(_ length: Seconds) -> String {
    length.count % 60 == 0 ? "\(length.count / 60)" : ClockFace.digits(length.count)
  }

  // MARK: While a round runs

  var time: String { pick("tid", "tid", "time") }
  func share(_ left: Int, _ each: Seconds) -> String {
    let digits = ClockFace.digits(each.count)
    return left == 1
      ? pick("1 igjen, \(digits)", "1 att, \(digits)", "1 left, \(digits)")
      : pick(
        "\(left) igjen, \(digits) hver", "\(left) att, \(digits) kvar",
        "\(left) left, \(digits) each")
  }
  func banked(_ length: Duration) -> String {
    let seconds = Int(length.milliseconds / 1000)
    let digits = ClockFace.digits(abs(seconds))
    return seconds > 0
      ? pick("\(digits) til gode", "\(digits) til gode", "\(digits) saved")
      : pick("\(digits) lånt", "\(digits) lånt", "\(digits) borrowed")
  }
  func hasTalked(_ name: String, _ length: Duration) -> String {
    let digits = ClockFace.digits(Int(length.milliseconds / 1000))
    return pick(
      "\(name) har hatt \(digits)", "\(name) har hatt \(digits)", "\(name) has had \(digits)")
  }
  func waiting(_ names: String) -> String {
    pick(
      "Står over: \(names) · S tar turen nå", "Står over: \(names) · S tek turen no",
      "Passed over: \(names) · S takes the turn now")
  }
  func away(_ names: String) -> String {
    pick("Borte: \(names)", "Borte: \(names)", "Away: \(names)")
  }
  var isWaiting: String { pick("står over", "står over", "passed over") }
  var isAway: String { pick("borte", "borte", "away") }
  var hasLeft: String { pick("gått", "gått", "left") }
  func askToTakeTurn(_ name: String) -> String {
    pick(
      "\(name) sto over. Ta turen nå?", "\(name) stod over. Ta turen no?",
      "\(name) was passed over. Take the turn now?")
  }
  var turnNowOrGoOn: String {
    pick(
      "j  ja     n  nei, gå videre     Esc  bli her",
      "j  ja     n  nei, gå vidare     Esc  bli her",
      "y  yes     n  no, go on     Esc  stay here")
  }
  var moreOfOrder: String {
    pick(
      "l lodd   r rull   b borte/her", "l lodd   r rull   b borte/her",
      "l lot   r rotate   b away/here")
  }

  // MARK: What is held back

  func held(_ count: Int) -> String {
    count == 1
      ? pick("1 notat holdes tilbake", "1 notat blir halde tilbake", "1 note is held back")
      : pick(
        "\(count) notater holdes tilbake", "\(count) notat blir haldne tilbake",
        "\(count) notes are held back")
  }
  func heldWithKey(_ count: Int) -> String {
    held(count) + pick(" · x slipper ut", " · x slepp ut", " · x lets out")
  }
  var noneHeld: String {
    pick(
      "Ingen notater holdes tilbake.", "Ingen notat blir haldne tilbake.", "No notes are held back."
    )
  }
  var releaseOrLeave: String {
    pick(
      "↑↓ velg   Enter slipp ut   a alle   Esc la være",
      "↑↓ vel   Enter slepp ut   a alle   Esc la vere",
      "↑↓ choose   Enter let out   a all   Esc leave")
  }
  func askToRelease(_ count: Int) -> String {
    count == 1
      ? pick(
        "Slippe ut notatet? Lerretet kan vise det.", "Sleppe ut notatet? Lerretet kan vise det.",
        "Let the note out? The room may see it.")
      : pick(
        "Slippe ut alle \(count) notatene? Lerretet kan vise dem.",
        "Sleppe ut alle \(count) notata? Lerretet kan vise dei.",
        "Let all \(count) notes out? The room may see them.")
  }
  /// In place of a note's text on a terminal that has shown the room's picture.
  var textIsHidden: String {
    pick(
      "(teksten vises ikke her: vinduet har vist lerretet)",
      "(teksten blir ikkje vist her: vindauget har vist lerretet)",
      "(text not shown: this window has shown the room's picture)")
  }
  func team(_ names: String) -> String {
    pick("team: \(names)", "team: \(names)", "team: \(names)")
  }

  // MARK: The room's picture

  /// To the speaker, when the turn's time is over.
  var pleaseRoundOff: String {
    pick("takk – rund gjerne av nå", "takk – rund gjerne av no", "thank you – please round off")
  }
  var theTeam: String { pick("Teamet", "Teamet", "The team") }
  func commentsOn(_ name: String) -> String {
    pick("kommenterer: \(name)", "kommenterer: \(name)", "comments on: \(name)")
  }
  var isFrozen: String { pick("FROSSET LERRET", "FROSE LERRET", "FROZEN SCREEN") }
  var answersAreShown: String {
    pick(
      "Svar vises på lerretet · v skjuler", "Svar blir viste på lerretet · v skjuler",
      "The room sees answers · v hides them")
  }
  var markedAreShown: String {
    pick(
      "Merkede svar vises på lerretet · v skjuler",
      "Merkte svar blir viste på lerretet · v skjuler",
      "The room sees marked answers · v hides them")
  }
  var theRoomSees: String { pick("Lerretet nå", "Lerretet no", "The room now") }
  var black: String { pick("svart", "svart", "black") }
  var frozen: String { pick("frosset", "frose", "frozen") }
}

extension Words {
  var canYouReadThis: String {
    pick(
      "Kan du lese dette bakerst?", "Kan du lese dette bakarst?", "Can you read this at the back?")
  }
}
