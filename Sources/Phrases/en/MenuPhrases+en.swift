extension English: MenuPhrases {

  // MARK: Headings and entries

  package var menuSessions: String { "Gatherings" }
  package var menuNew: String { "Something new" }
  package var menuPaste: String { "paste a programme" }
  package var menuPasteWhy: String { "from an e-mail or a document, right into this window" }
  package var menuMethods: String { "make a programme of methods" }
  package var menuMethodsWhy: String { "search those that come with it, and your own" }
  package var menuClock: String { "just a clock" }
  package var menuClockWhy: String { "for the wall, and nothing else" }
  package func menuClock(of length: String) -> String { "a clock of \(length)" }
  package var menuRehearse: String { "rehearse a programme" }
  package var menuRehearseWhy: String { "with a clock that you move; nothing is left behind" }

  // MARK: Pages

  package var menuWhichSession: String { "Which gathering?" }
  package var menuHowLong: String { "How long?" }
  package var menuTypeLength: String {
    "Type how long, and press Enter: 8 is eight minutes, 1:30 one and a half, 90 s is seconds."
  }
  package var menuHowToPaste: String {
    "Paste the programme now, with the right mouse button, Ctrl+Shift+V or ⌘V. You see how it is read before anything is opened."
  }
  package var menuReadAs: String { "How the programme is read" }
  package var menuNothingFits: String { "Nothing here holds what you type. Esc takes it away." }
  package var menuComesWithProgram: String { "comes with samling" }
  package func menuKeys(_ foot: MenuFoot) -> [(key: String, does: String)] {
    switch foot {
    case .start:
      [
        ("Enter", "open"), ("↑↓", "choose"), ("a–z", "search"), ("Tab", "rehearse"),
        ("Esc", "leave"),
      ]
    case .list:
      [("Enter", "choose"), ("↑↓", "move"), ("a–z", "search"), ("Esc", "back")]
    case .methods:
      [
        ("Enter", "make it"), ("Tab", "take more"), ("↑↓", "choose"), ("a–z", "search"),
        ("Esc", "back"),
      ]
    case .paste:
      [("^D", "done"), ("Esc", "back")]
    case .reading:
      [("Enter", "begin"), ("Tab", "rehearse"), ("↑↓", "scroll"), ("Esc", "back")]
    case .unusable:
      [("↑↓", "scroll"), ("Esc", "back")]
    case .clock:
      [("space", "stop"), ("+", "1 min"), ("-", "shorten"), ("0", "start again"), ("q", "leave")]
    }
  }

  // MARK: How a session stands

  package var isNotBegun: String { "not begun" }
  package var isOpenNow: String { "open now" }
  package func stoppedIn(_ title: String, _ when: String) -> String {
    "stopped in «\(title)» \(when)"
  }
  package func dayWasEnded(_ day: String, _ when: String) -> String { "\(day) ended \(when)" }
  package func wasEnded(_ when: String) -> String { "ended \(when)" }

  // MARK: A seat without a name

  package var noSessionToday: String {
    "no gathering is open today — the facilitator opens one with «samling PROGRAMME»"
  }
  package func severalSessions(_ names: [String]) -> String {
    let list = names.joined(separator: ", ")
    return "several gatherings are open today — type the name of one of \(list)"
  }
}
