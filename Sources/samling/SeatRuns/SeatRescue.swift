import ArgumentParser
import Phrases
import SamlingCore
import SeatLoop
import SessionFolder

/// Keeps elsewhere what a seat's disk does not take, before anybody is promised that it is kept.
final class SeatRescue {
  private let desk: Desk
  private let language: Language
  /// The rescue file as it was last written.
  private var path: String?

  init(_ desk: Desk, _ language: Language) {
    self.desk = desk
    self.language = language
  }

  /// Writes these lines to the first place that takes them; returns whether there is one.
  func keep(_ lines: [[UInt8]]) -> Bool {
    let before = path
    path = nil
    for directory in Surroundings.rescues {
      guard let kept = try? directory.keep(lines, of: desk.journal) else { continue }
      path = kept
      break
    }
    // A place that took less before, and takes no more now, would be read as well.
    if let before, before != path { unlink(before) }
    return path != nil
  }

  /// Rescues what the closed journal leaves, tells it, and without a place asks for one or shows it.
  ///
  /// - Parameters:
  ///   - lines: What the disk did not take.
  ///   - mayAsk: Whether somebody sits at the terminal.
  /// - Throws: An exit status where anything was not saved.
  func end(_ lines: [[UInt8]], mayAsk: Bool) throws {
    guard !lines.isEmpty else {
      // It was saved after all.
      if let path { unlink(path) }
      return
    }
    let isKept = keep(lines)
    printError("samling: " + language.phrases.wasNotSaved(lines.count, isKept ? path : nil))
    if !isKept, !mayAsk || !askForPlace(lines) { show(lines) }
    throw ExitCode(Status.inputOutput)
  }

  /// Asks for a path until one takes the lines; returns false where none is given.
  private func askForPlace(_ lines: [[UInt8]]) -> Bool {
    guard isatty(STDIN_FILENO) != 0 else { return false }
    while true {
      _ = writeAll(Array(language.phrases.askForRescuePath.utf8), to: STDERR_FILENO)
      guard let path = readLine(), !path.isEmpty else { return false }
      let text = String(decoding: lines.joined(), as: UTF8.self)
      guard (try? createFile(path, with: text, language)) != nil else { continue }
      printError(language.phrases.rescuedAsJournal(path))
      return true
    }
  }

  /// Prints the lines, in which nothing is hidden, for somebody to keep.
  private func show(_ lines: [[UInt8]]) {
    printError(language.phrases.unsavedLinesFollow)
    _ = writeAll(Array(lines.joined()), to: STDERR_FILENO)
  }
}
