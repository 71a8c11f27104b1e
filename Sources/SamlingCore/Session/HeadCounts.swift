/// Who was asked, of questions that what has happened since is not about.
///
/// A count of the room is about what is asked from then on, and so is who comes or goes. They are in no digest.
package struct HeadCounts: Equatable, Sendable {
  /// Who a question was put to.
  enum Asked: Equatable, Sendable {
    case parties(Set<PartyID>)
    /// So many in the room; nil where nobody had counted.
    case room(Int?)
  }

  private var kept: [PollID: Asked] = [:]

  init() {}

  /// Who was asked then; nil where it is as things are now.
  subscript(poll: PollID) -> Asked? {
    get { kept[poll] }
    set { kept[poll] = newValue }
  }
}
