import SamlingCore
import Support
import Testing

@testable import SessionFolder

@Suite("Forgetting a name")
struct ForgettingTests {
  private let kari = PartyID(person: 1, by: ActorID("aaaaaaaaaa"))
  private let ola = PartyID(person: 2, by: ActorID("aaaaaaaaaa"))

  private func folder(_ scratch: TemporaryFolder) throws -> Folder {
    let folder = try scratch.folder()
    try folder.keep(
      [PersonName(id: kari, name: "Kari Nordmann"), PersonName(id: ola, name: "Ola Hansen")],
      seat: .facilitator, actor: ActorID("aaaaaaaaaa"))
    return folder
  }

  @Test("the name stands in no file of persons, and another's does")
  func forgotten() throws {
    let scratch = try TemporaryFolder()
    let folder = try folder(scratch)
    try folder.forget([kari])
    #expect(folder.readPeople().all == [ola: "Ola Hansen"])
    for name in Files.names(in: folder.people) {
      let text = String(decoding: Files.bytes(folder.people + "/" + name), as: UTF8.self)
      #expect(!text.contains("Kari"))
    }
  }

  @Test("a stale copy that comes back gives nobody the name again")
  func stale() throws {
    let scratch = try TemporaryFolder()
    let folder = try folder(scratch)
    let path = folder.people + "/facilitator.aaaaaaaaaa.jsonl"
    let before = Files.bytes(path)
    try folder.forget([kari])
    Files.write(before, to: path)
    #expect(folder.readPeople().all == [ola: "Ola Hansen"])
  }

  @Test("free text that holds the name, or a word of it, is found with its place")
  func hits() throws {
    let scratch = try TemporaryFolder()
    let folder = try folder(scratch)
    Files.write("# Samling\n\nKari tar møtet\nkaribu\n".utf8, to: folder.path + "/agenda.md")
    let found = folder.hits(of: "Kari Nordmann")
    #expect(found == [NameHit(file: "agenda.md", line: 3, text: "Kari tar møtet")])
  }
}
