import SamlingCore
import Support

/// Days and acts made by chance, the same for the same seed.
enum Generated {
  /// A day of three to nine items with breaks, meals, gaps, fixed times and rounds.
  static func agenda(_ chance: inout Lot) -> Agenda {
    var clock = 8 * 60 + chance.number(0...12) * 10
    var items: [Item] = []
    for number in 1...chance.number(3...9) {
      let length = chance.number(1...18) * 5
      let titles = ["Arbeid", "Arbeid", "Runde", "Pause", "Lunsj", "Innlegg"]
      let title = number == 1 ? "Velkommen" : chance.one(of: titles)
      let times = "\(WallTime(minutes: clock).text)–\(WallTime(minutes: clock + length).text)"
      let mark = chance.once(in: 6) ? "!" : ""
      var item = Build.item(number, "\(times)\(mark) \(title)")
      if items.last?.isCoffee == true { item.isFixed = true }
      if title == "Runde" { item.step = round(number, length: length, &chance) }
      items.append(item)
      clock += length + (chance.once(in: 5) ? chance.number(1...4) * 5 : 0)
    }
    items[0].step.prompts = [
      Prompt(
        id: usefulness, question: "Hvor nyttig?",
        answeredBy: Answerers(kind: .participant, word: "deltaker"),
        answer: .scale(Scale(low: 1, high: 10)))
    ]
    let names = ["Luster", "Gloppen", "Lom", "Lunner", "Bø", "Hobøl", "Finnøy"]
    return Agenda(title: "Tilfeldig", parties: Build.parties(names), days: [Day(items: items)])
  }

  private static let usefulness = PromptID("q1")

  private static func round(_ number: Int, length: Int, _ chance: inout Lot) -> Step {
    let parties = chance.number(2...7)
    let each = max(1, length / parties)
    var step = Build.round(
      "s\(number)", "Runde", parties: parties,
      minutes: each > 3 && chance.once(in: 2) ? [each - 2, 2] : [each])
    if chance.once(in: 3) { step.clock?.phases[0].least = .minutes(max(1, each / 2)) }
    if chance.once(in: 3) { step.clock = nil }
    return step
  }

  /// A day with several questions in some of its items, and for some seeds another day after it.
  static func asking(_ agenda: Agenda, _ seed: Int) -> Agenda {
    var (agenda, chance) = (agenda, Lot(seed: UInt64(seed) &+ 80_000))
    for index in agenda.days[0].items.indices
    where agenda.days[0].items[index].step.prompts.isEmpty && chance.once(in: 3) {
      agenda.days[0].items[index].step.prompts = (1...chance.number(2...4)).map {
        Prompt(id: PromptID("q\(index).\($0)"), question: "Hva nå?")
      }
    }
    if chance.once(in: 2) {
      agenda.days.append(
        Day(items: [Build.item(91, "09:00–10:00 Arbeid"), Build.item(92, "10:30–12:00 Slutt")]))
    }
    return agenda
  }

  /// Some acts, each after a while; refused ones are passed over.
  static func act(on day: inout Rehearsed, times: Int, _ chance: inout Lot) {
    for _ in 0..<times {
      day.wait(Seconds(chance.number(0...900)))
      let intent: Intent =
        switch chance.number(1...18) {
        case 1...6: .clock(.next)
        case 7: .clock(.back)
        case 8: .clock(.pause)
        case 9: .clock(.resume)
        case 10: .clock(.extend(.minutes(chance.number(-5...10))))
        case 11: .clock(.skip)
        case 12: .clock(.began(.minutes(chance.number(1...5))))
        case 13: .plan(.dropItem(ItemID("i\(chance.number(2...9))")))
        case 14: .answer(.reveal(PollID(usefulness)))
        case 15: .answer(.open(PollID(usefulness)))
        case 16, 17:
          .answer(.cast([Cast(PollID(usefulness), value: .score(chance.number(1...10)))]))
        default: .clock(.nextTurn)
        }
      _ = try? day.act(intent)
    }
  }
}
