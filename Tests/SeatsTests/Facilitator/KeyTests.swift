import CellGrid
import SamlingCore
import Support
import Testing

@testable import Seats

@Suite("Keys of the facilitator's seat")
struct KeyTests {
  // MARK: Moving on

  @Test("n opens the day, goes on, and asks before it ends the day")
  func next() {
    var stage = Stage(Build.agenda("10:00–11:00 Velkommen", "11:00–12:00 Arbeid"), at: "10:00")
    stage.press("n")
    #expect(stage.current == "i1")
    stage.press("n")
    #expect(stage.current == "i2")
    stage.press("n")
    #expect(stage.seat.panel == .confirm(.endDay))
    stage.press("j")
    #expect(stage.session.days[0].ended != nil)
    stage.press("n")
    #expect(stage.sentence == "alle dager er avsluttet — «angre» åpner den siste igjen")
    #expect(stage.acts == ["next", "next", "end-day"])
  }

  @Test("n asks before it opens a second day")
  func secondDay() {
    var stage = Stage.dayEnded
    stage.press("n")
    #expect(stage.seat.panel == .confirm(.openDay(1)))
    stage.press("n")
    #expect(stage.session.openDay == nil)
    stage.press("n", "j")
    #expect(stage.session.openDay == 1)
  }

  @Test("N goes back, and says so when there is nothing to go back to")
  func back() {
    var stage = Stage(at: "10:00").pressing("n")
    stage.day.wait(.minutes(5))
    stage.press("N")
    #expect(stage.sentence == "ingenting er begynt før dette")
    stage.press("n")
    stage.day.wait(.minutes(5))
    stage.press("N")
    #expect(stage.current == "i1" && stage.acts.last == "back")
  }

  @Test("N just after n offers to undo it, as if it had not been done")
  func backAtOnce() {
    var stage = Stage.lunch
    let (before, acts) = (stage.session, stage.acts)
    stage.press("n")
    stage.day.wait(Seconds(30))
    stage.press("N")
    #expect(stage.seat.panel == .confirm(.undoNext))
    #expect(stage.pressing("escape").acts == acts + ["next"])
    #expect(stage.pressing("N").acts == acts + ["next", "back"])
    stage.press("u")
    #expect(stage.seat.panel == nil && stage.acts == acts + ["next", "undo"])
    #expect(stage.session.current == before.current && stage.session.runs == before.runs)
  }

  @Test("the space bar pauses and goes on")
  func pause() {
    var stage = Stage.round().pressing("space")
    #expect(stage.acts.last == "pause")
    #expect(stage.screen().lines.joined().contains("STOPPET – klokka står"))
    stage.press("space")
    #expect(stage.session.current.flatMap { stage.session.runs[$0] }?.isPaused == false)
    stage = Stage.before().pressing("space")
    #expect(stage.sentence == "ingenting går nå — «neste» begynner")
  }

  @Test("+ and - show what follows from a minute, and Enter gives it")
  func minutes() {
    var stage = Stage.round().pressing("+", "+", "-")
    #expect(stage.context.current?.planned == .minutes(8))
    stage.press("enter")
    #expect(stage.context.current?.planned == .minutes(9))
    stage.press("-", "enter")
    #expect(stage.context.current?.planned == .minutes(8))
    #expect(stage.acts.suffix(2) == ["extend", "shorten"])
  }

  @Test("+5 is five minutes more, and Esc leaves all")
  func minutesTyped() {
    var stage = Stage.round().pressing("+", "5", "escape")
    #expect(stage.context.current?.planned == .minutes(8))
    stage.press("+", "1", "2", "backspace", "5", "enter")
    #expect(stage.context.current?.planned == .minutes(23))
    #expect(stage.seat.panel == nil)
  }

