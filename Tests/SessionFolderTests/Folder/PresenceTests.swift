import SamlingCore
import Support
import Testing

@testable import SessionFolder

struct PresenceTests {
  @Test("a seat is among the living of its session for as long as it is held")
  func held() throws {
    let scratch = try TemporaryFolder()
    let presence = try Presence(session: "s1", runtime: scratch.path)
    var claim: Claim? = try presence.claim(.notes, ActorID("aaaaaaaaaa"))
    let other = try presence.claim(.facilitator, ActorID("bbbbbbbbbb"))
    #expect(
      presence.seats().living == [
        LivingSeat(seat: .facilitator, actor: ActorID("bbbbbbbbbb"), process: getpid()),
        LivingSeat(seat: .notes, actor: ActorID("aaaaaaaaaa"), process: getpid()),
      ])
    #expect(try Presence(session: "s2", runtime: scratch.path).seats().living.isEmpty)
    #expect(claim != nil)
    claim = nil
    withExtendedLifetime(other) { #expect(presence.seats().living.map(\.seat) == [.facilitator]) }
    #expect(Files.mode(scratch.path + "/samling") == 0o700)
  }

  @Test("a seat whose process was killed is told to be dead, until another takes its place")
  func killed() async throws {
    // The child knows the directory by its parent's number.
    let runtime = "/tmp/samling-test-presence-\(getpid())"
    mkdir(runtime, 0o700)
    defer { Files.remove(runtime) }
    await #expect(processExitsWith: .signal(SIGKILL)) {
      let presence = try Presence(
        session: "s-killed", runtime: "/tmp/samling-test-presence-\(getppid())")
      let claim = try presence.claim(.notes, ActorID("aaaaaaaaaa"))
      try #require(presence.seats().living.count == 1)
      withExtendedLifetime(claim) { _ = kill(getpid(), SIGKILL) }
    }
    let path = runtime + "/samling"
    #expect(Files.names(in: path) == ["s-killed.notes.aaaaaaaaaa"])
    let presence = try Presence(session: "s-killed", runtime: runtime)
    #expect(presence.seats().living.isEmpty)
    #expect(presence.seats().dead.map(\.seat) == [.notes])
    let other = try presence.claim(.notes, ActorID("bbbbbbbbbb"))
    withExtendedLifetime(other) {
      #expect(presence.seats().dead.isEmpty)
      #expect(Files.names(in: path) == ["s-killed.notes.bbbbbbbbbb"])
    }
  }

  @Test("seats that were started with other runtime directories see each other")
  func otherRuntimes() throws {
    let (one, other) = (try TemporaryFolder(), try TemporaryFolder())
    let session = "test-\(getpid())-runtimes"
    let here = try Presence(session: session, runtime: one.path)
    let there = try Presence(session: session, runtime: other.path)
    let nowhere = try Presence(session: session, runtime: nil)
    var claim: Claim? = try here.claim(.facilitator, ActorID("aaaaaaaaaa"))
    #expect(claim != nil)
    for presence in [here, there, nowhere] {
      #expect(presence.seats().living.map(\.actor) == [ActorID("aaaaaaaaaa")])
    }
    claim = nil
    for presence in [here, there, nowhere] {
      #expect(presence.seats().living.isEmpty && presence.seats().dead.isEmpty)
    }
  }

  @Test("a runtime directory that others can enter is not used")
  func foreign() throws {
    let scratch = try TemporaryFolder()
    mkdir(scratch.path + "/samling", 0o700)
    chmod(scratch.path + "/samling", 0o755)
    #expect(throws: FolderError.self) { try Presence(session: "s1", runtime: scratch.path) }
  }
}
