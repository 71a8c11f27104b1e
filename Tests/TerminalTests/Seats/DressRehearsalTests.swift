import Support
import Testing

/// A rehearsal with all its seats: they go by its clock, and the wall says what it is.
@Suite("A dress rehearsal")
struct DressRehearsalTests {
  private static let agenda = """
    # Samling

    ## Dag 1 – 26. september 2012

    10:00 Runde (45 min)
    - Hva er nytt? [1-10]
    11:00 Lunsj
    12:00 Slutt
    """

  @Test("every seat goes by the rehearsal's clock, and > at the facilitator moves them all")
  func together() throws {
    let place = try Workspace()
    let folder = place.path + "/session"
    let tmux = try Tmux(place)
    let facilitator = try tmux.samling(
      "rehearse",
      ["rehearse", place.agenda(Self.agenda), "--speed", "0", "--session", folder])
    try #require(facilitator.waitFor("begynner dagen"), "\(facilitator.picture)")
    // So low that the room's clock stands there in digits.
    let room = try tmux.samling("room", ["projector", folder], columns: 60, rows: 4)
    let notes = try tmux.samling("notes", ["notes", folder])
    let scores = try tmux.samling("scores", ["scores", folder])
    for seat in [room, notes, scores] { #expect(seat.waitFor("ØVELSE"), "\(seat.picture)") }
    facilitator.press(">", "n")
    try #require(facilitator.waitFor("kl. 10:00"), "\(facilitator.picture)")
    for seat in [room, notes] { #expect(seat.waitFor("45:00"), "\(seat.picture)") }
    facilitator.press(">")
    try #require(facilitator.waitFor("kl. 10:45"), "\(facilitator.picture)")
    for seat in [room, notes] { #expect(seat.waitFor(" 0:00"), "\(seat.picture)") }
    let done = try place.run("do", folder, "next")
    #expect(done.status == 0, "\(done)")
    #expect(try place.run("log", folder).output.contains("10:45:00"))
    facilitator.press("q", "j")
    #expect(facilitator.end() == "0")
  }

  @Test("one that is led no more stands still until it is taken up again")
  func takenUp() throws {
    let place = try Workspace()
    let folder = place.path + "/session"
    let tmux = try Tmux(place)
    let first = try tmux.samling(
      "rehearse",
      ["rehearse", place.agenda(Self.agenda), "--speed", "3600", "--session", folder])
    try #require(first.waitFor("ØVELSE"))
    first.press("q")
    first.press("j")
    #expect(first.end() == "0")
    let dates = try (0..<2).map { _ in
      try place.run("report", folder, "--format", "json").lines.first { $0.contains("generated") }
    }
    #expect(dates[0] == dates[1])
    let again = try tmux.samling("again", ["run", folder])
    #expect(again.waitFor("ØVELSE"))
  }
}
