/// Where a session lies, as people type and read it.
package struct SessionPlace: Equatable, Sendable {
  /// What to type for it where another seat is taken at it.
  package let address: String
  /// The path of the minutes that people read.
  package let minutes: String

  package init(address: String, minutes: String) {
    self.address = address
    self.minutes = minutes
  }
}
