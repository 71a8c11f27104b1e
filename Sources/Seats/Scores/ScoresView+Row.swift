import CellGrid
import SamlingCore

/// What a row will do, while it is typed.
extension ScoresScreen {
  /// Whose each number will be, or how many answers there are; the part around the word that is typed.
  func rowPreview(_ typing: ScoresState.Typing, _ sheet: AnswerSheet, columns: Int) -> String {
    let row = RowEntry(typing, state, sheet, session)
    switch row.reading {
    case .order: return words.bestFirst
    case .voices: return words.answers(row.voices)
    case .options: return words.optionEach + " · " + words.answers(row.voices)
    case .cells, .totals: break
    }
    let kind = row.reading == .totals ? words.totalsInOrder + ": " : ""
    var parts = row.places.enumerated().map { number, place in
      name(of: place, sheet) + " "
        + (row.words.indices.contains(number) ? shown(row.words[number]) : "…")
    }
    let over = row.words.count - row.places.count
    if over > 0 { parts.append("+\(over)") }
    // What is typed now stays in sight.
    var first = 0
    let typed = min(max(0, row.words.count - 1), max(0, parts.count - 1))
    func text() -> String {
      kind + (first > 0 ? "… " : "") + parts[first...].joined(separator: " · ")
    }
    while first < typed, text().columns > columns { first += 1 }
    return text()
  }

  private func shown(_ word: String) -> String { isHidden ? "•" : word }

  /// A cell by what tells it from its neighbours.
  private func name(of place: AnswerSheet.Slot, _ sheet: AnswerSheet) -> String {
    if let option = place.option {
      return sheet.options.first { $0.id == option }?.text ?? ""
    }
    return place.by.map(context.name) ?? ""
  }
}

extension RowEntry {
  /// How many voices the words are.
  fileprivate var voices: Int {
    words.reduce(0) { count, word in
      count + (word.split(separator: "*").dropFirst().first.flatMap { Int($0) } ?? 1)
    }
  }
}
