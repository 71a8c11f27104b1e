import SamlingCore

/// Results of choices, quizzes, dots, maps and tables.
extension ResultWriter {
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

  /// A statement's line, with the choices made for it.
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
    result.figure = "\(corner): \(hot.isEmpty ? words.noneHot : hot)"
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

  /// The mean or the counts of one column of a table.
  private func columnFact(_ column: Int) -> String? {
    guard case .table(let columns) = prompt.answer else { return nil }
    let title = columns[column].title + ": "
    if let mean = session.scaleResult(ofColumn: column, in: prompt)?.mean {
      return title + words.mean(words.number(mean))
    }
    let counts = session.countResult(ofColumn: column, in: prompt)?.entries.filter { $0.count > 0 }
    guard let counts, !counts.isEmpty else { return nil }
    return title + counts.map { "\($0.subject.text) \($0.count)" }.joined(separator: " · ")
  }
}
