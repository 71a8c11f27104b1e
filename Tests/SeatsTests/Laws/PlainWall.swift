import CellGrid

@testable import Seats

/// The plainest wall that keeps the laws: everything below each other in ordinary letters, on as many pages as it takes.
///
/// By it the laws themselves are tried: what it draws must be found whole at every size.
struct PlainWall {
  /// A row of the picture: texts from columns on.
  private typealias Line = [(column: Int, text: String)]

  /// Where headings begin.
  private static let heading = 6

  private let wall: WallCase
  private let size: Size

  init(_ wall: WallCase, _ size: Size) {
    self.wall = wall
    self.size = size
  }

  /// All pages in order.
  var pages: [Grid] {
    let question = wall.musts.first { $0.kind == .question }?.text
    let asked = question?.wrapped(to: size.columns) ?? []
    let foot = wall.musts.filter(\.isOnEveryPage).map(\.text).flatMap {
      $0.wrapped(to: size.columns - 20)
    }
    var bodies: [[Line]] = [[]]
    // The whole question on the first page, a third of the rows at most on the others.
    func head() -> [String] { bodies.count == 1 ? asked : Array(asked.prefix(size.rows / 3)) }
    func room() -> Int {
      size.rows - foot.count - 1 - head().count - bodies[bodies.count - 1].count
    }
    for part in parts {
      if part.count > room(), !bodies[bodies.count - 1].isEmpty { bodies.append([]) }
      var left = part[...]
      while left.count > room() {
        var here = left.prefix(room())
        // A heading goes with its cell.
        while here.last?.first?.column == Self.heading { here.removeLast() }
        bodies[bodies.count - 1] += here
        left = left.dropFirst(here.count)
        bodies.append([[(0, "forts.")]])
      }
      bodies[bodies.count - 1] += left
    }
    return bodies.indices.map { number in
      var grid = Grid(size)
      let top = number == 0 ? asked : Array(asked.prefix(size.rows / 3))
      for (row, text) in top.enumerated() { grid.put(text, row: row, column: 0) }
      for (row, line) in bodies[number].enumerated() {
        for (column, text) in line { grid.put(text, row: top.count + row, column: column) }
      }
      for (row, text) in foot.enumerated() {
        grid.put(text, row: size.rows - 1 - foot.count + row, column: 0)
      }
      if bodies.count > 1 {
        grid.put("\(number + 1) av \(bodies.count)", row: size.rows - 1, column: 0)
      }
      return grid
    }
  }

  // MARK: Parts

  /// What may stand on one page or another, each as its lines.
  private var parts: [[Line]] {
    let owners = Set(wall.musts.compactMap(\.of))
    let rest = wall.musts.filter { $0.of == nil && !$0.isOnEveryPage && $0.kind != .question }
    let told = wall.others.isEmpty ? [] : [[[(0, "spørsmål 1 av \(wall.others.count + 1)")]]]
    return told
      + rest.flatMap { must -> [[Line]] in
        let part = lines(of: must)
        guard owners.contains(must.text) else { return Array(repeating: part, count: must.times) }
        return [part + wall.musts.filter { $0.of == must.text }.flatMap(member)]
      }
  }

  /// A number, the text, and what stands beside it.
  private func lines(of must: Must) -> [Line] {
    let values = must.beside.joined(separator: "  ")
    let width = size.columns - 5 - (values.isEmpty ? 0 : values.columns + 2)
    var lines: [Line] = must.text.wrapped(to: width).map { [(4, $0)] }
    if let number = must.number { lines[0].append((0, number)) }
    if !values.isEmpty { lines[0].append((size.columns - values.columns, values)) }
    return lines
  }

  /// What belongs to another, indented below it; a cell below its heading.
  private func member(_ must: Must) -> [Line] {
    let heading = must.heading?.wrapped(to: size.columns - 6) ?? []
    return heading.map { [(Self.heading, $0)] }
      + must.text.wrapped(to: size.columns - 8).map { [(8, $0)] }
  }
}
