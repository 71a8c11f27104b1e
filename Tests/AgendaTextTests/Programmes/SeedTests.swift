import SamlingCore
import Testing

@testable import AgendaText

@Suite("The seeds' programmes")
struct SeedTests {
  @Test("the two days of kompetanse 2012")
  func kompetanse() throws {
    let read = agenda(try Fixture.text("kompetanse-2012"))
    #expect(read.title == "Programopplegget")
    #expect(read.days.map(\.title) == ["DAG 1 – 26.september", "DAG 2 – 27. september"])
    #expect(read.days.map(\.date) == [.init(month: 9, day: 26), .init(month: 9, day: 27)])
    #expect(
      rows(of: read) == [
        "1 10:00 Velkommen", "1 12:00 (b) LUNSJ", "1 13:00 DYPDYKK I PROSJEKTENE",
        "1 14:40 (b) Kaffepause",
        "1 15:00 Strategisk kompetence utvikling i praksis v/ direktør Hanne Dorthe Sørensen og "
          + "chefskonsulent Eva Marie Mogensen",
        "1 16:30 Spørsmål og kommentarer", "1 17:00 Vi runder av for dagen",
        "1 19:00 Kommunequiz med aperitif", "1 19:30 (b) Middag",
        "2 08:30 God morgen /samle trådene",
        "2 08:45 Lederoppgaven og partenes interesser på dette området",
        "2 10:30 (b) Pause – utsjekking", "2 11:00 Mål og planer for fremtiden",
        "2 12:30 (b) LUNSJ",
        "2 13:30 Når hodet er fullt av gamle tanker v/ Innovasjonsprofessor Sjur Dagestad",
        "2 14:15 Oppsummering og vel hjem", "2 14:45 Slutt",
      ])
    let plans = read.days[1].items[3]
    #expect(plans.step.prompts.map(\.question).last == "Hvordan sikrer vi et bredt eierskap?")
    #expect(read.days[0].items[6].kind == .end)
    #expect(read.days[0].items[6].plannedEnd == WallTime(17, 0))
    #expect(read.days[1].items[6].kind == .work)
  }

  @Test("the presentations of sykefravær 2012 are six turns of at most twenty minutes")
  func sykefravær() throws {
    let read = agenda(try Fixture.text("sykefravær-2012"))
    let item = read.days[0].items[5]
    #expect(item.step.title == "Prestasjoner av prosjektene")
    let round = try #require(item.step.steps.first)
    #expect(
      round.clock == Clock(phases: [.init(planned: .minutes(20))], isEach: true, isLimit: true))
    #expect(round.circle?.kind == .count)
    #expect(round.circle?.turns.count == 6)
    #expect(item.plannedEnd == WallTime(17, 15))
    #expect(item.isFixed)
    let joined = agenda(try Fixture.text("sykefravær-2012-again")).days[0].items[5]
    #expect(joined.step.circle?.turns.count == 6)
    #expect(joined.plannedEnd == WallTime(17, 10))
  }

  @Test("names on the line below lead the item, and a question in its parenthesis is its prompt")
  func namesAndQuestion() throws {
    let items = agenda(try Fixture.text("sykefravær-2012")).days[0].items
    #expect(
      items[3].step.leads == [
        "Marit Tovsen, KS og Kristen Dalby, Ressursgruppa for arbeidstakerorganisasjonene"
      ])
    #expect(items[6].step.title == "Oppsummering")
    #expect(items[6].step.prompts.map(\.question) == ["hva tar vi med oss hjem?"])
    #expect(items[6].plannedEnd == WallTime(17, 45))
  }

  @Test("the scanned slides of omdømme 2013")
  func omdømme() throws {
    let read = agenda(try Fixture.text("omdømme-2013"))
    #expect(read.days.count == 2)
    let first = read.days[0].items
    #expect(first[0].plannedStart == WallTime(9, 50))
    #expect(first.prefix(9).map(\.printedMinutes) == [10, 10, 5, 20, 15, 20, 10, 5, 5])
    #expect(first[9].step.title == "Lunsj")
    #expect(first[9].start == WallTime(11, 30))
    #expect(first[9].isMeal)
    #expect(first[10].step.leads == ["Bjorn og Asbjgrn"])
    #expect(first[10].step.clock?.isEach == true)
    #expect(first[10].step.clock?.total == .minutes(5))
    #expect(first[15].printedMinutes == 20)
    #expect(first[16].step.title == "Gruppearbeid")
    #expect(first[16].step.leads == ["asiom"])
    #expect(first.last?.step.title == "Middag")
    let second = read.days[1]
    #expect(second.title == "0830 Tirsdag 12. mars")
    #expect(second.date == PlanDate(month: 3, day: 12))
    #expect(
      second.items.map { $0.start?.text } == [
        "08:45", "10:30", "10:45", "11:25", "12:25", "12:40", "13:00",
      ])
  }

  @Test("times that a slide only mentions are no items")
  func mentions() throws {
    let evening = agenda(try Fixture.text("omdømme-2013")).days[0].items[7]
    #expect(evening.step.title == "Kvelden i kveld")
    #expect(evening.step.details == ["18:45 Aperitiff og quiz", "20:00 Middag"])
  }

  @Test("the tab-separated programme of Brønnøysund 2013")
  func brønnøysund() throws {
    let read = agenda(try Fixture.text("brønnøysund-2013"))
    #expect(read.days.count == 2)
    #expect(
      read.days[0].items.map { $0.start?.text } == [
        "09:30", "10:00", "10:30", "11:30", "12:00", "13:00", "16:00", "20:00",
      ])
    #expect(read.days[0].items[6].end == WallTime(19, 30))
    #expect(read.days[0].items[3].step.leads == ["Anne k. Grimsrud og Geir Johan Hansen"])
    #expect(read.days[1].items[2].kind == .rest)
    #expect(read.days[1].items.last?.kind == .end)
  }

  @Test("the theme day")
  func temadag() throws {
    let read = agenda(try Fixture.text("temadag"))
    #expect(read.title == "TEMADAG:")
    #expect(
      read.details == ["Strategisk kompetansesatsing", "Kristen og Marits forslag"]
        || read.details.contains("Strategisk kompetansesatsing"))
    #expect(rows(of: read).count == 11)
    #expect(rows(of: read)[0] == "1 09:00 Velkommen v/ ordfører/rådmann/htv")
    #expect(read.days[0].items[8].step.prompts.count == 2)
  }

  @Test(
    "formatting a real programme keeps what was read, and once is enough", arguments: Fixture.all)
  func formats(_ name: String) throws {
    let read = agenda(try Fixture.text(name))
    let tidy = format(read)
    #expect(agenda(tidy).withoutLines == read.withoutLines)
    #expect(format(agenda(tidy)) == tidy)
  }
}
