import SamlingCore

/// Whether the acts are on disk.
package enum SaveState: Equatable, Sendable {
  case saved
  /// On its way; nothing to worry about.
  case saving
  /// The disk refuses: how many acts are only in memory, since when, and why in the reader's words.
  case failing(count: Int, since: Moment, reason: String)

  package var isFailing: Bool {
    if case .failing = self { true } else { false }
  }
}
