import SamlingCore

/// What a clock shows at an instant: its digits, and how urgent they are.
package struct ClockFace: Equatable, Sendable {
  package enum Phase: Equatable, Sendable {
    case calm
    /// Less than a fifth of the time is left.
    case lastFifth
    case lastMinute
    /// Zero has passed; the digits count up.
    case over
    case paused
  }

  /// `8:05`, or `1:02:03` from an hour up.
  package var text: String
  package var phase: Phase
  /// The planned length; zero where nothing was planned, and the digits then count up from the start.
  package var planned: Seconds
  /// How much of the planned length is used, 0 to 1; it steps with the digits, so that a face is the same for a second.
  package var share: Double

  /// What a source's clock shows at an instant.
  package init(_ source: ClockSource, at now: Moment) {
    switch source {
    case .stretch(let run, let planned):
      self.init(used: run.used(at: now), planned: planned)
      if run.isPaused { phase = .paused }
    case .since(let began, let length):
      self.init(used: max(.zero, now - began), planned: length)
    }
  }

  private init(used: Duration, planned: Seconds) {
    self.planned = planned
    let total = Int64(planned.count) * 1000
    let left = total - used.milliseconds
    guard planned.count > 0 else {
      text = Self.digits(Int(used.milliseconds / 1000))
      phase = .calm
      share = 0
      return
    }
    if left <= 0 {
      text = Self.digits(Int(-left / 1000))
      share = 1
      phase = .over
    } else {
      let shown = Int((left + 999) / 1000)
      text = Self.digits(shown)
      share = 1 - Double(shown) / Double(planned.count)
      phase =
        left <= 60_000 && total > 120_000 ? .lastMinute : left * 5 <= total ? .lastFifth : .calm
    }
  }

  /// A length as a clock shows it; none below zero.
  package static func digits(_ seconds: Int) -> String {
    let seconds = max(0, seconds)
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
    let tail = ":" + twoDigits[seconds % 60]
    return hours > 0 ? "\(hours):" + twoDigits[minutes] + tail : upToSixty[minutes] + tail
  }

  // Made once; a clock asks for them every second.
  private static let upToSixty = (0..<60).map { "\($0)" }
  private static let twoDigits = (0..<60).map { $0 < 10 ? "0\($0)" : "\($0)" }
}

/// What a clock is read from, so that it can be read again a second later.
package enum ClockSource: Equatable, Sendable {
  /// A stretch with its planned length.
  case stretch(Run, planned: Seconds)
  /// A clock that never stands still: beside the agenda's, or until a break ends.
  case since(Moment, length: Seconds)

  package init(_ side: SideClock) { self = .since(side.began, length: side.length) }
}

/// A clock that runs on by itself for as long as a picture stays the same but for it.
package struct Ticking: Sendable {
  let source: ClockSource
  let phase: ClockFace.Phase
  /// When the rest of the picture was worked out.
  let worked: Moment

  /// What it shows some seconds later; nil where more than the clock may have changed by then.
  ///
  /// Forecasts change with every second while a clock is over, but are told in minutes; so they are worked out
  /// anew every whole ten seconds then, and whenever the minute on the wall or the clock's urgency changes.
  package func face(at now: Moment) -> ClockFace? {
    guard now.isSameMinute(as: worked) else { return nil }
    let face = ClockFace(source, at: now)
    let isSameStep = now.milliseconds / 10_000 == worked.milliseconds / 10_000
    return face.phase == phase && (phase != .over || isSameStep) ? face : nil
  }
}

extension Moment {
  /// Whether it is this instant or later, within the same minute on the wall.
  func isSameMinute(as earlier: Moment) -> Bool {
    milliseconds >= earlier.milliseconds && milliseconds / 60_000 == earlier.milliseconds / 60_000
  }
}

/// When the pictures of a session change by themselves: a clock's whole seconds, else the minutes on the wall.
///
/// The clock beside and the wall's minute ride along with a running clock, so that there is one wake-up a second
/// and no more.
package struct Ticks: Sendable {
  /// From when a clock's seconds count; nil where none runs.
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
  package func next(after now: Moment, wall: @autoclosure () -> WallClock) -> Moment {
    guard let beginning else {
      return now + .seconds(60 - wall().seconds(at: now))
        + .milliseconds(-(now.milliseconds % 1000))
    }
    let into = (now - beginning).milliseconds
    return now + .milliseconds(1000 - ((into % 1000) + 1000) % 1000)
  }
}
