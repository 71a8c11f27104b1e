import CellGrid
import CursesTerminal
import Support

/// A picture that every key but `q` changes.
struct Patches {
  private let terminal: CursesTerminal
  private var picture: PatchedPicture

  /// The picture as it is after so many changes.
  init(_ terminal: CursesTerminal, seed: UInt64, patches: Int, isCalm: Bool) {
    self.terminal = terminal
    picture = PatchedPicture(terminal.size, seed: seed, isCalm: isCalm)
    for _ in 0..<patches { picture.patch() }
  }

  mutating func run() {
    terminal.paint(picture.grid)
    while terminal.ending == nil {
      terminal.wait()
      for key in terminal.readKeys() {
        if key == .character("q") { return }
        picture.patch()
        terminal.paint(picture.grid)
      }
    }
  }
}
