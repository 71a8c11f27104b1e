import SamlingCore

/// One person as people write them on a line: `Kari Nes <kari@luster.no>`, `Ola Dahl (rådmann, Gloppen)`, `Nes, Kari`.
struct PersonEntry: Equatable {
  var name: String
  var role: String?
  var municipality: String?

  /// What stands behind the name, parted at commas, as written.
  private(set) var parts: [String]

  /// Reads an entry; nil where it begins with nothing that could be a name.
  init?(_ text: Snippet) {
    let plain = Self.withoutAddress(Self.withoutMark(text))
    var (outside, inside) = (plain.text, "")
    if let open = outside.firstIndex(of: "("), let close = outside.lastIndex(of: ")"), open < close
    {
      inside = String(outside[outside.index(after: open)..<close])
      outside = outside[..<open] + "," + outside[outside.index(after: close)...]
    }
    let marks = outside.replacing(" – ", with: ",").replacing(" - ", with: ",")
    var pieces = (marks + "," + inside).split { ",;\t".contains($0) }
      .map { Snippet(String($0)).text }.filter { !$0.isEmpty }
    guard let first = pieces.first, Self.isName(first) else { return nil }
    pieces.removeFirst()
    (name, parts) = (first, pieces)
    sort()
  }

  /// Parts the rest into a role and a municipality: by their own words, else by their first letters.
  private mutating func sort() {
    var rest = parts
    if let place = rest.firstIndex(where: { $0.withoutMunicipality != $0 }) {
      municipality = rest.remove(at: place)
    }
    if let place = rest.firstIndex(where: Self.isOffice) { role = rest.remove(at: place) }
    for part in rest {
      if municipality == nil, part.first?.isUppercase ?? false, role != nil || rest.count == 1 {
        municipality = part
      } else if role == nil {
        role = part
      }
    }
  }

  /// The entry with the name turned round: `Nes, Kari` is Kari Nes.
  var turned: PersonEntry? {
    guard let given = parts.first, Self.isName(given) else { return nil }
    var entry = self
    entry.name = "\(given) \(name)"
    entry.parts.removeFirst()
    (entry.role, entry.municipality) = (nil, nil)
    entry.sort()
    return entry
  }

  /// The entry in the notation's own words: `Kari Nes (ordfører, Luster)`.
  static func text(_ name: String, role: String?, municipality: String?) -> String {
    let facts = [role, municipality].compactMap(\.self)
    return facts.isEmpty ? name : "\(name) (\(facts.joined(separator: ", ")))"
  }

  // MARK: Parts

  /// The text without a bullet or a number before it.
  private static func withoutMark(_ text: Snippet) -> Snippet {
    let text = text.trimmed
    guard let first = text.first else { return text }
    if first.isBulletMark || first.isDash { return text.from(text.startIndex + 1).trimmed }
    guard let (_, end) = text.number(at: text.startIndex), let mark = text.at(end),
      mark == "." || mark == ")"
    else { return text }
    return text.from(end + 1).trimmed
  }

  /// The text without addresses, in angles or not.
  private static func withoutAddress(_ text: Snippet) -> Snippet {
    let words = text.split { text[$0].isBlank }.map(\.text).filter { !$0.contains("@") }
    return Snippet(words.joined(separator: " "), line: text.line, column: text.column)
  }

  /// Whether a text is one to five words, each with a capital but for «von» and its like.
  static func isName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard (1...5).contains(words.count), words.first?.first?.isUppercase ?? false else {
      return false
    }
    return words.allSatisfy { word in
      (word.first?.isUppercase ?? false || particles.contains(String(word)))
        && word.allSatisfy { $0.isLetter || "-–'’.\"«»".contains($0) }
    }
  }

  private static func isOffice(_ text: String) -> Bool {
    guard let last = text.folded.split(separator: " ").last.map(String.init),
      let first = text.folded.split(separator: " ").first.map(String.init)
    else { return false }
    return offices.contains { last.hasSuffix($0) || first.hasSuffix($0) }
  }

  private static let particles: Set<String> = [
    "von", "van", "de", "der", "den", "af", "av", "la", "du", "el", "al", "bin", "og",
  ]

  /// How the words for offices end.
  private static let offices = [
    "fører", "ordførar", "leder", "leiar", "ledare", "sjef", "chef", "mann", "valgt", "vald",
    "rådgiver", "rådgivar", "rådgivare", "direktør", "direktör", "koordinator", "koordinatør",
    "konsulent", "lærer", "lærar", "lärare", "rektor", "sekretær", "sekretärare", "ansvarlig",
    "ansvarleg", "ansvarig", "representant", "politiker", "politikar", "medlem", "styrer", "styrar",
    "mayor", "manager", "director", "adviser", "advisor", "officer", "secretary", "teacher", "head",
  ]
}

extension String {
  /// A municipality's name without the word for municipality: `Lom kommune` gives `Lom`.
  var withoutMunicipality: String {
    for word in [" kommune", " kommun", " municipality"] where lowercased().hasSuffix(word) {
      return String(dropLast(word.count))
    }
    return self
  }
}
