import SamlingCore

/// Everything that `verify` has to say about a session's journals.
package struct Verification: Sendable {
  /// Every file, line and record.
  package var account: Account
  /// The records that count, each once, in the one order.
  package var records: [Record]

  /// Whether nothing is wrong: all lines are whole, intact or accepted, known and there once.
  package var isSound: Bool { account.faults == 0 }
}

/// Reads all of a session's journals once and accounts for every line.
package func verify(_ folder: Folder) -> Verification {
  let follower = Follower(folder, isLive: false)
  let found = follower.poll()
  // The follower owns no records, and a first look has given nothing before that it could correct.
  return Verification(account: follower.account, records: found.records)
}
