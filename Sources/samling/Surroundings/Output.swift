import ArgumentParser
import Phrases
import SamlingCore
import SessionFolder

/// Prints a line to standard output.
func printOut(_ text: String, _ language: Language) throws {
  try printRaw(text + "\n", language)
}

/// Prints text to standard output unchanged.
func printRaw(_ text: String, _ language: Language) throws {
  try printRaw(Array(text.utf8), language)
}

/// Prints bytes as they are to standard output.
func printRaw(_ bytes: [UInt8], _ language: Language) throws {
  guard writeAll(bytes, to: STDOUT_FILENO) else {
    let reason = SystemError(code: errno).reason(in: language)
    printError("samling: \(language.phrases.fileCannotBeWritten(reason))")
    throw ExitCode(Status.inputOutput)
  }
}

/// Prints a message of one line to standard error, made safe to show.
func printError(_ text: String) {
  _ = writeAll(Array((visible(text) + "\n").utf8), to: STDERR_FILENO)
}

/// A diagnostic with its place: `file:line:column: what is wrong — what to do`.
func placed(_ diagnostic: Diagnostic, in path: String) -> String {
  let file = diagnostic.file ?? path
  return "\(file):\(diagnostic.line):\(diagnostic.column): \(diagnostic.message)"
}

/// Text of several lines made safe to show: line breaks and tabs stay as they are.
func visibleLines(_ text: String) -> String {
  text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
    line.split(separator: "\t", omittingEmptySubsequences: false).map { visible(String($0)) }
      .joined(separator: "\t")
  }.joined(separator: "\n")
}

/// A user's text made safe to show: control, format and direction characters become a mark.
func visible(_ text: String) -> String {
  if text.unicodeScalars.allSatisfy(isPlain) { return text }
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse:
      result.append("\u{FFFD}")
    case .format:
      // The zero-width joiner holds emoji together; other format characters may turn the line around.
      result.append(scalar.value == 0x200D ? scalar : "\u{FFFD}")
    default:
      result.append(scalar)
    }
  }
  return String(result)
}

/// Whether a character is certainly harmless: ASCII, Latin letters, dashes and quotation marks.
private func isPlain(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x20..<0x7F, 0xA1..<0xAD, 0xAE...0x24F, 0x2010...0x2027: true
  default: false
  }
}
