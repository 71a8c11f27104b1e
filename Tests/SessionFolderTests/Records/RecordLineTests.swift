import SamlingCore
import Testing

@testable import SessionFolder

struct RecordLineTests {
  static let plain = Record(
    id: RecordID(actor: ActorID("k7f2q9abcd"), n: 42),
    time: HybridTime(moment: start, counter: 3), seat: .facilitator, at: start,
    act: Act(kind: "next", deed: .events([.ended(stretch: StretchID("i7"))])))

  static func body(_ record: Record) throws -> String {
    String(decoding: try RecordLine.encode(record).dropLast(), as: UTF8.self)
  }

  static func reread(_ record: Record) throws -> Record? {
    guard
      case .record(let read, _, true, _) = RecordLine.decode(
        Array(try RecordLine.encode(record).dropLast()))
    else { return nil }
    return read
  }

  @Test("a record's line is as the format says")
  func format() throws {
    let open =
      #"{"v":1,"a":"k7f2q9abcd","n":42,"h":"2026-11-23T06:01:25.123Z/0003","s":"facilitator","#
      + #""at":"2026-11-23T06:01:25.123Z","k":"next","d":{"events":[{"ended":{"stretch":"i7"}}]}"#
    let sum = Checksum.text(Checksum.of(Array(open.utf8)))
    #expect(try Self.body(Self.plain) == open + #","c":"\#(sum)"}"#)
  }

  @Test("the checksum is the well-known CRC-32")
  func checksum() {
    #expect(Checksum.of(Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(Checksum.text(0xAB) == "000000ab")
  }

  static let hostile: [String] = [
    "", "\"\\/", "\u{0}\u{1}\u{1F}\u{7F}\u{80}\u{9B}31m\u{9F}", "\r\n\t\u{8}\u{C}\u{B}",
    "\u{1B}]52;c;aGk=\u{7}", "\u{202E}snu\u{2066}\u{2069}", "\u{200B}\u{200D}\u{FEFF}\u{AD}",
    "\u{2028}\u{2029}", "\u{E0001}\u{E0041}\u{E007F}\u{1D173}", "👩‍👩‍👧‍👦 🏳️‍🌈", "Å\u{30A}e\u{301}",
    "},\"c\":\"00000000\"}", "\u{FFFD}\u{FFFF}\u{10FFFF}", "\u{600}\u{61C}\u{180E}\u{70F}",
    String(repeating: "\u{301}", count: 500), "c:\\u0041\\n", "日本語 – «ja»",
  ]

