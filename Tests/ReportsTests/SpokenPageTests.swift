import Phrases
import Support
import Testing

@testable import Reports

@Suite("A page that is read aloud")
struct SpokenPageTests {
  @Test("has a heading in each row of things", arguments: SeedReport.names)
  func tables(name: String) throws {
    let seed = try SeedReport.of(name)
    for block in Minutes(seed.report, .bokmål).document.blocks {
      guard case .table(let table) = block else { continue }
      #expect(table.headingColumn.map(table.columns.indices.contains) ?? true)
    }
    let page = seed.html
    #expect(page.contains("<th scope=\"row\">"))
    // A bar says what stands in its row already.
    #expect(!page.contains("preserveAspectRatio=\"none\" role=\"img\""))
  }

  @Test("has its items beneath their days in the contents")
  func contents() {
    var document = Document(title: "T", language: .bokmål, blocks: [.heading(1, "T")])
    for (level, text) in [(2, "A"), (3, "B"), (3, "C"), (2, "D"), (3, "E")] {
      document.blocks.append(.heading(level, text))
    }
    let page = Webpage.text(of: document).filter { !$0.isWhitespace }
    let nested = "A</a><ul><li><ahref=\"#h-b\">B</a></li><li><ahref=\"#h-c\">C</a></li></ul></li>"
    #expect(page.contains(nested), "\(page)")
  }
}
