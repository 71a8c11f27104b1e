import Phrases
import SamlingCore
import Wording

/// A scale with its words: `1 liten … 10 stor`, or `1 ikke · 2 litt · 3 ganske · 4 meget`.
struct WordedScale: Equatable {
  /// A score and what the programme calls it; the word is empty where it has none.
  struct Step: Equatable {
    var score: String
    var word: String

    var text: String { word.isEmpty ? score : score + " " + word }
  }

  /// The two ends, or where each score has a word all of them; two or more, from the low end.
  var steps: [Step]
  /// Whether the steps are only the ends of the scale.
  var isEnds: Bool
  /// `%`, `kr`; nil where none is given.
  var unit: String?

  init(_ scale: Scale, _ words: any Phrases) {
    func step(_ score: Int, _ word: String) -> Step {
      Step(score: words.score(score, scale), word: word)
    }
    let labels = scale.labels
    isEnds = labels.count < 3 || labels.count != scale.high - scale.low + 1
    unit = scale.unit
    steps =
      isEnds
      ? [step(scale.low, labels.first ?? ""), step(scale.high, labels.dropFirst().last ?? "")]
      : labels.enumerated().map { step(scale.low + $0.offset, $0.element) }
  }

  /// `1 liten … 10 stor`, `5 … 12 %`.
  var onOneLine: String {
    steps.map(\.text).joined(separator: isEnds ? " … " : " · ") + (unit.map { " " + $0 } ?? "")
  }

  /// What the scale calls a score, as it is written; nil where it has no word for it.
  func word(for score: String) -> String? {
    steps.first { $0.score == score }.flatMap { $0.word.isEmpty ? nil : $0.word }
  }

  /// Whether any score has a word.
  var isWorded: Bool { steps.contains { !$0.word.isEmpty } }
}
