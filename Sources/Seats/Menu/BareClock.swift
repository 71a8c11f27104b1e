import CellGrid
import Phrases
import SamlingCore

/// A clock that belongs to no gathering: it counts down a length, and then up.
package struct BareClock: Equatable, Sendable {
  package private(set) var planned: Seconds
  private var run: Run

  /// Begins to run at an instant.
  package init(_ planned: Seconds, at now: Moment) {
    self.planned = planned
    run = Run(began: now, state: .running(since: now))
  }

  /// A length as people type it, `8`, `8m`, `1:30`, `90 s`; nil for anything else, for nothing, and from a day up.
  package static func length(_ text: String) -> Seconds? {
    guard let length = CommandReader.length(text), (1..<24 * 3600).contains(length.count)
    else { return nil }
    return length
  }

  package func face(at now: Moment) -> ClockFace {
    ClockFace(ClockSource(run, planned: planned), at: now)
  }

  /// Milliseconds until the digits change; nil while it stands.
  package func wait(at now: Moment) -> Int64? {
    run.isPaused ? nil : 1000 - run.used(at: now).milliseconds % 1000
  }

  /// Takes a key; returns false where it closes the clock.
  package mutating func take(_ key: Key, at now: Moment) -> Bool {
    switch key {
    case .character("q"), .control("q"), .escape: return false
    case .character(" "), .enter:
      run.usedBefore = run.used(at: now)
      run.state = run.isPaused ? .running(since: now) : .paused(at: now)
    case .character("+"), .up: planned = Seconds(min(planned.count + 60, 24 * 3600))
    case .character("-"), .down: planned = Seconds(max(planned.count - 60, 1))
    case .character("0"), .home: self = BareClock(planned, at: now)
    default: break  // Whoever leans on the keyboard stops nothing.
    }
    return true
  }

  /// Draws it as large as fits, with its keys beneath where `showsKeys`.
  package func picture(
    at now: Moment, size: Size, showsKeys: Bool, _ words: any Phrases
  ) -> Grid {
    var picture = Picture(size)
    let face = face(at: now)
    let parts = picture.grid.area.split(bottom: size.rows > 4 ? 2 : 0)
    picture.show(face, in: parts.rest)
    let state: String? =
      switch face.phase {
      case .over: words.over(ClockFace.digits(planned.count))
      case .paused: words.paused
      case .calm, .lastFifth, .lastMinute: nil
      }
    if let state {
      picture.grid.put(state, in: parts.bottom, align: .center, style: face.style)
    }
    guard showsKeys else { return picture.grid }
    let keys = words.menuKeys(.clock).map { (key: $0.key, text: $0.does) }
    KeyFoot(keys: Array(keys.dropLast()), help: keys.last ?? ("", ""))
      .draw(in: parts.bottom.split(top: 1).rest, on: &picture.grid)
    return picture.grid
  }
}
