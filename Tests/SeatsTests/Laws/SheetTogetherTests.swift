import AgendaText
import CellGrid
import SamlingCore
import Support
import Testing

@testable import Seats

/// Two scorers and a note-taker at one session at once, whose keys chance mixes.
///
/// With `SAMLING_TESTS=long` there are ten times as many.
@Suite("Several seats take in what the room says at once")
struct SheetTogetherTests {
  private static let isLong = Files.variable("SAMLING_TESTS") == "long"

  private static let agenda = readAgenda(
    """
    # Samling
    - Kommuner: Luster, Gloppen, Lom, Bø, Hobøl, Finnøy
    10:00 Alt
    - Nytte? [1-10] @deltaker
    - Risiko? [1-10] @kommune
    - Mål [tabell Mål | Hemmer] @kommune
    12:00 Slutt
    """, language: .bokmål
  ).agenda

  private static let prompts = agenda.days[0].items[0].step.allPrompts.map(\.id)
  private static let parties = agenda.circles[0].parties

  /// One thing that somebody at a seat does.
  private enum Step {
    case press(Key)
    /// Presses Tab until the question is there, to which the seat may have followed the room already.
    case goTo(PromptID)
  }

  /// What one of the three does, step by step.
  private typealias Keys = [Step]

  /// Three seats of one session, each a launch of its own.
  private struct Seats {
    var stage: Stage
    var seats: [SeatState]
    let actors = ["scorer0001", "scorer0002", "notes00001"].map { ActorID($0) }

    init() {
      stage = Stage(SheetTogetherTests.agenda, at: "10:00", kind: .scores)
      stage.does(.clock(.next))
      seats = [SeatKind.scores, .scores, .notes].map { SeatState(kind: $0, language: .bokmål) }
    }

    mutating func press(_ key: Key, at seat: Int) {
      stage.seat = seats[seat]
      stage.actor = actors[seat]
      stage.rivals = seat == 2 ? [] : [actors[1 - seat]]
      stage.press(key)
      seats[seat] = stage.seat
    }

    /// Presses what each has to, in an order that chance makes.
    mutating func press(_ keys: [Keys], _ chance: inout Lot) {
      var left = keys.map { $0[...] }
      while case let busy = left.indices.filter({ !left[$0].isEmpty }), !busy.isEmpty {
        let seat = chance.one(of: busy)
        switch left[seat].popFirst() {
        case .press(let key): press(key, at: seat)
        case .goTo(let prompt):
          while seats[seat].scores.prompt != prompt { press(.tab, at: seat) }
        case nil: break
        }
      }
    }
  }

  @Test("each answer, cell and note is there once, and nothing else is", arguments: 0..<100)
  func together(part: Int) {
    for seed in 0..<(Self.isLong ? 10 : 1) {
      var chance = Lot(seed: UInt64(part * 10 + seed) &+ 170_000)
      var seats = Seats()
      var notes: [String] = []
      let tally = Self.tally(&seats, &notes, &chance)
      let own = Self.lines(&seats, &notes, &chance)
      let cells = Self.cells(&seats, &notes, &chance)
      let session = seats.stage.session
      let label = "part \(part), \(seed)"
      #expect(session.ballots.counts(PollID(Self.prompts[0])) == tally, "\(label)")
      let found = Self.parties.map { session.ballots.answer(PollID(Self.prompts[1]), by: $0) }
      #expect(found == own, "\(label)")
      let written = session.cellPlaces(of: Self.prompts[2])
        .flatMap { session.notes.notes(at: $0).map(\.text) }
      #expect(written.sorted() == cells.sorted(), "\(label)")
      let standing = session.notes.standing.filter { $0.place.cell == nil }.map(\.text)
      #expect(standing.sorted() == notes.sorted(), "\(label)")
    }
  }

  private static func keys(_ words: String...) -> Keys {
    words.flatMap { word in Key(word).map { [$0] } ?? word.map { Key.character($0) } }
      .map { .press($0) }
  }

  /// A note or two, typed meanwhile.
  private static func write(_ notes: inout [String], _ chance: inout Lot) -> Keys {
    (0..<chance.number(0...2)).flatMap { _ -> Keys in
      notes.append("Svar \(notes.count)")
      return keys(notes[notes.count - 1], "enter")
    }
  }

  /// Both take in scores of the room; a slip of one takes nothing of the other's back.
  private static func tally(_ seats: inout Seats, _ notes: inout [String], _ chance: inout Lot)
    -> [AnswerValue: Int]
  {
    var said: [AnswerValue: Int] = [:]
    let typed = (0..<2).map { _ in
      (0..<chance.number(1...15)).flatMap { _ -> Keys in
        let score = chance.number(2...10)
        said[.score(score), default: 0] += 1
        let slip = chance.number(0...5) == 0 ? keys("4", "backspace") : []
        return slip + keys(score == 10 ? "0" : "\(score)")
      }
    }
    seats.press(typed + [write(&notes, &chance)], &chance)
    return said
  }

  /// One has the first half of the municipalities, the other the rest.
  private static func lines(_ seats: inout Seats, _ notes: inout [String], _ chance: inout Lot)
    -> [AnswerValue?]
  {
    var said: [AnswerValue?] = []
    let typed = (0..<2).map { seat -> Keys in
      let down = seat == 0 ? [] : Array(repeating: Step.press(.down), count: 3)
      let answers = (0..<3).flatMap { _ -> Keys in
        let score = chance.number(2...9)
        let mean = chance.number(0...3) == 0
        said.append(mean ? .mean(score * 10 + 5) : .score(score))
        let slip = chance.number(0...5) == 0 ? keys("4", "backspace") : []
        return slip + keys("\(score)") + (mean ? keys(",5") : [])
      }
      return [.goTo(prompts[1])] + down + answers
    }
    seats.press(typed + [write(&notes, &chance)], &chance)
    return said
  }

  /// One fills the table of the first municipality, the other that of the second.
  private static func cells(_ seats: inout Seats, _ notes: inout [String], _ chance: inout Lot)
    -> [String]
  {
    var said: [String] = []
    let typed = (0..<2).map { seat -> Keys in
      let texts = (0..<chance.number(1...6)).map { "Vi \(seat) \($0)" }
      said += texts
      return [.goTo(prompts[2])] + (seat == 0 ? [] : keys("ctrl-n"))
        + texts.flatMap { keys($0, "tab") }
    }
    seats.press(typed + [write(&notes, &chance)], &chance)
    return said
  }
}
