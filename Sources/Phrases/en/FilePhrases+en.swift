extension English: FilePhrases {
  package var isNotThere: String { "does not exist" }
  package var checkPath: String { "check the path" }
  package var isNoSession: String { "is not a session folder (no session.json)" }
  package var openOneFirst: String { "make one with «samling open AGENDA»" }
  package var isThereAlready: String { "is there already" }
  package var chooseOtherFolder: String { "choose another folder with --session" }
  package var cannotBeCreated: String { "cannot be created" }
  package var cannotBeRead: String { "cannot be read" }
  package var cannotBeWritten: String { "cannot be written" }
  package var folderIsGone: String { "the folder is gone" }
  package var folderIsAnothers: String { "another session is there now" }
  package var closeSeat: String {
    "close this seat; what was done here goes to a rescue file"
  }
  package var putFolderBack: String { "put it back; what happens is kept in memory meanwhile" }
  package var isDamaged: String { "is damaged" }
  package var restoreCopy: String { "restore the file from a copy; the journals are untouched" }
  package var getNewerSamling: String { "get a newer samling" }
  package var divideIt: String { "divide it" }
  package var typeMoreOfName: String { "type more of the name" }
  package var journalIsClosed: String { "the journal is closed" }
  package func hasNewerFormat(_ found: Int, _ known: Int) -> String {
    "has format \(found), and this samling knows up to \(known)"
  }
  package func textIsTooLong(_ found: Int, _ allowed: Int) -> String {
    "the text is too long: \(found) bytes, at most \(allowed)"
  }
  package func fitsSeveralSessions(_ candidates: [String]) -> String {
    let shown = candidates.prefix(5).joined(separator: ", ")
    let list = candidates.count > 5 ? "\(shown) …" : shown
    return "fits \(candidates.count) sessions: \(list)"
  }
  package func noSessionNamed(_ home: String) -> String { "no session in \(home) has that name" }
  package func didYouMean(_ nearest: String?) -> String {
    guard let nearest else { return checkPath }
    return "did you mean «\(nearest)»?"
  }
  package var diskIsFull: String { "disk full" }
  package var diskIsReadOnly: String { "the disk is read-only" }
  package var isForbidden: String { "permission denied" }
  package var diskFails: String { "the disk fails" }
  package var fileIsTooLarge: String { "the file is too large" }
  package var isAFolder: String { "it is a folder" }
  package var tooManyFiles: String { "too many open files" }
  package var isNoPlainFile: String { "it is no plain file" }
  package var isALink: String { "it is a link, which is not followed" }
  package var isThere: String { "it is there already" }
  package func systemFails(_ code: Int) -> String { "the system says error \(code)" }

  // MARK: Damaged journals

  package var setAside: String { "set aside, the rest was read" }
  package func moreSetAside(_ count: Int) -> String {
    "\(count) more lines are no records — set aside"
  }
  package var isNoRecord: String { "is not a record" }
  package var isJSONButNoRecord: String { "is JSON, but not a record" }
  package func isOfNewerSamling(_ version: Int) -> String {
    "was written by a newer samling (\(version))"
  }
  package var isTooLongForARecord: String { "is too long to be a record" }
  package var holdsImpossibleNumber: String { "holds a number that cannot be right" }
  package var checksumFails: String {
    "the checksum does not hold: edited by hand, or damaged — it does not count"
  }
  package func acceptIt(_ record: String) -> String {
    "accept it as it stands with --accept \(record)"
  }
  package func waitsForNobody(_ record: String) -> String {
    "«\(record)» does not wait to be accepted — samling verify shows what does"
  }
  package func faultsInFiles(_ count: Int) -> String {
    count == 1
      ? "1 fault in the session's files, so something may be missing — «samling verify» shows more"
      : "\(count) faults in the session's files, so something may be missing — «samling verify» shows more"
  }
  package func isMadeFromLess(_ before: Int, _ now: Int, _ name: String) -> String {
    "was made from \(before) records, and now there are \(now) — the new one is beside it, as \(name)"
  }
  package var isIncomplete: String { "incomplete" }
  package var seatClosed: String { "closed" }
  package var recordAccepted: String { "accepted" }
  package func lastLineIsTorn(_ records: Int) -> String {
    "the last line was never completed — not a record; \(records) read"
  }
  package func unknownRecords(_ count: Int) -> String {
    "\(count) records of unknown kind — skipped; get a newer samling"
  }
  package var isMissing: String { "is missing — restore the journal from a copy" }
  package var isInTwoVersions: String { "is there in two versions — the one that is whole counts" }
}
