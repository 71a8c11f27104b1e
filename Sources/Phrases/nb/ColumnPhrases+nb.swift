extension Bokmål: ColumnPhrases {
  package var cellSeparator: String { ";" }
  package var gatheringColumn: String { "samling" }
  package var dayColumn: String { "dag" }
  package var dateColumn: String { "dato" }
  package var itemColumn: String { "post" }
  package var partColumn: String { "del" }
  package var questionColumn: String { "spørsmål" }
  package var keyColumn: String { "nøkkel" }
  package var kindColumn: String { "slag" }
  package var aboutColumn: String { "om" }
  package var byColumn: String { "av" }
  package var statementColumn: String { "utsagn" }
  package var columnColumn: String { "kolonne" }
  package var answerColumn: String { "svar" }
  package var scoreColumn: String { "poeng" }
  package var countColumn: String { "antall" }
  package var tagColumn: String { "type" }
  package var markColumn: String { "merke" }
  package var whoColumn: String { "hvem" }
  package var whenColumn: String { "når" }
  package var writtenColumn: String { "skrevet" }
  package var noteColumn: String { "notat" }
  package var followsColumn: String { "svarer på" }
  package var lowColumn: String { "skala fra" }
  package var highColumn: String { "skala til" }
  package var unitColumn: String { "enhet" }
  package var roundColumn: String { "runde" }
  package var shownColumn: String { "vist" }
  package var phaseColumn: String { "fase" }
  package var plannedStartColumn: String { "planlagt start" }
  package var plannedEndColumn: String { "planlagt slutt" }
  package var startColumn: String { "start" }
  package var endColumn: String { "slutt" }
  package var plannedSecondsColumn: String { "planlagte sekunder" }
  package var secondsColumn: String { "sekunder" }
  package var lateSecondsColumn: String { "forsinket sekunder" }
  package var plannedDateColumn: String { "planlagt dato" }
  package var lateStartSecondsColumn: String { "forsinket start sekunder" }
  package var lateEndSecondsColumn: String { "forsinket slutt sekunder" }
  package var statusColumn: String { "status" }
  package var rightColumn: String { "riktig" }
  package var levelColumn: String { "nivå" }
  package var turnLevel: String { "tur" }
  package var wasHeld: String { "holdt" }
  package var yes: String { "ja" }
  package var no: String { "nei" }
  package var meanColumn: String { "snitt" }
  package var answersColumn: String { "svar" }
  package var changeColumn: String { "endring" }

  // MARK: Kinds of answers

  package var kindOfNote: String { "notat" }
  package var kindOfScore: String { "poeng" }
  package var kindOfChoice: String { "valg" }
  package var kindOfQuiz: String { "quiz" }
  package var kindOfDots: String { "prikker" }
  package var kindOfRank: String { "rangering" }
  package var kindOfTable: String { "tabell" }
  package var kindOfMatrix: String { "matrise" }
  package var kindOfStatus: String { "status" }
}
