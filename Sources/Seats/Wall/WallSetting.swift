import CellGrid
import Phrases
import SamlingCore

/// Chunks beneath each other on a page.
struct WallColumn {
  var chunks: [WallChunk] = []

  /// The rows they take, with so many more between two.
  func rows(spread: Int = 0) -> Int {
    guard let last = chunks.last else { return 0 }
    return chunks.reduce(0) { $0 + $1.rows + $1.gap + spread } - last.gap - spread
  }
}

/// A content set in letters of given sizes, before it is divided into pages.
struct WallSetting {
  /// What stands beneath each other above the body, or beside it.
  enum Section {
    case chunk(WallChunk)
    /// The clock, or a face that stands for it, in at least so many rows.
    case clock(rows: Int)
    /// A result's one number, in at least so many rows.
    case figure(WallContent.Text, rows: Int)

    var rows: Int {
      switch self {
      case .chunk(let chunk): chunk.rows
      case .clock(let rows), .figure(_, let rows): rows
      }
    }

    var gap: Int {
      switch self {
      case .chunk(let chunk): chunk.gap
      case .clock, .figure: 0
      }
    }
  }

  let choice: WallPlan.Choice
  let area: Area
  let content: WallContent
  private let words: any Phrases
  /// What stands above the body on the first page.
  private(set) var top: [Section] = []
  /// What stands above it on all later ones.
  private(set) var again: [Section] = []
  /// The question as later pages have it at most, and what stands there above and below it.
  private var short: [WallChunk] = []
  private var aroundShort: (above: [Section], below: [Section]) = ([], [])
  /// What stands beside the body.
  private(set) var side: [Section] = []
  /// What stands over the chunks in each column.
  private(set) var head: [WallChunk] = []
  private(set) var chunks: [WallChunk] = []
  private(set) var foot: [WallChunk] = []

  /// Nil where the letters are too large for the columns.
  init?(
    _ content: WallContent, _ choice: WallPlan.Choice, _ area: Area, _ words: any Phrases
  ) {
    self.content = content
    self.choice = choice
    self.area = area
    self.words = words
    guard setFoot(), setBody(), setTop(), setSide() else { return nil }
  }

  // MARK: Columns

  /// The columns between what stands beside each other: wider than between two words.
  var gap: Int { max(3, 2 * choice.largest.space) }

  /// The columns of the body with all its columns.
  var bodyWidth: Int { choice.isBeside ? area.columns * 3 / 5 : area.columns }
  /// The columns of what stands beside it.
  private var sideWidth: Int { area.columns * 2 / 5 - gap }
  /// The columns of one of the body's columns.
  var columnWidth: Int {
    (bodyWidth - (choice.columns - 1) * gap) / choice.columns
  }

  /// The rows of the clock at least: one; before letters grow, a few and those of the letters beside it.
  private var clockRows: Int {
    choice.largest > .ordinary ? max(choice.largest.rows, min(4, area.rows / 5)) : 1
  }

  // MARK: Parts

  private var align: Alignment { content.isResult ? .left : .center }

  private func set(_ texts: [WallContent.Text], _ letters: Letters, columns: Int) -> [WallChunk]? {
    var chunks: [WallChunk] = []
    for text in texts {
      guard
        let chunk = text.text.chunk(letters, columns: columns, align: align, style: text.style)
      else { return nil }
      chunks.append(chunk)
    }
    return chunks
  }

  private mutating func setFoot() -> Bool {
    // A result's clock stands at the end of its last line.
    let clock = content.isResult ? content.clock : nil
    let digits = clock.map { WallText($0.text).columns(choice.rest) + gap } ?? 0
    guard let chunks = set(content.foot, choice.rest, columns: max(1, area.columns - digits))
    else { return false }
    foot = chunks
    return true
  }

  /// Whether rows have all the columns there are; elsewhere none of their words may be broken.
  private var isRoomy: Bool { choice.columns == 1 && !choice.isBeside }

