import JSON
import SamlingCore

/// An instant of a session's time, and where the machine's clocks stood at it.
///
/// Seats that count from the same anchor have the same time, whenever they were started and however the machine's clock
/// is set meanwhile. As JSON `{"moment":…,"steady":…,"wall":…,"boot":"…"}`, all but the last in milliseconds.
package struct TimeAnchor: Equatable, Codable, Sendable {
  package let moment: Moment
  private let steady: Int64
  private let wall: Moment
  private let boot: String

  /// An anchor here and now.
  package init(_ moment: Moment) {
    self.moment = moment
    steady = MachineClock.steady
    wall = MachineClock.wall
    boot = MachineClock.boot
  }

  /// Whether the machine has not been started anew since, so that its steady clock still counts from the same.
  package var isOfThisRun: Bool { !boot.isEmpty && boot == MachineClock.boot }

  /// The real milliseconds since the anchor, at least 0.
  ///
  /// After a new start, or on another machine, they are counted by the clock that people set.
  package var passed: Int64 {
    max(
      0,
      isOfThisRun
        ? MachineClock.steady - steady : MachineClock.wall.milliseconds - wall.milliseconds)
  }

  /// The session's time now, where so many of its seconds pass in a real one.
  package func now(speed: Double = 1) -> Moment {
    Moment(
      milliseconds: moment.milliseconds
        + (speed == 1 ? passed : Int64((Double(passed) * speed).rounded(.down))))
  }

  /// Whether its numbers are such as a clock shows, so that they can be counted with.
  var isSound: Bool {
    let span = 0...Int64(1) << 50
    return [moment.milliseconds, steady, wall.milliseconds].allSatisfy(span.contains)
  }
}

extension Presence {
  /// What the seats on this machine have agreed to count an open day's time from.
  private struct Agreement: Codable {
    /// When what is counted began: a day's opening.
    var since: Moment
    var anchor: TimeAnchor

    /// Whether it holds for what began at an instant, which may since have been moved to an earlier one.
    func holds(for beginning: Moment) -> Bool {
      anchor.isSound && anchor.isOfThisRun && beginning <= since
    }
  }

  /// The anchor that all seats of the session on this machine count from while something runs.
  ///
  /// It is that of the first that asks, kept in `SESSION.clock` beside the files of presence; what begins later has
  /// another.
  ///
  /// - Parameters:
  ///   - beginning: When what runs began.
  ///   - own: The anchor that this seat would count from by itself.
  /// - Returns: The agreed anchor; this seat's own where the file cannot be read or written.
  package func anchor(since beginning: Moment, else own: TimeAnchor) -> TimeAnchor {
    do {
      let file = try Descriptor.open(clockPath, O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK)
      // It is read and written under a lock, so that two seats that come at once agree.
      _ = try retrying { flock(file.number, LOCK_EX) }
      if let kept = try? JSONText.value(Agreement.self, from: file.readAll()),
        kept.holds(for: beginning)
      {
        return kept.anchor
      }
      _ = try retrying { ftruncate(file.number, 0) }
      try file.writeAll(JSONText.bytes(of: Agreement(since: beginning, anchor: own)))
    } catch {
      // A courtesy, as presence is: without it the seat still counts right from here on.
    }
    return own
  }
}
