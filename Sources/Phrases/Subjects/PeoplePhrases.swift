/// Participants, and the circles that are drawn from them.
package protocol PeoplePhrases {
  func participants(here: Int, of count: Int) -> String
  var noParticipants: String { get }
  var howToListParticipants: String { get }
  func awayOrHere(showsGroups: Bool) -> String
  func askToRedraw(_ circle: String) -> String
  func isShown(circle: String) -> String
  /// Seen until they are taken away.
  func isKept(circle: String) -> String

  // MARK: Drawing

  var acrossMunicipalities: String { get }
  var byMunicipality: String { get }
  var byRole: String { get }
  func draw(_ circle: String, _ how: String) -> String
  func areDrawn(_ count: Int) -> String
}
