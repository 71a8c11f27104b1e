import AgendaText
import FoundationEssentials
import Phrases
import SamlingCore
import Testing

@testable import Reports

/// The JSON of an agenda's text.
private func checked(_ text: String) throws -> [String: ReadJSON] {
  let reading = readAgenda(text, language: .english)
  let json = checkJSON(of: reading.agenda, diagnostics: reading.diagnostics)
  return try JSONDecoder().decode([String: ReadJSON].self, from: Data(json.utf8))
}

@Suite("The JSON of check")
struct CheckJSONTests {
  private let text = """
    # Møte
    - Sted: Bø
    - Kommuner: Luster, Gloppen

    ## Dag 1 – 26. september 2012

    10:00–10:20 Velkommen v/ Kari
    - Bakgrunn
    - Runde (8 min x kommune)
      - Hvor nyttig? [1-10 ..best] @deltaker #nytte
        - Hva skal til?
    12:00 Lunsj
    """

  @Test("an item has every field of the contract, with null for what is absent")
  func itemFields() throws {
    let item = try #require(try checked(text)["days"]?[0]?["items"]?[1])
    #expect(item["line"] == .number(12))
    #expect(item["start"] == .text("12:00"))
    #expect(item["end"] == .null)
    #expect(item["duration_min"] == .null)
    #expect(item["planned_start"] == .text("12:00"))
    #expect(item["planned_end"] == .text("12:00"))
    #expect(item["kind"] == .text("break"))
    #expect(item["fixed"] == .flag(true))
    #expect(item["seconds"] == .null)
    #expect(item["circle"] == .null)
    #expect(item["leads"] == .list([]))
  }

  @Test("a printed range gives its minutes, and a day its date")
  func times() throws {
    let day = try #require(try checked(text)["days"]?[0])
    #expect(day["date"] == .text("2012-09-26"))
    #expect(day["items"]?[0]?["duration_min"] == .number(20))
    #expect(day["items"]?[0]?["leads"] == .list([.text("Kari")]))
    #expect(day["items"]?[0]?["details"] == .list([.text("Bakgrunn")]))
  }

  @Test("a round names its turns")
  func circles() throws {
    let part = try #require(try checked(text)["days"]?[0]?["items"]?[0]?["steps"]?[0])
    #expect(part["seconds"] == .number(480))
    #expect(part["circle"]?["kind"] == .text("municipality"))
    #expect(part["circle"]?["turns"]?[0]?["party"] == .text("Luster"))
    #expect(part["circle"]?["turns"]?[0]?["by"] == .null)
  }

  @Test("a prompt tells its answer, key and who answers")
  func prompts() throws {
    let prompt = try #require(
      try checked(text)["days"]?[0]?["items"]?[0]?["steps"]?[0]?["form"]?[0])
    #expect(prompt["key"] == .text("#nytte"))
    #expect(prompt["answered_by"] == .text("participant"))
    #expect(prompt["source"] == .null)
    #expect(prompt["follow_ups"] == .list([.text("Hva skal til?")]))
    #expect(prompt["answer"]?["kind"] == .text("scale"))
    #expect(prompt["answer"]?["low"] == .number(1))
    #expect(prompt["answer"]?["high"] == .number(10))
    #expect(prompt["answer"]?["unit"] == .null)
    #expect(prompt["answer"]?["labels"] == .list([.text(""), .text("best")]))
  }

  @Test("a prompt without @ is answered by its step's circle")
  func inheritedAnswerers() throws {
    let text = "- Kommuner: A, B\n10:00 Runde (x kommune)\n- Hva nå?"
    let prompt = try #require(try checked(text)["days"]?[0]?["items"]?[0]?["form"]?[0])
    #expect(prompt["answered_by"] == .text("municipality"))
  }

  @Test("every kind of answer writes its own fields")
  func answers() throws {
    let text = """
      10:00 A
      - Fravær? [5-12 %, landssnitt 8,2]
      - Hvem? [valg: en; to]
      - Hvilken? [quiz: A; *B]
      - Beste? [stem 3, topp 10]
      - Hva? [tabell Mål | Vekt 1-4 | MÅ/BØR/KAN]
      - Hvor? [matrise Sannsynlighet liten..stor x Konsekvens lav..høy]
      """
    let form = try #require(try checked(text)["days"]?[0]?["items"]?[0]?["form"])
    #expect(form[0]?["answer"]?["references"]?[0]?["value"] == .number(8.2))
    #expect(form[0]?["answer"]?["decimals"] == .number(1))
    #expect(form[1]?["answer"]?["options"] == .list([.text("en"), .text("to")]))
    #expect(form[2]?["answer"]?["right"] == .number(1))
    #expect(form[3]?["answer"]?["per_voter"] == .number(3))
    #expect(form[3]?["answer"]?["top"] == .number(10))
    #expect(form[4]?["answer"]?["columns"]?[1]?["kind"] == .text("scale"))
    #expect(form[4]?["answer"]?["columns"]?[2]?["kind"] == .text("choice"))
    #expect(form[5]?["answer"]?["y"]?["high"] == .text("høy"))
  }

  @Test("diagnostics carry place, severity and message; letters stay letters")
  func diagnostics() throws {
    let reading = readAgenda("10:00 Møte (x komune)", language: .bokmål)
    let json = checkJSON(of: reading.agenda, diagnostics: reading.diagnostics)
    #expect(json.contains("«x komune» sier ikke hvem — mente du «x kommune»?"))
    #expect(json.contains("Møte"))
    let fields = try JSONDecoder().decode([String: ReadJSON].self, from: Data(json.utf8))
    #expect(fields["diagnostics"]?[0]?["severity"] == .text("error"))
    #expect(fields["diagnostics"]?[0]?["line"] == .number(1))
    #expect(fields["diagnostics"]?[0]?["column"] == .number(15))
  }
}
