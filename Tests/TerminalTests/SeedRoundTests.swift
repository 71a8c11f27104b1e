import Support
import Testing

@Suite("The seeds' rounds, with three seats open")
struct SeedRoundTests {
  @Test("2012: two and two municipalities present each other, each with three questions")
  func presentingEachOther() throws {
    let seats = try ThreeSeats("kompetanse-2012")
    try seats.act("13:00:00", "jump 13:00")
    seats.sees(["Samtale 2 & 2 kommuner"], room: ["Samtale 2 & 2 kommuner"])
    try seats.act("13:00:00", "show all")
    let turns = [
      ("Gloppen", "Luster"), ("Luster", "Gloppen"), ("Bø", "Hobøl"), ("Hobøl", "Bø"),
      ("Lom", "Lunner"), ("Lunner", "Lom"),
    ]
    let questions = [
      "Hva er det viktigste de gjør i sitt prosjekt?",
      "Hva er nytt og dristig som dere blir inspirert av?",
      "(Hvordan) kan dere jobbe med felles tema/utfordring videre?",
    ]
    var minute = 15
    var answers: [String] = []
    var lines = ["13:00:00 15:00 Dypdykk i prosjektene · Samtale 2 & 2 kommuner"]
    for (index, (party, by)) in turns.enumerated() {
      let begins = clock(minute)
      try seats.act(begins, "next")
      let next = index + 1 < turns.count ? turns[index + 1].0 : "Finnøy & Rennesøy"
      seats.sees(
        ["Tur \(index + 1) av 6  \(party)", "presentert av \(by)"],
        room: ["presentert av \(by)", questions[0], "neste: \(next)"],
        not: answers.compactMap { $0.components(separatedBy: " | ").last })
      for (number, question) in questions.enumerated() {
        let text = "Svar \(number + 1) om \(party)"
        try seats.act(begins, "note --prompt \(number + 1) \(text)")
        seats.sees([], room: [question, "– " + text])
        answers.append("\(question) | \(party) | \(text)")
      }
      try seats.act(clock(minute + 8), "next")
      seats.sees(["spørsmål"], room: ["spørsmål", "presentert av \(by)"])
      let title = "Dypdykk i prosjektene · Presentasjon av \(party) kommune · \(party)"
      lines.append("\(begins) 8:00 \(title) · presentasjon")
      lines.append("\(clock(minute + 8)) 4:00 \(title) · spørsmål")
      minute += 12
    }
    #expect(Array(try seats.log().prefix(lines.count - 1)) == lines.dropLast())
    #expect(try seats.answers() == answers)
    try seats.close()
  }

  /// So many minutes after one o'clock.
  private func clock(_ minutes: Int) -> String {
    "\(13 + minutes / 60):\(Plan.two(minutes % 60)):00"
  }
}
