extension Bokmål: RoomPhrases {

  // MARK: Turns

  package func turn(_ number: Int, of count: Int) -> String { "Tur \(number) av \(count)" }
  package func presented(by name: String) -> String { "presentert av \(name)" }
  package func by(_ name: String) -> String { "v/ \(name)" }
  package var next: String { "neste" }
  package func nextIs(_ name: String) -> String { "neste: \(name)" }
  package var dayIsOver: String { "Slutt for dagen" }
  package var gatheringIsOver: String { "Samlingen er slutt" }

  // MARK: Waiting

  package func beginsAt(_ time: String) -> String { "Vi begynner \(time)" }
  package var beginsNow: String { "Vi begynner nå" }
  package var beginsSoon: String { "Vi begynner straks" }
  package func inTime(_ minutes: Int) -> String { "om \(span(minutes))" }
  package var pressToBegin: String { "n  begynner dagen" }

  // MARK: The room's picture

  package var pleaseRoundOff: String { "takk – rund gjerne av nå" }
  package var theTeam: String { "Teamet" }
  package func commentsOn(_ name: String) -> String { "kommenterer: \(name)" }
  package var isFrozen: String { "FROSSET LERRET" }
  package var answersAreShown: String { "Svar vises på lerretet · v skjuler" }
  package var markedAreShown: String { "Merkede svar vises på lerretet · v skjuler" }
  package var theRoomSees: String { "Lerretet nå" }
  package var black: String { "svart" }
  package var frozen: String { "frosset" }
  package var canYouReadThis: String { "Kan du lese dette bakerst?" }
  package var ordinaryLetters: String { "Vanlige bokstaver." }
  package func lettersAreHigh(_ rows: Int) -> String { "\(rows) rader." }
  package func testPage(_ number: Int, of count: Int) -> String {
    "\(number) av \(count) · mellomrom viser neste"
  }
}
