import SamlingCore
import Support
import Testing

@testable import Seats

/// One turn has one length: in the hint before the round, on its clock and in what is left for each.
@Suite("How long a turn is")
struct TurnLengthTests {
  private static let programmes = [
    // The round shares the item with parts of known and of unknown length.
    """
    09:00 Prosjektene
    - Innledning (20 min)
    - Runde (x kommune)
    - Oppsummering av runden
      - Hva så?
    11:00 Slutt
    """,
    // The item's own words come first.
    """
    09:00 Prosjektene
    - Bakgrunn
    - Runde (x kommune)
    11:00 Slutt
    """,
    // The round has a time in all.
    """
    09:00 Prosjektene
    - Runde (30 min) (x kommune)
    - Oppsummering av runden
      - Hva så?
    10:30 Slutt
    """,
    // A round within a part.
    """
    09:00 Prosjektene
    - Gruppearbeid
      - Hva ser dere?
      - Summe (10 min)
      - Runde (x kommune)
    - Oppsummering av runden
      - Hva så?
    11:00 Slutt
    """,
    // Each turn has its time.
    """
    09:00 Prosjektene
    - Runde (8 min presentasjon + 4 min spørsmål x kommune)
    11:00 Slutt
    """,
  ]

  private static let kommuner = "# Samling\n- Kommuner: Luster, Gloppen, Lom, Lunner\n\n"

  private func planned(_ stage: Stage) -> [Int] {
    let turns = stage.session.stretches(ofDay: 0).filter { $0.place != nil }
    let paths = turns.map(\.turnPath)
    var seen: [String?] = []
    for path in paths where !seen.contains(path) { seen.append(path) }
    return seen.map { path in
      turns.filter { $0.turnPath == path }.reduce(0) { $0 + $1.planned.count }
    }
  }

  @Test(
    "the hint, the clock and the share agree, in whatever item the round stands",
    arguments: programmes)
  func agree(_ programme: String) throws {
    var stage = Stage.of(Self.kommuner + programme)
    let turns = planned(stage)
    #expect(turns.count == 4)
    let sum = try #require(stage.context.sumAhead)
    #expect(turns.allSatisfy { abs($0 - sum.each.count) <= 1 }, "\(turns) and \(sum.each)")
    while stage.context.current?.place == nil { stage.press("n") }
    // Far ahead, and yet nobody is told of more than the clock gives.
    let share = try #require(stage.context.share)
    #expect(!share.isShort && turns.contains(share.each.count))
  }

  @Test("where time is short the share says that it fits, and is less than a turn")
  func short() throws {
    var stage = Stage.of(Self.kommuner + Self.programmes[4])
    stage.press("n")
    stage.day.go(to: "10:40")
    let share = try #require(stage.context.share)
    #expect(share.isShort && share.each < .minutes(12))
    #expect(stage.screen(120, 36).lines.joined().contains(" hver går"))
  }

  @Test("where no time is left, that is told and no length")
  func none() {
    var stage = Stage.of(Self.kommuner + Self.programmes[4])
    stage.press("n")
    stage.day.go(to: "11:20")
    let text = stage.screen(120, 36).lines.joined()
    #expect(text.contains("3 igjen, tiden er brukt") && !text.contains("0:00 hver"))
  }

  @Test("after a cut that is enough each turn that is left has what it was given")
  func cut() throws {
    var stage = Stage.of(
      Self.kommuner + "10:20 Runde (10 min x kommune)\n11:00 Foredrag\n12:00 Lunsj\n13:00 Plenum")
    stage.day.go(to: "10:40")
    stage.press("n")
    #expect(stage.context.share == TurnShare(each: Seconds(200), isShort: true))
    let way = try #require(stage.context.proposals.dropFirst().first)
    stage.does(.plan(.replan(way.events)))
    #expect(stage.context.forecast?.missing == .zero)
    #expect(stage.context.share == TurnShare(each: Seconds(450), isShort: false))
  }

  @Test("what was given to the turns since, or taken, is in the hint")
  func adjusted() throws {
    let text =
      Self.kommuner + "09:00 Velkommen\n" + Self.programmes[4].replacing("09:00", with: "09:10")
    var stage = Stage.of(text)
    stage.press("n")
    let turns = stage.session.stretches(ofDay: 0).filter {
      $0.place != nil && $0.phase == "presentasjon"
    }
    stage.does(.plan(.replan(turns.map { .adjusted(stretch: $0.id, by: .minutes(-2)) })))
    #expect(stage.context.sumAhead?.each == .minutes(10))
  }
}
