#if os(Linux)
  import Support
  import Testing

  /// Times of day are the programme's, in the zone that its day was opened in.
  @Suite("The zone of a day")
  struct ZoneTests {
    private static let agenda = """
      # Nattsamling

      00:30 En
      01:30 To
      04:00 Tre
      05:00 Slutt
      """

    /// The night that summer time ends or begins in, as seconds of its 00:30 in Oslo since 1970.
    private static let nights = [("autumn", 1_792_881_000), ("spring", 1_774_740_600)]

    @Test(
      "a programme that goes as planned does so across a change of the clocks",
      arguments: nights)
    func night(name: String, start: Int) throws {
      let place = try Workspace()
      let folder = try place.open(Self.agenda)
      let clock = try SetClock(place)
      let real = Int(time(nil))
      /// Acts on time at so many elapsed seconds after the start.
      func act(_ command: String, at seconds: Int) throws {
        clock.set(ahead: start - real, passed: seconds)
        let done = try place.run("do", folder, command, environment: clock.environment)
        #expect(done.status == 0, "\(name): \(done)")
      }
      try act("next", at: 0)
      try act("next", at: 3600)
      let change = name == "autumn" ? 3600 : -3600
      try act("next", at: 3600 + 9000 + change)
      try act("end", at: 3600 + 9000 + change + 3600)
      for zone in ["Europe/Oslo", "America/New_York", "Asia/Tokyo"] {
        let report = try place.run("report", folder, environment: ["TZ": zone]).output
        for line in ["00:30–01:30", "01:30–04:00", "04:00–05:00"] {
          #expect(report.contains(line), "\(name) in \(zone): \(report)")
        }
        #expect(!report.contains("etter planen") && !report.contains("før planen"), "\(report)")
        let log = try place.run("log", folder, environment: ["TZ": zone]).output
        for line in ["00:30:", "01:30:", "04:00:", "05:00:"] {
          #expect(log.contains(line), "\(name) in \(zone): \(log)")
        }
        // Lengths are what passed, to the minute.
        #expect(log.contains(change > 0 ? " 3:30:" : " 1:30:"), "\(name): \(log)")
      }
    }

    @Test("a day's opening records the zone's name")
    func recorded() throws {
      let place = try Workspace()
      let folder = try place.open(Self.agenda)
      _ = try place.run("do", folder, "next")
      let journal = try #require(place.journals(of: folder).first).text
      #expect(journal.contains("\"zone\":\"Europe/Oslo\""))
    }
  }
#endif
