import Support
import Testing

@Suite("A seat's picture")
struct SeatPictureTests {
  @Test("a hundred fast sizes settle to the picture of the last, and 1×1 is survived")
  func storm() throws {
    let place = try Workspace()
    let folder = try place.open(day)
    _ = try place.run("do", folder, "next")
    _ = try place.run("do", folder, "pause")
    let session = try place.seat("run", folder)
    try #require(session.waitFor("klokka står"))
    for number in 0..<100 as Range<Int32> {
      session.resize(rows: 1 + number * 7 % 60, columns: 1 + number * 13 % 200)
    }
    session.resize(rows: 1, columns: 1)
    session.settle()
    let before = session.output.count
    session.resize(rows: 24, columns: 80)
    #expect(session.waitFor("klokka står", from: before))
    #expect(session.waitFor("Lunsj", from: before))
    session.type("qj")
    #expect(session.end() == .exited(0))
    #expect(session.leftovers == [])
  }

  @Test("the picture after a storm of sizes is the one of a seat that saw none")
  func stormInTmux() throws {
    let place = try Workspace()
    let folder = try place.open(day)
    _ = try place.run("do", folder, "-", input: .text("next\npause\n"))
    let tmux = try Tmux(place)
    let calm = try tmux.samling("calm", ["projector", folder], columns: 90, rows: 28)
    let shaken = try tmux.samling("shaken", ["projector", folder], columns: 90, rows: 28)
    try #require(calm.waitFor("Åpning") && shaken.waitFor("Åpning"))
    for number in 0..<100 {
      shaken.resize(columns: 1 + number * 13 % 200, rows: 1 + number * 7 % 60)
    }
    shaken.resize(columns: 1, rows: 1)
    shaken.resize(columns: 90, rows: 28)
    #expect(shaken.waits { $0 == calm.picture }, "\(shaken.picture)")
    #expect(shaken.fact("pane_dead") == "0")
  }

  @Test(
    "Norwegian letters are right whatever the locale",
    arguments: [
      ["LANG": "C", "LC_CTYPE": "", "LC_ALL": ""], ["LANG": "", "LC_CTYPE": "", "LC_ALL": ""],
      ["LC_ALL": "C"], ["LC_ALL": "xx_YY.UTF-8"],
    ])
  func locale(environment: [String: String]) throws {
    let place = try Workspace()
    let folder = try place.open(day)
    _ = try place.run("do", folder, "next", environment: environment)
    let session = try place.seat("run", folder, "--lang", "nb", environment: environment)
    #expect(session.waitFor("Åpning: årets ønsker"))
    #expect(session.waitFor("Læring på Østlandet"))
    let log = try place.run("log", folder, environment: environment)
    #expect(log.output.contains("Åpning: årets ønsker"))
  }

  @Test("an unknown terminal is treated as an xterm", arguments: ["xterm-nobody-knows", ""])
  func unknownTerminal(name: String) throws {
    let place = try Workspace()
    let session = try place.seat("run", place.open(day), environment: ["TERM": name])
    #expect(session.waitFor("begynner dagen"))
    session.type("qj")
    #expect(session.end() == .exited(0))
    #expect(session.leftovers == [])
  }

  @Test("a terminal that cannot move its cursor is refused in a sentence")
  func dumb() throws {
    let place = try Workspace()
    let session = try place.seat("run", place.open(day), environment: ["TERM": "dumb"])
    #expect(session.end() == .exited(74))
    #expect(session.text().contains("«dumb»"))
    #expect(session.leftovers == [])
  }

  @Test(
    "without colour nothing is coloured",
    arguments: [[], ["--no-color"], ["--theme", "mono"]])
  func noColour(options: [String]) throws {
    let place = try Workspace()
    let folder = try place.open(day)
    _ = try place.run("do", folder, "next")
    let arguments = ["run", folder] + options
    let session = try TerminalSession(
      "samling", arguments,
      environment: place.environment.merging(["NO_COLOR": options.isEmpty ? "1" : ""]) { $1 })
    #expect(session.waitFor("igjen av"))
    #expect(!session.text().contains(/\u{1B}\[[0-9;]*[34]8;5/))
    #expect(!session.text().contains(/\u{1B}\[([0-9]+;)*[349][0-7]m/))
  }

  @Test("a journal that somebody damaged is read as far as it goes, and the seat says so")
  func damaged() throws {
    let place = try Workspace()
    let folder = try place.open(day)
    _ = try place.run("do", folder, "-", input: .text("next\npause\n"))
    let journal = try #require(place.journals(of: folder).first)
    Files.write("tull\n" + journal.text + "{\"v\":1,", to: journal.path)
    let session = try place.seat("run", folder)
    #expect(session.waitFor("klokka står"))
    #expect(session.waitFor("1 feil i samlingens filer, så noe kan mangle"))
  }

  @Test("colour is there where nobody declines it")
  func colour() throws {
    let place = try Workspace()
    let folder = try place.open(day)
    _ = try place.run("do", folder, "next")
    let session = try place.seat("run", folder, environment: ["NO_COLOR": ""])
    #expect(session.waitFor("igjen av"))
    #expect(session.text().contains(/\u{1B}\[[0-9;]*38;5/))
  }
}
