import CellGrid
import Phrases
import SamlingCore

/// Whose turn it is, and what is asked: from a hundred columns in large letters, where that fits whole.
extension FacilitatorScreen {
  /// The narrowest screen with large letters beside the clock's.
  static let wide = 100

  /// A line that tells of a turn: what it is about, whose, and who presents it.
  struct TurnLine {
    let label: String
    let name: String
    var by: String?
    let style: Style
  }

  /// The present turn, the next, and how the round's time is; the last only where there is room.
  func turnLines(columns: Int, rows: Int) -> [TurnLine] {
    guard let scene else { return [] }
    var lines: [TurnLine] = []
    if let whose = scene.whose {
      lines.append(
        TurnLine(
          label: words.turn(whose.number, of: whose.count), name: whose.name, by: whose.by,
          style: .current))
    }
    if let next = scene.next {
      let at = next.at.map { "\($0.text) " } ?? ""
      lines.append(
        TurnLine(label: words.next, name: at + next.name, by: next.by, style: .upcoming))
    }
    let account = accountOfRound(columns: columns - words.turn(10, of: 10).columns - 2)
    if rows > 2, !account.isEmpty {
      lines.append(TurnLine(label: words.talkTimeShort, name: account, style: .quiet))
    }
    return lines
  }

  /// What is told of the present stretch: leads, team, questions and details.
  var content: [NowLine] {
    guard let scene else { return [] }
    var lines: [NowLine] = []
    if !scene.stretch.leads.isEmpty {
      lines.append(NowLine(words.by(scene.stretch.leads.joined(separator: "; ")), .normal))
    }
    if context.session.isTeams(scene.stretch), !context.session.team.isEmpty {
      lines.append(NowLine(words.team(context.names(context.session.team)), .normal))
    }
    let asked = context.session.questionsInRoom
    let focus = asked.count > 1 ? context.session.questionInFocus : nil
    lines += asked.map { prompt in
      let count = context.progress(of: prompt).map { " · " + $0 } ?? ""
      let mark = prompt.id == focus ? "▸ " : "? "
      let isMain = prompt.id == focus || asked.count == 1
      return NowLine(
        mark + prompt.question + count, .question,
        large: isMain ? WallText(some: prompt.question) : nil, count: count)
    }
    return lines + scene.stretch.details.map { NowLine("· " + $0, .quiet) }
  }

  /// Draws the lines of the turn, the name in its letters; returns what is left of the area.
  func draw(_ lines: [TurnLine], _ letters: Letters, in area: Area, on grid: inout Grid) -> Area {
    var left = area
    let labelColumns = (lines.map(\.label.columns).max() ?? 0) + 2
    for (index, line) in lines.enumerated() {
      let letters = index == 0 && scene?.whose != nil ? letters : .ordinary
      let parts = left.split(top: letters.rows)
      left = parts.rest
      let foot = parts.top.split(bottom: 1).bottom
      grid.put(line.label, in: foot, style: .quiet)
      var rest = parts.top.split(left: labelColumns).rest
      if letters.scale != nil {
        let name = WallLine(
          line.name, letters, of: letters, columns: rest.columns, style: line.style)
        name.draw(row: rest.row, column: rest.column, on: &grid)
      } else {
        grid.put(line.name, in: rest, style: line.style)
      }
      guard let by = line.by else { continue }
      let taken = WallText(line.name).columns(letters) + 2
      rest = foot.split(left: min(foot.columns, labelColumns + taken)).rest
      let long = words.presented(by: by)
      grid.put(long.columns <= rest.columns ? long : words.by(by), in: rest, style: .quiet)
    }
    return left.rows > 3 && !lines.isEmpty ? left.split(top: 1).rest : left
  }

  /// Draws the content, whole where it fits, else each in two rows at most and as many as there is room for.
  func draw(_ lines: [NowLine], _ letters: Letters, in area: Area, on grid: inout Grid) {
    let isWhole = lines.reduce(0) { $0 + $1.rows(letters, columns: area.columns) } <= area.rows
    var left = area
    for (index, line) in lines.enumerated() where left.rows > 0 {
      if !isWhole, left.rows == 1, index < lines.count - 1 {
        return grid.put("… \(lines.count - index)", in: left, style: .quiet)
      }
      let most = isWhole ? left.rows : min(2, left.rows)
      let rows = line.draw(letters, in: left.split(top: most).top, on: &grid)
      left = left.split(top: rows).rest
    }
  }
}

