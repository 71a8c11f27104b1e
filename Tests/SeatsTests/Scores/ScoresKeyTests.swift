import CellGrid
import Phrases
import SamlingCore
import Support
import Testing

@testable import Seats

extension Stage {
  /// The seat that takes in answers, while the first item of `Scored` runs.
  static func scoring(_ prompt: PromptID = Scored.usefulness, kind: SeatKind = .scores) -> Stage {
    var stage = Stage(Scored.agenda, at: "10:00", kind: kind)
    stage.does(.clock(.next))
    stage.press("x")
    while stage.seat.scores.prompt != prompt, stage.seat.screen == .scores { stage.press("tab") }
    return stage
  }

  /// The facilitator's terminal at the same.
  static func scoringAtFacilitators(_ prompt: PromptID = Scored.usefulness) -> Stage {
    var stage = Stage(Scored.agenda, at: "10:00")
    stage.press("n", "g", "x")
    while stage.seat.scores.prompt != prompt { stage.press("tab") }
    return stage
  }

  fileprivate func counts(_ prompt: PromptID, _ subject: SubjectID? = nil) -> [AnswerValue: Int] {
    session.ballots.counts(PollID(prompt), subject)
  }
}

@Suite("Keys at the scores seat")
struct ScoresKeyTests {
  private typealias S = Scored

