import Phrases
import SamlingCore
import Support
import Testing

@testable import AgendaText

@Suite("The shipped methods")
struct ShippedMethodTests {
  private func reading(_ lines: String, _ language: Language = .bokmål) -> Reading {
    readAgenda(
      ShippedMethods.headers + lines, language: language, loader: ShippedMethods.loader)
  }

  @Test("are found, so that each is looked at below")
  func found() { #expect(!ShippedMethods.names.isEmpty) }

  @Test("each has a title, a line on when to use it, and a length", arguments: ShippedMethods.names)
  func listed(name: String) throws {
    let loaded = LoadedText(name: name, bytes: Array(ShippedMethods.text(name).utf8))
    let method = Method(loaded, name: name, language: .bokmål)
    #expect(!method.title.isEmpty && method.title != "…")
    #expect(method.when.hasPrefix("Når "))
    let length = try #require(method.length)
    #expect(length.fixed + length.each > .zero)
    #expect(method.diagnostics.isEmpty)
  }

  @Test("each is read without a doubt, under its own title", arguments: ShippedMethods.names)
  func read(name: String) throws {
    let reading = reading("10:00 Punktet\n- use: \(name)\n")
    #expect(reading.diagnostics == [])
    let step = try #require(reading.agenda.days.first?.items.first?.step)
    #expect(step.title == "Punktet")
    #expect(step.all.contains { !$0.prompts.isEmpty })
    #expect(step.all.allSatisfy { $0.circle.map { !$0.turns.isEmpty } ?? true })
  }

  @Test(
    "each formats to text that reads the same, once and for all", arguments: ShippedMethods.names)
  func formats(name: String) {
    let first = reading("10:00 use: \(name)\n").agenda
    let tidy = format(first)
    let again = readAgenda(tidy, language: .bokmål)
    #expect(again.diagnostics == [])
    #expect(again.agenda.withoutLines == first.withoutLines)
    #expect(format(again.agenda) == tidy)
  }

  @Test("each names the seeds' answers as the notation has them")
  func answers() {
    func answers(_ name: String) -> [AnswerType] {
      reading("10:00 use: \(name)\n").agenda.days[0].items[0].step.allPrompts.map(\.answer)
    }
    func has(_ name: String, _ test: (AnswerType) -> Bool) -> Bool {
      answers(name).contains(where: test)
    }
    #expect(
      has("oppstilling") { answer in
        guard case .scale(let scale) = answer else { return false }
        return scale.low == 50 && scale.high == 120 && scale.references.map(\.value) == [82, 84]
      })
    #expect(has("risikomatrise") { if case .matrix = $0 { true } else { false } })
    #expect(has("haster-viktig") { if case .matrix = $0 { true } else { false } })
    #expect(has("smarte") { $0 == .dots(Dots(perVoter: 1)) })
    #expect(
      has("må-bør-kan") { if case .table(let columns) = $0 { columns.count == 3 } else { false } })
    #expect(has("kommunequiz") { if case .quiz(_, let right) = $0 { right != nil } else { false } })
    #expect(has("hypoteser") { $0 == .choice(options: ["bekreftet", "avkreftet", "usikkert"]) })
    #expect(
      has("reflekterende-team") {
        if case .note(let kinds) = $0 { kinds.count == 4 } else { false }
      })
  }

  // MARK: The unrolled day

  /// Every method, one a day, since no day is long enough for all.
  private var gathering: Agenda {
    let days = ShippedMethods.names.enumerated().map { number, name in
      "## Dag \(number + 1)\n\n09:00 use: \(name)\n\n15:00 Slutt\n"
    }
    return reading(days.joined(separator: "\n")).agenda
  }

  @Test("a gathering of them all runs from its first stretch to its last, and asks every question")
  func runs() throws {
    let agenda = gathering
    #expect(agenda.days.count == ShippedMethods.names.count)
    for (day, name) in ShippedMethods.names.enumerated() {
      var rehearsed = Rehearsed(agenda, at: "09:00")
      try rehearsed.act(.clock(.openDay(day)))
      let stretches = rehearsed.session.stretches(ofDay: day)
      var seen: [StretchID] = []
      while let current = rehearsed.session.current, seen.count <= stretches.count {
        seen.append(current)
        rehearsed.wait(.minutes(1))
        try rehearsed.act(.clock(.next))
      }
      let item = agenda.days[day].items[0]
      let own = stretches.filter { $0.item == item.id }
      #expect(seen.filter { $0.item == item.id } == own.map(\.id), "\(name)")
      let asked = Set(stretches.flatMap(\.prompts).map(\.id))
      #expect(item.step.allPrompts.filter { !asked.contains($0.id) }.isEmpty, "\(name)")
      let needed = try #require(Schedule.needed(item.step))
      #expect(own.reduce(.zero) { $0 + $1.planned } == max(needed, opening(item)), "\(name)")
    }
  }

  /// The whole slot, where words of the method's own open it and take what its parts leave.
  private func opening(_ item: Item) -> Seconds {
    let step = item.step
    let opens = step.circle == nil && step.clock == nil && !step.details.isEmpty
    return opens ? item.slot : .zero
  }

  @Test("the Øvre Eiker screening goes from the wall to who carries it on, key by key")
  func screening() throws {
    let step = reading("10:00 use: silerunde\n").agenda.days[0].items[0].step
    let parts = step.steps
    #expect(
      parts.map(\.answeredBy?.word) == [
        "gruppe", "deltaker", "ti-beste", "deltaker", "beste-idé", nil,
      ])
    #expect(
      parts.map { $0.prompts.first?.key } == ["problem", "ti-beste", "idé", "beste-idé", nil, nil])
    #expect(
      parts.map { $0.prompts.first?.source } == [nil, "problem", nil, "idé", nil, "beste-idé"])
    #expect(parts[1].prompts[0].answer == .dots(Dots(top: 10)))
    #expect(parts[3].prompts[0].answer == .dots(Dots(perVoter: 3, top: 5)))
    #expect(parts[2].answeredBy?.kind == .key)
    #expect(step.clock == nil)
    #expect(parts.compactMap(\.clock?.total).reduce(.zero, +) == .minutes(110))
  }
}
