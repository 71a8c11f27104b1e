import Phrases
import SamlingCore

/// Writes many gatherings as one report of a programme: an overview, the scores, and what was agreed.
package struct ProgrammeDocument {
  let comparison: Comparison
  let words: any Phrases
  private var gatherings: [GatheringSummary] { comparison.gatherings }

  package init(_ gatherings: [GatheringSummary], _ language: Language) {
    comparison = Comparison(gatherings.inOrderOfDate, isShared: false)
    words = language.phrases
  }

  package var document: Document {
    let title = words.programmeReport
    let networks = comparison.networks.count
    let municipalities = Set(gatherings.flatMap(\.municipalities)).count
    var blocks: [Block] = [.heading(1, title)]
    blocks.append(
      .paragraph([.plain(words.programmeSize(gatherings.count, networks, municipalities))]))
    blocks += AgreementBlocks(words: words).open(gatherings.open, done: gatherings.doneCounts)
    blocks += overview + scores + agreed
    return Document(title: title, language: words.language, blocks: blocks)
  }

  package var json: String {
    var fields = comparison.jsonFields
    fields["title"] = .text(words.programmeReport)
    fields["open"] = .list(gatherings.open.map(\.json))
    return jsonText(of: JSONValue.object(fields)) + "\n"
  }

  private var overview: [Block] {
    let numbers = [
      words.answersHeading, words.notesHeading, words.decisionsHeading, words.followUpsHeading,
      words.latenessHeading,
    ]
    let columns =
      [Table.Column(title: words.dateHeading, isUnbroken: true)]
      + [words.gatheringHeading, words.networkHeading].map { Table.Column(title: $0) }
      + numbers.map { Table.Column(title: $0, isNumber: true) }
    let rows = gatherings.map { one in
      [one.date.map(words.date) ?? "", one.title, one.network ?? ""].map { Table.Cell.text($0) }
        + [one.totals.answers, one.totals.notes, one.totals.decisions, one.totals.followUps].map {
          .text("\($0)")
        } + [.text(one.drift.map(words.deviation) ?? "")]
    }
    return [
      .heading(2, words.gatheringsHeading),
      .table(
        Table(caption: words.gatheringsHeading, columns: columns, rows: rows, headingColumn: 1)
      ),
    ]
  }

  /// For each question its mean in each gathering that asked it, then each municipality's first and last mean.
  private var scores: [Block] {
    var blocks: [Block] = []
    var heading: String?
    let isOfMany = comparison.networks.count > 1
    if isOfMany, !comparison.questions.isEmpty {
      blocks.append(.paragraph([.quiet(words.whoseChange)]))
    }
    for question in comparison.questions {
      if question.text != heading { blocks.append(.heading(2, question.text)) }
      heading = question.text
      if let statement = question.statement { blocks.append(.heading(3, statement)) }
      if isOfMany {
        blocks += NetworkBlocks(comparison, words).blocks(of: question)
      } else {
        blocks.append(byGathering(question))
        if !question.moved.isEmpty { blocks.append(byParty(question)) }
      }
    }
    return blocks
  }

  private func byGathering(_ question: Comparison.Question) -> Block {
    let columns = [
      Table.Column(title: words.gatheringHeading),
      Table.Column(title: words.meanHeading, isNumber: true),
      Table.Column(title: words.onScaleHeading, isWide: true),
      Table.Column(title: words.answersHeading, isNumber: true),
    ]
    let scale = question.scale
    let rows = gatherings.indices.compactMap { index -> [Table.Cell]? in
      guard let mean = question.means[index] else { return nil }
      let text = words.onScale(
        words.number(mean), words.score(scale.low, scale), words.score(scale.high, scale))
      return [
        .text(names[index]), .text(words.number(mean)),
        .bar(scale.share(of: mean), text), .text("\(question.counts[index])"),
      ]
    }
    return .table(Table(caption: question.text, columns: columns, rows: rows))
  }

  /// Each gathering by its date and its network; where some share both, also by which it is of its network.
  private var names: [String] {
    let plain = gatherings.map { gathering in
      [gathering.date.map(words.date), gathering.network ?? gathering.title].compactMap(\.self)
        .joined(separator: ", ")
    }
    var numbers: [Int: Int] = [:]
    for network in comparison.networks {
      for (place, gathering) in network.gatherings.enumerated() { numbers[gathering] = place + 1 }
    }
    let shared = Set(plain.grouped { $0 }.filter { $0.1.count > 1 }.map(\.0))
    return plain.indices.map { index in
      guard shared.contains(plain[index]), let number = numbers[index] else { return plain[index] }
      return plain[index] + ", " + words.gatheringNumber(number)
    }
  }

  private func byParty(_ question: Comparison.Question) -> Block {
    let columns =
      [Table.Column(title: words.whoHeading)]
      + [words.firstHeading, words.lastHeading, words.changeHeading].map {
        Table.Column(title: $0, isNumber: true)
      }
    let rows = question.moved.map { row in
      let known = row.means.compactMap(\.self)
      return [Table.Cell.text(row.party)]
        + [
          known.first.map(words.number), known.last.map(words.number),
          row.change.map(words.difference),
        ].map { .text($0 ?? "") }
    }
    return .table(Table(caption: question.text, columns: columns, rows: rows))
  }

  private var agreed: [Block] {
    let some = zip(names, gatherings).filter { !$0.1.agreed.isEmpty }
    guard !some.isEmpty else { return [] }
    return [.heading(2, words.agreedHeading)]
      + some.flatMap { name, gathering -> [Block] in
        [
          .heading(3, name),
          .list(
            gathering.agreed.map { agreed in
              var spans: [Span] = [.plain(agreed.note.text)]
              if case .followUp(let who, let when)? = agreed.note.mark {
                let whom = [who, when].filter { !$0.isEmpty }.joined(separator: ", ")
                if !whom.isEmpty { spans += [.plain(" — "), .strong(whom)] }
              }
              if let party = agreed.note.party { spans += [.plain(" "), .quiet("(\(party))")] }
              return ListEntry(spans)
            }),
        ]
      }
  }
}
