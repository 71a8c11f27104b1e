import Support
import Testing

@Suite("The menu on a terminal")
struct MenuSeatTests {
  @Test("a pasted programme is read, kept as a file, and begun")
  func pastes() throws {
    let place = try Workspace()
    let tmux = try Tmux(place)
    _ = try place.run("open", place.agenda("# Helse\n10:00 Start\n11:00 Slutt\n", name: "helse.md"))
    let menu = try tmux.samling("menu", [])
    #expect(menu.waits { $0.contains("-helse") && $0.contains("ikke begynt · Helse") })
    #expect(menu.picture.contains("helse.md"))
    menu.paste("# Oppvekst i Luster\n10:00 Velkommen\n11:00 Slutt\n")
    #expect(menu.waits { $0.contains("10:00–11:00  Velkommen") })
    menu.press("Enter")
    #expect(menu.waits { $0.contains("Oppvekst i Luster") && $0.contains("n neste") })
    #expect(Files.text(place.path + "/oppvekst-i-luster.txt").hasPrefix("# Oppvekst i Luster\n"))
    // Until somebody has joined, the screen says how.
    #expect(menu.picture.contains("referent: samling notes oppvekst"))
  }

  @Test("a reader of English is asked once whether to read a Norwegian programme's language")
  func language() throws {
    let place = try Workspace()
    let tmux = try Tmux(place)
    let text = "# Oppvekst\n10:00 Velkommen\n11:00 Hva er vi gode på?\n12:00 Slutt\n"
    let file = place.agenda(text, name: "oppvekst.md")
    let english = ["LANG": "en_GB.UTF-8"]
    let first = try tmux.samling("first", [file], environment: english)
    #expect(first.waits { $0.contains("Programmet er på bokmål") })
    first.press("Enter")
    #expect(first.waits { $0.contains("Slik er programmet lest") })
    first.press("Enter")
    #expect(first.waits { $0.contains("n neste") })
    first.press("q")
    let second = try tmux.samling("second", [file], environment: english)
    #expect(second.waits { $0.contains("n neste") && !$0.contains("Programmet er på") })
  }

  @Test("a length alone is a clock, and nothing is left behind")
  func clock() throws {
    let place = try Workspace()
    let tmux = try Tmux(place)
    let clock = try tmux.samling("clock", ["8m"], columns: 40, rows: 2)
    #expect(clock.waits { $0.contains("7:5") })
    clock.press("q")
    #expect(clock.end() == "0")
    #expect(Files.names(in: place.sessions).isEmpty)
  }
}
