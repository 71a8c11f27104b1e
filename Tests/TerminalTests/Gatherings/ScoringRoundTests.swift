import SamlingCore
import Support
import Testing

@Suite("The end-of-day scoring round")
struct ScoringRoundTests {
  @Test(
    "thirty people score the gathering of the seeds on one seat, and the room sees it on another",
    arguments: [1, 2])
  func thirty(seed: UInt64) throws {
    let place = try Workspace()
    let agenda = try #require(BuiltProgram.agendas.first { $0.hasSuffix("/sykefravær-2012.md") })
    let folder = place.path + "/session"
    _ = try place.run("open", agenda, "--session", folder)
    let begun = try place.run(
      "do", folder, "-", input: .text("open 1\nend\nopen 2\njump Oppsummering\n"))
    #expect(begun.status == 0, "\(begun.errors)")
    let tmux = try Tmux(place)
    let room = try tmux.samling("room", ["projector", folder], columns: 80, rows: 24)
    let scores = try tmux.samling("scores", ["scores", folder], columns: 80, rows: 24)
    try #require(scores.waitFor("Hvor nyttig har samlingen vært for dere?"))

    var chance = Lot(seed: seed)
    let given = (0..<30).map { _ in chance.number(3...10) }
    scores.press("t")
    scores.type("30")
    scores.press("Enter")
    scores.type("7")
    scores.press("BSpace")
    for score in given { scores.type(score == 10 ? "0" : "\(score)") }
    try #require(scores.waitFor("30 av 30"), "\(scores.picture)")
    #expect(room.waitFor("30 av 30"))
    #expect(!room.picture.contains("median"))
    scores.type("8")
    #expect(scores.waitFor("31 svar, men 30 er her"))

    scores.press("l", "V")
    try #require(scores.waitFor("Vise rommet svarene på"))
    scores.press("j")
    try #require(room.waitFor("median"), "\(room.picture)")
    check(room.picture, against: given)
    scores.press("q")
    #expect(scores.end() == "0")
    room.press("q")
    #expect(room.end() == "0")
    let verified = try place.run("verify", folder)
    #expect(verified.status == 0)
    #expect(verified.output.contains("ignored 0\n"))
  }

  /// Every number of the picture against the raw scores.
  private func check(_ picture: String, against scores: [Int]) {
    // The chart stands left of the large figure; the highest score has a word beside it.
    let charts = picture.split(separator: "\n").map { line in
      line.prefix(48).split(separator: " ").map(String.init).filter { $0 != "best" }
    }
    for score in 1...10 {
      let count = scores.filter { $0 == score }.count
      let line = charts.first { $0.first == "\(score)" && ($0.count == 1 || $0[1].hasPrefix("█")) }
      #expect(line?.last == (count == 0 ? "\(score)" : "\(count)"), "\(score)\n\(picture)")
    }
    let sorted = scores.sorted()
    let twice = sorted[14] + sorted[15]
    let median = "median \(twice / 2)" + (twice.isMultiple(of: 2) ? "\n" : ",5")
    #expect(picture.contains(median), "\(picture)")
    let sum = scores.reduce(0, +)
    let squares = scores.reduce(0) { $0 + $1 * $1 }
    // Tenths of √(30·Σx² − (Σx)²)/30, a half rounded up.
    let spread = 400 * (30 * squares - sum * sum)
    var tenths = 0
    while (2 * tenths + 1) * (2 * tenths + 1) * 900 <= spread { tenths += 1 }
    #expect(picture.contains("avvik \(tenths / 10),\(tenths % 10)"), "\(picture)")
  }

  @Test("two projectors get the same bytes whatever is answered, until it is shown")
  func bytes() throws {
    let place = try Workspace()
    let agenda = """
      # Samling
      - Kommuner: Luster, Lom

      10:00 Evaluering
      - Hvor nyttig? [1-10] @deltaker
      - Fravær? [5-12 %] @kommune
      - De beste? [stem 3] @deltaker
        - Mat
        - Hus
      """
    let folders = [try place.open(agenda, name: "a.md"), try place.open(agenda, name: "b.md")]
    for folder in folders {
      // Its clock stands, so that no second passes on one screen alone.
      let begun = try place.run("do", folder, "-", input: .text("next\npause\npresent 30\n"))
      #expect(begun.status == 0)
    }
    let rooms = try folders.map { try place.seat("projector", $0, rows: 28, columns: 90) }
    for room in rooms { try #require(room.waitFor("\u{1B}[?2004h")) }
    rooms.forEach { $0.settle() }
    let scripts = [
      [
        ["row --prompt Hvor 8 8 9"], ["score --prompt Fravær --party Lom 7,5"],
        ["dots --prompt \"De beste\" Mat 5"], ["close --prompt Hvor"],
      ],
      [
        ["row --prompt Hvor 1 2 10"], ["score --prompt Fravær --party Lom 11"],
        ["dots --prompt \"De beste\" Hus 5"], ["close --prompt Hvor"],
      ],
    ]
    for step in scripts[0].indices {
      for (folder, script) in zip(folders, scripts) {
        let done = try place.run(
          "do", folder, "-", input: .text(script[step].joined(separator: "\n") + "\n"))
        #expect(done.status == 0, "\(done.errors)")
      }
      rooms.forEach { $0.settle() }
    }
    #expect(rooms[0].text().contains("3 av 30"))
    let isSame = rooms[0].output == rooms[1].output
    #expect(isSame, "\(rooms[0].plainText)\n\(rooms[1].plainText)")
    for folder in folders {
      #expect(try place.run("do", folder, "reveal", "--prompt", "Hvor").status == 0)
    }
    rooms.forEach { $0.settle() }
    let differs = rooms[0].output != rooms[1].output
    #expect(differs)
    for room in rooms {
      room.type("q")
      #expect(room.end() == .exited(0))
    }
  }
}
