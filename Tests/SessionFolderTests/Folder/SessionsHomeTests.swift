import SamlingCore
import Support
import Testing

@testable import SessionFolder

struct SessionsHomeTests {
  let scratch: TemporaryFolder
  let home: SessionsHome

  init() throws {
    scratch = try TemporaryFolder()
    home = SessionsHome(samlingHome: scratch.path, home: "/nowhere")
    for name in ["2026-11-24-kompetanse", "2026-11-24-kompetanse-2", "2026-12-01-leiing"] {
      _ = try scratch.folder(name)
    }
  }

  @Test("the home is where the environment says, else samling in the user's own")
  func place() {
    #expect(SessionsHome(samlingHome: "/s", home: "/h").path == "/s")
    #expect(SessionsHome(samlingHome: "", home: "/h").path == "/h/samling")
    #expect(SessionsHome(samlingHome: nil, home: "/h").path == "/h/samling")
  }

  @Test("a session is found by path, by name and by a prefix nobody else has")
  func found() throws {
    #expect(
      try home.find(scratch.path + "/2026-12-01-leiing") == scratch.path + "/2026-12-01-leiing")
    #expect(try home.find("2026-12") == scratch.path + "/2026-12-01-leiing")
    #expect(
      try home.find("2026-11-24-kompetanse") == scratch.path + "/2026-11-24-kompetanse")
  }

  @Test("a session is found by what a part of its name begins with, where no name begins so")
  func foundWithin() throws {
    #expect(try home.find("leiing") == scratch.path + "/2026-12-01-leiing")
    #expect(try home.find("lei") == scratch.path + "/2026-12-01-leiing")
    #expect(throws: FolderError.self) { try home.find("eiing") }
    #expect(throws: FolderError.self) { try home.find("kompetanse") }
  }

  @Test("what is told to be typed for a session is what finds it")
  func addresses() throws {
    for name in home.names() {
      let path = scratch.path + "/" + name
      let address = home.address(of: try Folder.open(path))
      #expect(try home.find(address) == path)
      #expect(!address.contains("/"))
    }
    let leading = try Folder.open(scratch.path + "/2026-12-01-leiing")
    #expect(home.address(of: leading) == "leiing")
    let other = SessionsHome(samlingHome: "/nowhere", home: "/nowhere")
    #expect(other.address(of: leading) == leading.path)
  }

  @Test("a name that fits none or several is refused with what may be meant")
  func refused() {
    #expect(
      throws: FolderError.ambiguous(
        prefix: "2026-11", candidates: ["2026-11-24-kompetanse", "2026-11-24-kompetanse-2"])
    ) { try home.find("2026-11") }
    #expect(
      throws: FolderError.unknownSession(
        prefix: "2026-12-01-leing", home: scratch.path, nearest: "2026-12-01-leiing")
    ) { try home.find("2026-12-01-leing") }
    #expect(
      throws: FolderError.unknownSession(prefix: "xyz", home: scratch.path, nearest: nil)
    ) { try home.find("xyz") }
    #expect(throws: FolderError.notFound(path: "/nowhere/x")) { try home.find("/nowhere/x") }
    #expect(throws: FolderError.notASession(path: "/")) { try home.find("/") }
  }

  @Test("sessions stand with the one last touched first, and say whether they are ended")
  func listed() throws {
    let folder = try Folder.open(scratch.path + "/2026-11-24-kompetanse")
    let journal = try Journal(folder: folder, seat: .facilitator)
    let later = start + .seconds(600)
    let ended = try journal.append(
      Act(kind: "end", deed: .events([.dayEnded(day: 0)])), now: later)
    try journal.waitUntilSaved()
    var list = home.list()
    #expect(
      list.map(\.name) == [
        "2026-11-24-kompetanse", "2026-12-01-leiing", "2026-11-24-kompetanse-2",
      ])
    #expect(list.map(\.isUnended) == [false, true, true])
    #expect(list.map(\.latest) == [later, nil, nil])
    let undo = try journal.append(Act(kind: "undo", deed: .undo(of: ended.id)), now: later)
    try journal.waitUntilSaved()
    #expect(home.list()[0].isUnended)
    _ = try journal.append(Act(kind: "undo", deed: .undo(of: undo.id)), now: later)
    #expect(journal.close().isEmpty)
    list = home.list()
    #expect(!list[0].isUnended)
  }
}
