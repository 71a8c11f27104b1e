import CellGrid
import Phrases
import SamlingCore
import Seats
import SessionFolder
import Support
import Testing

@testable import SeatLoop

@Suite("The loop of a seat")
struct SeatLoopTests {
  @Test("what one seat does the other shows at its next turn")
  func twoSeats() throws {
    let stage = try LoopStage()
    let facilitator = try stage.sit()
    let projector = try stage.sit(.projector)
    #expect(projector.text.contains("Kompetanse og rekruttering"))
    facilitator.press("n")
    try facilitator.waitUntilSaved()
    #expect(projector.text.contains("Velkommen"))
    #expect(projector.desk.session() == facilitator.desk.session())
    facilitator.press("b")
    try facilitator.waitUntilSaved()
    #expect(!projector.text.contains("Velkommen"))
    #expect(facilitator.text.contains("SVART LERRET"))
  }

  @Test(
    "a facilitator sees what another one does, and that there is another, though only the folder is shared"
  )
  func twoFacilitators() throws {
    let stage = try LoopStage()
    let (one, other) = (try stage.sit(), try stage.sit())
    other.press("n")
    try other.waitUntilSaved()
    #expect(one.text.contains("en annen leder: neste"))
    #expect(one.desk.heard == [other.desk.journal.actor: .facilitator])
    one.press("+", "enter")
    try one.waitUntilSaved()
    #expect(other.text.contains("en annen leder: forleng"))
    other.desk.recordClosing(now: other.loop.now)
    try other.waitUntilSaved()
    _ = one.text
    #expect(one.desk.heard.isEmpty)
  }

  @Test("a clock that is ten minutes ahead elsewhere is told, and its acts count")
  func clockAhead() throws {
    let stage = try LoopStage()
    let (here, there) = (try stage.sit(at: "10:00"), try stage.sit(.notes, at: "10:10"))
    here.press("n")
    try here.waitUntilSaved()
    _ = there.text
    there.press("H", "e", "i", "enter")
    try there.waitUntilSaved()
    #expect(here.text.contains("klokka hos referent går 10 min foran"))
    #expect(here.desk.session() == there.desk.session())
  }

  @Test(
    "a seat whose folder goes says so without a key, and another session's acts are none of its own"
  )
  func folderGoes() throws {
    let stage = try LoopStage()
    let facilitator = try stage.sit()
    let (notes, wall) = (try stage.sit(.notes), try stage.sit(.projector))
    facilitator.press("n")
    try facilitator.waitUntilSaved()
    let before = notes.text
    #expect(!before.contains("INGENTING LAGRES NÅ") && !wall.text.hasSuffix(" !"))
    Files.remove(stage.folder.path)
    for seat in [notes, wall] { seat.desk.follow() }
    #expect(notes.text.contains("INGENTING LAGRES NÅ · mappen er borte"))
    #expect(wall.text.hasSuffix(" !") && !wall.text.contains("INGENTING"))
    let other = try Folder.create(
      at: stage.folder.path, agenda: Kompetanse.agenda, text: "", source: "agenda.md",
      at: Rehearsed.midnight)
    let stranger = try LoopStage(other, in: stage.temporary).sit()
    stranger.press("n", "n")
    try stranger.waitUntilSaved()
    for seat in [facilitator, notes, wall] { seat.desk.follow() }
    #expect(notes.text.contains("INGENTING LAGRES NÅ · en annen samling ligger der nå"))
    #expect(notes.desk.session().current == facilitator.desk.session().current)
    #expect(notes.desk.session().current != stranger.desk.session().current)
    facilitator.press("+", "enter")
    for _ in 0..<5000 where !facilitator.text.contains("IKKE LAGRET") { usleep(1000) }
    #expect(facilitator.text.contains("IKKE LAGRET"))
    #expect(facilitator.desk.journal.close().count == 2)
    #expect(verify(other).account.writers.count == 1)
  }

