import SamlingCore
import Support
import Testing

@Suite("Laws of the forecast and of replanning")
struct PlanLaws {
  @Test(
    "projected times never go backwards, and nothing coming starts before now", arguments: 0..<300)
  func neverBackwards(_ seed: Int) {
    var chance = Lot(seed: UInt64(seed))
    var day = Rehearsed(Generated.agenda(&chance), at: "09:00")
    Generated.act(on: &day, times: chance.number(0...25), &chance)
    guard let forecast = day.forecast else { return }
    var previous: Moment?
    for line in forecast.lines where line.state == .coming || line.state == .current {
      #expect(line.start <= line.end, "seed \(seed) \(line)")
      if let previous { #expect(line.start >= previous, "seed \(seed) \(line)") }
      if line.state == .coming { #expect(line.start >= day.now, "seed \(seed) \(line)") }
      previous = line.start
    }
  }

  @Test("a fixed item is never early, and late only after what comes before it", arguments: 0..<300)
  func fixedHolds(_ seed: Int) {
    var chance = Lot(seed: UInt64(seed) &+ 1_000)
    var day = Rehearsed(Generated.agenda(&chance), at: "09:00")
    Generated.act(on: &day, times: chance.number(1...20), &chance)
    guard let forecast = day.forecast else { return }
    for (before, line) in zip(forecast.lines, forecast.lines.dropFirst())
    where line.state == .coming && line.isFixed {
      #expect(line.start >= line.plannedStart, "seed \(seed)")
      if line.start > line.plannedStart, before.state != .leftOut, line.start > day.now {
        #expect(line.start <= max(before.end, before.start), "seed \(seed) \(before) \(line)")
      }
    }
  }

  @Test("applying nothing changes nothing, and asking twice gives the same", arguments: 0..<100)
  func nothingChanges(_ seed: Int) {
    var chance = Lot(seed: UInt64(seed) &+ 2_000)
    var day = Rehearsed(Generated.agenda(&chance), at: "09:00")
    Generated.act(on: &day, times: chance.number(1...20), &chance)
    let before = day.forecast
    let session = day.session
    day.record(.events([]))
    #expect(day.forecast == before, "seed \(seed)")
    #expect(day.session == session, "seed \(seed)")
    #expect(day.proposals == day.proposals, "seed \(seed)")
  }

  @Test(
    "a plan that is applied keeps the fixed times it promised, and turns out as was shown",
    arguments: 0..<300)
  func promisesHold(_ seed: Int) throws {
    var chance = Lot(seed: UInt64(seed) &+ 3_000)
    var day = Rehearsed(Generated.agenda(&chance), at: "09:20")
    Generated.act(on: &day, times: chance.number(1...12), &chance)
    for proposal in day.proposals.dropFirst() {
      var applied = day
      try applied.act(.plan(.replan(proposal.events)))
      let after = try #require(applied.forecast)
      #expect(after == proposal.after, "seed \(seed) \(proposal.choice)")
      for item in proposal.keeps {
        let line = try #require(after.line(item))
        #expect(line.lateness < .seconds(1), "seed \(seed) \(proposal.choice) \(line)")
      }
    }
  }

  @Test(
    "total time is conserved: items and the free time between them make up the day",
    arguments: 0..<300)
  func conserved(_ seed: Int) {
    var chance = Lot(seed: UInt64(seed) &+ 4_000)
    var day = Rehearsed(Generated.agenda(&chance), at: "09:00")
    Generated.act(on: &day, times: chance.number(0...15), &chance)
    guard let forecast = day.forecast else { return }
    let coming = forecast.lines.filter { $0.state == .coming }
    guard let first = coming.first, let last = coming.last else { return }
    let used = coming.reduce(Duration.zero) { $0 + ($1.end - $1.start) }
    let free = zip(coming, coming.dropFirst()).reduce(Duration.zero) {
      $0 + ($1.1.start - $1.0.end)
    }
    #expect(used + free == last.end - first.start, "seed \(seed)")
    for line in coming where line.gives == .zero && !isBreak(line, day) {
      let stretches = day.session.stretches(ofDay: 0).filter { $0.item == line.item }
      // What the room went back from has been used already.
      let needed = stretches.reduce(Duration.zero) { needed, stretch in
        let isDone = day.session.runs[stretch.id]?.isDone == true
        if isDone || day.session.skipped.contains(stretch.id) { return needed }
        let used = day.session.runs[stretch.id]?.used(at: day.now) ?? .zero
        return needed + max(.zero, Duration(stretch.planned) - used)
      }
      #expect(line.end - line.start >= needed, "seed \(seed) \(line)")
    }
  }

  private func isBreak(_ line: Forecast.Line, _ day: Rehearsed) -> Bool {
    day.session.agenda.item(line.item)?.kind == .rest
  }
}
