import SamlingCore
import Support
import Testing

@testable import Reports

@Suite("Every answer of a whole gathering, in each format")
struct ReportAnswersTests {
  /// Answers as lines to compare, in order.
  func lines(_ answers: [Answered.Answer]) -> [String] {
    answers.map {
      [
        $0.question, $0.about, $0.by, $0.statement, $0.column, $0.text,
        $0.score?.replacing(",0", with: ""),
        $0.x.map { "\($0)" }, $0.y.map { "\($0)" }, "\($0.count)", $0.tag, $0.mark, $0.who,
      ].map { $0 ?? "" }.joined(separator: " | ")
    }.sorted()
  }

  /// Answers that are alike in all made one with their count.
  private func counted(_ answers: [Answered.Answer]) -> [Answered.Answer] {
    answers.grouped(by: \.self).map { answer, alike in
      var one = answer
      one.count = alike.count
      return one
    }
  }

  @Test("CSV has a row for each voice, and no other", arguments: SeedReport.names)
  func csv(name: String) throws {
    let seed = try SeedReport.of(name)
    let rows = CSVReader(seed.csv).records
    let marks = ["idé": "idea", "besluttet": "decision", "følges opp": "follow_up"]
    let found = rows.map { row in
      func field(_ name: String) -> String? { row[name].flatMap { $0.isEmpty ? nil : $0 } }
      return Answered.Answer(
        question: row["spørsmål"] ?? "", about: field("om"), by: field("av"),
        statement: field("utsagn"), column: field("kolonne"),
        text: row["svar"] == "sto over" ? "–" : field("svar"), score: field("poeng"),
        x: field("x").flatMap { Int($0) }, y: field("y").flatMap { Int($0) },
        count: field("antall").flatMap { Int($0) } ?? 0, tag: field("type"),
        mark: field("merke").flatMap { marks[$0] }, who: field("hvem"))
    }
    #expect(rows.count > 40 || name == "temadag")
    #expect(found.allSatisfy { $0.count == 1 })
    let difference = lines(counted(found)).difference(from: lines(seed.answered.answers))
    #expect(Array(difference).map { "\($0)" } == [])
  }

  @Test(
    "by question, the minutes have each note once under its own, marked ones once more",
    arguments: SeedReport.names)
  func notes(name: String) throws {
    let seed = try SeedReport.of(name)
    for page in [
      PageReader(seed.html(by: .question)), PageReader(try seed.rendered(by: .question)),
    ] {
      let agreed = page.sections.filter {
        ["Besluttet", "Følges opp", "Ideer"].contains($0.heading)
      }
      let told =
        agreed.flatMap(\.entries).map(\.text)
        + agreed.flatMap(\.tables).flatMap { $0.rows.map { $0.joined(separator: " ") } }
      for note in seed.notes {
        let text = note.text ?? ""
        // What others vote on stands in their table too, and what is said of the next gathering on the first page.
        let again =
          page.sections.filter { $0.heading != "Følges opp" }.flatMap(\.tables)
          .flatMap { $0.rows.joined() }.count { $0 == text }
          + page.sections.filter { $0.heading == "Neste samling" }.flatMap(\.entries)
          .count { $0.text.contains(text) }
        #expect(page.text.times(text) == (note.mark == nil ? 1 : 2) + again, "\(text)")
        let under = page.sections.filter { $0.level >= 4 || $0.heading == "Parkert" }.filter {
          $0.entries.contains { $0.text.contains(text) }
        }
        let isParked = under.first?.heading == "Parkert" && note.question.isEmpty
        #expect(under.map(\.heading) == [isParked ? "Parkert" : note.heading], "\(text)")
        let entry = under.first?.entries.first { $0.text.contains(text) }
        let words = (entry.map { $0.above + [$0.text] } ?? []).joined(separator: " ")
        #expect(note.about.map { words.contains($0) } ?? true, "\(text): \(words)")
        #expect(note.tag.map { words.contains($0) } ?? true, "\(text): \(words)")
        let marked = told.filter { $0.contains(text) }
        #expect(marked.count == (note.mark == nil ? 0 : 1), "\(text)")
        #expect(note.who.map { marked.first?.contains($0) == true } ?? true, "\(text)")
      }
      for words in seed.answered.hidden { #expect(page.text.times(words) == 0, "\(words)") }
    }
  }

  @Test(
    "the minutes have each score, choice, dot, place and cell once", arguments: SeedReport.names)
  func counted(name: String) throws {
    let seed = try SeedReport.of(name)
    let expected = lines(seed.counted)
    for page in [
      PageReader(seed.html), PageReader(try seed.rendered()), PageReader(seed.html(by: .question)),
    ] {
      let found = lines(PageAnswers(page, seed.session).found)
      #expect(Array(found.difference(from: expected)).map { "\($0)" } == [])
    }
  }
}

extension ReportAnswersTests {
  @Test(
    "by turn, each note stands once beneath whose turn it was and its question",
    arguments: SeedReport.names)
  func turns(name: String) throws {
    let seed = try SeedReport.of(name)
    for page in [PageReader(seed.html), PageReader(try seed.rendered())] {
      var trail: [(level: Int, heading: String)] = []
      var found: [(words: String, trail: String)] = []
      for section in page.sections {
        trail.removeAll { $0.level >= section.level }
        trail.append((section.level, section.heading))
        let above = trail.map(\.heading).joined(separator: "\n")
        let isAnswers = section.level >= 4 || section.heading == "Parkert"
        for entry in section.entries where isAnswers {
          found.append((entry.text, (entry.above + [above, entry.text]).joined(separator: "\n")))
        }
      }
      for note in seed.notes {
        let text = note.text ?? ""
        let places = found.filter { $0.words.contains(text) }
        #expect(places.count == 1, "\(text)")
        for part in [note.about, note.question, note.tag].compactMap(\.self) {
          #expect(places.first?.trail.contains(part) == true, "\(text): \(part)")
        }
      }
      for words in seed.answered.hidden { #expect(page.text.times(words) == 0, "\(words)") }
    }
  }

  @Test("JSON has each once under its question, and no other", arguments: SeedReport.names)
  func json(name: String) throws {
    let seed = try SeedReport.of(name)
    let found = try JSONAnswers(seed.json).found
    let difference = lines(found).difference(from: lines(seed.answered.answers))
    #expect(Array(difference).map { "\($0)" } == [])
  }
}

extension Answered.Answer {
  /// What it stands under in the minutes.
  var heading: String {
    !question.isEmpty ? question : "Notater"
  }
}

extension String {
  func times(_ part: String) -> Int { components(part).count - 1 }
}