  @Test("what others did shows also where a key came at the same time")
  func newsAndKey() throws {
    let stage = try LoopStage()
    let facilitator = try stage.sit()
    let other = try stage.sit()
    facilitator.press("n")
    try facilitator.waitUntilSaved()
    other.press("↓")
    #expect(other.display.picture.lines.joined().contains("▶ Velkommen"))
  }

  @Test("two who both press next go on by one")
  func pressedTwice() throws {
    let stage = try LoopStage()
    let one = try stage.sit()
    let other = try stage.sit()
    one.press("n")
    try one.waitUntilSaved()
    #expect(other.text.contains("Velkommen"))
    for seat in [one, other] {
      seat.display.type("n")
    }
    one.loop.turn()
    other.loop.turn()
    for seat in [one, other] { try seat.waitUntilSaved() }
    for seat in [one, other] { seat.loop.turn() }
    #expect(one.desk.session().current == StretchID("i2"))
    #expect(one.desk.session() == other.desk.session())
  }

  @Test("a seat taken later shows what was done before")
  func resumes() throws {
    let stage = try LoopStage()
    let first = try stage.sit()
    first.press("n", "n")
    try first.waitUntilSaved()
    let second = try stage.sit(at: "10:30")
    #expect(second.text.contains("▶ Presentasjonsrunde"))
    #expect(!second.text.contains("Går dagen ennå?"))
  }

  @Test("every key is taken in the light of those before it")
  func keysInOneGo() throws {
    let seat = try LoopStage().sit()
    seat.display.type("n", "n", "n", "E", "j")
    seat.loop.turn()
    #expect(seat.desk.ledger.records.map(\.act.kind) == ["next", "next", "next", "end-day"])
  }

  @Test("a new size is drawn at once")
  func resize() throws {
    let seat = try LoopStage().sit()
    seat.press("n")
    seat.display.resize(to: Size(columns: 40, rows: 12))
    seat.loop.turn()
    #expect(seat.display.picture.size == Size(columns: 40, rows: 12))
  }

  @Test("q ends the run and gives the terminal back")
  func quits() throws {
    let seat = try LoopStage().sit()
    seat.display.type("n", "q", "q", "n")
    #expect(seat.loop.run() == .quit)
    #expect(!seat.display.isClaimed)
    #expect(seat.desk.ledger.records.count == 1)
  }

  @Test("a signal ends the run and gives the terminal back")
  func signals() throws {
    let seat = try LoopStage().sit()
    seat.display.ending = .hungUp
    #expect(seat.loop.run() == .ended(.hungUp))
    #expect(!seat.display.isClaimed)
  }

  @Test("the simulated clock goes where > says, and the picture with it")
  func forward() throws {
    let seat = try LoopStage().sit(at: "09:48")
    seat.press(">")
    #expect(seat.text.contains("kl. 10:00"))
    seat.press("n", ">")
    #expect(seat.text.contains("kl. 10:20"))
    #expect(seat.text.contains("ØVELSE"))
  }

  @Test("at a stretch's zero the bell rings once, where it is on")
  func bell() throws {
    let seat = try LoopStage().sit()
    seat.press("n", ">")
    #expect(seat.display.rings == 0)
    seat.press("n", "L", ">")
    seat.loop.turn()
    #expect(seat.display.rings == 1)
  }

  @Test("who else is here is told, but not oneself")
  func present() throws {
    let stage = try LoopStage()
    let presence = try Presence(session: stage.folder.session.id, runtime: stage.temporary.path)
    let seat = try stage.sit(presence: presence)
    let own = try presence.claim(.facilitator, seat.desk.journal.actor)
    #expect(!seat.text.contains("til stede"))
    let other = try presence.claim(.notes, ActorID("bbbbbbbbbb"))
    let later = try stage.sit(presence: presence)
    #expect(later.text.contains("2 til stede: leder · referent") || later.text.contains("referent"))
    withExtendedLifetime((own, other)) {}
  }

