import Reports
import SamlingCore
import Support
import Testing

@Suite("The timeline")
struct TimelineTests {
  private func lines(_ day: Rehearsed) -> [String] {
    Timeline(of: day.ledger, word: { $0 }).lines.map { line in
      let length = line.length.map { " \($0.milliseconds / 1000)" } ?? ""
      return day.clock(line.at) + length + " " + line.text + (line.isUndone ? " undone" : "")
    }
  }

  @Test("each stretch has the time it used, and other acts stand between")
  func lengths() throws {
    var day = Rehearsed(Build.agenda("10:00–10:30 En", "10:30–11:00 To"))
    try day.act(.clock(.next))
    day.go(to: "10:10")
    try day.act(.clock(.extend(.minutes(5))))
    day.go(to: "10:35")
    try day.act(.clock(.next))
    day.go(to: "11:00")
    try day.act(.clock(.endDay))
    #expect(lines(day) == ["10:00 2100 En", "10:10 act +5 min", "10:35 1500 To", "11:00 act"])
  }

  @Test("an act that was taken back is marked, and changes no length")
  func undone() throws {
    var day = Rehearsed(Build.agenda("10:00–10:30 En", "10:30–11:00 To"))
    try day.act(.clock(.next))
    day.go(to: "10:10")
    try day.act(.clock(.next))
    try day.undo()
    day.go(to: "10:30")
    try day.act(.clock(.next))
    #expect(
      lines(day) == ["10:00 1800 En", "10:10 act undone", "10:10 act", "10:30 To"])
  }

  @Test("a stretch that was left and came again has the time of each spell")
  func spells() throws {
    var day = Rehearsed(Build.agenda("10:00–10:30 En", "10:30–11:00 To"))
    try day.act(.clock(.next))
    day.go(to: "10:10")
    try day.act(.clock(.next))
    day.go(to: "10:12")
    try day.act(.clock(.back))
    day.go(to: "10:20")
    try day.act(.clock(.next))
    day.go(to: "10:50")
    try day.act(.clock(.next))
    #expect(
      lines(day) == ["10:00 600 En", "10:10 120 To", "10:12 480 En", "10:20 1800 To", "10:50 act"])
  }

  @Test("a pause tells how long it was, and is no part of what it stopped")
  func paused() throws {
    var day = Rehearsed(Build.agenda("10:00–10:30 En", "10:30–11:00 To"))
    try day.act(.clock(.next))
    day.go(to: "10:10")
    try day.act(.clock(.pause))
    day.go(to: "10:15")
    try day.act(.clock(.resume))
    day.go(to: "10:20")
    try day.act(.clock(.pause))
    day.go(to: "10:27")
    try day.act(.clock(.next))
    #expect(
      lines(day) == ["10:00 900 En", "10:10 300 act", "10:15 act", "10:20 420 act", "10:27 To"])
  }

  @Test("an item that is moved is named, also where more was done with it")
  func moved() {
    var day = Rehearsed(Build.agenda("10:00–10:30 En", "10:30–11:00 To", "11:00–12:00 Tre"))
    day.record(
      .events([
        .itemPlaced(item: ItemID("i3"), day: 0, after: ItemID("i1")),
        .promiseMoved(item: ItemID("i3"), by: .minutes(5)),
      ]))
    #expect(lines(day) == ["10:00 act «Tre»"])
  }

  @Test("what was written and answered stands with whom it is about, its question and its answer")
  func objects() throws {
    var agenda = Build.agenda("10:00–10:30 En", parties: ["Luster", "Gloppen"])
    agenda.days[0].items[0].step.prompts = [
      Prompt(
        id: PromptID("q1"), question: "Hvor nyttig?",
        answeredBy: Answerers(kind: .municipality, word: "kommune"),
        answer: .scale(Scale(low: 1, high: 10)))
    ]
    var day = Rehearsed(agenda)
    try day.act(.clock(.next))
    let place = NotePlace(prompt: PromptID("q1"), party: PartyID("m1"))
    try day.act(.note(.write([NoteDraft(id: NoteID("n1"), place: place, text: "Ny\nplan")])))
    try day.act(.note(.mark(NoteID("n1"), .decision)))
    try day.act(
      .answer(
        .cast([Cast(PollID(PromptID("q1")), by: PartyID("m2"), value: .score(7), rule: .replaces)]))
    )
    try day.act(.answer(.reveal(PollID(PromptID("q1")))))
    #expect(
      lines(day) == [
        "10:00 En", "10:00 act Luster «Ny / plan»", "10:00 act Luster «Ny / plan»",
        "10:00 act «Hvor nyttig?» Gloppen 7", "10:00 act «Hvor nyttig?»",
      ])
  }
}
