import Phrases
import SamlingCore
import Support
import Testing

@testable import Seats

@Suite("What is wrong with a typed command")
struct CommandErrorTests {
  struct Mistake: Sendable, CustomTestStringConvertible {
    let line: String
    let bokmål: String
    let nynorsk: String
    let english: String

    init(_ line: String, _ bokmål: String, _ nynorsk: String, _ english: String) {
      self.line = line
      self.bokmål = bokmål
      self.nynorsk = nynorsk
      self.english = english
    }

    var testDescription: String { line }

    func sentence(_ language: Language) -> String {
      switch language {
      case .bokmål: bokmål
      case .nynorsk: nynorsk
      case .english: english
      }
    }
  }

  static let absurd = [
    "-9223372036854775808", "9223372036854775807", "99999999999999999999", "-1", "1000000000",
    "8*9223372036854775807 8*1", "8*1000000000 8*1000000000", "1 -9223372036854775808",
    "=9223372036854775807", "9223372036854775807:00", "9223372036854775807 t", "2147483648,9",
  ]

  @Test("no number that is typed takes a seat down, whatever the command", arguments: absurd)
  func absurdNumbers(_ number: String) throws {
    let stages = [Stage.round(), Stage.scoring(), Stage.before()]
    for (stage, command) in stages.flatMap({ stage in Command.all.map { (stage, $0) } }) {
      let context = stage.context
      let line = "\(command.name.rawValue) \(number)"
      guard
        let (_, wish) = try? context.commands(selected: nil, proposals: context.proposals).read(
          line),
        case .intent(let intent) = wish
      else { continue }
      _ = try? decide(
        intent, in: context.session, at: context.now, now: context.now, wall: context.wall)
    }
  }

  static let mistakes: [Mistake] = [
    Mistake(
      "neeste", "«neeste» er ingen kommando — mente du «neste»?",
      "«neeste» er ingen kommando — meinte du «neste»?",
      "«neeste» is no command — ? shows them"),
    Mistake(
      "shortten 2", "«shortten» er ingen kommando — mente du «shorten»?",
      "«shortten» er ingen kommando — meinte du «shorten»?",
      "«shortten» is no command — did you mean «shorten»?"),
    Mistake(
      "xyzzy", "«xyzzy» er ingen kommando — ? viser dem",
      "«xyzzy» er ingen kommando — ? viser dei", "«xyzzy» is no command — ? shows them"),
    Mistake(
      "x", "«x» er ingen kommando — ? viser dem", "«x» er ingen kommando — ? viser dei",
      "«x» is no command — ? shows them"),
    Mistake(
      "extend fem", "«fem» er ikke minutter — skriv for eksempel 5",
      "«fem» er ikkje minutt — skriv til dømes 5", "«fem» is not minutes — write for example 5"),
    Mistake(
      "extend 5 meter", "«5 meter» er ikke minutter — skriv for eksempel 5",
      "«5 meter» er ikkje minutt — skriv til dømes 5",
      "«5 meter» is not minutes — write for example 5"),
    Mistake(
      "began", "noe mangler — skriv «begynte MINUTTER»", "noko manglar — skriv «byrja MINUTT»",
      "something is missing — write «began MINUTES»"),
    Mistake(
      "end kvart", "«kvart» er ikke et klokkeslett — skriv for eksempel 10:30",
      "«kvart» er ikkje eit klokkeslett — skriv til dømes 10:30",
      "«kvart» is not a time — write for example 10:30"),
    Mistake(
      "end 18:00", "18:00:00 er senere enn nå, 13:32:20", "18:00:00 er seinare enn no, 13:32:20",
      "18:00:00 is later than now, 13:32:20"),
    Mistake(
      "end 12:00", "12:00:00 er før det forrige, 13:30:00", "12:00:00 er før det førre, 13:30:00",
      "12:00:00 is before what came last, 13:30:00"),
    Mistake(
      "turn to Lunnar", "«Lunnar» finnes ikke her — mente du «Lunner»?",
      "«Lunnar» finst ikkje her — meinte du «Lunner»?",
      "«Lunnar» is not here — did you mean «Lunner»?"),
    Mistake(
      "leave Oslo", "«Oslo» finnes ikke her", "«Oslo» finst ikkje her", "«Oslo» is not here"),
    Mistake(
      "leave lu", "«lu» kan være «Luster», «Lunner» — skriv mer av navnet",
      "«lu» kan vere «Luster», «Lunner» — skriv meir av namnet",
      "«lu» may be «Luster», «Lunner» — write more of the name"),
    Mistake(
      "unask 7", "«7» er ikke fra 1 til 3", "«7» er ikkje frå 1 til 3", "«7» is not from 1 to 3"),
    Mistake(
      "black kanskje", "«kanskje» passer ikke her — skriv «svart [på|av]»",
      "«kanskje» passar ikkje her — skriv «svart [på|av]»",
      "«kanskje» does not fit here — write «black [on|off]»"),
    Mistake(
      "drop", "noe mangler — skriv «stryk NAVN»", "noko manglar — skriv «stryk NAMN»",
      "something is missing — write «drop-item NAME»"),
    Mistake(
      "jump", "noe mangler — skriv «hopp NAVN»", "noko manglar — skriv «hopp NAMN»",
      "something is missing — write «jump NAME»"),
    Mistake(
      "turn to", "noe mangler — skriv «tur neste|tilbake|stå-over|til NAVN»",
      "noko manglar — skriv «tur neste|tilbake|stå-over|til NAMN»",
      "something is missing — write «turn next|back|skip|to NAME»"),
    Mistake(
      "merge Lom", "noe mangler — skriv «slå-sammen-parter NAVN + NAVN»",
      "noko manglar — skriv «slå-saman-partar NAMN + NAMN»",
      "something is missing — write «merge-parties NAME + NAME»"),
    Mistake(
      "drop Dypdykk", "det går allerede", "det går alt", "it already runs"),
    Mistake(
      "resume", "klokka går — mellomrom setter den på pause",
      "klokka går — mellomrom set henne på pause", "the clock runs — space pauses it"),
    Mistake(
      "open 2", "dag 1 er åpen — avslutt den først", "dag 1 er open — avslutt han først",
      "day 1 is open — end it first"),
    Mistake(
      "timer stop", "det er slik allerede", "det er slik alt", "it is so already"),
  ]

