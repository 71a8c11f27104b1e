import Phrases
import SamlingCore
import Wording

/// Blank forms to hand out: a sheet for each item, with every question of it and room to answer by hand.
package struct Forms {
  let report: Report
  let words: any Phrases
  /// The party that the forms are for, whose name is then printed; nil for a line to write it on.
  let party: String?

  /// Empty lines under a question that is answered in words, and empty rows of a table that names none.
  private static let emptyLines = 4
  private static let emptyRows = 6
  /// The most scores that are printed as columns to tick; a longer scale gets a line.
  private static let mostScores = 11
  private static let box = "☐"

  package init(_ report: Report, _ language: Language, party: String? = nil) {
    self.report = report
    self.party = party
    words = language.phrases
  }

  package var document: Document {
    let all = words.formsFor(report.title.isEmpty ? report.session : report.title)
    let title = party.map { "\($0) – \(all)" } ?? all
    let sheets = report.days.flatMap { day in
      day.items.filter { $0.state != .dropped }.flatMap { sheet(of: $0, on: day) }
    }
    var document = Document(
      title: title, language: words.language, blocks: [.heading(1, title)] + sheets)
    document.isOfSheets = true
    return document
  }

  private func sheet(of item: ReportItem, on day: ReportDay) -> [Block] {
    let parts = item.parts.filter { !$0.prompts.isEmpty && !$0.isTeams }
    let prompts = parts.flatMap(\.prompts)
    guard !prompts.isEmpty else { return [] }
    var blocks: [Block] = [.heading(2, heading(of: item, on: day))]
    if prompts.contains(where: \.isEach) {
      let name = party.map { Span.plain(" " + $0) } ?? .plain(" " + blank(30))
      blocks.append(.paragraph([.strong(words.whoHeading + ":"), name]))
    }
    for part in parts {
      if let title = part.title { blocks.append(.heading(3, title.blanked)) }
      blocks += part.prompts.flatMap { question($0, level: part.title == nil ? 3 : 4) }
    }
    return blocks
  }

  /// Of several days which one it is on, too: each sheet is a page by itself.
  private func heading(of item: ReportItem, on day: ReportDay) -> String {
    let heading = item.plannedStart.text + " " + item.title.blanked
    guard report.days.count > 1 else { return heading }
    return (day.title ?? words.dayTitle(day.number)) + " · " + heading
  }

  private func question(_ prompt: ReportPrompt, level: Int) -> [Block] {
    let asked = prompt.prompt
    let beneath: [Block] =
      asked.followUps.isEmpty ? [] : [.list(asked.followUps.map { ListEntry([.plain($0)]) })]
    return [.heading(level, asked.question)] + beneath + room(for: asked)
  }

  private func blank(_ count: Int) -> String { String(repeating: "_", count: count) }

  // MARK: Room to answer in

  private func room(for prompt: Prompt) -> [Block] {
    switch prompt.answer.kind.gives {
    case .notes: return notes(prompt)
    case .score(let scale): return scores(prompt, scale)
    case .options(let choosing): return options(prompt, choosing)
    case .place(let x, let y): return places(prompt, x, y)
    case .cells(let columns): return cells(prompt, columns)
    }
  }

  private func notes(_ prompt: Prompt) -> [Block] {
    guard case .note(let kinds) = prompt.answer, !kinds.isEmpty else {
      return [.lines(Self.emptyLines)]
    }
    return kinds.flatMap { [.paragraph([.strong($0)]), .lines(2)] }
  }

  private func scores(_ prompt: Prompt, _ scale: Scale) -> [Block] {
    let subjects = prompt.statements.isEmpty ? [""] : prompt.statements
    let unit = scale.unit.map { " " + $0 } ?? ""
    guard scale.decimals == 0, scale.high - scale.low < Self.mostScores else {
      return [
        .list(
          subjects.map { subject in
            ListEntry([
              .plain(subject.isEmpty ? "" : subject + ": "),
              .plain(blank(8) + unit + " (" + words.range(scale) + ")"),
            ])
          })
      ]
    }
    let scores = (scale.low...scale.high).map { score in
      Table.Column(title: label(score, of: scale), isUnbroken: false)
    }
    let columns = [Table.Column(title: words.statementHeading)] + scores
    let rows = subjects.map { subject in
      [Table.Cell.text(subject.isEmpty ? prompt.question : subject)]
        + scores.map { _ in .text(Self.box) }
    }
    return [.table(Table(caption: prompt.question, columns: columns, rows: rows))]
  }

  /// A score with its own word, where it has one.
  private func label(_ score: Int, of scale: Scale) -> String {
    let number = words.score(score, scale)
    let place = score - scale.low
    if scale.labels.count == scale.high - scale.low + 1, !scale.labels[place].isEmpty {
      return number + " " + scale.labels[place]
    }
    let end =
      score == scale.low ? scale.labels.first : score == scale.high ? scale.labels.last : nil
    return [number, end ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func options(_ prompt: Prompt, _ choosing: AnswerShape.Choosing) -> [Block] {
    let options = prompt.answer.kind.options([], of: prompt).map(\.text)
    let judged = judged(prompt)
    if choosing == .one, !options.isEmpty, !judged.isEmpty {
      let columns = ([words.statementHeading] + options).map { Table.Column(title: $0) }
      let rows = judged.map { [Table.Cell.text($0)] + options.map { _ in .text(Self.box) } }
      return [.table(Table(caption: prompt.question, columns: columns, rows: rows))]
    }
    let listed = options.isEmpty ? prompt.statements : options
    guard !listed.isEmpty else { return [.lines(Self.emptyLines)] }
    let mark: String =
      switch choosing {
      case .one: Self.box
      case .dots, .order: blank(3)
      }
    return [.list(listed.map { ListEntry([.plain(mark + " " + $0)]) })]
  }

  /// What one of the options is chosen for, each: statements, or what was agreed by all or by the form's own party.
  private func judged(_ prompt: Prompt) -> [String] {
    guard case .status = prompt.answer else { return prompt.statements }
    return report.agreements.map(\.agreement).filter { agreement in
      let isAsked = prompt.source == nil || agreement.key == prompt.source
      return isAsked && (agreement.parties.isEmpty || party.map(agreement.parties.contains) ?? true)
    }.map(\.text)
  }

  private func places(_ prompt: Prompt, _ x: Axis, _ y: Axis) -> [Block] {
    let names = prompt.statements.enumerated().map { (number: $0.offset + 1, name: $0.element) }
    let rows = names.map { number, name in
      [Table.Cell.text("\(number)"), .text(name), .text(""), .text("")]
    }
    let columns =
      [words.numberSign, words.whatHeading].map { Table.Column(title: $0) }
      + [x, y].map { axis in
        Table.Column(title: axis.title + " 1–\(MatrixResult.steps)")
      }
    return [
      .map(
        PlaceMap(
          title: words.mapOf(x.title, y.title), description: prompt.question, x: x, y: y,
          places: [], names: names)),
      .table(
        Table(caption: prompt.question, columns: columns, rows: rows, headingColumn: 1)),
    ]
  }

  private func cells(_ prompt: Prompt, _ columns: [Column]) -> [Block] {
    let isNamed = !prompt.statements.isEmpty
    let headings =
      (isNamed ? [Table.Column(title: words.rowHeading)] : [])
      + columns.map { Table.Column(title: heading(of: $0)) }
    let empty = columns.map { _ in Table.Cell.text("") }
    let more = isNamed ? (prompt.isOpen ? 2 : 0) : Self.emptyRows
    let rows =
      prompt.statements.map { [.text($0)] + empty }
      + (0..<more).map { _ in (isNamed ? [.text(" ")] : []) + empty }
    var table = Table(caption: prompt.question, columns: headings, rows: rows)
    table.headingColumn = isNamed ? 0 : nil
    return [.table(table)]
  }

  private func heading(of column: Column) -> String {
    switch column.content {
    case .text: column.title
    case .scale(let scale): column.title + " (" + words.range(scale) + ")"
    case .choice(let choices): column.title + " (" + choices.joined(separator: "/") + ")"
    }
  }
}
