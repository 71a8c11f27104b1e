import SamlingCore

/// An item with a prompt for each type of answer, and three municipalities.
package enum Scored {
  package static let usefulness = PromptID("q1")
  package static let risks = PromptID("q2")
  package static let sickLeave = PromptID("q3")
  package static let problems = PromptID("q4")
  package static let quiz = PromptID("q5")
  package static let map = PromptID("q6")
  package static let goals = PromptID("q7")
  package static let who = PromptID("q8")
  package static let again = PromptID("q9")
  package static let hypotheses = PromptID("q10")
  package static let luster = PartyID("m1")
  package static let gloppen = PartyID("m2")
  package static let lom = PartyID("m3")

  package static let room = Answerers(kind: .participant, word: "deltaker")
  private static let municipalities = Answerers(kind: .municipality, word: "kommune")

  package static let prompts = [
    Prompt(
      id: usefulness, key: "nytte", question: "Hvor nyttig har samlingen vært?",
      followUps: ["Hva skal til for å løfte det et hakk?"], answeredBy: room,
      answer: .scale(Scale(low: 1, high: 10, labels: ["", "best"]))),
    Prompt(
      id: risks, question: "Hvor ligger risikoen?", statements: ["Tid", "Penger", "Folk"],
      answeredBy: room, answer: .scale(Scale(low: 1, high: 10))),
    Prompt(
      id: sickLeave, question: "Sykefraværet i din kommune?", answeredBy: municipalities,
      answer: .scale(
        Scale(
          low: 50, high: 120, decimals: 1, unit: "%",
          references: [Scale.Reference(name: "landssnitt", value: 82)]))),
    Prompt(
      id: problems, key: "problem", question: "De viktigste problemene?",
      statements: ["Mat", "Hus", "Vei", "Vann"], isOpen: true, answeredBy: room,
      answer: .dots(Dots(perVoter: 3, top: 2))),
    Prompt(
      id: quiz, question: "Hvem er de grønne øyene?", answeredBy: municipalities,
      answer: .quiz(options: ["Luster", "Finnøy", "Lom"], right: 1)),
    Prompt(
      id: map, question: "ROS", statements: ["Brann", "Flom"],
      answer: .matrix(
        x: Axis(title: "Sannsynlighet", low: "liten", high: "stor"),
        y: Axis(title: "Konsekvens", low: "liten", high: "stor"))),
    Prompt(
      id: goals, key: "mål", question: "Mål",
      answer: .table(columns: [
        Column(title: "Mål"), Column(title: "Vekt", content: .scale(Scale(low: 1, high: 5))),
        Column(title: "Prioritet", content: .choice(["MÅ", "BØR", "KAN"])),
      ])),
    Prompt(
      id: who, question: "Hvem er hva?", answeredBy: room,
      answer: .choice(options: ["politiker", "leder", "tillitsvalgt"])),
    Prompt(
      id: again, key: "nytte", question: "Og nå?", answeredBy: room,
      answer: .scale(Scale(low: 1, high: 10))),
    Prompt(
      id: hypotheses, question: "Hypotesene?", statements: ["Kurs hjelper", "Lønn hjelper"],
      answeredBy: room, answer: .choice(options: ["bekreftet", "avkreftet", "usikkert"])),
  ]

  /// One item of an hour with all prompts, another after it.
  package static var agenda: Agenda {
    var agenda = Build.agenda(
      "10:00–11:00 Evaluering", "11:00–12:00 Veien videre",
      parties: ["Luster", "Gloppen", "Lom"])
    agenda.circles = [
      NamedCircle(
        word: "kommuner", kind: .municipality, parties: [luster, gloppen, lom])
    ]
    agenda.days[0].items[0].step.prompts = prompts
    return agenda
  }

  /// A rehearsal of the agenda while its first item runs.
  package static var day: Rehearsed {
    var day = Rehearsed(agenda)
    _ = try? day.act(.clock(.next))
    return day
  }

  package static func score(
    _ score: Int, _ prompt: PromptID = usefulness, subject: SubjectID? = nil, by: PartyID? = nil,
    times: Int = 1
  ) -> Cast {
    Cast(
      PollID(prompt), subject: subject, by: by, value: .score(score), count: times,
      rule: by == nil ? .adds : .replaces)
  }

  package static func option(
    _ option: String, _ prompt: PromptID, subject: SubjectID? = nil, by: PartyID? = nil,
    times: Int = 1, rule: Cast.Rule = .adds
  ) -> Cast {
    Cast(
      PollID(prompt), subject: subject, by: by, value: .option(SubjectID(option)), count: times,
      rule: rule)
  }
}
