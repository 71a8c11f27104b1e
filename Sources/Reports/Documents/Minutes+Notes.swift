import SamlingCore

/// What was written down, as lists.
extension Minutes {
  func list(_ notes: [ReportNote], under title: String, level: Int) -> [Block] {
    notes.isEmpty ? [] : [.heading(level, title)] + self.notes(notes)
  }

  /// Notes by party; a party with one has it on its own line.
  func notes(_ notes: [ReportNote]) -> [Block] {
    guard !notes.isEmpty else { return [] }
    let groups = notes.grouped(by: \.party)
    let entries = groups.flatMap { party, notes -> [ListEntry] in
      guard let party = party ?? (groups.count > 1 ? words.wholeRoom : nil) else {
        return notes.map(entry)
      }
      if notes.count == 1, let only = notes.first {
        let entry = entry(only)
        return [ListEntry([.strong(party + ":"), .plain(" ")] + entry.spans, entry.entries)]
      }
      return [ListEntry([.strong(party)], notes.map(entry))]
    }
    return [.list(entries)]
  }

  /// One note with what is to be known of it, and what was said to it beneath.
  func entry(_ note: ReportNote) -> ListEntry {
    var spans: [Span] = []
    if let question = note.followUp { spans += [.quiet(question), .plain(" ")] }
    spans.append(.plain(note.text))
    var facts: [String] = []
    if let tag = note.tag { facts.append(tag) }
    if let by = note.by, by != note.party { facts.append(words.saidBy(by)) }
    if let mark = note.mark { facts.append(words.mark(mark)) }
    if !facts.isEmpty { spans += [.plain(" "), .quiet("(\(facts.joined(separator: " · ")))")] }
    return ListEntry(spans, note.followers.map(entry))
  }
}
