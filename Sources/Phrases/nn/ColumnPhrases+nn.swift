extension Nynorsk: ColumnPhrases {
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
  package var statementColumn: String { "utsegn" }
  package var columnColumn: String { "kolonne" }
  package var answerColumn: String { "svar" }
  package var scoreColumn: String { "poeng" }
  package var countColumn: String { "mengd" }
  package var tagColumn: String { "type" }
  package var markColumn: String { "merke" }
  package var whoColumn: String { "kven" }
  package var whenColumn: String { "når" }
  package var writtenColumn: String { "skrive" }
  package var noteColumn: String { "notat" }
  package var followsColumn: String { "svarer på" }
  package var lowColumn: String { "skala frå" }
  package var highColumn: String { "skala til" }
  package var unitColumn: String { "eining" }
  package var roundColumn: String { "runde" }
  package var shownColumn: String { "vist" }
  package var phaseColumn: String { "fase" }
  package var plannedStartColumn: String { "planlagd start" }
  package var plannedEndColumn: String { "planlagd slutt" }
  package var startColumn: String { "start" }
  package var endColumn: String { "slutt" }
  package var plannedSecondsColumn: String { "planlagde sekund" }
  package var secondsColumn: String { "sekund" }
  package var lateSecondsColumn: String { "forseinka sekund" }
  package var plannedDateColumn: String { "planlagd dato" }
  package var lateStartSecondsColumn: String { "forseinka start sekund" }
  package var lateEndSecondsColumn: String { "forseinka slutt sekund" }
  package var statusColumn: String { "status" }
  package var rightColumn: String { "rett" }
  package var levelColumn: String { "nivå" }
  package var turnLevel: String { "tur" }
  package var wasHeld: String { "halde" }
  package var yes: String { "ja" }
  package var no: String { "nei" }
  package var meanColumn: String { "snitt" }
  package var answersColumn: String { "svar" }
  package var changeColumn: String { "endring" }

  // MARK: Kinds of answers

  package var kindOfNote: String { "notat" }
  package var kindOfScore: String { "poeng" }
  package var kindOfChoice: String { "val" }
  package var kindOfQuiz: String { "quiz" }
  package var kindOfDots: String { "prikkar" }
  package var kindOfRank: String { "rangering" }
  package var kindOfTable: String { "tabell" }
  package var kindOfMatrix: String { "matrise" }
  package var kindOfStatus: String { "status" }
}
