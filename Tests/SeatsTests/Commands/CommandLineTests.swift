import Phrases
import SamlingCore
import Support
import Testing

@testable import Seats

@Suite("Typed commands")
struct CommandLineTests {
  /// What a line asks for in the middle of the round.
  private func wish(_ line: String, _ language: Language = .bokmål, selected: ItemID? = nil)
    throws(CommandError) -> Wish
  {
    let stage = Stage.round(language)
    let context = stage.context
    return try context.commands(selected: selected, proposals: context.proposals).read(line).1
  }

  struct Line: Sendable, CustomTestStringConvertible {
    let lines: [String]
    let intent: Intent

    /// A command in bokmål, nynorsk and English, and more ways to say it.
    init(_ lines: String..., means intent: Intent) {
      self.lines = lines
      self.intent = intent
    }

    var testDescription: String { lines[0] }
  }

  static let lom = PartyID("m3")

  static let lines: [Line] = [
    Line("neste", "neste", "next", "NESTE", "  neste  ", means: .clock(.next)),
    Line("tilbake", "attende", "back", means: .clock(.back)),
    Line("pause", "pause", "pause", means: .clock(.pause)),
    Line("fortsett", "hald-fram", "resume", means: .clock(.resume)),
    Line("stå-over", "stå-over", "skip", means: .clock(.skip)),
    Line(
      "forleng", "forleng 1", "extend 1 min", "forleng 60 s", means: .clock(.extend(.minutes(1)))),
    Line("forleng 2,5", "forleng 2:30", "extend 2.5", means: .clock(.extend(Seconds(150)))),
    Line("forleng 1 time", "forleng 1 t", "extend 1 hour", means: .clock(.extend(.minutes(60)))),
    Line("forkort 3", "kort-ned 3 minutt", "shorten 3min", means: .clock(.extend(.minutes(-3)))),
    Line("begynte 3", "byrja 3", "began 3", means: .clock(.began(.minutes(3)))),
    Line("tur", "tur neste", "turn next", means: .clock(.nextTurn)),
    Line("tur tilbake", "tur attende", "turn back", means: .clock(.previousTurn)),
    Line("tur Bø", "tur til bø", "turn to Bø", means: .clock(.jump(StretchID("i4/m5/1")))),
    Line(
      "hopp kaffe", "hopp 14:40", "jump Kaffepause", "hopp 14.40",
      means: .clock(.jump(StretchID("i5")))),
    Line("stryk Spørsmål", "stryk 16:30", "drop spør", means: .plan(.dropItem(ItemID("i7")))),
    Line(
      "omskriv Nytt", "omskriv Nytt", "reword Nytt",
      means: .agenda(.rewordItem(ItemID("i4"), "Nytt"))),
    Line(
      "flytt 14:50–15:00 Kaffe", "flytt 14.50-15.00 kaffe", "move 14:50-15:00 Kaffepause",
      means: .agenda(.moveItem(ItemID("i5"), start: WallTime(14, 50), end: WallTime(15, 0)))),
    Line(
      "flytt 14:50 Kaffe",
      means: .agenda(.moveItem(ItemID("i5"), start: WallTime(14, 50), end: WallTime(15, 10)))),
    Line(
      "rekkefølge Lom, Luster, Lom", "rekkjefølgje lom,luster", "order Lom, Luster",
      means: .plan(
        .orderTurns(
          StepID("s4"), ["m3", "m1", "m2", "m4", "m5", "m6", "m7"].map(PartyID.init)))),
    Line(
      "spør-om 2 Hva nå?", "reask 2 Hva nå?",
      means: .agenda(.rewordPrompt(PromptID("q2"), "Hva nå?"))),
    Line("stryk-spørsmål 3", "unask 3", means: .agenda(.dropPrompt(PromptID("q3")))),
    Line("forlat Lom", "leave lom", means: .agenda(.dropParty(lom))),
    Line(
      "slå-sammen Lom + Bø", "slå-saman Lom, Bø", "merge Lom+Bø",
      means: .agenda(.mergeParties(PartyID("m5"), into: lom))),
    Line("t", "klokke 5", "timer 5", "t 5", means: .room(.startSideClock(.minutes(5)))),
    Line("t stopp", "klokke stopp", "t stop", means: .room(.stopSideClock)),
    Line("svart", "svart på", "black on", means: .room(.black(true))),
    Line("svart av", "black off", means: .room(.black(false))),
    Line("beskjed Hei hei", "message Hei hei", means: .room(.message("Hei hei"))),
    Line("beskjed", "message", means: .room(.message(nil))),
    Line("slutt", "slutt", "end", means: .clock(.endDay)),
    Line("åpne 2", "opne 2", "open 2", means: .clock(.openDay(1))),
    Line("åpne", means: .clock(.openDay(0))),
  ]

  @Test("mean the same in every language", arguments: lines)
  func meaning(_ line: Line) throws {
    for text in line.lines {
      for language in Language.allCases {
        #expect(try wish(text, language) == .intent(line.intent), "\(text)")
      }
    }
  }

  @Test("that are for the seat itself are told apart")
  func seatCommands() throws {
    #expect(try wish("angre") == .undo)
    #expect(try wish("gjør-om") == .redo)
    #expect(try wish("lerret") == .seat(.room))
    #expect(try wish("lyd") == .seat(.bell))
    #expect(try wish("hjelp") == .seat(.help))
    #expect(try wish("avslutt") == .seat(.quit))
    #expect(try wish(">") == .forward(isHour: false))
    #expect(try wish(">>") == .forward(isHour: true))
    let end = Rehearsed.midnight + Seconds.minutes(13 * 60 + 10)
    #expect(try wish("slutt 13.10") == .dated(.clock(.endDay), end))
  }

  @Test("without a name mean the item pointed at")
  func selection() throws {
    let coffee = ItemID("i5")
    #expect(try wish("hopp", selected: coffee) == .intent(.clock(.jump(StretchID("i5")))))
    #expect(try wish("stryk", selected: coffee) == .intent(.plan(.dropItem(coffee))))
    #expect(try wish("omskriv Te", selected: coffee) == .intent(.agenda(.rewordItem(coffee, "Te"))))
    guard
      case .intent(.agenda(.addPrompt(_, let step))) = try wish("spør Hvorfor?", selected: coffee)
    else { return #expect(Bool(false)) }
    #expect(step == StepID("s5"))
  }

  @Test("add to the agenda in its own notation")
  func add() throws {
    var stage = Stage.round()
    stage.command("legg-til 15:30–16:00 Gjestetaler")
    let titles = stage.session.agenda.days[0].items.map(\.step.title)
    #expect(titles[5...6] == ["Strategisk kompetanseplanlegging", "Gjestetaler"])
    stage.command("legg-til Sang (5 min)")
    #expect(stage.session.agenda.days[0].items[4].step.title == "Sang")
    stage.command("spør Hva lærte vi?")
    #expect(stage.context.current?.prompts.last?.question == "Hva lærte vi?")
    stage.command("part Sogndal")
    #expect(stage.context.current?.place?.count == 8)
    stage.command("ta-inn 1")
    #expect(stage.acts.last == "replan")
  }
}
