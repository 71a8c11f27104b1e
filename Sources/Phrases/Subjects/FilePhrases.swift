/// Session folders and their journals.
package protocol FilePhrases {
  var isNotThere: String { get }
  var checkPath: String { get }
  var isNoSession: String { get }
  var openOneFirst: String { get }
  var isThereAlready: String { get }
  var chooseOtherFolder: String { get }
  var cannotBeCreated: String { get }
  var cannotBeRead: String { get }
  var cannotBeWritten: String { get }
  var folderIsGone: String { get }
  var folderIsAnothers: String { get }
  var closeSeat: String { get }
  var putFolderBack: String { get }
  var isDamaged: String { get }
  var restoreCopy: String { get }
  var getNewerSamling: String { get }
  var divideIt: String { get }
  var typeMoreOfName: String { get }
  var journalIsClosed: String { get }
  func hasNewerFormat(_ found: Int, _ known: Int) -> String
  func textIsTooLong(_ found: Int, _ allowed: Int) -> String
  func fitsSeveralSessions(_ candidates: [String]) -> String
  func noSessionNamed(_ home: String) -> String
  func didYouMean(_ nearest: String?) -> String
  var diskIsFull: String { get }
  var diskIsReadOnly: String { get }
  var isForbidden: String { get }
  var diskFails: String { get }
  var fileIsTooLarge: String { get }
  var isAFolder: String { get }
  var tooManyFiles: String { get }
  var isNoPlainFile: String { get }
  var isALink: String { get }
  var isThere: String { get }
  /// For what has no words here; `code` is the system's own.
  func systemFails(_ code: Int) -> String

  // MARK: Damaged journals

  var setAside: String { get }
  func moreSetAside(_ count: Int) -> String
  var isNoRecord: String { get }
  var isJSONButNoRecord: String { get }
  func isOfNewerSamling(_ version: Int) -> String
  var isTooLongForARecord: String { get }
  var holdsImpossibleNumber: String { get }
  var checksumFails: String { get }
  /// `record` is `ACTOR/N`.
  func acceptIt(_ record: String) -> String
  func waitsForNobody(_ record: String) -> String
  func faultsInFiles(_ count: Int) -> String
  /// Of a document, where the one that stands was made from more records than there now are.
  func isMadeFromLess(_ before: Int, _ now: Int, _ name: String) -> String
  /// Stands behind the title of a gathering whose files have faults.
  var isIncomplete: String { get }
  /// What the log calls a seat that closed, and a record that somebody accepted.
  var seatClosed: String { get }
  var recordAccepted: String { get }
  func lastLineIsTorn(_ records: Int) -> String
  func unknownRecords(_ count: Int) -> String
  var isMissing: String { get }
  var isInTwoVersions: String { get }
}
