extension Bokmål: PeoplePhrases {
  package func participants(here: Int, of count: Int) -> String {
    "\(here) av \(count) deltakere er her"
  }
  package var noParticipants: String { "Ingen deltakere" }
  package var howToListParticipants: String {
    "Skriv «Deltakere: deltakere.tsv» øverst i programmet og åpne det igjen, eller "
      + "«: deltaker NAVN, KOMMUNE»."
  }
  package func awayOrHere(showsGroups: Bool) -> String {
    let own = "↑↓ velg   b borte/her"
    let shown = "   v vis/skjul   ←→ bla i gruppene"
    return own + (showsGroups ? shown : "") + "   Esc lukk"
  }
  package func askToRedraw(_ circle: String) -> String {
    "Trekke \(circle) på nytt? De som er trukket gjelder da ikke lenger."
  }
  package func isShown(circle: String) -> String {
    "Lerretet viser \(circle) til neste del · G beholder dem"
  }
  package func isKept(circle: String) -> String {
    "Lerretet beholder \(circle) · G tar dem bort"
  }

  // MARK: Drawing

  package var acrossMunicipalities: String { "på tvers av kommuner" }
  package var byMunicipality: String { "per kommune" }
  package var byRole: String { "per rolle" }
  package func draw(_ circle: String, _ how: String) -> String { "trekk \(circle) \(how)" }
  package func areDrawn(_ count: Int) -> String { "\(count) er trukket" }
}
