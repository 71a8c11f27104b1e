import SamlingCore

/// The words of panels, questions and notices.
extension Words {
  // MARK: Questions

  var yesOrNo: String {
    pick("j  ja     n  nei", "j  ja     n  nei", "y  yes     n  no")
  }
  func askToJump(_ title: String) -> String {
    pick("Gå til «\(title)» nå?", "Gå til «\(title)» no?", "Go to «\(title)» now?")
  }
  func askToDrop(_ title: String) -> String {
    pick("Stryke «\(title)»?", "Stryke «\(title)»?", "Drop «\(title)»?")
  }
  func askToEnd(_ left: Int) -> String {
    let ask = pick("Avslutte dagen?", "Avslutte dagen?", "End the day?")
    switch left {
    case 0: return ask
    case 1:
      return ask
        + pick(
          " Ett punkt er ikke holdt.", " Eitt punkt er ikkje halde.",
          " One item has not been held.")
    default:
      return ask
        + pick(
          " \(left) punkter er ikke holdt.", " \(left) punkt er ikkje haldne.",
          " \(left) items have not been held.")
    }
  }
  func askToOpen(_ day: Int, _ title: String) -> String {
    pick(
      "Åpne dag \(day) og begynne med «\(title)»?", "Opne dag \(day) og byrje med «\(title)»?",
      "Open day \(day) and begin with «\(title)»?")
  }
  /// Says what is true of the disk and the clock when it is asked.
  func askToQuit(_ save: SaveState, isDayOpen: Bool) -> String {
    let ask = pick("Lukke programmet?", "Lukke programmet?", "Close the program?")
    let clock = pick(" Klokka går videre.", " Klokka går vidare.", " The clock runs on.")
    switch save {
    case .saved:
      let saved = pick(" Alt er lagret.", " Alt er lagra.", " Everything is saved.")
      return ask + saved + (isDayOpen ? clock : "")
    case .saving: return ask + (isDayOpen ? clock : "")
    case .failing(let count, _, _):
      return pick(
        "\(events(count)) er IKKE lagret. Lukke likevel? Det skrives til en redningsfil.",
        "\(events(count)) er IKKJE lagra. Lukke likevel? Det blir skrive til ei redningsfil.",
        "\(events(count)) NOT saved. Close anyway? What is left goes to a rescue file.")
    }
  }
  func askAfterSilence(_ last: String) -> String {
    pick(
      "Siste hendelse var \(last). Går dagen ennå?",
      "Siste hending var \(last). Går dagen enno?",
      "The last act was on \(last). Is the day still on?")
  }
  /// The answers, a line each.
  func answersAfterSilence(_ last: String) -> [String] {
    [
      pick("j  ja, den går ennå", "j  ja, han går enno", "y  yes, it is still on"),
      pick(
        "e  nei, den sluttet \(last)", "e  nei, han slutta \(last)", "e  no, it ended at \(last)"),
      pick(
        "a  nei, den sluttet et annet klokkeslett", "a  nei, han slutta eit anna klokkeslett",
        "a  no, it ended at another time"),
    ]
  }

  // MARK: Catching up

  var catchingUp: String { pick("Ta det inn igjen", "Ta det inn att", "Catch up") }
  var nothingToCatchUp: String {
    pick(
      "Ingen faste tider er truet.", "Ingen faste tider er truga.", "No fixed time is at risk.")
  }
  var chooseOrLeave: String {
    pick(
      "↑↓ velg   Enter gjør det   Esc la være", "↑↓ vel   Enter gjer det   Esc la vere",
      "↑↓ choose   Enter do it   Esc leave it")
  }
  var escapeCloses: String { pick("Esc lukker", "Esc lukkar", "Esc closes") }
  func shortenTurns(_ title: String, _ count: Int, _ from: String, _ to: String) -> String {
    let turns =
      count == 1
      ? pick("den siste turen får \(to)", "den siste turen får \(to)", "the last turn gets \(to)")
      : pick(
        "\(count) turer igjen får \(to) hver", "\(count) turar att får \(to) kvar",
        "\(count) turns left get \(to) each")
    return turns + pick(", ikke ", ", ikkje ", ", not ") + from + " · \(title)"
  }
  func shortenBreak(_ title: String, _ from: String, _ to: String) -> String {
    pick(
      "\(title): \(to) i stedet for \(from)", "\(title): \(to) i staden for \(from)",
      "\(title): \(to) instead of \(from)")
  }
  func lowerBounds(_ saves: String) -> String {
    pick(
      "korteste tid der den er gitt (sparer \(saves))",
      "kortaste tid der ho er gitt (sparer \(saves))",
      "the lower bound where there is one (saves \(saves))")
  }
  func drop(_ title: String, _ saves: String) -> String {
    pick("stryk «\(title)» (\(saves))", "stryk «\(title)» (\(saves))", "drop «\(title)» (\(saves))")
  }
  func endLater(_ by: String) -> String {
    pick(
      "la resten av dagen bli \(by) senere", "la resten av dagen bli \(by) seinare",
      "let the rest of the day be \(by) later")
  }
  func effect(_ name: String, _ time: String, _ end: String) -> String {
    pick(
      "→ \(time) \(name), dagen slutter \(end)", "→ \(time) \(name), dagen sluttar \(end)",
      "→ \(time) \(name), the day ends \(end)")
  }

  // MARK: Other panels

  var orderOfTurns: String { pick("Rekkefølge", "Rekkjefølgje", "Order") }
  var moveOrLeave: String {
    pick(
      "↑↓ velg   - + flytt   Enter bruk   Esc la være",
      "↑↓ vel   - + flytt   Enter bruk   Esc la vere",
      "↑↓ choose   - + move   Enter use   Esc leave")
  }
  var keys: String { pick("Taster", "Tastar", "Keys") }
  var typedCommands: String {
    pick(
      "Skrives etter kolon, eller med «samling do»",
      "Blir skrive etter kolon, eller med «samling do»",
      "Typed after a colon, or with «samling do»")
  }
  var anyKeyCloses: String {
    pick(
      "↑↓ bla   en annen tast lukker", "↑↓ bla   ein annan tast lukkar",
      "↑↓ scroll   another key closes")
  }
  var space: String { pick("mellomrom", "mellomrom", "space") }

  // MARK: Notices

  func undid(_ kind: String) -> String {
    pick("angret: \(kind)", "angra: \(kind)", "undone: \(kind)")
  }
  func redid(_ kind: String) -> String {
    pick("gjort om igjen: \(kind)", "gjort om att: \(kind)", "done again: \(kind)")
  }
  func bell(_ isOn: Bool) -> String {
    isOn
      ? pick("lyd ved null: på", "lyd ved null: på", "bell at zero: on")
      : pick("lyd ved null: av", "lyd ved null: av", "bell at zero: off")
  }
  func tookIn(_ count: Int) -> String {
    pick(
      "programmet var endret, \(count) steder – tatt inn; u angrer",
      "programmet var endra, \(count) stader – teke inn; u angrar",
      "the agenda had changed in \(count) places – taken in; u takes it back")
  }
  func resumed(_ name: String) -> String {
    pick("fortsetter \(name)", "held fram \(name)", "resuming \(name)")
  }
}
