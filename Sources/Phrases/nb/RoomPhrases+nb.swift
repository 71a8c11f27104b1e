extension Bokmål: RoomPhrases {

  package func turnsLeft(_ count: Int, _ each: Int) -> String {
    let number =
      count <= 12 ? name(count, "én to tre fire fem seks sju åtte ni ti elleve tolv") : "\(count)"
    let length =
      each % 60 == 0
      ? "\(each / 60) " + (each == 60 ? "minutt" : "minutter") : exactLength(each)
    return count == 1 ? "\(number) tur igjen, \(length)" : "\(number) turer igjen, \(length) hver"
  }
  package func until(_ time: String) -> String { "til \(time)" }

  // MARK: Turns

  package func turn(_ number: Int, of count: Int) -> String { "Tur \(number) av \(count)" }
  package func presented(by name: String) -> String { "presentert av \(name)" }
  package func by(_ name: String) -> String { "v/ \(name)" }
  package var next: String { "neste" }
  package func nextIs(_ name: String) -> String { "neste: \(name)" }
  package var dayIsOver: String { "Slutt for dagen" }
  package var gatheringIsOver: String { "Samlingen er slutt" }
  package var thanksForToday: String { "Takk for i dag" }
  package var thanksForNow: String { "Takk for denne gang" }

  // MARK: Waiting

  package func beginsAt(_ time: String) -> String { "Vi begynner \(time)" }
  package func begins(on date: String, at time: String) -> String {
    "Vi begynner \(date) kl. \(time)"
  }
  package func programmeIs(for date: String, today: String) -> String {
    "Programmet er for \(date) – i dag er \(today)"
  }
  package func beginsAgain(_ time: String) -> String { "Vi fortsetter \(time)" }
  package var beginsNow: String { "Vi begynner nå" }
  package var beginsSoon: String { "Vi begynner straks" }
  package func inTime(_ minutes: Int) -> String { "om \(span(minutes))" }
  package var pressToBegin: String { "n  begynner dagen" }

  // MARK: The room's picture

  package var continued: String { "forts." }
  package func page(_ number: Int, of count: Int) -> String { "\(number) av \(count)" }
  package var pleaseRoundOff: String { "takk – rund gjerne av nå" }
  package var theTeam: String { "Teamet" }
  package func commentsOn(_ name: String) -> String { "kommenterer: \(name)" }
  package var isFrozen: String { "FROSSET LERRET" }
  package var newestAreShown: String { "Nyeste svar vises på lerretet · v etter part" }
  package var answersAreShownByParty: String {
    "Svar etter part vises på lerretet · v alle"
  }
  package var answersAreShown: String { "Svar vises på lerretet · v skjuler" }
  package var markedAreShown: String { "Merkede svar vises på lerretet · v skjuler" }
  package var detailsAreShown: String { "Punktene vises på lerretet · e skjuler" }
  package func notesAreAt(_ question: String) -> String {
    "vis spørsmålet det noteres til: «\(question)»"
  }
  package var theRoomSees: String { "Lerretet nå" }
  package var black: String { "svart" }
  package var frozen: String { "frosset" }
  package var canYouReadThis: String { "Kan du lese dette bakerst?" }
  package var ordinaryLetters: String { "Vanlige bokstaver." }
  package func lettersAreHigh(_ rows: Int) -> String { "\(rows) rader." }
  package func testPage(_ number: Int, of count: Int) -> String {
    "\(number) av \(count) · mellomrom viser neste"
  }
  package var agreementsAreShown: String { "Avtalene vises på lerretet · h skjuler" }
  package var showAgreements: String { "Enter vis på lerretet   ↑↓ bla   Esc lukk" }
  package var hideAgreements: String { "Enter skjul på lerretet   ↑↓ bla   Esc lukk" }
}
