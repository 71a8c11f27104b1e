import SamlingCore
import Support
import Testing

@Suite("A frozen picture")
struct FrozenTests {
  private func day() throws -> Rehearsed {
    var day = Rehearsed(Build.agenda("10:00–11:00 En", "11:00–12:00 To"))
    try day.act(.clock(.next))
    day.wait(.minutes(5))
    return day
  }

  private func frozen(_ day: Rehearsed) -> Frozen? {
    var ledger = day.ledger
    return ledger.frozen()
  }

  @Test("stands as it was at its record, whatever comes after")
  func stands() throws {
    var day = try day()
    #expect(frozen(day) == nil)
    try day.act(.room(.freeze(true)))
    let at = day.now
    day.wait(.minutes(3))
    try day.act(.clock(.next))
    try day.act(.room(.message("Hei")))
    let still = try #require(frozen(day))
    #expect(still.at == at)
    #expect(still.session.current == StretchID("i1"))
    #expect(still.session.message == nil)
    try day.act(.room(.freeze(false)))
    #expect(frozen(day) == nil)
  }

  @Test("what is taken back while it stands still shows, and taking the freezing back lets it go")
  func undone() throws {
    var day = try day()
    try day.act(.room(.message("Hei")))
    try day.act(.room(.freeze(true)))
    let message = day.ledger.records[1].id
    day.record(.undo(of: message))
    #expect(day.session.message == nil)
    #expect(frozen(day)?.session.message == "Hei")
    try day.undo()
    #expect(frozen(day) == nil)
  }

  @Test("two who freeze at once freeze it at the first")
  func twice() throws {
    var day = try day()
    try day.act(.room(.freeze(true)))
    let at = day.now
    day.wait(.minutes(1))
    day.record(.events([.screenFrozen(isFrozen: true)]))
    #expect(frozen(day)?.at == at)
    #expect(throws: Refusal.noChange) { try day.act(.room(.freeze(true))) }
  }

  @Test("a room that is to go black, or light again, does not stay frozen")
  func black() throws {
    var day = try day()
    try day.act(.room(.freeze(true)))
    try day.act(.room(.black(true)))
    #expect(day.session.isBlack && !day.session.isFrozen)
    try day.act(.room(.freeze(true)))
    try day.act(.room(.black(false)))
    #expect(!day.session.isBlack && !day.session.isFrozen)
  }
}
