import SamlingCore
import Support
import Testing

@testable import SessionFolder

struct JournalTests {
  @Test("what is appended is on the disk once the journal says so, and a follower reads it")
  func appended() throws {
    let scratch = try TemporaryFolder()
    let folder = try scratch.folder()
    let journal = try Journal(folder: folder, seat: .facilitator)
    let follower = Follower(folder)
    #expect(journal.state == .saved(upTo: 0))
    #expect(Files.names(in: folder.journal).isEmpty)
    let record = try journal.append(message("Hei"), now: start)
    #expect(waits(for: journal.descriptor))
    journal.silence()
    #expect(journal.state == .saved(upTo: 1))
    #expect(!waits(for: journal.descriptor, milliseconds: 0))
    let descriptor = try #require(follower.descriptor)
    #expect(waits(for: descriptor))
    #expect(follower.poll().records == [record])
    #expect(journal.close().isEmpty)
    #expect(follower.poll().isEmpty)
  }

  @Test("records are numbered from 1, and their times go forward though the clock goes back")
  func numbering() throws {
    let scratch = try TemporaryFolder()
    let journal = try Journal(folder: try scratch.folder(), seat: .notes)
    let late = HybridTime(moment: start + .seconds(5), counter: 2)
    let records = [
      try journal.append(message("1"), now: start),
      try journal.append(message("2"), now: start - .seconds(60)),
      try journal.append(message("3"), now: start, after: late),
      try journal.append(message("4"), at: start - .seconds(180), now: start + .seconds(6)),
    ]
    #expect(records.map(\.id.n) == [1, 2, 3, 4])
    #expect(records.map(\.time.counter) == [0, 1, 3, 0])
    #expect(records.map(\.time) == records.map(\.time).sorted())
    #expect(records[3].at == start - .seconds(180))
    #expect(journal.close().isEmpty)
    #expect(throws: FolderError.closed) { try journal.append(message("5"), now: start) }
  }

  @Test("folders are the user's own, and so is every file")
  func permissions() throws {
    let before = umask(0)
    defer { umask(before) }
    let scratch = try TemporaryFolder()
    let folder = try scratch.folder("home/session")
    let journal = try Journal(folder: folder, seat: .notes)
    _ = try journal.appendAndWait(message("Hei"), now: start)
    #expect(journal.close().isEmpty)
    for path in [scratch.path + "/home", folder.path, folder.journal] {
      #expect(Files.mode(path) == 0o700)
    }
    let files = ["session.json", "agenda.md", "journal/notes.\(journal.actor).1.jsonl"]
    for file in files { #expect(Files.mode(folder.path + "/" + file) == 0o600) }
  }

  @Test("an act too long for a line is refused and takes no number")
  func tooLong() throws {
    let scratch = try TemporaryFolder()
    let journal = try Journal(folder: try scratch.folder(), seat: .notes)
    #expect(throws: FolderError.self) {
      try journal.append(message(String(repeating: "x", count: 70_000)), now: start)
    }
    #expect(try journal.appendAndWait(message("x"), now: start).id.n == 1)
    #expect(journal.close().isEmpty)
  }

  @Test("a journal file taken away is written again in a new segment", arguments: [true, false])
  func fileTaken(isReplaced: Bool) throws {
    let scratch = try TemporaryFolder()
    let folder = try scratch.folder()
    let journal = try Journal(folder: folder, seat: .notes)
    let path = "\(folder.journal)/notes.\(journal.actor).1.jsonl"
    for n in 1...3 { _ = try journal.appendAndWait(message("\(n)"), now: start) }
    if isReplaced {
      let first = Array(Files.bytes(path).split(separator: 10)[0]) + [10]
      try replaceAtomically(path, first)
    } else {
      unlink(path)
    }
    _ = try journal.appendAndWait(message("4"), now: start)
    #expect(journal.close().isEmpty)
    let verification = verify(folder)
    #expect(verification.records.map(\.id.n) == [1, 2, 3, 4])
    #expect(verification.isSound)
    #expect(verification.account.files.reduce(0) { $0 + $1.duplicates } == 0)
  }

  @Test("what a failed sync left in a file does not count as saved")
  func failedSync() {
    var backlog = Backlog()
    for _ in 1...4 { backlog.add([], at: start) }
    backlog.saved(2)
    backlog.lost(keeping: [1, 2, 3])
    #expect(backlog.state == .saving(upTo: 2, count: 2))
    backlog.lost(keeping: [2, 3])
    #expect(backlog.state == .saving(upTo: 0, count: 3))
    #expect(backlog.waiting == [0, 2, 3])
    backlog.saved(3)
    #expect(backlog.state == .saved(upTo: 4))
  }

  @Test("a follower tells the journal that its file was taken, and no act is needed to mend it")
  func checked() throws {
    let scratch = try TemporaryFolder()
    let folder = try scratch.folder()
    let journal = try Journal(folder: folder, seat: .notes)
    let follower = Follower(folder, own: journal.actor)
    let path = "\(folder.journal)/notes.\(journal.actor).1.jsonl"
    _ = try journal.appendAndWait(message("1"), now: start)
    #expect(follower.poll().isEmpty)
    journal.silence()
    try replaceAtomically(path, [])
    #expect(waits(for: try #require(follower.descriptor)))
    #expect(follower.poll().isOwnTouched)
    journal.check()
    #expect(waits(for: journal.descriptor))
    #expect(verify(folder).records.count == 1)
    #expect(journal.close().isEmpty)
  }

