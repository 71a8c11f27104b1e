/// A table's cells, whose texts are notes.
struct TableAnswers: AnswerKind {
  let columns: [Column]

  var name: String { "table" }
  var gives: AnswerShape { .cells(columns) }

  func statements(_ listed: [Subject], of prompt: Prompt) -> [Subject] { listed }

  func fault(of value: AnswerValue, options: [Subject]) -> AnswerFault? { .wrongKind }

  /// Its rows, by what stands in their first column where they have no name of their own.
  func winners(_ asking: Asking) -> [Subject] {
    asking.statements.compactMap { row in
      let own = asking.cells.filter { $0.row == row.id && $0.column == 0 }.flatMap(\.texts)
      let text = row.text.isEmpty ? own.joined(separator: "; ") : row.text
      return text.isEmpty ? nil : Subject(id: row.id, text: text)
    }
  }

  func outcome(_ asking: Asking) -> Outcome {
    var outcome = Outcome(asking)
    outcome.facts = columns.indices.compactMap { fact(ofColumn: $0, asking) }
    outcome.table = OutcomeTable(columns: columns.map(\.title), rows: rows(asking))
    return outcome
  }

  /// The filled rows: the room's own, or those of one party after the other.
  private func rows(_ asking: Asking) -> [OutcomeTable.Row] {
    let parties: [PartyID?] =
      if case .parties(let parties) = asking.voices, asking.isOwn {
        parties.map(Optional.some)
      } else {
        [asking.poll.party]
      }
    return parties.flatMap { party in
      asking.statements.compactMap { row -> OutcomeTable.Row? in
        let own = asking.cells.filter { $0.party == party && $0.row == row.id }
        guard !own.isEmpty else { return nil }
        let cells = columns.indices.map { column in
          own.filter { $0.column == column }.flatMap(\.texts).joined(separator: " / ")
        }
        return OutcomeTable.Row(party: asking.isOwn ? party : nil, subject: row, cells: cells)
      }
    }
  }

  /// What the numbers or words of one column come to, in all rows.
  private func fact(ofColumn column: Int, _ asking: Asking) -> Outcome.Fact? {
    let texts = asking.cells.filter { $0.column == column }.flatMap(\.texts)
    let title = columns[column].title
    switch columns[column].content {
    case .text: return nil
    case .scale(let scale):
      var scores: [AnswerValue: Int] = [:]
      for text in texts {
        guard let number = FixedNumber(text: text, decimals: scale.decimals) else { continue }
        scores[.score(number.units), default: 0] += 1
      }
      return ScaleResult(scale, scores).mean.map { .columnMean(title, $0) }
    case .choice(let words):
      let chosen = words.map { word in
        Outcome.Choice(
          subject: Subject(id: SubjectID(word), text: word), count: texts.count { $0 == word })
      }.filter { $0.count > 0 }
      return chosen.isEmpty ? nil : .columnCounts(title, chosen)
    }
  }
}
