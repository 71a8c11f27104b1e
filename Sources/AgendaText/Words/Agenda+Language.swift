import Phrases
import SamlingCore

extension Agenda {
  /// The language that its titles and questions are written in, as its small words tell; nil where they do not.
  ///
  /// What is in bokmål as well as in nynorsk counts as bokmål.
  package var language: Language? {
    var texts = [title]
    for item in days.flatMap(\.items) {
      texts.append(item.step.title)
      texts += item.step.allPrompts.map(\.question) + item.step.details
    }
    let words = texts.joined(separator: " ").lowercased().split { !$0.isLetter }.map(String.init)
    let counts = Self.smallWords.map { language, own in
      (language, count: words.reduce(0) { $0 + (own.contains($1) ? 1 : 0) })
    }
    // The first of several that are told alike often.
    var best: (language: Language, count: Int)?
    for (language, count) in counts where count > best?.count ?? 0 { best = (language, count) }
    return best?.language
  }

  /// Words that programmes have much of, and that tell the languages apart.
  private static let smallWords: [(Language, Set<String>)] = [
    (
      .bokmål,
      [
        "og", "i", "på", "til", "av", "er", "vi", "hva", "hvor", "hvordan", "hvilke", "hvem",
        "ikke", "dere", "fra",
        "med", "om", "det", "pause", "velkommen", "lunsj", "runde", "slutt", "spørsmål",
        "oppsummering", "kommune",
        "gruppe",
      ]
    ),
    (
      .nynorsk,
      [
        "og", "i", "på", "til", "av", "er", "vi", "kva", "kvar", "korleis", "kven", "ikkje", "de",
        "frå", "med", "om",
        "det", "pause", "velkomen", "lunsj", "runde", "slutt", "spørsmål", "oppsummering",
        "kommune", "gruppe",
      ]
    ),
    (
      .english,
      [
        "and", "in", "the", "to", "of", "is", "are", "we", "what", "where", "how", "which", "who",
        "not", "you",
        "from", "with", "about", "it", "break", "welcome", "lunch", "round", "end", "questions",
        "summary",
      ]
    ),
  ]
}
