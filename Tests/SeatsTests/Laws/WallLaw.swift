import CellGrid
import SamlingCore

@testable import Seats

/// What is wrong with the pages of a wall, read from their cells.
struct WallLaw {
  let wall: WallCase
  let size: Size
  let reading: WallReading
  private let pages: [Grid]
  /// Where each must stands, in the order of the musts.
  private let finds: [[WallFind]]
  /// The places of what has numbers beside it.
  private let labels: [WallFind]
  /// The places of all that others belong to, and of all headings, with their texts.
  private let owners: [(text: String, find: WallFind)]
  private let headings: [(text: String, find: WallFind)]

  init(_ wall: WallCase, size: Size? = nil) {
    let size = size ?? wall.size
    self.init(wall, size, roomPages(wall.stage.context, size: size).map(\.grid))
  }

  init(_ wall: WallCase, _ size: Size, _ pages: [Grid]) {
    self.wall = wall
    self.size = size
    self.pages = pages
    let reading = WallReading(pages)
    self.reading = reading
    var known: [String: [WallFind]] = [:]
    func find(_ text: String) -> [WallFind] {
      if let found = known[text] { return found }
      let found = reading.finds(text)
      known[text] = found
      return found
    }
    finds = wall.musts.map { find($0.text) }
    labels = Set(wall.musts.filter { $0.number != nil || !$0.beside.isEmpty }.map(\.text))
      .flatMap(find)
    owners = Set(wall.musts.compactMap(\.of)).flatMap { text in find(text).map { (text, $0) } }
    headings = Set(wall.musts.compactMap(\.heading)).flatMap { text in
      find(text).map { (text, $0) }
    }
  }

  /// The pages and what they must show, to look at.
  var shown: String {
    let rule = String(repeating: "═", count: size.columns)
    let musts = wall.musts.map { must in
      "\(must.kind) «\(must.text)»" + must.beside.map { " | \($0)" }.joined()
        + (must.of.map { " < «\($0)»" } ?? "") + (must.heading.map { " ^ «\($0)»" } ?? "")
    }
    return (pages.map { $0.lines.joined(separator: "\n") } + [musts.joined(separator: "\n")])
      .joined(separator: "\n\(rule)\n")
  }

  // MARK: Whole

  /// The faults in words, each with what to repeat it with.
  var faults: [String] {
    var faults = zip(wall.musts, finds).flatMap { self.faults(of: $0, $1) }
    faults += pageFaults + sizeFaults
    let hasEllipsis = wall.words.hasEllipsis || wall.musts.contains { $0.text.contains("…") }
    if !hasEllipsis, let cut = reading.words.first(where: { $0.isCut }) {
      faults.append("«\(cut.text)» is cut")
    }
    if reading.unread > 0 { faults.append("\(reading.unread) pixels are in no letter") }
    return faults.map { "\($0) – \(wall.name) at \(size.columns)x\(size.rows)" }
  }

  private func faults(of must: Must, _ found: [WallFind]) -> [String] {
    guard !found.isEmpty else { return ["«\(must.text)» is not whole"] }
    guard found.count >= must.times else {
      return ["«\(must.text)» stands there \(found.count) times of \(must.times)"]
    }
    var faults = must.beside.filter { !isBehind(must.text, found, $0) }.map {
      "«\($0)» is not beside «\(must.text)»"
    }
    if let number = must.number, !isBefore(number, must.text, found) {
      faults.append("«\(number)» is not before «\(must.text)»")
    }
    if found.allSatisfy({ $0.size > .ordinary && $0.breaksWord(of: must.text) }) {
      faults.append("«\(must.text)» has a word broken in large letters")
    }
    if let row = must.of, !found.contains(where: { belongs($0, to: row) }) {
      faults.append("«\(must.text)» is not with «\(row)»")
    }
    if let heading = must.heading, !found.contains(where: { isBelow($0, heading) }) {
      faults.append("«\(must.text)» is not below «\(heading)»")
    }
    if must.isOnEveryPage {
      for page in 0..<reading.pages where !found.contains(where: { $0.page == page }) {
        faults.append("«\(must.text)» is not on page \(page + 1)")
      }
    }
    if must.kind == .question, !found.contains(where: { $0.page == 0 && $0.isOnOnePage }) {
      faults.append("the first page has not the whole question")
    }
    return faults
  }

  /// Whether a number stands behind its label on its rows and before the next label there, or runs on right behind it.
  private func isBehind(_ label: String, _ found: [WallFind], _ number: String) -> Bool {
    let numbers = reading.finds(number, most: .max)
    return found.contains { label in
      numbers.contains { label.isBefore($0) && !isParted(label, $0) }
    } || reading.sees("\(label) – \(number)")
  }

  private func isBefore(_ number: String, _ label: String, _ found: [WallFind]) -> Bool {
    let numbers = reading.finds(number, most: .max)
    return found.contains { label in
      numbers.contains { $0.isBefore(label) && !isParted($0, label) }
    }
  }

  /// Whether the label of another row stands between two things on one row.
  private func isParted(_ left: WallFind, _ right: WallFind) -> Bool {
    labels.contains {
      left.columns.upperBound <= $0.columns.lowerBound
        && $0.columns.upperBound <= right.columns.lowerBound
        && left.isBeside($0) && $0.isBeside(right)
    }
  }