/// A line of what is told of the present stretch.
struct NowLine {
  private let text: String
  private let style: Style
  /// The question alone, where it may be set in large letters.
  private let large: WallText?
  /// How many have answered it, which then stands beneath; empty for nothing.
  private let count: String

  init(_ text: String, _ style: Style, large: WallText? = nil, count: String = "") {
    (self.text, self.style, self.large, self.count) = (text, style, large, count)
  }

  /// Whether it may be set in large letters.
  var isLarge: Bool { large?.isDrawn == true }

  /// Whether it is a question that takes several lines of ordinary letters.
  func isWrapped(_ letters: Letters, columns: Int) -> Bool {
    style == .question && !(isLarge && letters.scale != nil)
      && rows(.ordinary, columns: columns) > 1
  }

  /// The rows it takes; more than any screen has where its letters would break a word.
  func rows(_ letters: Letters, columns: Int) -> Int {
    guard isLarge, letters.scale != nil, let large else {
      return text.wrapped(to: max(1, columns)).count
    }
    guard let count = large.count(letters, columns: columns) else { return 1 << 20 }
    return count * (letters.rows + letters.gap) + (self.count.isEmpty ? 0 : 1)
  }

  /// Draws it from the top of an area; returns the rows it took.
  func draw(_ letters: Letters, in area: Area, on grid: inout Grid) -> Int {
    guard isLarge, letters.scale != nil, let large,
      let lines = large.lines(letters, columns: area.columns)
    else { return grid.putWrapped(text, in: area, style: style) }
    var row = area.row
    for line in lines {
      WallLine(line, letters, of: letters, columns: area.columns, style: style)
        .draw(row: row, column: area.column, on: &grid)
      row += letters.rows + letters.gap
    }
    guard !count.isEmpty else { return row - area.row }
    grid.put(String(count.drop { " ·".contains($0) }), row: row, column: area.column, style: .quiet)
    return row - area.row + 1
  }
}

/// In which letters name and question are set, and whether what is told of the stretch stands beneath both halves.
struct NowSetting {
  private(set) var name = Letters.ordinary
  private(set) var question = Letters.ordinary
  /// The rows of the band beneath both halves, with its rule; zero where there is none.
  private(set) var band = 0

  static let plain = NowSetting()

  /// The largest letters that everything fits whole in; a band only where it gives larger ones or fewer lines, and where
  /// a question would else be wrapped beside what is empty.
  ///
  /// - Parameters:
  ///   - turns: The lines of the turn.
  ///   - hasName: Whether the first of them has a name that may be large.
  ///   - content: What is told of the stretch.
  ///   - left: What is left beneath the clock.
  ///   - spare: The rows at the bottom of the other half that nothing stands in.
  ///   - columns: The columns of both halves.
  ///   - most: The largest letters there may be.
  init(
    _ turns: [FacilitatorScreen.TurnLine], hasName: Bool, _ content: [NowLine], left: Area,
    spare: Int, columns: Int, most: Letters
  ) {
    let ladder = Letters.ladder.filter { $0 <= most }
    let label = (turns.map(\.label.columns).max() ?? 0) + 2
    let whose = turns.first.map { WallText($0.name) }
    let names = ladder.filter { letters in
      letters.scale == nil
        || hasName
          && whose.map { $0.isDrawn && $0.columns(letters) <= left.columns - label } ?? false
    }
    let questions = content.contains(where: \.isLarge) ? ladder : [.ordinary]
    var best: (isWrapped: Bool, letters: (Int, Int), rows: Int)?
    for isBelow in [false, true] {
      for question in questions {
        let rows = content.reduce(0) {
          $0 + $1.rows(question, columns: isBelow ? columns : left.columns)
        }
        let isWrapped =
          !isBelow && content.contains { $0.isWrapped(question, columns: left.columns) }
        for name in names {
          let above = turns.isEmpty ? 0 : turns.count + name.rows
          let band = isBelow ? rows + 1 : 0
          guard above + rows + (isBelow ? 1 : 0) <= left.rows, band <= spare else { continue }
          let hasBoth = questions.count > 1 && names.count > 1
          let (low, high) = (min(name.rows, question.rows), name.rows + question.rows)
          let letters = hasBoth ? (low, high) : (high, high)
          // Of equal letters the fewer rows are better, and none beneath both halves.
          if let best {
            if isWrapped != best.isWrapped {
              if isWrapped { continue }
            } else if letters < best.letters || letters == best.letters && rows >= best.rows {
              continue
            }
          }
          best = (isWrapped, letters, rows)
          (self.name, self.question, self.band) = (name, question, band)
        }
      }
    }
  }

  private init() {}
}
