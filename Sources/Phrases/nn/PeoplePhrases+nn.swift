extension Nynorsk: PeoplePhrases {
  package func participants(here: Int, of count: Int) -> String {
    "\(here) av \(count) deltakarar er her"
  }
  package var noParticipants: String { "Ingen deltakarar" }
  package var howToListParticipants: String {
    "Skriv «Deltakere: deltakere.tsv» øvst i programmet og opne det igjen, eller "
      + "«: deltakar NAMN, KOMMUNE»."
  }
  package func awayOrHere(showsGroups: Bool) -> String {
    let own = "↑↓ vel   b borte/her"
    let shown = "   v vis/skjul   ←→ bla i gruppene"
    return own + (showsGroups ? shown : "") + "   Esc lukk"
  }
  package func askToRedraw(_ circle: String) -> String {
    "Trekkje \(circle) på nytt? Dei som er trekte gjeld då ikkje lenger."
  }
  package func isShown(circle: String) -> String {
    "Lerretet viser \(circle) til neste del · G held på dei"
  }
  package func isKept(circle: String) -> String {
    "Lerretet held på \(circle) · G tek dei bort"
  }

  // MARK: Drawing

  package var acrossMunicipalities: String { "på tvers av kommunar" }
  package var byMunicipality: String { "per kommune" }
  package var byRole: String { "per rolle" }
  package func draw(_ circle: String, _ how: String) -> String { "trekk \(circle) \(how)" }
  package func areDrawn(_ count: Int) -> String { "\(count) er trekte" }
}
