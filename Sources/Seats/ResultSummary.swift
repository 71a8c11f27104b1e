import SamlingCore

/// What the answers to one asking say, in the order a room takes it in: how many, a chart, a figure and a few facts.
struct ResultSummary: Equatable {
  /// One line of the chart.
  struct Bar: Equatable {
    var label: String
    /// What stands behind the bar.
    var value: String
    /// How long the bar is, 0 to 1; nil for a line that is no bar, such as a number to compare with.
    var share: Double?
    /// What is to be seen first: winners, the right answer, the score most gave.
    var isMarked = false
  }

  var question: String
  /// What is asked next, such as what would lift it one notch.
  var followUp: String?
  /// What has been said to it, as far as the room may see that; the newest last.
  var notes: [String] = []
  /// `28 av 28`.
  var count: String
  var bars: [Bar] = []
  /// The one number, `7,9`; nil where there is none.
  var figure: String?
  var facts: [String] = []
  var map: MatrixResult?
  /// A table's lines, its heading first; empty where it is none.
  var table: [[String]] = []

  init?(_ poll: PollID, _ context: SeatContext) {
    let session = context.session
    guard let prompt = session.agenda.prompt(poll.prompt) else { return nil }
    question = prompt.question
    if let party = poll.party { question += " – " + session.name(of: party) }
    followUp = prompt.followUps.first
    notes = ShownNotes.texts(under: prompt.id, context)
    count = context.howMany(poll)
    let writer = ResultWriter(
      prompt: prompt, poll: poll, context: context, words: Words(context.language))
    switch prompt.answer {
    case .note: return nil
    case .scale(let scale): writer.write(scale, to: &self)
    case .choice, .dots: writer.writeCounts(to: &self)
    case .quiz: writer.writeQuiz(to: &self)
    case .matrix(let x, let y): writer.write(x, y, to: &self)
    case .table(let columns): writer.write(columns, to: &self)
    }
  }
}

extension SeatContext {
  /// How many have answered an asking, of how many; of several statements, how many on the one that most have.
  func howMany(_ poll: PollID) -> String {
    let words = Words(language)
    guard let prompt = session.agenda.prompt(poll.prompt) else { return "" }
    if prompt.isWorkedOutTogether {
      return session.matrixResult(poll).map { map in
        words.placed(map.entries.count { $0.place != nil }, of: map.entries.count)
      } ?? ""
    }
    if session.dots(of: prompt.id) != nil {
      return words.dots(session.answered(poll), of: session.dotBudget(prompt.id))
    }
    let statements = session.statements(of: prompt)
    let most = statements.map { session.answered(poll, $0.id) }.max() ?? session.answered(poll)
    return words.answered(most, of: session.expected(prompt.id))
  }
}

extension SeatContext {
  /// How far a prompt that is on has come, `17 av 28 · åpen`; nil before it is opened, and for notes.
  func progress(of prompt: Prompt) -> String? {
    guard prompt.isPolled else { return nil }
    let poll = session.poll(prompt.id, turn: current?.place?.turn.party)
    guard let state = session.state(of: poll) else { return nil }
    return howMany(poll) + " · " + Words(language).state(state)
  }
}

/// Works a result out, by the type of answer.
private struct ResultWriter {
  let prompt: Prompt
  let poll: PollID
  let context: SeatContext
  let words: Words

  private var session: Session { context.session }

  // MARK: Scales

  func write(_ scale: Scale, to result: inout ResultSummary) {
    guard session.statements(of: prompt).isEmpty else {
      result.bars = session.rankedStatements(of: prompt, poll).map { statement in
        let mean = statement.result.mean
        return ResultSummary.Bar(
          label: statement.subject.text, value: mean.map(words.number) ?? "–",
          share: mean.map { share($0, scale) } ?? 0, isMarked: statement.rank == 1)
      }
      return
    }
    let scores = ScaleResult(scale, session.ballots.counts(poll))
    result.figure = scores.mean.map { words.number($0) + (scale.unit.map { " " + $0 } ?? "") }
    if case .parties = session.voices(of: prompt.id) {
      result.bars = lineUp(scale)
    } else {
      result.bars = histogram(scores)
    }
    result.facts = facts(scores)
  }