  @Test("a length shows what follows before it is given, by its key and as it is typed")
  func whatIf() {
    var stage = Stage.round().pressing("+", "5")
    #expect(stage.screen(100, 30).lines.joined().contains("får 13 min, ikke 8"))
    stage.press("escape", ":", "4", "0", " ", "m", "i", "n")
    #expect(stage.screen(100, 30).lines.joined().contains("får 40 min, ikke 8"))
    stage.press("enter")
    #expect(stage.context.current?.planned == .minutes(40))
  }

  @Test("on the room's picture a minute is given at once")
  func minutesInRoom() {
    let stage = Stage.round().pressing("p", "+")
    #expect(stage.context.current?.planned == .minutes(9))
  }

  @Test("m says that it began a minute earlier, and again a minute before that")
  func began() throws {
    var stage = Stage.round()
    let began = try #require(stage.context.current.flatMap { stage.session.runs[$0.id] }?.began)
    stage.press("m")
    stage.day.wait(Seconds(7))
    stage.press("m")
    let run = try #require(stage.context.current.flatMap { stage.session.runs[$0.id] })
    #expect(run.began == began - .seconds(120))
    for _ in 0..<5 { stage.press("m") }
    #expect(stage.sentence == "13:25:00 er før det forrige, 13:26:00")
  }

  @Test("s passes over the whole turn and takes the next; S takes it after all")
  func skip() {
    var stage = Stage.round().pressing("s")
    #expect(stage.current == "i4/m4/1")
    #expect(stage.session.skipped == [StretchID("i4/m3/1"), StretchID("i4/m3/2")])
    stage.press("S")
    #expect(stage.current == "i4/m3/1")
    #expect(stage.session.skipped.isEmpty)
    stage.press("S")
    #expect(stage.sentence == "ingen står over — «tur NAVN» går til hvem som helst")
  }

  @Test("outside a round s passes over what runs")
  func skipItem() {
    let stage = Stage.lunch.pressing("s")
    #expect(stage.current == "i4/m1/1")
    #expect(stage.session.skipped == [StretchID("i3")])
  }

  @Test("PageDown and PageUp go between turns, and do nothing outside a round")
  func turns() {
    var stage = Stage.round().pressing("pagedown")
    #expect(stage.current == "i4/m4/1")
    stage.day.wait(.minutes(1))
    stage.press("pageup")
    #expect(stage.current == "i4/m3/1")
    for other in [Stage.lunch, .before(), .dayEnded] {
      let pressed = other.pressing("pagedown", "pageup")
      #expect(pressed.acts == other.acts)
      #expect(pressed.seat == other.seat)
    }
  }

  @Test("a key that would end the day asks first", arguments: ["s", "pagedown"])
  func lastTurn(_ key: String) {
    var agenda = Build.agenda("10:00–11:00 Velkommen", parties: ["Luster", "Gloppen"])
    agenda.days[0].items[0].step = Build.round("s1", "Runde", parties: 2, minutes: [5])
    var stage = Stage(agenda, at: "10:00").pressing("n", "n", key)
    #expect(stage.seat.panel == .confirm(.endDay))
    #expect(stage.session.openDay == 0)
    stage.press("j")
    #expect(stage.session.openDay == nil)
  }

  // MARK: The day's list

  @Test("arrows point, Enter asks, j goes there")
  func jump() {
    var stage = Stage.round().pressing("↓")
    #expect(stage.seat.selected == ItemID("i5"))
    stage.press("home", "↑")
    #expect(stage.seat.selected == ItemID("i1"))
    stage.press("end", "↓", "↑", "↑", "enter")
    #expect(stage.seat.panel == .confirm(.jump(StretchID("i6"))))
    stage.press("j")
    #expect(stage.current == "i6")
    #expect(stage.seat.selected == nil)
  }

  @Test("Enter does nothing without a selection, or on what is on already")
  func enter() {
    var stage = Stage.round().pressing("enter")
    #expect(stage.seat.panel == nil)
    stage.press("↓", "↑", "enter")
    #expect(stage.seat.panel == nil)
    stage.press("escape")
    #expect(stage.seat.selected == nil)
  }

