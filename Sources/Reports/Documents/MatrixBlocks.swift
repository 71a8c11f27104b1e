import Phrases
import SamlingCore
import Wording

/// What was placed on two axes: a map with numbers, and the key to it with who put what where.
///
/// Where each party placed what is its own, each has a corner of its own, and no mean answers for all.
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
    let isOwn = !result.outcome.corners.isEmpty
    let places = isOwn ? ownPlaces(result) : meanPlaces(result)
    guard !places.isEmpty else { return [] }
    let description = places.map { words.standingAt($0.number, "\(Int($0.x))", "\(Int($0.y))") }
      .joined(separator: ", ")
    return (isOwn ? corners(of: result) : figure(of: result))
      + [
        .map(
          PlaceMap(
            title: words.mapOf(x.title, y.title), description: description + ".", x: x, y: y,
            places: places,
            names: result.lines.compactMap { line in
              line.line.entry.map { ($0.number, line.statement ?? "") }
            }))
      ] + key(result, isOwn: isOwn)
  }

  /// What lies in the corner of the one map.
  private func figure(of result: ReportResult) -> [Block] {
    result.outcome.figure.map { figure in
      [.paragraph([.strong(base.words(for: result).figure(figure))])]
    } ?? []
  }

  /// How many things lie in the corner, and for each party what does.
  private func corners(of result: ReportResult) -> [Block] {
    let all = result.outcome.corners
    let corner = base.words(for: result).corner(x, y)
    let told = words.inCorner(
      corner, all.reduce(0) { $0 + $1.entries.count }, of: all.reduce(0) { $0 + $1.placed },
      by: all.count { !$0.entries.isEmpty }, of: all.count)
    return [
      .paragraph([.strong(told)]),
      .list(
        result.corners.map { corner in
          let things = corner.entries.map { entry in
            entry.subject.text + (entry.place.map { " (\($0.x) · \($0.y))" } ?? "")
          }
          return ListEntry([
            .strong(result.name(of: corner.party) + ":"),
            .plain(" " + (things.isEmpty ? words.noneHot : things.joined(separator: ", "))),
          ])
        }),
    ]
  }

  private func meanPlaces(_ result: ReportResult) -> [PlaceMap.Place] {
    result.lines.compactMap(\.line.entry).compactMap { entry in
      entry.place.map { place in
        PlaceMap.Place(number: entry.number, x: Double(place.x), y: Double(place.y))
      }
    }
  }

  /// Wherever somebody placed a thing, its number once.
  private func ownPlaces(_ result: ReportResult) -> [PlaceMap.Place] {
    result.lines.flatMap { line -> [PlaceMap.Place] in
      guard let number = line.line.entry?.number else { return [] }
      return line.answers.grouped(by: \.value).compactMap { value, _ in
        guard case .place(let x, let y) = value else { return nil }
        return PlaceMap.Place(number: number, x: Double(x), y: Double(y))
      }
    }
  }

  private func key(_ result: ReportResult, isOwn: Bool) -> [Block] {
    let given = base.given(in: result, isNumber: true) {
      base.text($0) + ($0.count > 1 ? " (\($0.count))" : "")
    }
    let means = [x.title, y.title].map { Table.Column(title: $0, isNumber: true) }
    let columns =
      [
        Table.Column(title: words.numberSign, isNumber: true),
        Table.Column(title: words.whatHeading),
      ] + (isOwn ? [Table.Column(title: words.cornerHeading, isNumber: true)] : means)
      + given.columns
    let rows = result.lines.map { line -> [Table.Cell] in
      let entry = line.line.entry
      let told =
        isOwn
        ? [cornerCount(of: line, in: result)]
        : [entry?.x, entry?.y].map { $0.map(words.number) ?? "–" }
      return [.text(entry.map { "\($0.number)" } ?? ""), .text(line.statement ?? "")]
        + told.map { .text($0) } + given.cells(line)
    }
    var blocks = base.table(columns, rows)
    if case .table(var table)? = blocks.first {
      table.headingColumn = 1
      blocks = [.table(table)]
    }
    return blocks
  }

  /// How many of those who placed a thing have it in their corner.
  private func cornerCount(of line: ReportLine, in result: ReportResult) -> String {
    line.count == 0
      ? "–" : words.outOf("\(result.cornerCount(of: line))", "\(line.count)")
  }
}
