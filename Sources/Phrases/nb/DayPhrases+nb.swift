extension Bokmål: DayPhrases {

  // MARK: The forecast in words

  package func breakTakesIt(_ name: String, _ times: String, _ length: Int, _ planned: Int)
    -> String
  {
    "\(name) tar det: \(times), \(length) min i stedet for \(planned)."
  }
  package func breakGives(_ name: String, _ times: String, _ length: Int, _ planned: Int) -> String
  {
    "\(name) blir \(times), \(length) min i stedet for \(planned)."
  }
  package func dayEnds(_ time: String, _ planned: String) -> String {
    "Dagen slutter \(time), ikke \(planned)."
  }

  // MARK: The end of a day

  package func dayEndedAt(_ time: String, lateMinutes: Int) -> String {
    let plan =
      lateMinutes == 0
      ? "som planlagt" : "\(span(abs(lateMinutes))) \(lateMinutes > 0 ? "etter" : "før") planen"
    return "Slutt \(time), \(plan)"
  }
  package func countNotes(_ notes: Int, _ decisions: Int, _ followUps: Int) -> String {
    "\(notes == 1 ? "1 notat" : "\(notes) notater") · \(decisions) vedtak · \(followUps) til oppfølging"
  }
  package func minutesAre(_ path: String) -> String { "Referat: \(path)" }
  package func noMinutesYet(_ path: String) -> String {
    "referatet er ikke skrevet ennå — det kommer i \(path) når et punkt er ferdig"
  }
  package func openMinutesYourself(_ path: String) -> String {
    "her er ingenting som åpner sider — åpne \(path) i en nettleser"
  }

  package var leftOut: String { "ikke holdt" }
  package var dropped: String { "strøket" }

  // MARK: Seats and saving

  package func notSaved(_ count: Int, since: String, reason: String) -> String {
    "IKKE LAGRET · \(events(count)) siden \(since) · \(reason)"
  }
  package func nothingSavedNow(_ reason: String) -> String { "INGENTING LAGRES NÅ · \(reason)" }
  package func events(_ count: Int) -> String {
    count == 1
      ? "1 hendelse"
      : "\(count) hendelser"
  }
  package var isBlack: String { "SVART LERRET" }
  package func onScreen(_ message: String) -> String { "På lerretet: \(message)" }
  package var notSavedShort: String { " ikke lagret " }
  package var rehearsal: String { "ØVELSE" }

  // MARK: Questions

  package var yesOrNo: String { "j Enter  ja     n Esc  nei" }
  package var askToUndoNext: String { "Angre «neste» i stedet?" }
  package var undoOrGoBack: String {
    "u  angre, som om det ikke var gjort     N  tilbake     Esc  la være"
  }
  package func askToJump(_ title: String) -> String { "Gå til «\(title)» nå?" }
  package func askToDrop(_ title: String) -> String { "Stryke «\(title)»?" }
  package func askToEnd(_ left: Int) -> String {
    let ask = "Avslutte dagen?"
    switch left {
    case 0: return ask
    case 1:
      return ask
        + " Ett punkt er ikke holdt."
    default:
      return ask
        + " \(left) punkter er ikke holdt."
    }
  }
  package func askToOpen(_ day: Int, _ title: String) -> String {
    "Åpne dag \(day) og begynne med «\(title)»?"
  }
  package func askAfterSilence(_ last: String) -> String {
    "Siste hendelse var \(last). Går dagen ennå?"
  }
  package func answersAfterSilence(_ last: String) -> [String] {
    [
      "j  ja, den går ennå",
      "e  nei, den sluttet \(last)",
      "a  nei, den sluttet et annet klokkeslett",
    ]
  }

  // MARK: Catching up

  package var catchingUp: String { "Ta det inn igjen" }
  package var nothingToCatchUp: String { "Ingen faste tider er truet." }
  package var chooseOrLeave: String { "↑↓ velg   Enter gjør det   Esc la være" }
  package var takeOrLeave: String { "+ −  mer eller mindre   Enter gi det   Esc la være" }
  package var escapeCloses: String { "Esc lukker" }
  package var doNothing: String { "gjør ingenting" }
  package func turnsGet(_ names: [String], _ to: String, _ from: String) -> String {
    "\(listed(names)) får \(to), ikke \(from)"
  }
  package func turnsGet(_ count: Int, _ to: String, _ from: String) -> String {
    "\(count) turer igjen får \(to) hver, ikke \(from)"
  }
  package func itemGets(_ title: String, _ to: String, _ from: String) -> String {
    "\(title): \(to), ikke \(from)"
  }
  package func mealSlides(_ title: String, _ times: String, _ to: String, _ from: String)
    -> String
  {
    "\(title) \(times): \(to), ikke \(from)"
  }
  package func andMore(_ count: Int) -> String { "og \(count) til" }
  package func lowerBounds(_ saves: String) -> String {
    "korteste tid der den er gitt (sparer \(saves))"
  }
  package func drop(_ title: String, _ saves: String) -> String { "stryk «\(title)» (\(saves))" }
  package func dropPart(_ title: String, _ saves: String) -> String {
    "stryk delen «\(title)» (\(saves))"
  }
  package func dropQuestion(_ question: String, _ saves: String) -> String {
    "stryk spørsmålet «\(question)» (\(saves))"
  }
  package func moveItem(_ title: String, _ time: String, after: String) -> String {
    "flytt «\(title)» til \(time), etter \(after)"
  }
  package func moveItem(_ title: String, _ time: String, day: Int, insteadOf first: String?)
    -> String
  {
    "flytt «\(title)» til dag \(day), "
      + (first.map { "som da begynner \(time), ikke \($0)" } ?? "kl. \(time)")
  }
  package func agreeLater(_ title: String, _ by: String) -> String {
    "\(title) og det som følger, blir \(by) senere"
  }
  package func agreeLaterEnd(_ by: String) -> String { "dagen slutter \(by) senere" }
  package func wins(_ minutes: String, of needed: String) -> String {
    "vinner \(minutes) av \(needed) min"
  }
  package func asPrinted(_ title: String, _ time: String) -> String {
    "\(title) \(time) som trykt"
  }
  package func notAsPrinted(_ title: String, _ now: String, _ printed: String) -> String {
    "\(title) \(now), ikke \(printed)"
  }
  package func endOfDay(_ time: String, _ printed: String?) -> String {
    "dagen slutter \(time)" + (printed.map { ", ikke \($0)" } ?? " som trykt")
  }
  package func moreBelow(_ count: Int) -> String { "↓ \(count) flere" }

  /// Names as a sentence lists them.
  private func listed(_ names: [String]) -> String {
    let first = names.dropLast().joined(separator: ", ")
    return ([first] + names.suffix(1)).filter { !$0.isEmpty }.joined(separator: " og ")
  }

  // MARK: Other panels

  package var orderOfTurns: String { "Rekkefølge" }
  package var moveOrLeave: String { "↑↓ velg   - + flytt   Enter bruk   Esc la være" }
  package var keys: String { "Taster" }
  package var helpKeys: String { "↑↓ velg   Enter gjør det   Esc lukker" }
  package var lookFor: String { "søk" }
  package var paletteKeys: String { "Tab fyll ut   ↑↓ velg   Enter gjør det   Esc la være" }
  package var nothingSoCalled: String { "Ingen tast og ingen kommando har det du skriver." }
  package var space: String { "mellomrom" }

  // MARK: Notices

  package func otherDid(_ kind: String) -> String { "en annen leder: \(kind)" }
  package func clockIsAhead(_ seat: String, _ minutes: Int) -> String {
    "klokka hos \(seat) går \(minutes) min foran — still en av maskinene"
  }
  package func undid(_ kind: String) -> String { "angret: \(kind)" }
  package func redid(_ kind: String) -> String { "gjort om igjen: \(kind)" }
  package func bell(_ isOn: Bool) -> String {
    isOn
      ? "lyd ved null: på"
      : "lyd ved null: av"
  }
  package func tookIn(_ count: Int) -> String {
    "programmet var endret, \(count) steder – tatt inn; u angrer"
  }
  package func resumed(_ name: String) -> String { "fortsetter \(name)" }

  // MARK: The forecast in words

  package func breakIs(_ name: String, _ time: String, _ planned: String) -> String {
    "\(name) blir \(time), ikke \(planned)."
  }

  // MARK: Seats and saving

  package func present(_ count: Int, _ names: String) -> String { "\(count) til stede: \(names)" }
  package var facilitatorSeat: String { "leder" }
  package var notesSeat: String { "referent" }
  package var scoresSeat: String { "svar" }
  package var projectorSeat: String { "lerret" }
  package func gone(_ names: String) -> String { "borte: \(names)" }
  package func askToQuit(isSaved: Bool, isDayOpen: Bool) -> String {
    "Avslutte programmet?\(isSaved ? " Alt er lagret." : "")\(isDayOpen ? " Klokka går videre." : "")"
  }
  package func askToQuit(unsaved count: Int, isRescued: Bool) -> String {
    "\(events(count)) er IKKE lagret. Avslutte likevel? "
      + (isRescued
        ? "Alt ligger i en redningsfil."
        : "Ingen redningsfil lot seg skrive; du blir spurt om et sted.")
  }
}
