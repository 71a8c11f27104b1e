import ArgumentParser
import CellGrid
import CursesTerminal
import Phrases
import SamlingCore
import Seats

/// Shows the test pictures on a terminal, one after the other, until it is closed.
struct TestRun {
  let language: Language
  let look: Look

  /// - Throws: An exit status where there is no terminal, or a signal ended it.
  func run() throws {
    let display = try look.claim(language, isWall: true)
    defer { display.close() }
    var page = 0
    while true {
      let pictures = testPictures(language, size: display.size)
      page = (page % pictures.count + pictures.count) % pictures.count
      display.paint(pictures[page])
      var sources = display.descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      _ = poll(&sources, nfds_t(sources.count), -1)
      let keys = display.readKeys()
      if let ending = display.ending { throw ending.status }
      if keys.contains(.character("q")) || keys.contains(.escape) { return }
      page += keys.count(where: Self.onward.contains) - keys.count(where: Self.back.contains)
    }
  }

  private static let onward: Set<Key> = [
    .character(" "), .character("n"), .enter, .right, .down, .pageDown,
  ]
  private static let back: Set<Key> = [.left, .up, .pageUp]
}
