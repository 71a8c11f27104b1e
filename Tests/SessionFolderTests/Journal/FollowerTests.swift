import SamlingCore
import Support
import Testing

@testable import SessionFolder

struct FollowerTests {
  /// Some records of one actor, and their lines.
  static func story(
    _ count: Int, actor: String = "aaaaaaaaaa"
  ) throws -> (records: [Record], lines: [[UInt8]]) {
    let records = (1...count).map { n in
      Record(
        id: RecordID(actor: ActorID(actor), n: n), time: HybridTime(moment: start, counter: n),
        seat: .notes, at: start, act: message("«\(n)» æøå"))
    }
    return (records, try records.map { try RecordLine.encode($0) })
  }

  static func journal(_ folder: Folder, _ actor: String = "aaaaaaaaaa", _ segment: String = "1")
    -> String
  {
    "\(folder.journal)/notes.\(actor).\(segment).jsonl"
  }

  @Test("a journal cut at any byte gives every whole record, and the rest when it comes")
  func truncated() throws {
    let scratch = try TemporaryFolder()
    let folder = try scratch.folder()
    let path = Self.journal(folder)
    let (records, lines) = try Self.story(20)
    let whole = Array(lines.joined())
    var ends = [0]
    for line in lines { ends.append(ends[ends.count - 1] + line.count) }
    Files.write([], to: path)
    let patient = Follower(folder, isLive: false)
    for length in 1...whole.count {
      Files.append(whole[(length - 1)..<length], to: path)
      let count = ends.count { $0 <= length } - 1
      let isWhole = ends[count] == length
      #expect(patient.poll().records == (isWhole ? [records[count - 1]] : []))
      #expect(patient.account.files.map(\.tornBytes) == [length - ends[count]])
      // A new reader takes longer, and so reads every byte of the first and last line, and samples.
      guard length <= ends[1] || length > ends[19] || length % 29 == 0 else { continue }
      let follower = Follower(folder, isLive: false)
      #expect(follower.poll().records == Array(records[..<count]))
      #expect(follower.account.files.map(\.tornBytes) == [length - ends[count]])
      #expect(follower.account.files.allSatisfy { $0.setAside.isEmpty })
    }
  }

  @Test("a block of NUL bytes costs the lines it covers and none after them")
  func nulBlock() throws {
    let scratch = try TemporaryFolder()
    let folder = try scratch.folder()
    let (records, lines) = try Self.story(20)
    var bytes = Array(lines.joined())
    let from = lines[..<5].joined().count + 10
    for index in from..<(from + lines[5].count) { bytes[index] = 0 }
    Files.write(bytes, to: Self.journal(folder))
    let follower = Follower(folder, isLive: false)
    #expect(follower.poll().records == Array(records[..<5] + records[7...]))
    let account = follower.account
    #expect(account.files[0].setAside == [.init(line: 6, fault: .notJSON)])
    #expect(account.gaps == [ActorID("aaaaaaaaaa"): [6...7]])
  }

  @Test(
    "a line whose checksum fails is flagged with its place, and does not count until it is accepted"
  )
  func flagged() throws {
    let scratch = try TemporaryFolder()
    let folder = try scratch.folder()
    let (records, lines) = try Self.story(3)
    let edited = String(decoding: lines[1], as: UTF8.self).replacing("«2»", with: "«9»")
    Files.write(lines[0] + Array(edited.utf8) + lines[2], to: Self.journal(folder))
    let follower = Follower(folder, isLive: false)
    #expect(follower.poll().records == [records[0], records[2]])
    let flagged = try #require(follower.account.files[0].flagged.first)
    #expect(flagged.line == 2 && flagged.id == records[1].id)
    #expect(follower.account.withheld[records[1].id]?.record.act == message("«9» æøå"))
    #expect(follower.account.faults == 1)
    let other = try Journal(folder: folder, seat: .command)
    let accepting = Act(kind: Act.accepting, deed: .accepted(flagged.id, sum: flagged.sum))
    let act = try other.appendAndWait(accepting, now: start)
    #expect(Set(follower.poll().records.map(\.id)) == [records[1].id, act.id])
    #expect(follower.account.faults == 0)
    #expect(verify(folder).isSound)
    #expect(other.close().isEmpty)
  }

