import Support
import Testing

@Suite("A disk that takes no more")
struct FullDiskTests {
  @Test("a refusing disk is told in a fixed line, and what it did not take is rescued")
  func rescue() throws {
    let place = try Workspace()
    let folder = try place.open(day)
    // A file stands where the journals' folder was: no disk refuses more firmly, not even root.
    Files.remove(folder + "/journal")
    Files.write("", to: folder + "/journal")
    let tmux = try Tmux(place)
    let window = try tmux.samling("refusing", ["run", folder])
    try #require(window.waitFor("begynner dagen"))
    window.press("n")
    try #require(window.waitFor(" IKKE LAGRET · 1 hendelse siden "))
    window.press("+", "Enter")
    try #require(window.waitFor(" IKKE LAGRET · 2 hendelser siden "))
    window.press("?")
    try #require(
      window.waits { $0.contains("ett minutt mindre") && $0.contains(" IKKE LAGRET · 2 ") })
    window.press("Escape")
    try #require(window.waits { !$0.contains("ett minutt mindre") })
    window.press("q")
    try #require(window.waitFor("2 hendelser er IKKE lagret."))
    try #require(window.waitFor("Avslutte likevel? Alt ligger i"))
    #expect(Files.names(in: place.path + "/state/samling/rescue").count == 1)
    window.press("j")
    #expect(window.end() == "74")
    try #require(window.waitFor("2 hendelser ble ikke lagret — reddet i "))
    let rescued = Files.names(in: place.path + "/state/samling/rescue")
    #expect(rescued.count == 1)
    try takeIn(place, folder, tmux)
  }

  /// Once the disk is well, the next start takes the rescued acts in.
  private func takeIn(_ place: Workspace, _ folder: String, _ tmux: Tmux) throws {
    Files.remove(folder + "/journal")
    let window = try tmux.samling("well", ["run", folder])
    try #require(window.waitFor("igjen av 16:00"))
    #expect(!window.picture.contains("IKKE LAGRET"))
    window.press("q", "j")
    #expect(window.end() == "0")
    try #require(window.waitFor("2 reddede hendelser er tatt inn igjen"))
    #expect(Files.names(in: place.path + "/state/samling/rescue").isEmpty)
    let log = try place.run("log", folder, "--json").lines
    #expect(log.filter { !$0.contains("\"closed\"") }.count == 2)
    #expect(try place.run("verify", folder).status == 0)
  }

  @Test("when the disk takes again what it refused, the line goes and all is saved")
  func recovery() throws {
    let place = try Workspace()
    let folder = try place.open(day)
    Files.remove(folder + "/journal")
    Files.write("", to: folder + "/journal")
    let tmux = try Tmux(place)
    let window = try tmux.samling("recovering", ["run", folder])
    try #require(window.waitFor("begynner dagen"))
    window.press("n", "+", "Enter")
    try #require(window.waitFor(" IKKE LAGRET · 2 hendelser siden "))
    Files.remove(folder + "/journal")
    try #require(window.waits { !$0.contains("IKKE LAGRET") })
    #expect(try place.run("log", folder, "--json").lines.count == 2)
    window.press("q", "j")
    #expect(window.end() == "0")
    #expect(try place.run("verify", folder).status == 0)
  }

  @Test("where nothing can be written at all, the seat runs on and says how much is lost")
  func noFileMayGrow() throws {
    let place = try Workspace()
    let folder = try place.open(day)
    let line = "ulimit -f 0; '\(BuiltProgram.path("samling"))' run '\(folder)'; echo slutt $?; cat"
    let tmux = try Tmux(place)
    let window = try tmux.open("limited", ["/bin/sh", "-c", line])
    try #require(window.waitFor("begynner dagen"))
    window.press("n")
    try #require(window.waitFor(" IKKE LAGRET · 1 hendelse siden "))
    try #require(window.waitFor("filen er for stor"))
    window.press("q")
    try #require(window.waitFor("Avslutte likevel? Ingen"))
    window.press("j")
    try #require(window.waitFor("1 hendelse ble ikke lagret"))
    try #require(window.waitFor("hvor kan det lagres?"))
    window.press("Enter")
    try #require(window.waitFor("linjene under er det som ikke ble lagret"))
    try #require(window.waits { $0.replacing("\n", with: "").contains("\"k\":\"next\"") })
    try #require(window.waitFor("slutt 74"))
  }

  @Test(
    "where the state directory takes nothing either, the rescue file lies in another, and is taken in from there"
  )
  func noState() throws {
    let place = try Workspace()
    let folder = try place.open(day)
    for path in [folder + "/journal", place.path + "/state"] {
      Files.remove(path)
      Files.write("", to: path)
    }
    let tmux = try Tmux(place)
    let window = try tmux.samling("nowhere", ["run", folder])
    try #require(window.waitFor("begynner dagen"))
    window.press("n", "q")
    try #require(window.waitFor("Avslutte likevel? Alt ligger i"))
    window.press("j")
    #expect(window.end() == "74")
    #expect(Files.names(in: place.path + "/run/samling/rescue").count == 1)
    Files.remove(folder + "/journal")
    let again = try tmux.samling("again", ["run", folder])
    try #require(again.waitFor("igjen av"))
    again.press("q", "j")
    #expect(again.end() == "0")
    #expect(try place.run("log", folder, "--json").output.contains("\"kind\":\"next\""))
  }

  @Test("an act from outside is refused with 74 where it cannot be saved")
  func remote() throws {
    let place = try Workspace()
    let folder = try place.open(day)
    let done = try place.shell("(ulimit -f 0; exec \"$samling\" do '\(folder)' next) 2>&1 | cat")
    #expect(done.output.contains("kan ikke"))
    let status = try place.shell(
      "ulimit -f 0; \"$samling\" do '\(folder)' next > /dev/null 2> /dev/null")
    #expect(status.status == 74)
    #expect(try place.run("log", folder, "--json").lines.isEmpty)
  }

  @Test("a projector shows the session of a disk that cannot be written")
  func readOnly() throws {
    let place = try Workspace()
    let folder = try place.open(day)
    _ = try place.run("do", folder, "next")
    for path in [folder + "/journal", folder] { chmod(path, 0o500) }
    defer { for path in [folder, folder + "/journal"] { chmod(path, 0o700) } }
    let seat = try place.seat("projector", folder, rows: 6, columns: 40)
    #expect(seat.waitFor("Åpning"))
  }
}