  @Test("what was pointed at yesterday is not pointed at today")
  func selectionEnds() {
    var stage = Stage.round().pressing("end", "E", "j")
    stage.press("d")
    #expect(stage.seat.panel == nil)
    #expect(stage.seat.selected == nil)
  }

  @Test("d asks, drops what is pointed at, and takes it in again without asking")
  func drop() {
    var stage = Stage.round().pressing("d")
    #expect(stage.sentence == "intet punkt går eller er valgt — ↑↓ velger ett")
    stage.press("↓", "d")
    #expect(stage.seat.panel == .confirm(.drop(ItemID("i5"))))
    stage.press("escape")
    #expect(stage.session.droppedItems.isEmpty)
    stage.press("d", "enter")
    #expect(stage.session.droppedItems == [ItemID("i5")])
    #expect(stage.screen().lines.joined().contains("×"))
    stage.press("d")
    #expect(stage.session.droppedItems.isEmpty)
  }

  // MARK: Questions

  @Test("a question stays until it is answered", arguments: ["E", "↓ enter", "end d", "q"])
  func questionStays(_ keys: String) {
    var stage = Stage.round()
    for key in keys.split(separator: " ") { stage.press(String(key)) }
    let asked = stage
    for key in ["x", "↓", "pagedown", "+", "space", "R", "u", "b", "f5", "tab", "1"] {
      stage.press(key)
      #expect(stage.seat.panel == asked.seat.panel, "\(key)")
    }
    stage.press(.resize)
    stage.press(.paste("j"))
    #expect(stage.seat.panel == asked.seat.panel)
    #expect(stage.acts == asked.acts)
    for no in ["n", "N", "escape", "ctrl-c"] {
      var copy = stage
      copy.press(no)
      #expect(copy.seat.panel == nil)
      #expect(copy.acts == asked.acts)
    }
  }

  @Test("E ends the day once agreed to, and only an open one")
  func end() {
    var stage = Stage.before().pressing("E")
    #expect(stage.sentence == "ingen dag er åpen — «neste» åpner den")
    stage = Stage.round().pressing("E", "enter")
    #expect(stage.acts.last == "end-day")
  }

  @Test("q asks while a day is on or the disk refuses, and closes at once otherwise")
  func quit() {
    var stage = Stage.round().pressing("q")
    #expect(stage.effects.isEmpty)
    stage.press("j")
    #expect(stage.effects == [.quit])
    #expect(Stage.round().pressing("q", "q").effects == [.quit])
    #expect(Stage.before().pressing("q").effects == [.quit])
    var full = Stage.before()
    full.save = Stage.unsaved.save
    #expect(full.pressing("q").effects.isEmpty)
  }

  @Test("a seat that was open through a silence asks once, and the key does nothing else")
  func openThroughSilence() {
    var stage = Stage.round()
    let acts = stage.acts
    stage.day.go(to: "16:31")
    stage.press("n")
    guard case .confirm(.resumeAfterSilence) = stage.seat.panel else {
      Issue.record("nothing was asked")
      return
    }
    stage.press("j", "n")
    #expect(stage.acts == acts + ["next"])
    var rehearsal = Stage.rehearsal
    rehearsal.day.go(to: "16:31")
    rehearsal.press("n")
    #expect(rehearsal.seat.panel == nil)
  }

  @Test("after a silence three answers are taken, and no other key is one")
  func silence() throws {
    var stage = Stage.round()
    let last = try #require(stage.day.ledger.records.last?.at)
    stage.day.go(to: "17:40")
    stage.seat.panel = .confirm(.resumeAfterSilence(last: last))
    let asked = stage.pressing("n", "x", "q", "↓")
    #expect(asked.seat.panel == stage.seat.panel)
    #expect(stage.pressing("j").session.openDay == 0)
    #expect(stage.pressing("escape").session.openDay == 0)
    #expect(stage.pressing("e").session.days[0].ended == last)
    var other = stage.pressing("A")
    #expect(other.seat.panel == .palette(LineEditor("slutt ")))
    other.press("16:30", "enter")
    let ended = try #require(other.session.days[0].ended)
    #expect(other.day.clock(ended) == "16:30")
  }

