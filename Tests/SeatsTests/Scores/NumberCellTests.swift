import AgendaText
import CellGrid
import SamlingCore
import Support
import Testing

@testable import Seats

@Suite("A number is typed in its cell")
struct NumberCellTests {
  /// What comes of a text on a scale or among options.
  struct Case: CustomTestStringConvertible {
    var entry: NumberEntry
    var text: String
    var reading: NumberEntry.Reading

    var testDescription: String { "\(text) of \(entry)" }
  }

  private static let ten = NumberEntry.scale(Scale(low: 1, high: 10))
  private static let zero = NumberEntry.scale(Scale(low: 0, high: 10))
  private static let percent = NumberEntry.scale(Scale(low: 50, high: 120, decimals: 1))
  private static let signed = NumberEntry.scale(Scale(low: -3, high: 3))

  static let cases: [Case] = [
    Case(entry: ten, text: "1", reading: .number(1, mayGrow: true)),
    Case(entry: ten, text: "10", reading: .number(10, mayGrow: false)),
    Case(entry: ten, text: "0", reading: .number(10, mayGrow: false)),
    Case(entry: ten, text: "2", reading: .number(2, mayGrow: false)),
    Case(entry: ten, text: "17", reading: .misfit(17)),
    Case(entry: ten, text: "8,", reading: .tooFine(allowed: 0)),
    Case(entry: ten, text: "-", reading: .pass(mayGrow: false)),
    Case(entry: zero, text: "0", reading: .number(0, mayGrow: false)),
    Case(entry: .scale(Scale(low: 1, high: 5)), text: "0", reading: .misfit(0)),
    Case(entry: .scale(Scale(low: 1, high: 5)), text: "1", reading: .number(1, mayGrow: false)),
    Case(entry: percent, text: "1", reading: .begun),
    Case(entry: percent, text: "8", reading: .number(80, mayGrow: true)),
    Case(entry: percent, text: "8,", reading: .begun),
    Case(entry: percent, text: "8,9", reading: .number(89, mayGrow: false)),
    Case(entry: percent, text: "8.9", reading: .number(89, mayGrow: false)),
    Case(entry: percent, text: "8,95", reading: .tooFine(allowed: 1)),
    Case(entry: percent, text: "11", reading: .number(110, mayGrow: true)),
    Case(entry: percent, text: "12", reading: .number(120, mayGrow: false)),
    Case(entry: percent, text: "12,3", reading: .misfit(123)),
    Case(entry: percent, text: "13", reading: .misfit(130)),
    Case(entry: signed, text: "-", reading: .pass(mayGrow: true)),
    Case(entry: signed, text: "-2", reading: .number(-2, mayGrow: false)),
    Case(entry: signed, text: "-4", reading: .misfit(-4)),
    Case(entry: .options(9), text: "1", reading: .number(1, mayGrow: false)),
    Case(entry: .options(12), text: "1", reading: .number(1, mayGrow: true)),
    Case(entry: .options(12), text: "12", reading: .number(12, mayGrow: false)),
    Case(entry: .options(12), text: "13", reading: .misfit(13)),
    Case(entry: .options(0), text: "1", reading: .misfit(1)),
  ]

  @Test("it is known as soon as nothing more could belong to it", arguments: cases)
  func reads(_ expected: Case) {
    #expect(expected.entry.reading(expected.text) == expected.reading)
  }

  private static let agenda = readAgenda(
    """
    # Samling
    - Kommuner: Luster, Gloppen, Lom
    10:00 Slutt på dagen
    - Hvor nyttig for dere? [1-10] @kommune
    - Hvor nyttig for deg? [1-10] @deltaker
    - Sykefraværet? [5-12 %] @kommune
    12:00 Slutt
    """, language: .bokmål
  ).agenda

  private static let prompts = agenda.days[0].items[0].step.allPrompts.map(\.id)

  private func stage(_ question: Int = 0) -> Stage {
    var stage = Stage(Self.agenda, at: "10:00", kind: .scores)
    stage.does(.clock(.next))
    for _ in 0..<question { stage.press("tab") }
    return stage
  }

