import SamlingCore

/// What a starter agenda says of its own.
struct StarterWords {
  let language: Language
  init(_ language: Language) { self.language = language }

  private func pick(_ bokmål: String, _ nynorsk: String, _ english: String) -> String {
    switch language {
    case .bokmål: bokmål
    case .nynorsk: nynorsk
    case .english: english
    }
  }

  var title: String { pick("Ny samling", "Ny samling", "New gathering") }
  var place: Header {
    Header(
      name: pick("Sted", "Stad", "Place"),
      value: pick("skriv stedet her", "skriv staden her", "write the place here"))
  }
  var municipalities: Header {
    Header(
      name: pick("Kommuner", "Kommunar", "Municipalities"),
      value: (1...4).map(municipality).joined(separator: ", "))
  }
  var pairs: Header {
    Header(
      name: pick("Par", "Par", "Pairs"),
      value: "\(municipality(1)) + \(municipality(2)), \(municipality(3)) + \(municipality(4))")
  }
  var roles: Header {
    Header(
      name: pick("Roller", "Roller", "Roles"),
      value: pick(
        "politikere, ledere, tillitsvalgte, prosjektledere",
        "politikarar, leiarar, tillitsvalde, prosjektleiarar",
        "politicians, managers, union representatives, project leaders"))
  }
  var groups: Header {
    Header(
      name: pick("Grupper", "Grupper", "Groups"),
      value: (1...4).map { "\(pick("Gruppe", "Gruppe", "Group")) \($0)" }.joined(separator: ", "))
  }
  var team: Header {
    Header(
      name: "Team",
      value: pick("en politiker; en leder", "ein politikar; ein leiar", "a politician; a manager"))
  }
  private func municipality(_ number: Int) -> String {
    "\(pick("Kommune", "Kommune", "Municipality")) \(number)"
  }

  var day: String { pick("Dag", "Dag", "Day") }
  var welcome: String { pick("Velkommen", "Velkomen", "Welcome") }
  var aims: String {
    pick("Bakgrunn, mål og opplegg", "Bakgrunn, mål og opplegg", "Background, aims and programme")
  }
  var morning: String { pick("God morgen", "God morgon", "Good morning") }
  var coffee: String { pick("Kaffepause", "Kaffipause", "Coffee break") }
  var lunch: String { pick("Lunsj", "Lunsj", "Lunch") }
  var dayEnd: String { pick("Slutt for dagen", "Slutt for dagen", "End of the day") }
  var summary: String {
    pick("Oppsummering og vel hjem", "Oppsummering og vel heim", "Summary and farewell")
  }
  var lastQuestions: [String] {
    [
      pick(
        "Hva er det viktigste dere tar med dere hjem?",
        "Kva er det viktigaste de tek med dykk heim?",
        "What is the most important thing you take home?"),
      pick(
        "Hvor nyttig har samlingen vært? [1-10 ..best] @deltaker #nytte",
        "Kor nyttig har samlinga vore? [1-10 ..best] @deltakar #nytte",
        "How useful was the gathering? [1-10 ..best] @participant #nytte"),
      pick(
        "Innspill til neste samling?", "Innspel til neste samling?",
        "Suggestions for the next gathering?"),
    ]
  }
  var end: String { pick("Slutt", "Slutt", "End") }
}
