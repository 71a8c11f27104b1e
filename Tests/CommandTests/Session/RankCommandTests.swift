import Foundation
import Support
import Testing

@Suite("A rank order from mark to minutes")
struct RankCommandTests {
  private static let agenda = """
    # Samling
    - Kommuner: Luster, Gloppen, Lom
    10:00 Valg
    - Hva bør vi begynne med? [ranger, topp 1] @deltaker #start
      - Opplæring
      - Heltid
      - Nettverk
    - Hva er viktigst hos dere? [ranger] @kommune
      - Opplæring
      - Heltid
      - Nettverk
    11:00 Én gang til
    - Hva bør vi begynne med? [ranger] @deltaker #start
      - Heltid
      - Opplæring
      - Nettverk
    - Hva gjør vi med det? [1-10] av #start
    12:00 Slutt
    """

  /// A session in which 3 voices say 2 1 3, two say 2 alone, and one passes; and each municipality its own.
  private func answered(_ place: Workspace) throws -> String {
    let session = try place.open(Self.agenda)
    let done = try place.run(
      "do", session, "-",
      input: .text(
        """
        next
        present 6
        row --prompt 1 2 1 3*3
        row --prompt 1 2*2
        row --prompt 1 -
        row --prompt 2 --party Luster 3 1
        row --prompt 2 --party Lom Heltid Nettverk
        """))
    #expect(done.status == 0, "\(done.errors)")
    return session
  }

  @Test("what is wrong with an order is told, and nothing of it is taken")
  func refused() throws {
    let place = try Workspace()
    let session = try answered(place)
    let before = try place.run("log", session).output
    for (line, told) in [
      ("row --prompt 1 1 2 1", "«1» står to ganger — hvert nummer én gang"),
      ("row --prompt 1 4 1", "«4» er ikke fra 1 til 3"),
      ("row --prompt 1 Fisk", "«Fisk» finnes ikke her"),
    ] {
      let done = try place.run("do", session, "-", input: .text(line + "\n"))
      #expect(done.status == 1)
      #expect(done.errors.contains(told), "\(done.errors)")
    }
    #expect(try place.run("log", session).output == before)
  }

  @Test("the minutes, the rows and JSON tell mean places, who ranked and who put first")
  func documents() throws {
    let place = try Workspace()
    let session = try answered(place)
    let minutes = try place.run("report", session).output
    // Opplæring: three seconds and twice the mean of 2 and 3; Nettverk: three thirds and twice that.
    #expect(minutes.contains("5 av 6 har svart"))
    #expect(minutes.contains("1 sto over"))
    #expect(minutes.contains("| 1. | **Heltid** | 1,0 | 5 | 5 |"))
    #expect(minutes.contains("| 2. | Opplæring | 2,2 | 3 | 0 |"))
    #expect(minutes.contains("| 3. | Nettverk | 2,8 | 3 | 0 |"))
    #expect(minutes.contains("| Luster | Nettverk \\> Opplæring |"))
    let rows = try place.run("report", session, "--format", "csv").output
    #expect(rows.contains("\"Heltid > Opplæring > Nettverk\""))
    #expect(rows.contains("\"rangering\""))
    let json = try place.run("report", session, "--format", "json").output
    #expect(json.contains("\"kind\" : \"rank\""))
    #expect(json.contains("\"mean_place\" : 2.2"))
    let check = try place.run("check", place.agenda(Self.agenda, name: "b.md"), "--json").output
    #expect(check.contains("\"kind\" : \"rank\"") || check.contains("\"kind\":\"rank\""))
  }

  @Test("a second round stands beside the first, and winners go on once they are shown")
  func rounds() throws {
    let place = try Workspace()
    let session = try answered(place)
    let done = try place.run(
      "do", session, "-",
      input: .text(
        """
        close --prompt 1
        reveal --prompt 1
        next
        row --prompt 1 1 2 3*5
        close --prompt 1
        reveal --prompt 1
        score --prompt 2 --statement Heltid 9
        """))
    #expect(done.status == 0, "\(done.errors)")
    let minutes = try place.run("report", session).output
    #expect(minutes.contains("| Først hos | Forrige runde |"))
    #expect(minutes.contains("| 1. | **Heltid** | 1,0 | 5 | 5 | 1,0 (0,0) |"))
    #expect(minutes.contains("| 2. | Opplæring | 2,0 | 5 | 0 | 2,2 (−0,2) |"))
    let json = try place.run("report", session, "--format", "json").output
    #expect(json.contains("\"previous_mean_place\" : 2.2"))
  }

  @Test("format keeps the mark")
  func format() throws {
    let place = try Workspace()
    let tidy = try place.run("format", place.agenda(Self.agenda)).output
    #expect(tidy.contains("[ranger topp 1] @deltaker #start"))
  }
}
