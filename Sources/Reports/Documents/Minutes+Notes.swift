import SamlingCore

/// Lists of notes.
extension Minutes {
  func list(_ notes: [ReportNote], under title: String, level: Int) -> [Block] {
    notes.isEmpty ? [] : [.heading(level, title)] + self.notes(notes) { $0.party }
  }

  /// Notes grouped by what says whom they are about; a party's only note stands on that line.
  func notes(_ notes: [ReportNote], label: (ReportNote) -> String?) -> [Block] {
    guard !notes.isEmpty else { return [] }
    let groups = notes.grouped(by: label)
    let entries = groups.flatMap { party, notes -> [ListEntry] in
      let room = groups.count > 1 && notes.allSatisfy { $0.party == nil } ? words.wholeRoom : nil
      guard let party = party ?? room else {
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
    if let by = note.by, by != note.party {
      facts.append(note.isByQuestion ? words.fromGroup(by) : words.saidBy(by))
    }
    if let mark = note.mark { facts.append(words.mark(mark)) }
    if !facts.isEmpty { spans += [.plain(" "), .quiet("(\(facts.joined(separator: " · ")))")] }
    return ListEntry(spans, note.followers.map(entry))
  }
}
