import CellGrid
import SamlingCore
import Support
import Testing

@testable import Seats

/// What the room says is what the sheet takes, tried on many gatherings that chance makes.
///
/// With `SAMLING_TESTS=long` there are ten times as many.
@Suite("The sheet takes what the room says")
struct SheetLawTests {
  private static let isLong = Files.variable("SAMLING_TESTS") == "long"

  @Test(
    "typed by the keys of README, each answer is there once on sheet, wall and paper, and nothing else is",
    arguments: 0..<(isLong ? 200 : 20))
  func typed(part: Int) {
    for seed in UInt64(part * 5)..<UInt64(part * 5 + 5) {
      var typist = SheetTypist(SheetCase(seed: seed))
      typist.goThrough()
      var faults = typist.faults + typist.faultsOfDocuments
      // A picture in large letters takes longer to read than to draw.
      if Self.isLong || seed.isMultiple(of: 2) {
        faults += typist.faultsOfWall(of: Int(seed / 2 % 4))
      }
      if !faults.isEmpty { Issue.record("seed \(seed): \(faults.prefix(3))") }
    }
  }
}

extension SheetTypist {
  /// What was said and is not there, and what is there and was not said.
  var faults: [String] {
    let session = stage.session
    var found: [Spoken: [AnswerValue: Int]] = [:]
    for poll in session.ballots.polls {
      for subject in session.ballots.subjects(poll) {
        for voice in session.ballots.voices(poll, subject) {
          found[Spoken(poll: poll, subject: subject, by: voice.by)] = voice.counts
        }
      }
    }
    var faults = Set(said.keys).union(found.keys).filter { said[$0] != found[$0] }.map {
      "\($0): said \(said[$0] ?? [:]), found \(found[$0] ?? [:])"
    }
    for (poll, parties) in written {
      for (party, rows) in parties {
        let found = cells(of: poll.prompt, party, session)
        if found != rows { faults.append("\(poll) \(party): wrote \(rows), found \(found)") }
      }
    }
    return faults.sorted() + lost
  }

  private func cells(of prompt: PromptID, _ party: PartyID, _ session: Session) -> [[String]] {
    let places = session.cellPlaces(of: prompt).filter { $0.party == party }
    let rows = session.agenda.prompt(prompt).map { session.statements(of: $0, on: party) } ?? []
    let texts = rows.map { row in [0, 1].map { text(places, row.id, $0, session) } }
    return texts.filter { $0 != ["", ""] }
  }

  private func text(_ places: [NotePlace], _ row: SubjectID, _ column: Int, _ session: Session)
    -> String
  {
    let own = places.filter { $0.cell == NotePlace.Cell(row: row, column: column) }
    return own.flatMap { session.notes.notes(at: $0).map(\.text) }.joined(separator: "|")
  }
}