  @Test("a damaged line that was accepted and is damaged anew does not count")
  func acceptedOnce() throws {
    let scratch = try TemporaryFolder()
    let folder = try scratch.folder()
    let (records, lines) = try Self.story(1)
    let line = String(decoding: lines[0], as: UTF8.self)
    Files.write(line.replacing("«1»", with: "«9»").utf8, to: Self.journal(folder))
    let sum = try #require(verify(folder).account.withheld[records[0].id]).sum
    let other = try Journal(folder: folder, seat: .command)
    _ = try other.appendAndWait(
      Act(kind: Act.accepting, deed: .accepted(records[0].id, sum: sum)), now: start)
    #expect(verify(folder).records.count == 2)
    Files.write(line.replacing("«1»", with: "«8»").utf8, to: Self.journal(folder))
    #expect(verify(folder).records.count == 1)
    Files.write(lines[0], to: Self.journal(folder))
    #expect(verify(folder).records.contains(records[0]))
    #expect(other.close().isEmpty)
  }

  @Test("a whole line that comes after a damaged one is read as new, and not as a correction")
  func wholeAfterDamaged() throws {
    let scratch = try TemporaryFolder()
    let folder = try scratch.folder()
    let (records, lines) = try Self.story(1)
    let damaged = String(decoding: lines[0], as: UTF8.self).replacing("«1»", with: "«9»")
    Files.write(damaged.utf8, to: Self.journal(folder))
    let follower = Follower(folder, isLive: false)
    #expect(follower.poll().records.isEmpty)
    Files.write(lines[0], to: Self.journal(folder, "aaaaaaaaaa", "2"))
    #expect(follower.poll().records == records)
  }

  @Test("records that a seat read before it closed, and that are gone, are missing")
  func coveredAndGone() throws {
    let scratch = try TemporaryFolder()
    let folder = try scratch.folder()
    let (records, lines) = try Self.story(3)
    Files.write(lines.joined(), to: Self.journal(folder))
    let other = try Journal(folder: folder, seat: .notes)
    _ = try other.appendAndWait(
      Act(kind: Act.closing, deed: .closed(digest: "", covers: [records[2].id])), now: start)
    #expect(verify(folder).isSound)
    Files.write(lines[0], to: Self.journal(folder))
    #expect(verify(folder).account.gaps == [records[0].id.actor: [2...3]])
    Files.remove(Self.journal(folder))
    #expect(verify(folder).account.gaps == [records[0].id.actor: [1...3]])
    #expect(verify(folder).account.faults == 3)
    #expect(other.close().isEmpty)
  }

  @Test("copies of a journal count once, whatever their names")
  func copies() throws {
    let scratch = try TemporaryFolder()
    let folder = try scratch.folder()
    let (records, lines) = try Self.story(5)
    Files.write(lines[..<4].joined(), to: Self.journal(folder))
    Files.write(
      lines.joined(), to: Self.journal(folder, "aaaaaaaaaa", "1.sync-conflict-20261124-101500"))
    Files.write(lines.joined(), to: folder.journal + "/.hidden.jsonl")
    Files.write(lines.joined(), to: folder.journal + "/notes.txt")
    let verification = verify(folder)
    #expect(verification.records == records)
    #expect(verification.account.files.map(\.duplicates) == [0, 4])
    #expect(verification.isSound)
  }

  @Test("a file of nothing but line breaks is counted, and not listed line by line")
  func lineBreaks() throws {
    let scratch = try TemporaryFolder()
    let folder = try scratch.folder()
    let (records, lines) = try Self.story(1)
    Files.write([UInt8](repeating: 10, count: 5000) + lines[0], to: Self.journal(folder))
    let found = verify(folder)
    #expect(found.records == records)
    #expect(found.account.files[0].setAside.count == 1000)
    #expect(found.account.faults == 5000)
  }

  @Test("copies of a seat's own file are read, whatever a sync program calls them")
  func ownCopies() throws {
    let scratch = try TemporaryFolder()
    let folder = try scratch.folder()
    let (records, lines) = try Self.story(1)
    let own = ActorID("aaaaaaaaaa")
    for (name, text) in [
      ("aaaaaaaaaa.1", lines[0]), ("aaaaaaaaaa.1 (1)", lines[0] + Array("tull\n".utf8)),
      ("aaaaaaaaaa.1-LAPTOP", lines[0]),
      ("aaaaaaaaaa.1.sync-conflict-20261124-101500-ABC", lines[0]),
    ] {
      Files.write(text, to: "\(folder.journal)/notes.\(name).jsonl")
    }
    let follower = Follower(folder, own: own, isLive: false)
    #expect(follower.poll().records.isEmpty)
    #expect(follower.account.files.map(\.records) == [1, 1, 1])
    #expect(follower.account.faults == 1)
    #expect(verify(folder).records == records)
    #expect(verify(folder).account.files.reduce(0) { $0 + $1.duplicates } == 3)
  }