  // MARK: Rows

  /// Whether of all owners this is the nearest above or before a place, on the same page; or the place is on a page
  /// that goes on with a part of the one before.
  private func belongs(_ find: WallFind, to owner: String) -> Bool {
    let above = owners.filter {
      $0.find.page == find.page && $0.find.row <= find.row
        && $0.find.columns.lowerBound <= find.columns.lowerBound
    }
    let byRow = above.max {
      ($0.find.row, $0.find.columns.lowerBound) < ($1.find.row, $1.find.columns.lowerBound)
    }
    let byColumn = above.max {
      ($0.find.columns.lowerBound, $0.find.row) < ($1.find.columns.lowerBound, $1.find.row)
    }
    if byRow?.text == owner || byColumn?.text == owner { return true }
    return above.isEmpty && reading.finds("forts.").contains { $0.page == find.page }
  }

  /// Whether of all headings this is the nearest over a cell.
  private func isBelow(_ cell: WallFind, _ heading: String) -> Bool {
    let over = headings.filter { $0.find.isOver(cell) }
    let nearest = over.map(\.find.rows.upperBound).max()
    return over.contains { $0.text == heading && $0.find.rows.upperBound == nearest }
  }

  // MARK: Pages

  private var pageFaults: [String] {
    var faults: [String] = []
    if reading.pages == 0 { faults.append("there is no page") }
    for page in 0..<reading.pages where reading.pages > 1 {
      let mark = "\(page + 1) av \(reading.pages)"
      if !reading.finds(mark).contains(where: { $0.page == page }) {
        faults.append("«\(mark)» is not on its page")
      }
      if page > 0, let rows = rowsOfQuestion(on: page), !(1...size.rows / 3).contains(rows) {
        faults.append("page \(page + 1) has \(rows) rows of the question")
      }
    }
    if wall.others.contains(where: { !reading.sees($0) }),
      !reading.sees("spørsmål 1 av \(wall.others.count + 1)")
    {
      faults.append("nothing tells of the step's other questions")
    }
    return faults
  }

  /// How many rows of a later page repeat the question in focus, or the beginning of it; nil where there is none.
  private func rowsOfQuestion(on page: Int) -> Int? {
    guard let question = wall.musts.first(where: { $0.kind == .question })?.text else { return nil }
    let words = question.split(separator: " ")
    var rows = 0
    for count in words.indices {
      let beginning = words[...count].joined(separator: " ")
      guard let find = reading.finds(beginning).first(where: { $0.page == page }) else { break }
      rows = find.rows.count
    }
    return rows
  }

  // MARK: Sizes

  /// Whether large letters have a drawing of every character.
  private func isDrawn(_ must: Must) -> Bool {
    WallText(must.text + " " + must.told).words.allSatisfy { $0.allSatisfy(Self.known.contains) }
  }

  private static let known = Set(LetterShapes.kept.fonts.first?.shapes.map(\.letter) ?? [])

  /// Rows of one kind are in letters of one size, but for those that large letters lack a character of.
  private var sizeFaults: [String] {
    var common: [String: Set<LetterSize>] = [:]
    // What was chosen for a statement is one text; cells, and a score with its word, stand together.
    let isMixed =
      [.grid, .table, .scale].contains(wall.kind) && wall.musts.contains { !isDrawn($0) }
    if isMixed { return [] }
    for (must, found) in zip(wall.musts, finds) where must.kind == .row && !found.isEmpty {
      guard isDrawn(must) else { continue }
      let kind = must.heading != nil ? "cells" : must.of != nil ? "members" : "rows"
      let sizes = Set(found.map(\.size))
      common[kind] = common[kind]?.intersection(sizes) ?? sizes
    }
    return common.filter(\.value.isEmpty).map { "\($0.key) are in letters of several sizes" }
  }

  // MARK: How good it is

  /// How good the pages are; nil where a must is not on them.
  var worth: WallWorth? {
    guard finds.allSatisfy({ !$0.isEmpty }) else { return nil }
    func smallest(_ kinds: Must.Kind...) -> LetterSize {
      zip(wall.musts, finds).filter { kinds.contains($0.0.kind) && isDrawn($0.0) }
        .compactMap { $0.1.map(\.size).max() }.min() ?? .none
    }
    return WallWorth(
      pages: reading.pages, smallest: smallest(.question, .row, .rest),
      question: smallest(.question), rows: smallest(.row), rest: smallest(.rest))
  }
}

/// How good a wall is: fewer pages first, then larger letters, in this order.
struct WallWorth: Comparable, CustomStringConvertible {
  let pages: Int
  let smallest: LetterSize
  let question: LetterSize
  let rows: LetterSize
  let rest: LetterSize

  static func < (a: WallWorth, b: WallWorth) -> Bool {
    (b.pages, a.smallest, a.question, a.rows, a.rest)
      < (a.pages, b.smallest, b.question, b.rows, b.rest)
  }

  var description: String {
    "\(pages) pages, smallest \(smallest), question \(question), rows \(rows), rest \(rest)"
  }
}

extension WallWord {
  /// Whether it ends in the mark of a text that was cut.
  fileprivate var isCut: Bool { letters.count > 1 && letters.last == 0x2026 }
}
