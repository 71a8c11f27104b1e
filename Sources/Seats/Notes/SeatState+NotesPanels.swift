import CellGrid
import SamlingCore

/// Keys while a panel lies over the notes.
extension SeatState {
  mutating func take(_ key: Key, in panel: NotesState.Panel, _ context: SeatContext) -> [Effect] {
    if [.control("c"), .control("g")].contains(key) {
      notes.panel = nil
      return []
    }
    switch panel {
    case .search(let sought, let selected): return takeInSearch(key, sought, selected, context)
    case .paste(let lines): return takeInPaste(key, lines, context)
    case .delete(let ids): return takeInDelete(key, ids, context)
    case .tag(let word), .followUp(let word): return takeInField(key, word, panel, context)
    case .drafts(let drafts): return takeInDrafts(key, drafts)
    }
  }

  private mutating func takeInSearch(
    _ key: Key, _ sought: LineEditor, _ selected: Int, _ context: SeatContext
  ) -> [Effect] {
    var sought = sought
    let hits = context.session.notes.hits(for: sought.string, hidesHeld: hasShownRoom)
    switch key {
    case .escape: notes.panel = nil
    case .down, .control("f"), .control("n"):
      notes.panel = .search(sought, selected: min(selected + 1, max(0, hits.count - 1)))
    case .up, .control("p"): notes.panel = .search(sought, selected: max(0, selected - 1))
    case .enter:
      notes.panel = nil
      guard hits.indices.contains(selected) else { return [] }
      notes.go(to: hits[selected].place, context)
      notes.settle(context, hidesHeld: hasShownRoom)
      notes.selected = hits[selected].id
    default: if sought.take(key) { notes.panel = .search(sought, selected: 0) }
    }
    return []
  }

  private mutating func takeInPaste(_ key: Key, _ lines: [String], _ context: SeatContext)
    -> [Effect]
  {
    switch key {
    case .enter:
      notes.panel = nil
      // The first line goes in at the caret, as if it had been typed.
      notes.line.insert(lines[0])
      // A note that is being changed remains one note.
      guard notes.edited == nil else {
        notes.line.insert("\n" + lines.dropFirst().joined(separator: "\n"))
        return []
      }
      return write(texts: [notes.line.string] + lines.dropFirst(), context)
    case .character("e"), .character("E"):
      notes.panel = nil
      notes.line.insert(lines.joined(separator: "\n"))
    case .escape: notes.panel = nil
    default: break
    }
    return []
  }

  private mutating func takeInDelete(_ key: Key, _ ids: [NoteID], _ context: SeatContext)
    -> [Effect]
  {
    switch key {
    case .enter, .character("j"), .character("J"), .character("y"), .character("Y"):
      notes.panel = nil
      notes.picked = []
      return actTogether(.deleteNote, ids.map { .note(.delete($0)) }, context)
    case .escape, .character("n"), .character("N"): notes.panel = nil
    default: break
    }
    return []
  }

  private mutating func takeInField(
    _ key: Key, _ word: LineEditor, _ panel: NotesState.Panel, _ context: SeatContext
  ) -> [Effect] {
    var word = word
    let isTag = panel == .tag(word)
    switch key {
    case .escape: notes.panel = nil
    case _ where !isTag && Command.forKey(key, on: .notes)?.name == .markNote:
      notes.panel = nil
      return mark(nil, context)
    case .enter:
      notes.panel = nil
      let text = word.string.trimmed
      return isTag
        ? tag(text.isEmpty ? nil : text, context) : mark(NoteMark(followUp: text), context)
    default: if word.take(key) { notes.panel = isTag ? .tag(word) : .followUp(word) }
    }
    return []
  }

  private mutating func takeInDrafts(_ key: Key, _ drafts: [Draft]) -> [Effect] {
    let rest = Array(drafts.dropFirst())
    switch key {
    case .enter:
      notes.panel = nil
      notes.takeUp(drafts[0])
      return [.dropDraft(drafts[0])]
    case .escape: notes.panel = rest.isEmpty ? nil : .drafts(rest)
    case .delete, .character("x"):
      notes.panel = rest.isEmpty ? nil : .drafts(rest)
      return [.dropDraft(drafts[0])]
    default: break
    }
    return []
  }
}

extension NotesState {
  /// Goes on with an earlier seat's draft, where it was typed.
  mutating func takeUp(_ draft: Draft) {
    spot = draft.place
    // The room may be elsewhere by now.
    anchor = .nowhere
    // It counts as typed, so that another crash does not lose it.
    line = LineEditor()
    line.insert(draft.text)
    tag = draft.tag
    if let note = draft.note {
      purpose = .edit(note, seen: draft.seen ?? [])
    } else if let answer = draft.follows {
      purpose = .reply(to: answer, followUp: draft.followUp)
    }
  }
}

extension NoteMark {
  /// Who and when from one line: `Kari; fredag`, or `Kari, fredag`.
  init(followUp text: String) {
    let mark: Character = text.contains(";") ? ";" : ","
    let parts = text.split(separator: mark, maxSplits: 1).map { String($0).trimmed }
    self = .followUp(who: parts.first ?? "", when: parts.count > 1 ? parts[1] : "")
  }
}
