import SamlingCore
import Support
import Testing

@testable import SessionFolder

struct FolderTests {
  @Test("a session folder opens as it was made")
  func opened() throws {
    let scratch = try TemporaryFolder()
    let agenda = AgendaSample.full
    let made = try Folder.create(
      at: scratch.path + "/a/b/", agenda: agenda, text: "# Førde\n", source: "kompetanse.md",
      at: start)
    let read = try Folder.open(scratch.path + "/a/b")
    #expect(read == made)
    #expect(read.session.agenda == agenda)
    #expect(read.session.opened == start)
    #expect(read.session.source == "kompetanse.md")
    #expect(read.session.id.count == 10)
    #expect(Files.bytes(read.path + "/agenda.md") == Array("# Førde\n".utf8))
    #expect(
      Files.names(in: read.path) == [".gitattributes", "agenda.md", "journal", "session.json"])
  }

  @Test(
    "an agenda edited by hand, or by another version, is still read",
    arguments: [
      (#""isOpen":"#, #""isNew":[1,{"a":null}],"isOpen":"#), (#","lines":"#, #", "lines": "#),
      (#""year":2012,"month":9"#, #""month":9,"year":2012"#),
      (#""isEach":true"#, #""isEach" : true"#),
    ])
  func edited(_ from: String, _ to: String) throws {
    let scratch = try TemporaryFolder()
    let folder = try Folder.create(
      at: scratch.path + "/s", agenda: AgendaSample.full, text: "", source: "a.md", at: start)
    let path = folder.path + "/session.json"
    let text = String(decoding: Files.bytes(path), as: UTF8.self)
    Files.write(Array(text.replacing(from, with: to).utf8), to: path)
    #expect(try Folder.open(folder.path) == folder)
  }

  @Test("a session is never opened over another")
  func writeOnce() throws {
    let scratch = try TemporaryFolder()
    let first = try scratch.folder()
    #expect(throws: FolderError.exists(path: first.path + "/session.json")) {
      try scratch.folder()
    }
    #expect(try Folder.open(first.path) == first)
    #expect(
      Files.names(in: first.path) == [".gitattributes", "agenda.md", "journal", "session.json"])
  }

  @Test("what is no session says what it is")
  func refused() throws {
    let scratch = try TemporaryFolder()
    #expect(throws: FolderError.notFound(path: scratch.path + "/x")) {
      try Folder.open(scratch.path + "/x")
    }
    #expect(throws: FolderError.notASession(path: scratch.path)) { try Folder.open(scratch.path) }
    let path = scratch.path + "/session.json"
    Files.write(Array(#"{"format":2,"new":true}"#.utf8), to: path)
    #expect(throws: FolderError.newerFormat(path: path, found: 2, known: 1)) {
      try Folder.open(scratch.path)
    }
    Files.write(Array("[1]".utf8), to: path)
    #expect(throws: FolderError.damaged(path: path, detail: "missing(key: \"session\")")) {
      try Folder.open(scratch.path)
    }
    Files.write(Array("{\"format\":1".utf8), to: path)
    #expect(throws: FolderError.damaged(path: path, detail: "malformed(at: 11)")) {
      try Folder.open(scratch.path)
    }
  }

  @Test("a file is replaced whole, and nothing is left beside it")
  func replaced() throws {
    let scratch = try TemporaryFolder()
    let path = scratch.path + "/notes.md"
    try replaceAtomically(path, Array("one".utf8))
    try replaceAtomically(path, Array("two".utf8))
    #expect(Files.bytes(path) == Array("two".utf8))
    #expect(Files.mode(path) == 0o600)
    #expect(throws: FolderError.self) { try replaceAtomically(scratch.path + "/no/x", []) }
    mkdir(scratch.path + "/dir", 0o700)
    #expect(throws: FolderError.self) { try replaceAtomically(scratch.path + "/dir", []) }
    #expect(Files.names(in: scratch.path) == ["dir", "notes.md"])
  }

  @Test("equal states have equal digests, however their sets and dictionaries lie")
  func digests() {
    struct State: Encodable {
      var names: Set<String>
      var turns: [PartyID: Int]
      var odd: [[Int]: Set<[String]>]
      var text = "å\u{202E}"
    }
    let letters = (0..<200).map { "n\($0)" }
    func state(_ letters: [String]) -> State {
      var state = State(names: [], turns: [:], odd: [:])
      for letter in letters {
        state.names.insert(letter)
        state.turns[PartyID(letter)] = letter.count
        state.odd[[letter.count, 1], default: []].insert([letter])
      }
      return state
    }
    let sum = digest(of: state(letters))
    #expect(sum.count == 16)
    for _ in 0..<20 { #expect(digest(of: state(letters.shuffled())) == sum) }
    #expect(digest(of: state(letters.dropLast())) != sum)
    // Written down, so that no later version changes it unawares.
    #expect(digest(of: ["b": 1, "a": 2]) == "f85f5878cbf2dc03")
  }
}
