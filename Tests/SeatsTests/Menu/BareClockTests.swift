import CellGrid
import Phrases
import SamlingCore
import Testing

@testable import Seats

@Suite("The clock that belongs to no gathering")
struct BareClockTests {
  private func at(_ seconds: Int) -> Moment { Moment(milliseconds: Int64(seconds) * 1000) }

  @Test("it counts down, and then up")
  func counts() {
    let clock = BareClock(.minutes(8), at: at(0))
    #expect(clock.face(at: at(0)).text == "8:00")
    #expect(clock.face(at: at(479)).text == "0:01")
    #expect(clock.face(at: at(490)).text == "0:10" && clock.face(at: at(490)).phase == .over)
  }

  @Test("a stop uses none of it, and a minute more or less is given at once")
  func keys() {
    var clock = BareClock(.minutes(8), at: at(0))
    var isOpen = true
    isOpen = clock.take(.character(" "), at: at(60))
    #expect(isOpen)
    #expect(clock.wait(at: at(61)) == nil)
    #expect(clock.face(at: at(600)).text == "7:00")
    isOpen = clock.take(.character(" "), at: at(600))
    #expect(isOpen)
    #expect(clock.face(at: at(601)).text == "6:59")
    isOpen = clock.take(.character("+"), at: at(601))
    #expect(isOpen && clock.face(at: at(601)).text == "7:59")
    isOpen = clock.take(.character("-"), at: at(601))
    #expect(isOpen && clock.face(at: at(601)).text == "6:59")
    isOpen = clock.take(.character("0"), at: at(700))
    #expect(isOpen && clock.face(at: at(700)).text == "8:00")
    isOpen = clock.take(.character("q"), at: at(700))
    #expect(!isOpen)
  }

  @Test("it wakes when its digits change, and no oftener")
  func wakes() {
    let clock = BareClock(.minutes(8), at: Moment(milliseconds: 250))
    #expect(clock.wait(at: Moment(milliseconds: 1000)) == 250)
    #expect(clock.wait(at: Moment(milliseconds: 1250)) == 1000)
  }

  @Test(
    "a length is read as people type it",
    arguments: [
      ("8", 480), ("8m", 480), ("8 min", 480), ("1:30", 90), ("90s", 90), ("2,5", 150),
      ("1t", 3600),
      ("1h", 3600), ("0", nil), ("", nil), ("24t", nil), ("8x", nil), ("-8", nil),
      ("epost.txt", nil),
    ] as [(String, Int?)])
  func lengths(_ text: String, _ seconds: Int?) {
    #expect(BareClock.length(text)?.count == seconds)
  }

  @Test("its digits stand whole at every size that has room for them")
  func sizes() {
    let clock = BareClock(.minutes(8), at: at(0))
    let words = Language.bokmål.phrases
    for (columns, rows) in [(4, 1), (20, 2), (40, 6), (80, 24), (200, 60)] {
      let size = Size(columns: columns, rows: rows)
      let grid = clock.picture(at: at(0), size: size, showsKeys: true, words)
      #expect(grid.size == size)
      #expect(rows > 2 || grid.lines.joined().contains("8:00"), "\(columns)×\(rows)")
    }
  }
}
