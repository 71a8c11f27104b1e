import Phrases
import SamlingCore

/// A method as the library lists it.
package struct Method: Equatable, Sendable {
  /// How long a method takes, as far as its text says.
  package struct Length: Equatable, Sendable {
    /// The time that it takes once, however many take part.
    package var fixed: Seconds
    /// The time for each turn of the circles whose parties the agenda names.
    package var each: Seconds

    package init(fixed: Seconds = .zero, each: Seconds = .zero) {
      self.fixed = fixed
      self.each = each
    }
  }

  package var title: String
  /// When to use it, in one line; empty where the file says nothing.
  package var when: String
  /// Nil where a part of it has no length.
  package var length: Length?
  /// The file's text as it stands.
  package var text: String
  /// The errors and doubts of the text itself.
  package var diagnostics: [Diagnostic]

  /// Reads a method's text by itself, in an agenda that names nobody.
  package init(_ loaded: LoadedText, name: String, language: Language) {
    let reading = readAgenda(
      "10:00 use: \(name)\n", language: language, loader: OneMethod(text: loaded))
    let step = reading.agenda.days.first?.items.first?.step
    title = step?.title ?? name
    when = MethodText(name, loaded).when
    length = step.flatMap(Self.length)
    text = String(decoding: loaded.bytes, as: UTF8.self)
    diagnostics = reading.diagnostics.filter { $0.file != nil }
  }

  private static func length(of step: Step) -> Length? {
    var length = Length()
    if let clock = step.clock {
      if clock.isEach { length.each = clock.total } else { length.fixed = clock.total }
    } else {
      guard !step.steps.isEmpty else { return nil }
      for part in step.steps {
        guard let own = self.length(of: part) else { return nil }
        length.fixed += own.fixed
        length.each += own.each
      }
      // A round without a clock repeats its phases.
      if step.circle != nil { length = Length(each: length.fixed + length.each) }
    }
    if let turns = step.circle?.turns.count, turns > 0 {
      length = Length(fixed: length.fixed + length.each * turns)
    }
    return length
  }
}

/// A loader that has one method, whatever it is called.
private struct OneMethod: AgendaLoader {
  let text: LoadedText
  func method(_ name: String) throws(LoadError) -> LoadedText { text }
  func methodNames() -> [String] { [] }
  func file(_ name: String) throws(LoadError) -> LoadedText { throw .missing }
}
