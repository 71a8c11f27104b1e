import SamlingCore

/// The words of participants, and of the circles that are made of them.
extension Words {
  func participants(here: Int, of count: Int) -> String {
    pick(
      "\(here) av \(count) deltakere er her", "\(here) av \(count) deltakarar er her",
      "\(here) of \(count) participants are here")
  }
  var noParticipants: String { pick("Ingen deltakere", "Ingen deltakarar", "No participants") }
  var howToListParticipants: String {
    pick(
      "Skriv «Deltakere: deltakere.tsv» øverst i programmet og åpne det igjen, eller "
        + "«: deltaker NAVN, KOMMUNE».",
      "Skriv «Deltakere: deltakere.tsv» øvst i programmet og opne det igjen, eller "
        + "«: deltakar NAMN, KOMMUNE».",
      "Write «Deltakere: participants.tsv» on top of the agenda and open it again, or "
        + "«: person NAME, MUNICIPALITY».")
  }
  func awayOrHere(showsGroups: Bool) -> String {
    let own = pick("↑↓ velg   b borte/her", "↑↓ vel   b borte/her", "↑↓ choose   b away/here")
    let shown = pick(
      "   v vis/skjul   ←→ bla i gruppene", "   v vis/skjul   ←→ bla i gruppene",
      "   v show/hide   ←→ turn over groups")
    return own + (showsGroups ? shown : "") + pick("   Esc lukk", "   Esc lukk", "   Esc close")
  }

  /// `trekk grupper à 8`; with `· 5 er trukket` where they are.
  func draw(_ circle: NamedCircle) -> String {
    let how =
      switch circle.draw?.rule {
      case .mixed: "à \(circle.draw?.size ?? 0)"
      case .across: pick("på tvers av kommuner", "på tvers av kommunar", "across municipalities")
      case .municipality: pick("per kommune", "per kommune", "by municipality")
      case .role: pick("per rolle", "per rolle", "by role")
      case nil: ""
      }
    let count = circle.parties.count
    let drawn =
      count == 0
      ? "" : pick(" · \(count) er trukket", " · \(count) er trekte", " · \(count) drawn")
    return pick("trekk", "trekk", "draw") + " \(circle.word) \(how)" + drawn
  }
  func askToRedraw(_ circle: String) -> String {
    pick(
      "Trekke \(circle) på nytt? De som er trukket gjelder da ikke lenger.",
      "Trekkje \(circle) på nytt? Dei som er trekte gjeld då ikkje lenger.",
      "Draw \(circle) anew? Those that are drawn then hold no longer.")
  }
  func isShown(circle: String) -> String {
    pick(
      "Lerretet viser \(circle) · D v skjuler", "Lerretet viser \(circle) · D v skjuler",
      "The room sees \(circle) · D v hides them")
  }

  // MARK: Refusals

  func nothingToDraw(_ word: String) -> String {
    let what = word.isEmpty ? "" : " «\(word)»"
    return pick(
      "programmet trekker ingen\(what) — skriv «Grupper: à 8» øverst i det",
      "programmet trekkjer ingen\(what) — skriv «Grupper: à 8» øvst i det",
      "the agenda draws no\(what) — write «Grupper: à 8» on top of it")
  }
  var nobodyToDraw: String {
    pick(
      "for få deltakere er her — før dem opp med «Deltakere: fil.tsv», eller merk dem som her",
      "for få deltakarar er her — før dei opp med «Deltakere: fil.tsv», eller merk dei som her",
      "too few participants are here — list them with «Deltakere: file.tsv», or mark them as here")
  }
  func drawnHasBegun(_ word: String) -> String {
    pick(
      "\(word) er i bruk — de trekkes ikke på nytt nå",
      "\(word) er i bruk — dei blir ikkje trekte på nytt no",
      "\(word) are in use — they are not drawn anew now")
  }
  func notDrawn(_ word: String) -> String {
    let what = word.isEmpty ? pick("ingen grupper", "ingen grupper", "no groups") : "«\(word)»"
    return pick(
      "\(what) er ikke trukket — trekk dem med «trekk»",
      "\(what) er ikkje trekte — trekk dei med «trekk»",
      "\(what) are not drawn — draw them with «draw»")
  }
}
