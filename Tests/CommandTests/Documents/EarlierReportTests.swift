import Support
import Testing

@Suite("The gathering before, in the minutes")
struct EarlierReportTests {
  private static func agenda(_ header: String) -> String {
    """
    # Samling
    \(header)
    10:00 Slutt
    - Hvor nyttig har samlingen vært? [1-10] @deltaker #nytte

    """
  }

  private static func acts(_ scores: String) -> String {
    "next\nrow \(scores)\nclose\nreveal\n"
  }

  @Test("the wall's comparison with last time stands in the minutes too")
  func compared() throws {
    let place = try Workspace()
    let first = try place.open(Self.agenda("- Sted: Bø"), name: "a.md")
    #expect(try place.run("do", first, "-", input: .text(Self.acts("7 8 9"))).status == 0)
    let second = try place.open(Self.agenda("- Forrige: \(first)"), name: "b.md")
    #expect(try place.run("do", second, "-", input: .text(Self.acts("9 9 9"))).status == 0)
    #expect(try place.run("report", second).output.contains("forrige samling 8,0 (+1,0)"))
  }

  @Test("one that is not found is told, and the minutes are made without it")
  func missing() throws {
    let place = try Workspace()
    let session = try place.open(Self.agenda("- Forrige: 2019-borte"))
    #expect(try place.run("do", session, "-", input: .text(Self.acts("9 9"))).status == 0)
    let report = try place.run("report", session)
    #expect(report.status == 0)
    #expect(report.errors.contains("«2019-borte»"))
    #expect(report.output.contains("**9,0 i snitt**"))
  }
}
