import Foundation
import SamlingCore
import Support
import Testing

/// Kills a running seat again and again; each next start must take up where the outside saw it left.
@Suite("kill -9")
struct KillTests {
  /// Two sessions at once, as there are two cores at least.
  static let seeds = [23_111, 23_112] as [UInt64]

  @Test(
    "a seat killed at any of 200 moments goes on with the same stretch, its time and all that was saved",
    arguments: seeds)
  func moments(seed: UInt64) throws {
    print("kill -9: 100 moments of seed \(seed)")
    let place = try Workspace()
    let folder = try place.open(KillTests.agenda)
    // It is evening there, so that nothing of the programme is ahead of its time and «next» never waits for it.
    let now = Int(Date().timeIntervalSince1970)
    let west = now / 3600 % 24 - 21
    let zone = ["TZ": "XXX\(west)"]
    _ = try place.run(
      "do", folder, "--at", clock(now - 300 - west * 3600), "next", environment: zone)
    var lane = Lane(place: place, folder: folder, zone: zone, random: Lot(seed: seed))
    for moment in 1...100 { try lane.live("moment \(moment) of seed \(seed)") }
    let verified = try place.run("verify", folder)
    #expect(verified.status == 0)
    #expect(verified.errors == "")
  }

  /// Forty items of twenty minutes.
  private static var agenda: String {
    let items = (0..<40).map { number in
      "\(Plan.two(6 + number / 3)):\(Plan.two(number % 3 * 20)) Emne\(number)x\n"
    }
    return "# Samling\n\n" + items.joined()
  }

  private func clock(_ seconds: Int) -> String {
    let ofDay = seconds % 86400
    return [ofDay / 3600, ofDay / 60 % 60, ofDay % 60].map(Plan.two).joined(separator: ":")
  }
}

/// One session, and what is known of it from outside.
private struct Lane {
  let place: Workspace
  let folder: String
  let zone: [String: String]
  var random: Lot
  /// `ACTOR/N` of what `do` called saved, and of whole lines that stood in a journal while its seat lived.
  private var acknowledged: Set<String> = []

  init(place: Workspace, folder: String, zone: [String: String], random: Lot) {
    self.place = place
    self.folder = folder
    self.zone = zone
    self.random = random
  }

  /// Starts a seat, compares its first picture with the records, acts, and kills it.
  mutating func live(_ moment: Comment) throws {
    let records = try log()
    let ids = Set(records.map(\.id))
    #expect(ids.count == records.count, moment)
    #expect(acknowledged.subtracting(ids) == [], moment)
    let tally = Tally(records)
    let earliest = Date()
    // So small that the clock stands there in digits, and no other item of the day does.
    let seat = try place.seat("run", folder, environment: zone, rows: 9, columns: 50)
    if random.once(in: 5) {
      usleep(UInt32(random.number(0...50_000)))
    } else {
      try #require(seat.waitFor("neste"), "\(moment): \(seat.plainText)")
      compare(seat.plainText, tally, earliest...Date(), moment)
      try act(at: seat)
    }
    seat.signal(SIGKILL)
    #expect(seat.end() == .killed(SIGKILL), moment)
  }

  private func compare(
    _ picture: String, _ tally: Tally, _ painted: ClosedRange<Date>, _ moment: Comment
  ) {
    #expect(picture.contains(" Emne\(tally.number)x "), "\(moment): \(picture)")
    let most = tally.left(at: painted.lowerBound)
    let least = tally.left(at: painted.upperBound)
    // What is left is shown in whole seconds, rounded up; two seats' clocks differ by milliseconds.
    let possible = (Int((least - 0.05).rounded(.up))...Int((most + 0.05).rounded(.up))).map(digits)
    #expect(
      possible.contains { picture.contains(" \($0) ") }, "\(moment): \(possible) in \(picture)")
    #expect(picture.contains(tally.since == nil ? "klokka står" : "igjen av"), moment)
  }

  private func digits(_ seconds: Int) -> String { "\(seconds / 60):\(Plan.two(seconds % 60))" }

  /// Presses keys while another seat acts too; sometimes that one is killed as well.
  private mutating func act(at seat: TerminalSession) throws {
    let words = (0..<random.number(0...5)).map { _ in
      random.one(of: ["next", "back", "pause", "resume", "extend 2", "black", "message a"])
    }
    let remote = try place.start(
      ["do", folder, "-"], environment: zone, input: .text(words.map { $0 + "\n" }.joined()))
    for _ in 0..<random.number(1...6) {
      seat.type(random.one(of: ["n", "n", "N", "N", " ", "+", "-", "b", "u"]))
      usleep(UInt32(random.number(0...6000)))
      lookAtJournals()
    }
    usleep(UInt32(random.number(0...8000)))
    lookAtJournals()
    seat.signal(SIGKILL)
    if random.once(in: 3) { remote.kill(SIGKILL) }
    for line in remote.wait().lines {
      if let id = line.firstMatch(of: /^saved (\S+)/)?.1 { acknowledged.insert(String(id)) }
    }
  }

  private mutating func lookAtJournals() {
    for journal in place.journals(of: folder) {
      for line in journal.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
        guard let found = line.firstMatch(of: /^\{"v":1,"a":"(\w+)","n":(\d+)/) else { continue }
        acknowledged.insert("\(found.1)/\(found.2)")
      }
    }
  }

  private func log() throws -> [LoggedRecord] {
    try place.run("log", folder, "--json").lines.map { try #require(LoggedRecord($0)) }
  }
}
