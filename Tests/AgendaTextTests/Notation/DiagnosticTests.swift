import Phrases
import SamlingCore
import Support
import Testing

@testable import AgendaText

/// A marked text and the sentences it gives, one for each mark.
struct Doubt: Sendable, CustomTestStringConvertible {
  var text: String
  var severity: Diagnostic.Severity
  var messages: [String]
  var testDescription: String { text }

  init(_ text: String, _ severity: Diagnostic.Severity, _ messages: String...) {
    self.text = text
    self.severity = severity
    self.messages = messages
  }
}

@Suite("Diagnostics")
struct DiagnosticTests {
  @Test("a doubt is told at its place, in whole sentences", arguments: doubts)
  func doubt(_ doubt: Doubt) {
    let marked = MarkedText(doubt.text)
    let found = readAgenda(marked.text, language: .english).diagnostics
    #expect(found.map(\.message) == doubt.messages)
    #expect(found.map { MarkedText.Place(line: $0.line, column: $0.column) } == marked.places)
    #expect(found.allSatisfy { $0.severity == doubt.severity })
  }

  @Test("every sentence is in lower case and says what to do, in every language")
  func languages() {
    for language in Language.allCases {
      for text in doubts.map({ MarkedText($0.text).text }) {
        for diagnostic in readAgenda(text, language: language).diagnostics {
          #expect(diagnostic.message.contains(" — "))
          #expect(diagnostic.message.first.map { !$0.isUppercase } ?? false)
        }
      }
    }
  }

  @Test("each choice that a doubt offers answers it", arguments: Language.allCases)
  func choices(_ language: Language) {
    for doubt in doubts {
      let text = ProgrammeText(Array(MarkedText(doubt.text).text.utf8))
      for asked in readAgenda(text.bytes, language: language).doubts(in: text) {
        for choice in asked.choices {
          let changed = text.amended(by: [choice.amendment])
          let after = readAgenda(changed.bytes, language: language).doubts(in: changed)
          #expect(
            !after.contains {
              $0.diagnostic.message == asked.diagnostic.message
                && $0.diagnostic.line == asked.diagnostic.line
            }, "\(asked.diagnostic.message): \(choice.shown)")
        }
      }
    }
  }

  @Test("all that is wrong is told at once, in file order")
  func order() {
    let found = readAgenda(
      "10:00 A (5 minn)\n11:00 B (x foo)\n12:00 C (5 mim)", language: .english)
    #expect(found.diagnostics.map(\.line) == [1, 2, 3])
    #expect(found.hasErrors)
  }
}

