import ArgumentParser
import Phrases
import SamlingCore

/// Asks about each doubt of a programme in the plain terminal, and writes what was chosen to its file.
struct DoubtDialogue {
  private let path: String
  private let language: Language
  private let draft: ProgrammeDraft

  private var words: any Phrases { language.phrases }

  /// Reads a programme.
  ///
  /// - Throws: An exit status, once the reason has been printed; also for a file whose text another program made.
  init(path: String, _ language: Language) throws {
    let file = try ProgrammeFile(path: path, language)
    draft = ProgrammeDraft(file.bytes, path: path, language: language)
    (self.path, self.language) = (path, language)
    let isOurs = !file.isConverted && path != ProgrammeFile.standardInput
    guard isOurs, !draft.reading.isOfOtherKind else {
      printError("\(visible(path)): \(language.phrases.fileIsNoText)")
      throw ExitCode(Status.badContent)
    }
  }

  /// Goes through the doubts until the last, or until nothing more is typed.
  ///
  /// - Throws: An exit status where the file cannot be written, or still has errors.
  func run() throws {
    var draft = draft
    // A doubt that is let stand is not asked about again.
    var number = 0
    while number < draft.doubts.count {
      let doubt = draft.doubts[number]
      try tell(doubt)
      guard doubt.text != nil else {
        number += 1
        continue
      }
      switch try answer(doubt) {
      case .amend(let amendment): draft.amend(amendment)
      case .letStand: number += 1
      case .stop: number = .max
      }
    }
    let count = draft.changedLines
    if count > 0 {
      try replaceFile(path, with: String(decoding: draft.bytes, as: UTF8.self), language)
    }
    try printOut(
      count > 0 ? words.wroteChanges(count, visible(path)) : words.nothingWasChanged, language)
    if draft.hasErrors { throw ExitCode(Status.badContent) }
  }

  private enum Answer {
    case amend(Amendment)
    case letStand
    case stop
  }

  private func tell(_ doubt: Doubt) throws {
    var lines = ["", placed(doubt.diagnostic, in: path)]
    if let text = doubt.text { lines.append("  " + visible(text)) }
    lines += doubt.choices.enumerated().map {
      "  \($0 + 1)  " + visible(words.quoted($1.shown))
    }
    if doubt.text != nil {
      lines += ["  r  " + words.writeLineAnew, "  x  " + words.leaveLineOut]
    }
    try printOut(lines.joined(separator: "\n"), language)
  }

  private func answer(_ doubt: Doubt) throws -> Answer {
    let keys = doubt.choices.indices.map { "\($0 + 1)" } + ["r", "x"]
    while true {
      try printRaw(words.askForChoice(keys), language)
      guard let typed = readLine() else { return .stop }
      switch typed {
      case "": return .letStand
      case "x": return amendment(of: doubt, to: "")
      case "r":
        try printRaw(words.askForLine, language)
        guard let line = readLine() else { return .stop }
        return amendment(of: doubt, to: line)
      default:
        guard let number = Int(typed), doubt.choices.indices.contains(number - 1) else { continue }
        return .amend(doubt.choices[number - 1].amendment)
      }
    }
  }

  private func amendment(of doubt: Doubt, to line: String) -> Answer {
    guard let text = doubt.text, text != line else { return .letStand }
    return .amend(Amendment(line: doubt.diagnostic.line, from: text, to: line))
  }
}
