import CellGrid
import Phrases
import SamlingCore

/// A programme as it was read, before any session is made of it: what was understood, and what is in doubt.
///
/// Nothing is begun or written but by what a key brings about. Doubts are gone through one by one; one that is not
/// answered stays as it was read.
package struct ReadingPage: Equatable, Sendable {
  /// What was read; another after each change.
  package struct Reading: Equatable, Sendable {
    package let lines: [AgendaLine]
    package let doubts: [Doubt]
    /// What must be known before it is begun: that it is for another date.
    package let notice: String?

    package init(lines: [AgendaLine], doubts: [Doubt], notice: String? = nil) {
      self.lines = lines
      self.doubts = doubts
      self.notice = notice
    }

    /// Whether it cannot be begun as it stands.
    var isUnusable: Bool { doubts.contains { $0.diagnostic.severity == .error } }
  }

  /// What a key brings about outside the page.
  package enum Effect: Equatable, Sendable {
    case begin
    case leave
    /// Gives the tidy text to the user's editor.
    case edit
    case amend(Amendment)
    /// Takes back what was chosen last.
    case takeBack
  }

  /// The file's name.
  let name: String
  let language: Language
  private(set) var reading: Reading
  /// How many choices have been made.
  private(set) var choices = 0
  /// Which doubt is told with its choices.
  private(set) var chosen = 0
  /// How many rows what was understood is moved from where the doubt is.
  private(set) var scroll = 0
  /// The doubt's line while it is written anew.
  private(set) var typing: LineEditor?
  /// Why something could not be done; until the next key.
  private(set) var failure: String?

  package init(_ name: String, _ reading: Reading, language: Language) {
    self.name = name
    self.reading = reading
    self.language = language
  }

  package static func == (a: ReadingPage, b: ReadingPage) -> Bool {
    (a.name, a.reading, a.choices, a.chosen, a.scroll, a.failure)
      == (b.name, b.reading, b.choices, b.chosen, b.scroll, b.failure)
      && a.language == b.language && a.typing?.string == b.typing?.string
  }

  var words: any Phrases { language.phrases }

  /// The doubt that is told; nil where there is none.
  var doubt: Doubt? {
    reading.doubts.indices.contains(chosen) ? reading.doubts[chosen] : nil
  }

  /// The choices that have a key: at most nine.
  var offers: [Doubt.Choice] { Array((doubt?.choices ?? []).prefix(9)) }

  /// Shows what is read now, after so many choices.
  package mutating func show(_ reading: Reading, choices: Int) {
    self.reading = reading
    self.choices = choices
    chosen = max(0, min(chosen, reading.doubts.count - 1))
    scroll = 0
  }

  /// Tells why something could not be done.
  package mutating func fail(_ sentence: String) { failure = sentence }

  // MARK: Keys

  /// The key that takes back what was chosen last; its foot names it where there is something.
  static let takesBack = "u"

  package mutating func take(_ key: Key) -> Effect? {
    failure = nil
    if typing != nil { return write(key) }
    switch key {
    case .escape, .control("q"), .character("q"): return .leave
    case .enter: return reading.isUnusable ? nil : .begin
    case .character("e"): return .edit
    case .character(Character(Self.takesBack)): return choices > 0 ? .takeBack : nil
    case .character("r"): typing = doubt?.text.map { LineEditor($0) }
    case .character("x"): return rewritten(as: "")
    case .character(let letter):
      guard let number = letter.wholeNumberValue, offers.indices.contains(number - 1) else {
        return nil
      }
      return .amend(offers[number - 1].amendment)
    case .up: move(-1)
    case .down, .tab: move(1)
    case .pageUp: turn(-10)
    case .pageDown: turn(10)
    case .home: turn(-reading.lines.count)
    case .end: turn(reading.lines.count)
    default: break  // Whoever leans on the keyboard begins nothing.
    }
    return nil
  }

  /// Goes to another doubt; where there is none, through what was understood.
  private mutating func move(_ step: Int) {
    guard reading.doubts.count > 1 else { return turn(step) }
    chosen = max(0, min(chosen + step, reading.doubts.count - 1))
    scroll = 0
  }

  private mutating func turn(_ rows: Int) {
    let most = 2 * reading.lines.count
    scroll = max(-most, min(scroll + rows, most))
  }

  /// Takes a key while the line is written anew.
  private mutating func write(_ key: Key) -> Effect? {
    switch key {
    case .escape: typing = nil
    case .enter:
      let text = typing?.string ?? ""
      typing = nil
      return rewritten(as: text)
    default: _ = typing?.take(key)
    }
    return nil
  }

  private func rewritten(as text: String) -> Effect? {
    guard let doubt, let line = doubt.text, line != text else { return nil }
    return .amend(Amendment(line: doubt.diagnostic.line, from: line, to: text))
  }
}
