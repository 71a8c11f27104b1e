import CellGrid
import Phrases
import SamlingCore
import Wording

/// Panels over a seat's screen.
extension Frame {
  func draw(_ panel: SeatState.Panel, on grid: inout Grid) {
    switch panel {
    case .help(let from): drawHelp(from: from, on: &grid)
    case .palette(let typing): drawPalette(typing, on: &grid)
    case .confirm(let question): drawQuestion(question, on: &grid)
    case .replan(let selected, let proposals): drawReplan(selected, proposals, on: &grid)
    case .length(let change): drawLength(change, on: &grid)
    case .order(let round, let parties, let selected):
      drawOrder(of: round, parties, selected, on: &grid)
    case .held(let selected): drawHeld(selected, on: &grid)
    case .people(let selected): drawPeople(selected, on: &grid)
    case .agreements(let from): drawAgreements(from: from, on: &grid)
    }
  }

  /// Draws an empty framed box in the middle, with a title; returns its inside.
  func box(_ title: String, rows: Int, columns: Int, on grid: inout Grid) -> Area {
    let wide = min(grid.columns, columns + 4)
    let high = min(grid.rows, rows + 2)
    let area = Area(
      row: (grid.rows - high) / 2, column: (grid.columns - wide) / 2, columns: wide, rows: high)
    grid.fill(area, style: .normal)
    grid.frame(area)
    grid.put(
      " \(title) ", row: area.row, column: area.column + 2, style: .heading, maxWidth: wide - 4)
    return area.inset(columns: 2, rows: 1)
  }

  private func drawHelp(from: Int, on grid: inout Grid) {
    let page = HelpPage(of: seat.keyScreen(context), isRehearsal: context.isRehearsal, words)
    let lines = page.lines
    let indent = min(page.keyColumns, max(12, grid.columns / 5)) + 1
    let area = box(
      words.keys, rows: lines.count + 1, columns: min(grid.columns - 4, 74), on: &grid)
    grid.caret = nil
    let shown = area.split(bottom: 1)
    let first = max(0, min(from, lines.count - shown.rest.rows))
    for (row, line) in lines.dropFirst(first).prefix(shown.rest.rows).enumerated() {
      let place = shown.rest.row + row
      let start = line.key.isEmpty ? 0 : indent
      grid.put(line.key, row: place, column: area.column, style: .key, maxWidth: indent - 1)
      grid.put(
        line.text, row: place, column: area.column + start,
        style: line.isHeading ? .heading : .normal, maxWidth: area.columns - start, ellipsis: true)
    }
    grid.put(words.anyKeyCloses, in: shown.bottom, style: .quiet)
  }

  private func drawPalette(_ typing: LineEditor, on grid: inout Grid) {
    let line = Area(row: grid.rows - 1, column: 0, columns: grid.columns, rows: 1)
    grid.fill(line, style: .field)
    grid.put(":", row: line.row, column: 0, style: .key)
    let room = max(1, line.columns - 3)
    let before = String(typing.text[..<typing.caret])
    // A long line scrolls so that the caret stays in sight.
    let hidden = max(0, before.columns - room)
    let shown = hidden > 0 ? before.suffix(columns: room) : before
    let end = grid.put(shown, row: line.row, column: 2, style: .field)
    grid.put(String(typing.text[typing.caret...]), row: line.row, column: end, style: .field)
    grid.caret = Grid.Place(row: line.row, column: min(end, grid.columns - 1))
    drawHint(typing, on: &grid)
  }

  /// Draws above the line being typed: what was wrong with it, or the commands that begin so.
  private func drawHint(_ typing: LineEditor, on grid: inout Grid) {
    guard grid.rows > 2 else { return }
    let row = Area(row: grid.rows - 2, column: 0, columns: grid.columns, rows: 1)
    switch seat.notice {
    case .refused(let refusal):
      warn(words.sentence(refusal, wall: context.wall), above: grid.rows - 1, on: &grid)
    case .notUnderstood(let error):
      warn(words.sentence(error), above: grid.rows - 1, on: &grid)
    case nil, .undid, .redid, .otherDid, .clockAhead, .bell, .resumed, .tookIn, .failed, .notes,
      .sheet:
      if let way = whatFollows(from: typing.string) {
        drawEffect(of: way, above: grid.rows - 1, on: &grid)
        return
      }
      let typed = typing.string.split(separator: " ").first.map { $0.lowercased() } ?? ""
      let fitting = Command.all.filter { command in
        command.reach == .everywhere
          && (typed.isEmpty || words.command(command.name).words.contains { $0.hasPrefix(typed) })
      }
      let hints = fitting.prefix(8).map { command in
        words.call(command.name)
      }
      grid.fill(row, style: .normal)
      grid.put(hints.joined(separator: "   "), in: row.inset(columns: 2), style: .quiet)
    }
  }

