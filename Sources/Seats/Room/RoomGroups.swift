import CellGrid
import SamlingCore

/// One party of a drawn circle as the room sees it.
struct RoomGroup: Equatable {
  /// The group's name; empty for a pair, which is told by its members.
  var name: String
  var members: [String]

  /// The groups of the circle that the room is shown, from the wanted one on.
  static func shown(_ context: SeatContext) -> [RoomGroup] {
    let session = context.session
    guard let shown = session.shownCircle,
      let circle = session.drawable.first(where: { $0.word == shown.word })
    else { return [] }
    return circle.parties.dropFirst(shown.from).compactMap { session.agenda.party($0) }.map {
      RoomGroup(name: $0.name, members: $0.members.map(context.name))
    }
  }

  /// `Gruppe 1: Kari Nordmann, Ola Hansen`; a pair is `Kari Nordmann + Ola Hansen`.
  var onOneLine: String {
    name.isEmpty ? members.joined(separator: " + ") : name + ": " + members.joined(separator: ", ")
  }
}
