import Phrases
import SamlingCore
import SeatLoop
import SessionFolder

/// The user's own text editor: `$VISUAL`, else `$EDITOR`, else `vi`.
///
/// It takes over the terminal, which must have been given back, and a file that only the user can read.
struct TextEditor {
  /// Why editing failed; `path` is where the editor's text was kept.
  enum Failure: Error {
    case cannotBegin(SystemError)
    case notFound(String)
    case ended(String, status: Int32, path: String?)
    case notText(path: String)
  }

  private let command: String

  init() {
    let named = ["VISUAL", "EDITOR"].compactMap(Surroundings.variable)
    command = named.first { !$0.isEmpty } ?? "vi"
  }

  /// Lets the user change a text, and waits until the editor ends.
  func edit(_ text: String, _ language: Language) -> EditedText {
    do throws(Failure) {
      return .text(try edit(text))
    } catch {
      return .failed(language.phrases.sentence(error))
    }
  }

  private func edit(_ text: String) throws(Failure) -> String {
    let folder =
      Surroundings.variable("XDG_RUNTIME_DIR") ?? Surroundings.variable("TMPDIR") ?? "/tmp"
    var template = Array((folder + "/samling-XXXXXX.txt").utf8CString)
    let file = mkstemps(&template, 4)
    guard file >= 0 else { throw .cannotBegin(SystemError(code: errno)) }
    let path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    let before = Array((text + "\n").utf8)
    guard writeAll(before, to: file), close(file) == 0 else {
      unlink(path)
      throw .cannotBegin(SystemError(code: errno))
    }
    let status = try run(on: path)
    guard let after = contents(of: path) else {
      throw .cannotBegin(SystemError(code: errno))
    }
    guard status == 0 else {
      let isChanged = after != before
      if !isChanged { unlink(path) }
      if status == 127 { throw .notFound(command) }
      throw .ended(command, status: status, path: isChanged ? path : nil)
    }
    guard let edited = String(validating: after, as: UTF8.self) else { throw .notText(path: path) }
    unlink(path)
    return edited
  }

  /// The editor's exit status, or the negative number of the signal that ended it.
  private func run(on path: String) throws(Failure) -> Int32 {
    do throws(SystemError) {
      // Through a shell, since the command may have arguments of its own.
      let words = ["sh", "-c", command + " \"$1\"", "samling", path]
      return try ChildProcess("/bin/sh", words).wait()
    } catch {
      throw .cannotBegin(error)
    }
  }

  private func contents(of path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(file, &part, part.count)
      if count < 0 { return nil }
      if count == 0 { return bytes }
      bytes += part[..<count]
    }
  }
}