  private func share(_ number: FixedNumber, _ scale: Scale) -> Double {
    let units = Double(number.with(decimals: scale.decimals + 1).units)
    let (low, high) = (Double(scale.low * 10), Double(scale.high * 10))
    // The lowest score is still seen.
    return 0.04 + 0.96 * (units - low) / max(1, high - low)
  }

  /// The parties by their scores from the highest, and among them the numbers to compare with.
  private func lineUp(_ scale: Scale) -> [ResultSummary.Bar] {
    var places = session.partyScores(poll).compactMap { score in
      score.result.mean.map { (name: session.name(of: score.party), mean: $0, isReference: false) }
    }
    places += scale.references.map {
      ($0.name, FixedNumber($0.value, decimals: scale.decimals), true)
    }
    return places.enumerated().sorted { a, b in
      a.element.mean == b.element.mean ? a.offset < b.offset : a.element.mean > b.element.mean
    }.map { _, place in
      ResultSummary.Bar(
        label: place.name, value: words.number(place.mean.with(decimals: scale.decimals)),
        share: place.isReference ? nil : share(place.mean, scale))
    }
  }

  /// How many gave each score; of a scale with many, how many within each whole step.
  private func histogram(_ scores: ScaleResult) -> [ResultSummary.Bar] {
    let scale = scores.scale
    let step = scale.high - scale.low < 20 ? 1 : FixedNumber.one(decimals: scale.decimals)
    let starts = Array(stride(from: scale.low, through: scale.high, by: max(1, step)))
    let counts = starts.map { start in
      scores.counts.filter { (start..<start + step).contains($0.score) }.reduce(0) { $0 + $1.count }
    }
    let most = max(1, counts.max() ?? 1)
    return zip(starts, counts).map { start, count in
      ResultSummary.Bar(
        label: label(start, scale), value: count == 0 ? "" : "\(count)",
        share: Double(count) / Double(most), isMarked: count == most)
    }
  }

  /// A score with its own label, where it has one.
  private func label(_ score: Int, _ scale: Scale) -> String {
    let number = words.score(score, scale)
    let place = score - scale.low
    guard scale.decimals == 0, scale.labels.count == scale.high - scale.low + 1,
      scale.labels.indices.contains(place), !scale.labels[place].isEmpty
    else { return number }
    return number + " " + scale.labels[place]
  }

  private func facts(_ scores: ScaleResult) -> [String] {
    guard let mean = scores.mean, let median = scores.median, let deviation = scores.deviation
    else { return [] }
    let scale = scores.scale
    var facts = [words.median(words.number(median)), words.deviation(words.number(deviation))]
    if let spread = scores.spread { facts.append(words.spread(spread)) }
    if let middle = scores.middle, scores.count >= 3 {
      facts.append(
        words.most(
          words.score(middle.lowerBound, scale), words.score(middle.upperBound, scale)))
    }
    for reference in scale.references {
      guard let gap = scores.gap(to: reference) else { continue }
      facts.append(words.gap(gap, reference.name, words.score(reference.value, scale)))
    }
    if scores.passes > 0 { facts.append(words.passes(scores.passes)) }
    if let before = session.previousRound(of: poll).flatMap({ session.scaleResult($0)?.mean }) {
      facts.append(words.firstRound(words.number(before), words.difference(mean - before)))
    }
    if let before = context.earlier?.mean(of: prompt) {
      facts.append(words.lastGathering(words.number(before), words.difference(mean - before)))
    }
    facts += othersInRound
    if case .room = session.voices(of: prompt.id) {
      facts += session.partyScores(poll).compactMap { score in
        score.result.mean.map { "\(session.name(of: score.party)) \(words.number($0))" }
      }
    }
    return facts
  }

  // MARK: Choices

  func writeCounts(to result: inout ResultSummary) {
    let statements = session.statements(of: prompt)
    guard statements.isEmpty else {
      result.bars = statements.map(bar)
      return
    }
    guard let counts = session.countResult(poll) else { return }
    let isRanked = session.dots(of: prompt.id) != nil
    let most = max(1, counts.entries.map(\.count).max() ?? 1)
    let top = session.dots(of: prompt.id)?.top ?? 1
    result.bars = (isRanked ? counts.ranked : counts.entries).map { entry in
      let tie = isRanked && counts.isTied(entry) ? " " + words.tied(entry.rank) : ""
      return ResultSummary.Bar(
        label: entry.subject.text, value: "\(entry.count)" + tie,
        share: Double(entry.count) / Double(most),
        isMarked: entry.count > 0 && entry.rank <= top)
    }
  }

