extension Nynorsk: ProgramPhrases {
  package var noSuchFile: String {
    "fila finst ikkje — rett namnet, eller sjå kva som ligg i mappa"
  }
  package func neitherCommandNorFile(_ word: String, nearest: String?) -> String {
    "«\(word)» er verken ein kommando eller ei fil her — "
      + (nearest.map(didYouMean) ?? "«samling --help» viser kommandoane")
  }
  package func reads(_ path: String, with program: String) -> String {
    "les \(path) med \(program) …"
  }
  package var askForThisLanguage: String {
    "Programmet er på nynorsk. Skal samling òg vere det, frå no av? (j/n) "
  }
  package var noSuchFolder: String { "mappa finst ikkje" }
  package func fileCannotBeRead(_ reason: String) -> String {
    "fila kan ikkje lesast (\(reason)) — sjå etter at ho er ei tekstfil du har lov å lese"
  }
  package func fileCannotBeWritten(_ reason: String) -> String {
    "kan ikkje skrivast (\(reason)) — sjå etter plass og rettar"
  }
  package var fileIsAlreadyThere: String { "fila finst alt og er som ho var — vel eit anna namn" }
  package var linkIsAnothers: String {
    "lenkja høyrer til ein annan brukar — skriv stien til sjølve fila"
  }
  package var fileIsNoText: String {
    "fila er inga tekst, og blir ikkje skriven over — send teksten til ei ny fil: samling format … > program.md"
  }
  package var fileIsNotOurs: String {
    "fila er der frå før, og er ikkje slik samling skreiv ho — --force erstattar ho"
  }
  package var turnForEachAnswer: String { "ein tur for kvart svar" }
  package var drawnLater: String { "blir trekt på dagen" }
  package func turns(_ count: Int) -> String { count == 1 ? "1 tur" : "\(count) turar" }
  package func prompts(_ count: Int) -> String { "\(count) spørsmål" }
  package func parts(_ count: Int) -> String { count == 1 ? "1 del" : "\(count) delar" }
  package var breakShort: String { "pause" }
  package var fixedShort: String { "fast" }
  package var untouchable: String { "urørleg" }
  package var each: String { "kvar" }
  package var howToUse: String {
    """
    «- use: NAMN» under eit punkt hentar metoden inn, «samling methods NAMN» viser teksten.
    Eigne metodar er filer ved sida av programmet, i methods/NAMN.md.
    """
  }
  package func resumes(_ path: String) -> String { "held fram \(path)" }
  package func opens(_ path: String) -> String { "opnar \(path)" }
  package func earlierIsRehearsal(_ name: String) -> String {
    "«\(name)» er ei øving — «Førre:» nemner sjølve samlinga"
  }
  package func wasNotSaved(_ count: Int, _ path: String?) -> String {
    let kept = path.map { " — redda i \($0)" }
    let lost =
      count == 1
      ? "1 hending vart ikkje lagra"
      : "\(count) hendingar vart ikkje lagra"
    return lost + (kept ?? "")
  }
  package var askForRescuePath: String { "kvar kan det lagrast? ein sti, eller berre Enter: " }
  package func rescuedAsJournal(_ path: String) -> String {
    "skrive til \(path) — kopier ho til journal/ i samlingsmappa"
  }
  package var unsavedLinesFollow: String {
    "linjene under er det som ikkje vart lagra — ta vare på dei som ei fil i journal/, som redda.jsonl"
  }
  package func rescuedTakenIn(_ count: Int) -> String {
    count == 1
      ? "1 redda hending er teken inn att"
      : "\(count) redda hendingar er tekne inn att"
  }
  package func notAStart(_ text: String) -> String {
    "«\(text)» er ikkje dag og klokkeslett — skriv til dømes «1 09:55»"
  }
  package func agendaHasChanged(_ count: Int) -> String {
    "programmet er endra sidan sist, \(count) stader:"
  }
  package func participant(_ number: Int) -> String { "Deltakar \(number)" }
  package var namesAreApart: String { "(namna ligg i people/)" }
  package func whichParty(_ name: String, _ names: [String]) -> String {
    let list = names.joined(separator: ", ")
    return "«\(name)» er ingen av dei som er med — vel ein av \(list)"
  }
  package var forgotten: String {
    "Namnet er teke ut av people/ og av dokumenta her. Linjene over er fri tekst som ingen har rørt: rett dei for hand. Kopiar kan liggje på andre maskiner, i tryggingskopiar, i det som er sendt eller skrive ut."
  }
  package var nobodyCalledSo: String {
    "Ingen på lista heiter det. Linjene over er fri tekst der namnet står."
  }
  package func severalCalledSo(_ name: String, _ names: [String]) -> String {
    "fleire heiter «\(name)» — skriv kven: \(names.joined(separator: ", "))"
  }
  package var textTakenOut: String { "tok ut teksten" }
  package func redacted(_ notes: Int, scrubBy call: String) -> String {
    "Teksten i \(notes == 1 ? "notatet" : "\(notes) notat") er teken ut av dokument og skjermar. Linjene i journalen står: \(call) skriv dei om."
  }
  package func scrubbed(_ lines: Int) -> String {
    lines == 1
      ? "1 linje i journalane er skriven om." : "\(lines) linjer i journalane er skrivne om."
  }
  package var scrubElsewhere: String {
    "Kopiar på andre maskiner, i tryggingskopiar og i git har teksten enno, og må skrivast om eller slettast der."
  }
  package var isOldOfScrubbed: String {
    "den gamle linja av ei som er skriven om; ho tel ikkje — slett kopien"
  }
  package func noNoteSays(_ text: String) -> String {
    "ingen notat seier «\(text)» — «samling log» viser dei"
  }
  package func severalNotesSay(_ text: String) -> String {
    "fleire notat seier «\(text)» — skriv id-en til eitt av dei:"
  }
  package var seatsAreOpen: String {
    "samlinga er open på ein skjerm her — lukk plassane først (q)"
  }
  package func isNotOurs(_ name: String) -> String {
    "nokon har endra fila for hand — den nye teksten ligg i \(name)"
  }
  package var undone: String { "angra" }
  package var agendasHere: String { "Program her" }
  package var noAgendas: String { "ingen — samling FIL køyrer programmet i FIL" }
  package var sessionsToGoOnWith: String { "Samlingar som ikkje er avslutta:" }

