import SamlingCore
import Support
import Testing

@testable import Seats

@Suite("The notes of a place in the order they are shown")
struct NotesListTests {
  /// Notes of two places, some held, some deleted or moved, most of the rest following others: earlier ones, later
  /// ones, gone ones, ones elsewhere, themselves, and each other in rings.
  private static func book(_ seed: Int) throws -> NoteBook {
    var chance = Lot(seed: UInt64(seed))
    var day = Rehearsed(Build.agenda("10:00–11:00 Runde", parties: ["Bø"]))
    let places = [NotePlace.parking, NotePlace(item: ItemID("i1"))]
    let ids = (0..<120).map { NoteID("n\($0)") }
    func record(_ fact: NoteEvent) {
      day.record(.events([.noted(fact: fact)]))
    }
    for id in ids {
      var draft = NoteDraft(id: id, place: places[chance.number(0...3) / 3], text: id.text)
      if chance.number(0...2) > 0 { draft.follows = ids[chance.number(0...ids.count - 1)] }
      draft.isHeld = chance.number(0...9) == 0
      record(.written(note: Shared(wrappedValue: draft)))
      let other = ids[chance.number(0...ids.count - 1)]
      if chance.number(0...9) == 0 { record(.deleted(note: other)) }
      if chance.number(0...9) == 0 { record(.moved(note: other, to: places[0])) }
    }
    return day.session.notes
  }

  /// The same order, worked out over all notes at once.
  private static func order(_ book: NoteBook, at place: NotePlace, hidesHeld: Bool) -> [NoteID] {
    let shown = book.standing.filter { $0.place == place && !(hidesHeld && $0.isHeld) }
    let follows = Dictionary(
      uniqueKeysWithValues: shown.map { note in
        (note.id, note.follows.flatMap { id in shown.contains { $0.id == id } ? id : nil })
      })
    func isInRing(_ id: NoteID) -> Bool {
      var above = follows[id] ?? nil
      for _ in shown {
        if above == id { return true }
        above = above.flatMap { follows[$0] ?? nil }
      }
      return false
    }
    func withReplies(_ id: NoteID) -> [NoteID] {
      let replies = shown.map(\.id).filter { follows[$0] == id && !isInRing($0) }
      return [id] + replies.flatMap(withReplies)
    }
    return shown.map(\.id).filter { follows[$0] == .some(nil) || isInRing($0) }
      .flatMap(withReplies)
  }

  @Test("is the same from either end, whoever follows whom", arguments: 0..<20)
  func walked(_ seed: Int) throws {
    let book = try Self.book(seed)
    for hidesHeld in [false, true] {
      let list = NotesList(book: book, place: .parking, hidesHeld: hidesHeld)
      let expected = Self.order(book, at: .parking, hidesHeld: hidesHeld)
      let backwards = Array(
        sequence(state: list.last) { entry in
          defer { entry = entry.flatMap(list.entry(before:)) }
          return entry
        })
      #expect(backwards.reversed().map(\.id) == expected)
      let forwards = Array(
        sequence(state: backwards.last) { entry in
          defer { entry = entry.flatMap(list.entry(after:)) }
          return entry
        })
      #expect(forwards.map(\.id) == expected)
      #expect(list.count == expected.count)
      #expect(Set(expected).count == expected.count)
    }
  }
}
