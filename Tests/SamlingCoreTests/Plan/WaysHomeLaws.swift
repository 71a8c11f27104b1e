import SamlingCore
import Support
import Testing

@Suite("Laws of the ways home")
struct WaysHomeLaws {
  static let seeds = PaperDayTests.seeds(of: PaperDayTests.isLong ? 5_000 : 400, inEach: 1)
    .flatMap(\.self)

  /// A late day by chance, with its ways.
  private func late(_ seed: Int) -> (day: Rehearsed, proposals: [Proposal]) {
    var chance = Lot(seed: UInt64(seed) &+ 7_000)
    var day = Rehearsed(Generated.asking(Generated.agenda(&chance), seed), at: "09:20")
    Generated.act(on: &day, times: chance.number(1...12), &chance)
    return (day, day.proposals)
  }

  @Test(
    "the first choice is doing nothing, and what is said to be won is what then is",
    arguments: seeds)
  func asSaid(_ seed: Int) throws {
    let (day, proposals) = late(seed)
    guard let nothing = proposals.first else { return }
    let before = try #require(day.forecast)
    #expect(nothing.choice == .nothing && nothing.events.isEmpty && nothing.after == before)
    for way in proposals.dropFirst() {
      var taken = day
      try taken.act(.plan(.replan(way.events)))
      let after = try #require(taken.forecast)
      #expect(after == way.after, "seed \(seed) \(way.choice)")
      let (old, new) = (before.line(way.goal), after.line(way.goal))
      let (then, now) = (try #require(old), try #require(new))
      let won = max(then.start - now.start, then.gives - now.gives, then.end - now.end)
      #expect(way.wins <= max(.zero, won), "seed \(seed) \(way.choice)")
      // Where a fixed time breaks it is kept, as planned or as agreed; else a pause gets its length back, or the day
      // ends in time, or what comes is in time.
      let missing =
        before.firstBroken != nil
        ? now.lateness
        : before.giving != nil ? now.gives : min(now.lateness, now.end - now.plannedEnd)
      if way.isEnough { #expect(missing < .seconds(1), "seed \(seed) \(way.choice)") }
    }
  }

  @Test(
    "no way moves a start marked «!», nor makes a fixed time or the day's end worse than doing nothing",
    arguments: seeds)
  func noHarm(_ seed: Int) throws {
    let (day, proposals) = late(seed)
    let before = day.forecast
    for way in proposals {
      if let end = before?.end {
        #expect(way.after.end - end < .seconds(60), "seed \(seed) \(way.choice)")
      }
      for line in before?.lines ?? [] where line.state == .coming && line.isFixed {
        guard let after = way.after.line(line.item) else { continue }
        #expect(after.start - line.start < .seconds(60), "seed \(seed) \(way.choice)")
        if day.session.agenda.item(line.item)?.isPinned == true {
          #expect(after.plannedStart == line.plannedStart, "seed \(seed) \(way.choice)")
        }
      }
    }
  }

  @Test(
    "turns get whole half minutes, none less than its bound, and one that runs is not cut",
    arguments: seeds)
  func bounds(_ seed: Int) throws {
    let (day, proposals) = late(seed)
    let turn = day.session.stretches(ofDay: 0).first { $0.id == day.session.current }?.turnPath
    for way in proposals {
      for cut in cuts(way.choice) {
        #expect(cut.to.count % 30 == 0, "seed \(seed) \(cut)")
        #expect(cut.to < cut.from, "seed \(seed) \(cut)")
      }
      var taken = day
      if !way.events.isEmpty { try taken.act(.plan(.replan(way.events))) }
      let after = taken.session.stretches(ofDay: 0)
      for old in day.session.stretches(ofDay: 0) {
        guard let new = after.first(where: { $0.id == old.id }), new.planned != old.planned
        else { continue }
        #expect(new.planned >= min(old.planned, old.least ?? .zero), "seed \(seed) \(way.choice)")
        #expect(turn == nil || old.turnPath != turn, "seed \(seed) \(way.choice)")
        let used = day.session.runs[old.id]?.used(at: day.now) ?? .zero
        #expect(Duration(new.planned) >= min(used, Duration(old.planned)), "seed \(seed)")
      }
    }
  }

  private func cuts(_ choice: Proposal.Choice) -> [Proposal.Cut] {
    switch choice {
    case .shorten(let cuts): cuts
    case .slide(let cut, _): [cut]
    case .combined(let choices): choices.flatMap(cuts)
    case .nothing, .lowerBounds, .dropPart, .dropQuestion, .drop, .move, .later, .give: []
    }
  }
}
