import Phrases
import SamlingCore
import Wording

/// What the gathering before agreed on and is still open, as screens list it.
struct RoomAgreements: Equatable {
  /// `Avtalt 12. mars`, where all of it was agreed on one date.
  var title: String
  /// Of what, who and by when those that anything is told of.
  var headings: [String]
  /// From the first that was agreed; a text for each heading.
  var rows: [[String]]

  init(_ context: SeatContext) {
    let words = context.language.phrases
    let open = context.session.openAgreements
    let dates = Set(open.map(\.agreed))
    title =
      (dates.count == 1 ? dates.first ?? nil : nil).map { words.agreedOn(words.date($0)) }
      ?? words.agreedEarlier
    let columns: [(String, [String])] = [
      (words.whatHeading, open.map(\.text)),
      (
        words.whoHeading,
        open.map { $0.who.isEmpty ? $0.parties.joined(separator: ", ") : $0.who }
      ),
      (words.deadlineHeading, open.map(\.due)),
      (words.statusHeading, open.map { $0.status.map(words.status) ?? "" }),
    ]
    let told = columns.filter { $0.1.contains { !$0.isEmpty } }
    headings = told.map(\.0)
    rows = open.indices.map { row in told.map { $0.1[row] } }
  }

  /// Each on a line: `Planen sendes — Bø, 1. mars`.
  var lines: [String] {
    rows.map { row in
      let rest = row.dropFirst().filter { !$0.isEmpty }.joined(separator: ", ")
      return row[0] + (rest.isEmpty ? "" : " — " + rest)
    }
  }
}
