import SamlingCore
import Support
import Testing

@testable import SeatLoop

@Suite("When a seat writes the documents")
struct DocumentClerkTests {
  @Test("it does when an item or the day has ended and is saved, and at nothing else")
  func ended() throws {
    let stage = try LoopStage()
    var count = 0
    let seat = try stage.sit { count += 1 }
    seat.press("n")
    try seat.waitUntilSaved()
    seat.loop.turn()
    #expect(count == 0)
    seat.press("+", "enter", "b", " ", " ")
    try seat.waitUntilSaved()
    seat.loop.turn()
    #expect(count == 0)
    seat.press("n")
    try seat.waitUntilSaved()
    seat.loop.turn()
    #expect(count == 1)
    seat.loop.turn()
    #expect(count == 1)
  }

  @Test("it does when another seat has ended one, too")
  func others() throws {
    let stage = try LoopStage()
    var count = 0
    let seat = try stage.sit { count += 1 }
    let other = try stage.sit()
    other.press("n")
    try other.waitUntilSaved()
    seat.loop.turn()
    other.press("n")
    try other.waitUntilSaved()
    seat.loop.turn()
    #expect(count == 1)
  }
}
