extension Bokmål: ProgramPhrases {
  package var noSuchFile: String {
    "filen finnes ikke — rett navnet, eller se hva som ligger i mappen"
  }
  package func neitherCommandNorFile(_ word: String, nearest: String?) -> String {
    "«\(word)» er verken en kommando eller en fil her — "
      + (nearest.map(didYouMean) ?? "«samling --help» viser kommandoene")
  }
  package func reads(_ path: String, with program: String) -> String {
    "leser \(path) med \(program) …"
  }
  package var askForThisLanguage: String {
    "Programmet er på bokmål. Skal samling også være det, fra nå av? (j/n) "
  }
  package var noSuchFolder: String { "mappen finnes ikke" }
  package func fileCannotBeRead(_ reason: String) -> String {
    "filen kan ikke leses (\(reason)) — se etter at den er en tekstfil du har lov å lese"
  }
  package func fileCannotBeWritten(_ reason: String) -> String {
    "kan ikke skrives (\(reason)) — se etter plass og rettigheter"
  }
  package var fileIsAlreadyThere: String {
    "filen finnes allerede og er som den var — velg et annet navn"
  }
  package var linkIsAnothers: String {
    "lenken tilhører en annen bruker — skriv filens egen sti"
  }
  package var fileIsNoText: String {
    "filen er ingen tekst, og skrives ikke over — send teksten til en ny fil: samling format … > program.md"
  }
  package var fileIsNotOurs: String {
    "filen er der fra før, og er ikke slik samling skrev den — --force erstatter den"
  }
  package var turnForEachAnswer: String { "en tur for hvert svar" }
  package var drawnLater: String { "trekkes på dagen" }
  package func turns(_ count: Int) -> String { count == 1 ? "1 tur" : "\(count) turer" }
  package func prompts(_ count: Int) -> String { "\(count) spørsmål" }
  package func parts(_ count: Int) -> String { count == 1 ? "1 del" : "\(count) deler" }
  package var breakShort: String { "pause" }
  package var fixedShort: String { "fast" }
  package var untouchable: String { "urørlig" }
  package var each: String { "hver" }
  package var howToUse: String {
    """
    «- use: NAVN» under et punkt henter metoden inn, «samling methods NAVN» viser teksten.
    Egne metoder er filer ved siden av programmet, i methods/NAVN.md.
    """
  }
  package func resumes(_ path: String) -> String { "fortsetter \(path)" }
  package func opens(_ path: String) -> String { "åpner \(path)" }
  package func earlierIsRehearsal(_ name: String) -> String {
    "«\(name)» er en øvelse — «Forrige:» nevner samlingen selv"
  }
  package func wasNotSaved(_ count: Int, _ path: String?) -> String {
    let kept = path.map { " — reddet i \($0)" }
    let lost =
      count == 1
      ? "1 hendelse ble ikke lagret"
      : "\(count) hendelser ble ikke lagret"
    return lost + (kept ?? "")
  }
  package var askForRescuePath: String { "hvor kan det lagres? en sti, eller bare Enter: " }
  package func rescuedAsJournal(_ path: String) -> String {
    "skrevet til \(path) — kopier den til journal/ i samlingsmappen"
  }
  package var unsavedLinesFollow: String {
    "linjene under er det som ikke ble lagret — ta vare på dem som en fil i journal/, som reddet.jsonl"
  }
  package func rescuedTakenIn(_ count: Int) -> String {
    count == 1
      ? "1 reddet hendelse er tatt inn igjen"
      : "\(count) reddede hendelser er tatt inn igjen"
  }
  package func notAStart(_ text: String) -> String {
    "«\(text)» er ikke dag og klokkeslett — skriv for eksempel «1 09:55»"
  }
  package func agendaHasChanged(_ count: Int) -> String {
    "programmet er endret siden sist, \(count) steder:"
  }
  package func participant(_ number: Int) -> String { "Deltaker \(number)" }
  package var namesAreApart: String { "(navnene ligger i people/)" }
  package func whichParty(_ name: String, _ names: [String]) -> String {
    let list = names.joined(separator: ", ")
    return "«\(name)» er ingen av dem som er med — velg en av \(list)"
  }
  package var forgotten: String {
    "Navnet er tatt ut av people/ og av dokumentene her. Linjene over er fri tekst som ingen har rørt: rett dem for hånd. Kopier kan ligge på andre maskiner, i sikkerhetskopier, i det som er sendt eller skrevet ut."
  }
  package var nobodyCalledSo: String {
    "Ingen på listen heter det. Linjene over er fri tekst der navnet står."
  }
  package func severalCalledSo(_ name: String, _ names: [String]) -> String {
    "flere heter «\(name)» — skriv hvem: \(names.joined(separator: ", "))"
  }
  package var textTakenOut: String { "tok ut teksten" }
  package func redacted(_ notes: Int, scrubBy call: String) -> String {
    "Teksten i \(notes == 1 ? "notatet" : "\(notes) notater") er tatt ut av dokumenter og skjermer. Linjene i journalen står: \(call) skriver dem om."
  }
  package func scrubbed(_ lines: Int) -> String {
    lines == 1
      ? "1 linje i journalene er skrevet om." : "\(lines) linjer i journalene er skrevet om."
  }
  package var scrubElsewhere: String {
    "Kopier på andre maskiner, i sikkerhetskopier og i git har teksten ennå, og må skrives om eller slettes der."
  }
  package var isOldOfScrubbed: String {
    "den gamle linjen av en som er skrevet om; den teller ikke — slett kopien"
  }
  package func noNoteSays(_ text: String) -> String {
    "ingen notater sier «\(text)» — «samling log» viser dem"
  }
  package func severalNotesSay(_ text: String) -> String {
    "flere notater sier «\(text)» — skriv id-en til ett av dem:"
  }
  package var seatsAreOpen: String {
    "samlingen er åpen på en skjerm her — lukk setene først (q)"
  }
  package func isNotOurs(_ name: String) -> String {
    "noen har endret filen for hånd — den nye teksten ligger i \(name)"
  }
  package var undone: String { "angret" }
  package var agendasHere: String { "Programmer her" }
  package var noAgendas: String { "ingen — samling FIL kjører programmet i FIL" }
  package var sessionsToGoOnWith: String { "Samlinger som ikke er avsluttet:" }

