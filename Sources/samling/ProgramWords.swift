import CursesTerminal
import SamlingCore
import Seats

/// The sentences of the commands, in each language.
struct ProgramWords {
  let language: Language
  init(_ language: Language) { self.language = language }

  private func pick(_ bokmål: String, _ nynorsk: String, _ english: String) -> String {
    language.pick(bokmål, nynorsk, english)
  }

  func resumes(_ path: String) -> String {
    pick("fortsetter \(path)", "held fram \(path)", "resuming \(path)")
  }
  func opens(_ path: String) -> String { pick("åpner \(path)", "opnar \(path)", "opening \(path)") }
  func sentence(_ failure: TextEditor.Failure) -> String {
    switch failure {
    case .cannotBegin(let reason):
      pick(
        "editoren kunne ikke startes: \(reason) — skriv på linjen så lenge",
        "editoren kunne ikkje startast: \(reason) — skriv på linja så lenge",
        "the editor could not be started: \(reason) — write on the line meanwhile")
    case .notFound(let editor):
      pick(
        "editoren «\(editor)» finnes ikke — sett EDITOR til en som gjør det, for eksempel nano",
        "editoren «\(editor)» finst ikkje — set EDITOR til ein som gjer det, til dømes nano",
        "there is no editor «\(editor)» — set EDITOR to one there is, such as nano")
    case .ended(let editor, let status, let path):
      pick(
        "«\(editor)» sluttet med \(status) — teksten er som den var",
        "«\(editor)» slutta med \(status) — teksten er som han var",
        "«\(editor)» ended with \(status) — the text is as it was")
        + (path.map {
          pick(
            "; editorens ligger i \($0)", "; editorens ligg i \($0)", "; the editor's is in \($0)")
        } ?? "")
    case .notText(let path):
      pick(
        "editoren lagret noe som ikke er UTF-8 — det ligger i \(path); teksten er som den var",
        "editoren lagra noko som ikkje er UTF-8 — det ligg i \(path); teksten er som han var",
        "the editor saved what is not UTF-8 — it is in \(path); the text is as it was")
    }
  }
  func sentence(_ error: TerminalError) -> String {
    switch error {
    case .inputIsNoTerminal, .outputIsNoTerminal:
      pick(
        "dette er ingen terminal — bruk «samling do» i skript",
        "dette er ingen terminal — bruk «samling do» i skript",
        "this is no terminal — use «samling do» in scripts")
    case .noDescription(let name):
      pick(
        "terminalen «\(name)» er ukjent her — sett TERM til xterm-256color",
        "terminalen «\(name)» er ukjend her — set TERM til xterm-256color",
        "the terminal «\(name)» is not known here — set TERM to xterm-256color")
    case .cannotMoveCursor(let name):
      pick(
        "terminalen «\(name)» kan ikke tegnes på — bruk en annen, eller «samling do»",
        "terminalen «\(name)» kan ikkje teiknast på — bruk ein annan, eller «samling do»",
        "the terminal «\(name)» cannot be drawn on — use another, or «samling do»")
    }
  }
  func notSaved(_ count: Int, _ path: String?) -> String {
    let kept = path.map { pick(" — reddet i \($0)", " — redda i \($0)", " — rescued to \($0)") }
    let lost =
      count == 1
      ? pick("1 hendelse ble ikke lagret", "1 hending vart ikkje lagra", "1 event was not saved")
      : pick(
        "\(count) hendelser ble ikke lagret", "\(count) hendingar vart ikkje lagra",
        "\(count) events were not saved")
    return lost + (kept ?? "")
  }
  func damaged(_ count: Int) -> String {
    count == 1
      ? pick(
        "1 linje i journalene er skadet — «samling verify» viser mer",
        "1 linje i journalane er skadd — «samling verify» viser meir",
        "1 line of the journals is damaged — «samling verify» shows more")
      : pick(
        "\(count) linjer i journalene er skadet — «samling verify» viser mer",
        "\(count) linjer i journalane er skadde — «samling verify» viser meir",
        "\(count) lines of the journals are damaged — «samling verify» shows more")
  }
  func adopted(_ count: Int) -> String {
    count == 1
      ? pick(
        "1 reddet hendelse er tatt inn igjen", "1 redda hending er teken inn att",
        "1 rescued event has been taken in again")
      : pick(
        "\(count) reddede hendelser er tatt inn igjen", "\(count) redda hendingar er tekne inn att",
        "\(count) rescued events have been taken in again")
  }
  func notADay(_ number: Int, _ count: Int) -> String {
    pick(
      "det er ingen dag \(number) — programmet har \(count)",
      "det er ingen dag \(number) — programmet har \(count)",
      "there is no day \(number) — the programme has \(count)")
  }
  func notAStart(_ text: String) -> String {
    pick(
      "«\(text)» er ikke dag og klokkeslett — skriv for eksempel «1 09:55»",
      "«\(text)» er ikkje dag og klokkeslett — skriv til dømes «1 09:55»",
      "«\(text)» is not a day and a time — write for example «1 09:55»")
  }
  func changed(_ count: Int) -> String {
    pick(
      "programmet er endret siden sist, \(count) steder:",
      "programmet er endra sidan sist, \(count) stader:",
      "the agenda has changed since, in \(count) places:")
  }
  /// What a person is called where the name is gone.
  func person(_ number: Int) -> String {
    pick("Deltaker \(number)", "Deltakar \(number)", "Participant \(number)")
  }
  /// In `agenda.md`, in place of a list of names.
  var namesAreApart: String {
    pick("(navnene ligger i people/)", "(namna ligg i people/)", "(the names are in people/)")
  }
  func change(_ event: Event, in session: Session, _ people: People) -> String {
    func title(_ item: ItemID) -> String { session.agenda.item(item)?.step.title ?? item.text }
    func isKnown(_ party: PartyID) -> Bool { session.agenda.party(party) != nil }
    switch event {
    case .headingChanged(let title, _): return "~ # \(title)"
    case .dayAdded(let day): return "+ ## \(day.title ?? "")"
    case .itemAdded(let item, _, _): return "+ \(item.plannedStart.text) \(item.step.title)"
    case .itemReplaced(let item): return "~ \(item.plannedStart.text) \(item.step.title)"
    case .itemReworded(let item, let new): return "~ \(title(item)) → \(new)"
    case .itemMoved(let item, let start, let end):
      return "~ \(title(item)) → \(start.text)–\(end.text)"
    case .itemDropped(let item): return "− \(title(item))"
    case .promptAdded(let prompt, _): return "+ ? \(prompt.question)"
    case .partyAdded(let party) where isKnown(party.id):
      let places = [party.municipality, party.role].compactMap { $0 }.map { session.name(of: $0) }
      return "~ \(session.name(of: party.id)) → \(places.joined(separator: ", "))"
    case .partyAdded(let party): return "+ \(people[party.id] ?? party.name)"
    case .partyAway(let party, let isAway):
      return "\(isAway ? "−" : "+") \(session.name(of: party))"
    default: return "~"
    }
  }
  func whichParty(_ name: String, _ names: [String]) -> String {
    let list = names.joined(separator: ", ")
    return pick(
      "«\(name)» er ingen av dem som er med — velg en av \(list)",
      "«\(name)» er ingen av dei som er med — vel ein av \(list)",
      "«\(name)» is none of those who take part — choose one of \(list)")
  }
  var forgotten: String {
    pick(
      "Navnet er tatt ut av people/ og av dokumentene her. Linjene over er fri tekst som ingen har rørt: rett dem for hånd. Kopier kan ligge på andre maskiner, i sikkerhetskopier, i det som er sendt eller skrevet ut.",
      "Namnet er teke ut av people/ og av dokumenta her. Linjene over er fri tekst som ingen har rørt: rett dei for hand. Kopiar kan liggje på andre maskiner, i tryggingskopiar, i det som er sendt eller skrive ut.",
      "The name is gone from people/ and from the documents here. The lines above are free text that nobody has touched: mend them by hand. Copies may lie on other machines, in backups, in what was sent or printed."
    )
  }
  var nobodyCalledSo: String {
    pick(
      "Ingen på listen heter det. Linjene over er fri tekst der navnet står.",
      "Ingen på lista heiter det. Linjene over er fri tekst der namnet står.",
      "Nobody on the list is called so. The lines above are free text that holds the name.")
  }
  func isNotOurs(_ name: String) -> String {
    pick(
      "noen har endret filen for hånd — den nye teksten ligger i \(name)",
      "nokon har endra fila for hand — den nye teksten ligg i \(name)",
      "somebody has changed the file by hand — the new text is in \(name)")
  }
  var undone: String { pick("angret", "angra", "undone") }
  var agendasHere: String {
    pick("Programmer her:", "Program her:", "Agendas here:")
  }
  var noAgendas: String {
    pick(
      "ingen — samling FIL kjører programmet i FIL", "ingen — samling FIL køyrer programmet i FIL",
      "none — samling FILE runs the programme in FILE")
  }
  var sessionsToGoOnWith: String {
    pick(
      "Samlinger som ikke er avsluttet:", "Samlingar som ikkje er avslutta:",
      "Gatherings that have not ended:")
  }
}
