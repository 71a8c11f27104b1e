import AgendaText
import Phrases
import SamlingCore
import Support

@testable import Reports

/// One gathering of an agenda that comes with the program, held with every question answered.
struct SeedReport: Sendable {
  let name: String
  let answered: Answered
  let report: Report
  var session: Session { answered.session }

  init(_ name: String, text: @escaping @Sendable (Int) -> String = { "svaret\($0)x" }) throws {
    self.name = name
    let here = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    let path = (here.dropLast(3) + ["agendas", "\(name).md"]).joined(separator: "/")
    let agenda = readAgenda(Files.bytes(path), language: .bokmål).agenda
    answered = try Answered(agenda, text: text)
    report = Report(
      of: answered.session, name: "samling-\(name)", at: answered.now, wall: answered.wall)
  }

  static let names = [
    "kompetanse-2012", "kompetanse-nord-2013", "omdømme-2013", "sykefravær-2012", "temadag",
  ]

  /// Each held once, for all tests.
  static let all: [String: SeedReport] = Dictionary(
    names.compactMap { name in (try? SeedReport(name)).map { (name, $0) } },
    uniquingKeysWith: { first, _ in first })

  static func of(_ name: String) throws -> SeedReport { try all[name] ?? SeedReport(name) }

  var notes: [Answered.Answer] {
    answered.answers.filter { $0.column == nil && $0.score == nil && $0.x == nil && !isChoice($0) }
  }

  var counted: [Answered.Answer] {
    answered.answers.filter { $0.column != nil || $0.score != nil || $0.x != nil || isChoice($0) }
  }

  private func isChoice(_ answer: Answered.Answer) -> Bool {
    answer.text == "–" || answered.isChoice(answer)
  }

  var markdown: String { markdown(by: .turn) }
  var html: String { html(by: .turn) }

  func markdown(by order: Minutes.Order) -> String {
    Markdown.text(of: Minutes(report, .bokmål, order: order).document)
  }

  func html(by order: Minutes.Order) -> String {
    Webpage.text(of: Minutes(report, .bokmål, order: order).document)
  }
  var csv: String { Spreadsheet.text(of: report, .bokmål) }
  var json: String { reportJSON(of: report, in: session) }

  /// The Markdown as a forge shows it.
  func rendered(by order: Minutes.Order = .turn) throws -> String {
    try Rendering.html(of: markdown(by: order))
  }
}
