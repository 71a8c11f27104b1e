extension English: PeoplePhrases {
  package func participants(here: Int, of count: Int) -> String {
    "\(here) of \(count) participants are here"
  }
  package var noParticipants: String { "No participants" }
  package var howToListParticipants: String {
    "Write «Deltakere: participants.tsv» on top of the programme and open it again, or "
      + "«: person NAME, MUNICIPALITY»."
  }
  package func awayOrHere(showsGroups: Bool) -> String {
    let own = "↑↓ choose   b away/here"
    let shown = "   v show/hide   ←→ turn over groups"
    return own + (showsGroups ? shown : "") + "   Esc close"
  }
  package func askToRedraw(_ circle: String) -> String {
    "Draw \(circle) anew? Those that are drawn then hold no longer."
  }
  package func isShown(circle: String) -> String {
    "The room sees \(circle) until the next step · G keeps them"
  }
  package func isKept(circle: String) -> String {
    "The room keeps seeing \(circle) · G takes them away"
  }

  // MARK: Drawing

  package var acrossMunicipalities: String { "across municipalities" }
  package var byMunicipality: String { "by municipality" }
  package var byRole: String { "by role" }
  package func draw(_ circle: String, _ how: String) -> String { "draw \(circle) \(how)" }
  package func areDrawn(_ count: Int) -> String { "\(count) drawn" }
}
