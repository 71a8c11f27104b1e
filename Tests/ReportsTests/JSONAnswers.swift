import Support

/// The answers that stand in a report's JSON.
struct JSONAnswers {
  private(set) var found: [Answered.Answer] = []

  init(_ text: String) throws {
    let report = try ReadJSON(text)
    for day in report["days"]?.list ?? [] {
      for item in day["items"]?.list ?? [] {
        step(item)
        for note in item["notes"]?.list ?? [] { self.note(note, Answered.Answer()) }
      }
    }
    for note in report["parked"]?.list ?? [] { self.note(note, Answered.Answer()) }
  }

  private mutating func step(_ step: ReadJSON) {
    for prompt in step["form"]?.list ?? [] { self.prompt(prompt) }
    for inner in step["steps"]?.list ?? [] { self.step(inner) }
  }

  private mutating func prompt(_ prompt: ReadJSON) {
    let base = Answered.Answer(question: prompt["question"]?.text ?? "")
    for note in prompt["notes"]?.list ?? [] { self.note(note, base) }
    guard let answers = prompt["answers"] else { return }
    for note in answers.list { self.note(note, base) }
    for row in answers["rows"]?.list ?? [] {
      var cell = base
      cell.about = row["party"]?.text
      cell.statement = row["row"]?.text
      for part in row["cells"]?.list ?? [] {
        cell.column = part["column"]?.text
        cell.text = part["notes"]?[0]?["text"]?.text
        found.append(cell)
      }
    }
    result(answers, base)
    for turn in answers["turns"]?.list ?? [] {
      var about = base
      about.about = turn["party"]?.text
      result(turn, about)
    }
  }

  private mutating func note(_ note: ReadJSON, _ base: Answered.Answer) {
    var answer = base
    answer.about = note["party"]?.text
    answer.by = note["by"]?.text
    answer.text = note["text"]?.text
    answer.tag = note["tag"]?.text
    answer.mark = note["mark"]?.text
    answer.who = note["who"]?.text
    answer.statement = note["follow_up"]?.text
    found.append(answer)
    for follower in note["follow_ups"]?.list ?? [] { self.note(follower, base) }
  }

  private mutating func result(_ result: ReadJSON, _ base: Answered.Answer) {
    if result["mean"] != nil { scores(result, base) }
    for line in result["statements"]?.list ?? [] {
      var one = base
      one.statement = line["statement"]?.text
      if line["mean"] != nil { scores(line, one) }
      for answer in line["answers"]?.list ?? [] { add(answer, one) }
    }
    for option in result["options"]?.list ?? [] {
      var one = base
      one.text = option["option"]?.text
      one.count = option["count"]?.whole ?? 0
      let named = option["by_party"]?.list ?? []
      for answer in named { add(answer, base) }
      if named.isEmpty, one.count > 0 { found.append(one) }
    }
    for place in result["places"]?.list ?? [] {
      var one = base
      one.statement = place["thing"]?.text
      for answer in place["answers"]?.list ?? [] { add(answer, one) }
    }
  }

  private mutating func scores(_ line: ReadJSON, _ base: Answered.Answer) {
    let named = (line["by_party"]?.list ?? []).filter { $0["mean"] == nil }
    if !named.isEmpty { return named.forEach { add($0, base) } }
    for bar in line["histogram"]?.list ?? [] { add(bar, base) }
    if let passes = line["passes"]?.whole, passes > 0 {
      var answer = base
      answer.text = "–"
      answer.count = passes
      found.append(answer)
    }
  }

  private mutating func add(_ json: ReadJSON, _ base: Answered.Answer) {
    var answer = base
    answer.by = json["party"]?.text
    answer.count = json["count"]?.whole ?? 0
    answer.text = json["option"]?.text ?? (json["score"] == .null ? "–" : nil)
    answer.score = json["score"]?.number.map { score in
      score == score.rounded() ? "\(Int(score))" : "\(score)".replacing(".", with: ",")
    }
    (answer.x, answer.y) = (json["x"]?.whole, json["y"]?.whole)
    found.append(answer)
  }
}
