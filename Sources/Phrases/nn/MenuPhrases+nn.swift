extension Nynorsk: MenuPhrases {

  // MARK: Headings and entries

  package var menuSessions: String { "Samlingar" }
  package var menuNew: String { "Noko nytt" }
  package var menuPaste: String { "lim inn eit program" }
  package var menuPasteWhy: String { "frå ein e-post eller eit dokument, rett i dette vindauget" }
  package var menuMethods: String { "lag eit program av metodar" }
  package var menuMethodsWhy: String { "søk i metodane som følgjer med, og i dine eigne" }
  package var menuClock: String { "berre ei klokke" }
  package var menuClockWhy: String { "for lerretet, og ikkje noko anna" }
  package func menuClock(of length: String) -> String { "klokke på \(length)" }
  package var menuRehearse: String { "øv på eit program" }
  package var menuRehearseWhy: String { "med ei klokke som du flyttar; ingenting blir att" }

  // MARK: Pages

  package var menuWhichSession: String { "Kva for ei samling?" }
  package var menuHowLong: String { "Kor lenge?" }
  package var menuTypeLength: String {
    "Skriv kor lenge, og trykk Enter: 8 er åtte minutt, 1:30 er halvtanna, 90 s er sekund."
  }
  package var menuHowToPaste: String {
    "Lim inn programmet no, med høgre museknapp, Ctrl+Shift+V eller ⌘V. Du ser korleis det er lese før noko blir opna."
  }
  package var menuReadAs: String { "Slik er programmet lese" }
  package var menuNothingFits: String { "Ingenting her har det du skriv. Esc tek det bort." }
  package var menuComesWithProgram: String { "følgjer med samling" }
  package func menuKeys(_ foot: MenuFoot) -> [(key: String, does: String)] {
    switch foot {
    case .start:
      [("Enter", "opne"), ("↑↓", "vel"), ("a–å", "søk"), ("Tab", "øv"), ("Esc", "ut")]
    case .list:
      [("Enter", "vel"), ("↑↓", "flytt"), ("a–å", "søk"), ("Esc", "tilbake")]
    case .methods:
      [
        ("Enter", "lag programmet"), ("Tab", "ta med fleire"), ("↑↓", "vel"), ("a–å", "søk"),
        ("Esc", "tilbake"),
      ]
    case .paste:
      [("^D", "ferdig"), ("Esc", "tilbake")]
    case .reading:
      [("Enter", "byrj"), ("Tab", "øv"), ("↑↓", "bla"), ("Esc", "tilbake")]
    case .unusable:
      [("↑↓", "bla"), ("Esc", "tilbake")]
    case .clock:
      [
        ("mellomrom", "stopp"), ("+", "1 min"), ("-", "kort ned"), ("0", "frå starten"),
        ("q", "ut"),
      ]
    }
  }

  // MARK: How a session stands

  package var isNotBegun: String { "ikkje byrja" }
  package var isOpenNow: String { "open no" }
  package func stoppedIn(_ title: String, _ when: String) -> String {
    "stoppa i «\(title)» \(when)"
  }
  package func dayWasEnded(_ day: String, _ when: String) -> String { "\(day) slutta \(when)" }
  package func wasEnded(_ when: String) -> String { "avslutta \(when)" }

  // MARK: A seat without a name

  package var noSessionToday: String {
    "inga samling er open i dag — leiaren opnar ei med «samling PROGRAM»"
  }
  package func severalSessions(_ names: [String]) -> String {
    let list = names.joined(separator: ", ")
    return "fleire samlingar er opne i dag — skriv namnet på ei av \(list)"
  }
}
