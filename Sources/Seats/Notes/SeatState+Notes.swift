import CellGrid
import SamlingCore

/// Keys on the notes screen.
extension SeatState {
  /// Brings the notes screen up to date: follows the room, and lets go of notes that are gone.
  package mutating func settle(_ context: SeatContext) {
    if screen == .room { hasShownRoom = true }
    forgetReveal(context)
    if screen == .notes { notes.settle(context, hidesHeld: hasShownRoom) }
    if screen == .scores { scores.settle(context) }
  }

  /// Lets go of the question whether to show answers once the room has moved on; returns whether it did.
  @discardableResult
  mutating func forgetReveal(_ context: SeatContext) -> Bool {
    guard case .confirm(.reveal(let poll, let stretch)) = panel,
      stretch != context.session.current
    else { return false }
    panel = nil
    notice = .refused(.notAskedNow(poll.prompt))
    return true
  }

  /// A mark that changes whenever `notes.drafts` may have changed.
  package var draftMark: [Int] { notes.draftMark }

  mutating func takeInNotes(_ key: Key, _ context: SeatContext) -> [Effect] {
    notes.settle(context, hidesHeld: hasShownRoom)
    defer { notes.settle(context, hidesHeld: hasShownRoom) }
    if let panel = notes.panel { return take(key, in: panel, context) }
    if case .paste(let text) = key { return takePaste(text) }
    if case .character(let letter) = key, letter != " " || notes.selected == nil {
      return type(key)
    }
    guard let command = Command.forKey(key, on: .notes) else { return type(key) }
    return run(command, key: key, context)
  }

  // MARK: Typing

  private mutating func type(_ key: Key) -> [Effect] {
    if notes.line.take(key), notes.purpose == .newNote { notes.selected = nil }
    return []
  }

  /// Inserts a pasted line at the caret; with several lines, asks whether each is a note.
  private mutating func takePaste(_ text: String) -> [Effect] {
    let lines = text.lines
    if lines.count > 1 {
      notes.panel = .paste(lines)
    } else {
      notes.line.insert(lines.first ?? text)
      notes.selected = nil
    }
    return []
  }

  mutating func undoInNotes(_ context: SeatContext) -> [Effect] {
    if notes.line.undo() { return [] }
    guard notes.line.isEmpty, notes.purpose == .newNote else { return [] }
    return undo(isRedo: false, context)
  }

  /// Takes over the line as the text editor left it.
  package mutating func takeEdited(_ text: String) {
    var text = text
    while text.last?.isNewline == true { text.removeLast() }
    notes.line.replaceAll(with: text)
  }

  /// Puts back text that could not be recorded, so that it can be mended.
  package mutating func takeBackTyping() {
    guard notes.line.isEmpty, let last = notes.handedOver else { return }
    (notes.line, notes.purpose, notes.spot) = (last.line, last.purpose, last.spot)
    notes.handedOver = nil
  }

  // MARK: Moving

  /// Goes to another place; a note that is being changed, or answered, stays where it is.
  mutating func goElsewhere(_ move: (inout NotesState) -> Void) {
    if notes.purpose == .newNote { move(&notes) } else { notice = .notes(.saveFirst) }
  }

  /// Through the rows of a longer text, else among the notes above the line.
  mutating func selectNote(_ key: Key, _ context: SeatContext) {
    let step = key == .up ? -1 : 1
    let width = NotesLayout(size: context.screen).lineWidth
    if notes.selected == nil || notes.edited != nil, !notes.line.isEmpty {
      let rows = EditorRows(notes.line, width: width)
      if let place = rows.place(rowsAway: step, in: notes.line) {
        return notes.line.moveCaret(to: place)
      }
    }
    guard notes.purpose == .newNote else { return swapWording(step, context) }
    let list = notes.list(context, hidesHeld: hasShownRoom)
    let entry = notes.selected.flatMap { list.entry($0) }
    // The line comes below the last note.
    let next =
      key == .up
      ? entry.map { list.entry(before: $0) ?? $0 } ?? list.last
      : entry.flatMap { list.entry(after: $0) }
    notes.selected = next?.id
  }

  /// Puts another wording of a note in conflict into the line.
  private mutating func swapWording(_ step: Int, _ context: SeatContext) {
    guard let note = notes.edited.flatMap({ context.session.notes[$0] }), note.isInConflict
    else { return }
    let texts = note.wordings.map(\.text)
    let at = texts.firstIndex(of: notes.line.string) ?? 0
    notes.line.replaceAll(with: texts[(at + step + texts.count) % texts.count])
  }

