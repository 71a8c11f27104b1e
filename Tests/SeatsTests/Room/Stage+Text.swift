import AgendaText
import SamlingCore

@testable import Seats

extension Stage {
  /// A seat at a gathering of this programme, which has not begun.
  static func of(_ programme: String, at clock: String = "09:00", kind: SeatKind = .facilitator)
    -> Stage
  {
    Stage(readAgenda(programme + "\n", language: .bokmål).agenda, at: clock, kind: kind)
  }

  /// What the room's picture holds.
  var picture: RoomPicture { RoomPicture(context) }

  /// The room's picture as text, its spaces made one.
  func wall(_ columns: Int = 80, _ rows: Int = 24) -> String {
    room(columns, rows).lines.joined(separator: " ").split(separator: " ").joined(separator: " ")
  }
}