  /// One statement with what was chosen for it.
  private func bar(_ statement: Subject) -> ResultSummary.Bar {
    let counts = session.countResult(poll, statement.id)
    let chosen = counts?.ranked.filter { $0.count > 0 } ?? []
    let total = max(1, counts?.total ?? 1)
    return ResultSummary.Bar(
      label: statement.text,
      value: chosen.map { "\($0.subject.text) \($0.count)" }.joined(separator: " · "),
      share: Double(chosen.first?.count ?? 0) / Double(total))
  }

  func writeQuiz(to result: inout ResultSummary) {
    writeCounts(to: &result)
    let options = session.options(of: prompt)
    if let right = session.rightOption(of: prompt) {
      for (place, option) in options.enumerated() where result.bars.indices.contains(place) {
        result.bars[place].isMarked = option.id == right
        if option.id == right { result.bars[place].value += "  ✓ " + words.rightAnswer }
      }
    }
    guard let item = session.item(of: prompt.id), let standings = session.standings(ofItem: item),
      standings.questions > 0
    else { return }
    result.facts =
      [words.standings]
      + standings.entries.map { entry in
        "\(entry.rank). \(session.name(of: entry.party)) – "
          + words.points(entry.points, of: standings.questions)
      }
  }

  // MARK: Maps and tables

  func write(_ x: Axis, _ y: Axis, to result: inout ResultSummary) {
    guard let map = session.matrixResult(poll) else { return }
    result.map = map
    result.facts = map.entries.map { "\($0.number) \($0.subject.text)" }
    let corner = [x, y].map { axis in
      [axis.high, axis.title].filter { !$0.isEmpty }.joined(separator: " ").lowercased()
    }.joined(separator: " + ")
    let hot = map.hot.map(\.subject.text).joined(separator: ", ")
    result.figure = words.hot(corner, hot.isEmpty ? words.noneHot : hot)
  }

  func write(_ columns: [Column], to result: inout ResultSummary) {
    let rows = session.statements(of: prompt)
    let isNamed = rows.contains { !$0.text.isEmpty }
    result.table = [(isNamed ? [""] : []) + columns.map(\.title)]
    result.facts = columns.indices.compactMap(columnFact)
    let pages = AnswerSheet.pages(of: prompt, session)
    for page in pages.isEmpty ? [nil] : pages {
      guard let sheet = AnswerSheet(poll, page: page, session) else { continue }
      for (line, row) in rows.enumerated() {
        let cells = columns.indices.map { column in
          sheet.slot(line, column).map { sheet.text($0, session, words, isHidden: false) } ?? ""
        }
        guard cells.contains(where: { !$0.isEmpty }) else { continue }
        let name = [page.map { session.name(of: $0) }, row.text.isEmpty ? nil : row.text]
          .compactMap(\.self).joined(separator: " · ")
        if isNamed {
          result.table.append([name] + cells)
        } else if page != nil {
          result.table.append([name + ": " + cells[0]] + cells.dropFirst())
        } else {
          result.table.append(cells)
        }
      }
    }
  }
}

extension ResultWriter {
  /// What the numbers or words of one column of a table come to.
  fileprivate func columnFact(_ column: Int) -> String? {
    guard case .table(let columns) = prompt.answer else { return nil }
    let title = columns[column].title + ": "
    if let mean = session.scaleResult(ofColumn: column, in: prompt)?.mean {
      return title + words.mean(words.number(mean))
    }
    let counts = session.countResult(ofColumn: column, in: prompt)?.entries.filter { $0.count > 0 }
    guard let counts, !counts.isEmpty else { return nil }
    return title + counts.map { "\($0.subject.text) \($0.count)" }.joined(separator: " · ")
  }

  /// What the room said of the others in the same round.
  fileprivate var othersInRound: [String] {
    guard poll.party != nil else { return [] }
    return session.polls(of: prompt.id).compactMap { other in
      guard other != poll, session.state(of: other) == .revealed, let party = other.party,
        let mean = session.scaleResult(other)?.mean
      else { return nil }
      return "\(session.name(of: party)) \(words.number(mean))"
    }
  }
}

extension FixedNumber {
  /// How many units one is.
  fileprivate static func one(decimals: Int) -> Int {
    FixedNumber(1).with(decimals: decimals).units
  }
}
