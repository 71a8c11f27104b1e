import SamlingCore
import Support

extension Rehearsed {
  /// When each item began that had not yet, where the rest of the day is held as a facilitator would who presses
  /// «next» when what is on has had its time, and takes turns that are owed at the end of their round.
  func played() throws -> [ItemID: Moment] {
    var day = self
    var began: [ItemID: Moment] = [:]
    if day.isPaused { try day.act(.clock(.resume)) }
    for _ in 0..<300 where day.session.openDay != nil {
      let before = day.session
      if let current = before.stretches(ofDay: 0).first(where: { $0.id == before.current }) {
        try day.goOn(from: current)
      } else {
        day.go(to: max(day.now, day.forecast?.next?.start ?? day.now))
        try day.act(.clock(.next))
      }
      let after = day.session
      guard let current = after.current?.item, current != before.current?.item else { continue }
      let stretch = after.stretches(ofDay: 0).first { $0.id == after.current }
      for item in [current] + (stretch?.beside ?? []) where began[item] == nil {
        began[item] = day.now
      }
    }
    return began
  }

  private var isPaused: Bool { session.current.flatMap { session.runs[$0] }?.isPaused == true }

  private mutating func goOn(from current: Stretch) throws {
    let session = session
    let used = session.runs[current.id]?.used(at: now) ?? .zero
    let isRest = session.agenda.item(current.item)?.kind == .rest
    if !isRest { wait(max(.zero, Duration(current.planned) - used)) }
    let ahead = session.stretchAhead(ofDay: 0)
    if let round = current.roundPath, ahead?.roundPath != round,
      let waiting = session.progress(at: now)?.waiting.first
    {
      try act(.clock(.jump(waiting.first)))
      return
    }
    if ahead?.item != current.item {
      go(to: max(now, forecast?.current?.end ?? now))
      // What is never early is waited for, within the item that is on unless time is free.
      var trial = self
      if (try? trial.act(.clock(.next))) != nil, trial.session.current != nil {
        go(to: max(now, forecast?.next?.start ?? now))
      }
    }
    try act(.clock(.next))
  }

  private mutating func wait(_ length: Duration) { go(to: now + length) }
}
