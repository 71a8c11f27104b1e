import CellGrid
import Phrases
import SamlingCore
import Wording

/// Panels over a seat's screen.
extension Frame {
  func draw(_ panel: SeatState.Panel, on grid: inout Grid) {
    switch panel {
    case .help(let search): drawHelp(search, on: &grid)
    case .palette(let typing, let chosen): drawPalette(typing, chosen, on: &grid)
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

  /// Draws an empty framed box in the middle, with a title where it has one; returns its inside.
  func box(_ title: String?, rows: Int, columns: Int, on grid: inout Grid) -> Area {
    let wide = min(grid.columns, columns + 4)
    let high = min(grid.rows, rows + 2)
    let area = Area(
      row: (grid.rows - high) / 2, column: (grid.columns - wide) / 2, columns: wide, rows: high)
    grid.fill(area, style: .normal)
    grid.frame(area)
    if let title {
      grid.put(
        " \(title) ", row: area.row, column: area.column + 2, style: .heading, maxWidth: wide - 4)
    }
    return area.inset(columns: 2, rows: 1)
  }

  /// Draws a sentence in as many rows as it needs, the last just above a row.
  func warn(
    _ sentence: String, _ style: Style = .warning, above row: Int, on grid: inout Grid
  ) {
    let lines = sentence.wrapped(to: max(1, grid.columns - 4), lines: max(1, row / 2))
    let place = Area(row: row - lines.count, column: 0, columns: grid.columns, rows: lines.count)
    grid.fill(place, style: .normal)
    for (number, line) in lines.enumerated() {
      grid.put(line, in: place.inset(columns: 2), line: number, style: style)
    }
  }

  private func drawQuestion(_ question: SeatState.Question, on grid: inout Grid) {
    let room = min(60, max(10, grid.columns - 6))
    let lines = sentence(question).wrapped(to: room, lines: 4)
    let answers = answers(to: question).flatMap { $0.whole(orWrappedTo: room) }
    let columns = (lines + answers).map(\.columns).max() ?? 0
    let area = box(nil, rows: lines.count + 1 + answers.count, columns: columns, on: &grid)
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
    case .undoNext: [words.undoOrGoBack]
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
    case .undoNext: return words.askToUndoNext
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
