import Support
import Testing

@Suite("The seeds' rounds, with three seats open")
struct SeedRoundTests {
  @Test("2012: two and two municipalities present each other, each with three questions")
  func presentingEachOther() throws {
    let seats = try ThreeSeats("kompetanse-2012")
    try seats.act("13:00:00", "jump 13:00")
    seats.sees(["Samtale 2 & 2 kommuner"], room: ["Samtale 2 & 2 kommuner"])
    try seats.act("13:08:00", "next")
    seats.sees(["Hvordan har dere innrettet prosjektet?"], room: ["over tiden"])
    try seats.act("13:08:00", "show all")
    let turns = [
      ("Gloppen", "Luster"), ("Luster", "Gloppen"), ("Bø", "Hobøl"), ("Hobøl", "Bø"),
      ("Lom", "Lunner"), ("Lunner", "Lom"),
    ]
    let questions = [
      "Hva er det viktigste de gjør i sitt prosjekt?",
      "Hva er nytt og dristig som dere blir inspirert av?",
      "(Hvordan) kan dere jobbe med felles tema/utfordring videre?",
    ]
    var minute = 16
    var answers: [String] = []
    var lines = [
      "13:00:00 8:00 Dypdykk i prosjektene",
      "13:08:00 8:00 Dypdykk i prosjektene · Samtale 2 & 2 kommuner",
    ]
    for (index, (party, by)) in turns.enumerated() {
      let begins = clock(minute)
      try seats.act(begins, "next")
      // The last turn's letters have no row to spare for what comes after it.
      let next = index + 1 < turns.count ? ["neste: \(turns[index + 1].0)"] : []
      seats.sees(
        ["Tur \(index + 1) av 6  \(party)", "presentert av \(by)"],
        room: ["presentert av \(by)", questions[0]] + next,
        not: answers.compactMap { $0.components(separatedBy: " | ").last })
      for (number, question) in questions.enumerated() {
        let text = "Svar \(number + 1) om \(party)"
        try seats.write(text, about: party, under: question)
        // The room is at another question when the facilitator says so.
        if number > 0 { try seats.act(begins, "focus \(number + 1)") }
        seats.sees([], room: [question, "– " + text])
        if number + 1 < questions.count { seats.writer.press("Tab") }
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

  @Test("2012: at most twenty minutes times six, in the item's own order")
  func inItsOrder() throws {
    let seats = try ThreeSeats("sykefravær-2012")
    let question = "Hva blir du mest imponert over/liker du best som du vil høre mer om?"
    let parties = ["Sola", "Mandal", "Vegårshei", "Songdalen", "Arendal", "Stavanger"]
    let title = "Presentasjoner av prosjektene, med spørsmål"
    try seats.act("13:00:00", "jump 15:10")
    try seats.act("13:00:00", "show marked")
    var lines: [String] = []
    for (index, party) in parties.enumerated() {
      if index > 0 { try seats.act(clock(18 * index), "next") }
      let after = index + 1 < parties.count ? ["neste: \(parties[index + 1])"] : []
      seats.sees(["Tur \(index + 1) av 6  \(party)"], room: [title, question] + after)
      try seats.act(clock(18 * index), "note \(party) skriver rapporter")
      try seats.act(clock(18 * index), "note \(party) ringer på første dag")
      try seats.act(clock(18 * index), "mark last idé")
      seats.sees(
        ["Merkede svar vises"], room: ["– \(party) ringer på første dag"],
        not: ["skriver rapporter"])
      lines.append("\(clock(18 * index)) 18:00 \(title) · \(party)")
    }
    // Two minutes of twenty each time, from the five who have been.
    seats.sees(["turene før sparte 10:00"], room: [])
    #expect(Array(try seats.log().prefix(5)) == lines.dropLast())
    #expect(
      try seats.answers()
        == parties.flatMap { party in
          ["skriver rapporter", "ringer på første dag"].map {
            "\(question) | \(party) | \(party) \($0)"
          }
        })
    try seats.close()
  }

  @Test("2012: roles talk while the team listens; what it wrote is held back, then let out")
  func reflectingTeam() throws {
    let seats = try ThreeSeats("kompetanse-2012")
    try seats.act("12:50:00", "open 1")
    try seats.act("12:51:00", "end")
    try seats.act("12:52:00", "open 2")
    try seats.act("12:52:00", "jump 08:45")
    try seats.act("12:52:00", "show all")
    let talk = "Hva skal til for å lykkes?"
    let reflection = "Hva ser og hører dere?"
    var answers: [String] = []
    var lines: [String] = []
    let roles = ["politikere", "ledere", "tillitsvalgte", "prosjektledere"]
    for (index, role) in roles.enumerated() {
      try seats.act(clock(10 * index), "next")
      seats.sees(["Tur \(index + 1) av 4  \(role)", "Samtale"], room: ["Samtale", talk])
      let (said, seen) = ("\(role) trenger tid", "\(role) søker eierskap")
      try seats.act(clock(10 * index), "note --prompt 1 \(said)")
      try seats.act(clock(10 * index), "note --prompt \"Hva ser\" --tag hypotese \(seen)")
      seats.sees(["1 notat holdes tilbake"], room: [said], not: [seen])
      try seats.act(clock(10 * index + 5), "next")
      seats.sees(
        ["Refleksjon", "team: Håvard Osflaten", "1 notat holdes tilbake"],
        room: ["Refleksjon", "kommenterer: \(role)", reflection], not: [seen])
      if index == 0 {
        seats.facilitator.press("x")
        #expect(seats.facilitator.waitFor("\(role) · hypotese: \(seen)"))
        seats.facilitator.press("Enter")
        #expect(seats.facilitator.waitFor("Slippe ut notatet?"))
        seats.facilitator.press("j")
      } else {
        try seats.act(clock(10 * index + 5), "release")
      }
      seats.sees([], room: ["– " + seen])
      answers += ["\(talk) | \(role) | \(said)", "\(reflection) | \(role) | \(seen)"]
      for (minute, phase) in [(0, "Samtale"), (5, "Refleksjon")] {
        lines.append("\(clock(10 * index + minute)) 5:00 \(phase) · \(role)")
      }
    }
    let logged = try seats.log().filter { $0.contains(" 5:00 ") }.map { line in
      let words = line.split(separator: " ", maxSplits: 2).map(String.init)
      let names = words[2].components(separatedBy: " · ").suffix(2)
      return words[..<2].joined(separator: " ") + " " + names.joined(separator: " · ")
    }
    #expect(logged == lines.dropLast())
    #expect(try seats.answers() == answers)
    #expect(try seats.released() == 4)
    try seats.close()
  }

  @Test("2013: expectations and the purpose, answered by each municipality")
  func expectationsAndPurpose() throws {
    let seats = try ThreeSeats("omdømme-2013")
    let municipalities = (1...8).map { "Kommune \($0)" }
    let questions = ["Forventninger til samlingen i dag", "Forventninger til samarbeid i nettverk"]
    try seats.act("12:50:00", "jump Vi tar ut forventninger")
    try seats.act("12:50:00", "show newest")
    var answers: [String] = []
    for party in municipalities {
      for (number, question) in questions.enumerated() {
        let text = "ønske \(number + 1) fra \(party)"
        if !answers.isEmpty { try seats.act("12:50:00", "focus \(number + 1)") }
        try seats.act("12:50:00", "note --prompt \(number + 1) --party \"\(party)\" \(text)")
        answers.append("\(question) | \(party) | \(text)")
        seats.sees(["Vi tar ut forventninger"], room: [question, "– \(party): \(text)"])
      }
    }
    let purpose = "Hvorfor er dere her i dag?"
    try seats.act("13:00:00", "jump 13:30")
    for (index, party) in municipalities.enumerated() {
      try seats.act(clock(index * 4), index == 0 ? "turn to Kommune 1" : "turn next")
      let after = index + 1 < municipalities.count ? ["neste: \(municipalities[index + 1])"] : []
      seats.sees(
        ["Tur \(index + 1) av 8  \(party)"], room: ["Refleksjon"] + after,
        not: index > 0 ? ["grunn for \(municipalities[index - 1])"] : [])
      try seats.write("grunn for \(party)", about: party, under: purpose)
      seats.sees([], room: [purpose, "– grunn for \(party)"])
      answers.append("\(purpose) | \(party) | grunn for \(party)")
    }
    let turns = try seats.log().filter { $0.contains("Refleksjon") }
    #expect(turns.prefix(7).map { $0.prefix(14) } == (0..<7).map { "\(clock($0 * 4)) 4:00 " })
    #expect(try seats.answers() == answers)
    try seats.close()
  }

  /// So many minutes after one o'clock.
  private func clock(_ minutes: Int) -> String {
    "\(13 + minutes / 60):\(Plan.two(minutes % 60)):00"
  }
}
