import Support
import Testing

@Suite("A programme that is opened for the first time")
struct FirstReadingTests {
  private static let text = """
    Oppvekst i Luster
    Grupper: Skole, SFO, Barnehage, Barnevern og Fritid sør
    09.00 Velkommen
    09.15 Hver gruppe presenterer (5 min)
    10.00 Slutt

    """

  private func sessions(_ place: Workspace) -> [String] { Files.names(in: place.sessions) }

  @Test("is shown as it was read, and Escape leaves nothing behind")
  func leaves() throws {
    let place = try Workspace()
    let tmux = try Tmux(place)
    let file = place.agenda(Self.text, name: "epost.txt")
    let page = try tmux.samling("page", [file])
    #expect(page.waits { $0.contains("Slik er programmet lest · epost.txt") })
    #expect(page.picture.contains("5 × 5 min = 25 min"))
    page.press("Escape")
    #expect(page.end() == "0")
    #expect(sessions(place).isEmpty)
    #expect(Files.text(file) == Self.text)
  }

  @Test("the session has what was chosen, and the same file asks and changes nothing more")
  func chooses() throws {
    let place = try Workspace()
    let tmux = try Tmux(place)
    let file = place.agenda(Self.text, name: "epost.txt")
    let first = try tmux.samling("first", [file])
    #expect(first.waits { $0.contains("Tvil 1 av 1") })
    first.press("1")
    #expect(first.waits { $0.contains("4 × 5 min = 20 min") && $0.contains("ingen tvil") })
    first.press("Enter")
    #expect(first.waits { $0.contains("n neste") })
    let folder = "\(place.sessions)/\(try #require(sessions(place).first))"
    #expect(Files.text(folder + "/agenda.md").contains("Barnevern & Fritid sør"))
    #expect(Files.text(file) == Self.text)
    first.press("q")
    #expect(first.end() == "0")
    let second = try tmux.samling("second", [file])
    #expect(second.waits { $0.contains("fortsetter") })
    // What is mended in the file later is taken in, and what was chosen stays.
    second.press("q")
    #expect(second.end() == "0")
    Files.write(Self.text.replacing("Velkommen", with: "God morgen"), to: file)
    let third = try tmux.samling("third", [file])
    #expect(third.waits { $0.contains("God morgen") && $0.contains("tatt inn") })
  }

  @Test("its tidy text can be edited, and the file stays as it was")
  func edits() throws {
    let place = try Workspace()
    let tmux = try Tmux(place)
    let file = place.agenda(Self.text, name: "epost.txt")
    let editor = ["EDITOR": "sed -i s/Velkommen/Morgensang/"]
    let first = try tmux.samling("first", [file], environment: editor)
    #expect(first.waits { $0.contains("Velkommen") })
    first.press("e")
    #expect(first.waits { $0.contains("Morgensang") })
    first.press("Enter")
    #expect(first.waits { $0.contains("n neste") && $0.contains("Morgensang") })
    #expect(Files.text(file) == Self.text)
    first.press("q")
    #expect(first.end() == "0")
    let second = try tmux.samling("second", [file])
    #expect(second.waits { $0.contains("fortsetter") && $0.contains("Morgensang") })
  }
}
