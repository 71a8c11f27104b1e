import SamlingCore

/// The words by which a question at a gathering's end is known, in any of the languages that programmes are written in.
struct ClosingWords {
  /// Whether it asks for the theme, the time or the place of the next gathering.
  let isOfNextGathering: Bool
  /// Whether it asks how useful the gathering was.
  let isEvaluation: Bool

  private static let next = [
    "neste samling", "neste nettverkssamling", "neste møte", "neste gang", "next gathering",
    "next meeting", "next time", "nästa träff", "næste møde",
  ]
  private static let matters = [
    "tema", "tid", "tidspunkt", "dato", "sted", "stad", "theme", "topic", "time", "date", "place",
  ]
  /// The words that ask for them, where the question itself names the next gathering.
  private static let asking = ["når", "hvor", "kor", "when", "where"]
  private static let evaluations = [
    "hvor nyttig", "kor nyttig", "nytte", "evaluering", "how useful", "evaluation",
  ]

  /// Reads a question, and the titles that it stands under.
  init(_ prompt: Prompt, titles: [String]) {
    let question = prompt.question.lowercased()
    let words = question.split { !$0.isLetter }.map(String.init)
    let said = titles.map { $0.lowercased() } + [question]
    let key = prompt.key ?? ""
    func isNext(_ text: String) -> Bool { Self.next.contains(where: text.contains) }
    let first = words.first ?? ""
    let isScored = if case .scale = prompt.answer { true } else { false }
    isOfNextGathering =
      said.contains(where: isNext) && !isScored
      && (Self.matters.contains(first) || Self.matters.contains(key)
        || Self.asking.contains(first) && isNext(question))
    isEvaluation =
      isScored
      && (Self.evaluations.contains(key) || Self.evaluations.contains(where: question.hasPrefix))
  }
}
