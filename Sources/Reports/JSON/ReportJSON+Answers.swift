import SamlingCore

extension ReportItem {
  /// The fields that a report adds to an item's.
  var json: [String: JSONValue] {
    [
      "state": .text(state.rawValue),
      "planned": .object(["start": .text(plannedStart.text), "end": .text(plannedEnd.text)]),
      "actual": .object(["start": JSONValue(start), "end": JSONValue(end)]),
      "drift_seconds": JSONValue(seconds: drift),
      "turns": .list(turns.map(\.json)),
      "notes": .list(notes.map(\.json)),
    ]
  }
}

extension ReportTurn {
  fileprivate var json: JSONValue {
    .object([
      "party": .text(party), "by": JSONValue(by), "step": .text(part.text),
      "planned_seconds": .whole(planned.count), "seconds": JSONValue(seconds: used),
      "phases": .list(
        phases.map { phase in
          .object([
            "name": JSONValue(phase.name), "planned_seconds": .whole(phase.planned.count),
            "seconds": JSONValue(seconds: phase.used),
          ])
        }),
    ])
  }
}

extension ReportNote {
  var json: JSONValue {
    var fields: [String: JSONValue] = [
      "id": .text(id.text), "party": JSONValue(party), "by": JSONValue(by), "text": .text(text),
      "tag": JSONValue(tag), "seat": .text(seat.rawValue), "at": .text(written.iso),
      "follow_up": JSONValue(followUp), "follow_ups": .list(followers.map(\.json)),
      "mark": .null, "who": .null, "when": .null,
    ]
    switch mark {
    case nil: break
    case .idea?: fields["mark"] = .text("idea")
    case .decision?: fields["mark"] = .text("decision")
    case .followUp(let who, let when)?:
      fields["mark"] = .text("follow_up")
      fields["who"] = .text(who)
      fields["when"] = .text(when)
    }
    return .object(fields)
  }
}

extension ReportTotals {
  func json(_ talk: [PartyTalk]) -> JSONValue {
    .object([
      "notes": .whole(notes), "answers": .whole(answers), "questions": .whole(questions),
      "answered_questions": .whole(answeredQuestions), "decisions": .whole(decisions),
      "follow_ups": .whole(followUps), "ideas": .whole(ideas), "held_notes": .whole(held),
      "talk": .list(
        talk.map { talk in
          .object([
            "party": .text(talk.party), "own_seconds": JSONValue(seconds: talk.own),
            "presenting_seconds": JSONValue(seconds: talk.presenting),
            "question_seconds": JSONValue(seconds: talk.questions),
          ])
        }),
    ])
  }
}

extension ReportPrompt {
  /// A list of notes; for other types of answer the result, or a list of results, one for each turn.
  var answersJSON: JSONValue {
    switch prompt.answer.kind.gives {
    case .notes: .list(notes.map(\.json))
    case .cells(let columns): .object(["rows": rowsJSON(columns)])
    case .score, .options, .place:
      if results.contains(where: { $0.about != nil }) {
        .object(["turns": .list(results.map { .object($0.json(prompt)) })])
      } else {
        results.first.map { .object($0.json(prompt)) } ?? .null
      }
    }
  }

  /// The notes on a question of another type than notes.
  var notesJSON: JSONValue {
    if case .note = prompt.answer { .list([]) } else { .list(notes.map(\.json)) }
  }

  private func rowsJSON(_ columns: [Column]) -> JSONValue {
    .list(
      cells.grouped(by: { [$0.partyID?.text ?? "", $0.rowID.text] }).map { _, cells in
        .object([
          "party": JSONValue(cells.first?.party), "row": JSONValue(cells.first?.row),
          "cells": .list(
            cells.map { cell in
              .object(["column": .text(cell.title), "notes": .list(cell.notes.map(\.json))])
            }),
        ])
      })
  }
}