  @Test("any text comes back as it was, and its line shows nothing hidden", arguments: hostile)
  func hostileText(_ text: String) throws {
    var record = Self.plain
    record.act = Act(kind: text, deed: .events([.messageShown(text: text)]))
    let line = try RecordLine.encode(record)
    #expect(try Self.reread(record) == record)
    guard case .events(let events) = try Self.reread(record)?.act.deed,
      case .messageShown(let read?) = events.first
    else { return #expect(Bool(false), "the text is missing") }
    #expect(Array(read.unicodeScalars) == Array(text.unicodeScalars))
    let shown = String(decoding: line.dropLast(), as: UTF8.self).unicodeScalars
    #expect(!shown.contains { Self.hidden.contains($0.properties.generalCategory) })
  }

  static let hidden: [Unicode.GeneralCategory] = [
    .control, .format, .lineSeparator, .paragraphSeparator,
  ]

  static let deeds: [Act.Deed] = [
    .events([]),
    .events([.sideClockStopped, .messageShown(text: nil), .screenBlacked(isBlack: true)]),
    .events([
      .dayOpened(
        day: 1, date: PlanDate(year: 2026, month: 11, day: 24), offset: Seconds(3600))
    ]),
    .events([
      .dayOpened(
        day: 0, date: PlanDate(year: 2026, month: 11, day: 24), offset: Seconds(3600),
        zone: ZoneName("Europe/Oslo"))
    ]),
    .events([
      .partyAdded(party: Party(id: PartyID("k/1p"), name: "Førde", kind: .municipality)),
      .itemAdded(
        item: Item(
          id: ItemID("k/1i"), plannedStart: WallTime(9, 0), plannedEnd: WallTime(25, 0),
          step: Step(
            id: StepID("k/1s"), title: "Runde",
            clock: Clock(phases: [.init(name: nil, planned: .minutes(8), least: .minutes(5))]),
            circle: Circle(kind: .municipality, turns: [Turn(party: PartyID("m1"))]),
            prompts: [Prompt(id: PromptID("k/1q"), question: "Kva no?")])),
        day: 1, after: ItemID("i7")),
    ]),
    .undo(of: RecordID(actor: ActorID("m3x0t8wzyv"), n: 7)),
    .closed(
      digest: "0123456789abcdef",
      covers: [RecordID(actor: ActorID("a"), n: 1), RecordID(actor: ActorID("b"), n: 99)]),
  ]

  @Test("every kind of deed comes back as it was", arguments: deeds)
  func anyDeed(_ deed: Act.Deed) throws {
    var record = Self.plain
    record.act.deed = deed
    #expect(try Self.reread(record) == record)
  }

  static let unknown: [(id: String, from: String, to: String)] = [
    ("event", #"{"ended":"#, #"{"evaporated":"#),
    ("deed", #""d":{"events":"#, #""d":{"dreams":"#),
    ("version", #""v":1"#, #""v":2"#),
    ("seat", #""s":"facilitator""#, #""s":"web""#),
  ]

  @Test("what a newer program wrote is kept as it stands and written back", arguments: unknown)
  func unknownWord(_ change: (id: String, from: String, to: String)) throws {
    let line = try Self.body(Self.plain).replacing(change.from, with: change.to)
    guard case .record(let record, _, _, _) = RecordLine.decode(Array(line.utf8)) else {
      return #expect(Bool(false), "not a record")
    }
    #expect(record.act.deed == .unknown(json: line))
    #expect(record.id == Self.plain.id)
    #expect(record.act.kind == "next")
    #expect(try Self.body(record) == line)
  }

  @Test("a line edited by hand is read, and flagged")
  func edited() throws {
    let line = try Self.body(Self.plain).replacing("i7", with: "i8")
    guard case .record(let record, _, false, _) = RecordLine.decode(Array(line.utf8)) else {
      return #expect(Bool(false), "not flagged")
    }
    #expect(record.act.deed == .events([.ended(stretch: StretchID("i8"))]))
  }

  @Test("order, blanks, an unknown field and a carriage return do not matter to a reader")
  func loose() {
    let line = """
      { "d": {"undo": "x/3"}, "k": "undo", "n": 5, "a": "zz", "extra": [1.5e3, null, {}], "v": 1,\
       "at": "2026-11-23T06:01:25.123Z", "s": "do", "h": "2026-11-23T06:01:25.123Z/0000" }\r
      """
    guard case .record(let record, _, false, _) = RecordLine.decode(Array(line.utf8)) else {
      return #expect(Bool(false), "not read")
    }
    #expect(record.act == Act(kind: "undo", deed: .undo(of: RecordID(actor: ActorID("x"), n: 3))))
    #expect(record.seat == .command)
  }

  @Test("a changed line end does not spoil the checksum")
  func carriageReturn() throws {
    let line = Array(try Self.body(Self.plain).utf8) + [13]
    guard case .record(Self.plain, _, isIntact: true, _) = RecordLine.decode(line) else {
      return #expect(Bool(false), "not intact")
    }
  }

  static let unreadable: [(String, LineFault)] = [
    ("", .notJSON), ("{", .notJSON), ("null", .notARecord), ("{}", .notARecord),
    (#"{"v":1,"a":"x","n":0}"#, .notARecord), (#"{"v":7}"#, .newerVersion(7)),
    ("<<<<<<< HEAD", .notJSON), (#"{"v":1}{"v":1}"#, .notJSON),
    ("\u{0}\u{0}\u{0}", .notJSON), (String(repeating: "[", count: 10_000), .notJSON),
    (String(repeating: "x", count: 70_000), .tooLong),
  ]

  @Test("what is not a record says why", arguments: unreadable)
  func noRecord(_ line: String, _ fault: LineFault) {
    #expect(RecordLine.decode(Array(line.utf8)) == .unreadable(fault))
  }

  @Test("bytes that are no UTF-8 are not a record")
  func invalidUTF8() throws {
    var line = Array(try Self.body(Self.plain).utf8)
    line[30] = 0xFF
    #expect(RecordLine.decode(line) == .unreadable(.notJSON))
  }

  @Test("a line has 64 KiB and no more")
  func limit() throws {
    var record = Self.plain
    record.act.deed = .events([.messageShown(text: "")])
    let room = RecordLine.limit - (try RecordLine.encode(record)).count
    record.act.deed = .events([.messageShown(text: String(repeating: "x", count: room))])
    #expect(try RecordLine.encode(record).count == RecordLine.limit)
    #expect(try Self.reread(record) == record)
    record.act.deed = .events([.messageShown(text: String(repeating: "x", count: room + 1))])
    #expect(throws: FolderError.tooLong(found: 65537, allowed: 65536)) {
      try RecordLine.encode(record)
    }
  }

  static let instants: [(Int64, String)] = [
    (0, "1970-01-01T00:00:00.000Z"), (-1, "1969-12-31T23:59:59.999Z"),
    (951_782_400_000, "2000-02-29T00:00:00.000Z"),
    (1_795_413_685_123, "2026-11-23T06:01:25.123Z"),
    (-2_208_988_800_000, "1900-01-01T00:00:00.000Z"),
    (7_289_654_399_999, "2200-12-31T23:59:59.999Z"),
  ]

  @Test("instants are written in UTC and read back", arguments: instants)
  func instant(_ milliseconds: Int64, _ text: String) {
    #expect(Timestamp.text(Moment(milliseconds: milliseconds)) == text)
    #expect(Timestamp.moment(text) == Moment(milliseconds: milliseconds))
  }

  static let beyond: [(Int64, String)] = [
    (-2_208_988_800_001, "1899-12-31T23:59:59.999Z"),
    (7_289_654_400_000, "2201-01-01T00:00:00.000Z"),
    (253_402_300_800_000, "+010000-01-01T00:00:00.000Z"),
    (-62_167_219_200_001, "-000001-12-31T23:59:59.999Z"),
  ]

  @Test("an instant beyond the limits can be told, and is not read", arguments: beyond)
  func beyondLimits(_ milliseconds: Int64, _ text: String) {
    #expect(Timestamp.text(Moment(milliseconds: milliseconds)) == text)
    #expect(Timestamp.moment(text) == nil)
  }

  @Test(
    "no instant is read from what is none",
    arguments: [
      "", "2026-11-23", "2026-13-23T06:01:25.123Z", "2026-11-23T06:01:25.123+",
      "2026-11-23 06:01:25.123Z",
    ])
  func noInstant(_ text: String) { #expect(Timestamp.moment(text) == nil) }
}
