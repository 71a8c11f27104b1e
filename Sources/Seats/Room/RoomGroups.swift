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

  /// Its lines in a column: the name, then a line for each member; a pair has one line.
  var lines: [String] { name.isEmpty ? [onOneLine] : [name] + members }

  /// How many rows it takes; a group has an empty one below it.
  var rows: Int { name.isEmpty ? 1 : lines.count + 1 }
}

/// Drawn groups on the room's picture.
extension Grid {
  /// Draws as many groups as fit whole, in ordinary letters: in columns where all fit, else one after the other.
  mutating func put(groups: [RoomGroup], in area: Area) {
    if let columns = columns(of: groups, in: area) {
      for (column, part) in columns.enumerated() { put(part, in: area, column, of: columns.count) }
    } else {
      putLines(of: groups, in: area)
    }
  }

  /// The groups by columns, in order; nil where they do not all fit.
  private func columns(of groups: [RoomGroup], in area: Area) -> [[RoomGroup]]? {
    let widest = groups.flatMap(\.lines).map(\.columns).max() ?? 0
    guard widest <= area.columns else { return nil }
    for count in 1...max(1, (area.columns + 2) / (widest + 2)) {
      let inEach = (groups.count + count - 1) / count
      let parts = stride(from: 0, to: groups.count, by: inEach).map {
        Array(groups[$0..<min(groups.count, $0 + inEach)])
      }
      let rows = parts.map { $0.reduce(0) { $0 + $1.rows } }.max() ?? 0
      if rows <= area.rows + 1 { return parts }
    }
    return nil
  }

  private mutating func put(_ groups: [RoomGroup], in area: Area, _ column: Int, of count: Int) {
    let left = area.split(left: column * ((area.columns + 2) / count)).rest
    var row = 0
    for group in groups {
      for (line, text) in group.lines.enumerated() {
        let isName = line == 0 && !group.name.isEmpty
        put(text, in: left, line: row + line, style: isName ? .strong : .normal)
      }
      row += group.rows
    }
  }

  private mutating func putLines(of groups: [RoomGroup], in area: Area) {
    var row = 0
    for group in groups {
      let lines = group.onOneLine.wrapped(to: max(1, area.columns))
      guard row + lines.count <= area.rows || row == 0 else { return }
      for line in lines {
        put(line, in: area, line: row, style: .normal)
        row += 1
      }
    }
  }

  /// Draws groups in the smallest letters that may be drawn large; false where they do not all fit whole.
  mutating func putLarge(groups: [RoomGroup], in area: Area) -> Bool {
    let least = LargeText.Scale.least(in: size)
    var rest = area
    for group in groups {
      let text = group.onOneLine.withoutEmoji
      guard LargeText.draws(text) else { return false }
      for line in text.broken(to: area.columns, least).map({ LargeText($0, least) }) {
        guard line.size.fits(in: rest.size) else { return false }
        line.draw(on: &self, in: rest, align: .left, style: .normal)
        rest = rest.split(top: line.size.rows + 1).rest
      }
    }
    return true
  }
}

extension String {
  /// The text broken between words into lines that fit the columns in large letters of one size.
  fileprivate func broken(to columns: Int, _ scale: LargeText.Scale) -> [String] {
    var lines: [String] = []
    for word in split(separator: " ") {
      let longer = (lines.last.map { $0 + " " } ?? "") + word
      if lines.isEmpty || LargeText.measure(longer, scale).columns > columns {
        lines.append(String(word))
      } else {
        lines[lines.count - 1] = longer
      }
    }
    return lines
  }
}
