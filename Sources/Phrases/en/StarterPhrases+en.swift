extension English: StarterPhrases {
  package var starterTitle: String { "New gathering" }
  package var starterDay: String { "Day" }
  package var starterWelcome: String { "Welcome" }
  package var starterAims: String { "Background, aims and programme" }
  package var starterMorning: String { "Good morning" }
  package var starterCoffee: String { "Coffee break" }
  package var starterLunch: String { "Lunch" }
  package var starterDayEnd: String { "End of the day" }
  package var starterSummary: String { "Summary and farewell" }
  package var starterLastQuestions: [String] {
    [
      "What is the most important thing you take home?",
      "How useful was the gathering? [1-10 ..best] @participant #nytte",
      "Suggestions for the next gathering?",
    ]
  }
  package var starterEnd: String { "End" }

  // MARK: Headers

  package var starterPlace: (name: String, value: String) { ("Place", "write the place here") }
  package var starterMunicipalities: String { "Municipalities" }
  package var starterMunicipality: String { "Municipality" }
  package var starterPairs: String { "Pairs" }
  package var starterRoles: (name: String, value: String) {
    ("Roles", "politicians, managers, union representatives, project leaders")
  }
  package var starterGroups: String { "Groups" }
  package var starterGroup: String { "Group" }
  package var starterTeam: (name: String, value: String) { ("Team", "a politician; a manager") }
}
