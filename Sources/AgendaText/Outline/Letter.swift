/// The letter that a programme was sent in: what stands above it and below it, and is no part of it.
struct Letter {
  /// Indices of the lines of its head: who sent it to whom, and the greeting.
  private(set) var head: [Int] = []
  /// Indices of the lines of its foot, from the sentence before «Vennlig hilsen» to the end.
  private(set) var foot: [Int] = []
  /// What it is about, as its head says; nil where that does not.
  private(set) var subject: Snippet?

  /// Finds the letter in a file's lines.
  init(_ lines: [Line]) {
    let isTimed = { (line: Line) in TimeScanner(line.content, allowsBareRange: true).head() != nil }
    let filled = lines.indices.filter { !lines[$0].isBlank && !lines[$0].isLong }
    takeHead(lines, filled.prefix(Self.longestHead))
    // From the end up to the last item, where the text has any.
    let tail = filled.suffix(Self.longestFoot).reversed().prefix { !isTimed(lines[$0]) }.reversed()
    if tail.count < filled.count { takeFoot(lines, Array(tail)) }
  }

  /// Blanks the lines of the letter and tells of both its ends.
  static func taken(
    from lines: [Line], _ findings: inout Findings
  ) -> (lines: [Line], subject: Snippet?) {
    let letter = Letter(lines)
    var result = lines
    for part in [letter.head, letter.foot] {
      guard let first = part.first else { continue }
      findings.note(
        .letterLeftOut(lines[first].content.text, count: part.count), line: lines[first].number,
        column: lines[first].content.column)
      for index in part { result[index].marker = .blank }
    }
    return (result, letter.subject)
  }

  private static let longestHead = 12
  private static let longestFoot = 16

  // MARK: Head

  private mutating func takeHead(_ lines: [Line], _ first: some Sequence<Int>) {
    var names: Set<String> = []
    for index in first {
      let line = lines[index]
      if Lexicon.greets(line.content.text), line.marker == .plain {
        head.append(index)
        break
      }
      guard line.marker == .plain, let found = HeaderReader.read(line.content, isListed: false),
        Self.headWords.contains(found.name.folded)
      else { break }
      names.insert(found.name.folded)
      if Self.subjectWords.contains(found.name.folded) { subject = Self.plain(found.value) }
      head.append(index)
    }
    // One such word alone may be a header of the programme: «Til: alle ansatte».
    guard names.count < 2 || names.isDisjoint(with: Self.senderWords) else { return }
    head.removeAll { !Lexicon.greets(lines[$0].content.text) }
    subject = nil
  }

  /// A subject without what answering and sending on put before it.
  private static func plain(_ subject: Snippet) -> Snippet {
    var text = subject
    while let colon = text.scalars.firstIndex(of: ":"),
      ["sv", "vs", "re", "fwd", "fw", "vb", "aw"].contains(text.upTo(colon).text.folded)
    {
      text = text.from(colon + 1).trimmed
    }
    return text
  }

  private static let senderWords: Set<String> = ["fra", "frå", "från", "from", "avsender"]
  private static let subjectWords: Set<String> = ["emne", "subject", "ämne"]
  private static let headWords: Set<String> = senderWords.union(subjectWords).union([
    "til", "till", "to", "cc", "kopi", "kopia", "bcc", "sendt", "sent", "skickat", "dato", "date",
    "datum", "vedlegg", "vedlagt", "bilaga", "attachments", "viktighet", "importance", "svar til",
  ])

  // MARK: Foot

  private mutating func takeFoot(_ lines: [Line], _ tail: [Int]) {
    guard let place = tail.firstIndex(where: { Self.signs(lines[$0]) }) else { return }
    var start = place
    // The sentences of the last paragraph before it are the letter's too.
    while start > 0, Self.isSentence(lines[tail[start - 1]]) {
      start -= 1
      let above = tail[start] - 1
      if above >= 0, lines[above].isBlank { break }
    }
    let isApart = tail[start] > 0 && lines[tail[start] - 1].isBlank
    foot = Array(tail[(isApart ? start : place)...])
  }

  /// Whether a line ends a letter: «Med vennlig hilsen», «Mvh Kari».
  private static func signs(_ line: Line) -> Bool {
    guard line.marker == .plain, line.content.count <= 60 else { return false }
    let words = line.content.text.folded.split { !$0.isLetter }.map(String.init)
    guard let first = words.first, words.count <= 6 else { return false }
    return closings.contains(first) || words.prefix(3).contains(where: greetings.contains)
  }

  private static func isSentence(_ line: Line) -> Bool {
    guard line.marker == .plain, line.indent == 0, let last = line.content.last else {
      return false
    }
    return (last == "." || last == "!") && line.content.text.split(separator: " ").count >= 3
  }

  /// Short forms that nothing else begins with.
  private static let closings: Set<String> = [
    "mvh", "vh", "hilsen", "helsing", "hilsing", "hälsningar", "hilsner", "regards",
    "sincerely", "cheers",
  ]
  private static let greetings: Set<String> = [
    "hilsen", "helsing", "hilsing", "hälsningar", "hälsning", "hilsner", "regards", "wishes",
  ]
}
