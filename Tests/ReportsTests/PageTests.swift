import Phrases
import SamlingCore
import Support
import Testing

@testable import Reports

@Suite("The page and the Markdown of a gathering")
struct PageTests {
  /// What people write, by accident or not, that means something in one of the formats.
  static let payloads = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "</style><b>fet</b>",
    "a < b && c > d",
    "\"hermetegn\" 'enkle'", "*stjerner* _under_ `kode` ~~strøk~~", "[lenke](http://ondt.no)",
    "![bilde](http://ondt.no/x.png)", "http://ondt.no og www.ondt.no", "<http://ondt.no>",
    "# Overskrift", "- punkt", "1. liste", "> sitat", "    innrykk", "a | b | c", "| --- | --- |",
    "=HYPERLINK(\"http://ondt.no\")", "+47 123", "-1+1", "@SUM(A1)", "\t=1+1", "\r=1+1",
    "&amp; &lt; &#35;",
    "to\nlinjer", "tre\n\n- linjer\n# slik", "linje\n===\n---", "a|b\n:-|:-\nc|d", "slutt\\",
    "```\nkode\n```", "\u{202E}snudd",
    "klokke\u{7}", "\u{FFFE}", "$x^2$", "Hobøl ☃ 👩‍👧", "{{mal}} ${x} %s",
  ]

  func report(_ payload: String) -> Report {
    var agenda = Build.agenda(
      "10:00–10:30 " + payload, "10:30–11:00 To", parties: [payload, "Luster"])
    agenda.title = payload
    agenda.headers = [Header(name: "Sted", value: payload)]
    agenda.days[0].title = payload
    agenda.days[0].items[0].step.leads = [payload]
    agenda.days[0].items[0].step.prompts = [
      Prompt(
        id: PromptID("q1"), question: payload,
        answeredBy: Answerers(kind: .municipality, word: "kommune")),
      Prompt(
        id: PromptID("q2"), question: "Valg", answer: .choice(options: [payload, "nei"])),
      Prompt(
        id: PromptID("q3"), question: "Plass", statements: [payload],
        answer: .matrix(x: Axis(title: payload, high: payload), y: Axis(title: "B"))),
    ]
    var day = Rehearsed(agenda)
    let place = NotePlace(prompt: PromptID("q1"), party: PartyID("m1"))
    let draft = NoteDraft(id: NoteID("n1"), place: place, text: payload, tag: payload)
    day.record(
      .events([.dayOpened(day: 0, date: PlanDate(year: 2026, month: 11, day: 24), offset: .zero)]))
    day.record(.events([.noted(fact: .written(note: Shared(wrappedValue: draft)))]))
    day.record(
      .events([
        .noted(fact: .marked(note: NoteID("n1"), mark: .followUp(who: payload, when: payload))),
        .polled(fact: .cast(Cast(PollID(PromptID("q2")), value: .option(SubjectID("q2.o1"))))),
        .polled(
          fact: .cast(
            Cast(PollID(PromptID("q3")), subject: SubjectID("q3.1"), value: .place(x: 8, y: 8)))),
      ]))
    return Report(of: day.session, name: payload, at: day.now, wall: day.wall)
  }

  /// What a text may look like once it is shown: one line, unseen characters replaced.
  private func shown(_ payload: String) -> [String] {
    cleaned(payload).split(separator: "\n").map { String($0).trimmed }
  }

  @Test("nothing that a user wrote becomes an element, an attribute or a link", arguments: payloads)
  func harmless(payload: String) throws {
    let harmless = try elements("helt vanlig tekst", payload)
    for page in [Webpage.text(of: Minutes(report(payload), .bokmål).document)] {
      let reader = PageReader(page)
      #expect(Set(reader.elements).subtracting(harmless.page) == [])
      #expect(!page.contains("http://ondt.no\""))
      for line in shown(payload) { #expect(reader.text.contains(line), "\(line)") }
    }
  }

  @Test("nor in the Markdown that a forge shows", arguments: payloads)
  func harmlessMarkdown(payload: String) throws {
    let page = try Rendering.html(of: Markdown.text(of: Minutes(report(payload), .bokmål).document))
    let reader = PageReader(page)
    let expected = try elements("helt vanlig tekst", payload).markdown
    #expect(reader.elements.filter { $0 != "br" } == expected.filter { $0 != "br" })
    for line in shown(payload) where !line.isEmpty {
      #expect(reader.text.contains(line), "\(line)")
    }
  }

  private func elements(_ plain: String, _ payload: String) throws -> (
    page: Set<String>, markdown: [String]
  ) {
    let document = Minutes(report(plain), .bokmål).document
    let page = PageReader(Webpage.text(of: document))
    let markdown = PageReader(try Rendering.html(of: Markdown.text(of: document)))
    return (Set(page.elements + ["br"]), markdown.elements)
  }

  @Test(
    "headings are in order, one of the first level, and every drawing says what it shows",
    arguments: SeedReport.names)
  func order(name: String) throws {
    let page = try SeedReport.of(name).html
    let levels = PageReader(page).sections.map(\.level)
    #expect(levels.first == 1)
    #expect(levels.count { $0 == 1 } == 1)
    for (above, below) in zip(levels, levels.dropFirst()) { #expect(below <= above + 1) }
    #expect(page.times("<svg ") == page.times("<desc>") + page.times("<desc id="))
    // A word processor takes the last title of a page for its name.
    #expect(page.times("<title") == 1)
    #expect(page.hasPrefix("<!doctype html>\n<html lang=\"nb\">"))
    // An address may be written, and nothing is fetched.
    for outside in ["src=", "<script", "url(", "@import", "<link", "<iframe"] {
      #expect(!page.contains(outside), "\(outside)")
    }
  }
}

@Suite("Pages to look at")
struct PagesToLookAt {
  @Test(
    "are written where PAGES says", .enabled(if: Files.variable("PAGES") != nil),
    arguments: SeedReport.names)
  func write(name: String) throws {
    let seed = try SeedReport.of(name)
    let folder = Files.variable("PAGES") ?? "/tmp"
    Files.write(seed.html, to: "\(folder)/\(name).html")
    Files.write(seed.markdown, to: "\(folder)/\(name).markdown")
    Files.write(seed.csv, to: "\(folder)/\(name).csv")
    Files.write(seed.json, to: "\(folder)/\(name).json")
    let sheet = Report(
      of: Session(agenda: seed.session.agenda), name: "x", at: seed.answered.now,
      wall: seed.answered.wall)
    Files.write(
      Webpage.text(of: Minutes(sheet, .bokmål).document), to: "\(folder)/\(name)-plan.html")
  }
}

/// Shows Markdown as a forge does.
enum Rendering {
  static func html(of markdown: String) throws -> String {
    let folder = try Workspace()
    let path = folder.agenda(markdown, name: "report.md")
    return try Child(
      ["/usr/bin/cmark-gfm", "-e", "table", "-e", "autolink", "-e", "strikethrough", path],
      environment: ["LANG": "C.UTF-8"], directory: folder.path
    ).wait().output
  }
}
