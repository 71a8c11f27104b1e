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
    let display: CursesTerminal
    do throws(TerminalError) {
      display = try CursesTerminal(theme: look.chosen, colour: look.isColoured)
    } catch {
      printError("samling: " + language.phrases.sentence(error))
      throw ExitCode(Status.inputOutput)
    }
    defer { display.close() }
    var page = 0
    while true {
      let pictures = testPictures(language, size: display.size)
      page = (page % pictures.count + pictures.count) % pictures.count
      display.paint(pictures[page])
      var sources = display.descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      _ = poll(&sources, nfds_t(sources.count), -1)
      let keys = display.readKeys()
      if let ending = display.ending { return try end(ending) }
      if keys.contains(.character("q")) || keys.contains(.escape) { return }
      page += keys.count(where: Self.onward.contains) - keys.count(where: Self.back.contains)
    }
  }

  private static let onward: Set<Key> = [
    .character(" "), .character("n"), .enter, .right, .down, .pageDown,
  ]
  private static let back: Set<Key> = [.left, .up, .pageUp]

  private func end(_ ending: Ending) throws {
    switch ending {
    case .interrupted, .brokenOff: throw ExitCode(130)
    case .terminated: throw ExitCode(143)
    case .hungUp: throw ExitCode(129)
    }
  }
}
