/// What can be named behind `--` in a typed command; each language has its own word for it, and the English one is
/// understood everywhere.
package enum CommandOption: String, CaseIterable, Sendable {
  case prompt, statement, party, by, tag, follows, item, row, column, when, parking

  /// The option of a word, in any of the languages.
  package init?(named word: String) {
    let folded = word.lowercased()
    let found = Self.allCases.first { option in
      option.rawValue == folded
        || Language.allCases.contains { $0.phrases.option(option) == folded }
    }
    guard let found else { return nil }
    self = found
  }
}

extension CommandPhrases {
  /// An option as it is typed: `--spørsmål`.
  package func flag(_ option: CommandOption) -> String { "--" + self.option(option) }
}