private let doubts: [Doubt] = [
  Doubt(
    "- Kommuner: A, B\n10:20 Runde (5 ①minn x kommune)", .warning,
    "«5 minn x kommune» is not a length of time — did you mean «5 min»?"),
  Doubt(
    "10:00 Runde (x ①komune)", .error, "«x komune» does not say who — did you mean «x kommune»?"),
  Doubt(
    "10:00 Runde (x ①fylke)", .error,
    "«x fylke» does not say who — add a line «- fylke: A, B» at the top"),
  Doubt(
    "10:00 Runde (x ①kommune)", .warning,
    "nobody is named for «x kommune» — add «- Kommune: A, B» at the top"),
  Doubt(
    "- Kommuner: ①Luster, Lom, lom\n10:00 Runde (x kommune)", .warning,
    "«Lom» stands twice in the list and has one turn — take one away"),
  Doubt(
    "- Kommuner: A, B, C\n10:00 Runde (x ①4)", .warning,
    "«x 4», but the circle has 3 — turns are numbered; mend the number or the circle"),
  Doubt(
    "- Kommuner: A, B, C, D\n①10:00 Hensikten\n- Summe (8 min)\n- Refleksjon (x kommune)\n10:10 B",
    .warning,
    "4 turns in 2 min: 30 s each — under a minute: give the round more time, or write the time for "
      + "each, «(2 min x …)»"),
  Doubt(
    "①10:00 Runde (20 min x 6)\n11:00 B", .warning,
    "6 × 20 min = 120 min, the slot has 60 — 60 over: 10 min each fits"),
  Doubt(
    "①10:00 Møte\n- Runde (5 min x 6)\n12:00 B", .note,
    "6 × 5 min = 30 min, the slot has 120: 90 min to spare — 20 min each fits"),
  Doubt(
    "①10:00 Møte\n- Runde (20 min x 6)\n- Til (10 min x 2)\n11:00 B", .warning,
    "the parts need 140 min, but there are 60 — shorten them, or move the next time"),
  Doubt(
    "①10:00 Møte\n- Runde (20 min x 6)\n- Hva nå?\n11:00 B", .warning,
    "6 × 20 min = 120 min, the slot has 60 — 60 over: 10 min each fits"),
  Doubt(
    "10:00–12:00 A\n①11:00–12:30 B", .note,
    "«B» begins before «A» ends — mend one of the times unless they run in parallel"),
  Doubt(
    "10:00 A\n- Hva? ①[notta]", .warning, "«notta» is not an answer mark — did you mean «notat»?"),
  Doubt(
    "10:00 A\n- Hva? [①1-10 a..b..c]", .warning,
    "the scale has neither two labels nor one for each step — write «low..high»"),
  Doubt(
    "10:00 A\n- Hva? ①@komune", .warning,
    "«@komune» is no known circle and is read as text — did you mean «@kommune»?"),
  Doubt(
    "①Bare prat", .error, "no items with a time or a length — write «10:00 Welcome», say"),
  Doubt(
    "### ①A (10 min)", .warning,
    "the day has no times of day and is counted from 09:00 — give its first item a time"),
  Doubt(
    "10:00 A\n- use: ①nothing", .error,
    "there is no method «nothing» — «samling methods» shows those there are"),
  Doubt(
    "10:00 A (5 min)\n10:10 use: ①nothing", .error,
    "there is no method «nothing» — «samling methods» shows those there are"),
  Doubt(
    "- Deltakere: ①mangler.csv\n10:00 A", .error,
    "there is no file «mangler.csv» beside the programme — put it there, or mend the name"),
  Doubt(
    "10:00 A\n①- Hva? [stem 3 av #idé]", .warning,
    "no question has the key «#idé» — put it behind the question that is meant"),
  Doubt(
    "10:00 A\n## ①Praktisk", .note,
    "the heading «Praktisk» has no time and is kept as a detail — give it a time if it is an item"),
  Doubt(
    "10:00 A (①5 min pr hver)", .note,
    "the time is for each, but not of whom — write «x group», say"),
  Doubt(
    "10:00 A (5 min) (①10 min)", .warning,
    "«10 min» is another clock in one title — only the first counts; join them with «+»"),
  Doubt(
    "10:00 Økt (①49 timer)", .warning,
    "«(49 timer)» is read as text — write «(20 min x group)», say, up to 48 hours and 500 turns"),
  Doubt(
    "10:00 Økt (①0 min x kommune)", .warning,
    "«(0 min x kommune)» is read as text — write «(20 min x group)», say, up to 48 hours and 500 "
      + "turns"),
  Doubt(
    "10:00 Økt\n- Hva? ①[stem 0]\n- Hva da? ①[tabell]", .warning,
    "«[stem 0]» is read as text — write «[1-10]», «[vote 3]» or «[table What | Who]», say",
    "«[tabell]» is read as text — write «[1-10]», «[vote 3]» or «[table What | Who]», say"),
  Doubt(
    "10:00 Økt\n- ①Hva? [ranger]\n- ①Hvem? [stem 3]", .warning,
    "there is nothing to choose between — write the options as bullets below, or «…» to let the room",
    "there is nothing to choose between — write the options as bullets below, or «…» to let the room"
  ),
  Doubt(
    "10:00 Økt\n①- Hva ble det av det? [status av #avtale]", .warning,
    "«status» asks for what the gathering before agreed on — write «- Previous: SESSION» at the top"
  ),
  Doubt(
    "10:00 Økt\n- ①Hva? [valg: buss; tog; Buss]", .warning,
    "«Buss» stands twice in one question — take one of them out, or word them differently"),
  Doubt(
    "①12:00–11:30 Bakvendt\n13:00 B", .warning,
    "the end 11:30 is before the start or over 16 hours later, and left out — mend one of the times"
  ),
  Doubt(
    "10:00 Siste nytt fra ①hver kommune", .note,
    "«hver kommune» is read as text — write «(x kommune)» behind it if each has a turn"),
  Doubt(
    "- Grupper: ①Skole, Helse, Barn og familie i nord\n10:00 A", .warning,
    "«Barn og familie i nord» is read as one name, 3 in all — write «;» for «og» if it is two, 4 in "
      + "all"),
  Doubt(
    "- Grupper: ①Skole, Helse, Kultur og Fritid i nord\n10:00 A", .warning,
    "«Kultur og Fritid i nord» is read as two names, 4 in all — write «&» for «og» if it is one, 3 "
      + "in all"),
  Doubt(
    "- Kommuner: ①Bø og Lom\n10:00 A", .warning,
    "«Bø og Lom» is read as one name, 1 in all — write «;» for «og» if it is two, 2 in all"),
  Doubt(
    "10:00 A\n- ①Onsket 13:00 Verksteder\n14:00 B", .note,
    "«Onsket 13:00 Verksteder» is kept as a detail — put the time first if it is an item"),
  Doubt(
    "- 10:00 A\n- ①Sanger\n- Leker\n- 11:00 B\n- ①Vel heim", .note,
    "2 lines from «Sanger» have no time and are read as items — indent what belongs to the item "
      + "above",
    "«Vel heim» has no time and is read as an item — indent what belongs to the item above"),
  Doubt(
    "10:00 A\n- Hvem? ①[stm 3]\n- Hva? ①[ja/nei]\n- Hvor? [a]\n- Når? [1]", .warning,
    "«stm 3» is not an answer mark — did you mean «stem»?",
    "«[ja/nei]» is read as text — write «[1-10]», «[vote 3]» or «[table What | Who]», say"),
]