  private mutating func setBody() -> Bool {
    let letters = choice.rows
    let figure = content.figure.map { figure in
      content.isFigureShort
        ? WallContent.Text(WallText(words.mean(figure.text.text)), .strong) : figure
    }
    let tail = choice.isBeside ? [] : [figure].compactMap(\.self) + content.facts
    switch content.body {
    case nil: break
    case .rows(let rows):
      if !isRoomy, rows.isCramped(letters, columns: columnWidth) { return false }
      guard let set = rows.set(letters, columns: columnWidth) else { return false }
      (head, chunks) = set
    case .table(let table):
      if choice.isList {
        guard let list = table.list(letters, columns: columnWidth) else { return false }
        chunks = list
      } else {
        guard let set = table.set(letters, columns: columnWidth) else { return false }
        (head, chunks) = set
      }
    case .groups(let groups):
      if !isRoomy, groups.widest(letters) > columnWidth { return false }
      guard let set = groups.set(letters, columns: columnWidth) else { return false }
      chunks = set
    case .map(let result, let prompt):
      let map = ResultMap(result, prompt, letters: letters)
      guard let rows = map.rows(columns: columnWidth) else { return false }
      chunks = [WallChunk(lines: [], map: (map, rows))]
    }
    if !choice.isBeside {
      guard let key = setKey(columns: columnWidth) else { return false }
      chunks += key
    }
    guard let facts = set(tail, choice.rest, columns: columnWidth),
      let spread = set(
        choice.isBeside ? [] : content.spread, choice.aside, columns: columnWidth)
    else { return false }
    chunks += facts + spread
    guard let notes = content.notes else { return true }
    guard let set = notes.set(choice.rest, columns: columnWidth) else { return false }
    chunks += set.rows
    return true
  }

  /// The rows that explain the body, first those that say what letters on a map are; nil where they cannot be set so.
  private func setKey(columns: Int) -> [WallChunk]? {
    var rows = content.key?.rows ?? []
    if case .map(let result, let prompt)? = content.body {
      let map = ResultMap(result, prompt, letters: choice.rows)
      rows.insert(
        contentsOf: map.crowds(columns: columnWidth).map {
          WallRows.Row(lead: WallText($0.letter), label: WallText($0.numbers))
        }, at: 0)
    }
    return rows.isEmpty ? [] : WallRows(rows: rows).set(choice.rows, columns: columns)?.rows
  }

  private mutating func setTop() -> Bool {
    let width = area.columns
    guard let heading = set(content.heading, choice.rest, columns: width),
      let whose = set([content.name].compactMap(\.self), choice.whose, columns: width),
      let by = set([content.by].compactMap(\.self), choice.rest, columns: width),
      let side = set([content.side].compactMap(\.self), choice.aside, columns: width),
      let question = set([content.question].compactMap(\.self), choice.question, columns: width),
      let told = set(content.asked, choice.rest, columns: width),
      let place = set([content.place].compactMap(\.self), choice.aside, columns: width)
    else { return false }
    let asked = told + place
    let clock: [Section] = content.hasClock ? [.clock(rows: clockRows)] : []
    func sections(_ chunks: [WallChunk]) -> [Section] { chunks.map { .chunk($0) } }
    if content.isResult {
      top = sections(heading + question) + (choice.isBeside ? [] : sections(by + side + asked))
    } else if choice.isBeside {
      top = sections(heading + question)
    } else {
      top = sections(heading) + clock + sections(whose + by + side + question + asked)
    }
    // Later pages say again what is asked, whose turn it is and how many have answered, shortly.
    let most = max(1, min(area.rows / 3, area.rows - 15))
    short = question.map { $0.cut(to: most) }
    if !content.isResult, !choice.isBeside {
      aroundShort.above = clock + sections(whose.map { $0.cut(to: most) })
      aroundShort.below = sections(asked.filter { $0.lines.count == 1 })
    }
    shorten(to: .max)
    return true
  }

  /// Gives the question so many lines on later pages at most.
  private mutating func shorten(to lines: Int) {
    let question = short.map { WallChunk(lines: Array($0.lines.prefix(lines))) }
    again = aroundShort.above + question.map { .chunk($0) } + aroundShort.below
  }

