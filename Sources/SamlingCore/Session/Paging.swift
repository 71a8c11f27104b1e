/// How the pages of the room's picture turn, where it takes several.
///
/// It is worked out anew whenever records are folded, and is in no digest.
package struct Paging: Equatable, Sendable {
  /// Since when the room has had the picture before it; nil before the first.
  package let since: Moment?
  /// Where the facilitator has stopped the pages; nil while they turn by themselves.
  package private(set) var held: Held?

  package struct Held: Equatable, Sendable {
    /// When they were stopped.
    package var at: Moment
    /// How many pages have been turned since.
    package var turns: Int
  }

  init(since: Moment? = nil) { self.since = since }

  mutating func hold(_ turns: Int?, at moment: Moment) -> Bool {
    held = turns.map { Held(at: held?.at ?? moment, turns: max(0, $0)) }
    return true
  }

  /// The page that is in sight at an instant.
  ///
  /// All walls of one size show the same page at the same second.
  ///
  /// - Parameters:
  ///   - now: The instant.
  ///   - seconds: How long each page stays; at least one.
  /// - Returns: Its number, from 0, and when the next one comes; nil where it stays.
  package func page(at now: Moment, _ seconds: [Int]) -> (number: Int, next: Moment?) {
    guard let since, seconds.count > 1 else { return (0, nil) }
    if let held {
      let first = Self.page(seconds, after: held.at - since)
      return ((first.number + held.turns) % seconds.count, nil)
    }
    let found = Self.page(seconds, after: now - since)
    return (found.number, now + .milliseconds(found.left))
  }

  /// The page in sight so long after the first came, and how many milliseconds it has left.
  private static func page(_ seconds: [Int], after passed: Duration) -> (number: Int, left: Int64) {
    let round = Int64(seconds.reduce(0) { $0 + max(1, $1) }) * 1000
    var left = max(0, passed.milliseconds) % round
    for (number, length) in seconds.enumerated() {
      let length = Int64(max(1, length)) * 1000
      if left < length { return (number, length - left) }
      left -= length
    }
    return (0, 1000)
  }
}

extension Event {
  /// Whether the room has another picture before it afterwards, whose first page comes first.
  var changesRoom: Bool {
    switch self {
    case .dayOpened, .dayEnded, .started, .ended, .messageShown, .circleShown, .answersShown,
      .questionFocused, .detailsShown, .agreementsShown, .screenBlacked:
      true
    case .polled(let fact):
      switch fact {
      case .opened, .closed, .revealed, .resultHidden: true
      case .cast, .cleared, .subjectAdded, .subjectReworded, .subjectMoved, .subjectDropped,
        .presentCounted:
        false
      }
    case .paused, .resumed, .startMoved, .adjusted, .skipped, .unskipped, .turnsOrdered,
      .itemDropped, .itemRestored, .promiseMoved, .itemAdded, .headingChanged, .dayAdded,
      .itemReworded, .itemReplaced, .itemMoved, .itemPlaced, .promptAdded, .promptReworded,
      .promptDropped,
      .partyAdded, .partyMerged, .partyDropped, .partyAway, .circleDrawn, .sideClockStarted,
      .sideClockStopped, .screenFrozen, .circleKept, .pagesHeld, .agreementTaken, .noted:
      false
    }
  }
}
