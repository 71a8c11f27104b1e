import SamlingCore

/// What a clock shows at an instant: its digits, and how urgent they are.
package struct ClockFace: Equatable, Sendable {
  /// How urgent a clock is.
  package enum Phase: Equatable, Sendable {
    case calm
    /// Less than a fifth of the time is left.
    case lastFifth
    case lastMinute
    /// Zero has passed; the digits count up.
    case over
    case paused
  }

  /// The whole seconds shown: left, over or used; never below zero.
  package var seconds: Int
  package var phase: Phase
  /// The planned length; zero where nothing was planned, so that the digits count up from the start.
  package var planned: Seconds
  /// The used part of the planned length, 0 to 1; it steps with the digits, so that a face stays the same for a second.
  package var share: Double

  /// What a source's clock shows at an instant.
  package init(_ source: ClockSource, at now: Moment) {
    let used = source.used(at: now)
    planned = source.planned
    let total = Int64(planned.count) * 1000
    let left = total - used
    if total <= 0 {
      seconds = Int(max(0, used) / 1000)
      phase = .calm
      share = 0
    } else if left <= 0 {
      seconds = Int(-left / 1000)
      share = 1
      phase = .over
    } else {
      seconds = Int((left + 999) / 1000)
      share = 1 - Double(seconds) / Double(planned.count)
      phase =
        left <= 60_000 && total > 120_000 ? .lastMinute : left * 5 <= total ? .lastFifth : .calm
    }
    if source.isPaused { phase = .paused }
  }

  /// `8:05`, or `1:02:03` from an hour up.
  package var text: String { Self.digits(seconds) }

  /// A length as a clock shows it; never below zero.
  package static func digits(_ seconds: Int) -> String {
    let seconds = max(0, seconds)
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
    let isPadded = hours > 0 || minutes > 9
    // This is called every second, so the text is written in place.
    let tail = String(unsafeUninitializedCapacity: 5) { places in
      var count = 0
      func put(_ value: Int) {
        places[count] = UInt8(ascii: "0") + UInt8(value)
        count += 1
      }
      if isPadded { put(minutes / 10) }
      put(minutes % 10)
      places[count] = UInt8(ascii: ":")
      count += 1
      put(seconds / 10 % 6)
      put(seconds % 10)
      return count
    }
    return hours > 0 ? "\(hours):" + tail : tail
  }
}

/// What a clock is read from, so that it can be read again later.
package struct ClockSource: Equatable, Sendable {
  /// The planned length; zero where nothing was planned.
  package let planned: Seconds
  package let isPaused: Bool
  /// The milliseconds used before it last began to run.
  private let before: Int64
  /// When it last began to run; nil while it stands.
  private let since: Moment?

  /// A stretch with its planned length.
  package init(_ run: Run, planned: Seconds) {
    self.planned = planned
    isPaused = run.isPaused
    before = run.usedBefore.milliseconds
    since = if case .running(let since) = run.state { since } else { nil }
  }

  /// A clock that never stands still: the side clock, or the time until a break ends.
  package init(since: Moment, planned: Seconds) {
    self.planned = planned
    isPaused = false
    before = 0
    self.since = since
  }

  package init(_ side: SideClock) { self.init(since: side.began, planned: side.length) }

  /// The milliseconds used until an instant, as `Run.used` counts them.
  func used(at now: Moment) -> Int64 {
    guard let since else { return before }
    return before + max(0, now.milliseconds - since.milliseconds)
  }
}

/// A clock that can be drawn alone, as long as nothing else on the picture changes.
package struct Ticking: Sendable {
  let source: ClockSource
  let phase: ClockFace.Phase
  /// When the rest of the picture was worked out.
  let worked: Moment
  /// When the next minute on the wall begins.
  let minuteEnd: Moment

  /// The face at a later instant; nil where more than the clock may have changed by then.
  ///
  /// Once a clock is over, forecasts change every second but are told in minutes; so they are worked out anew every
  /// whole ten seconds, and whenever the minute on the wall or the clock's phase changes.
  package func face(at now: Moment) -> ClockFace? {
    guard now >= worked, now < minuteEnd else { return nil }
    let face = ClockFace(source, at: now)
    let isSameStep = now.milliseconds / 10_000 == worked.milliseconds / 10_000
    return face.phase == phase && (phase != .over || isSameStep) ? face : nil
  }
}

/// When the pictures of a session change by themselves: at a clock's whole seconds, else at the minutes on the wall.
///
/// The side clock and the minute on the wall change with a running clock, so that there is at most one wake-up a
/// second.
package struct Ticks: Sendable {
  /// The instant that a clock's seconds count from; nil where none runs.
  private let beginning: Moment?

  package init(of session: Session) {
    if let current = session.current, let run = session.runs[current],
      case .running(let since) = run.state
    {
      beginning = since - run.usedBefore
    } else {
      beginning = session.sideClock?.began
    }
  }

  /// The first change after an instant.
  package func next(after now: Moment, wall: WallClock) -> Moment {
    guard let beginning else { return wall.nextMinute(after: now) }
    let into = now.milliseconds - beginning.milliseconds
    return Moment(milliseconds: now.milliseconds + 1000 - ((into % 1000) + 1000) % 1000)
  }
}