  /// What Luster, Gloppen and Lom answered.
  private func answers(_ stage: Stage, _ question: Int = 0) -> [AnswerValue?] {
    Self.agenda.circles[0].parties.map {
      stage.session.ballots.answer(PollID(Self.prompts[question]), by: $0)
    }
  }

  private func counts(_ stage: Stage) -> [AnswerValue: Int] {
    stage.session.ballots.counts(PollID(Self.prompts[1]))
  }

  @Test("1 0 is ten, of a municipality and in the tally")
  func ten() {
    #expect(answers(stage().pressing("1", "0")) == [.score(10), nil, nil])
    #expect(answers(stage().pressing("1", "7", "0")) == [.score(1), .score(7), .score(10)])
    #expect(counts(stage(1).pressing("1", "0")) == [.score(10): 1])
    #expect(counts(stage(1).pressing("1", "1", "0")) == [.score(1): 1, .score(10): 1])
    #expect(counts(stage(1).pressing("1", "enter", "0")) == [.score(1): 1, .score(10): 1])
    #expect(counts(stage(1).pressing("1", "-")) == [.score(1): 1, .pass: 1])
  }

  @Test("a 1 stays open, and is shown so with the keys that end it")
  func open() {
    let stage = stage(1).pressing("8", "1")
    #expect(counts(stage) == [.score(8): 1])
    let lines = stage.screen().lines
    #expect(lines.contains { $0.contains("siste: 8 1_") })
    #expect(lines[23].hasPrefix(" 0 10   Enter 1   Backspace ta tilbake"))
    #expect(counts(stage.pressing("backspace")) == [.score(8): 1])
    #expect(counts(stage.pressing("escape", "2")) == [.score(8): 1, .score(2): 1])
    #expect(counts(stage.pressing("l")) == [.score(8): 1, .score(1): 1])
  }

  @Test(
    "a comma goes back to the number that was taken just now, and is told where it has no place")
  func comma() {
    var stage = stage(1).pressing("8", ",")
    #expect(counts(stage) == [:])
    #expect(stage.sentence.contains("«8,» er ikke et helt tall"))
    // Nothing more goes into what cannot be an answer, and the foot says what leads out of it.
    stage.press("5", "9")
    #expect(counts(stage) == [:])
    #expect(stage.sentence.contains("«8,» er ikke et helt tall"))
    stage.seat.notice = nil
    #expect(stage.screen().lines[23].hasPrefix(" Backspace ta tilbake   Esc"))
    stage.press("backspace", "enter")
    #expect(counts(stage) == [.score(8): 1])
    stage.press("7")
    #expect(counts(stage) == [.score(8): 1, .score(7): 1])
    stage = self.stage(2).pressing("8", "enter", ",", "9")
    #expect(answers(stage, 2) == [.score(89), nil, nil])
    stage.press("7", "↓", "11,4")
    #expect(answers(stage, 2) == [.score(89), .score(70), .score(114)])
  }

  @Test("an entry that was mended comes back by undo, and is mended again by doing it again")
  func undoesMending() {
    var stage = stage(1).pressing("5", "9", "←", "3", "enter")
    #expect(counts(stage) == [.score(5): 1, .score(3): 1])
    for _ in 0..<2 {
      stage.press("u")
      #expect(counts(stage) == [.score(5): 1, .score(9): 1])
      stage.press("U")
      #expect(counts(stage) == [.score(5): 1, .score(3): 1])
    }
  }

  @Test("a municipality's own mean has a decimal on a whole scale too, and one voice has none")
  func ownMean() throws {
    var stage = stage().pressing("7,9", "8", "10", "↑", "↑", "8,5")
    #expect(answers(stage) == [.mean(79), .score(8), .score(10)])
    #expect(stage.screen().lines.contains { $0.contains("8 → 8,5_") })
    stage.press("enter")
    #expect(answers(stage) == [.mean(79), .mean(85), .score(10)])
    #expect(stage.screen().lines.contains { $0.contains("Gloppen") && $0.contains("8,5") })
    let outcome = stage.session.outcome(PollID(Self.prompts[0]))
    #expect(outcome?.mean?.text(mark: ",") == "8,8")
    // Out of the scale is out of it with a decimal too.
    stage = self.stage().pressing("0,5")
    #expect(answers(stage) == [.score(10), nil, nil] || answers(stage) == [nil, nil, nil])
    stage = self.stage().pressing("r", "7,9 8 9,1", "enter")
    #expect(answers(stage) == [.mean(79), .score(8), .mean(91)])
  }

