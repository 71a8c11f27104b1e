/// The headings of the spreadsheets.
package protocol ColumnPhrases {
  /// The separator that spreadsheets in the language expect between cells.
  var cellSeparator: String { get }
  var gatheringColumn: String { get }
  var dayColumn: String { get }
  var dateColumn: String { get }
  var itemColumn: String { get }
  var partColumn: String { get }
  var questionColumn: String { get }
  var keyColumn: String { get }
  var kindColumn: String { get }
  var aboutColumn: String { get }
  var byColumn: String { get }
  var statementColumn: String { get }
  var columnColumn: String { get }
  var answerColumn: String { get }
  var scoreColumn: String { get }
  var countColumn: String { get }
  var tagColumn: String { get }
  var markColumn: String { get }
  var whoColumn: String { get }
  var whenColumn: String { get }
  var writtenColumn: String { get }
  var noteColumn: String { get }
  var followsColumn: String { get }
  var lowColumn: String { get }
  var highColumn: String { get }
  var unitColumn: String { get }
  var roundColumn: String { get }
  var shownColumn: String { get }
  var phaseColumn: String { get }
  var plannedStartColumn: String { get }
  var plannedEndColumn: String { get }
  var startColumn: String { get }
  var endColumn: String { get }
  var plannedSecondsColumn: String { get }
  var secondsColumn: String { get }
  var lateSecondsColumn: String { get }
  var plannedDateColumn: String { get }
  var lateStartSecondsColumn: String { get }
  var lateEndSecondsColumn: String { get }
  var statusColumn: String { get }
  var rightColumn: String { get }
  var levelColumn: String { get }
  /// The level of a row that is a turn; an item and a phase are named by their columns.
  var turnLevel: String { get }
  /// The status of an item that was clocked to its end.
  var wasHeld: String { get }
  var yes: String { get }
  var no: String { get }
  var meanColumn: String { get }
  var answersColumn: String { get }
  var changeColumn: String { get }

  // MARK: Kinds of answers

  var kindOfNote: String { get }
  var kindOfScore: String { get }
  var kindOfChoice: String { get }
  var kindOfQuiz: String { get }
  var kindOfDots: String { get }
  var kindOfRank: String { get }
  var kindOfTable: String { get }
  var kindOfMatrix: String { get }
  var kindOfStatus: String { get }
}