  /// The fewest lines that later pages may have of the question: one, and as many as tell whose answers they are.
  private var leastShort: Int {
    let lead = content.lead.map(\.text.count) ?? 0
    let lines = short.first?.lines ?? []
    var told = 0
    let place = lines.firstIndex { line in
      told += line.parts.reduce(1) { sum, part in
        if case .text(let text) = part.content { sum + text.count } else { sum }
      }
      return told >= lead
    }
    return (place ?? max(0, lines.count - 1)) + 1
  }

  private mutating func setSide() -> Bool {
    guard choice.isBeside else { return true }
    let width = sideWidth
    // Beside a body no word is broken.
    func isRoomy(_ texts: [WallContent.Text?], _ letters: Letters) -> Bool {
      texts.allSatisfy { ($0?.text.widestWord(letters) ?? 0) <= width }
    }
    guard width > 0, isRoomy([content.name], choice.whose),
      isRoomy([content.by, content.figure] + content.asked + content.facts, choice.rest),
      isRoomy([content.side, content.place] + content.spread, choice.aside),
      let whose = set([content.name].compactMap(\.self), choice.whose, columns: width),
      let by = set([content.by].compactMap(\.self), choice.rest, columns: width),
      let clock = set([content.side].compactMap(\.self), choice.aside, columns: width),
      let asked = set(content.asked, choice.rest, columns: width),
      let number = set([content.place].compactMap(\.self), choice.aside, columns: width),
      let figure = set([content.figure].compactMap(\.self), choice.rest, columns: width),
      let facts = set(content.facts, choice.rest, columns: width),
      let spread = set(content.spread, choice.aside, columns: width)
    else { return false }
    if content.hasClock { side.append(.clock(rows: clockRows)) }
    side += whose.map { .chunk($0) }
    if content.isFigureShort, content.figure != nil {
      let name = WallText(words.mean(""))
      guard
        let chunk = name.chunk(choice.rest, columns: width, align: align, style: .quiet)
      else { return false }
      side.append(.chunk(chunk))
    }
    if let text = content.figure, content.isFigureShort {
      side.append(.figure(text, rows: figure[0].rows))
    } else {
      side += figure.map { .chunk($0) }
    }
    side += (by + clock + asked + number + facts + spread).map { .chunk($0) }
    guard let key = setKey(columns: width) else { return false }
    side += key.map { .chunk($0) }
    return true
  }

  // MARK: Pages

  /// The rows that sections take with no blank ones but those that large letters need.
  func rows(_ sections: [Section]) -> Int {
    sections.reduce(0) { $0 + $1.rows + gap(below: $1) }
  }

  /// The empty rows below a section: among large letters there is always one.
  func gap(below section: Section) -> Int { max(section.gap, isLarge ? 1 : 0) }

  private var isLarge: Bool { choice.largest > .ordinary }

  var headRows: Int { head.reduce(0) { $0 + $1.rows + $1.gap } }

  /// The rows of the foot; on several pages also of what says which one it is.
  func footRows(isSeveral: Bool) -> Int {
    let texts = foot.reduce(0) { $0 + $1.rows + $1.gap }
    let line = choice.rest.rows + choice.rest.gap
    // The clock of a result stands at the end of the last line; which page it is has a line of its own beside it.
    let rows =
      isSeveral ? texts + line : max(texts, content.isResult && content.clock != nil ? line : 0)
    return rows + (rows > 0 && isLarge ? 1 : 0)
  }

  /// The rows for chunks beneath their heads on a page.
  private func capacity(_ page: Int, isSeveral: Bool) -> Int {
    let above = rows(page == 0 ? top : again)
    return area.rows - above - headRows - footRows(isSeveral: isSeveral) - reserve(isSeveral)
  }

  /// Rows that are kept where nothing is chosen or told, before letters that are large already grow further: two each
  /// for the title and for what comes next.
  private func reserve(_ isSeveral: Bool) -> Int {
    guard choice.largest > Letters.ladder[1], !isSeveral, content.body == nil else { return 0 }
    return 2 * [content.extra.title, content.extra.next].compactMap(\.self).count
  }

