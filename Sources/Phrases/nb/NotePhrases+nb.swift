extension Bokmål: NotePhrases {

  // MARK: What is held back

  package func heldCount(_ count: Int) -> String {
    count == 1
      ? "1 notat holdes tilbake"
      : "\(count) notater holdes tilbake"
  }
  package func heldCountWithKey(_ count: Int) -> String { heldCount(count) + " · x slipper ut" }
  package var noneHeld: String { "Ingen notater holdes tilbake." }
  package var releaseOrLeave: String { "↑↓ velg   Enter slipp ut   a alle   Esc la være" }
  package func askToRelease(_ count: Int) -> String {
    count == 1
      ? "Slippe ut notatet? Lerretet kan vise det."
      : "Slippe ut alle \(count) notatene? Lerretet kan vise dem."
  }
  package var textIsHidden: String { "(teksten vises ikke her: vinduet har vist lerretet)" }
  package func team(_ names: String) -> String { "team: \(names)" }

  // MARK: Where the cursor is

  package var backToDay: String { "tilbake" }
  package var followsRoom: String { "følger rommet" }
  package var followsLater: String { "følger rommet når dette er lagret" }
  package var standsFree: String { "står fritt" }
  package func shortTurn(_ number: Int) -> String { "tur \(number)" }
  package func question(_ number: Int, of count: Int) -> String { "spørsmål \(number) av \(count)" }
  package var everybody: String { "alle" }
  package var freeNotes: String { "frie notater" }
  package var freeHeading: String { "fri" }
  package func savedAt(_ time: String) -> String { "lagret \(time)" }
  package func freeOn(_ title: String) -> String { "Fritt notat til «\(title)»" }
  package var parkingList: String { "Parkeringslisten" }
  package func parkingCount(_ count: Int) -> String { "parkering: \(count)" }

  // MARK: Questions and notes

  package func followUps(_ questions: [String]) -> String {
    "oppfølging: " + questions.joined(separator: " · ")
  }
  package var heldUntilReleased: String { "holdes tilbake fra lerretet til lederen slipper det" }
  package var held: String { "holdt tilbake" }
  package func hidden(_ count: Int) -> String {
    "\(count) holdt tilbake – vises ikke på denne skjermen"
  }
  package func saidBy(_ name: String) -> String { "sagt av \(name)" }
  package func wordings(_ count: Int) -> String { "\(count) ordlyder" }
  package func otherWording(by who: String, _ text: String) -> String { "eller (\(who)): " + text }
  package func more(_ count: Int) -> String { "\(count) til" }

  // MARK: Above the line

  package func carrying(_ count: Int) -> String {
    let notes =
      count == 1
      ? "Flytter ett notat"
      : "Flytter \(count) notater"
    return notes
      + ": gå dit det skal, Enter legger det der, Esc lar det ligge"
  }
  package var followsUp: String { "Til svaret over:" }
  package func changedMeanwhile(_ who: String, _ text: String) -> String {
    "Endret imens (\(who)): «\(text)» – lagrer du, beholdes begge"
  }
  package var deletedMeanwhile: String { "Notatet er slettet imens – Enter tar det tilbake" }
  package var makeOne: String { "Flere ordlyder: ↑↓ bytter, Enter gjør dem til denne ene" }

  // MARK: Panels

  package func pasted(_ count: Int) -> String { "\(count) linjer limt inn" }
  package var pasteAnswers: [String] {
    [
      "Enter  ett notat hver",
      "e  ett notat",
      "Esc  bort med dem",
    ]
  }
  package func askToDelete(_ count: Int) -> String {
    count == 1
      ? "Slette notatet?"
      : "Slette \(count) notater?"
  }
  package var tagIs: String { "Merkelapp" }
  package var whoAndWhen: String { "Hvem følger opp; når" }
  package var enterOrLeave: String { "Enter bruk   Esc la være" }
  package func draftFrom(_ time: String, _ place: String) -> String {
    let draft = "Utkast fra \(time)"
    return place.isEmpty ? draft : draft + " · " + place
  }
  package var draftAnswers: [String] {
    [
      "Enter  ta det inn",
      "x  kast det",
      "Esc  la det ligge",
    ]
  }
  package var search: String { "Søk i alle notater" }
  package var searchHint: String { "skriv det du leter etter" }
  package var noHits: String { "ingen treff" }
  package func hits(_ count: Int) -> String { "\(count) treff   ↑↓ velg   Enter gå dit   Esc lukk" }

  // MARK: Where the cursor is

  package var noteTaker: String { "Referent" }
  package var notesTitle: String { "Notater" }

  // MARK: Marks

  package var idea: String { "idé" }
  package var decided: String { "besluttet" }
  package var followedUp: String { "følges opp" }
  package var saveFirst: String {
    "Notatet hører til her – lagre med Enter eller la være med Esc først"
  }
  package var pickSeveral: String {
    "Det trengs to notater eller flere – velg med ↑, ta med hvert med mellomrom"
  }
}
