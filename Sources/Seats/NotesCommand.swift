import CellGrid
import SamlingCore

/// One thing a key of the notes screen does.
///
/// Letters are text there, so its keys are others than the facilitator's; this table is what the screen's foot,
/// its help and its keys read.
package struct NotesCommand: Sendable {
  package enum Name: String, CaseIterable, Sendable {
    case save, nextQuestion, previousQuestion, nextParty, previousParty, select, pick
    case mark, tag, reply, move, merge, delete, search, parking, free, follow, editor
    case scores, undo, redo, palette, help, leave, quit
  }

  package let name: Name
  package let keys: [Key]

  private init(_ name: Name, _ keys: Key...) {
    self.name = name
    self.keys = keys
  }

  /// Every one, in the order that help shows them.
  package static let all: [NotesCommand] = [
    NotesCommand(.save, .enter),
    NotesCommand(.nextQuestion, .tab),
    NotesCommand(.previousQuestion, .backTab),
    NotesCommand(.nextParty, .control("n"), .pageDown),
    NotesCommand(.previousParty, .control("p"), .pageUp),
    NotesCommand(.select, .up, .down),
    NotesCommand(.pick, .character(" "), .insert),
    NotesCommand(.mark, .function(2)),
    NotesCommand(.tag, .function(3)),
    NotesCommand(.reply, .control("l")),
    NotesCommand(.move, .function(4)),
    NotesCommand(.merge, .function(6)),
    NotesCommand(.delete, .function(8), .control("x")),
    NotesCommand(.follow, .function(5), .control("g")),
    NotesCommand(.search, .control("f")),
    NotesCommand(.parking, .control("t")),
    NotesCommand(.free, .function(9)),
    NotesCommand(.editor, .function(7), .control("v")),
    NotesCommand(.scores, .function(11), .control("r")),
    NotesCommand(.undo, .control("z"), .control("_")),
    NotesCommand(.redo, .function(12)),
    NotesCommand(.palette, .function(10), .control("o")),
    NotesCommand(.help, .function(1)),
    NotesCommand(.leave, .escape),
    NotesCommand(.quit, .control("q")),
  ]

  package static func named(_ name: Name) -> NotesCommand? { all.first { $0.name == name } }

  package static func forKey(_ key: Key) -> NotesCommand? { all.first { $0.keys.contains(key) } }

  /// One or two words for the foot of the screen.
  func short(_ language: Language) -> String {
    switch name {
    case .save: language.pick("lagre", "lagre", "save")
    case .nextQuestion: language.pick("neste spørsmål", "neste spørsmål", "next question")
    case .previousQuestion: language.pick("forrige", "førre", "previous")
    case .nextParty: language.pick("neste part", "neste part", "next party")
    case .previousParty: language.pick("forrige part", "førre part", "previous party")
    case .select: language.pick("velg notat", "vel notat", "choose note")
    case .pick: language.pick("ta med", "ta med", "pick")
    case .mark: language.pick("merk", "merk", "mark")
    case .tag: language.pick("merkelapp", "merkelapp", "tag")
    case .reply: language.pick("oppfølging", "oppfølging", "follow-up")
    case .move: language.pick("flytt", "flytt", "move")
    case .merge: language.pick("slå sammen", "slå saman", "merge")
    case .delete: language.pick("slett", "slett", "delete")
    case .search: language.pick("søk", "søk", "search")
    case .parking: language.pick("parkering", "parkering", "parking")
    case .free: language.pick("fritt notat", "fritt notat", "free note")
    case .follow: language.pick("følg rommet", "følg rommet", "follow the room")
    case .editor: language.pick("stor editor", "stor editor", "large editor")
    case .scores: language.pick("poeng og tabeller", "poeng og tabellar", "scores and tables")
    case .undo: language.pick("angre", "angre", "undo")
    case .redo: language.pick("gjør om", "gjer om", "redo")
    case .palette: language.pick("kommando", "kommando", "command")
    case .help: language.pick("taster", "tastar", "keys")
    case .leave: language.pick("la være", "la vere", "leave it")
    case .quit: language.pick("lukk", "lukk", "quit")
    }
  }

  /// What it does, for help.
  package func summary(_ language: Language) -> String {
    switch name {
    case .save:
      language.pick(
        "lagre og begynn neste; på et valgt notat: rediger",
        "lagre og byrj neste; på eit valt notat: rediger",
        "save and begin the next; on a chosen note: edit it")
    case .nextQuestion: language.pick("neste spørsmål", "neste spørsmål", "next question")
    case .previousQuestion:
      language.pick("forrige spørsmål", "førre spørsmål", "previous question")
    case .nextParty:
      language.pick("neste kommune eller part", "neste kommune eller part", "next party")
    case .previousParty:
      language.pick("forrige kommune eller part", "førre kommune eller part", "previous party")
    case .select: language.pick("velg et notat", "vel eit notat", "choose a note")
    case .pick:
      language.pick(
        "på et valgt notat: ta det med blant flere", "på eit valt notat: ta det med blant fleire",
        "on a chosen note: pick it among several")
    case .mark:
      language.pick(
        "merk: idé → vedtak → oppfølging (hvem, når) → ingenting",
        "merk: idé → vedtak → oppfølging (kven, når) → ingenting",
        "mark: idea → decision → follow-up (who, when) → nothing")
    case .tag:
      language.pick("merkelapp på notatet", "merkelapp på notatet", "tag the note")
    case .reply:
      language.pick(
        "svar på oppfølgingsspørsmål til notatet", "svar på oppfølgingsspørsmål til notatet",
        "answer a follow-up to the note")
    case .move:
      language.pick(
        "flytt notatet til en annen part eller et annet spørsmål",
        "flytt notatet til ein annan part eller eit anna spørsmål",
        "move the note to another party or question")
    case .merge:
      language.pick(
        "gjør notatene som er tatt med, til ett", "gjer notata som er tekne med, til eitt",
        "make the picked notes one")
    case .delete: language.pick("slett notatet", "slett notatet", "delete the note")
    case .search: language.pick("søk i alle notater", "søk i alle notat", "search all notes")
    case .parking:
      language.pick(
        "parkeringslista, og tilbake", "parkeringslista, og attende", "the parking list, and back")
    case .free:
      language.pick("fritt notat til punktet", "fritt notat til punktet", "free note on the item")
    case .follow:
      language.pick("følg rommet igjen", "følg rommet att", "follow the room again")
    case .editor:
      language.pick(
        "skriv i din egen editor ($EDITOR)", "skriv i din eigen editor ($EDITOR)",
        "write in your own editor ($EDITOR)")
    case .scores:
      language.pick(
        "poeng, valg, prikker og tabeller", "poeng, val, prikkar og tabellar",
        "scores, choices, dots and tables")
    case .undo:
      language.pick(
        "angre skrivingen; i en tom linje: siste handling",
        "angre skrivinga; i ei tom linje: siste handling",
        "take back typing; on an empty line: the last act")
    case .redo: language.pick("gjør om igjen", "gjer om att", "redo")
    case .palette:
      language.pick(
        "kommando med navn, for eksempel vis", "kommando med namn, til dømes vis",
        "a command by name, such as show")
    case .help: language.pick("disse tastene", "desse tastane", "these keys")
    case .leave:
      language.pick(
        "la være; på lederens skjerm: tilbake til dagen",
        "la vere; på leiarens skjerm: attende til dagen",
        "leave it; on the facilitator's screen: back to the day")
    case .quit: language.pick("lukk programmet", "lukk programmet", "close the program")
    }
  }
}
