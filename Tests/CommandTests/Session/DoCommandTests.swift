import Foundation
import Support
import Testing

/// A day that no test reaches the end of.
let day = """
  # Samling
  - Kommuner: Luster, Gloppen

  09:00 Velkommen
  09:30 Runde (5 min x kommune)
  10:00 Lunsj
  11:00 Slutt

  """

@Suite("samling do")
struct DoCommandTests {
  @Test("an act is answered by its number and name once it is saved")
  func saved() throws {
    let place = try Workspace()
    let session = try place.open(day)
    let done = try place.run("do", session, "next")
    #expect(done.status == 0)
    #expect(done.errors == "")
    let answer = try #require(done.output.wholeMatch(of: /saved ([0-9a-z]{10})\/1 next\n/))
    let journal = try #require(place.journals(of: session).first)
    #expect(journal.path.hasSuffix("/do.\(answer.1).1.jsonl"))
    #expect(journal.text.hasSuffix("\n"))
  }

  @Test("a refused act exits 1 with a sentence, and writes nothing")
  func refused() throws {
    let place = try Workspace()
    let session = try place.open(day)
    let done = try place.run("do", session, "pause")
    #expect(done.status == 1)
    #expect(done.output == "")
    #expect(done.errors == "samling: ingenting går nå — «neste» begynner\n")
    #expect(place.journals(of: session).isEmpty)
  }

  @Test("a mistyped word is told with the nearest one")
  func mistyped() throws {
    let place = try Workspace()
    let session = try place.open(day)
    let done = try place.run("do", session, "nesste")
    #expect(done.status == 1)
    #expect(done.errors == "samling: «nesste» er ingen kommando — mente du «neste»?\n")
  }

  @Test("a word of before does what it did, and is written by the name it has now")
  func formerWords() throws {
    let place = try Workspace()
    let session = try place.open(day)
    let lines = "next\nnote Nytt år\nnotat Nok eit\nmerge Luster + Gloppen\nleave Luster\nend\n"
    let done = try place.run("do", session, "-", input: .text(lines))
    #expect(
      done.lines.map { String($0.split(separator: " ").last ?? "") } == [
        "next", "write-note", "write-note", "merge-parties", "drop-party", "end-day",
      ])
  }

  @Test("--help lists the table of commands, by their names and with what they take")
  func help() throws {
    let help = try Workspace().run("do", "--help", environment: ["LC_ALL": "en_GB.UTF-8"]).output
    for call in ["merge-notes NOTE NOTE …", "drop-party NAME", "hide-result", "next"] {
      #expect(help.contains("\n  \(call)\n"), "\(call)")
    }
    #expect(!help.contains("next-question"))
  }

  @Test("without a command it is wrong usage")
  func empty() throws {
    let place = try Workspace()
    let session = try place.open(day)
    #expect(try place.run("do", session).status == 64)
  }

  @Test("it may have happened earlier, but neither later than now nor before the act before")
  func dated() throws {
    let place = try Workspace()
    let session = try place.open(day)
    // A zone where it is noon, so that all these times are on one date.
    let hours = 12 - Int(Date().timeIntervalSince1970) / 3600 % 24
    let zone = ["TZ": "UTC\(-hours)"]
    let early = clock(hours: hours, minutesBack: 10)
    #expect(
      try place.run("do", session, "--at", early, "next", environment: zone).status == 0)
    let later = clock(hours: hours, minutesBack: -20)
    let tooLate = try place.run("do", session, "--at", later, "next", environment: zone)
    #expect(tooLate.status == 1)
    #expect(tooLate.errors.hasPrefix("samling: \(later) er senere enn nå, "))
    let before = clock(hours: hours, minutesBack: 11)
    let tooEarly = try place.run("do", session, "--at", before, "next", environment: zone)
    #expect(tooEarly.status == 1)
    #expect(tooEarly.errors == "samling: \(before) er før det forrige, \(early)\n")
    let nonsense = try place.run("do", session, "--at", "25:61", "next", environment: zone)
    #expect(nonsense.status == 1)
    #expect(nonsense.errors.contains("«25:61»"))
  }

  /// `HH:MM:SS` some minutes ago in a zone so many hours ahead of UTC.
  private func clock(hours: Int, minutesBack: Int) -> String {
    let seconds = Int(Date().timeIntervalSince1970) + hours * 3600 - minutesBack * 60
    let day = ((seconds % 86400) + 86400) % 86400
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(two(day / 3600)):\(two(day / 60 % 60)):\(two(day % 60))"
  }

  @Test("standard input is answered line by line, each when it is saved")
  func lineByLine() throws {
    let place = try Workspace()
    let session = try place.open(day)
    let child = try place.start(["do", session, "-"], input: .pipe)
    for (number, word) in ["next", "pause", "resume"].enumerated() {
      child.type(word + "\n")
      #expect(eventually { child.output.split(separator: "\n").count == number + 1 })
      let last = child.output.split(separator: "\n").last
      #expect(last?.hasSuffix("/\(number + 1) \(word)") == true)
      #expect(place.journals(of: session).first?.text.split(separator: "\n").count == number + 1)
    }
    child.endInput()
    #expect(child.wait().status == 0)
  }

  @Test("lines of standard input happened at --at, but where they say their own time")
  func datedLines() throws {
    let place = try Workspace()
    let session = try place.open(day)
    let hours = 12 - Int(Date().timeIntervalSince1970) / 3600 % 24
    let early = clock(hours: hours, minutesBack: 20)
    let later = clock(hours: hours, minutesBack: 5)
    let done = try place.run(
      "do", session, "--at", early, "-", environment: ["TZ": "UTC\(-hours)"],
      input: .text("next\npause\n--at \(later) resume\n"))
    #expect(done.status == 0, "\(done.errors)")
    let moments = try place.journals(of: session)[0].text.split(separator: "\n").map {
      let line = try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
      return try #require(line?["at"] as? String)
    }
    #expect(moments.count == 3 && moments[0] == moments[1] && moments[1] < moments[2])
  }

  @Test("a refused line of standard input is told, the others are done, and the status is 1")
  func mixed() throws {
    let place = try Workspace()
    let session = try place.open(day)
    let done = try place.run(
      "do", session, "-", input: .text("# en kommentar\n\nnext\nresume\npause\n"))
    #expect(done.status == 1)
    #expect(done.lines.map { String($0.split(separator: "/")[1]) } == ["1 next", "2 pause"])
    #expect(done.errors == "samling: klokka går — mellomrom setter den på pause\n")
  }

  @Test("what somebody typed cannot drive the terminal")
  func hostile() throws {
    let place = try Workspace()
    let session = try place.open(day)
    let done = try place.run("do", session, "ju\u{1B}[31mp\u{202E}x")
    #expect(done.status == 1)
    #expect(done.errors.unicodeScalars.allSatisfy { isHarmless($0) })
  }
}

/// Waits for something to come true; false when it never does.
func eventually(seconds: Int = 20, _ isTrue: () -> Bool) -> Bool {
  let deadline = ContinuousClock.now + .seconds(seconds)
  while !isTrue() {
    if ContinuousClock.now > deadline { return false }
    usleep(5000)
  }
  return true
}
