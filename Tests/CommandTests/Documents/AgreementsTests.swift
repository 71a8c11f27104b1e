import Support
import Testing

@Suite("Agreements from one gathering to the next")
struct AgreementsTests {
  private static func agenda(_ title: String, _ header: String, _ items: String) -> String {
    """
    # \(title)
    - Nettverk: Kompetanse
    - Kommuner: Luster, Bø, Hobøl
    \(header)

    \(items)
    """
  }

  private static let first = agenda(
    "Første", "",
    """
    10:00 Avtaler
    - Hva gjør dere? @kommune #avtale
    11:00 Plan
    - Hva skal gjøres? [tabell Hva | Hvem | Frist]
    12:00 Slutt

    """)

  private static func next(_ title: String, after session: String) -> String {
    agenda(
      title, "- Forrige: \(session)",
      """
      10:00 Siden sist
      - Hva ble det av det? [status av #avtale] @kommune
      - Og resten? [status]
      11:00 Avtaler
      - Hva gjør dere nå? @kommune #avtale
      12:00 Slutt

      """)
  }

  /// Three gatherings: what is agreed at the first is told of at the second, and what is left at the third.
  private func gatherings(_ place: Workspace) throws -> [String] {
    let first = try place.open(Self.first, name: "a.md")
    try does(
      place, first,
      """
      next
      note --party Luster Vi intervjuer ti ansatte
      note --party Hobøl Vi spør lederne
      next
      fill-cell --column Hva Referat sendes ut
      fill-cell --row 1 --column Hvem Bø
      fill-cell --row 1 --column Frist 1. februar
      next
      end-day

      """)
    let second = try place.open(Self.next("Andre", after: first), name: "b.md")
    try does(
      place, second,
      """
      next
      choose --party Luster --statement 1 gjort
      choose --party Hobøl --statement 2 flyttet
      choose --prompt 2 --statement 3 gang
      next
      note --party Bø Vi lager en plan
      end-day

      """)
    let third = try place.open(Self.next("Tredje", after: second), name: "c.md")
    return [first, second, third]
  }

  private func does(_ place: Workspace, _ session: String, _ acts: String) throws {
    let done = try place.run("do", session, "-", input: .text(acts))
    #expect(done.status == 0, "\(done.output)\(done.errors)")
  }

  @Test("each is told of where it is asked for, in the minutes, the sheets and the run sheet")
  func documents() throws {
    let place = try Workspace()
    let sessions = try gatherings(place)
    let minutes = try place.run("report", sessions[1]).output
    #expect(minutes.contains("| Vi intervjuer ti ansatte | Luster |  | gjort |"))
    #expect(minutes.contains("| Vi spør lederne | Hobøl |  | flyttet |"))
    // The year is that of the first such day from now.
    func isUnderWay(_ text: String) -> Bool {
      text.split(separator: "\n").contains { line in
        line.hasPrefix("| Referat sendes ut | Bø | 1. februar 2") && line.hasSuffix("| i gang |")
      }
    }
    #expect(isUnderWay(minutes))
    let sheet = try place.run("report", sessions[1], "--party", "Bø").output
    #expect(isUnderWay(sheet))
    #expect(!sheet.contains("Vi spør lederne"))
    // What is done is not carried on; what was moved, and what is new, is.
    let sheets = try place.run("report", sessions[2]).output
    #expect(sheets.contains("**Kjøreplan**"))
    #expect(sheets.contains("| Vi spør lederne | Hobøl |  |"))
    #expect(sheets.contains("| Vi lager en plan | Bø |  |"))
    #expect(sheets.contains("| Referat sendes ut | Bø | 1. februar 2"))
    #expect(!sheets.contains("Vi intervjuer"))
  }

  @Test("the programme lists all that is open, by municipality and then by date")
  func programme() throws {
    let place = try Workspace()
    let sessions = try gatherings(place)
    let report = try place.run("report", sessions[2], sessions[0], sessions[1]).output
    let behind = report.split(separator: "## Fortsatt åpent").last ?? ""
    let open = behind.split(separator: "\n## ").first ?? ""
    #expect(open.contains("**Gjort:** "))
    let rows = open.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst(2).map { row in
      row.split(separator: "|", omittingEmptySubsequences: false).map {
        $0.trimmingPrefix { $0 == " " }
      }
    }
    #expect(
      rows.map { String($0[3]) } == [
        "Referat sendes ut ", "Vi lager en plan ", "Vi spør lederne ",
      ])
    #expect(rows.map { String($0[1]) } == ["Bø ", "Bø ", "Hobøl "])
    #expect(rows.allSatisfy { $0[7] != "" })
    let json = try place.run("report", sessions[0], sessions[1], "--format", "json").output
    #expect(json.contains("\"open\""))
    #expect(json.contains("\"status\" : \"moved\""))
  }

  @Test("a session that asks and finds nothing, or finds no gathering before, says so and opens")
  func nothing() throws {
    let place = try Workspace()
    let first = try place.open(Self.first, name: "a.md")
    let second = try place.run(
      "open", place.agenda(Self.next("Andre", after: first)), "--session", place.path + "/b")
    #expect(second.status == 0)
    #expect(second.errors.contains("har ingenting åpent under #avtale"))
    let lost = try place.run(
      "open", place.agenda(Self.next("Andre", after: "borte")), "--session", place.path + "/c")
    #expect(lost.status == 0)
    #expect(lost.errors.contains("«borte»"))
  }

  @Test("the forms ask for each agreement, of each municipality for its own")
  func forms() throws {
    let place = try Workspace()
    let sessions = try gatherings(place)
    let form = try place.run("report", sessions[2], "--forms", "--party", "Hobøl").output
    #expect(form.contains("| Utsagn | gjort | i gang | flyttet | droppet |"))
    #expect(form.contains("| Vi spør lederne | ☐ | ☐ | ☐ | ☐ |"))
    #expect(!form.contains("Vi lager en plan"))
  }
}
