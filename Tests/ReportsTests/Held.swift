import AgendaText
import Phrases
import SamlingCore
import Support

@testable import Reports

/// A gathering that is read from a programme's text and held by hand, and its documents.
struct Held {
  private(set) var day: Rehearsed
  private var number = 0

  init(
    _ text: String, at clock: String = "10:00", people: People = People(),
    _ change: (inout Agenda) -> Void = { _ in }
  ) {
    var agenda = readAgenda(text, language: .bokmål).agenda
    change(&agenda)
    day = Rehearsed(agenda, at: clock)
    day.know(people)
  }

  var session: Session { day.session }

  /// Goes to a time and does something.
  mutating func at(_ clock: String, _ intent: Intent.Clock) throws {
    day.go(to: clock)
    try day.act(.clock(intent))
  }

  mutating func act(_ intent: Intent) throws { try day.act(intent) }

  /// The question that begins so; a mistake in the test where there is none.
  func prompt(_ opening: String) -> Prompt {
    let all = session.agenda.days.flatMap { $0.items.flatMap(\.step.allPrompts) }
    return all.first { $0.question.hasPrefix(opening) } ?? all[0]
  }

  func party(_ name: String) -> Party {
    session.agenda.parties.first { $0.name == name } ?? session.agenda.parties[0]
  }

  /// A party's answer, or so many of nobody's, about the question or one of its statements, from 1.
  mutating func answer(
    _ question: String, _ value: AnswerValue, by name: String? = nil, statement: Int? = nil,
    about: String? = nil, count: Int = 1
  ) throws {
    let prompt = prompt(question)
    try day.act(
      .answer(
        .cast([
          Cast(
            PollID(prompt.id, about: about.map { party($0).id }),
            subject: statement.map { SubjectID("\(prompt.id).\($0)") },
            by: name.map { party($0).id }, value: value, count: count,
            rule: name == nil ? .adds : .replaces)
        ])))
  }

  mutating func option(_ question: String, _ option: Int, by name: String) throws {
    try answer(question, .option(SubjectID("\(prompt(question).id).o\(option)")), by: name)
  }

  @discardableResult
  mutating func note(
    _ question: String, _ text: String, about name: String? = nil, by other: String? = nil,
    mark: NoteMark? = nil, follows: NoteID? = nil, isHeld: Bool = false
  ) throws -> NoteID {
    number += 1
    let id = NoteID("n\(number)")
    let place = NotePlace(prompt: prompt(question).id, party: name.map { party($0).id })
    let draft = NoteDraft(
      id: id, place: place, text: text, by: other.map { party($0).id }, follows: follows,
      isHeld: isHeld)
    day.record(.events([.noted(fact: .written(note: Shared(wrappedValue: draft)))]))
    if let mark { try day.act(.note(.mark(id, mark))) }
    return id
  }

  mutating func reveal(_ question: String) throws {
    try day.act(.answer(.reveal(PollID(prompt(question).id))))
  }

  // MARK: Documents

  var report: Report {
    Report(of: session, name: "samling", at: day.now, wall: day.wall)
  }

  func sheet(of name: String) -> Report {
    report.sheet(of: party(name), in: session.agenda)
  }

  var markdown: String { markdown(by: .turn) }

  func markdown(by order: Minutes.Order, isNaming: Bool = false) -> String {
    Markdown.text(of: Minutes(report, .bokmål, order: order, isNaming: isNaming).document)
  }

  func markdown(of name: String) -> String {
    Markdown.text(of: Minutes(sheet(of: name), .bokmål).document)
  }

  /// The lines of a document without empty ones.
  static func lines(_ text: String) -> [String] {
    text.split(separator: "\n").map(String.init)
  }
}