  @Test("one key is one score: 1 to 9, 0 for ten, - for a pass; Backspace takes the last back")
  func tally() {
    var stage = Stage.scoring().pressing("7", "8", "0", "-", "3")
    #expect(
      stage.counts(S.usefulness) == [
        .score(7): 1, .score(8): 1, .score(10): 1, .pass: 1, .score(3): 1,
      ])
    stage.press("backspace")
    #expect(stage.counts(S.usefulness)[.score(3)] == nil)
    stage.press("backspace", "backspace", "backspace", "backspace")
    #expect(stage.counts(S.usefulness).isEmpty)
    stage.press("backspace")
    #expect(stage.sentence.contains("ingenting å angre"))
  }

  @Test("thirty scores are thirty keys and thirty acts, each with the score that was pressed")
  func thirty() {
    var stage = Stage.scoring()
    let before = stage.acts.count
    let keys = (0..<30).map { ["7", "8", "8", "9", "6", "0"][$0 % 6] }
    for key in keys { stage.press(key) }
    #expect(stage.acts.count == before + 30)
    #expect(
      stage.counts(S.usefulness)
        == [.score(7): 5, .score(8): 10, .score(9): 5, .score(6): 5, .score(10): 5])
  }

  @Test("a row is typed or pasted; one that is wrong is told of and stays to be mended")
  func row() {
    var stage = Stage.scoring().pressing("t", "6", "enter")
    #expect(stage.session.presentCount == 6)
    stage.press("r", "7 8 8*3 12", "enter")
    #expect(stage.sentence.contains("12 er ikke fra 1 til 10"))
    #expect(stage.seat.scores.typing?.line.string == "7 8 8*3 12")
    stage.press("backspace", "backspace", "- - 9", "enter")
    #expect(stage.sentence.contains("8 svar, men 6 er her"))
    #expect(stage.seat.scores.typing?.line.string == "7 8 8*3 - - 9")
    stage.press("escape")
    stage.press(.paste("7 8 8\n9 6 -"))
    stage.press("enter")
    #expect(stage.seat.scores.typing == nil)
    #expect(
      stage.counts(S.usefulness)
        == [.score(7): 1, .score(8): 2, .score(9): 1, .score(6): 1, .pass: 1])
  }

  @Test("each municipality's answer is typed where the cursor is, which then goes on")
  func byParty() {
    var stage = Stage.scoring(S.sickLeave).pressing("7", ",5", "enter", "r", "9,1 8", "enter")
    let ballots = stage.session.ballots
    let poll = PollID(S.sickLeave)
    #expect(ballots.answer(poll, by: S.luster) == .score(75))
    #expect(ballots.answer(poll, by: S.gloppen) == .score(91))
    #expect(ballots.answer(poll, by: S.lom) == .score(80))
    stage.press("↑", "↑", "↑", "-")
    #expect(stage.session.ballots.answer(poll, by: S.luster) == .score(75))
    stage.press("enter")
    #expect(stage.session.ballots.answer(poll, by: S.luster) == .pass)
    stage.press("r", "1 2 3 4", "enter")
    #expect(stage.sentence.contains("4 svar, men 2 å svare for"))
  }

  @Test(
    "a municipality's people are scored by themselves on its page, and still count as the room's")
  func groups() {
    let stage = Stage.scoring().pressing(
      "7", "ctrl-n", "8", "9", "r", "6 6", "enter", "ctrl-n", "3")
    let poll = PollID(S.usefulness)
    #expect(stage.session.ballots.voices(poll).reduce(0) { $0 + $1.total } == 6)
    let voices = stage.session.ballots.voices(poll)
    #expect(voices.map(\.by) == [nil, S.luster, S.gloppen])
    #expect(voices.map(\.total) == [1, 4, 1])
    #expect(stage.screen().lines[0].contains("Gloppen"))
  }

  @Test("statements are scored one after the other")
  func statements() {
    let stage = Stage.scoring(S.risks).pressing("8", "8", "↓", "3", "↓", "9")
    #expect(stage.counts(S.risks, SubjectID("q2.1")) == [.score(8): 2])
    #expect(stage.counts(S.risks, SubjectID("q2.2")) == [.score(3): 1])
    #expect(stage.counts(S.risks, SubjectID("q2.3")) == [.score(9): 1])
  }

  @Test("dots and hands go to the option of the digit, or with + to the one chosen")
  func options() {
    var stage = Stage.scoring(S.problems).pressing("1", "1", "3", "↓", "+", "space")
    #expect(
      stage.counts(S.problems)
        == [
          .option(SubjectID("q4.1")): 2, .option(SubjectID("q4.3")): 1,
          .option(SubjectID("q4.2")): 2,
        ])
    stage.press("9")
    #expect(stage.sentence.contains("«9» er ikke fra 1 til 4"))
    stage.press("enter", "=7", "enter")
    #expect(stage.sentence.contains("Hus 2 → 7 — Enter en gang til bytter"))
    stage.press("enter")
    #expect(stage.counts(S.problems)[.option(SubjectID("q4.2"))] == 7)
    stage.press("a", "Bredbånd", "enter", "5")
    let lines = stage.session.outcome(PollID(S.problems))?.lines
    #expect(lines?.first { $0.option?.text == "Bredbånd" }?.answers.map(\.count) == [1])
    let quiz = Stage.scoring(S.quiz).pressing("2", "1")
    #expect(
      quiz.session.ballots.answer(PollID(S.quiz), by: S.luster) == .option(SubjectID("q5.o2")))
    #expect(
      quiz.session.ballots.answer(PollID(S.quiz), by: S.gloppen) == .option(SubjectID("q5.o1")))
  }

  @Test("a thing is picked up, moved by arrows and put down; Escape leaves it where it was")
  func map() {
    var stage = Stage.scoring(S.map).pressing("enter", "→", "→", "↑", "enter")
    let place = { (stage: Stage) in
      stage.session.outcome(PollID(S.map))?.map?.entries[0].place.map { [$0.x, $0.y] }
    }
    #expect(place(stage) == [7, 6])
    stage.press("↑", "enter", "←", "escape")
    #expect(place(stage) == [7, 6])
    stage.press("enter", "←", "←", "←", "←", "←", "←", "←", "←", "↓", "enter")
    #expect(place(stage) == [1, 5])
  }

  @Test("cells are typed in a row; the line after the last begins a new one")
  func cells() {
    var stage = Stage.scoring(S.goals)
    stage.press("enter", "Ferdig i juni", "enter", "4", "enter", "enter", "m", "enter")
    let sheet = stage.seat.scores.sheet(stage.session)
    let texts = (0..<3).map { column in
      sheet?.slot(0, column).map {
        sheet?.text($0, stage.session, Language.bokmål.phrases, isHidden: false) ?? ""
      }
    }
    #expect(texts == ["Ferdig i juni", "4", "MÅ"])
    stage.press("enter", "Nok et mål", "enter")
    #expect(stage.session.subjects(ofKey: "mål").map(\.text) == ["Ferdig i juni", "Nok et mål"])
  }

  @Test("a question is opened, closed, shown after it was asked about, and put away")
  func states() {
    var stage = Stage.scoring().pressing("o", "8", "l")
    let poll = PollID(S.usefulness)
    #expect(stage.session.state(of: poll) == .closed)
    stage.press("8")
    #expect(stage.sentence.contains("spørsmålet er lukket"))
    stage.press("V")
    #expect(stage.session.shownPoll == nil)
    #expect(
      stage.screen().lines.joined().contains("Vise rommet svarene på «Hvor nyttig har samlingen"))
    stage.press("n")
    #expect(stage.session.shownPoll == nil)
    stage.press("V", "j")
    #expect(stage.session.shownPoll == poll)
    stage.press("V")
    #expect(stage.session.shownPoll == nil)
    stage.press("X", "j")
    #expect(stage.session.ballots.polls.isEmpty)
    stage.press("V")
    #expect(stage.sentence.contains("ingen har svart ennå"))
  }

  @Test("the cursor follows the room until it is moved, and again when the room goes on, or on F5")
  func follows() {
    var stage = Stage.scoring(S.usefulness)
    var agenda = S.agenda
    agenda.days[0].items[1].step.prompts = [
      Prompt(id: PromptID("q20"), question: "Til slutt?", answer: .scale(Scale(low: 1, high: 5)))
    ]
    stage = Stage(agenda, at: "10:00", kind: .scores)
    stage.does(.clock(.next))
    stage.press("x")
    #expect(stage.seat.scores.prompt == S.usefulness)
    stage.does(.clock(.next))
    stage.press("x")
    #expect(stage.seat.scores.prompt == PromptID("q20"))
    stage.press("backtab")
    #expect(stage.seat.scores.prompt == S.hypotheses)
    stage.press("f5")
    #expect(stage.seat.scores.prompt == PromptID("q20"))
    stage.press("backtab")
    stage.does(.clock(.back))
    stage.press("x")
    #expect(stage.seat.scores.prompt == S.usefulness)
  }

  @Test("the facilitator answers at her own terminal and goes back; from the notes too")
  func otherSeats() {
    var stage = Stage.scoringAtFacilitators().pressing("8")
    #expect(stage.counts(S.usefulness) == [.score(8): 1])
    stage.press("escape")
    #expect(stage.seat.screen == .day)
    stage.press("V", "j")
    #expect(stage.session.shownPoll == PollID(S.usefulness))
    stage.press("V")
    #expect(stage.session.shownPoll == nil)
    var notes = Stage(S.agenda, at: "10:00", kind: .notes).pressing("f11")
    #expect(notes.seat.screen == .scores)
    notes.press("escape")
    #expect(notes.seat.screen == .notes)
  }

  @Test("every key of the screen is in its help")
  func help() {
    var stage = Stage.scoring()
    stage.press("?")
    let lines = stage.screen(120, 40).lines
    for command in Command.on(.scores) {
      let summary = Language.bokmål.phrases.command(command.name).does(on: .scores).prefix(50)
      #expect(lines.filter { $0.contains(summary) }.count >= 1, "\(command.name)")
    }
    stage.press("escape")
    #expect(stage.seat.panel == nil)
  }

  @Test("any key at any question and size draws something", arguments: 1...40)
  func anyKey(seed: UInt64) {
    var chance = Lot(seed: seed)
    var stage = Stage.scoring()
    let keys =
      Command.on(.scores).flatMap { $0.keys(on: .scores) }
      + "0123456789abc,*".map { .character($0) }
    for _ in 0..<120 {
      let key = chance.one(of: keys)
      if [.character("q"), .control("q")].contains(key) { continue }
      stage.press(key)
      let size = (chance.number(1...120), chance.number(1...40))
      let grid = stage.screen(size.0, size.1)
      #expect(grid.columns == size.0 && grid.rows == size.1)
      #expect(stage.room(size.0, size.1).rows == size.1)
    }
  }
}
