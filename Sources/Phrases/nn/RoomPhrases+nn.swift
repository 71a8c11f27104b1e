extension Nynorsk: RoomPhrases {

  package func turnsLeft(_ count: Int, _ each: Int) -> String {
    let number =
      count <= 12 ? name(count, "éin to tre fire fem seks sju åtte ni ti elleve tolv") : "\(count)"
    let length =
      each % 60 == 0
      ? "\(each / 60) " + (each == 60 ? "minutt" : "minutt") : exactLength(each)
    return count == 1 ? "\(number) tur att, \(length)" : "\(number) turar att, \(length) kvar"
  }
  package func until(_ time: String) -> String { "til \(time)" }

  // MARK: Turns

  package func turn(_ number: Int, of count: Int) -> String { "Tur \(number) av \(count)" }
  package func presented(by name: String) -> String { "presentert av \(name)" }
  package func by(_ name: String) -> String { "v/ \(name)" }
  package var next: String { "neste" }
  package func nextIs(_ name: String) -> String { "neste: \(name)" }
  package var dayIsOver: String { "Slutt for dagen" }
  package var gatheringIsOver: String { "Samlinga er slutt" }
  package var thanksForToday: String { "Takk for i dag" }
  package var thanksForNow: String { "Takk for denne gongen" }

  // MARK: Waiting

  package func beginsAt(_ time: String) -> String { "Vi byrjar \(time)" }
  package func begins(on date: String, at time: String) -> String {
    "Vi byrjar \(date) kl. \(time)"
  }
  package func programmeIs(for date: String, today: String) -> String {
    "Programmet er for \(date) – i dag er \(today)"
  }
  package func beginsAgain(_ time: String) -> String { "Vi held fram \(time)" }
  package var beginsNow: String { "Vi byrjar no" }
  package var beginsSoon: String { "Vi byrjar straks" }
  package func inTime(_ minutes: Int) -> String { "om \(span(minutes))" }
  package var pressToBegin: String { "n  byrjar dagen" }

  // MARK: The room's picture

  package var continued: String { "framh." }
  package func page(_ number: Int, of count: Int) -> String { "\(number) av \(count)" }
  package var pleaseRoundOff: String { "takk – rund gjerne av no" }
  package var theTeam: String { "Teamet" }
  package func commentsOn(_ name: String) -> String { "kommenterer: \(name)" }
  package var isFrozen: String { "FROSE LERRET" }
  package var newestAreShown: String { "Dei nyaste svara blir viste på lerretet · v etter part" }
  package var answersAreShownByParty: String {
    "Svar etter part blir viste på lerretet · v alle"
  }
  package var answersAreShown: String { "Svar blir viste på lerretet · v skjuler" }
  package var markedAreShown: String { "Merkte svar blir viste på lerretet · v skjuler" }
  package var detailsAreShown: String { "Punkta blir viste på lerretet · e skjuler" }
  package func notesAreAt(_ question: String) -> String {
    "vis spørsmålet det blir notert til: «\(question)»"
  }
  package var theRoomSees: String { "Lerretet no" }
  package var black: String { "svart" }
  package var frozen: String { "frose" }
  package var canYouReadThis: String { "Kan du lese dette bakarst?" }
  package var ordinaryLetters: String { "Vanlege bokstavar." }
  package func lettersAreHigh(_ rows: Int) -> String { "\(rows) rader." }
  package func testPage(_ number: Int, of count: Int) -> String {
    "\(number) av \(count) · mellomrom viser neste"
  }
  package var agreementsAreShown: String { "Avtalane blir viste på lerretet · h skjuler" }
  package var showAgreements: String { "Enter vis på lerretet   ↑↓ bla   Esc lukk" }
  package var hideAgreements: String { "Enter skjul på lerretet   ↑↓ bla   Esc lukk" }
}