  // MARK: Undo, the room's picture, the bell

  @Test("u takes back and U brings again, and both say what")
  func undo() {
    var stage = Stage.round().pressing("+", "enter", "u")
    #expect(stage.sentence == "angret: forleng")
    #expect(stage.context.current?.planned == .minutes(8))
    stage.press("U")
    #expect(stage.sentence == "gjort om igjen: forleng")
    #expect(stage.context.current?.planned == .minutes(9))
    stage.press("U")
    #expect(stage.sentence == "ingenting å gjøre om")
    #expect(Stage.before().pressing("u").sentence == "ingenting å angre")
  }

  @Test("what was taken back step by step is brought again step by step")
  func redoSteps() {
    var stage = Stage.round().pressing("+", "enter", "b", "u", "u", "U")
    #expect(stage.context.current?.planned == .minutes(9))
    #expect(!stage.session.isBlack)
    stage.press("U")
    #expect(stage.session.isBlack)
    stage.press("U")
    #expect(stage.sentence == "ingenting å gjøre om")
    stage.press("u", "+", "enter", "U")
    #expect(!stage.session.isBlack)
    #expect(stage.sentence == "ingenting å gjøre om")
  }

  @Test("p shows the room's picture, where only its own keys work")
  func room() {
    var stage = Stage.round().pressing("p")
    #expect(stage.screen() == stage.room())
    stage.press("E", "d", "?", ":", "q", "A", "O", "R", "↓", "enter", "L")
    #expect(stage.seat.panel == nil)
    #expect(stage.seat.selected == nil)
    stage.press("n")
    #expect(stage.current == "i4/m3/2")
    #expect(stage.screen() == stage.room())
    stage.press("escape")
    #expect(stage.seat.screen == .day)
    #expect(stage.pressing("p", "p").seat.screen == .day)
  }

  @Test("b blackens the room's picture, and the facilitator is told that it is black")
  func black() {
    var stage = Stage.round().pressing("b")
    #expect(stage.room().lines.joined().isEmpty)
    #expect(stage.screen().lines[0].contains("SVART LERRET"))
    #expect(stage.screen(40, 12).lines[0].contains("SVART LERRET"))
    stage.press("b")
    #expect(!stage.screen().lines[0].contains("SVART"))
  }

  @Test("a message to the room stands on the facilitator's screen until it is taken away")
  func message() {
    var stage = Stage.message("Bussen går 16:15")
    #expect(stage.screen().lines.joined().contains("På lerretet: Bussen går 16:15"))
    stage.command("beskjed")
    #expect(stage.session.message == nil)
  }

  @Test("l turns the bell on and off")
  func bell() {
    var stage = Stage.round().pressing("L")
    #expect(stage.seat.ringsBell)
    #expect(stage.sentence == "lyd ved null: på")
    stage.press("L")
    #expect(stage.sentence == "lyd ved null: av")
  }

  @Test("a key that means nothing does nothing")
  func wrongKeys() {
    let stage = Stage.round()
    for key in ["z", "Z", "5", "å", "f2", "tab", "ctrl-x", "alt-q", "delete", ">"] {
      let pressed = stage.pressing(key)
      #expect(pressed.effects.isEmpty, "\(key)")
      #expect(pressed.seat == stage.seat, "\(key)")
    }
  }

  @Test("the projector's seat only shows, and takes q alone")
  func projector() {
    var stage = Stage(at: "10:00", kind: .projector)
    for key in ["n", "space", "E", "p", ":", "?", "u", "b", "enter"] { stage.press(key) }
    #expect(stage.acts.isEmpty)
    #expect(stage.seat.panel == nil)
    stage.press("q")
    #expect(stage.effects == [.quit])
  }
}
