import SamlingCore

/// Writes clocks, circles, answers and answerers in the notation.
enum NotationText {
  /// `(10 min x kommune)`, or two parentheses where all turns share the time.
  static func clockAndCircle(_ step: Step, _ names: [PartyID: String]) -> [String] {
    let circle = step.circle.map { circleText($0, names) }
    guard let clock = step.clock else { return circle.map { ["(\($0))"] } ?? [] }
    let length = clockText(clock)
    guard let circle else { return [clock.isEach ? "(\(length) pr hver)" : "(\(length))"] }
    return clock.isEach ? ["(\(length) \(circle))"] : ["(\(length))", "(\(circle))"]
  }

  private static func clockText(_ clock: Clock) -> String {
    let phases = clock.phases.map { phase in
      let length =
        phase.least.map { range($0, phase.planned) } ?? RoundReader.text(of: phase.planned)
      return phase.name.map { "\(length) \($0)" } ?? length
    }
    return (clock.isLimit ? "maks " : "") + phases.joined(separator: " + ")
  }

  private static func range(_ least: Seconds, _ planned: Seconds) -> String {
    if least.count % 60 == 0, planned.count % 60 == 0 {
      return "\(least.count / 60)–\(planned.count / 60) min"
    }
    return "\(least.count)–\(planned.count) sek"
  }

  private static func circleText(_ circle: Circle, _ names: [PartyID: String]) -> String {
    if let key = circle.key { return "x #\(key)" }
    if circle.kind == .count { return "x \(circle.turns.count)" }
    if !circle.word.isEmpty {
      return "x \(circle.word)" + (circle.isByPartner ? " v/ makker" : "")
    }
    let parties = circle.turns.map { names[$0.party] ?? $0.party.text }
    guard parties.contains(where: { $0.holds(",") || Names.holdsAnd($0) }) else {
      return "x (\(parties.joined(separator: ", ")))"
    }
    return "x (\(parties.joined(separator: "; "));)"
  }

  static func answerers(_ answerers: Answerers) -> String {
    answerers.kind == .key ? "@#\(answerers.word)" : "@\(answerers.word)"
  }

  /// A prompt's bracket, source, answerers and key; no bracket where the question mark is enough.
  static func marks(of prompt: Prompt, isBare: Bool) -> [String] {
    var marks: [String] = isBare ? [] : ["[\(answer(prompt.answer))]"]
    if let source = prompt.source { marks.append("av #\(source)") }
    if let answerers = prompt.answeredBy { marks.append(self.answerers(answerers)) }
    if let key = prompt.key { marks.append("#\(key)") }
    return marks
  }

  // MARK: - Answers

  private static func answer(_ answer: AnswerType) -> String {
    switch answer {
    case .note(let kinds): return kinds.isEmpty ? "notat" : "notat: \(list(kinds))"
    case .scale(let scale): return self.scale(scale)
    case .choice(let options): return options.isEmpty ? "valg" : "valg: \(list(options))"
    case .quiz(let options, let right):
      guard !options.isEmpty else { return "quiz" }
      let marked = options.enumerated().map { $0.offset == right ? "*\($0.element)" : $0.element }
      return "quiz: \(list(marked))"
    case .dots(let dots):
      var text = "stem" + (dots.perVoter.map { " \($0)" } ?? "")
      if let word = dots.circleWord { text += " av \(word)" }
      if let top = dots.top {
        text += dots.perVoter == nil && dots.circleWord == nil ? " topp \(top)" : ", topp \(top)"
      }
      return text
    case .status: return "status"
    case .rank(let rank): return "ranger" + (rank.top.map { " topp \($0)" } ?? "")
    case .table(let columns): return "tabell \(columns.map(column).joined(separator: " | "))"
    case .matrix(let x, let y): return "matrise \(axis(x)) x \(axis(y))"
    }
  }

  private static func list(_ names: [String]) -> String {
    names.count == 1 && names[0].holds(",") ? names[0] + ";" : names.joined(separator: "; ")
  }

  private static func scale(_ scale: Scale) -> String {
    let usual = max(
      scale.unit == nil && scale.references.isEmpty ? 0 : 1,
      ([scale.low, scale.high] + scale.references.map(\.value)).map {
        neededDecimals($0, scale.decimals)
      }.max() ?? 0)
    // The low end keeps its trailing zeros where nothing else tells how many decimals there are.
    let low = number(scale.low, scale.decimals, trims: usual == scale.decimals)
    var text = "\(low)-\(number(scale.high, scale.decimals, trims: true))"
    if !scale.labels.isEmpty { text += " " + scale.labels.joined(separator: "..") }
    if let unit = scale.unit { text += " " + unit }
    for reference in scale.references {
      text += ", \(reference.name) \(number(reference.value, scale.decimals, trims: true))"
    }
    return text
  }

  private static func neededDecimals(_ value: Int, _ decimals: Int) -> Int {
    var value = value
    var needed = decimals
    while needed > 0, value % 10 == 0 {
      value /= 10
      needed -= 1
    }
    return needed
  }

  private static func number(_ value: Int, _ decimals: Int, trims: Bool) -> String {
    let unit = AnswerMarkReader.power(decimals)
    var tail = String(value % unit + unit).dropFirst()
    if trims {
      while tail.last == "0" { tail = tail.dropLast() }
    }
    return decimals == 0 || tail.isEmpty ? "\(value / unit)" : "\(value / unit),\(tail)"
  }

  private static func column(_ column: Column) -> String {
    switch column.content {
    case .text: return column.title
    case .scale(let scale):
      return column.title.isEmpty ? self.scale(scale) : "\(column.title) \(self.scale(scale))"
    case .choice(let options):
      let choices = options.joined(separator: "/")
      return column.title == choices ? choices : "\(column.title) \(choices)"
    }
  }

  private static func axis(_ axis: Axis) -> String {
    guard !axis.low.isEmpty || !axis.high.isEmpty else { return axis.title }
    let ends = "\(axis.low)..\(axis.high)"
    return axis.title.isEmpty ? ends : "\(axis.title) \(ends)"
  }
}
