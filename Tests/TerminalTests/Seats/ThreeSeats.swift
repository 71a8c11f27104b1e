import Foundation
import SamlingCore
import SessionFolder
import Support
import Testing

/// A gathering with three seats open at once, each in a terminal: the facilitator's, the note-taker's and the
/// projector's; beside them a stream of commands, so that a day is gone through in seconds.
///
/// It is early in the afternoon wherever it is held, so that acts may be dated earlier on the same day.
final class ThreeSeats {
  let place: Workspace
  let folder: String
  let facilitator: Tmux.Window
  let writer: Tmux.Window
  let projector: Tmux.Window
  private let stream: Child
  private let tmux: Tmux
  private let zone: [String: String]
  private var answered = 0
  private let agenda: Agenda

  init(_ gathering: String) throws {
    let place = try Workspace()
    let path = try #require(BuiltProgram.agendas.first { $0.hasSuffix("/\(gathering).md") })
    let folder = place.path + "/session"
    let hour = time(nil) / 3600 % 24
    let zone = ["TZ": "XXX\(hour - 15)"]
    _ = try place.run("open", path, "--session", folder, environment: zone)
    tmux = try Tmux(place)
    facilitator = try tmux.samling(
      "run", ["run", folder], columns: 98, rows: 40, environment: zone)
    writer = try tmux.samling(
      "notes", ["notes", folder], columns: 100, rows: 30, environment: zone)
    projector = try tmux.samling(
      "room", ["projector", folder], columns: 110, rows: 20, environment: zone)
    stream = try place.start(["do", folder, "-"], environment: zone, input: .pipe)
    agenda = try Folder.open(folder).session.agenda
    (self.place, self.folder, self.zone) = (place, folder, zone)
    try #require(facilitator.waitFor("begynner dagen"))
    try #require(writer.waitFor("følger rommet"))
  }

  /// Does something at a time of the day, and waits until it is saved.
  func act(_ clock: String, _ command: String, sourceLocation: SourceLocation = #_sourceLocation)
    throws
  {
    stream.type("--at \(clock) \(command)\n")
    answered += 1
    let deadline = ContinuousClock.now + .seconds(20)
    while stream.output.split(separator: "\n").count < answered, stream.errors.isEmpty,
      ContinuousClock.now < deadline
    {
      usleep(5000)
    }
    try #require(stream.errors == "", "\(command)", sourceLocation: sourceLocation)
  }

  /// Writes a note at the note-taker's terminal, once it has followed the room to a party and a question.
  func write(
    _ text: String, about party: String, under question: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let isThere = writer.waits { picture in
      picture.contains("│ \(party) · spørsmål ") && picture.contains("│ \(question)\n")
    }
    try #require(isThere, "\(writer.picture)", sourceLocation: sourceLocation)
    writer.type(text)
    writer.press("Enter")
  }

  /// Waits until the facilitator reads some words, and the room reads its own.
  func sees(
    _ facilitators: [String], room: [String], not hidden: [String] = [],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let hers = facilitator.waits { picture in facilitators.allSatisfy(picture.contains) }
    #expect(hers, "\(facilitators)\n\(facilitator.picture)", sourceLocation: sourceLocation)
    let theirs = projector.waits { picture in
      room.allSatisfy(picture.contains) && !hidden.contains(where: picture.contains)
    }
    #expect(theirs, "\(room)\n\(projector.picture)", sourceLocation: sourceLocation)
  }

  /// The log's lines from a time on, each as `13:10:00 8:00 NAMES`.
  func log() throws -> [String] {
    try place.run("log", folder, environment: zone).lines.filter {
      $0.contains(/^\d\d:\d\d:\d\d +\d+:\d\d/)
    }.map { $0.split(separator: " ").joined(separator: " ") }
  }

  /// What was written, each as `QUESTION | PARTY | TEXT`.
  func answers() throws -> [String] {
    try facts("written").map { fact in
      let note = try #require(fact["note"] as? [String: Any])
      let place = note["place"] as? [String: Any]
      let prompt = (place?["prompt"] as? String).flatMap { agenda.prompt(PromptID($0)) }
      let party = (place?["party"] as? String).flatMap { agenda.party(PartyID($0)) }
      let text = note["text"] as? String ?? ""
      return [prompt?.question ?? "-", party?.name ?? "-", text].joined(separator: " | ")
    }
  }

  /// How many notes were let out.
  func released() throws -> Int { try facts("released").count }

  private func facts(_ kind: String) throws -> [[String: Any]] {
    try place.run("log", folder, "--json").lines.flatMap { line in
      let record = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      let events = (record?["data"] as? [String: Any])?["events"] as? [[String: Any]] ?? []
      return events.compactMap { event in
        let fact = (event["noted"] as? [String: Any])?["fact"] as? [String: Any]
        return fact?[kind] as? [String: Any]
      }
    }
  }

  /// Closes the seats; the journals are whole, and every seat that closed had seen the same.
  func close(sourceLocation: SourceLocation = #_sourceLocation) throws {
    stream.endInput()
    #expect(stream.wait().status == 0, sourceLocation: sourceLocation)
    writer.press("C-q")
    #expect(writer.end() == "0", sourceLocation: sourceLocation)
    projector.press("q")
    #expect(projector.end() == "0", sourceLocation: sourceLocation)
    facilitator.press("q")
    _ = facilitator.waitFor("Avslutte programmet?")
    facilitator.press("j")
    #expect(facilitator.end() == "0", sourceLocation: sourceLocation)
    let verified = try place.run("verify", folder)
    #expect(verified.status == 0, sourceLocation: sourceLocation)
    #expect(verified.output.contains("ignored 0\n"), sourceLocation: sourceLocation)
  }
}
