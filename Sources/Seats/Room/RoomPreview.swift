import CellGrid
import Phrases
import SamlingCore

/// The room's present picture for the facilitator, small and in ordinary letters: what the wall holds, a line for each.
struct RoomPreview {
  private let lines: [WallContent.Text]
  private let title: String
  private let words: any Phrases

  init(_ context: SeatContext) {
    words = context.language.phrases
    let room = context.ofRoom
    let states = [
      room.session.isBlack ? words.black : nil, context.session.isFrozen ? words.frozen : nil,
    ]
    title = ([words.theRoomSees] + states.compactMap(\.self)).joined(separator: " · ")
    let black = WallContent.Text(WallText(words.black), .quiet)
    lines = room.session.isBlack ? [black] : WallContent(inRoomOf: room).lines
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
    let isCut = lines.count > inside.rows
    for (row, line) in lines.prefix(inside.rows - (isCut ? 1 : 0)).enumerated() {
      grid.put(line.text.text, in: inside, line: row, align: .center, style: line.style)
    }
    if isCut {
      let more = words.moreBelow(lines.count - inside.rows + 1)
      grid.put(more, in: inside, line: inside.rows - 1, align: .center, style: .quiet)
    }
  }
}

extension WallContent {
  /// All that it holds, from the top down, a line for each.
  fileprivate var lines: [Text] {
    var lines: [Text] = []
    func line(_ text: WallText?, _ style: Style) -> [Text] { text.map { [Text($0, style)] } ?? [] }
    lines += line(extra.title, .heading) + line(extra.subtitle, .quiet) + heading
    if let face = face ?? clock.flatMap({ Text(some: $0.text, $0.style) }) { lines.append(face) }
    lines += [side, name, by, question].compactMap(\.self) + asked
    switch body {
    case nil, .map: break
    case .rows(let rows): lines += rows.lines
    case .table(let table):
      lines += Self.row(table.headings, .heading)
      lines += table.rows.flatMap { Self.row($0, .answer) }
    case .groups(let groups):
      lines += groups.groups.flatMap { group in
        Self.row([group.name].compactMap(\.self), .strong) + Self.row(group.members, .normal)
      }
    }
    lines += [figure].compactMap(\.self) + facts + spread + (notes?.lines ?? [])
    return lines + (key?.lines ?? []) + foot + line(extra.next, .quiet)
  }

  fileprivate static func row(_ cells: [WallText], _ style: Style) -> [Text] {
    let told = cells.map(\.text).filter { !$0.isEmpty }
    return [Text(some: told.joined(separator: " · "), style)].compactMap(\.self)
  }
}

extension WallRows {
  fileprivate var lines: [WallContent.Text] {
    rows.flatMap { row in
      let label = [row.lead, row.label].compactMap { $0?.text }.joined(separator: " ")
      return WallContent.row([WallText(label)] + row.cells, row.style)
    }
  }
}