  // MARK: The editor

  package func editorCannotBegin(_ reason: String) -> String {
    "editoren kunne ikke startes: \(reason) — skriv på linjen så lenge"
  }
  package func editorNotFound(_ editor: String) -> String {
    "editoren «\(editor)» finnes ikke — sett EDITOR til en som gjør det, for eksempel nano"
  }
  package func editorEnded(_ editor: String, _ status: String, _ path: String?) -> String {
    "«\(editor)» sluttet med \(status) — teksten er som den var"
      + (path.map { "; editorens ligger i \($0)" } ?? "")
  }
  package func editorSavedNoText(_ path: String) -> String {
    "editoren lagret noe som ikke er UTF-8 — det ligger i \(path); teksten er som den var"
  }

  // MARK: The terminal

  package var isNoTerminal: String { "dette er ingen terminal — bruk «samling do» i skript" }
  package func terminalIsUnknown(_ name: String) -> String {
    "terminalen «\(name)» er ukjent her — sett TERM til xterm-256color"
  }
  package func terminalCannotBeDrawnOn(_ name: String) -> String {
    "terminalen «\(name)» kan ikke tegnes på — bruk en annen, eller «samling do»"
  }

  // MARK: The gathering before

  package func nothingAgreed(at session: String, _ key: String?) -> String {
    "«\(session)» har ingenting åpent" + (key.map { " under \($0)" } ?? "")
      + " — «status» har ingenting å spørre om"
  }
  package var agreementsTakenOver: String { "avtalt før" }
}
