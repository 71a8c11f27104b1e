import SamlingCore
import Support
import Testing

/// What is said of a way home, held against the day that then comes of it.
///
/// With `SAMLING_TESTS=long` there are five thousand late days; `SAMLING_DAY_SEED=4919` tries one alone.
@Suite("Ways home played to the day's end")
struct PlayedDayLaws {
  static let cases = PaperDayTests.seeds(of: PaperDayTests.isLong ? 5_000 : 64, inEach: 8)

  /// A late day on paper by chance, as the program has it.
  func late(_ seed: Int) -> Rehearsed? {
    var chance = Lot(seed: UInt64(seed) &+ 70_000)
    var paper = PaperDay.made(&chance)
    var day = Rehearsed(Generated.asking(paper.agenda, seed), at: "00:00")
    var now = paper.lines[0].start + chance.number(0...20) * 60
    for turn in 0..<chance.number(1...10) {
      day.go(to: Rehearsed.midnight + Seconds(now))
      let deed = turn == 0 ? .next : paper.deed(&chance)
      if paper.perform(deed, at: now) { _ = try? day.act(PaperDay.intent(deed)) }
      now += chance.number(60...1200)
    }
    day.go(to: Rehearsed.midnight + Seconds(now))
    return day.session.openDay == nil || day.proposals.isEmpty ? nil : day
  }

  @Test(
    "each way gives within half a minute what it said, for every item to come", arguments: cases)
  func comesTrue(_ seeds: Range<Int>) throws {
    for seed in seeds {
      guard let day = late(seed) else { continue }
      for way in day.proposals {
        var taken = day
        if !way.events.isEmpty { try taken.act(.plan(.replan(way.events))) }
        let began = try taken.played()
        for line in way.after.lines where line.state == .coming {
          let actual = try #require(began[line.item], "seed \(seed) \(way.choice) \(line.item)")
          let off = abs((actual - line.start).milliseconds)
          #expect(off <= 30_000, "seed \(seed) \(way.choice) \(line.item) \(off / 1000) s off")
        }
      }
    }
  }

  @Test(
    "where one cut within its bounds wins half a minute, something is offered", arguments: cases)
  func neverEmpty(_ seeds: Range<Int>) throws {
    for seed in seeds {
      guard let day = late(seed), day.proposals.count == 1, let nothing = day.proposals.first
      else { continue }
      for cut in cuts(day, before: nothing.goal) {
        var taken = day
        try taken.act(.plan(.replan([cut])))
        guard let after = taken.forecast, let then = nothing.after.line(nothing.goal),
          let now = after.line(nothing.goal)
        else { continue }
        let won =
          nothing.after.firstBroken != nil
          ? then.start - now.start
          : nothing.after.giving != nil
            ? then.gives - now.gives : min(then.start - now.start, then.end - now.end)
        #expect(won < .seconds(30), "seed \(seed) \(cut) wins \(won) for \(nothing.goal)")
      }
    }
  }

  /// One cut for each thing to come before an item, as deep as its bounds let it.
  private func cuts(_ day: Rehearsed, before goal: ItemID) -> [Event] {
    let session = day.session
    let order = session.stretches(ofDay: 0)
    let here = order.firstIndex { $0.id == session.current } ?? -1
    let turn = order.indices.contains(here) ? order[here].turnPath : nil
    return order.enumerated().compactMap { place, stretch in
      guard place >= max(0, here), stretch.item != goal, session.runs[stretch.id]?.isDone != true,
        !session.skipped.contains(stretch.id), turn == nil || stretch.turnPath != turn,
        let item = session.agenda.item(stretch.item)
      else { return nil }
      let used = Int((session.runs[stretch.id]?.used(at: day.now) ?? .zero).milliseconds / 1000)
      let least = max(
        stretch.printed.count / 2, used + 30, stretch.least?.count ?? 0,
        item.isMeal ? 1800 : item.kind == .rest ? 300 : 60)
      return stretch.planned.count - least >= 30
        ? .adjusted(stretch: stretch.id, by: Seconds(least - stretch.planned.count)) : nil
    }
  }
}