  // MARK: After a silence

  @Test("on another date, or after three hours, it is asked whether the day is still on")
  func silence() throws {
    let stage = try LoopStage()
    let first = try stage.sit(at: "14:00")
    first.press("n")
    try first.waitUntilSaved()
    #expect(try !stage.sit(at: "16:59").text.contains("Går dagen ennå?"))
    #expect(try stage.sit(at: "17:00").text.contains("24. november kl. 14:00. Går dagen ennå?"))
    #expect(try stage.sit(at: "33:00").text.contains("Går dagen ennå?"))
    #expect(try !stage.sit(.projector, at: "33:00").text.contains("Går dagen ennå?"))
    let resumed = try stage.sit(at: "33:00")
    resumed.press("e")
    let ended = try #require(resumed.desk.session().days[0].ended)
    #expect(ended == Rehearsed.midnight + Seconds.minutes(14 * 60))
  }

  @Test("shortly after midnight is another date")
  func midnight() throws {
    let stage = try LoopStage()
    let first = try stage.sit(at: "23:50")
    first.press("n")
    try first.waitUntilSaved()
    #expect(try stage.sit(at: "24:10").text.contains("Går dagen ennå?"))
  }

  @Test("nothing is asked where no day is on")
  func noSilence() throws {
    let stage = try LoopStage()
    #expect(try !stage.sit(at: "33:00").text.contains("Går dagen ennå?"))
    let first = try stage.sit(at: "14:00")
    first.press("n", "E", "j")
    try first.waitUntilSaved()
    #expect(try !stage.sit(at: "33:00").text.contains("Går dagen ennå?"))
  }

  @Test("a seat that was closed in the evening is no act of the day")
  func closingIsNoAct() throws {
    let stage = try LoopStage()
    let first = try stage.sit(at: "14:00")
    first.press("n")
    var evening = Rehearsed(Kompetanse.agenda)
    evening.go(to: "19:00")
    first.desk.recordClosing(now: evening.now)
    try first.waitUntilSaved()
    #expect(try stage.sit(at: "20:00").text.contains("kl. 14:00. Går dagen ennå?"))
  }

  // MARK: Closing and saving

  @Test("a seat that closes records the digest it showed, if it wrote anything")
  func closing() throws {
    let stage = try LoopStage()
    let silent = try stage.sit(.projector)
    silent.desk.recordClosing(now: silent.loop.now)
    #expect(silent.desk.ledger.records.isEmpty)
    let seat = try stage.sit()
    seat.press("n", "n")
    let digest = digest(of: seat.desk.session())
    seat.desk.recordClosing(now: seat.loop.now)
    let covered = RecordID(actor: seat.desk.journal.actor, n: 2)
    #expect(
      seat.desk.ledger.records.last?.act
        == Act(kind: "closed", deed: .closed(digest: digest, covers: [covered])))
    #expect(seat.desk.journal.close().isEmpty)
  }

  @Test("where the folder vanishes the screen says so, and nothing done is lost")
  func vanished() throws {
    let stage = try LoopStage()
    let seat = try stage.sit()
    Files.remove(stage.folder.path)
    seat.press("n", "+", "enter")
    #expect(throws: FolderError.self) { try seat.waitUntilSaved() }
    #expect(seat.text.contains("IKKE LAGRET · 2 hendelser siden 10:00"))
    #expect(seat.text.contains("Velkommen"))
    seat.press("q")
    #expect(seat.text.contains("2 hendelser er IKKE lagret. Avslutte likevel?"))
    #expect(seat.desk.journal.close(within: .milliseconds(10)).count == 2)
  }

  @Test("once the disk takes it the warning goes")
  func recovers() throws {
    let stage = try LoopStage()
    let seat = try stage.sit()
    let aside = stage.temporary.path + "/aside"
    rename(stage.folder.path, aside)
    seat.press("n")
    #expect(throws: FolderError.self) { try seat.waitUntilSaved() }
    #expect(seat.text.contains("IKKE LAGRET · 1 hendelse siden 10:00"))
    rename(aside, stage.folder.path)
    while case .unsaved = seat.desk.journal.state {
      var entry = pollfd(fd: seat.desk.journal.descriptor, events: Int16(POLLIN), revents: 0)
      #expect(poll(&entry, 1, 10_000) == 1)
      seat.desk.journal.silence()
    }
    #expect(!seat.text.contains("IKKE LAGRET"))
  }

  @Test("Control-C in the middle of a day is asked about, and a second one is meant")
  func brokenOff() throws {
    let stage = try LoopStage()
    let desk = try Desk(folder: stage.folder, kind: .facilitator)
    let display = MemoryDisplay()
    // A rehearsal would not ask, so the clock is a real one.
    let loop = SeatLoop(
      desk: desk, display: display, clock: SeatClock(), language: .bokmål, notation: NoNotation())
    display.type("n")
    loop.turn()
    #expect(!loop.asksInstead(.interrupted))
    display.ending = .brokenOff
    #expect(loop.asksInstead(.brokenOff))
    #expect(display.ending == nil)
    #expect(loop.state.panel == .confirm(.quit))
    #expect(!loop.asksInstead(.brokenOff))
  }
}