  @Test("is told in a whole sentence, and the line stays to be mended", arguments: mistakes)
  func told(_ mistake: Mistake) {
    for language in Language.allCases {
      var stage = Stage.round(language)
      let before = stage.acts
      stage.command(mistake.line)
      #expect(stage.sentence == mistake.sentence(language))
      #expect(stage.seat.panel == .palette(LineEditor(mistake.line)))
      #expect(stage.acts == before)
      let seen = stage.screen(120, 24).lines[22].trimmed
      #expect(seen == mistake.sentence(language))
    }
  }

  @Test("where its word is no command a letter begins another line, and other keys mend it")
  func anew() {
    var stage = Stage.round()
    stage.command("tema:lys")
    #expect(stage.screen(120, 24).lines[23].trimmed == ": tema:lys")
    var mended = stage
    for _ in 0..<4 { mended.press("backspace") }
    mended.press(" lyst", "enter")
    #expect(mended.seat.theme == .light && mended.seat.panel == nil)
    stage.press("notat Et ord", "enter")
    #expect(stage.acts.last == "write-note")
    // What only lacks something goes on where it is.
    stage.command("part ")
    stage.press("Sogndal")
    #expect(stage.seat.panel == .palette(LineEditor("part Sogndal")))
  }

  @Test("is told where nothing runs and nothing is selected")
  func nothingOn() {
    var stage = Stage.before()
    for (line, sentence) in [
      ("omskriv Ny", "intet punkt går eller er valgt — ↑↓ velger ett"),
      ("ta-inn 1", "«1» finnes ikke — her er ingen å velge"),
      ("ta-turen", "ingen står over — «tur NAVN» går til hvem som helst"),
      ("stå-over", "ingenting går nå — «neste» begynner"),
    ] {
      stage.command(line)
      #expect(stage.sentence == sentence)
      stage.press("escape")
    }
  }

  @Test("an empty line closes, and so does Escape")
  func closes() {
    #expect(Stage.round().pressing(":", "enter").seat.panel == nil)
    #expect(Stage.round().pressing(":", "space", "enter").seat.panel == nil)
    #expect(Stage.round().pressing(":", "nes", "escape").seat.panel == nil)
  }

  @Test("the keys A, w and T open the line with their word", arguments: Language.allCases)
  func prefixes(_ language: Language) {
    for (key, name) in [("A", Command.Name.addItem), ("w", .rewordItem), ("T", .sideClock)] {
      let word = language.phrases.command(name).words[0]
      #expect(Stage.round(language).pressing(key).seat.panel == .palette(LineEditor(word + " ")))
    }
  }
}
