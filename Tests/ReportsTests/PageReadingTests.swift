import Phrases
import SamlingCore
import Support
import Testing

@testable import Reports

@Suite("A page to read")
struct PageReadingTests {
  @Test(
    "its contents lead to headings that are there, each by a name of its own",
    arguments: SeedReport.names)
  func contents(name: String) throws {
    let page = try SeedReport.of(name).html
    let targets = page.components(" href=\"#").dropFirst().map { $0.components("\"")[0] }
    let ids = page.components(" id=\"").dropFirst().map { $0.components("\"")[0] }
    #expect(Set(ids).count == ids.count)
    #expect(targets.allSatisfy(ids.contains))
    let headings = PageReader(page).sections.count { (2...3).contains($0.level) }
    #expect(targets.count == headings)
  }

  @Test(
    "no heading of a table is empty, and no two landmarks have one name",
    arguments: SeedReport.names)
  func tables(name: String) throws {
    let page = try SeedReport.of(name).html
    for part in page.components("<th").dropFirst() where !part.hasPrefix("ead") {
      let words = part.components("</th>")[0].components("<").flatMap {
        $0.components(">").dropFirst()
      }
      #expect(words.contains { !$0.trimmed.isEmpty }, "\(part.prefix(80))")
    }
    #expect(!page.contains("role=\"region\""))
    #expect(page.times("<nav ") == 1)
  }

  @Test("addresses in the programme's own words are links, those in what people said are none")
  func addresses() throws {
    var held = Held(
      """
      # Samling

      10:00 God morgen
      - Se <http://www.youtube.com/watch?v=aASqzPt2Hz0>, og https://ks.no.
      - Hva nå?
      12:00 Slutt
      """)
    try held.at("10:00", .next)
    try held.note("Hva nå", "http://ondt.no")
    let page = Webpage.text(of: Minutes(held.report, .bokmål).document)
    #expect(
      page.contains(
        "Se <a href=\"http://www.youtube.com/watch?v=aASqzPt2Hz0\">"
          + "http://www.youtube.com/watch?v=aASqzPt2Hz0</a>, og <a href=\"https://ks.no\">"))
    #expect(!page.contains("href=\"http://ondt.no"))
    #expect(
      held.markdown.contains(
        "- Se <http://www.youtube.com/watch?v=aASqzPt2Hz0>, og <https://ks.no>."))
  }

  @Test("where it says share it has per cent of all")
  func shares() throws {
    var held = Held("# S\n\n10:00 En\n- Hva? [valg: a; b; c] @deltaker\n12:00 Slutt")
    try held.at("10:00", .next)
    let prompt = held.prompt("Hva")
    for (option, count) in [(1, 23), (2, 7)] {
      try held.answer("Hva", .option(SubjectID("\(prompt.id).o\(option)")), count: count)
    }
    let lines = Held.lines(held.markdown)
    #expect(lines.contains("| a | 23 | ███████▋ 77 % |"))
    #expect(lines.contains("| b | 7 | ██▍ 23 % |"))
    #expect(lines.contains("| c | – |  |"))
  }
}