  mutating func pick() {
    guard let selected = notes.selected else { return }
    if let place = notes.picked.firstIndex(of: selected) {
      notes.picked.remove(at: place)
    } else {
      notes.picked.append(selected)
    }
  }

  /// One thing at a time: what was begun last is left first.
  mutating func leaveInNotes(_ context: SeatContext) {
    if !notes.carried.isEmpty {
      notes.carried = []
    } else if notes.purpose != .newNote {
      leavePurpose()
    } else if notes.selected != nil || !notes.picked.isEmpty {
      notes.selected = nil
      notes.picked = []
    } else if kind == .facilitator {
      screen = .day
    }
  }

  /// Goes back to the new note that was set aside; `^Y` brings back what was typed.
  private mutating func leavePurpose() {
    let text = notes.line.string
    notes.selected = notes.edited
    notes.line = notes.setAside ?? LineEditor()
    notes.setAside = nil
    notes.purpose = .newNote
    if !text.isEmpty { notes.line.keep(text) }
  }

  // MARK: Enter

  mutating func enterInNotes(_ context: SeatContext) -> [Effect] {
    if !notes.carried.isEmpty { return putDown(context) }
    if let selected = notes.selected, notes.edited == nil {
      open(selected, context)
      return []
    }
    switch notes.purpose {
    case .edit(let note, let seen):
      let wish = Intent.note(.reword(note, notes.line.string, over: seen))
      return save(.rewordNote, wish, notes.line, context)
    case .newNote, .reply:
      return write(texts: [notes.line.string], context)
    }
  }

  /// Opens a note to change it in place; sets aside the new note that was begun.
  private mutating func open(_ id: NoteID, _ context: SeatContext) {
    guard let note = context.session.notes[id] else { return }
    if !notes.line.isEmpty { notes.setAside = notes.line }
    notes.line = LineEditor(note.text)
    notes.purpose = .edit(id, seen: note.wordingRecords)
    notes.selected = nil
    notes.picked = []
  }

  /// Begins an answer to the chosen note, or the last one; again for its next follow-up question.
  mutating func reply(_ context: SeatContext) {
    let session = context.session
    if case .reply(let note, let followUp) = notes.purpose {
      let count = session.followUps(of: note).count
      notes.purpose = .reply(to: note, followUp: count > 0 ? ((followUp ?? -1) + 1) % count : nil)
      return
    }
    guard notes.purpose == .newNote,
      let answer = notes.selected ?? notes.list(context, hidesHeld: hasShownRoom).lastRoot?.id
    else { return }
    notes.purpose = .reply(to: answer, followUp: session.followUps(of: answer).isEmpty ? nil : 0)
    notes.selected = nil
  }

  /// Saves texts as notes where the cursor is.
  mutating func write(texts: [String], _ context: SeatContext) -> [Effect] {
    let batches = texts.batches(ofBytes: 16_000).map { batch in
      batch.map { draft($0.text, number: texts.count > 1 ? $0.number : nil, context) }
    }
    let mark = notes.mark
    let typed = LineEditor(texts.joined(separator: "\n"))
    var effects: [Effect] = []
    for drafts in batches {
      let marks = drafts.compactMap { draft in
        mark.map { Event.noted(fact: .marked(note: draft.id, mark: $0)) }
      }
      let some = save(.writeNote, .note(.write(drafts)), adding: marks, typed, context)
      if some.isEmpty { return effects }
      effects += some
    }
    return effects
  }

  private func draft(_ text: String, number: Int?, _ context: SeatContext) -> NoteDraft {
    let id = NoteID(context.freshID + (number.map(letters) ?? ""))
    var draft = NoteDraft(
      id: id, place: notes.spot, text: text, tag: notes.tag, stretch: context.session.current)
    if case .reply(let note, let followUp) = notes.purpose {
      (draft.follows, draft.followUp) = (note, followUp)
      draft.place = context.session.notes[note]?.place ?? draft.place
    }
    return draft
  }

  /// Records what was typed, and clears the line where that succeeds.
  private mutating func save(
    _ name: Command.Name, _ intent: Intent, adding events: [Event] = [], _ typed: LineEditor,
    _ context: SeatContext
  ) -> [Effect] {
    var effects = act(name, intent, context)
    if notice == .refused(.noChange), notes.edited != nil {
      notice = nil
      leavePurpose()
      return []
    }
    guard case .append(var act, let at)? = effects.first, case .events(let own) = act.deed
    else { return [] }
    act.deed = .events(own + events)
    effects[0] = .append(act, at: at)
    notes.handedOver = .init(line: typed, purpose: notes.purpose, spot: notes.spot)
    let wasEdit = notes.edited != nil
    notes.line = wasEdit ? notes.setAside ?? LineEditor() : LineEditor()
    if wasEdit { notes.setAside = nil }
    notes.purpose = .newNote
    (notes.mark, notes.tag, notes.selected) = (nil, nil, nil)
    return effects
  }

