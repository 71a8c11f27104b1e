import Support
import Testing

@Suite("Several seats at one session")
struct TwoScreensTests {
  @Test("both screens follow what a third program does")
  func follow() throws {
    let place = try Workspace()
    let folder = try place.open(agenda)
    let seats = [
      try place.seat("run", folder),
      try place.seat("projector", folder, rows: 6, columns: 40),
    ]
    for seat in seats { try #require(seat.waitFor("\u{1B}[?2004h")) }
    var delays: [[Duration]] = [[], []]
    for number in 1...count {
      seats.forEach { $0.settle() }
      let before = seats.map(\.output.count)
      let began = ContinuousClock.now
      let child = try place.start(["do", folder, "next"])
      for (index, seat) in seats.enumerated() {
        #expect(seat.waitFor(title(number), from: before[index]))
        delays[index].append(ContinuousClock.now - began)
      }
      #expect(child.wait().status == 0)
    }
    print(summary("the facilitator's seat", delays[0]))
    print(summary("the projector", delays[1]))
    for seat in seats {
      seat.signal(SIGTERM)
      #expect(seat.end() == .exited(143))
    }
  }

  private let count = 20

  private var agenda: String {
    let items = (1...count + 1).map { "09:\($0 + 9) \(title($0)) (1 min)\n" }
    return "# Samling\n\n" + items.joined()
  }

  /// A word that shares no letter in any place with the ones before and after it, so that it is drawn whole.
  private func title(_ number: Int) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    return String((0..<7).map { letters[(number * 9 + $0) % letters.count] })
  }

  private func summary(_ name: String, _ delays: [Duration]) -> String {
    let times = delays.map { $0.components.attoseconds / 1_000_000_000_000_000 }.sorted()
    return "\(name) shows `do next`, that program's start included, after a median of "
      + "\(times[times.count / 2]) ms, at most \(times.last ?? 0) ms"
  }
}