  @Test("of two lines with one number the smaller sum counts, on every machine", arguments: [0, 1])
  func conflict(first: Int) throws {
    let scratch = try TemporaryFolder()
    let folder = try scratch.folder()
    let (records, lines) = try Self.story(2)
    var other = records[1]
    other.act = message("noe annet")
    let versions = [lines[1], try RecordLine.encode(other)]
    let sums = versions.map { Checksum.of(Array($0.dropLast(RecordLine.sumLength + 1))) }
    let winner = sums[0] < sums[1] ? records[1] : other
    Files.write(lines[0] + versions[first], to: Self.journal(folder))
    let follower = Follower(folder, isLive: false)
    let before = follower.poll().records
    Files.write(versions[1 - first], to: Self.journal(folder, "aaaaaaaaaa", "2"))
    let after = follower.poll()
    #expect(after.records.isEmpty)
    #expect(after.corrections == (before[1] == winner ? [] : [winner]))
    #expect(follower.account.conflicts == [records[1].id])
    #expect(verify(folder).records == [records[0], winner])
    #expect(!verify(folder).isSound)
  }

  @Test("an intact line counts before a damaged one of the same number")
  func intactFirst() throws {
    let scratch = try TemporaryFolder()
    let folder = try scratch.folder()
    let (records, lines) = try Self.story(1)
    for digit in 2...9 {
      let damaged = String(decoding: lines[0], as: UTF8.self).replacing("«1»", with: "«\(digit)»")
      Files.write(Array(damaged.utf8), to: Self.journal(folder, "aaaaaaaaaa", "\(digit)"))
    }
    Files.write(lines[0], to: Self.journal(folder))
    #expect(verify(folder).records == records)
  }

