import CellGrid
import Phrases
import SamlingCore

/// The room's present picture for the facilitator, small and in ordinary letters.
struct RoomPreview {
  private let lines: [(text: String, style: Style)]
  private let title: String

  init(_ context: SeatContext) {
    let words = context.language.phrases
    let room = context.ofRoom
    let states = [
      room.session.isBlack ? words.black : nil, context.session.isFrozen ? words.frozen : nil,
    ]
    title = ([words.theRoomSees] + states.compactMap(\.self)).joined(separator: " · ")
    lines =
      room.session.isBlack ? [(words.black, .quiet)] : Self.lines(of: RoomPicture(room))
  }

  private static func lines(of room: RoomPicture) -> [(text: String, style: Style)] {
    if let message = room.message { return [(message, .strong)] }
    var lines: [(String?, Style)] = [(room.title, .heading)]
    lines.append(([room.subtitle, room.word].compactMap(\.self).joined(separator: " · "), .quiet))
    lines.append((room.face, room.clockStyle))
    lines.append((room.side, room.sideStyle))
    lines.append((room.name, .strong))
    lines.append((room.by, .quiet))
    lines.append((room.question.map { "? " + $0 }, .question))
    lines += (room.said?.texts ?? []).prefix(3).map { ("– " + $0, .normal) }
    lines.append((room.next, .quiet))
    return lines.compactMap { text, style in
      text.flatMap { $0.isEmpty ? nil : (text: $0, style: style) }
    }
  }

  /// How many rows it takes, with its frame.
  var rows: Int { lines.count + 2 }

  func draw(in area: Area, on grid: inout Grid) {
    grid.fill(area, style: .normal)
    grid.frame(area)
    grid.put(
      " \(title) ", row: area.row, column: area.column + 1, style: .heading,
      maxWidth: area.columns - 2, ellipsis: true)
    let inside = area.inset(columns: 1, rows: 1)
    for (row, line) in lines.prefix(inside.rows).enumerated() {
      grid.put(line.text, in: inside, line: row, align: .center, style: line.style)
    }
  }
}