@Suite("What is being typed at a seat")
struct TypedDraftTests {
  @Test("a draft of a seat that died is offered and taken in as ours; it is gone when it is saved")
  func draft() throws {
    let stage = try LoopStage()
    let dead = DraftFile(folder: stage.folder, seat: .notes, actor: ActorID("bbbbbbbbbb"))
    dead.keep([Draft(place: .parking, text: "halvt")], at: Rehearsed.midnight)
    dead.flush()
    let seat = try stage.sit(.notes)
    seat.display.type("enter", " og helt")
    seat.display.ending = .terminated
    #expect(seat.loop.run() == .ended(.terminated))
    let own = "notes.\(seat.desk.journal.actor).txt"
    #expect(Files.names(in: stage.folder.drafts).filter { $0.hasPrefix("notes") } == [own])
    #expect(
      stage.folder.orphanDrafts(of: .notes, living: []).map(\.draft.text) == ["halvt og helt"])

    let next = try stage.sit(.notes)
    next.display.type("enter", "enter")
    next.display.ending = .terminated
    #expect(next.loop.run() == .ended(.terminated))
    #expect(Files.names(in: stage.folder.drafts).filter { $0.hasPrefix("notes") } == [])
    #expect(next.desk.session().notes.all.map(\.text) == ["halvt og helt"])
  }

  @Test(
    "an act that is too long for a record leaves what was typed on the line, with a word on why")
  func tooLong() throws {
    let stage = try LoopStage()
    let seat = try stage.sit(.notes)
    seat.display.type(.paste(String(repeating: "langt ", count: 20_000)))
    seat.press("enter")
    #expect(seat.loop.state.notes.line.text.count == 120_000)
    #expect(seat.desk.session().notes.all.isEmpty)
    guard case .failed = seat.loop.state.notice else {
      Issue.record("nothing was said")
      return
    }
  }

  @Test("the text editor's text comes onto the line, and the terminal is ours again")
  func edited() throws {
    let stage = try LoopStage()
    let desk = try Desk(folder: stage.folder, kind: .notes)
    let display = MemoryDisplay()
    var isOurs = true
    let loop = SeatLoop(
      desk: desk, display: display,
      clock: SeatClock(from: Rehearsed.midnight, speed: 0, offset: .zero),
      language: .bokmål, notation: NoNotation(),
      edit: { text in
        isOurs = display.isClaimed
        return .text(text + " og mer\n")
      })
    display.type("a", "b", "f7")
    loop.turn()
    #expect(!isOurs && display.isClaimed)
    #expect(loop.state.notes.line.string == "ab og mer")
  }
}
