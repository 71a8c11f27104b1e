import CellGrid
import Phrases
import SamlingCore
import SeatLoop
import SessionFolder
import Support

@testable import Seats

/// A session folder with seats at it, each with a display in memory and a clock that stands still until it is moved.
struct LoopStage {
  let temporary: TemporaryFolder
  let folder: Folder

  /// Seats at a folder that is there already, within a temporary one.
  init(_ folder: Folder, in temporary: TemporaryFolder) {
    self.temporary = temporary
    self.folder = folder
  }

  init(_ agenda: Agenda = Kompetanse.agenda) throws {
    temporary = try TemporaryFolder()
    folder = try Folder.create(
      at: temporary.path + "/session", agenda: agenda, text: "", source: "agenda.md",
      at: Rehearsed.midnight)
  }

  /// One seat: its loop, its screen and the desk it works at.
  struct Seat {
    let loop: SeatLoop
    let display: MemoryDisplay
    let desk: Desk

    /// Types keys by their spellings, each taken by a turn of its own.
    func press(_ spellings: String...) {
      for spelling in spellings {
        display.type(spelling)
        loop.turn()
      }
    }

    /// The picture's text, after another turn.
    var text: String {
      loop.turn()
      return display.picture.lines.joined(separator: "\n")
    }

    func waitUntilSaved() throws { try desk.journal.waitUntilSaved() }
  }

  /// Takes a seat at a time of day on 24 November 2026, UTC; `33:00` is nine the next morning.
  func sit(
    _ kind: SeatKind = .facilitator, at clock: String = "10:00", presence: Presence? = nil,
    writeDocuments: (() -> Void)? = nil
  ) throws -> Seat {
    var day = Rehearsed(folder.session.agenda)
    day.go(to: clock)
    let desk = try Desk(folder: folder, kind: kind)
    let display = MemoryDisplay()
    let loop = SeatLoop(
      desk: desk, display: display, clock: SeatClock(from: day.now, speed: 0, offset: .zero),
      language: .bokmål, notation: NoNotation(), presence: presence,
      writeDocuments: writeDocuments)
    return Seat(loop: loop, display: display, desk: desk)
  }
}

/// Reads nothing.
struct NoNotation: NotationReader {
  func item(_ text: String, id: String, session: Session) -> (item: Item, parties: [Party])? {
    nil
  }
  func prompt(_ text: String, id: String, session: Session) -> Prompt? { nil }
}
