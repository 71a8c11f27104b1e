extension English: ProgramPhrases {
  package var noSuchFile: String {
    "there is no such file — mend the name, or look what the folder holds"
  }
  package func neitherCommandNorFile(_ word: String, nearest: String?) -> String {
    "«\(word)» is neither a command nor a file here — "
      + (nearest.map(didYouMean) ?? "«samling --help» shows the commands")
  }
  package func reads(_ path: String, with program: String) -> String {
    "reading \(path) with \(program) …"
  }
  package var askForThisLanguage: String {
    "The programme is in English. Is samling to be so too, from now on? (y/n) "
  }
  package var noSuchFolder: String { "there is no such folder" }
  package func fileCannotBeRead(_ reason: String) -> String {
    "the file cannot be read (\(reason)) — see that it is a text file you may read"
  }
  package func fileCannotBeWritten(_ reason: String) -> String {
    "cannot be written (\(reason)) — look for space and permissions"
  }
  package var fileIsAlreadyThere: String {
    "the file is there already and is as it was — choose another name"
  }
  package var linkIsAnothers: String {
    "the link belongs to another user — give the path of the file itself"
  }
  package var fileIsNoText: String {
    "the file is no text, and is not written over — send the text to a new file: samling format … > program.md"
  }
  package var fileIsNotOurs: String {
    "the file is there already, and not as samling wrote it — --force replaces it"
  }
  package var turnForEachAnswer: String { "a turn for each answer" }
  package var drawnLater: String { "drawn on the day" }
  package func turns(_ count: Int) -> String { count == 1 ? "1 turn" : "\(count) turns" }
  package func prompts(_ count: Int) -> String { count == 1 ? "1 question" : "\(count) questions" }
  package func parts(_ count: Int) -> String { count == 1 ? "1 part" : "\(count) parts" }
  package var breakShort: String { "break" }
  package var fixedShort: String { "fixed" }
  package var untouchable: String { "untouchable" }
  package var each: String { "each" }
  package var howToUse: String {
    """
    «- use: NAME» under an item takes the method in, «samling methods NAME» shows its text.
    Methods of your own are files beside the programme, in methods/NAME.md.
    """
  }
  package func resumes(_ path: String) -> String { "resuming \(path)" }
  package func opens(_ path: String) -> String { "opening \(path)" }
  package func earlierIsRehearsal(_ name: String) -> String {
    "«\(name)» is a rehearsal — name the gathering itself in «Previous:»"
  }
  package func wasNotSaved(_ count: Int, _ path: String?) -> String {
    let kept = path.map { " — rescued to \($0)" }
    let lost =
      count == 1
      ? "1 event was not saved"
      : "\(count) events were not saved"
    return lost + (kept ?? "")
  }
  package var askForRescuePath: String { "where can it be saved? a path, or just Enter: " }
  package func rescuedAsJournal(_ path: String) -> String {
    "written to \(path) — copy it to journal/ in the session folder"
  }
  package var unsavedLinesFollow: String {
    "the lines below are what was not saved — keep them as a file in journal/, as rescued.jsonl"
  }
  package func rescuedTakenIn(_ count: Int) -> String {
    count == 1
      ? "1 rescued event has been taken in again"
      : "\(count) rescued events have been taken in again"
  }
  package func notAStart(_ text: String) -> String {
    "«\(text)» is not a day and a time — write for example «1 09:55»"
  }
  package func agendaHasChanged(_ count: Int) -> String {
    "the programme has changed since, in \(count) places:"
  }
  package func participant(_ number: Int) -> String { "Participant \(number)" }
  package var namesAreApart: String { "(the names are in people/)" }
  package func whichParty(_ name: String, _ names: [String]) -> String {
    let list = names.joined(separator: ", ")
    return "«\(name)» is none of those who take part — choose one of \(list)"
  }
  package var forgotten: String {
    "The name is gone from people/ and from the documents here. The lines above are free text that nobody has touched: mend them by hand. Copies may lie on other machines, in backups, in what was sent or printed."
  }
  package var nobodyCalledSo: String {
    "Nobody on the list is called so. The lines above are free text that holds the name."
  }
  package func severalCalledSo(_ name: String, _ names: [String]) -> String {
    "several are called «\(name)» — write which: \(names.joined(separator: ", "))"
  }
  package var textTakenOut: String { "took out the text" }
  package func redacted(_ notes: Int, scrubBy call: String) -> String {
    "The text of \(notes == 1 ? "the note" : "\(notes) notes") is gone from documents and screens. The journals' lines stay: \(call) rewrites them."
  }
  package func scrubbed(_ lines: Int) -> String {
    lines == 1
      ? "1 line of the journals is rewritten." : "\(lines) lines of the journals are rewritten."
  }
  package var scrubElsewhere: String {
    "Copies on other machines, in backups and in git still hold the text, and must be scrubbed or deleted there."
  }
  package var isOldOfScrubbed: String {
    "the old line of one that was scrubbed; it does not count — delete the copy"
  }
  package func noNoteSays(_ text: String) -> String {
    "no note says «\(text)» — «samling log» shows them"
  }
  package func severalNotesSay(_ text: String) -> String {
    "several notes say «\(text)» — write the id of one of them:"
  }
  package var seatsAreOpen: String {
    "the gathering is open on a screen here — close the seats first (q)"
  }
  package func isNotOurs(_ name: String) -> String {
    "somebody has changed the file by hand — the new text is in \(name)"
  }
  package var undone: String { "undone" }
  package var agendasHere: String { "Agendas here" }
  package var noAgendas: String { "none — samling FILE runs the programme in FILE" }
  package var sessionsToGoOnWith: String { "Gatherings that have not ended:" }

  // MARK: The editor

  package func editorCannotBegin(_ reason: String) -> String {
    "the editor could not be started: \(reason) — write on the line meanwhile"
  }
  package func editorNotFound(_ editor: String) -> String {
    "there is no editor «\(editor)» — set EDITOR to one there is, such as nano"
  }
  package func editorEnded(_ editor: String, _ status: String, _ path: String?) -> String {
    "«\(editor)» ended with \(status) — the text is as it was"
      + (path.map { "; the editor's is in \($0)" } ?? "")
  }
  package func editorSavedNoText(_ path: String) -> String {
    "the editor saved what is not UTF-8 — it is in \(path); the text is as it was"
  }

  // MARK: The terminal

  package var isNoTerminal: String { "this is no terminal — use «samling do» in scripts" }
  package func terminalIsUnknown(_ name: String) -> String {
    "the terminal «\(name)» is not known here — set TERM to xterm-256color"
  }
  package func terminalCannotBeDrawnOn(_ name: String) -> String {
    "the terminal «\(name)» cannot be drawn on — use another, or «samling do»"
  }

  // MARK: The gathering before

  package func nothingAgreed(at session: String, _ key: String?) -> String {
    "«\(session)» left nothing open" + (key.map { " under \($0)" } ?? "")
      + " — «status» has nothing to ask for"
  }
  package var agreementsTakenOver: String { "agreed before" }
}
