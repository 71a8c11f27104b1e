extension English: ColumnPhrases {
  package var cellSeparator: String { "," }
  package var gatheringColumn: String { "gathering" }
  package var dayColumn: String { "day" }
  package var dateColumn: String { "date" }
  package var itemColumn: String { "item" }
  package var partColumn: String { "part" }
  package var questionColumn: String { "question" }
  package var keyColumn: String { "key" }
  package var kindColumn: String { "kind" }
  package var aboutColumn: String { "about" }
  package var byColumn: String { "by" }
  package var statementColumn: String { "statement" }
  package var columnColumn: String { "column" }
  package var answerColumn: String { "answer" }
  package var scoreColumn: String { "score" }
  package var countColumn: String { "count" }
  package var tagColumn: String { "tag" }
  package var markColumn: String { "mark" }
  package var whoColumn: String { "who" }
  package var whenColumn: String { "when" }
  package var writtenColumn: String { "written" }
  package var noteColumn: String { "note" }
  package var followsColumn: String { "follows" }
  package var lowColumn: String { "scale from" }
  package var highColumn: String { "scale to" }
  package var unitColumn: String { "unit" }
  package var roundColumn: String { "round" }
  package var shownColumn: String { "shown" }
  package var phaseColumn: String { "phase" }
  package var plannedStartColumn: String { "planned start" }
  package var plannedEndColumn: String { "planned end" }
  package var startColumn: String { "start" }
  package var endColumn: String { "end" }
  package var plannedSecondsColumn: String { "planned seconds" }
  package var secondsColumn: String { "seconds" }
  package var lateSecondsColumn: String { "late seconds" }
  package var plannedDateColumn: String { "planned date" }
  package var lateStartSecondsColumn: String { "late start seconds" }
  package var lateEndSecondsColumn: String { "late end seconds" }
  package var statusColumn: String { "status" }
  package var rightColumn: String { "right" }
  package var levelColumn: String { "level" }
  package var turnLevel: String { "turn" }
  package var wasHeld: String { "held" }
  package var yes: String { "yes" }
  package var no: String { "no" }
  package var meanColumn: String { "mean" }
  package var answersColumn: String { "answers" }
  package var changeColumn: String { "change" }

  // MARK: Kinds of answers

  package var kindOfNote: String { "note" }
  package var kindOfScore: String { "score" }
  package var kindOfChoice: String { "choice" }
  package var kindOfQuiz: String { "quiz" }
  package var kindOfDots: String { "dots" }
  package var kindOfRank: String { "rank" }
  package var kindOfTable: String { "table" }
  package var kindOfMatrix: String { "matrix" }
  package var kindOfStatus: String { "status" }
}
