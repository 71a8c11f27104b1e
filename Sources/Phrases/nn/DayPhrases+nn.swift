extension Nynorsk: DayPhrases {

  // MARK: The forecast in words

  package func breakTakesIt(_ name: String, _ times: String, _ length: Int, _ planned: Int)
    -> String
  {
    "\(name) tek det: \(times), \(length) min i staden for \(planned)."
  }
  package func breakGives(_ name: String, _ times: String, _ length: Int, _ planned: Int) -> String
  {
    "\(name) blir \(times), \(length) min i staden for \(planned)."
  }
  package func dayEnds(_ time: String, _ planned: String) -> String {
    "Dagen sluttar \(time), ikkje \(planned)."
  }

  // MARK: The end of a day

  package func dayEndedAt(_ time: String, lateMinutes: Int) -> String {
    let plan =
      lateMinutes == 0
      ? "som planlagt" : "\(span(abs(lateMinutes))) \(lateMinutes > 0 ? "etter" : "før") planen"
    return "Slutt \(time), \(plan)"
  }
  package func countNotes(_ notes: Int, _ decisions: Int, _ followUps: Int) -> String {
    "\(notes) notat · \(decisions) vedtak · \(followUps) til oppfølging"
  }
  package func minutesAre(_ path: String) -> String { "Referat: \(path)" }
  package func noMinutesYet(_ path: String) -> String {
    "referatet er ikkje skrive enno — det kjem i \(path) når eit punkt er ferdig"
  }
  package func openMinutesYourself(_ path: String) -> String {
    "her er ingenting som opnar sider — opne \(path) i ein nettlesar"
  }

  package var leftOut: String { "ikkje halde" }
  package var dropped: String { "stroke" }

  // MARK: Seats and saving

  package func notSaved(_ count: Int, since: String, reason: String) -> String {
    "IKKJE LAGRA · \(events(count)) sidan \(since) · \(reason)"
  }
  package func nothingSavedNow(_ reason: String) -> String { "INGENTING BLIR LAGRA NO · \(reason)" }
  package func events(_ count: Int) -> String {
    count == 1
      ? "1 hending"
      : "\(count) hendingar"
  }
  package var isBlack: String { "SVART LERRET" }
  package func onScreen(_ message: String) -> String { "På lerretet: \(message)" }
  package var notSavedShort: String { " ikkje lagra " }
  package var rehearsal: String { "ØVING" }

  // MARK: Questions

  package var yesOrNo: String { "j Enter  ja     n Esc  nei" }
  package var askToUndoNext: String { "Angre «neste» i staden?" }
  package var undoOrGoBack: String {
    "u  angre, som om det ikkje var gjort     N  tilbake     Esc  la vere"
  }
  package func askToJump(_ title: String) -> String { "Gå til «\(title)» no?" }
  package func askToDrop(_ title: String) -> String { "Stryke «\(title)»?" }
  package func askToEnd(_ left: Int) -> String {
    let ask = "Avslutte dagen?"
    switch left {
    case 0: return ask
    case 1:
      return ask
        + " Eitt punkt er ikkje halde."
    default:
      return ask
        + " \(left) punkt er ikkje haldne."
    }
  }
  package func askToOpen(_ day: Int, _ title: String) -> String {
    "Opne dag \(day) og byrje med «\(title)»?"
  }
  package func askAfterSilence(_ last: String) -> String {
    "Siste hending var \(last). Går dagen enno?"
  }
  package func answersAfterSilence(_ last: String) -> [String] {
    [
      "j  ja, han går enno",
      "e  nei, han slutta \(last)",
      "a  nei, han slutta eit anna klokkeslett",
    ]
  }

  // MARK: Catching up

  package var catchingUp: String { "Ta det inn att" }
  package var nothingToCatchUp: String { "Ingen faste tider er truga." }
  package var chooseOrLeave: String { "↑↓ vel   Enter gjer det   Esc la vere" }
  package var takeOrLeave: String { "+ −  meir eller mindre   Enter gje det   Esc la vere" }
  package var escapeCloses: String { "Esc lukkar" }
  package var doNothing: String { "gjer ingenting" }
  package func turnsGet(_ names: [String], _ to: String, _ from: String) -> String {
    "\(listed(names)) får \(to), ikkje \(from)"
  }
  package func turnsGet(_ count: Int, _ to: String, _ from: String) -> String {
    "\(count) turar att får \(to) kvar, ikkje \(from)"
  }
  package func itemGets(_ title: String, _ to: String, _ from: String) -> String {
    "\(title): \(to), ikkje \(from)"
  }
  package func mealSlides(_ title: String, _ times: String, _ to: String, _ from: String)
    -> String
  {
    "\(title) \(times): \(to), ikkje \(from)"
  }
  package func andMore(_ count: Int) -> String { "og \(count) til" }
  package func lowerBounds(_ saves: String) -> String {
    "kortaste tid der ho er gitt (sparer \(saves))"
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
      + (first.map { "som då byrjar \(time), ikkje \($0)" } ?? "kl. \(time)")
  }
  package func agreeLater(_ title: String, _ by: String) -> String {
    "\(title) og det som følgjer, blir \(by) seinare"
  }
  package func agreeLaterEnd(_ by: String) -> String { "dagen sluttar \(by) seinare" }
  package func wins(_ minutes: String, of needed: String) -> String {
    "vinn \(minutes) av \(needed) min"
  }
  package func asPrinted(_ title: String, _ time: String) -> String {
    "\(title) \(time) som trykt"
  }
  package func notAsPrinted(_ title: String, _ now: String, _ printed: String) -> String {
    "\(title) \(now), ikkje \(printed)"
  }
  package func endOfDay(_ time: String, _ printed: String?) -> String {
    "dagen sluttar \(time)" + (printed.map { ", ikkje \($0)" } ?? " som trykt")
  }
  package func moreBelow(_ count: Int) -> String { "↓ \(count) fleire" }

  /// Names as a sentence lists them.
  private func listed(_ names: [String]) -> String {
    let first = names.dropLast().joined(separator: ", ")
    return ([first] + names.suffix(1)).filter { !$0.isEmpty }.joined(separator: " og ")
  }

  // MARK: Other panels

  package var orderOfTurns: String { "Rekkjefølgje" }
  package var moveOrLeave: String { "↑↓ vel   - + flytt   Enter bruk   Esc la vere" }
  package var keys: String { "Tastar" }
  package var helpKeys: String { "↑↓ vel   Enter gjer det   Esc lukkar" }
  package var lookFor: String { "søk" }
  package var paletteKeys: String { "Tab fyll ut   ↑↓ vel   Enter gjer det   Esc la vere" }
  package var nothingSoCalled: String { "Ingen tast og ingen kommando har det du skriv." }
  package var space: String { "mellomrom" }

  // MARK: Notices

  package func otherDid(_ kind: String) -> String { "ein annan leiar: \(kind)" }
  package func clockIsAhead(_ seat: String, _ minutes: Int) -> String {
    "klokka hos \(seat) går \(minutes) min føre — still ei av maskinene"
  }
  package func undid(_ kind: String) -> String { "angra: \(kind)" }
  package func redid(_ kind: String) -> String { "gjort om att: \(kind)" }
  package func bell(_ isOn: Bool) -> String {
    isOn
      ? "lyd ved null: på"
      : "lyd ved null: av"
  }
  package func tookIn(_ count: Int) -> String {
    "programmet var endra, \(count) stader – teke inn; u angrar"
  }
  package func resumed(_ name: String) -> String { "held fram \(name)" }

  // MARK: The forecast in words

  package func breakIs(_ name: String, _ time: String, _ planned: String) -> String {
    "\(name) blir \(time), ikkje \(planned)."
  }

  // MARK: Seats and saving

  package func present(_ count: Int, _ names: String) -> String { "\(count) til stades: \(names)" }
  package var facilitatorSeat: String { "leiar" }
  package var notesSeat: String { "referent" }
  package var scoresSeat: String { "svar" }
  package var projectorSeat: String { "lerret" }
  package func gone(_ names: String) -> String { "borte: \(names)" }
  package func askToQuit(isSaved: Bool, isDayOpen: Bool) -> String {
    "Avslutte programmet?\(isSaved ? " Alt er lagra." : "")\(isDayOpen ? " Klokka går vidare." : "")"
  }
  package func askToQuit(unsaved count: Int, isRescued: Bool) -> String {
    "\(events(count)) er IKKJE lagra. Avslutte likevel? "
      + (isRescued
        ? "Alt ligg i ei redningsfil."
        : "Inga redningsfil let seg skrive; du blir spurd om ein stad.")
  }
}
