import Phrases
import SamlingCore
import Support
import Testing

@testable import Reports

@Suite("A party's own sheet")
struct PartySheetTests {
  @Test(
    "has its answers and scores, what others said of it, and nothing of others",
    arguments: [("kompetanse-2012", "Luster"), ("sykefravær-2012", "Mandal")])
  func own(seed name: String, party: String) throws {
    let seed = try SeedReport.of(name)
    let agenda = seed.session.agenda
    let found = try #require(agenda.parties.first { $0.name == party })
    let groups = agenda.parties.filter { $0.members.contains(found.id) }.map(\.name)
    let names = Set([party] + groups)
    let sheet = seed.report.sheet(of: found, in: agenda)
    let rows = CSVReader(Spreadsheet.text(of: sheet, .bokmål)).records
    let isOf = { (answer: Answered.Answer) in
      answer.about.map(names.contains) == true || answer.by.map(names.contains) == true
    }
    let expected = seed.answered.answers.filter(isOf)
    #expect(expected.count > 10)
    #expect(rows.count == expected.reduce(0) { $0 + $1.count })
    let page = PageReader(Webpage.text(of: Minutes(sheet, .bokmål).document))
    #expect(page.text.contains("Ark for \(party)"))
    for note in seed.notes where note.text?.contains("svaret") == true {
      // What the room agreed is everybody's.
      let isOfAll =
        ["decision", "follow_up"].contains(note.mark) && note.about == nil && note.by == nil
      #expect(page.text.contains(note.text ?? "") == (isOf(note) || isOfAll), "\(note)")
    }
  }

  @Test("of one that said nothing says so")
  func silent() throws {
    let agenda = Build.agenda("10:00–10:30 En", parties: ["Luster"])
    let day = Rehearsed(agenda)
    let report = Report(of: day.session, name: "s", at: day.now, wall: day.wall)
    let sheet = report.sheet(of: agenda.parties[0], in: agenda)
    let text = Markdown.text(of: Minutes(sheet, .bokmål).document)
    let parts = text.components("Luster har ingen svar")
    #expect(parts.count == 2)
    // Beneath its name, and not behind the last line.
    #expect(parts.last?.contains("Laget med") == true)
  }
}
