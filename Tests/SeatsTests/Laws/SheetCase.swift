import AgendaText
import SamlingCore
import Support

/// A gathering that chance makes, and what its room says: scores, choices, dots and cells.
///
/// It knows nothing of keys; `SheetTypist` makes keys of what is said.
struct SheetCase {
  /// How a question is answered, and written in a programme.
  enum Form: CaseIterable {
    /// Anonymous scores about each municipality in its turn.
    case turns
    /// Anonymous scores of the whole room.
    case tally
    /// A score of each municipality, on a scale with decimals or without.
    case percent, scores
    /// Scores of each municipality on each of several statements.
    case grid
    case dots
    /// A table of each municipality.
    case table
  }

  let seed: UInt64
  let forms: [Form]
  let municipalities: [String]
  let statements: [String]
  let agenda: Agenda
  /// How many are in the room; nil where nobody has counted.
  let present: Int?

  init(seed: UInt64) {
    self.seed = seed
    var chance = Lot(seed: seed &+ 17_000)
    let names = ["Luster", "Gloppen", "Lom", "Bø", "Hobøl", "Finnøy", "Rennesøy", "Sogndal"]
    municipalities = Array(names.prefix(chance.number(2...8)))
    let things = [
      "Tid", "Penger", "Folk", "Rykte", "Vær", "Vei", "Vann", "Bygg", "Skole", "Bosetting",
      "Helse", "Annet",
    ]
    statements = Array(things.prefix(chance.number(2...12)))
    var forms: [Form] = []
    for _ in 0..<4 { forms.append(chance.one(of: Form.allCases)) }
    self.forms = forms
    present = chance.number(0...1) == 0 ? nil : 40
    let lists = statements
    let items = forms.enumerated().map { number, form in
      Self.text(of: form, "\(9 + number):00", number, lists)
    }
    let header = "# Samling\n- Kommuner: \(municipalities.joined(separator: ", "))\n"
    agenda =
      readAgenda(header + items.joined() + "20:00 Slutt\n", language: .bokmål).agenda
  }

  private static func text(
    of form: Form, _ time: String, _ number: Int, _ statements: [String]
  ) -> String {
    let list = statements.map { "  - \($0)\n" }.joined()
    let asked = "- Spørsmål \(number + 1)?"
    return switch form {
    case .turns: "\(time) Runde (5 min x kommune)\n\(asked) [1-10] @deltaker\n"
    case .tally: "\(time) Punkt\n\(asked) [1-10 ..best] @deltaker\n"
    case .percent: "\(time) Punkt\n\(asked) [5-12 %] @kommune\n"
    case .scores: "\(time) Punkt\n\(asked) [1-10] @kommune\n"
    case .grid: "\(time) Punkt\n\(asked) [1-10] @kommune\n" + list
    case .dots: "\(time) Punkt\n\(asked) [stem 3] @deltaker\n" + list
    case .table: "\(time) Punkt\n\(asked) [tabell Mål | Hemmer] @kommune\n"
    }
  }
}