  // MARK: On chosen notes

  private mutating func putDown(_ context: SeatContext) -> [Effect] {
    let wishes = notes.carried.map { Intent.note(.move($0, to: notes.spot)) }
    notes.carried = []
    notes.picked = []
    return actTogether(.moveNote, wishes, context)
  }

  mutating func markNotes(_ context: SeatContext) -> [Effect] {
    let targets = notes.targets
    let present = targets.first.map { context.session.notes[$0]?.mark } ?? notes.mark
    switch present {
    case nil: return mark(.idea, context)
    case .idea: return mark(.decision, context)
    case .decision:
      notes.panel = .followUp(LineEditor())
      return []
    case .followUp: return mark(nil, context)
    }
  }

  mutating func mark(_ mark: NoteMark?, _ context: SeatContext) -> [Effect] {
    guard !notes.targets.isEmpty else {
      notes.mark = mark
      return []
    }
    return actTogether(.markNote, notes.targets.map { .note(.mark($0, mark)) }, context)
  }

  /// The next of the question's kinds; where it has none, the word is typed.
  mutating func tagNotes(_ context: SeatContext) -> [Effect] {
    let present = notes.targets.first.map { context.session.notes[$0]?.tag } ?? notes.tag
    let prompt = notes.spot.prompt.flatMap { context.session.agenda.prompt($0) }
    guard case .note(let kinds)? = prompt?.answer, !kinds.isEmpty else {
      notes.panel = .tag(LineEditor(present ?? ""))
      return []
    }
    let at = present.flatMap(kinds.firstIndex(of:)) ?? (present == nil ? -1 : kinds.count)
    return tag(kinds.indices.contains(at + 1) ? kinds[at + 1] : nil, context)
  }

  mutating func tag(_ tag: String?, _ context: SeatContext) -> [Effect] {
    guard !notes.targets.isEmpty else {
      notes.tag = tag
      return []
    }
    return actTogether(.tagNote, notes.targets.map { .note(.tag($0, tag)) }, context)
  }

  mutating func askToDeleteNotes() {
    if !notes.targets.isEmpty { notes.panel = .delete(notes.targets) }
  }

  mutating func mergeNotes(_ context: SeatContext) -> [Effect] {
    guard notes.picked.count > 1 else {
      notice = .notes(.pickSeveral)
      return []
    }
    let effects = act(.mergeNotes, .note(.merge(notes.picked)), context)
    if !effects.isEmpty { (notes.selected, notes.picked) = (notes.picked.first, []) }
    return effects
  }

  /// Makes one act of several intents, to be undone at once; leaves out those that change nothing.
  mutating func actTogether(_ name: Command.Name, _ wishes: [Intent], _ context: SeatContext)
    -> [Effect]
  {
    var all: [Event] = []
    for wish in wishes {
      if case .append(let act, _)? = act(name, wish, context).first,
        case .events(let events) = act.deed
      {
        all += events
      }
    }
    guard !all.isEmpty else { return [] }
    notice = nil
    return [.append(Act(kind: name.rawValue, deed: .events(all)), at: nil)]
  }
}

extension Session {
  /// The follow-up questions of the question that a note answers.
  func followUps(of note: NoteID) -> [String] {
    notes[note]?.place.prompt.flatMap { agenda.prompt($0)?.followUps } ?? []
  }
}

/// The letters that number what one act writes, from `a` to `z`, then `aa` and on.
private func letters(_ number: Int) -> String {
  let letter = String(Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8(number % 26))))
  return number < 26 ? letter : letters(number / 26 - 1) + letter
}

extension [String] {
  /// The texts, numbered from 0, in groups that one record has room for.
  fileprivate func batches(ofBytes most: Int) -> [[(number: Int, text: String)]] {
    var batches: [[(number: Int, text: String)]] = []
    var bytes = most + 1
    for (number, text) in enumerated() where !text.isBlank {
      bytes += text.utf8.count + 200
      if bytes > most {
        batches.append([])
        bytes = text.utf8.count + 200
      }
      batches[batches.count - 1].append((number, text))
    }
    return batches
  }
}

extension String {
  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