  /// Draws a sentence in as many rows as it needs, the last just above a row.
  func warn(_ sentence: String, above row: Int, on grid: inout Grid) {
    let lines = sentence.wrapped(to: max(1, grid.columns - 4), lines: max(1, row / 2))
    let place = Area(row: row - lines.count, column: 0, columns: grid.columns, rows: lines.count)
    grid.fill(place, style: .normal)
    for (number, line) in lines.enumerated() {
      grid.put(line, in: place.inset(columns: 2), line: number, style: .warning)
    }
  }

  private func drawQuestion(_ question: SeatState.Question, on grid: inout Grid) {
    let room = min(60, max(10, grid.columns - 6))
    let lines = sentence(question).wrapped(to: room, lines: 4)
    let answers = answers(to: question).flatMap { $0.whole(orWrappedTo: room) }
    let columns = (lines + answers).map(\.columns).max() ?? 0
    let area = box("?", rows: lines.count + 1 + answers.count, columns: columns, on: &grid)
    for (index, line) in lines.enumerated() {
      grid.put(line, in: area, line: index, style: .strong)
    }
    // The answers stay in sight even where the question does not fit.
    let below = area.split(bottom: answers.count).bottom
    for (index, answer) in answers.enumerated() {
      grid.fill(below.line(index), style: .normal)
      grid.put(answer, in: below, line: index, style: .key)
    }
  }

  private func answers(to question: SeatState.Question) -> [String] {
    switch question {
    case .resumeAfterSilence(let last):
      words.answersAfterSilence(context.wall.time(at: last).text)
    case .takeTurn: [words.turnNowOrGoOn]
    case .jump, .drop, .endDay, .openDay, .release, .reveal, .clear, .redraw, .quit:
      [words.yesOrNo]
    }
  }

  private func sentence(_ question: SeatState.Question) -> String {
    let session = context.session
    func title(_ item: ItemID) -> String { session.agenda.item(item)?.step.title ?? item.text }
    switch question {
    case .jump(let stretch):
      let found = session.dayInFocus.flatMap { day in
        session.stretches(ofDay: day).first { $0.id == stretch }
      }
      return words.askToJump(found.map(context.title(of:)) ?? stretch.text)
    case .drop(let item): return words.askToDrop(title(item))
    case .endDay:
      let left = forecast?.lines.filter { $0.state == .coming }.count ?? 0
      return words.askToEnd(left)
    case .openDay(let day):
      let first = session.stretches(ofDay: day).first.map(context.title(of:)) ?? ""
      let asked = words.askToOpen(day + 1, first)
      return words.dateAhead(context).map { "\($0). \(asked)" } ?? asked
    case .takeTurn(let stretch):
      let name = context.progress?.waiting.first { $0.first == stretch }.map {
        context.name($0.turn.party)
      }
      return words.askToTakeTurn(name ?? stretch.text)
    case .release(let notes): return words.askToRelease(notes.count)
    case .reveal(let poll, _): return askToReveal(poll)
    case .clear(let poll):
      return words.askToClear(session.agenda.prompt(poll.prompt)?.question ?? "")
    case .redraw(let circle): return words.askToRedraw(circle)
    case .quit: return words.askToQuit(context.save, isDayOpen: session.openDay != nil)
    case .resumeAfterSilence(let last):
      return words.askAfterSilence(words.dateAndTime(last, context.wall))
    }
  }

  /// The question by its words, how many have answered, and a caution where somebody may be known by an answer.
  private func askToReveal(_ poll: PollID) -> String {
    let session = context.session
    let about = poll.party.map { " – " + session.name(of: $0) } ?? ""
    let question = session.agenda.prompt(poll.prompt)?.question ?? poll.prompt.text
    let ask = words.askToReveal(question + about, context.howMany(poll))
    return [ask, session.fewVoices(poll).map(words.fewAnswers)].compactMap(\.self)
      .joined(separator: " ")
  }
}

extension String {
  /// The text unchanged where it fits, with its wider gaps; else broken between words.
  func whole(orWrappedTo columns: Int) -> [String] {
    self.columns <= columns ? [self] : wrapped(to: columns)
  }
}

extension Area {
  fileprivate func line(_ number: Int) -> Area { split(top: number).rest.split(top: 1).top }
}
