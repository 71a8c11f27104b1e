import SamlingCore

extension ReportPerson {
  /// `{"name","municipality","role","away","answers":[{"day","item","question","about","statement","score","x","y","options","passed","count"}]}`.
  var json: JSONValue {
    .object([
      "name": .text(name), "municipality": JSONValue(municipality), "role": JSONValue(role),
      "away": .bool(isAway), "answers": .list(answers.map(\.json)),
    ])
  }
}

extension ReportPerson.Answer {
  fileprivate var json: JSONValue {
    var fields: [String: JSONValue] = [
      "day": .whole(day), "item": .text(item), "question": .text(prompt.question),
      "about": JSONValue(about), "statement": JSONValue(statement), "score": JSONValue(number),
      "x": .null, "y": .null, "options": .list(options.map { .text($0) }),
      "passed": .bool(value == .pass), "count": .whole(count),
    ]
    if case .place(let x, let y) = value { (fields["x"], fields["y"]) = (.whole(x), .whole(y)) }
    return .object(fields)
  }
}
