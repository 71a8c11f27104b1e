import SamlingCore

/// One line of the menu: what Enter does there, and what is said of it.
package struct MenuEntry: Equatable, Sendable {
  /// What an entry leads to.
  package enum Choice: Equatable, Sendable {
    /// A session's folder.
    case session(String)
    /// A programme's file.
    case programme(String)
    case clock(Seconds)
    case method(String)
    case page(Menu.Page)
  }

  let choice: Choice
  let title: String
  /// What is told beside it, in a few words; empty where nothing is known yet.
  let remark: String
  /// What is told at the foot while it is chosen, a paragraph each.
  var details: [String] = []
  var isTaken = false

  /// Whether it holds each of the words, in whatever case.
  func fits(_ words: [String]) -> Bool {
    let text = ([title, remark] + details).joined(separator: " ").lowercased()
    return words.allSatisfy(text.contains)
  }
}

/// Entries under a heading.
struct MenuSection: Equatable {
  let heading: String
  let entries: [MenuEntry]
}

/// A session as the menu tells of it.
package struct MenuSession: Equatable, Sendable {
  package let name: String
  package let path: String
  /// Its title, and where and when it stopped, in the reader's words; nil until that has been read.
  package var standing: String?

  package init(name: String, path: String, standing: String? = nil) {
    self.name = name
    self.path = path
    self.standing = standing
  }
}

/// A method as the menu tells of it, in the reader's words.
package struct MenuMethod: Equatable, Sendable {
  package let name: String
  package let title: String
  /// How long it takes; empty where its text does not say.
  package let length: String
  /// When to use it.
  package let when: String
  /// Some of its lines, as they stand.
  package let example: String
  /// Where it comes from: the file, or that it comes with the program.
  package let source: String

  package init(
    name: String, title: String, length: String, when: String, example: String, source: String
  ) {
    self.name = name
    self.title = title
    self.length = length
    self.when = when
    self.example = example
    self.source = source
  }
}

/// A programme's text, and how it was read, before anything is opened.
package struct MenuReading: Equatable, Sendable {
  package let text: String
  /// What was understood, line by line.
  package let lines: [String]
  /// What is in doubt or wrong, a sentence each.
  package let doubts: [String]
  /// Whether it cannot be run as it stands.
  package let isUnusable: Bool

  package init(text: String, lines: [String], doubts: [String], isUnusable: Bool) {
    self.text = text
    self.lines = lines
    self.doubts = doubts
    self.isUnusable = isUnusable
  }
}
