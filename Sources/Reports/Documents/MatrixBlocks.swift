import Phrases
import SamlingCore
import Wording

/// What was placed on two axes: a map with numbers, and the key to it with who put what where.
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
    let placed = result.lines.compactMap(\.line.entry).compactMap { entry in
      entry.place.map { (number: entry.number, x: $0.x, y: $0.y) }
    }
    guard !placed.isEmpty else { return [] }
    let description = placed.map { words.standingAt($0.number, "\($0.x)", "\($0.y)") }
      .joined(separator: ", ")
    return base.facts(of: result)
      + [
        .map(
          PlaceMap(
            title: words.mapOf(x.title, y.title), description: description + ".", x: x, y: y,
            places: placed.map {
              PlaceMap.Place(number: $0.number, x: Double($0.x), y: Double($0.y))
            }))
      ] + key(result)
  }

  private func key(_ result: ReportResult) -> [Block] {
    let given = base.given(in: result, isNumber: true) {
      base.text($0) + ($0.count > 1 ? " (\($0.count))" : "")
    }
    let columns =
      [
        Table.Column(title: words.numberSign, isNumber: true),
        Table.Column(title: words.whatHeading),
        Table.Column(title: x.title, isNumber: true), Table.Column(title: y.title, isNumber: true),
      ] + given.columns
    let rows = result.lines.map { line -> [Table.Cell] in
      let entry = line.line.entry
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
