import CellGrid
import SamlingCore

/// One thing a key of the scores screen does; its foot, its help and its keys read this table.
///
/// Digits answer at once and are no commands.
package struct ScoresCommand: Sendable {
  package enum Name: String, CaseIterable, Sendable {
    case back, pass, more, row, select, nextQuestion, previousQuestion, nextPage, previousPage
    case enter, thing, present, open, close, reveal, clear, follow
    case undo, redo, palette, help, leave, quit
  }

  package let name: Name
  package let keys: [Key]

  private init(_ name: Name, _ keys: Key...) {
    self.name = name
    self.keys = keys
  }

  /// Every one, in the order that help shows them.
  package static let all: [ScoresCommand] = [
    ScoresCommand(.back, .backspace),
    ScoresCommand(.pass, .character("-")),
    ScoresCommand(.more, .character("+"), .character(" ")),
    ScoresCommand(.row, .character("r")),
    ScoresCommand(.enter, .enter),
    ScoresCommand(.select, .up, .down, .left, .right),
    ScoresCommand(.nextQuestion, .tab),
    ScoresCommand(.previousQuestion, .backTab),
    ScoresCommand(.nextPage, .control("n"), .pageDown),
    ScoresCommand(.previousPage, .control("p"), .pageUp),
    ScoresCommand(.thing, .character("a")),
    ScoresCommand(.present, .character("t")),
    ScoresCommand(.open, .character("o")),
    ScoresCommand(.close, .character("l")),
    ScoresCommand(.reveal, .character("V")),
    ScoresCommand(.clear, .character("X")),
    ScoresCommand(.follow, .character("f"), .function(5)),
    ScoresCommand(.undo, .character("u")),
    ScoresCommand(.redo, .character("U")),
    ScoresCommand(.palette, .character(":")),
    ScoresCommand(.help, .character("?"), .function(1)),
    ScoresCommand(.leave, .escape),
    ScoresCommand(.quit, .character("q"), .control("q")),
  ]

  package static func named(_ name: Name) -> ScoresCommand? { all.first { $0.name == name } }

  package static func forKey(_ key: Key) -> ScoresCommand? {
    all.first { $0.keys.contains(key) }
  }

  /// One or two words for the foot of the screen.
  func short(_ language: Language) -> String {
    switch name {
    case .back: language.pick("ta tilbake", "ta attende", "take back")
    case .pass: language.pick("står over", "står over", "pass")
    case .more: language.pick("én til", "ein til", "one more")
    case .row: language.pick("en rad", "ei rad", "a row")
    case .enter: language.pick("skriv", "skriv", "type")
    case .select: language.pick("velg", "vel", "choose")
    case .nextQuestion: language.pick("neste spørsmål", "neste spørsmål", "next question")
    case .previousQuestion: language.pick("forrige", "førre", "previous")
    case .nextPage: language.pick("neste part", "neste part", "next party")
    case .previousPage: language.pick("forrige part", "førre part", "previous party")
    case .thing: language.pick("legg til", "legg til", "add")
    case .present: language.pick("til stede", "til stades", "present")
    case .open: language.pick("åpne", "opne", "open")
    case .close: language.pick("lukk", "lukk", "close")
    case .reveal: language.pick("vis rommet", "vis rommet", "reveal")
    case .clear: language.pick("nullstill", "nullstill", "clear")
    case .follow: language.pick("følg rommet", "følg rommet", "follow the room")
    case .undo: language.pick("angre", "angre", "undo")
    case .redo: language.pick("gjør om", "gjer om", "redo")
    case .palette: language.pick("kommando", "kommando", "command")
    case .help: language.pick("taster", "tastar", "keys")
    case .leave: language.pick("tilbake", "attende", "back")
    case .quit: language.pick("avslutt", "avslutt", "quit")
    }
  }

  /// What it does, for help.
  package func summary(_ language: Language) -> String {
    switch name {
    case .back:
      language.pick(
        "ta det siste svaret tilbake", "ta det siste svaret attende", "take the last answer back")
    case .pass: language.pick("én står over", "éin står over", "one passes")
    case .more:
      language.pick(
        "en hånd eller prikk til på det valgte", "ei hand eller ein prikk til på det valde",
        "one more hand or dot on what is chosen")
    case .row:
      language.pick(
        "skriv eller lim inn en rad: 7 8 8 9 6 -, eller hender: 8*9 7*5",
        "skriv eller lim inn ei rad: 7 8 8 9 6 -, eller hender: 8*9 7*5",
        "type or paste a row: 7 8 8 9 6 -, or hands: 8*9 7*5")
    case .enter:
      language.pick(
        "skriv i ruten; i en matrise: flytt tingen med piltastene, og sett den",
        "skriv i ruta; i ei matrise: flytt tingen med piltastane, og set han",
        "type in the cell; in a matrix: move the thing with the arrows, and put it down")
    case .select: language.pick("velg", "vel", "choose")
    case .nextQuestion: language.pick("neste spørsmål", "neste spørsmål", "next question")
    case .previousQuestion: language.pick("forrige spørsmål", "førre spørsmål", "previous question")
    case .nextPage:
      language.pick("neste kommune eller part", "neste kommune eller part", "next party")
    case .previousPage:
      language.pick("forrige kommune eller part", "førre kommune eller part", "previous party")
    case .thing:
      language.pick(
        "noe mer å vurdere, velge eller plassere", "noko meir å vurdere, velje eller plassere",
        "something more to judge, choose or place")
    case .present:
      language.pick("hvor mange som er her", "kor mange som er her", "how many are here")
    case .open: language.pick("åpne for svar", "opne for svar", "open for answers")
    case .close: language.pick("ta ikke flere svar", "ta ikkje fleire svar", "take no more answers")
    case .reveal:
      language.pick(
        "vis rommet hva det svarte; igjen: ta det bort",
        "vis rommet kva det svarte; att: ta det bort",
        "show the room what it answered; again: put it away")
    case .clear:
      language.pick("ta bort alle svarene", "ta bort alle svara", "take all answers away")
    case .follow: language.pick("følg rommet igjen", "følg rommet att", "follow the room again")
    case .undo: language.pick("angre", "angre", "undo")
    case .redo: language.pick("gjør om igjen", "gjer om att", "redo")
    case .palette: language.pick("kommando med navn", "kommando med namn", "a command by name")
    case .help: language.pick("disse tastene", "desse tastane", "these keys")
    case .leave:
      language.pick("la være; ellers tilbake", "la vere; elles attende", "leave it; else back")
    case .quit: language.pick("avslutt programmet", "avslutt programmet", "close the program")
    }
  }
}