  @Test("what a newer program wrote is counted, and the reading goes on")
  func unknown() throws {
    let scratch = try TemporaryFolder()
    let folder = try scratch.folder()
    let (records, lines) = try Self.story(3)
    let open = String(decoding: lines[1].dropLast(RecordLine.sumLength + 1), as: UTF8.self)
      .replacing(#"{"v":1"#, with: #"{"v":2"#)
    let newer = open + #","c":"\#(Checksum.text(Checksum.of(Array(open.utf8))))"}"# + "\n"
    Files.write(lines[0] + Array(newer.utf8) + lines[2], to: Self.journal(folder))
    let verification = verify(folder)
    #expect(verification.records.map(\.id) == records.map(\.id))
    #expect(verification.account.files[0].unknown == 1)
  }

  @Test("a number that is missing is noted, and no longer when it comes")
  func gap() throws {
    let scratch = try TemporaryFolder()
    let folder = try scratch.folder()
    let (_, lines) = try Self.story(6)
    Files.write(lines[1] + lines[4], to: Self.journal(folder))
    let follower = Follower(folder, isLive: false)
    #expect(follower.poll().records.count == 2)
    #expect(follower.account.gaps == [ActorID("aaaaaaaaaa"): [1...1, 3...4]])
    Files.write(lines[0] + lines[2] + lines[3], to: Self.journal(folder, "aaaaaaaaaa", "2"))
    #expect(follower.poll().records.map(\.id.n) == [1, 3, 4])
    #expect(follower.account.gaps.isEmpty)
  }

  @Test("a file put in another's place is read anew, and nothing counts twice")
  func replaced() throws {
    let scratch = try TemporaryFolder()
    let folder = try scratch.folder()
    let (records, lines) = try Self.story(6)
    Files.write(lines[..<4].joined(), to: Self.journal(folder))
    let follower = Follower(folder)
    let descriptor = try #require(follower.descriptor)
    #expect(follower.poll().records == Array(records[..<4]))
    try replaceAtomically(Self.journal(folder), Array(lines[1...].joined()))
    #expect(waits(for: descriptor))
    #expect(follower.poll().records == Array(records[4...]))
    Files.write(lines[..<2].joined(), to: Self.journal(folder))
    #expect(waits(for: descriptor))
    #expect(follower.poll().isEmpty)
    Files.append(lines[2], to: Self.journal(folder))
    #expect(waits(for: descriptor))
    #expect(follower.poll().isEmpty)
  }

  @Test("what befalls the folder itself wakes the seat: moved, other rights, another in its place")
  func befalls() throws {
    let scratch = try TemporaryFolder()
    let around = scratch.path + "/around"
    mkdir(around, 0o700)
    let folder = try scratch.folder("around/session")
    let follower = Follower(folder)
    let descriptor = try #require(follower.descriptor)
    func wakes(_ befall: () -> Void) {
      follower.silence()
      #expect(!waits(for: descriptor, milliseconds: 0))
      befall()
      #expect(waits(for: descriptor))
    }
    wakes { chmod(folder.path, 0o500) }
    wakes { chmod(folder.path, 0o700) }
    wakes { chmod(folder.journal, 0o500) }
    wakes { rename(folder.path + "/session.json", folder.path + "/other.json") }
    wakes { rename(folder.path, around + "/aside") }
    wakes { rename(around + "/aside", folder.path) }
    wakes { rename(around, scratch.path + "/elsewhere") }
    mkdir(around, 0o700)
    _ = try scratch.folder("around/session")
    follower.followAnew()
    wakes { Files.append([120], to: folder.journal + "/notes.aaaaaaaaaa.1.jsonl") }
    wakes { chmod(folder.path, 0o500) }
  }

  @Test("seats that come and go on this machine wake the others")
  func presence() throws {
    let scratch = try TemporaryFolder()
    let follower = Follower(try scratch.folder())
    let descriptor = try #require(follower.descriptor)
    let presence = try Presence(session: "s1", runtime: scratch.path + "/runtime")
    #expect(follower.follow(presence))
    #expect(!waits(for: descriptor, milliseconds: 0))
    var claim: Claim? = try presence.claim(.notes, ActorID("bbbbbbbbbb"))
    #expect(waits(for: descriptor))
    follower.silence()
    withExtendedLifetime(claim) {}
    claim = nil
    #expect(waits(for: descriptor))
  }

  @Test("what cannot be read is told, and the rest is read")
  func failures() throws {
    let scratch = try TemporaryFolder()
    let folder = try scratch.folder()
    let (records, lines) = try Self.story(2)
    Files.write(lines.joined(), to: Self.journal(folder))
    symlink(folder.path + "/session.json", folder.journal + "/link.jsonl")
    mkdir(folder.journal + "/directory.jsonl", 0o700)
    #expect(verify(folder).records == records)
    #expect(verify(folder).account.files.map { $0.failure == nil } == [false, false, true])
    #expect(!verify(folder).isSound)
    Files.remove(folder.journal)
    #expect(verify(folder).records.isEmpty)
    #expect(!verify(folder).isSound)
  }

  @Test("a line without end costs no memory and hides nothing after it")
  func endless() throws {
    let scratch = try TemporaryFolder()
    let folder = try scratch.folder()
    let (records, lines) = try Self.story(2)
    let noise = [UInt8](repeating: 120, count: 5 << 20)
    Files.write(lines[0] + noise + [10] + lines[1], to: Self.journal(folder))
    let follower = Follower(folder, isLive: false)
    #expect(follower.poll().records == records)
    #expect(follower.account.files[0].setAside == [.init(line: 2, fault: .tooLong)])
    #expect(follower.account.files[0].lines == 3)
    #expect(follower.account.files[0].tornBytes == 0)
  }

  @Test("two seats write at once and a third sees all, each record once")
  func twoWriters() throws {
    let scratch = try TemporaryFolder()
    let folder = try scratch.folder()
    let follower = Follower(folder)
    let descriptor = try #require(follower.descriptor)
    let journals = [
      try Journal(folder: folder, seat: .facilitator), try Journal(folder: folder, seat: .notes),
    ]
    var written: Set<RecordID> = []
    var seen: [RecordID] = []
    for round in 0..<200 {
      for journal in journals {
        written.insert(
          try journal.append(message("\(round)"), now: start + .milliseconds(Int64(round))).id)
      }
      if round % 50 == 0 { seen += follower.poll().records.map(\.id) }
    }
    while seen.count < written.count, waits(for: descriptor) {
      seen += follower.poll().records.map(\.id)
    }
    #expect(seen.count == written.count)
    #expect(Set(seen) == written)
    for journal in journals { #expect(journal.close().isEmpty) }
    #expect(verify(folder).isSound)
  }

  @Test("our own writing wakes nobody here, and another's does")
  func ownWrites() throws {
    let scratch = try TemporaryFolder()
    let folder = try scratch.folder()
    let own = try Journal(folder: folder, seat: .facilitator)
    let follower = Follower(folder, own: own.actor)
    let descriptor = try #require(follower.descriptor)
    _ = try own.appendAndWait(message("1"), now: start)
    #expect(follower.poll().isEmpty)
    _ = try own.appendAndWait(message("2"), now: start)
    #expect(!waits(for: descriptor, milliseconds: 0))
    let other = try Journal(folder: folder, seat: .notes)
    let record = try other.appendAndWait(message("3"), now: start)
    #expect(waits(for: descriptor))
    #expect(follower.poll().records == [record])
    #expect(own.close().isEmpty && other.close().isEmpty)
  }
}
