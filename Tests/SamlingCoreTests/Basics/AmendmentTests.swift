import SamlingCore
import Support
import Testing

@Suite("What is chosen when a programme is read")
struct AmendmentTests {
  private static let letters: [Character] = ["a", "b", " ", "å", "é", "👩‍👧", "–", "1"]

  @Test(
    "a line becomes what was chosen, and no other line does", arguments: 0..<40 as Range<UInt64>)
  func applies(_ seed: UInt64) {
    var chance = Lot(seed: seed)
    func line() -> String {
      String((0..<chance.number(0...12)).map { _ in chance.one(of: Self.letters) })
    }
    let (old, new, other) = (line(), line(), line())
    let amendment = Amendment(line: 1, from: old, to: new)
    #expect(amendment.applied(to: old) == new, "seed \(seed)")
    #expect(other == old || amendment.applied(to: other) == nil, "seed \(seed)")
    // No more is kept than what was not there before.
    #expect(amendment.text.count <= new.count, "seed \(seed)")
  }

  @Test("what was there already is not kept")
  func isSmall() {
    let amendment = Amendment(
      line: 3, from: "- Deltakere: Kari Nordmann, Ola og Per",
      to: "- Deltakere: Kari Nordmann, Ola & Per")
    #expect(amendment.text == "&")
  }
}
