import SamlingCore
import Support
import Testing

@testable import SessionFolder

@Suite("Names of persons on the disk")
struct PeopleFileTests {
  private let scratch: TemporaryFolder
  private let folder: Folder
  private static let actor = ActorID("k7f2q9abcd")

  init() throws {
    scratch = try TemporaryFolder()
    folder = try Folder.create(
      at: scratch.path + "/s", agenda: AgendaSample.full,
      names: [
        PersonName(id: PartyID(person: 1, by: Self.actor), name: "Kari «Kaja» Ås\u{202E}"),
        PersonName(id: PartyID(person: 2, by: Self.actor), name: "Ola"),
      ], by: Self.actor, text: "", source: "a.md", at: Moment(milliseconds: 0))
  }

  private var file: String { folder.people + "/facilitator.k7f2q9abcd.jsonl" }

  @Test("stand in people/ alone, a line each, readable by their owner alone and safe to print")
  func lines() {
    let text = String(decoding: Files.bytes(file), as: UTF8.self)
    #expect(
      text == """
        {"id":"p-k7f2q9abcd-1","name":"Kari «Kaja» Ås\\u202e"}
        {"id":"p-k7f2q9abcd-2","name":"Ola"}

        """)
    #expect(Files.mode(file) == 0o600 && Files.mode(folder.people) == 0o700)
    #expect(folder.readPeople()[PartyID("p-k7f2q9abcd-1")] == "Kari «Kaja» Ås\u{202E}")
  }

  @Test("of several seats are read together; a seat that lists more keeps what it listed")
  func several() throws {
    let other = ActorID("m3x0t8wzyv")
    for number in 1...2 {
      try folder.keep(
        [PersonName(id: PartyID(person: number, by: other), name: "Nr \(number)")],
        seat: .notes, actor: other)
    }
    #expect(
      Files.names(in: folder.people)
        == ["facilitator.k7f2q9abcd.jsonl", "notes.m3x0t8wzyv.jsonl"])
    #expect(folder.readPeople().all.count == 4)
  }

  @Test("are gone once any line says they are forgotten; a damaged line hides no other")
  func forgotten() {
    Files.write(
      Array("{\"id\":\"p-k7f2q9\n{\"id\":\"p-k7f2q9abcd-2\",\"forgotten\":true}\n".utf8),
      to: folder.people + "/facilitator.zzzzzzzzzz.jsonl")
    let people = folder.readPeople()
    #expect(people[PartyID("p-k7f2q9abcd-2")] == nil)
    #expect(people[PartyID("p-k7f2q9abcd-1")] != nil)
  }

  @Test("a session without participants has no such folder, and one that is there keeps its names")
  func none() throws {
    let bare = try Folder.create(
      at: scratch.path + "/b", agenda: AgendaSample.full, text: "", source: "a.md",
      at: Moment(milliseconds: 0))
    #expect(!Files.names(in: bare.path).contains("people"))
    #expect(bare.readPeople().all.isEmpty)
    #expect(throws: FolderError.exists(path: folder.path + "/session.json")) {
      try Folder.create(
        at: folder.path, agenda: AgendaSample.full,
        names: [PersonName(id: PartyID("p-x-1"), name: "Fremmed")], by: ActorID("x"), text: "",
        source: "a.md", at: Moment(milliseconds: 0))
    }
    #expect(folder.readPeople().all.count == 2)
  }
}