  // MARK: The editor

  package func editorCannotBegin(_ reason: String) -> String {
    "editoren kunne ikkje startast: \(reason) — skriv på linja så lenge"
  }
  package func editorNotFound(_ editor: String) -> String {
    "editoren «\(editor)» finst ikkje — set EDITOR til ein som gjer det, til dømes nano"
  }
  package func editorEnded(_ editor: String, _ status: String, _ path: String?) -> String {
    "«\(editor)» slutta med \(status) — teksten er som han var"
      + (path.map { "; editorens ligg i \($0)" } ?? "")
  }
  package func editorSavedNoText(_ path: String) -> String {
    "editoren lagra noko som ikkje er UTF-8 — det ligg i \(path); teksten er som han var"
  }

  // MARK: The terminal

  package var isNoTerminal: String { "dette er ingen terminal — bruk «samling do» i skript" }
  package func terminalIsUnknown(_ name: String) -> String {
    "terminalen «\(name)» er ukjend her — set TERM til xterm-256color"
  }
  package func terminalCannotBeDrawnOn(_ name: String) -> String {
    "terminalen «\(name)» kan ikkje teiknast på — bruk ein annan, eller «samling do»"
  }

  // MARK: The gathering before

  package func nothingAgreed(at session: String, _ key: String?) -> String {
    "«\(session)» har ingenting ope" + (key.map { " under \($0)" } ?? "")
      + " — «status» har ingenting å spørje om"
  }
  package var agreementsTakenOver: String { "avtalt før" }
}
