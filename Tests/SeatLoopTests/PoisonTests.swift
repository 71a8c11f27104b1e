import CellGrid
import Phrases
import Reports
import SamlingCore
import Seats
import Support
import Testing

@testable import SessionFolder

/// Lines and files that are well written and impossible: every number in them in turn, as extreme as it can be.
@Suite("Numbers that cannot be")
struct PoisonTests {
  /// All are tried at every number with `SAMLING_TESTS=long`, else those in turn that a file may hold.
  private static let isLong = Files.variable("SAMLING_TESTS") == "long"

  /// No number in a file may be one of these.
  static let impossible = [
    "-9223372036854775808", "9223372036854775807", "-10000000000000", "10000000000000",
    "99999999999999999999",
  ]
  /// Some numbers may be one of these.
  static let extreme = ["-1000000000", "1000000000", "-1", "0", "100001", "1000000"]

  /// A text with each of its numbers, outside strings, replaced in turn.
  static func poisoned(_ text: String, by number: String) -> [String] {
    var found: [Range<String.Index>] = []
    var (isInString, isEscaped) = (false, false)
    var place = text.startIndex
    while place < text.endIndex {
      let character = text[place]
      if !isInString, character.isNumber || character == "-" {
        let end = text[place...].firstIndex { !$0.isNumber && $0 != "-" } ?? text.endIndex
        found.append(place..<end)
        place = end
        continue
      }
      if character == "\"", !isEscaped { isInString.toggle() }
      isEscaped = character == "\\" && !isEscaped
      place = text.index(after: place)
    }
    return found.map { text.replacingCharacters($0, with: number) }
  }

  /// An event's line in the journal, after `n` others, up to its checksum.
  private static func open(_ event: Event) throws -> String {
    let record = Record(
      id: RecordID(actor: ActorID("zzzzzzzzzz"), n: 1),
      time: HybridTime(moment: Rehearsed.midnight + .minutes(601)), seat: .command,
      at: Rehearsed.midnight + .minutes(601), act: Act(kind: "add", deed: .events([event])))
    let line = String(decoding: try RecordLine.encode(record), as: UTF8.self)
    return String(line.dropLast(RecordLine.sumLength + 1))
  }

  private static func sealed(_ open: String, n: Int) -> String {
    let open = open.replacing("\"n\":1,", with: "\"n\":\(n),")
    return "\(open),\"c\":\"\(Checksum.text(Checksum.of(Array(open.utf8))))\"}\n"
  }

  @Test("a line with a number that cannot be is set aside", arguments: EveryEvent.all)
  func isSetAside(_ event: Event) throws {
    for number in Self.impossible {
      for line in Self.poisoned(try Self.open(event), by: number) {
        let read = RecordLine.decode(Array(Self.sealed(line, n: 1).utf8.dropLast()))
        if case .record(let record, _, _, _) = read, case .events = record.act.deed {
          Issue.record("read: \(line)")
        }
      }
    }
  }

  @Test(
    "seats that meet an impossible line go on, and documents are written", arguments: EveryEvent.all
  )
  func goesOn(_ event: Event) throws {
    let numbers = Self.impossible + Self.extreme
    let lines = try numbers.flatMap { Self.poisoned(try Self.open(event), by: $0) }
    let batches = Self.isLong ? lines.map { [$0] } : [lines]
    for batch in batches {
      let stage = try LoopStage(AgendaSample.full)
      let seats = try SeatKind.allCases.filter { $0 != .command }.map { try stage.sit($0) }
      seats[0].press("n")
      try seats[0].waitUntilSaved()
      let before = try EveryEvent.all.prefix { $0 != event }.map { try Self.open($0) }
      let text = (before + batch).enumerated().map { Self.sealed($1, n: $0 + 1) }.joined()
      Files.write(text.utf8, to: stage.folder.journal + "/do.zzzzzzzzzz.1.jsonl")
      try Self.look(at: seats, stage.folder)
    }
  }

  @Test("a session file with a number that cannot be is damaged, or opened like any other")
  func sessionFile() throws {
    let stage = try LoopStage(AgendaSample.full)
    let path = stage.folder.path + "/session.json"
    let text = Files.text(path)
    for number in Self.impossible {
      for poisoned in Self.poisoned(text, by: number) {
        Files.write(poisoned.utf8, to: path)
        #expect(throws: FolderError.self) { try Folder.open(stage.folder.path) }
      }
    }
    for (place, number) in Self.extreme.enumerated() {
      let texts = Self.poisoned(text, by: number).enumerated()
      for (index, poisoned) in texts where Self.isLong || index % Self.extreme.count == place {
        Files.write(poisoned.utf8, to: path)
        guard let folder = try? Folder.open(stage.folder.path) else { continue }
        let other = LoopStage(folder, in: stage.temporary)
        let seats = try [SeatKind.facilitator, .projector].map { try other.sit($0) }
        seats[0].press("n", "n")
        try Self.look(at: seats, folder)
      }
    }
  }

  /// Draws every seat in two sizes, and writes every document.
  private static func look(at seats: [LoopStage.Seat], _ folder: Folder) throws {
    for seat in seats {
      for size in [Size(columns: 120, rows: 36), Size(columns: 40, rows: 6)] {
        seat.display.resize(to: size)
        #expect(!seat.text.isEmpty)
      }
    }
    var ledger = Ledger(agenda: folder.session.agenda)
    ledger.insert(verify(folder).records)
    let session = ledger.session()
    #expect(digest(of: session) == digest(of: seats[0].desk.session()))
    let wall = WallClock(offset: .zero)
    let report = Report(
      of: session, name: "s", at: Rehearsed.midnight + .minutes(610), wall: wall,
      days: session.days.map { _ in wall }, after: nil)
    let minutes = Minutes(report, .bokmål).document
    for text in [
      Markdown.text(of: minutes), Webpage.text(of: minutes),
      Spreadsheet.text(of: report, .bokmål), reportJSON(of: report, in: session),
    ] {
      #expect(!text.isEmpty)
    }
    _ = Timeline(of: ledger, word: { $0 }).lines
  }
}

extension String {
  fileprivate func replacingCharacters(_ range: Range<Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}
