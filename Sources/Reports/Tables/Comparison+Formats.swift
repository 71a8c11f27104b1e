import Phrases
import SamlingCore

extension Comparison {
  /// A row for each mean of each party in each gathering, and for the whole.
  package func spreadsheet(_ language: Language) -> String {
    let words = language.phrases
    var sheet = Spreadsheet(words)
    sheet.add(
      [
        words.questionColumn, words.keyColumn, words.statementColumn, words.whoColumn,
        words.gatheringColumn, words.dateColumn, words.meanColumn, words.answersColumn,
        words.changeColumn,
      ].map { .text($0) })
    for question in questions {
      let whole = Row(party: words.all, means: question.means)
      for row in question.rows + [whole] {
        let isWhole = row == whole
        let change = isWhole ? question.change?.mean : row.change
        for (index, mean) in row.means.enumerated() {
          guard let mean else { continue }
          let isLast = row.means[(index + 1)...].allSatisfy { $0 == nil }
          sheet.add([
            .text(question.text), .text(question.key.map { "#\($0)" } ?? ""),
            .text(question.statement ?? ""), .text(row.party), .text(gatherings[index].session),
            .text(gatherings[index].date?.iso ?? ""), .number(mean),
            .whole(isWhole ? question.counts[index] : nil),
            isLast ? change.map { .number($0) } ?? .whole(nil) : .whole(nil),
          ])
        }
      }
    }
    return sheet.text
  }

  /// A JSON object with `gatherings`, and `questions` with a mean for each gathering.
  package var json: String { jsonText(of: JSONValue.object(jsonFields)) + "\n" }

  var jsonFields: [String: JSONValue] {
    [
      "gatherings": .list(gatherings.map(\.json)),
      "networks": .list(
        networks.map { network in
          .object([
            "name": .text(network.name),
            "gatherings": .list(network.gatherings.map { .text(gatherings[$0].session) }),
          ])
        }),
      "questions": .list(
        questions.map { question in
          .object([
            "question": .text(question.text), "key": JSONValue(question.key.map { "#\($0)" }),
            "statement": JSONValue(question.statement),
            "means": .list(question.means.map { JSONValue($0) }),
            "counts": .list(question.counts.map { .whole($0) }),
            "change": JSONValue(question.change?.mean),
            "change_count": .whole(question.change?.count ?? 0),
            "by_party": .list(
              question.rows.map { row in
                .object([
                  "party": .text(row.party), "means": .list(row.means.map { JSONValue($0) }),
                  "change": JSONValue(row.change),
                ])
              }),
          ])
        }),
    ]
  }
}

extension GatheringSummary {
  var json: JSONValue {
    .object([
      "session": .text(session), "title": .text(title), "date": JSONValue(date?.iso),
      "network": JSONValue(network), "municipalities": .list(municipalities.map { .text($0) }),
      "drift_seconds": JSONValue(seconds: drift), "totals": totals.json([]),
      "agreed": .list(
        agreed.map { agreed in
          guard case .object(var fields) = agreed.note.json else { return .null }
          fields["item"] = JSONValue(agreed.item)
          fields["follow_ups"] = nil
          return .object(fields)
        }),
    ])
  }
}
