import Phrases
import Reports
import SamlingCore
import Support
import Testing

@Suite("Ways home in words")
struct WaysInWordsTests {
  private static let morning = [
    "11:00–11:40 Innlegg", "11:40–12:00 Status", "12:00–13:00 Lunsj", "13:00–14:00 Plenum",
    "15:00–16:00! Slutt",
  ]

  /// What the ways from a late day say, in two lines each.
  private func told(
    _ agenda: Agenda, begun: String, now: String, _ language: Language = .bokmål
  ) throws -> [String] {
    var day = Rehearsed(agenda, at: begun)
    try day.act(.clock(.next))
    day.go(to: now)
    return day.proposals.map {
      Reports.told($0, number: nil, in: day.session, wall: day.wall, language.phrases)
    }
  }

  @Test("what is held elsewhere is told with what waits for it", arguments: Language.allCases)
  func moved(_ language: Language) throws {
    let ways = try told(
      Build.agenda(days: [Self.morning]), begun: "11:00", now: "12:00", language)
    let expected =
      switch language {
      case .bokmål:
        """
        flytt «Status» til 13:00, etter Lunsj
        vinner 20 av 20 min · Lunsj 12:00 som trykt · Plenum 13:20, ikke 13:00 · dagen slutter 16:00 som trykt
        """
      case .nynorsk:
        """
        flytt «Status» til 13:00, etter Lunsj
        vinn 20 av 20 min · Lunsj 12:00 som trykt · Plenum 13:20, ikkje 13:00 · dagen sluttar 16:00 som trykt
        """
      case .english:
        """
        move «Status» to 13:00, after Lunsj
        wins 20 of 20 min · Lunsj 12:00 as printed · Plenum 13:20, not 13:00 · the day ends 16:00 as printed
        """
      }
    #expect(ways.contains(expected), "\(ways)")
  }

  @Test("a next day that begins earlier for what is held there is told so")
  func nextDay() throws {
    for (next, expected) in [
      (["09:00–10:00 En", "10:30–12:00 To"], "flytt «Status» til dag 2, kl. 10:00"),
      (["09:00–12:00 En"], "flytt «Status» til dag 2, som da begynner 08:40, ikke 09:00"),
    ] {
      let ways = try told(
        Build.agenda(days: [Self.morning, next]), begun: "11:00", now: "12:00")
      #expect(ways.contains { $0.hasPrefix(expected + "\n") }, "\(ways)")
    }
  }

  @Test("a question that goes is told as it is asked, with what it saves")
  func question() throws {
    var agenda = Build.agenda("11:00–12:00 Arbeid", "12:00–13:00 Lunsj", "13:00–14:00! Plenum")
    agenda.days[0].items[0].step.prompts = ["Hva vil dere?", "Hvem gjør hva?"].enumerated().map {
      Prompt(id: PromptID("q\($0)"), question: $1)
    }
    let ways = try told(agenda, begun: "11:20", now: "11:20")
    #expect(
      ways.contains { $0.hasPrefix("stryk spørsmålet «Hvem gjør hva?» (30 min)\n") }, "\(ways)")
  }

  @Test("where only the day's end is late, that is what is told, and not when the last item began")
  func lastItem() throws {
    let ways = try told(
      Build.agenda("15:20–16:00 Oppsummering"), begun: "15:35", now: "15:40")
    #expect(
      ways == [
        "gjør ingenting\ndagen slutter 16:15, ikke 16:00",
        "Oppsummering: 25 min, ikke 40\nvinner 15 av 15 min · dagen slutter 16:00 som trykt",
        "dagen slutter 15 min senere\ndagen slutter 16:15, ikke 16:00",
      ])
  }
}
