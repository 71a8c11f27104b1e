import SamlingCore

/// One row of a list of participants.
package struct Participant: Equatable, Sendable {
  /// The full name, first names first.
  package var name: String
  /// The municipality of the agenda that the row names; nil where it names none or another.
  package var municipality: PartyID?
  package var role: PartyID?
  /// The row's line in its file, from 1.
  package var line: Int

  package init(name: String, municipality: PartyID? = nil, role: PartyID? = nil, line: Int = 0) {
    self.name = name
    self.municipality = municipality
    self.role = role
    self.line = line
  }
}
