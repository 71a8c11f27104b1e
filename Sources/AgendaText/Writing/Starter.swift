import Phrases
import SamlingCore

/// Writes a starter agenda: days to edit, with methods as items.
///
/// It stands alone: the methods' texts are written out, so that their questions can be edited in place. A day ends at
/// four o'clock, and a method that does not fit begins another.
package struct Starter {
  private let words: any Phrases
  private let loader: any AgendaLoader
  private var lines: [String] = []
  private var time = WallTime(9, 0)
  /// Minutes since the last break.
  private var worked = 0
  private var hasEaten = false

  private init(words: any Phrases, loader: any AgendaLoader) {
    self.words = words
    self.loader = loader
  }

  /// The agenda in tidy notation; reading it gives no diagnostics.
  ///
  /// - Parameters:
  ///   - methods: The names of the methods; the loader has them all.
  ///   - language: The language of everything but the methods.
  ///   - loader: Fetches the methods.
  /// - Returns: The text, with a line break at its end.
  package static func text(
    methods: [String], language: Language, loader: some AgendaLoader
  ) -> String {
    var starter = Starter(words: language.phrases, loader: loader)
    return starter.text(methods)
  }

  private mutating func text(_ methods: [String]) -> String {
    let always = [header(words.starterPlace), municipalities]
    let circles = [pairs, header(words.starterRoles), groups, header(words.starterTeam)]
    let draft = read((always + circles).map(line) + methods.map { "--:-- use: \($0)" })
    let steps = (draft.days.first?.items ?? []).map(\.step)
    lines = ["# \(words.starterTitle)"]
    lines += (always + circles.filter { isNamed($0.name, in: steps) }).map(line)
    openDay(1)
    for (method, step) in zip(methods, steps) {
      add(method, minutes: Schedule.needed(step).map { ($0.count + 59) / 60 } ?? 30)
    }
    close(asks: !steps.contains { $0.allPrompts.contains { $0.key == "nytte" } })
    return format(read(lines))
  }

  // MARK: - Headers

  private func header(_ header: (name: String, value: String)) -> Header {
    Header(name: header.name, value: header.value)
  }

  private var municipalities: Header {
    Header(
      name: words.starterMunicipalities,
      value: (1...4).map(municipality).joined(separator: ", "))
  }

  private var pairs: Header {
    Header(
      name: words.starterPairs,
      value: "\(municipality(1)) + \(municipality(2)), \(municipality(3)) + \(municipality(4))")
  }

  private var groups: Header {
    Header(
      name: words.starterGroups,
      value: (1...4).map { "\(words.starterGroup) \($0)" }.joined(separator: ", "))
  }

  private func municipality(_ number: Int) -> String { "\(words.starterMunicipality) \(number)" }

  private func line(_ header: Header) -> String { "- \(header.name): \(header.value)" }

  private func read(_ lines: [String]) -> Agenda {
    readAgenda(lines.joined(separator: "\n") + "\n", language: .english, loader: loader).agenda
  }

  /// Whether the circle of a header takes turns in some step, or answers it.
  private func isNamed(_ header: String, in steps: [Step]) -> Bool {
    steps.contains { step in
      let answerers = [step.answeredBy?.word] + step.prompts.map { $0.answeredBy?.word }
      let words = (answerers + [step.circle?.word]).compactMap { $0?.folded }
      return words.contains { CircleWords.match(header.folded, $0) }
        || isNamed(header, in: step.steps)
    }
  }

  // MARK: - Days

  private mutating func openDay(_ number: Int) {
    time = WallTime(9, 0)
    worked = 0
    hasEaten = false
    lines += ["", "## \(words.starterDay) \(number)"]
    write(number == 1 ? words.starterWelcome : words.starterMorning, minutes: 15)
    if number == 1 { lines.append("- \(words.starterAims)") }
  }

  private mutating func add(_ method: String, minutes: Int) {
    let length = max(10, (minutes + 4) / 5 * 5)
    var rest = restDue(before: length)
    let end = time.adding(minutes: (rest?.minutes ?? 0) + length)
    if time > WallTime(9, 15), end > WallTime(16, 0) {
      write(words.starterDayEnd, minutes: 0)
      openDay(lines.count { $0.hasPrefix("## ") } + 1)
      rest = nil
    }
    if let rest {
      write(rest.title, minutes: rest.minutes)
      worked = 0
      hasEaten = hasEaten || rest.title == words.starterLunch
    }
    write("use: \(method)", minutes: length)
  }

  /// The break that is due before an item of this many minutes; nil where none is.
  private func restDue(before length: Int) -> (title: String, minutes: Int)? {
    if !hasEaten, time >= WallTime(11, 0), time.adding(minutes: length) > WallTime(12, 30) {
      return (words.starterLunch, 60)
    }
    return length >= 20 && worked >= 45 && worked + length > 100 ? (words.starterCoffee, 15) : nil
  }

  private mutating func close(asks: Bool) {
    if asks {
      write(words.starterSummary, minutes: 20)
      lines += words.starterLastQuestions.map { "- \($0)" }
    }
    write(words.starterEnd, minutes: 0)
  }

  private mutating func write(_ title: String, minutes: Int) {
    lines += ["", "\(time.text) \(title)"]
    time = time.adding(minutes: minutes)
    worked += minutes
  }
}
