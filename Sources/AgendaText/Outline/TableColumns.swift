import SamlingCore

/// The meaning of a table's columns: by their heads, and by what they hold where the head says nothing.
struct TableColumns {
  /// The meaning of a column; a `track` holds items that run beside those of other tracks.
  enum Role {
    case start, end, minutes, date, title, lead, detail, track, number, day(DayScanner.Mark)
  }

  private(set) var roles: [Role] = []

  private let heads: [Snippet]
  private let words: [String]
  private let columns: [[Snippet]]
  private let hasHead: Bool
  private var hasStart = false
  private var hasEnd = false
  private var hasTitle = false

  /// Works out the roles of the first forty columns.
  init(_ grid: TableGrid) {
    let width = min(grid.rows.map(\.count).max() ?? 0, 40)
    let body = grid.hasHead ? grid.rows.dropFirst() : grid.rows[...]
    hasHead = grid.hasHead
    heads = (0..<width).map {
      (grid.hasHead ? grid.rows.first?[safe: $0]?.content : nil) ?? Snippet(line: 0)
    }
    words = heads.map { TableHeads.word($0.text) }
    columns = (0..<width).map { column in
      body.filter { !TableHeads.isSum($0) }.compactMap { $0[safe: column]?.content }
        .filter { !$0.isEmpty }
    }
    for column in 0..<width {
      let role = role(of: column)
      roles.append(role)
      switch role {
      case .start: hasStart = true
      case .end: hasEnd = true
      case .title: hasTitle = true
      case .minutes, .date, .lead, .detail, .track, .number, .day: break
      }
    }
  }

  /// Whether a row names columns: two of its cells are known words, one of which says when, and none holds a time.
  static func isHead(_ row: [TableGrid.Cell]) -> Bool {
    let filled = row.filter { !$0.content.isEmpty }
    guard filled.count >= 2, !filled.contains(where: { isTime($0.content) }) else { return false }
    let words = filled.map { TableHeads.word($0.content.text) }
    let known = filled.indices.count {
      TableHeads.isKnown(words[$0]) || dayHead(filled[$0].content) != nil
        || trackStem(words[$0]) != nil
    }
    return known >= 2 && known * 2 >= filled.count
      && words.contains { TableHeads.isTemporal($0) }
  }

  /// Whether a cell is a time or a range of times and nothing else.
  static func isTime(_ cell: Snippet) -> Bool {
    TimeScanner(cell, allowsBareRange: true).head()?.rest == cell.endIndex
  }

  /// The minutes that a cell gives: `15 min`, `2 hours`, `25`.
  static func minutes(of cell: Snippet) -> Int? {
    if let (value, end) = cell.number(at: cell.startIndex), end == cell.endIndex, value <= 600 {
      return value
    }
    let start = cell.first == "~" ? cell.startIndex + 1 : cell.startIndex
    guard let length = LengthScanner(cell).length(at: start), length.end == cell.endIndex else {
      return nil
    }
    return length.planned.count / 60
  }

  /// The day that a cell of a date column names, `07.10` too.
  static func date(of cell: Snippet) -> DayScanner.Mark? {
    if let mark = DayScanner(cell).mark(at: cell.startIndex) { return mark }
    guard let (day, end) = cell.number(at: cell.startIndex), (1...31).contains(day),
      cell.at(end) == ".", let (month, monthEnd) = cell.number(at: end + 1),
      (1...12).contains(month), monthEnd >= cell.endIndex - 1
    else { return nil }
    return DayScanner.Mark(
      date: PlanDate(month: month, day: day), end: cell.endIndex, isSure: true)
  }

  // MARK: - By head

  private func role(of column: Int) -> Role {
    let cells = columns[column]
    let times = cells.count { Self.isTime($0) }
    let leading = cells.count { TimeScanner($0, allowsBareRange: true).head() != nil }
    let lengths = cells.count { Self.minutes(of: $0) != nil }
    if let known = TableHeads.moment(words[column]) {
      switch known {
      case .date where cells.contains { Self.date(of: $0) != nil }: return .date
      case .start where leading > 0 && !hasStart: return .start
      case .end where times > 0: return hasStart || namesStart(but: column) ? .end : .start
      case .minutes where lengths > 0: return .minutes
      case .number where cells.allSatisfy(Self.isNumber): return .number
      case .time where namesStart(but: column) && lengths > 0: return .minutes
      case .time where leading > 0: return hasStart ? .end : .start
      case .time where lengths > 0: return .minutes
      case .date, .start, .end, .minutes, .number, .time: break
      }
    } else if let role = roleByContent(column, times: times, leading: leading, lengths: lengths) {
      return role
    }
    return wordsRole(of: column)
  }

  private func namesStart(but column: Int) -> Bool {
    words.indices.contains { $0 != column && TableHeads.moment(words[$0]) == .start }
  }

  private static func isNumber(_ cell: Snippet) -> Bool {
    cell.scalars.allSatisfy { $0.isDigit || $0 == "." || $0 == "/" }
  }

  // MARK: - By content

  private func roleByContent(_ column: Int, times: Int, leading: Int, lengths: Int) -> Role? {
    let count = columns[column].count
    let isFirstTime = !hasStart && leading * 2 > count && column == 0
    if times * 2 > count || isFirstTime, !hasEnd, !(hasStart && namesEnd) {
      return hasStart ? .end : .start
    }
    guard lengths * 2 > count, !isTrack(column) else { return nil }
    return .minutes
  }

  private var namesEnd: Bool { words.contains { TableHeads.moment($0) == .end } }

  private func wordsRole(of column: Int) -> Role {
    let word = words[column]
    if hasHead, let mark = Self.dayHead(heads[column]) { return .day(mark) }
    if isTrack(column) { return .track }
    if TableHeads.leads.contains(word) { return .lead }
    let hasTracks = words.indices.contains { isTrack($0) }
    if hasTracks { return .detail }
    if TableHeads.titles.contains(word), !hasTitle { return .title }
    let namesTitle = words.contains { TableHeads.titles.contains($0) }
    if TableHeads.details.contains(word) || namesTitle || (!hasHead && hasTitle) { return .detail }
    if hasHead, !word.isEmpty { return .track }
    return hasTitle ? .detail : .title
  }

  static func dayHead(_ text: Snippet) -> DayScanner.Mark? {
    guard let mark = DayScanner(text).mark(at: text.startIndex), mark.isSure else { return nil }
    return mark
  }

  /// Whether a column is one of several that are called the same but for a number or a letter: «Spor 1», «Spor 2».
  private func isTrack(_ column: Int) -> Bool {
    guard let stem = Self.trackStem(words[column]) else { return false }
    return words.count { Self.trackStem($0) == stem } >= 2
  }

  private static func trackStem(_ word: String) -> String? {
    let parts = word.split(separator: " ")
    guard parts.count == 2, let last = parts.last,
      last.allSatisfy(\.isNumber) || last.count == 1
    else { return nil }
    return String(parts[0])
  }
}
