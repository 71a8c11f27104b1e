import Support
import Testing

@Suite("What is held back never reaches a projector")
struct HeldBytesTests {
  private static let agenda = """
    # Samling
    - Roller: politikere, ledere
    - Team: Kari, Ola

    10:00 Lederoppgaven
    - Samtaler (x rolle)
      - Samtale (5 min)
        - Hva skal til for å lykkes?
      - Refleksjon (5 min) @team
        - Hva ser og hører dere?
    """

  /// What is done at both sessions; after each, the second one's team writes.
  ///
  /// The clock only runs while the room is black, so that no second passes on one screen alone.
  private static let script = [
    ["show all"], ["note Åpenhet"], ["black on"], ["next", "pause"], ["black off"], ["black on"],
    ["next", "pause"], ["black off"], ["note Langsiktighet"], ["freeze on"], ["note Frosset"],
    ["freeze off"], ["message Takk"],
  ]

  @Test("two projectors, one of them beside a team that writes, get the same bytes")
  func bytes() throws {
    let place = try Workspace()
    let folders = [
      try place.open(Self.agenda, name: "a.md"), try place.open(Self.agenda, name: "b.md"),
    ]
    let zone = ["TZ": "XXX\(time(nil) / 3600 % 24 - 15)"]
    func act(_ lines: [String], at folder: String) throws {
      let text = lines.map { "--at 13:00:00 \($0)\n" }.joined()
      let done = try place.run("do", folder, "-", environment: zone, input: .text(text))
      #expect(done.status == 0, "\(lines) \(done.errors)")
    }
    for folder in folders { try act(["next", "pause"], at: folder) }
    let rooms = try folders.map {
      try place.seat("projector", $0, environment: zone, rows: 20, columns: 60)
    }
    for room in rooms { try #require(room.waitFor("\u{1B}[?2004h")) }
    rooms.forEach { $0.settle() }
    for (number, lines) in Self.script.enumerated() {
      for (folder, room) in zip(folders, rooms) {
        try act(lines, at: folder)
        room.settle()
      }
      try act(["note --prompt \"Hva ser\" Hemmelig \(number)"], at: folders[1])
      rooms.forEach { $0.settle() }
    }
    #expect(rooms[0].text().contains("Langsiktighet"))
    #expect(rooms[0].text().contains("Teamet") || rooms[0].text().contains("kommenterer"))
    let isSame = rooms[1].output == rooms[0].output
    #expect(isSame, "\(rooms[0].plainText)\n\(rooms[1].plainText)")
    #expect(!rooms[1].text().contains("Hemmelig"))
    for room in rooms {
      room.type("q")
      #expect(room.end() == .exited(0))
    }
  }
}
