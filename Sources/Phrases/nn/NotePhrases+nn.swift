extension Nynorsk: NotePhrases {

  // MARK: What is held back

  package func heldCount(_ count: Int) -> String {
    count == 1
      ? "1 notat blir halde tilbake"
      : "\(count) notat blir haldne tilbake"
  }
  package func heldCountWithKey(_ count: Int) -> String { heldCount(count) + " · x slepp ut" }
  package var noneHeld: String { "Ingen notat blir haldne tilbake." }
  package var releaseOrLeave: String { "↑↓ vel   Enter slepp ut   a alle   Esc la vere" }
  package func askToRelease(_ count: Int) -> String {
    count == 1
      ? "Sleppe ut notatet? Lerretet kan vise det."
      : "Sleppe ut alle \(count) notata? Lerretet kan vise dei."
  }
  package var textIsHidden: String { "(teksten blir ikkje vist her: vindauget har vist lerretet)" }
  package func team(_ names: String) -> String { "team: \(names)" }

  // MARK: Where the cursor is

  package var backToDay: String { "tilbake" }
  package var followsRoom: String { "følgjer rommet" }
  package var followsLater: String { "følgjer rommet når dette er lagra" }
  package var standsFree: String { "står fritt" }
  package func shortTurn(_ number: Int) -> String { "tur \(number)" }
  package func question(_ number: Int, of count: Int) -> String { "spørsmål \(number) av \(count)" }
  package var everybody: String { "alle" }
  package var freeNotes: String { "frie notat" }
  package var freeHeading: String { "fri" }
  package func savedAt(_ time: String) -> String { "lagra \(time)" }
  package func freeOn(_ title: String) -> String { "Fritt notat til «\(title)»" }
  package var parkingList: String { "Parkeringslista" }
  package func parkingCount(_ count: Int) -> String { "parkering: \(count)" }

  // MARK: Questions and notes

  package func followUps(_ questions: [String]) -> String {
    "oppfølging: " + questions.joined(separator: " · ")
  }
  package var heldUntilReleased: String { "blir halde tilbake frå lerretet til leiaren slepp det" }
  package var held: String { "halde tilbake" }
  package func hidden(_ count: Int) -> String {
    "\(count) haldne tilbake – blir ikkje viste på denne skjermen"
  }
  package func saidBy(_ name: String) -> String { "sagt av \(name)" }
  package func wordings(_ count: Int) -> String { "\(count) ordlydar" }
  package func otherWording(by who: String, _ text: String) -> String { "eller (\(who)): " + text }
  package func more(_ count: Int) -> String { "\(count) til" }

  // MARK: Above the line

  package func carrying(_ count: Int) -> String {
    let notes =
      count == 1
      ? "Flytter eitt notat"
      : "Flytter \(count) notat"
    return notes
      + ": gå dit det skal, Enter legg det der, Esc lèt det liggje"
  }
  package var followsUp: String { "Til svaret over:" }
  package func changedMeanwhile(_ who: String, _ text: String) -> String {
    "Endra imens (\(who)): «\(text)» – lagrar du, blir begge tekne vare på"
  }
  package var deletedMeanwhile: String { "Notatet er sletta imens – Enter tek det tilbake" }
  package var makeOne: String { "Fleire ordlydar: ↑↓ byter, Enter gjer dei til denne eine" }

  // MARK: Panels

  package func pasted(_ count: Int) -> String { "\(count) linjer limte inn" }
  package var pasteAnswers: [String] {
    [
      "Enter  eitt notat kvar",
      "e  eitt notat",
      "Esc  bort med dei",
    ]
  }
  package func askToDelete(_ count: Int) -> String {
    count == 1
      ? "Slette notatet?"
      : "Slette \(count) notat?"
  }
  package var tagIs: String { "Merkelapp" }
  package var whoAndWhen: String { "Kven følgjer opp; når" }
  package var enterOrLeave: String { "Enter bruk   Esc la vere" }
  package func draftFrom(_ time: String, _ place: String) -> String {
    let draft = "Utkast frå \(time)"
    return place.isEmpty ? draft : draft + " · " + place
  }
  package var draftAnswers: [String] {
    [
      "Enter  ta det inn",
      "x  kast det",
      "Esc  la det liggje",
    ]
  }
  package var search: String { "Søk i alle notat" }
  package var searchHint: String { "skriv det du leitar etter" }
  package var noHits: String { "ingen treff" }
  package func hits(_ count: Int) -> String { "\(count) treff   ↑↓ vel   Enter gå dit   Esc lukk" }

  // MARK: Where the cursor is

  package var noteTaker: String { "Referent" }
  package var notesTitle: String { "Notat" }

  // MARK: Marks

  package var idea: String { "idé" }
  package var decided: String { "vedteke" }
  package var followedUp: String { "blir følgt opp" }
  package var saveFirst: String {
    "Notatet høyrer til her – lagre med Enter eller la vere med Esc først"
  }
  package var pickSeveral: String {
    "Det trengst to notat eller fleire – vel med ↑, ta med kvart med mellomrom"
  }
}
