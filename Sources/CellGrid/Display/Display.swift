/// A screen with a keyboard, as a seat's loop sees it.
///
/// The loop waits until one of `descriptors` is readable, calls `readKeys`, then looks at
/// `ending`. Nothing here blocks for longer than it takes to tell Escape from a function key.
package protocol Display: AnyObject {
  /// The present size; it changes before `readKeys` returns `.resize`.
  var size: Size { get }

  /// The descriptors to poll for reading; a hang-up or an error on one counts as readable.
  var descriptors: [Int32] { get }

  /// The reason why the seat should close, if there is one; it stays until set to nil.
  var ending: Ending? { get set }

  /// How styles look; setting it shows at the next `paint`, which then draws everything.
  var theme: Theme { get set }

  /// Whether Control-Z is a key like others; if not, it stops the program.
  var keepsStopKey: Bool { get set }

  /// Shows a picture of the present size; one of another size is clipped or leaves blanks.
  func paint(_ grid: Grid)

  /// The keys typed since the last call, oldest first; empty when there were none.
  func readKeys() -> [Key]

  /// Rings the bell, or flashes.
  func ring()

  /// Names the terminal's window; nil gives back the name it had.
  func setTitle(_ title: String?)

  /// Gives the terminal to another program, such as an editor, in the state it was found in.
  func release()

  /// Takes the terminal back after `release`; the next `paint` draws everything.
  func reclaim()

  /// Gives the terminal back for good; calling it again does nothing.
  func close()
}

/// A reason for a seat to close other than its own command.
package enum Ending: Hashable, Sendable {
  /// Somebody sent an interrupt.
  case interrupted
  /// Control-C was typed; the seat may ask whether that was meant, and go on.
  case brokenOff
  /// The system or somebody asked the program to end.
  case terminated
  /// The terminal is gone; nothing more can be shown.
  case hungUp
}

/// A display without a terminal: it keeps what is painted and types what it is given.
package final class MemoryDisplay: Display {
  package private(set) var size: Size
  package var ending: Ending?
  package var keepsStopKey = false
  package var theme = Theme.dark
  /// Every picture painted, oldest first.
  package private(set) var pictures: [Grid] = []
  package private(set) var rings = 0
  package private(set) var title: String?
  /// Whether the terminal is ours: neither released nor closed.
  package private(set) var isClaimed = true
  private var waiting: [Key] = []

  package init(_ size: Size = Size(columns: 80, rows: 24)) { self.size = size }

  package var descriptors: [Int32] { [] }

  /// The picture on the screen now.
  package var picture: Grid { pictures.last ?? Grid(size) }

  package func type(_ keys: Key...) { waiting += keys }

  /// Types keys by their spellings; a text that spells no key is typed character by character.
  package func type(_ spellings: String...) {
    for spelling in spellings {
      if let key = Key(spelling) {
        waiting.append(key)
      } else {
        waiting += spelling.map(Key.character)
      }
    }
  }

  package func resize(to size: Size) {
    self.size = size
    waiting.append(.resize)
  }

  package func paint(_ grid: Grid) { pictures.append(grid) }

  package func readKeys() -> [Key] {
    defer { waiting = [] }
    return waiting
  }

  package func ring() { rings += 1 }
  package func setTitle(_ title: String?) { self.title = title }
  package func release() { isClaimed = false }
  package func reclaim() { isClaimed = true }
  package func close() { isClaimed = false }
}
