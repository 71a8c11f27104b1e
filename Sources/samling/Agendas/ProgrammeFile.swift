import AgendaText
import ArgumentParser
import Phrases
import SessionFolder

/// A programme's or a list's file as text.
struct ProgrammeFile {
  /// What stands for standard input where a file's path is asked for.
  static let standardInput = "-"

  /// The endings of the files that programmes are read from, in small letters.
  private static let endings = [
    ".md", ".markdown", ".txt", ".text", ".samling", ".docx", ".odt", ".rtf", ".html", ".htm",
    ".pdf", ".xlsx",
    ".ics",
  ]

  /// Whether a file may hold a programme, by its name alone.
  ///
  /// A document's lock (`~$plan.docx`) is none, and nor is the page about a folder.
  static func isNamedAsOne(_ name: String) -> Bool {
    let small = name.lowercased()
    return !name.hasPrefix(".") && !name.hasPrefix("~$") && name != "README.md"
      && endings.contains(where: small.hasSuffix)
  }

  /// Text, or the file's own bytes where nothing here turns them into text; the reader then says what they are.
  let bytes: [UInt8]
  /// Whether another program made the text.
  let isConverted: Bool

  /// Reads a file, or standard input to its end.
  ///
  /// - Throws: An exit status, once the reason has been printed.
  init(path: String, _ language: Language) throws {
    if path == Self.standardInput {
      self.init((try? readAll(STDIN_FILENO)) ?? [], path: nil, language)
    } else {
      self.init(try readText(path, language), path: path, language)
    }
  }

  /// Turns a file's bytes into text where they are none; what is in no file is never given to another program.
  ///
  /// A person is told in the language what is waited for; nothing is said where there is none.
  init(_ bytes: [UInt8], path: String?, _ language: Language? = nil) {
    let text = path.flatMap { path in
      DocumentProgram(for: bytes)?.text(of: resolved(path), language)
    }
    self.bytes = text ?? bytes
    isConverted = text != nil
  }
}

/// A program that turns a document of another into text.
///
/// It gets the file's path, no terminal, and ten seconds; pandoc, which reads the most, reads nothing else and has a
/// gigabyte.
private struct DocumentProgram {
  let name: String
  /// Its arguments before the document's path, and behind it.
  let before: [String]
  let behind: [String]

  private static let patience = Duration.seconds(10)

  /// The program for a document; nil where its bytes are text, or of a kind that none reads.
  init?(for bytes: [UInt8]) {
    switch FileKind(bytes) {
    // The documents of old Word are no zip, and pandoc does not read them.
    case .word where bytes.starts(with: Array("PK".utf8)): self.init(pandoc: "docx")
    case .openDocument: self.init(pandoc: "odt")
    case .richText: self.init(pandoc: "rtf")
    case .page: self.init(pandoc: "html")
    case .portable:
      self.init("pdftotext", ["-layout", "-nopgbrk", "-enc", "UTF-8"], behind: ["-"])
    case .spreadsheet: self.init("xlsx2csv", ["--delimiter", ";", "--ignoreempty"])
    case .word, .slides, .calendar, .picture, .archive, .bytes, nil: return nil
    }
  }

  private init(pandoc kind: String) {
    self.init(
      "pandoc",
      ["+RTS", "-M1G", "-RTS", "--sandbox", "--from", kind, "--to", "plain", "--wrap", "none"])
  }

  private init(_ name: String, _ before: [String], behind: [String] = []) {
    (self.name, self.before, self.behind) = (name, before, behind)
  }

  /// The text of a document; nil where the program is not installed, fails or takes too long.
  ///
  /// A person at a terminal is told what is waited for.
  func text(of path: String, _ language: Language?) -> [UInt8]? {
    guard let program = Surroundings.program(name) else { return nil }
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let child = try? ChildProcess(
      program, [name] + before + [path] + behind, isApart: true, output: ends[1])
    close(ends[1])
    defer { close(ends[0]) }
    guard let child else { return nil }
    let words = isatty(STDERR_FILENO) != 0 ? language?.phrases : nil
    if let words { tell("\r" + visible(words.reads(path, with: name))) }
    defer { if words != nil { tell("\r\u{1B}[K") } }
    let text = try? readAll(ends[0], until: .now + Self.patience)
    if text == nil { child.end() }
    let status = child.wait()
    guard status == 0, let text, !text.isEmpty else { return nil }
    return text
  }

  private func tell(_ text: String) { _ = writeAll(Array(text.utf8), to: STDERR_FILENO) }
}
