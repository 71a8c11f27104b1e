import SamlingCore
import Support
import Testing

@testable import SessionFolder

@Suite("Drafts")
struct DraftFileTests {
  private let temporary: TemporaryFolder
  private let actor = ActorID("aaaaaaaaaa")

  init() throws { temporary = try TemporaryFolder() }

  private func folder() throws -> Folder {
    try Folder.create(
      at: temporary.path + "/session", agenda: Kompetanse.agenda, text: "", source: "agenda.md",
      at: Rehearsed.midnight)
  }

  private var draft: Draft {
    var draft = Draft(
      place: NotePlace(prompt: PromptID("q1"), party: PartyID("m3")),
      text: "halvt «skrevet»\n👨‍👩‍👧‍👦 e\u{301} 漢字\u{1B}")
    draft.note = NoteID("bbbbbbbbbb.4")
    draft.seen = [RecordID(actor: ActorID("bbbbbbbbbb"), n: 4)]
    return draft
  }

  @Test("nothing is made before anything is typed")
  func lazy() throws {
    let folder = try folder()
    let file = DraftFile(folder: folder, seat: .notes, actor: actor)
    file.keep([], at: Rehearsed.midnight)
    file.flush()
    #expect(!Files.names(in: folder.path).contains("drafts"))
  }

  @Test("what a dead seat typed is found whole, with its place and time; a living one's is not")
  func found() throws {
    let folder = try folder()
    let file = DraftFile(folder: folder, seat: .notes, actor: actor)
    file.keep([Draft(place: .parking, text: "første")], at: Rehearsed.midnight)
    file.keep([draft], at: Rehearsed.midnight)
    file.flush()
    #expect(
      Files.names(in: folder.drafts).filter { !$0.hasPrefix(".") } == ["notes.aaaaaaaaaa.txt"])
    let found = folder.orphanDrafts(of: .notes, living: [])
    var expected = draft
    expected.at = Rehearsed.midnight
    #expect(found.map(\.draft) == [expected])
    #expect(Array(found[0].draft.text.utf8) == Array(draft.text.utf8))
    #expect(folder.orphanDrafts(of: .notes, living: [actor]).isEmpty)
    #expect(folder.orphanDrafts(of: .facilitator, living: []).isEmpty)
  }

  @Test("the file is gone once there is nothing, and readable by its owner alone until then")
  func gone() throws {
    let folder = try folder()
    let file = DraftFile(folder: folder, seat: .notes, actor: actor)
    file.keep([draft], at: Rehearsed.midnight)
    file.flush()
    let found = try #require(Path.status(folder.drafts + "/notes.aaaaaaaaaa.txt"))
    #expect(found.st_mode & 0o777 == 0o600)
    file.keep([], at: Rehearsed.midnight)
    file.flush()
    #expect(Files.names(in: folder.drafts).filter { $0.contains("notes") } == [])
  }

  @Test("one draft of several is taken off, and a damaged line hides no other")
  func dropped() throws {
    let folder = try folder()
    let file = DraftFile(folder: folder, seat: .notes, actor: actor)
    file.keep([draft, Draft(place: .parking, text: "to")], at: Rehearsed.midnight)
    file.flush()
    Files.append("{\"host\":\n", to: folder.drafts + "/notes.aaaaaaaaaa.txt")
    let found = folder.orphanDrafts(of: .notes, living: [])
    #expect(found.count == 2)
    folder.drop(found[0])
    #expect(folder.orphanDrafts(of: .notes, living: []).map(\.draft) == [found[1].draft])
    folder.drop(found[1])
    #expect(folder.orphanDrafts(of: .notes, living: []).isEmpty)
  }
}
