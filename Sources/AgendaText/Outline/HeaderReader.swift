/// Reads headers: `Sted: Park Inn`, `Kommuner: Luster, Gloppen`.
enum HeaderReader {
  /// A header's word and the text behind its colon.
  struct Found {
    var name: String
    var value: Snippet
  }

  /// Reads a line as a header; nil where it is none.
  ///
  /// A plain line needs a known word, or fewer words, before the colon than a listed one.
  static func read(_ text: Snippet, isListed: Bool) -> Found? {
    var words = 0
    var isInWord = false
    for index in text.indices.prefix(60) {
      let scalar = text[index]
      if scalar == ":" {
        let value = text.from(index + 1)
        guard index > text.startIndex, let next = value.first, next.isBlank, !value.trimmed.isEmpty
        else { return nil }
        let name = text.upTo(index).text
        let isKnown = knownWords.contains(name.folded) || CircleWords.isCircleHeader(name)
        guard isKnown || words <= (isListed ? 4 : 2) else { return nil }
        return Found(name: name, value: value.trimmed)
      }
      guard scalar.isWordPart || scalar.isBlank || scalar == "-" || scalar == "/" || scalar == "."
      else { return nil }
      if index == text.startIndex, !scalar.isLetter { return nil }
      if !scalar.isBlank, !isInWord { words += 1 }
      isInWord = !scalar.isBlank
    }
    return nil
  }

  /// Reads an entry as a header, with its links' addresses in the value; nil where it is none.
  static func read(_ entry: Entry) -> Found? {
    guard var found = read(entry.content, isListed: entry.isListed) else { return nil }
    for link in entry.links {
      let address = Snippet("<\(link)>", line: entry.line)
      let literal = Snippet(
        line: entry.line,
        scalars: address.scalars.map { $0.value < 0x80 ? $0.escapedTwin : $0 },
        columns: address.columns.map { _ in Int32(clamping: found.value.column) })
      found.value = found.value.joined(literal)
    }
    return found
  }

  /// Whether a first plain line is a header rather than the title.
  static func isKnown(_ text: Snippet) -> Bool {
    guard let found = read(text, isListed: false) else { return false }
    let name = found.name.folded
    return knownWords.contains(name) || CircleWords.isCircleHeader(name)
      || name.hasSuffix("tidspunkt")
  }

  static func isDate(_ name: String) -> Bool { dateWords.contains(name.folded) }

  private static let dateWords: Set<String> = [
    "dato", "date", "dates", "datum", "tid", "tidspunkt", "time", "when", "når", "när", "hvornår",
    "dag", "day", "datoer",
  ]

  /// Words that make a line a header, however many stand before its colon; words for circles do too.
  static let knownWords: Set<String> = dateWords.union([
    "sted", "stad", "plats", "place", "location", "lokasjon", "lokale", "hvor", "where", "venue",
    "kor", "rom", "room", "lokal", "nettverk", "nettverksleder", "network", "par", "roller",
    "grupper", "deltakere", "team", "forrige", "førre", "previous", "mål", "møteleder", "ordstyrer",
    "referent",
    "moderator", "facilitator", "fasilitator", "kontakt", "contact", "påmelding", "arrangør",
    "host", "organizer", "to", "from", "subject", "emne", "til", "fra", "cc", "sendt", "sent",
    "title", "tittel", "mål for samlingene", "tema", "theme",
  ])
}
