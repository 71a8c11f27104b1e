/// Finds known names in what people wrote, whole and the longest first: «Hobøl» is not «Bø».
struct NamesInText {
  /// From the longest, in lower case, with the name as it is known.
  private let names: [(folded: [Character], name: String)]

  init(_ names: [String]) {
    self.names = names.filter { !$0.isEmpty }.map { (Array($0.lowercased()), $0) }
      .sorted { $0.folded.count > $1.folded.count }
  }

  /// The names that stand in a text; a letter or a digit on either side makes another word of one.
  func found(in text: String) -> Set<String> {
    let text = Array(text.lowercased())
    var found: Set<String> = []
    var place = 0
    while place < text.count {
      guard place == 0 || !text[place - 1].isPartOfWord,
        let next = names.first(where: { stands($0.folded, in: text, at: place) })
      else {
        place += 1
        continue
      }
      found.insert(next.name)
      place += next.folded.count
    }
    return found
  }

  private func stands(_ name: [Character], in text: [Character], at place: Int) -> Bool {
    let end = place + name.count
    return end <= text.count && text[place..<end].elementsEqual(name)
      && (end == text.count || !text[end].isPartOfWord)
  }
}

extension Character {
  fileprivate var isPartOfWord: Bool { isLetter || isNumber }
}
