import Phrases
import Testing

@testable import SamlingCore
@testable import Seats

@Suite("A round's sum in words")
struct RoundWordsTests {
  private func sum(_ turns: Int, _ each: Int, slot: Int, isGiven: Bool = true) -> RoundSum {
    RoundSum(
      round: StepID("s1"), turns: turns, each: Seconds(each), total: Seconds(each * turns),
      slot: Seconds(slot), isGiven: isGiven, isSplit: !isGiven, isShared: false)
  }

  @Test("what is to spare, and what is over with what fits instead")
  func sentences() {
    let spare = sum(7, 720, slot: 6000)
    let over = sum(6, 720, slot: 3600)
    #expect(
      Language.allCases.map { $0.phrases.sum(spare) } == [
        "7 × 12 min = 84 min, plassen er 100: 16 min til overs",
        "7 × 12 min = 84 min, plassen er 100: 16 min til overs",
        "7 × 12 min = 84 min, the slot has 100: 16 min to spare",
      ])
    #expect(
      Language.allCases.map { $0.phrases.sum(over) } == [
        "6 × 12 min = 72 min, plassen er 60 – 12 over: 10 min hver går",
        "6 × 12 min = 72 min, plassen er 60 – 12 over: 10 min kvar går",
        "6 × 12 min = 72 min, the slot has 60 – 12 over: 10 min each fits",
      ])
  }

  @Test("seconds are told as seconds, and turns that share the slot by what each gets")
  func short() {
    let words = Language.english.phrases
    #expect(
      words.sum(sum(4, 40, slot: 120))
        == "4 × 40 s = 2:40 min, the slot has 2 – 40 s over: 30 s each fits")
    #expect(
      words.sum(sum(3, 90, slot: 180)).hasSuffix("the slot has 3 – 1:30 over: 1 min each fits"))
    #expect(words.sum(sum(5, 720, slot: 3600)) == "5 × 12 min = 60 min, just the slot")
    #expect(words.sum(sum(7, 600, slot: 4200, isGiven: false)) == "7 turns in 70 min: 10 min each")
  }
}
