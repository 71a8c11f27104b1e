import SamlingCore
import Support
import Testing

/// The program beside somebody who follows the same day on paper.
///
/// With `SAMLING_TESTS=long` there are ten thousand days; `SAMLING_DAY_SEED=4919` tries one alone.
@Suite("The forecast beside a day on paper")
struct PaperDayTests {
  static let isLong = Files.variable("SAMLING_TESTS") == "long"
  static let cases = seeds(of: isLong ? 10_000 : 200, inEach: 20)

  @Test(
    "what is on, what comes when, how late it is and what «next» does are the same on paper",
    arguments: cases)
  func agrees(_ seeds: Range<Int>) {
    for seed in seeds {
      if let fault = fault(UInt64(seed)) { Issue.record("seed \(seed): \(fault)") }
    }
  }

  /// The seeds of so many days in cases of some each; one alone where the environment names it.
  static func seeds(of count: Int, inEach: Int) -> [Range<Int>] {
    if let seed = Files.variable("SAMLING_DAY_SEED").flatMap(Int.init) { return [seed..<seed + 1] }
    return stride(from: 0, to: count, by: inEach).map { $0..<min($0 + inEach, count) }
  }

  /// The first thing in which the two differ; nil where they agree all day.
  private func fault(_ seed: UInt64) -> String? {
    var chance = Lot(seed: seed)
    var paper = PaperDay.made(&chance)
    var day = Rehearsed(paper.agenda, at: "00:00")
    var now = paper.lines[0].start + chance.number(-10...20) * 60
    var told: [String] = []
    for turn in 0..<chance.number(2...20) {
      let deed = turn == 0 ? .next : paper.deed(&chance)
      day.go(to: Rehearsed.midnight + Seconds(now))
      let isDone = paper.perform(deed, at: now)
      told.append("\(clock(now)) \(deed)\(isDone ? "" : " (refused)")")
      let isTaken = (try? day.act(PaperDay.intent(deed))) != nil
      func differ(_ what: String) -> String {
        "\(what)\n\(paper.lines)\n" + told.joined(separator: "\n")
      }
      if isDone != isTaken { return differ("on paper \(isDone), the program \(isTaken)") }
      now += chance.number(1...900)
      day.go(to: Rehearsed.midnight + Seconds(now))
      if let what = difference(paper, day, now) { return differ(what) }
      if paper.isEnded { break }
    }
    return nil
  }

  private func difference(_ paper: PaperDay, _ day: Rehearsed, _ now: Int) -> String? {
    let session = day.session
    guard let forecast = day.forecast ?? forecast(of: session, day: 0, at: day.now, wall: day.wall)
    else { return "no forecast" }
    if session.current != paper.on?.id { return "\(paper.on?.id as Any) is on, \(session)" }
    if !paper.isEnded {
      let ahead = session.stretchAhead(ofDay: 0)?.id
      if ahead != paper.ahead.first?.id {
        return "next is \(paper.ahead.first?.id as Any), not \(ahead as Any)"
      }
    }
    for (row, line) in zip(paper.rows(at: now), forecast.lines) {
      guard line.item != ItemID("i\(row.number)") || !isSame(row, line) else { continue }
      let times = "\(line.state) \(day.clock(line.start))–\(day.clock(line.end))"
      return "at \(clock(now)) \(line.item) is \(times), on paper "
        + "\(row.state) \(clock(row.start))–\(clock(row.end))"
    }
    let drift = Int(forecast.drift.milliseconds / 1000)
    let other = paper.drift(at: now)
    return drift == other ? nil : "at \(clock(now)) the drift is \(drift), on paper \(other)"
  }

  private func isSame(_ row: PaperDay.Row, _ line: Forecast.Line) -> Bool {
    let state: Forecast.State =
      switch row.state {
      case .over: .done
      case .on: .current
      case .coming: .coming
      case .leftOut: .leftOut
      }
    guard state == line.state else { return false }
    return state == .leftOut
      || (line.start == Rehearsed.midnight + Seconds(row.start)
        && line.end == Rehearsed.midnight + Seconds(row.end))
  }

  private func clock(_ time: Int) -> String {
    WallTime(minutes: time / 60).text + ":\(time % 60)"
  }
}