  @Test("a folder taken away leaves all in memory, says so, and is filled when it is back")
  func folderTaken() throws {
    let scratch = try TemporaryFolder()
    let folder = try scratch.folder()
    let journal = try Journal(folder: folder, seat: .facilitator)
    _ = try journal.appendAndWait(message("1"), now: start)
    let session = Files.bytes(folder.path + "/session.json")
    Files.remove(folder.path)
    let record = try journal.append(message("2"), now: start + .seconds(9))
    #expect(throws: FolderError.vanished(path: folder.path)) { try journal.waitUntilSaved() }
    #expect(
      journal.state
        == .unsaved(upTo: 0, count: 2, since: start, reason: .vanished(path: folder.path)))
    mkdir(folder.path, 0o700)
    Files.write(session, to: folder.path + "/session.json")
    while journal.state.upTo < 2, waits(for: journal.descriptor) { journal.silence() }
    #expect(journal.state == .saved(upTo: 2))
    #expect(verify(folder).records.last == record)
    #expect(journal.close().isEmpty)
  }

  @Test("a folder that comes back as another session gets nothing, and all is there to rescue")
  func folderOfAnother() throws {
    let scratch = try TemporaryFolder()
    let folder = try scratch.folder()
    let journal = try Journal(folder: folder, seat: .notes)
    _ = try journal.appendAndWait(message("1"), now: start)
    Files.remove(folder.path)
    let other = try scratch.folder()
    #expect(other.path == folder.path && other.session.id != folder.session.id)
    _ = try journal.append(message("2"), now: start)
    #expect(throws: FolderError.otherSession(path: folder.path)) { try journal.waitUntilSaved() }
    #expect(throws: FolderError.otherSession(path: folder.path)) {
      try folder.keep(
        [PersonName(id: PartyID("p-a-1"), name: "Kari")], seat: .notes, actor: journal.actor)
    }
    let drafts = DraftFile(folder: folder, seat: .notes, actor: journal.actor)
    drafts.keep([Draft(place: .parking, text: "Lom")], at: start)
    drafts.flush()
    #expect(throws: FolderError.otherSession(path: folder.path)) {
      try folder.write(
        [KeptDocument(name: "report.md", text: "")],
        from: DocumentSource(records: 2, digest: "", isWhole: true))
    }
    #expect(journal.close().count == 2)
    #expect(Files.names(in: other.journal).isEmpty)
    #expect(
      Files.names(in: other.path) == [".gitattributes", "agenda.md", "journal", "session.json"])
  }

  @Test("a look at a folder tells that it is gone, another's, and back")
  func watched() throws {
    let scratch = try TemporaryFolder()
    let folder = try scratch.folder()
    var standing = Standing(folder)
    func sees(_ trouble: FolderError?, isNews: Bool) {
      let isChanged = standing.look()
      #expect(isChanged == isNews)
      #expect(standing.trouble == trouble)
    }
    sees(nil, isNews: false)
    rename(folder.path, scratch.path + "/aside")
    sees(.vanished(path: folder.path), isNews: true)
    sees(.vanished(path: folder.path), isNews: false)
    _ = try scratch.folder()
    sees(.otherSession(path: folder.path), isNews: true)
    Files.remove(folder.path)
    rename(scratch.path + "/aside", folder.path)
    sees(nil, isNews: true)
  }

  @Test("what the disk never took is rescued, offered by session, and adopted")
  func rescued() throws {
    let scratch = try TemporaryFolder()
    let folder = try scratch.folder()
    let journal = try Journal(folder: folder, seat: .facilitator)
    let saved = try journal.appendAndWait(message("1"), now: start)
    let session = Files.bytes(folder.path + "/session.json")
    Files.remove(folder.path)
    let records = [saved, try journal.append(message("2"), now: start)]
    let rescues = RescueDirectory(state: scratch.path + "/state", home: "/nowhere")
    let path = try #require(try rescues.keep(journal.close(), of: journal))
    #expect(Files.mode(path) == 0o600)
    let rescue = try #require(rescues.list(session: folder.session.id).first)
    #expect(rescue.count == 2)
    #expect(rescue.folder == folder.path)
    #expect(rescues.list(session: "another").isEmpty)
    mkdir(folder.path, 0o700)
    Files.write(session, to: folder.path + "/session.json")
    try rescues.adopt(rescue, into: Folder.open(folder.path))
    #expect(rescues.list().isEmpty)
    #expect(verify(folder).records == records)
  }

  @Test("a journal closed without a word leaves no rescue file")
  func nothingToRescue() throws {
    let scratch = try TemporaryFolder()
    let journal = try Journal(folder: try scratch.folder(), seat: .facilitator)
    let rescues = RescueDirectory(state: nil, home: scratch.path)
    #expect(try rescues.keep(journal.close(), of: journal) == nil)
    #expect(Files.names(in: scratch.path) == ["session"])
  }
}
