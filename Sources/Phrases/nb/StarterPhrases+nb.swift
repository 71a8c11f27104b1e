extension Bokmål: StarterPhrases {
  package var starterTitle: String { "Ny samling" }
  package var starterDay: String { "Dag" }
  package var starterWelcome: String { "Velkommen" }
  package var starterAims: String { "Bakgrunn, mål og opplegg" }
  package var starterMorning: String { "God morgen" }
  package var starterCoffee: String { "Kaffepause" }
  package var starterLunch: String { "Lunsj" }
  package var starterDayEnd: String { "Slutt for dagen" }
  package var starterSummary: String { "Oppsummering og vel hjem" }
  package var starterLastQuestions: [String] {
    [
      "Hva er det viktigste dere tar med dere hjem?",
      "Hvor nyttig har samlingen vært? [1-10 ..best] @deltaker #nytte",
      "Innspill til neste samling?",
    ]
  }
  package var starterEnd: String { "Slutt" }

  // MARK: Headers

  package var starterPlace: (name: String, value: String) { ("Sted", "skriv stedet her") }
  package var starterMunicipalities: String { "Kommuner" }
  package var starterMunicipality: String { "Kommune" }
  package var starterPairs: String { "Par" }
  package var starterRoles: (name: String, value: String) {
    ("Roller", "politikere, ledere, tillitsvalgte, prosjektledere")
  }
  package var starterGroups: String { "Grupper" }
  package var starterGroup: String { "Gruppe" }
  package var starterTeam: (name: String, value: String) { ("Team", "en politiker; en leder") }
}
