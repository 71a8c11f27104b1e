import SamlingCore

/// Whether the acts are on disk.
package enum SaveState: Equatable, Sendable {
  case saved
  /// On its way; nothing to worry about.
  case saving
  /// Nothing waits for the disk, but nothing could be saved either, for a reason in the reader's words.
  case adrift(reason: String)
  /// The disk refuses: how many acts are only in memory, since when, why in the reader's words, and whether a rescue file
  /// has them.
  case failing(count: Int, since: Moment, reason: String, isRescued: Bool = false)

  package var isFailing: Bool {
    switch self {
    case .saved, .saving: false
    case .adrift, .failing: true
    }
  }

  /// Whether something would be lost if the seat were closed now.
  package var isUnsaved: Bool {
    if case .failing = self { true } else { false }
  }
}
