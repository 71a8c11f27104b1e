import SamlingCore
import SessionFolder
import Support
import Testing

@testable import SeatLoop
@testable import Seats

@Suite("Persons at two seats")
struct PersonTests {
  private static let agenda: Agenda = {
    var agenda = Kompetanse.agenda
    agenda.parties.append(
      Party(id: PartyID("p-aaaaaaaaaa-1"), name: "Deltaker 1", kind: .participant))
    return agenda
  }()

  private let stage: LoopStage

  init() throws {
    stage = try LoopStage(Self.agenda)
    try stage.folder.keep(
      [PersonName(id: PartyID("p-aaaaaaaaaa-1"), name: "Åse Ås")], seat: .facilitator,
      actor: ActorID("aaaaaaaaaa"))
  }

  @Test("one who is listed at a seat is called by name at the others, and by an id in the journal")
  func listed() throws {
    let (one, other) = (try stage.sit(), try stage.sit())
    other.press("D")
    #expect(other.text.contains("Åse Ås"))
    one.press(":", "deltaker Ola Moe", "enter")
    try one.waitUntilSaved()
    let session = one.desk.session()
    #expect(session.persons.map { session.name(of: $0.id) } == ["Åse Ås", "Ola Moe"])
    #expect(session.persons.last?.id == PartyID(person: 1, by: one.desk.journal.actor))
    #expect(session.persons.last?.name == "Deltaker 2")
    #expect(other.text.contains("Ola Moe"))
  }

  @Test("two who are listed in one act each get an id and a name")
  func two() throws {
    let seat = try stage.sit()
    let persons = ["Ola", "Liv"].map { Party(id: PartyID($0), name: $0, kind: .participant) }
    let act = Act(kind: "person", deed: .events(persons.map { .partyAdded(party: $0) }))
    let record = try seat.desk.append(act, now: seat.loop.now)
    let ids = seat.desk.session().persons.dropFirst().map(\.id)
    #expect(ids == (1...2).map { PartyID(person: $0, by: record.id.actor) })
    #expect(ids.map { seat.desk.session().name(of: $0) } == ["Ola", "Liv"])
    #expect(seat.desk.session().persons.map(\.name) == ["Deltaker 1", "Deltaker 2", "Deltaker 3"])
  }
}
