import SamlingCore
import Testing

@testable import AgendaText

@Suite("Names in a row")
struct NamesTests {
  private static let names = ["Bø", "Lom", "Luster", "Åseral", "Hobøl", "Gloppen"]
  private static let ands = ["og", "and", "och", "samt"]

  private func parties(_ list: String) -> [String] {
    agenda("- Kommuner: \(list)\n10:00 Runde (x kommune)").parties.map(\.name)
  }

  @Test("in a list with commas the last «og» parts two names, in every language", arguments: ands)
  func lastAnd(_ and: String) {
    for count in 3...Self.names.count {
      let names = Array(Self.names.prefix(count))
      let head = names.dropLast().joined(separator: ", ")
      #expect(parties("\(head) \(and) \(names[count - 1])") == names)
      #expect(parties("\(head), \(and) \(names[count - 1])") == names)
    }
  }

  @Test("«&» and «+» always join, and so does any «og» where semicolons part the names")
  func joins() {
    #expect(parties("Bø, Lom, Finnøy & Rennesøy") == ["Bø", "Lom", "Finnøy & Rennesøy"])
    for and in Self.ands {
      #expect(parties("Bø; Lom; Finnøy \(and) Rennesøy").count == 3)
      #expect(parties("Bø \(and) Lom") == ["Bø \(and) Lom"])
    }
  }

  @Test(
    "a known pair is one name, and no doubt",
    arguments: ["Helse og omsorg", "Plan og bygg", "Møre og Romsdal", "Barn och unga"])
  func pairs(_ pair: String) {
    let list = Names.list(Snippet("Skole, Teknisk, \(pair)"))
    #expect(list == Names.List(names: ["Skole", "Teknisk", pair]))
  }

  @Test("a name with «og» is one where its list shows that it is, and that is a doubt")
  func oneName() {
    for list in ["Skole, Helse, Natur og fritid", "Hav og land, Skole, Natur og Fritid"] {
      let read = Names.list(Snippet(list))
      #expect(read.names.count == 3)
      #expect(read.doubt?.isParted == false)
    }
  }

  @Test("a circle in parentheses is read as a header is, and written so that it stays")
  func circles() throws {
    #expect(try item("10:00 Runde (x (Bø, Lom og Luster))").step.circle?.turns.count == 3)
    let kept = agenda("10:00 Runde (x (Bø; Finnøy og Rennesøy))")
    #expect(agenda(format(kept)).withoutLines == kept.withoutLines)
  }
}
