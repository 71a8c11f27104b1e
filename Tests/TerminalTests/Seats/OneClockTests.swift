#if os(Linux)
  import Foundation
  import Support
  import Testing

  /// Seats of one session have one time, however the machine's clock is set while they run.
  @Suite("One clock at all seats")
  struct OneClockTests {
    private static let agenda = """
      # Samling

      00:00 Hele dagen (23 t 59 min)
      23:59 Slutt
      """

    /// The seconds that a picture says are left: the only time with seconds and hours on it.
    private func left(_ window: Tmux.Window) -> Int? {
      window.picture.firstMatch(of: /(\d+):(\d\d):(\d\d)/).map { found in
        (Int(found.1) ?? 0) * 3600 + (Int(found.2) ?? 0) * 60 + (Int(found.3) ?? 0)
      }
    }

    /// How far the seats are apart in what is left, at most, over a few looks; nil where one shows none.
    private func difference(_ seats: [Tmux.Window]) -> Int? {
      // Pictures are taken one after the other, so that the nearest of some looks counts.
      (0..<8).compactMap { _ -> Int? in
        let found = seats.map(left)
        let seconds = found.compactMap(\.self)
        guard seconds.count == seats.count, let least = seconds.min(), let most = seconds.max()
        else { return nil }
        return most - least
      }.min()
    }

    @Test(
      "seats differ by a second at most where the clock was set between their starts",
      arguments: [420, -420])
    func setBetween(shift: Int) throws {
      let place = try Workspace()
      let folder = try place.open(Self.agenda)
      let clock = try SetClock(place)
      let tmux = try Tmux(place)
      func seat(_ name: String, _ command: String) throws -> Tmux.Window {
        // So low that the clock stands there in digits.
        try tmux.samling(
          name, [command, folder], columns: 60, rows: 3, environment: clock.environment)
      }
      _ = try place.run("do", folder, "next", environment: clock.environment)
      let facilitator = try seat("first", "run")
      try #require(facilitator.waits { _ in left(facilitator) != nil }, "\(facilitator.picture)")
      clock.set(ahead: shift)
      let projector = try seat("second", "projector")
      try #require(projector.waits { _ in left(projector) != nil }, "\(projector.picture)")
      #expect(difference([facilitator, projector]).map { $0 <= 1 } == true)
      clock.set(ahead: 0)
      let late = try seat("third", "projector")
      try #require(late.waits { _ in left(late) != nil }, "\(late.picture)")
      #expect(difference([facilitator, projector, late]).map { $0 <= 1 } == true)
    }

    @Test("the time of day follows a clock that is put right, and what is left does not")
    func putRight() throws {
      let place = try Workspace()
      let folder = try place.open(Self.agenda)
      let clock = try SetClock(place)
      clock.set(ahead: -7200)
      _ = try place.run("do", folder, "next", environment: clock.environment)
      let tmux = try Tmux(place)
      let window = try tmux.samling(
        "seat", ["run", folder], columns: 100, rows: 30, environment: clock.environment)
      func hour() -> Int? {
        window.picture.firstMatch(of: /kl. (\d\d):\d\d/).flatMap { Int($0.1) }
      }
      try #require(window.waits { _ in hour() != nil }, "\(window.picture)")
      let before = try #require(hour())
      clock.set(ahead: 0)
      // The hour may turn meanwhile.
      #expect(
        window.waits { _ in hour().map { [2, 3].contains(($0 - before + 24) % 24) } == true },
        "\(window.picture)")
    }
  }
#endif
