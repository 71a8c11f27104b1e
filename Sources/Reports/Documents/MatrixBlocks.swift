import Phrases
import SamlingCore

/// Writes what was placed on two axes: a map with numbers, and a key with who placed what where.
struct MatrixBlocks {
  private let base: ResultBlocks
  private let x: Axis
  private let y: Axis
  private var words: any Phrases { base.words }

  init(_ base: ResultBlocks, _ x: Axis, _ y: Axis) {
    self.base = base
    self.x = x
    self.y = y
  }

  func blocks(of result: ReportResult) -> [Block] {
    let placed = result.lines.compactMap(\.entry).filter { $0.place != nil }
    guard !placed.isEmpty else { return base.facts([], of: result) }
    let hot = placed.filter(\.isHot)
      .sorted { $0.reach == $1.reach ? $0.number < $1.number : $0.reach > $1.reach }
      .map { "\($0.number)" }
    let places = placed.compactMap { entry in
      entry.place.map { PlaceMap.Place(number: entry.number, x: Double($0.x), y: Double($0.y)) }
    }
    let description = placed.compactMap { entry in
      entry.place.map { words.standingAt(entry.number, "\($0.x)", "\($0.y)") }
    }.joined(separator: ", ")
    let corner = [x, y].map { axis in
      [axis.high, axis.title].filter { !$0.isEmpty }.joined(separator: " ").lowercased()
    }.joined(separator: " + ")
    return base.facts([words.highOnBoth(corner, hot)], of: result)
      + [
        .map(
          PlaceMap(
            title: words.mapOf(x.title, y.title), description: description + ".", x: x, y: y,
            places: places))
      ] + key(result)
  }

  private func key(_ result: ReportResult) -> [Block] {
    let given = base.given(in: result, isNumber: true) {
      base.text($0.value) + ($0.count > 1 ? " (\($0.count))" : "")
    }
    let columns =
      [
        Table.Column(title: words.numberSign, isNumber: true),
        Table.Column(title: words.whatHeading),
        Table.Column(title: x.title, isNumber: true), Table.Column(title: y.title, isNumber: true),
      ] + given.columns
    let rows = result.lines.map { line -> [Table.Cell] in
      let entry = line.entry
      return [
        .text(entry.map { "\($0.number)" } ?? ""), .text(line.statement ?? ""),
        .text(entry?.x.map(words.number) ?? "–"), .text(entry?.y.map(words.number) ?? "–"),
      ] + given.cells(line)
    }
    var blocks = base.table(columns, rows)
    if case .table(var table)? = blocks.first {
      table.hasRowHeadings = false
      blocks = [.table(table)]
    }
    return blocks
  }
}

extension MatrixResult.Entry {
  /// The sum of its two means, in units.
  fileprivate var reach: Int { (x?.units ?? 0) + (y?.units ?? 0) }
}