  /// The columns of chunks on each page; nil where large letters leave no room.
  ///
  /// Later pages have as much of the question as makes no more pages.
  mutating func pages() -> [[WallColumn]]? {
    var best: (lines: Int, pages: [[WallColumn]])?
    for lines in (leastShort...max(leastShort, short.first?.lines.count ?? 1)).reversed() {
      shorten(to: lines)
      guard let pages = paged() else { continue }
      if best.map({ pages.count < $0.pages.count }) ?? true { best = (lines, pages) }
      if pages.count == 1 { break }
    }
    if let best { shorten(to: best.lines) }
    return best?.pages
  }

  private func paged() -> [[WallColumn]]? {
    let one = capacity(0, isSeveral: false)
    if rows(side) <= one + headRows, one >= 0,
      let columns = flow(chunks, [one], after: one), columns.count <= choice.columns
    {
      return [columns]
    }
    guard !chunks.isEmpty || choice.largest == .ordinary else { return nil }
    let (first, later) = (capacity(0, isSeveral: true), capacity(1, isSeveral: true))
    let sideRows = rows(side)
    if choice.isBeside, sideRows > min(first, later) + headRows { return nil }
    if choice.largest > .ordinary, first < 0 { return nil }
    let firsts = Array(repeating: max(0, first), count: choice.columns)
    guard let columns = flow(chunks, firsts, after: later) else { return nil }
    return paged(columns)
  }

  private func paged(_ columns: [WallColumn]) -> [[WallColumn]] {
    stride(from: 0, to: max(1, columns.count), by: choice.columns).map {
      Array(columns[min($0, columns.count)..<min(columns.count, $0 + choice.columns)])
    }
  }

  /// The fewest rows that what is taller than any page begins in.
  private static let leastPart = 3

  /// Puts chunks into columns one after the other; nil where one in large letters is taller than any column.
  private func flow(_ chunks: [WallChunk], _ firsts: [Int], after later: Int) -> [WallColumn]? {
    var columns = [WallColumn()]
    var left = chunks[...]
    func room() -> Int { columns.count <= firsts.count ? firsts[columns.count - 1] : later }
    while let chunk = left.first {
      let next = chunk.isHeading ? left.dropFirst().first : nil
      let taken = columns[columns.count - 1].rows()
      let gap = columns[columns.count - 1].chunks.last?.gap ?? 0
      let needed = chunk.rows + (next.map { chunk.gap + $0.rows } ?? 0)
      if taken + gap + needed <= room() {
        columns[columns.count - 1].chunks.append(chunk)
        left = left.dropFirst()
      } else if !columns[columns.count - 1].chunks.isEmpty
        || (room() < later && (chunk.rows <= later || room() < Self.leastPart))
      {
        columns.append(WallColumn())
      } else if choice.largest > .ordinary {
        return nil
      } else if chunk.map == nil, chunk.lines.count > room(), room() > 1 {
        let parts = chunk.cut(after: room(), words.continued)
        columns[columns.count - 1].chunks.append(parts.first)
        left = [parts.rest] + left.dropFirst()
      } else {
        columns[columns.count - 1].chunks.append(chunk)
        left = left.dropFirst()
      }
    }
    return columns
  }

  /// The same chunks on as many pages, each column as low as that allows.
  func evened(_ pages: [[WallColumn]]) -> [[WallColumn]] {
    guard chunks.count > 1 else { return pages }
    let isSeveral = pages.count > 1
    let first = max(0, capacity(0, isSeveral: isSeveral))
    let later = capacity(1, isSeveral: isSeveral)
    var best = pages
    var most = max(first, later)
    // What a page holds is cut on none.
    let least = chunks.map(\.rows).filter { $0 <= later }.max() ?? 1
    while most > max(1, least) {
      most -= 1
      let firsts = Array(repeating: min(first, most), count: choice.columns)
      guard let columns = flow(chunks, firsts, after: min(later, most)) else { break }
      let evened = paged(columns)
      guard evened.count <= pages.count else { break }
      best = evened
    }
    return best
  }
}
