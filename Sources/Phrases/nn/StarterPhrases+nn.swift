extension Nynorsk: StarterPhrases {
  package var starterTitle: String { "Ny samling" }
  package var starterDay: String { "Dag" }
  package var starterWelcome: String { "Velkomen" }
  package var starterAims: String { "Bakgrunn, mål og opplegg" }
  package var starterMorning: String { "God morgon" }
  package var starterCoffee: String { "Kaffipause" }
  package var starterLunch: String { "Lunsj" }
  package var starterDayEnd: String { "Slutt for dagen" }
  package var starterSummary: String { "Oppsummering og vel heim" }
  package var starterLastQuestions: [String] {
    [
      "Kva er det viktigaste de tek med dykk heim?",
      "Kor nyttig har samlinga vore? [1-10 ..best] @deltakar #nytte",
      "Innspel til neste samling?",
    ]
  }
  package var starterEnd: String { "Slutt" }

  // MARK: Headers

  package var starterPlace: (name: String, value: String) { ("Stad", "skriv staden her") }
  package var starterMunicipalities: String { "Kommunar" }
  package var starterMunicipality: String { "Kommune" }
  package var starterPairs: String { "Par" }
  package var starterRoles: (name: String, value: String) {
    ("Roller", "politikarar, leiarar, tillitsvalde, prosjektleiarar")
  }
  package var starterGroups: String { "Grupper" }
  package var starterGroup: String { "Gruppe" }
  package var starterTeam: (name: String, value: String) { ("Team", "ein politikar; ein leiar") }
}
