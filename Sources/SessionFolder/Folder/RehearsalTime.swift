import JSON
import SamlingCore

/// How a rehearsal's time goes: set by its facilitator's seat, followed by all.
///
/// Kept in `journal/clock`, since what comes into that folder wakes every seat: `{"anchor":{…},"speed":60,"stands":false}`.
package struct RehearsalTime: Equatable, Codable, Sendable {
  package var anchor: TimeAnchor
  /// How many seconds pass in a real one, from 0 to 3600.
  package let speed: Double
  /// Whether it stands still because nobody leads the rehearsal.
  package private(set) var stands = false

  /// - Parameters:
  ///   - start: The time it begins at.
  ///   - speed: How many seconds pass in a real one, from 0 to 3600.
  package init(from start: Moment, speed: Double) {
    anchor = TimeAnchor(start)
    self.speed = min(max(0, speed), 3600)
  }

  /// How many seconds pass in a real one at present.
  package var pace: Double { stands ? 0 : speed }

  package var now: Moment { anchor.now(speed: pace) }

  /// Goes on from another instant.
  package mutating func move(to moment: Moment) { anchor = TimeAnchor(moment) }

  /// Lets it stand still, or go on.
  package mutating func stand(_ stands: Bool) {
    move(to: now)
    self.stands = stands
  }
}

extension Folder {
  private var clockPath: String { journal + "/clock" }

  /// How the rehearsal's time goes; nil where nothing readable tells it.
  package func readRehearsalTime() -> RehearsalTime? {
    let file = try? Descriptor.open(clockPath, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    guard let file, let bytes = try? file.readAll(),
      let time = try? JSONText.value(RehearsalTime.self, from: bytes),
      time.anchor.isSound, (0...3600).contains(time.speed)
    else { return nil }
    return time
  }

  /// Tells all seats how the rehearsal's time goes.
  package func keep(_ time: RehearsalTime) throws(FolderError) {
    try checkIdentity()
    // Plain values only, which always have a JSON form.
    let bytes = (try? JSONText.bytes(of: time)) ?? []
    try replaceAtomically(clockPath, bytes + [RecordLine.newline], isSynced: false)
  }
}
