import Support
import Testing

@Suite("Pictures that a terminal holds back until they are whole")
struct HeldPictureTests {
  private static let begin = "\u{1B}[?2026h"
  private static let end = "\u{1B}[?2026l"

  @Test("a whole picture is held back, and nothing is left held")
  func whole() throws {
    let place = try Workspace()
    let session = try place.seat("projector", place.open(day))
    #expect(session.waitFor(Self.end))
    let parts = session.text().split(separator: Self.begin, omittingEmptySubsequences: false)
    #expect(parts.count > 1)
    #expect(parts.dropFirst().allSatisfy { $0.contains(Self.end) })
    session.type("q")
    #expect(session.end() == .exited(0))
    #expect(session.leftovers == [])
  }

  @Test("a letter that is typed is not held back")
  func few() throws {
    let place = try Workspace()
    let session = try place.seat("notes", place.open(day))
    #expect(session.waitFor(Self.end))
    let before = session.output.count
    session.type("ø")
    #expect(session.waitFor("ø", from: before))
    #expect(!session.text(from: before).contains("2026"))
  }

  @Test("a terminal that is no window's is told nothing of it", arguments: ["linux", "vt220"])
  func console(terminal: String) throws {
    let place = try Workspace()
    let session = try place.seat("projector", place.open(day), environment: ["TERM": terminal])
    #expect(session.waitFor("stlandet"))
    session.type("q")
    #expect(session.end() == .exited(0))
    #expect(!session.text().contains("2026"))
  }
}
