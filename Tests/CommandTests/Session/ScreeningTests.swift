import Support
import Testing

@Suite("The screening of Øvre Eiker")
struct ScreeningTests {
  private static let agenda = """
    # Kommuneplan på Øvre Eiker
    - Grupper: Bord 1, Bord 2, Bord 3

    18:00–20:30 Hva er viktigst for Øvre Eiker?
    - use: silerunde
    20:30 Vel hjem

    """

  /// Problems on the wall, ticks, groups around the best, ideas, a second vote, and who carries them on.
  private static let script = """
    next
    next
    note --prompt #problem --party "Bord 1" Ungdommen flytter
    note --prompt #problem --party "Bord 1" Trafikken gjennom Hokksund
    note --prompt #problem --party "Bord 2" Tomme butikker
    note --prompt #problem --party "Bord 3" Dårlig mobildekning
    present 24
    next
    dots Ungdommen 12
    dots Trafikken 20
    dots "Tomme butikker" 20
    close
    reveal
    next
    note --prompt #idé --party Trafikken Omkjøringsvei
    note --prompt #idé --party Ungdommen Ungdomshus
    note --prompt #idé --party "Tomme butikker" Sommergate
    next
    dots Ungdomshus 30
    dots Sommergate 22
    reveal
    next
    note --prompt "Hva menes" --party Ungdomshus Et hus de driver selv
    next
    cell --prompt "Hvem tar" --row Ungdomshus --column 1 Kari
    cell --prompt "Hvem tar" --row 2 --column "Neste steg" Møte med handelsstanden

    """

  @Test(
    "runs from one agenda file, and what wins becomes the groups, the options and the rows of what follows"
  )
  func whole() throws {
    let place = try Workspace()
    let session = try place.open(Self.agenda)
    let done = try place.run("do", session, "-", input: .text(Self.script))
    #expect(done.errors == "")
    #expect(done.status == 0)
    let report = try place.run("report", session).output
    let order = [
      "Ungdommen flytter", "| delt 1. | **Trafikken gjennom Hokksund** | 20 |",
      "| delt 1. | **Tomme butikker** | 20 |", "| 3. | **Ungdommen flytter** | 12 |",
      "**Trafikken gjennom Hokksund:** Omkjøringsvei", "| 1. | **Ungdomshus** | 30 |",
      "**Ungdomshus:** Et hus de driver selv", "| Ungdomshus | Kari |", "Møte med handelsstanden",
    ]
    var rest = report[...]
    for text in order {
      let found = try #require(rest.firstRange(of: text), "«\(text)» in\n\(report)")
      rest = rest[found.upperBound...]
    }
  }

  @Test("nothing follows from a vote that the room has not seen")
  func unrevealed() throws {
    let place = try Workspace()
    let session = try place.open(Self.agenda)
    let lines = Self.script.split(separator: "\n").map(String.init)
    let upToVote = lines.prefix { $0 != "reveal" } + ["next"]
    #expect(
      try place.run(
        "do", session, "-", input: .text(upToVote.joined(separator: "\n") + "\n")
      ).status == 0)
    let early = try place.run(
      "do", session, "-", input: .text("note --prompt #idé --party Trafikken Omkjøringsvei\n"))
    #expect(early.status == 1)
    #expect(early.errors.contains("«Trafikken» finnes ikke her"))
  }
}
