import ArgumentParser
import CellGrid
import CursesTerminal
import Phrases
import SamlingCore
import Seats
import SessionFolder

/// Shows a clock on a terminal until it is closed.
struct ClockRun {
  private let planned: Seconds
  private let language: Language
  private let look: Look

  /// How long the keys are told from the start, in milliseconds: the room has no use for them.
  private static let keysAreTold: Int64 = 10_000

  init(_ planned: Seconds, language: Language, look: Look) {
    self.planned = planned
    self.language = language
    self.look = look
  }

  /// - Throws: An exit status where there is no terminal, or a signal ended it.
  func run() throws {
    let display = try look.claim(language, isWall: true)
    defer { display.close() }
    // Setting the machine's clock moves no countdown.
    func now() -> Moment { Moment(milliseconds: MachineClock.steady) }
    let start = now()
    var clock = BareClock(planned, at: start)
    display.setTitle(language.phrases.length(planned.count))
    while true {
      let moment = now()
      let isNew = (moment - start).milliseconds < Self.keysAreTold
      display.paint(
        clock.picture(
          at: moment, size: display.size, showsKeys: isNew || clock.wait(at: moment) == nil,
          language.phrases))
      var sources = display.descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      _ = poll(&sources, nfds_t(sources.count), clock.wait(at: now()).map { Int32($0) + 1 } ?? -1)
      let keys = display.readKeys()
      if let ending = display.ending { throw ending.status }
      for key in keys where !clock.take(key, at: now()) { return }
    }
  }
}

extension Look {
  /// Takes the terminal over.
  ///
  /// - Parameters:
  ///   - language: That of what is said where it cannot be.
  ///   - isWall: Whether the room sees it: a wall is dark unless it is told otherwise, since a pale one lights the room.
  /// - Returns: The terminal.
  /// - Throws: An exit status, once the reason has been printed.
  func claim(_ language: Language, isWall: Bool = false) throws -> CursesTerminal {
    do throws(TerminalError) {
      return try CursesTerminal(theme: chosen ?? (isWall ? .dark : nil), colour: isColoured)
    } catch {
      throw error.reported(language)
    }
  }
}

extension Ending {
  /// The status to exit with where a seat was ended so.
  var status: ExitCode {
    switch self {
    case .interrupted, .brokenOff: ExitCode(130)
    case .terminated: ExitCode(143)
    case .hungUp: ExitCode(129)
    }
  }
}
