import CellGrid
import Phrases
import SamlingCore
import Support
import Testing

@testable import Seats

@Suite("What the gathering before agreed on, at the seats")
struct AgreementPanelTests {
  private static let agreements = [
    Agreement(
      id: SubjectID("a.1"), text: "Planen sendes til alle", who: "Bø", due: "1. februar",
      parties: ["Bø"], agreed: PlanDate(year: 2026, month: 3, day: 12)),
    Agreement(
      id: SubjectID("a.2"), text: "Intervjuer med ansatte",
      agreed: PlanDate(year: 2026, month: 3, day: 12)),
  ]

  private static func stage() -> Stage {
    var stage = Stage()
    stage.day.record(.events(agreements.map { .agreementTaken(agreement: $0) }))
    return stage
  }

  @Test(
    "a gathering opens with them; Enter shows them to the room, and the next key begins the day")
  func opens() {
    var stage = Self.stage()
    stage.seat.openWithAgreements(stage.context)
    #expect(stage.seat.panel == .agreements(from: 0))
    let screen = stage.screen().lines.joined(separator: "\n")
    #expect(screen.contains("Avtalt 12. mars"))
    #expect(screen.contains("– Planen sendes til alle — Bø, 1. februar"))
    stage.press("enter")
    #expect(stage.session.showsAgreements)
    stage.press("n")
    #expect(stage.seat.panel == nil)
    #expect(stage.session.openDay == 0)
    #expect(!stage.session.showsAgreements)
    // From now on they are found by their key.
    stage.press("h")
    #expect(stage.seat.panel == .agreements(from: 0))
    stage.press("escape")
    #expect(stage.seat.panel == nil)
  }

  @Test("a gathering with nothing open begins as always, and the key says so")
  func nothing() {
    var stage = Stage()
    stage.seat.openWithAgreements(stage.context)
    #expect(stage.seat.panel == nil)
    stage.press("h")
    #expect(stage.seat.notice == .refused(.nothingAgreed))
  }

  @Test("in a turn the room is asked of what its party agreed to, one key at the sheet for each")
  func turn() {
    var stage = Stage.of(
      """
      # Samling
      - Kommuner: Bø, Lom
      - Forrige: før
      09:00 Siden sist (5 min x kommune)
      - Hva ble det av det? [status]
      """)
    let lom = Agreement(id: SubjectID("a.3"), text: "Kurs for alle", parties: ["Lom"])
    stage.day.record(
      .events((Self.agreements + [lom]).map { .agreementTaken(agreement: $0) }))
    stage.does(.clock(.next))
    #expect(
      stage.picture.judged.map(\.text) == ["Planen sendes til alle", "Intervjuer med ansatte"])
    stage.press("g", "1", "3")
    let session = stage.session
    #expect(
      Self.agreements.map { session.statuses(of: $0).map(\.status) } == [[.done], [.moved]])
    #expect(session.openAgreements.map(\.text) == ["Intervjuer med ansatte", "Kurs for alle"])
  }

  @Test("the room reads each of them whole, whatever its size", arguments: RoomWholeTests.sizes)
  func wall(size: (Int, Int)) {
    var stage = Self.stage()
    let more = (1...14).map { number in
      Agreement(
        id: SubjectID("b.\(number)"), text: "Tiltak \(number) prøves i \(number) uker",
        who: "leder\(number)", agreed: PlanDate(year: 2026, month: 3, day: 12))
    }
    stage.day.record(.events(more.map { .agreementTaken(agreement: $0) }))
    stage.does(.room(.showAgreements(true)))
    let wall = WallReading(
      roomPages(stage.context, size: Size(columns: size.0, rows: size.1)).map(\.grid))
    #expect(wall.sees("Avtalt 12. mars"))
    for agreement in stage.session.openAgreements {
      #expect(wall.sees(agreement.text), "\(agreement.text)")
      #expect(agreement.who.isEmpty || wall.sees(agreement.who), "\(agreement.who)")
    }
  }
}
