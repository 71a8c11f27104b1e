import SamlingCore

/// Lists of notes.
extension Minutes {
  func list(_ notes: [ReportNote], under title: String, level: Int) -> [Block] {
    notes.isEmpty ? [] : [.heading(level, title)] + self.notes(notes)
  }

  /// Notes grouped by party; a party's only note stands on the party's line.
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

  /// One note with its facts, and its followers beneath.
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
