import SamlingCore

/// Everything that `verify` has to say about a session's journals.
package struct Verification: Sendable {
  /// Every file, line and record.
  package var account: Account
  /// The records that count, each once, in the one order.
  package var records: [Record]

  /// Whether nothing is wrong: all lines are whole, intact, known and there once.
  ///
  /// A torn tail and a duplicate are not faults: the first was never a record, the second counts once.
  package var isSound: Bool {
    account.failure == nil && account.conflicts.isEmpty && account.gaps.isEmpty
      && account.files.allSatisfy {
        $0.setAside.isEmpty && $0.flagged.isEmpty && $0.failure == nil
      }
  }
}

/// Reads all of a session's journals once and accounts for every line.
package func verify(_ folder: Folder) -> Verification {
  let follower = Follower(folder, isLive: false)
  let found = follower.poll()
  // The follower owns no records, and a first look has given nothing before that it could correct.
  return Verification(account: follower.account, records: found.records)
}
