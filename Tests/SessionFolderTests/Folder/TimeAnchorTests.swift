import SamlingCore
import Support
import Testing

@testable import SessionFolder

extension Presence {
  /// The anchor of a seat that comes now.
  fileprivate func agreed(since beginning: Moment) -> TimeAnchor {
    anchor(since: beginning, else: TimeAnchor(MachineClock.wall))
  }
}

@Suite("What seats count time from")
struct TimeAnchorTests {
  private let opening = Rehearsed.midnight

  @Test("seats of a session on one machine count from the same anchor, however often they ask")
  func agree() throws {
    let scratch = try TemporaryFolder()
    let anchors = try (0..<5).map { _ in
      try Presence(session: "s1", runtime: scratch.path).agreed(since: opening)
    }
    #expect(anchors.allSatisfy { $0 == anchors[0] })
    #expect(Files.mode(scratch.path + "/samling/s1.clock") == 0o600)
    #expect(try Presence(session: "s1", runtime: scratch.path).seats().living.isEmpty)
  }

  @Test("a beginning that was moved earlier keeps its anchor, a later one has its own")
  func beginnings() throws {
    let scratch = try TemporaryFolder()
    let presence = try Presence(session: "s1", runtime: scratch.path)
    let first = presence.agreed(since: opening)
    usleep(2000)
    #expect(presence.agreed(since: opening + .seconds(-600)) == first)
    let second = presence.agreed(since: opening + .seconds(1))
    #expect(second != first)
    #expect(presence.agreed(since: opening) == second)
    usleep(2000)
    let other = try Presence(session: "s2", runtime: scratch.path)
    #expect(other.agreed(since: opening) != second)
  }

  @Test(
    "a file that holds nothing usable is replaced",
    arguments: [
      "", "{", "{}", "null", "[1,2]", String(repeating: "[", count: 5000),
      #"{"since":1,"anchor":{"moment":-9223372036854775808,"steady":0,"wall":0,"boot":""}}"#,
      #"{"since":9223372036854775807,"anchor":{"moment":1,"steady":1,"wall":1,"boot":"x"}}"#,
    ])
  func damaged(text: String) throws {
    let scratch = try TemporaryFolder()
    let presence = try Presence(session: "s1", runtime: scratch.path)
    Files.write(text, to: scratch.path + "/samling/s1.clock")
    let anchor = presence.agreed(since: opening)
    #expect(presence.agreed(since: opening) == anchor)
    #expect(anchor.isOfThisRun)
  }

  @Test("a rehearsal's time is read by others as it was set, and stands while nobody leads it")
  func rehearsal() throws {
    let scratch = try TemporaryFolder()
    let folder = try Folder.create(
      at: scratch.path + "/s", agenda: Build.agenda("10:00–11:00 En"), text: "", source: "a.md",
      at: opening, isRehearsal: true)
    #expect(try Folder.open(folder.path).session.isRehearsal)
    #expect(folder.readRehearsalTime() == nil)
    var time = RehearsalTime(from: opening, speed: 0)
    try folder.keep(time)
    #expect(folder.readRehearsalTime() == time)
    #expect(folder.readRehearsalTime()?.now == opening)
    time.move(to: opening + .seconds(90))
    try folder.keep(time)
    #expect(folder.readRehearsalTime()?.now == opening + .seconds(90))
    var fast = RehearsalTime(from: opening, speed: 3600)
    fast.stand(true)
    let now = fast.now
    usleep(2000)
    #expect(fast.now == now && fast.pace == 0)
    fast.stand(false)
    #expect(fast.pace == 3600 && fast.now >= now)
  }

  @Test("a session of before is no rehearsal, and says nothing of one")
  func real() throws {
    let scratch = try TemporaryFolder()
    let folder = try Folder.create(
      at: scratch.path + "/s", agenda: Build.agenda("10:00–11:00 En"), text: "", source: "a.md",
      at: opening)
    #expect(!(try Folder.open(folder.path).session.isRehearsal))
    #expect(!Files.text(folder.path + "/session.json").contains("rehearsal"))
  }
}