  @Test("what is out of range stays in the cell to be mended, and nothing of it lands")
  func misfit() {
    var stage = stage(2).pressing("1", "3")
    #expect(stage.sentence.contains("13,0 er ikke fra 5,0 til 12,0"))
    stage.press("enter", "↓")
    #expect(answers(stage, 2) == [nil, nil, nil])
    stage.press("backspace", "2")
    #expect(answers(stage, 2) == [.score(120), nil, nil])
  }

  @Test("taking back leads to the cell that it empties, where the next number lands")
  func takesBack() {
    for key in ["backspace", "u"] {
      let stage = stage().pressing("7", "3", key, "8")
      #expect(answers(stage) == [.score(7), .score(8), nil], "\(key)")
    }
    let past = stage().pressing("7", "3", "4", "backspace", "9")
    #expect(answers(past) == [.score(7), .score(3), .score(9)])
  }

  @Test("an answer that stands is shown, and Enter alone replaces it")
  func replaces() {
    var stage = stage().pressing("7", "8", "9", "↑", "↑", "5")
    #expect(answers(stage) == [.score(7), .score(8), .score(9)])
    #expect(stage.screen().lines.contains { $0.contains("Gloppen") && $0.contains("8 → 5_") })
    #expect(stage.screen().lines[23].hasPrefix(" Enter bytt   Esc la stå"))
    stage.press("↓", "tab", "l")
    #expect(stage.sentence.contains("her står et svar"))
    stage.press("escape")
    #expect(answers(stage) == [.score(7), .score(8), .score(9)])
    stage.press("5", "enter")
    #expect(answers(stage) == [.score(7), .score(5), .score(9)])
    stage.press("u")
    #expect(answers(stage) == [.score(7), .score(8), .score(9)])
  }

  @Test("past the last cell nothing is taken, and it says so")
  func pastLast() {
    var stage = stage().pressing("7", "8", "9", "4")
    #expect(stage.sentence.contains("ingen flere ruter"))
    #expect(answers(stage) == [.score(7), .score(8), .score(9)])
    stage.press("↑", "4", "enter")
    #expect(answers(stage) == [.score(7), .score(8), .score(4)])
  }

  @Test("who is away is passed over")
  func away() {
    var stage = stage()
    stage.does(.agenda(.setAway(Self.agenda.circles[0].parties[1], true)))
    stage.press("7", "9")
    #expect(answers(stage) == [.score(7), nil, .score(9)])
    stage.does(.agenda(.setAway(Self.agenda.circles[0].parties[1], false)))
    stage.press("↑", "↑", "4")
    #expect(answers(stage) == [.score(7), .score(4), .score(9)])
  }

  @Test("the list of what was given is walked, and any entry mended or taken back")
  func mends() {
    var stage = stage(1).pressing("3", "8", "8", "9", "←", "←", "←", "←")
    #expect(stage.screen().lines.contains { $0.contains("siste: [3] 8 8 9") })
    stage.press("7")
    #expect(counts(stage) == [.score(3): 1, .score(8): 2, .score(9): 1])
    #expect(stage.screen().lines.contains { $0.contains("siste: [3 → 7_] 8 8 9") })
    stage.press("enter")
    #expect(counts(stage) == [.score(7): 1, .score(8): 2, .score(9): 1])
    stage.press("←", "←", "backspace")
    #expect(counts(stage) == [.score(7): 1, .score(8): 2])
    stage.press("r", "6 6*2", "enter", "←", "enter", "backspace", "4", "enter")
    #expect(counts(stage) == [.score(7): 1, .score(8): 2, .score(6): 4])
  }
}
