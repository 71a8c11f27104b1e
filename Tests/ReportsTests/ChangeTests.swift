import Phrases
import SamlingCore
import Support
import Testing

@testable import Reports

@Suite("A change between gatherings")
struct ChangeTests {
  private func summary(_ parties: [String], _ scores: [Int?], _ name: String) throws
    -> GatheringSummary
  {
    var held = Held(
      """
      # \(name)
      - Kommuner: \(parties.joined(separator: ", "))

      10:00 Arbeid
      - Hvor godt? [1-10] @kommune
      - Hvor nyttig? [1-10] @deltaker
      12:00 Slutt
      """)
    try held.at("10:00", .next)
    for (party, score) in zip(parties, scores) {
      guard let score else { continue }
      try held.answer("Hvor godt", .score(score), by: party)
      try held.answer("Hvor nyttig", .score(score))
    }
    return GatheringSummary(held.report, held.session.agenda)
  }

  @Test("is that of those who answered both, with how many they are")
  func both() throws {
    let one = try summary(["Luster", "Lom", "Bø"], [4, 6, 9], "en")
    let two = try summary(["Luster", "Lom", "Sola"], [6, 7, 1], "to")
    let comparison = Comparison([one, two])
    let change = comparison.questions[0].change
    #expect(change?.mean.text(mark: ",") == "1,5")
    #expect(change?.count == 2)
    let text = Markdown.text(of: ComparisonDocument(comparison, .bokmål).document)
    #expect(
      text.contains(
        "**+1,5 for de 2 som svarte mer enn én gang** · 1. samling: 6,3 · 2. samling: 4,7"))
    #expect(try ReadJSON(comparison.json)["questions"]?[0]?["change_count"]?.whole == 2)
  }

  @Test("is none where nobody answered both, and none where nobody is told from others")
  func none() throws {
    let one = try summary(["Luster"], [4], "en")
    let two = try summary(["Våler"], [8], "to")
    let comparison = Comparison([one, two])
    #expect(comparison.questions.map(\.change) == [nil, nil])
    let document = ComparisonDocument(comparison, .bokmål).document
    let text = Markdown.text(of: document)
    #expect(!text.contains("+4"))
    #expect(text.contains("| Luster | 4,0 |  |  |"))
    #expect(text.contains("| Våler | 8,0 |  |  |"))
    #expect(text.contains("| **Alle** |  |  |  |"))
    #expect(!Webpage.text(of: document).contains("<polyline"))
  }

  @Test("is the mean of each party's own, from its first to its last", arguments: 0..<50)
  func law(seed: Int) throws {
    var chance = Lot(seed: UInt64(seed) &+ 40_000)
    let names = (1...chance.number(1...6)).map { "Kommune \($0)" }
    let gatherings = (0..<chance.number(2...4)).map { _ in
      names.map { _ in chance.once(in: 4) ? nil : Optional(chance.number(1...10)) }
    }
    let summaries = try gatherings.enumerated().map { try summary(names, $1, "s\($0)") }
    let change = Comparison(summaries, isShared: false).questions.first?.change
    let changes = names.indices.compactMap { place -> Int? in
      let said = gatherings.compactMap { $0[place] }
      return said.count < 2 ? nil : said[said.count - 1] - said[0]
    }
    let mean = changes.isEmpty ? 0 : Double(changes.reduce(0, +) * 10) / Double(changes.count)
    #expect(change?.count ?? 0 == changes.count, "seed \(seed)")
    #expect(change?.mean.units ?? 0 == Int((mean + 0.5).rounded(.down)), "seed \(seed)")
  }
}

@Suite("A programme of many networks")
struct NetworksTests {
  private func summary(_ network: String?, _ parties: [String], _ scores: [Int], _ day: Int) throws
    -> GatheringSummary
  {
    var held = Held(
      """
      # Samling
      \(network.map { "- Nettverk: \($0)\n" } ?? "")- Kommuner: \(parties.joined(separator: ", "))

      10:00 Arbeid
      - Hvor godt? [1-10] @kommune
      12:00 Slutt
      """)
    try held.at("10:00", .next)
    for (party, score) in zip(parties, scores) {
      try held.answer("Hvor godt", .score(score), by: party)
    }
    var summary = GatheringSummary(held.report, held.session.agenda)
    summary.date = PlanDate(year: 2026, month: 1, day: day)
    return summary
  }

  private func programme() throws -> [GatheringSummary] {
    [
      try summary("vest", ["Luster", "Lom"], [4, 6], 1),
      try summary("øst", ["Våler", "Moss"], [8, 8], 2),
      try summary("vest", ["Luster", "Lom"], [7, 6], 3),
      try summary("øst", ["Våler", "Moss"], [4, 8], 4),
      try summary("vest", ["Luster", "Lom"], [7, 9], 5),
    ]
  }

  @Test("has a table of networks by gatherings, a small chart of each, and who moved most")
  func table() throws {
    let document = ProgrammeDocument(try programme(), .bokmål).document
    let lines = Held.lines(Markdown.text(of: document))
    #expect(lines[1] == "5 samlinger i 2 nettverk, 4 kommuner.")
    for line in [
      "| Nettverk | 1. samling | 2. samling | 3. samling | Endring | Antall |",
      "| vest | 5,0 | 6,5 | 8,0 | +3,0 | 2 |", "| øst | 8,0 | 6,0 |  | −2,0 | 2 |",
      "| **Alle** |  |  |  | +0,5 | 4 |",
    ] {
      #expect(lines.contains(line), "\(line)")
    }
    let moved = try #require(lines.firstIndex(of: "| Beveget seg mest | Først | Sist | Endring |"))
    #expect(
      Array(lines[(moved + 2)...]) == [
        "| Våler | 8,0 | 4,0 | −4,0 |", "| Luster | 4,0 | 7,0 | +3,0 |",
        "| Lom | 6,0 | 9,0 | +3,0 |",
      ])
    #expect(lines[moved - 1] == "2 opp, 1 ned, 1 uendret; 1 av dem står ikke i tabellen")
    #expect(Webpage.text(of: document).times("<polyline") == 2)
  }

  @Test("without a name for its networks, those are one that share a municipality")
  func unnamed() throws {
    let gatherings = [
      try summary(nil, ["Luster", "Lom"], [4, 6], 1), try summary(nil, ["Våler"], [8], 2),
      try summary(nil, ["Lom", "Bø"], [7, 6], 3),
    ]
    let networks = Comparison(gatherings).networks
    #expect(networks.map(\.gatherings) == [[0, 2], [1]])
    #expect(networks.map(\.name) == ["Luster, Lom", "Våler"])
  }
}
