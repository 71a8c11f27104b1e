extension Bokmål: MenuPhrases {

  // MARK: Headings and entries

  package var menuSessions: String { "Samlinger" }
  package var menuNew: String { "Noe nytt" }
  package var menuPaste: String { "lim inn et program" }
  package var menuPasteWhy: String { "fra en e-post eller et dokument, rett i dette vinduet" }
  package var menuMethods: String { "lag et program av metoder" }
  package var menuMethodsWhy: String { "søk i metodene som følger med, og i dine egne" }
  package var menuClock: String { "bare en klokke" }
  package var menuClockWhy: String { "for lerretet, og ikke noe annet" }
  package func menuClock(of length: String) -> String { "klokke på \(length)" }
  package var menuRehearse: String { "øv på et program" }
  package var menuRehearseWhy: String { "med en klokke som du flytter; ingenting blir igjen" }

  // MARK: Pages

  package var menuWhichSession: String { "Hvilken samling?" }
  package var menuHowLong: String { "Hvor lenge?" }
  package var menuTypeLength: String {
    "Skriv hvor lenge, og trykk Enter: 8 er åtte minutter, 1:30 er halvannet, 90 s er sekunder."
  }
  package var menuHowToPaste: String {
    "Lim inn programmet nå, med høyre museknapp, Ctrl+Shift+V eller ⌘V. Du ser hvordan det er lest før noe åpnes."
  }
  package var menuReadAs: String { "Slik er programmet lest" }
  package var menuNothingFits: String { "Ingenting her har det du skriver. Esc tar det bort." }
  package var menuComesWithProgram: String { "følger med samling" }
  package func menuKeys(_ foot: MenuFoot) -> [(key: String, does: String)] {
    switch foot {
    case .start:
      [("Enter", "åpne"), ("↑↓", "velg"), ("a–å", "søk"), ("Tab", "øv"), ("Esc", "ut")]
    case .list:
      [("Enter", "velg"), ("↑↓", "flytt"), ("a–å", "søk"), ("Esc", "tilbake")]
    case .methods:
      [
        ("Enter", "lag programmet"), ("Tab", "ta med flere"), ("↑↓", "velg"), ("a–å", "søk"),
        ("Esc", "tilbake"),
      ]
    case .paste:
      [("^D", "ferdig"), ("Esc", "tilbake")]
    case .reading:
      [("Enter", "begynn"), ("Tab", "øv"), ("↑↓", "bla"), ("Esc", "tilbake")]
    case .unusable:
      [("↑↓", "bla"), ("Esc", "tilbake")]
    case .clock:
      [
        ("mellomrom", "stopp"), ("+", "1 min"), ("-", "forkort"), ("0", "fra begynnelsen"),
        ("q", "ut"),
      ]
    }
  }

  // MARK: How a session stands

  package var isNotBegun: String { "ikke begynt" }
  package var isOpenNow: String { "åpen nå" }
  package func stoppedIn(_ title: String, _ when: String) -> String {
    "stoppet i «\(title)» \(when)"
  }
  package func dayWasEnded(_ day: String, _ when: String) -> String { "\(day) sluttet \(when)" }
  package func wasEnded(_ when: String) -> String { "avsluttet \(when)" }

  // MARK: A seat without a name

  package var noSessionToday: String {
    "ingen samling er åpen i dag — lederen åpner en med «samling PROGRAM»"
  }
  package func severalSessions(_ names: [String]) -> String {
    let list = names.joined(separator: ", ")
    return "flere samlinger er åpne i dag — skriv navnet på en av \(list)"
  }
}
