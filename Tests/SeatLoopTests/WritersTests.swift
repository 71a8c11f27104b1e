import SamlingCore
import SeatLoop
import SessionFolder
import Support
import Testing

@Suite("Several who write at once")
struct WritersTests {
  @Test("of two writers' notes none is lost and none doubled, and three seats show the same digest")
  func threeSeats() throws {
    let stage = try LoopStage()
    let seats = try [SeatKind.facilitator, .projector, .notes].map {
      try Desk(folder: stage.folder, kind: $0)
    }
    let writers = try (0..<2).map { _ in try Desk(folder: stage.folder, kind: .command) }
    var texts: [String] = []
    for round in 0..<60 {
      for (number, writer) in writers.enumerated() {
        for part in 0...(round % 3) {
          let text = "\(number) \(round) \(part)"
          // The second writer's clock is behind, so that its records come late.
          let now = Rehearsed.midnight + Seconds(round * 2 - number * 5)
          let note = NoteDraft(id: NoteID(writer.freshID), place: .parking, text: text)
          let act = Act(
            kind: "note", deed: .events([.noted(fact: .written(note: Shared(wrappedValue: note)))]))
          _ = try writer.append(act, now: now)
          texts.append(text)
        }
        try writer.journal.waitUntilSaved()
        // Each seat looks when it pleases, and so reads the files in pieces of its own.
        for (seat, step) in zip(seats, [1, 3, 7]) where round % step == number {
          seat.follow()
          _ = seat.session()
        }
      }
    }
    let digests = (seats + writers).map { desk in
      desk.follow()
      return digest(of: desk.session())
    }
    #expect(Set(digests).count == 1)
    for seat in seats {
      #expect(seat.session().notes.all.map(\.text).sorted() == texts.sorted())
    }
  }
}
