import Foundation
import Support
import Testing

@Suite("Ways home and the forecast by command")
struct WaysHomeCommandTests {
  private static let late = """
    # Samling
    00:00 Innlegg
    00:20 Arbeid i grupper
    01:20 Lunsj
    02:20 Plenum
    03:00 Slutt

    """
  /// A zone in which it is four o'clock or later, so that the day's times have passed.
  private static let zone = ["TZ": "UTC-\(hours)"]
  private static let hours: Int = {
    let hour = Int(Date().timeIntervalSince1970) / 3600 % 24
    return hour >= 4 ? 0 : 4
  }()

  private func begun(_ place: Workspace) throws -> String {
    let session = try place.open(Self.late)
    let lines = "--at 00:00 next\n--at 00:40 next\n"
    let begun = try place.run(
      "do", session, "-", environment: Self.zone, input: .text(lines))
    #expect(begun.status == 0, "\(begun.errors)")
    return session
  }

  @Test("the ways are listed at the time given, doing nothing first, and one that is taken is told")
  func listed() throws {
    let place = try Workspace()
    let session = try begun(place)
    let listed = try place.run("do", session, "--at", "00:40", "replan", environment: Self.zone)
    #expect(listed.lines.first == "0  gjør ingenting")
    #expect(listed.lines.contains("1  Arbeid i grupper: 40 min, ikke 60"), "\(listed.output)")
    #expect(
      listed.lines.contains { $0.hasPrefix("   vinner 20 av 20 min · Lunsj 01:20 som trykt") },
      "\(listed.output)")
    let json = try place.run(
      "do", session, "--at", "00:40", "replan", "--json", environment: Self.zone)
    #expect(json.output.contains("\"wins_seconds\" : 1200"), "\(json.output)")
    let taken = try place.run("do", session, "--at", "00:40", "replan", "1", environment: Self.zone)
    #expect(taken.lines.count == 3, "\(taken.output)")
    #expect(taken.lines.dropFirst().first == "Arbeid i grupper: 40 min, ikke 60")
    let nothing = try place.run("do", session, "--at", "00:40", "replan", environment: Self.zone)
    #expect(nothing.output == "Ingen faste tider er truet.\n")
  }

  @Test("the forecast tells planned and projected times, and the drift")
  func told() throws {
    let place = try Workspace()
    let session = try begun(place)
    let told = try place.run("forecast", session, "--at", "00:40", environment: Self.zone)
    #expect(
      told.lines == [
        "20 min sent", "00:00 ✓ Innlegg · 00:00–00:40", "00:20 ▶ Arbeid i grupper · 00:40–01:40",
        "01:20   Lunsj · 01:40–02:40", "02:20   Plenum · 02:40–03:20",
        "03:00   Slutt · 03:20–03:20",
      ], "\(told.output)")
    let json = try place.run("forecast", session, "--at", "00:40", "--json", environment: Self.zone)
    #expect(json.output.contains("\"drift_seconds\" : 1200"), "\(json.output)")
  }
}
