import Testing

@testable import SamlingCore

@Suite("The nearest known word")
struct SpellingTests {
  @Test(
    "is one change away for each three letters",
    arguments: [
      ("nest", "neste"), ("nettse", "neste"), ("netse", "neste"), ("NESTE", "neste"),
      ("nets", nil), ("ne", nil), ("hjelp", nil), ("", nil),
    ])
  func near(typed: String, meant: String?) {
    #expect(typed.nearest(of: ["tilbake", "neste"]) == meant)
  }

  @Test("two neighbours that changed places are one change")
  func swapped() {
    #expect("notta".nearest(of: ["valg", "notat"]) == "notat")
    #expect("vset".nearest(of: ["vest"]) == "vest")
  }

  @Test("is never more than three changes away, and fewer where so asked")
  func limits() {
    let word = "presentasjonsrunde"
    #expect("presentsjonrund".nearest(of: [word]) == word)
    #expect("presntsjonrund".nearest(of: [word]) == nil)
    #expect("temaer".nearest(of: ["timer"]) == "timer")
    #expect("temaer".nearest(of: ["timer"], within: 1) == nil)
  }

  @Test("the first of those equally near is taken, and the nearest before it")
  func first() {
    #expect("lin".nearest(of: ["lun", "lån"]) == "lun")
    #expect("lundar".nearest(of: ["lunner", "lunnar"]) == "lunnar")
    #expect("lom".nearest(of: []) == nil)
  }

  @Test("the end may be missing where that is said")
  func beginning() {
    #expect("vset".nearest(of: ["vest-2026"]) == nil)
    #expect("vset".nearest(of: ["øst-2026", "vest-2026"], lacksEnd: true) == "vest-2026")
    #expect("xyz".nearest(of: ["2026-12-01-leiing"], lacksEnd: true) == nil)
  }

  @Test("of more than forty letters nothing is said")
  func long() {
    let long = String(repeating: "a", count: 41)
    #expect(long.nearest(of: [long]) == nil)
    #expect(!long.isWithin(3, changesOf: long))
    #expect("timar".isWithin(1, changesOf: "timer"))
    #expect(!"timar".isWithin(1, changesOf: "timene"))
  }
}