extension ReportResult {
  fileprivate func json(_ prompt: Prompt) -> [String: JSONValue] {
    var fields: [String: JSONValue] = [
      "party": JSONValue(about), "state": JSONValue(state?.rawValue),
      "expected": JSONValue(expected), "count": .whole(count),
    ]
    switch prompt.answer.kind.gives {
    case .notes, .cells: break
    case .score:
      let own = lines.first { $0.statement == nil }
      own.map { fields.merge($0.scoresJSON(isNamed)) { $1 } }
      let statements = lines.filter { $0.statement != nil }
      if !statements.isEmpty {
        fields["statements"] = .list(
          statements.map { line in
            var one = line.scoresJSON(isNamed)
            one["statement"] = JSONValue(line.statement)
            one["rank"] = JSONValue(line.line.rank)
            return .object(one)
          })
      }
      fields["previous_round_mean"] = JSONValue(outcome.previousMean)
    case .options:
      let options = lines.filter { $0.statement == nil }
      if !options.isEmpty {
        fields["options"] = .list(options.map { $0.optionJSON(outcome.measures(of: $0.line)) })
      }
      let statements = lines.filter { $0.statement != nil }
      if !statements.isEmpty {
        fields["statements"] = .list(
          statements.map { line in
            .object([
              "statement": JSONValue(line.statement), "count": .whole(line.count),
              "answers": .list(line.answers.map(\.json)),
            ])
          })
      }
    case .place:
      fields["places"] = .list(
        lines.map { line in
          .object([
            "thing": JSONValue(line.statement), "number": JSONValue(line.line.entry?.number),
            "x": JSONValue(line.line.entry?.x), "y": JSONValue(line.line.entry?.y),
            "in_corner": corners.isEmpty ? .null : .whole(cornerCount(of: line)),
            "answers": .list(line.answers.map(\.json)),
          ])
        })
      fields["corners"] = .list(
        corners.map { corner in
          .object([
            "party": .text(name(of: corner.party)), "placed": .whole(corner.placed),
            "things": .list(corner.entries.map { .text($0.subject.text) }),
          ])
        })
    }
    if let standings {
      fields["standings"] = .list(
        standings.entries.map { entry in
          .object([
            "party": .text(name(of: entry.party)), "rank": .whole(entry.rank),
            "points": .whole(entry.points), "questions": .whole(standings.questions),
          ])
        })
    }
    return fields
  }
}

extension ReportLine {
  fileprivate func scoresJSON(_ isNamed: Bool) -> [String: JSONValue] {
    let own = isNamed ? answers.map(\.json) : groups.map(\.json)
    return [
      "count": .whole(scores?.count ?? 0), "passes": .whole(scores?.passes ?? 0),
      "mean": JSONValue(scores?.mean), "median": JSONValue(scores?.median),
      "deviation": JSONValue(scores?.deviation),
      "histogram": .list(
        (scores?.counts ?? []).map { score, count in
          .object([
            "score": JSONValue(FixedNumber(score, decimals: scores?.scale.decimals ?? 0)),
            "count": .whole(count),
          ])
        }),
      "by_party": .list(own),
    ]
  }

  /// An option with what it is judged by; what was said of no one option is told as it was.
  fileprivate func optionJSON(_ measures: [Outcome.Measure]) -> JSONValue {
    var fields: [String: JSONValue] = [
      "option": JSONValue(option), "rank": JSONValue(line.rank), "right": .bool(line.isRight),
      "passes": .whole(answers.filter { $0.value == .pass }.reduce(0) { $0 + $1.count }),
    ]
    for measure in measures { fields[measure.kind.rawValue] = JSONValue(measure.value) }
    // An option that is measured has no answers of its own.
    if measures.isEmpty {
      fields["count"] = .whole(count)
      fields["by_party"] = .list(answers.filter { $0.by != nil }.map(\.json))
    }
    let several = answers.filter { !$0.options.isEmpty && option == nil }
    if !several.isEmpty { fields["answers"] = .list(several.map(\.json)) }
    return .object(fields)
  }
}

extension ReportGroup {
  fileprivate var json: JSONValue {
    .object([
      "party": .text(party), "mean": JSONValue(result.mean), "count": .whole(result.count),
    ])
  }
}

extension ReportAnswer {
  fileprivate var json: JSONValue {
    var fields: [String: JSONValue] = ["party": JSONValue(by), "count": .whole(count)]
    switch value {
    case .score, .mean: fields["score"] = JSONValue(number)
    case .pass: fields["score"] = .null
    case .option: fields["option"] = .text(options.first ?? "")
    case .place(let x, let y):
      fields["x"] = .whole(x)
      fields["y"] = .whole(y)
    // Whatever else names options does so in an order.
    default: fields["options"] = .list(options.map { .text($0) })
    }
    return .object(fields)
  }
}

extension Outcome {
  /// The numbers that an option is judged by, beside how many chose it.
  fileprivate func measures(of line: Line) -> [Measure] {
    for bar in bars {
      if case .subject(let subject) = bar.label, subject.id == line.option?.id,
        case .measured(let measures, _) = bar.value
      {
        return measures
      }
    }
    return []
  }

  /// The mean of the round before; nil where there was none.
  fileprivate var previousMean: FixedNumber? {
    for case .previousRound(let mean, _) in facts { return mean }
    return nil
  }
}
