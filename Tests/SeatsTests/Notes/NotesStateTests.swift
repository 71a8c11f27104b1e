import CellGrid
import Phrases
import SamlingCore
import Support
import Testing

@testable import Seats

@Suite("The note-taker's keys")
struct NotesStateTests {
  private static let lom = PartyID("m3")
  private static let lunner = PartyID("m4")

  private func place(_ question: Int, _ party: PartyID?) -> NotePlace {
    NotePlace(prompt: PromptID("q\(question)"), party: party)
  }

  private func texts(_ stage: Stage, _ place: NotePlace) -> [String] {
    stage.session.notes.notes(at: place).map(\.text)
  }

  private func note(_ stage: Stage, _ text: String) -> Note? {
    stage.session.notes.standing.first { $0.text == text }
  }

  @Test("what is typed is saved where the room is, and Enter opens the next")
  func saves() {
    var stage = Stage.notes
    stage.press("Gjestfritt", "enter", "Nyskapende", "enter", "enter")
    #expect(texts(stage, place(1, Self.lom)) == ["Gjestfritt", "Nyskapende"])
    #expect(stage.seat.notes.line.isEmpty)
    #expect(note(stage, "Gjestfritt")?.stretch == stage.session.current)
  }

  @Test("the cursor follows the room from turn to turn")
  func follows() {
    var stage = Stage.notes
    #expect(stage.seat.notes.spot == place(1, Self.lom))
    stage.leaderPresses("pagedown")
    stage.press("x", "enter")
    #expect(texts(stage, place(1, Self.lunner)) == ["x"])
  }

  @Test(
    "the cursor follows to the question that the facilitator chooses, unless something is being typed, and F5 goes there"
  )
  func followsQuestion() {
    var stage = Stage.notes
    stage.does(.room(.focus(PromptID("q2"))))
    stage.press("x", "enter")
    #expect(texts(stage, place(2, Self.lom)) == ["x"])
    stage.press("ny")
    stage.does(.room(.focus(PromptID("q1"))))
    stage.press("e", "enter")
    #expect(texts(stage, place(2, Self.lom)) == ["x", "nye"])
    #expect(stage.seat.notes.spot == place(1, Self.lom))
    stage.does(.room(.focus(PromptID("q2"))))
    stage.press("tab", "f5")
    #expect(stage.seat.notes.spot == place(2, Self.lom))
  }

  @Test("what was begun before the room went on stays with whom it is about, and then she follows")
  func staysWhileTyping() {
    var stage = Stage.notes
    stage.press("tab", "Dristig")
    stage.leaderPresses("pagedown")
    stage.press(" nok")
    #expect(stage.screen().lines[0].contains("følger rommet når dette er lagret"))
    stage.press("enter")
    #expect(texts(stage, place(2, Self.lom)) == ["Dristig nok"])
    #expect(stage.seat.notes.spot == place(1, Self.lunner))
  }

  @Test("the questions of the turn that is on belong to the room; another party does not")
  func standsFree() {
    var stage = Stage.notes
    stage.press("tab")
    #expect(stage.seat.notes.isFollowing)
    stage.press("^N")
    #expect(stage.seat.notes.spot == place(2, Self.lunner))
    #expect(!stage.seat.notes.isFollowing)
    #expect(stage.screen().lines[0].contains("står fritt"))
    stage.leaderPresses("pagedown", "pagedown")
    stage.press("her ennå", "enter")
    #expect(texts(stage, place(2, Self.lunner)) == ["her ennå"])
    stage.press("f5")
    #expect(stage.seat.notes.spot == place(1, PartyID("m5")))
    #expect(stage.seat.notes.isFollowing)
  }

  @Test("Tab goes on to the next item, Shift+Tab back; ^N and ^P go round the parties")
  func moves() {
    var stage = Stage.notes
    stage.press("tab", "tab", "tab")
    #expect(stage.seat.notes.spot == NotePlace(item: ItemID("i4"), party: Self.lom))
    stage.press("tab")
    #expect(stage.seat.notes.spot.item == ItemID("i5"))
    stage.press("shift-tab", "^P", "^P", "^P")
    #expect(stage.seat.notes.spot == NotePlace(item: ItemID("i4")))
    stage.press("pagedown")
    #expect(stage.seat.notes.spot.party == PartyID("m1"))
  }

  @Test("a chosen note is changed in place; Esc leaves it, and ^Y has what was typed")
  func edits() {
    var stage = Stage.notes
    stage.press("En", "enter", "To", "enter", "ny", "↑", "↑", "enter", " til", "enter")
    #expect(texts(stage, place(1, Self.lom)) == ["En til", "To"])
    #expect(stage.seat.notes.line.string == "ny")
    stage.press("↑", "enter", " bort", "esc")
    #expect(texts(stage, place(1, Self.lom)) == ["En til", "To"])
    #expect(stage.seat.notes.line.string == "ny")
    stage.press("esc", "^U", "^Y")
    #expect(stage.seat.notes.line.string == "ny")
  }

  @Test("while a note is changed, Tab and ^N say that it belongs here")
  func editStays() {
    var stage = Stage.notes
    stage.press("En", "enter", "↑", "enter", "tab")
    #expect(stage.seat.notice == .notes(.saveFirst))
    stage.press("^N")
    #expect(stage.seat.notes.spot == place(1, Self.lom))
  }

  @Test("two who change one note keep both wordings; who opens it makes them one")
  func conflict() {
    var stage = Stage.notes
    stage.press("Opprinnelig", "enter", "↑", "enter", " min")
    let id = stage.session.notes.all[0].id
    let seen = stage.session.notes.all[0].wordingRecords
    stage.day.record(
      .events([.noted(fact: .reworded(note: id, text: "Andres", over: seen))]))
    #expect(stage.screen(120, 24).lines.contains { $0.contains("Endret imens") })
    stage.press("enter")
    #expect(
      Set(stage.session.notes[id]?.wordings.map(\.text) ?? []) == ["Opprinnelig min", "Andres"])
    let picture = stage.screen(120, 24).lines.joined(separator: "\n")
    #expect(picture.contains("2 ordlyder") && picture.contains("Andres"))
    stage.press("↑", "enter", "↓")
    #expect(Set(["Opprinnelig min", "Andres"]).contains(stage.seat.notes.line.string))
    stage.press("!", "enter")
    #expect(stage.session.notes[id]?.isInConflict == false)
    #expect(stage.session.notes[id]?.text.hasSuffix("!") == true)
  }

  @Test("what is changed while somebody deletes it comes back when it is saved")
  func deletedMeanwhile() {
    var stage = Stage.notes
    stage.press("En", "enter", "↑", "enter", " til")
    let id = stage.session.notes.all[0].id
    stage.day.record(.events([.noted(fact: .deleted(note: id))]))
    #expect(stage.screen().lines.contains { $0.contains("slettet imens") })
    stage.press("enter")
    #expect(texts(stage, place(1, Self.lom)) == ["En til"])
  }

  @Test("F2 goes from idea to decision to follow-up, with who and when, to nothing")
  func marks() {
    var stage = Stage.notes
    stage.press("En", "enter", "↑", "f2")
    #expect(note(stage, "En")?.mark == .idea)
    stage.press("f2")
    #expect(note(stage, "En")?.mark == .decision)
    stage.press("f2", "Kari; fredag", "enter")
    #expect(note(stage, "En")?.mark == .followUp(who: "Kari", when: "fredag"))
    stage.press("f2")
    #expect(note(stage, "En")?.mark == nil)
  }

  @Test("what is being typed can be marked and tagged before it is saved, in one act")
  func marksBeforehand() {
    var stage = Stage.notes
    let before = stage.acts.count
    stage.press("En", "f2", "f3", "økonomi", "enter", "enter")
    #expect(note(stage, "En")?.mark == .idea)
    #expect(note(stage, "En")?.tag == "økonomi")
    #expect(stage.acts.count == before + 1)
    stage.press("To", "enter")
    #expect(note(stage, "To")?.mark == nil)
  }

  @Test("F3 goes round the question's kinds")
  func kinds() {
    var agenda = Kompetanse.agenda
    agenda.days[0].items[3].step.prompts[0].answer = .note(kinds: ["perspektiv", "metafor"])
    var stage = Stage.notes(agenda)
    stage.press("En", "enter", "↑")
    var tags: [String?] = []
    for _ in 0..<3 {
      stage.press("f3")
      tags.append(note(stage, "En")?.tag)
    }
    #expect(tags == ["perspektiv", "metafor", nil])
  }

  @Test("notes are picked, moved to where the cursor goes, merged and deleted")
  func several() {
    var stage = Stage.notes
    stage.press("En", "enter", "To", "enter", "Tre", "enter")
    stage.press("↑", "space", "↑", "space", "f4", "^N", "enter")
    #expect(texts(stage, place(1, Self.lom)) == ["En"])
    #expect(texts(stage, place(1, Self.lunner)) == ["To", "Tre"])
    stage.press("↑", "space", "↑", "space", "f6")
    #expect(texts(stage, place(1, Self.lunner)).count == 1)
    stage.press("f8", "n")
    #expect(texts(stage, place(1, Self.lunner)).count == 1)
    stage.press("f8", "j")
    #expect(texts(stage, place(1, Self.lunner)).isEmpty)
    stage.press("esc", "^Z")
    #expect(texts(stage, place(1, Self.lunner)).count == 1)
  }

  @Test("one note alone is not merged; a word says how")
  func mergeNeedsTwo() {
    var stage = Stage.notes
    stage.press("En", "enter", "↑", "f6")
    #expect(stage.seat.notice == .notes(.pickSeveral))
  }

  @Test("follow-ups stand with the answer they follow, question by question")
  func replies() {
    var agenda = Kompetanse.agenda
    agenda.days[0].items[3].step.prompts[0].followUps = ["Hvorfor?", "Hvordan?"]
    var stage = Stage.notes(agenda)
    stage.press("En", "enter", "To", "enter", "↑", "↑", "^L", "^L", "Slik", "enter")
    #expect(note(stage, "Slik")?.follows == note(stage, "En")?.id)
    #expect(note(stage, "Slik")?.followUp == 1)
    let lines = stage.screen(100, 30).lines
    let order = ["En", "Slik", "To"].map { text in
      lines.firstIndex { $0.hasSuffix(text) || $0.contains("\(text)  ") }
    }
    #expect(order.compactMap(\.self) == order.compactMap(\.self).sorted() && !order.contains(nil))
  }

  @Test("a kind that was chosen at one question does not go along to the next")
  func kindStays() {
    var stage = Stage.notes
    stage.press("f3", "fravær", "enter", "tab", "Mindre av det", "enter")
    #expect(note(stage, "Mindre av det").map { $0.tag == nil } == true)
    stage.press("f3", "mål", "enter", "Mer av det", "enter")
    #expect(note(stage, "Mer av det")?.tag == "mål")
  }

  @Test("a paste that takes several records is undone as one, and done again as one")
  func longPaste() {
    var stage = Stage.notes
    stage.press("først", "enter")
    stage.press(.paste((1...300).map { "linje \($0)" }.joined(separator: "\n")))
    stage.press("enter")
    let all = Array(stage.session.notes.standing).count
    #expect(stage.acts.count { $0 == "write-note" } > 2)
    stage.press("ctrl-z")
    #expect(Array(stage.session.notes.standing).count == all - 300)
    stage.press("f12")
    #expect(Array(stage.session.notes.standing).count == all)
    stage.press("ctrl-z", "ctrl-z")
    #expect(Array(stage.session.notes.standing).count == all - 301)
  }

  @Test("a paste of several lines asks: a note each, one note, or nothing")
  func paste() {
    let pasted = Key.paste("en\n\n  \nto\r\ntre\n")
    var each = Stage.notes
    each.press(pasted)
    #expect(each.screen().lines.contains { $0.contains("3 linjer limt inn") })
    each.press("enter")
    #expect(texts(each, place(1, Self.lom)) == ["en", "to", "tre"])
    #expect(Set(each.session.notes.all.map(\.id)).count == 3)
    var one = Stage.notes
    one.press(pasted)
    one.press("e", "enter")
    #expect(texts(one, place(1, Self.lom)) == ["en\nto\ntre"])
    var none = Stage.notes
    none.press(pasted)
    none.press("esc", "enter")
    #expect(texts(none, place(1, Self.lom)).isEmpty)
    var single = Stage.notes
    single.press(.paste("bare én\n"))
    #expect(single.seat.notes.line.string == "bare én")
  }

  @Test("search finds letters in any case, and Enter goes to the note")
  func search() {
    var stage = Stage.notes
    stage.press("Økonomi i Lom", "enter", "^T", "Parkert", "enter", "^T")
    stage.press("^F", "øKONO")
    #expect(stage.screen().lines.contains { $0.contains("Økonomi i Lom") })
    stage.press("^U", "parke", "enter")
    #expect(stage.seat.notes.spot == .parking)
    #expect(stage.seat.notes.selected == note(stage, "Parkert")?.id)
    stage.press("^F", "finnes ikke")
    #expect(stage.screen().lines.contains { $0.contains("ingen treff") })
  }

  @Test(
    "search takes a letter and its mark for the letter that has it, and nothing for another",
    arguments: [
      ("A\u{30A}lesund", "ål", "a"), ("Ålesund", "a\u{30A}L", "a"), ("ide\u{301}", "IDÉ", "e"),
      ("5 × 8", "×", "÷"),
    ])
  func searchOverMarks(text: String, sought: String, other: String) {
    var stage = Stage.notes
    stage.press(.paste(text))
    stage.press("enter", "^F", other)
    #expect(stage.screen().lines.contains { $0.contains("ingen treff") })
    stage.press("^U")
    stage.press(.paste(sought))
    stage.press("enter")
    #expect(stage.seat.notes.selected == note(stage, text)?.id)
  }

  @Test("free notes and the parking list have places of their own")
  func places() {
    var stage = Stage.notes
    stage.press("f9", "Fritt", "enter", "^T", "Siden", "enter", "^T")
    #expect(note(stage, "Fritt")?.place == NotePlace(item: ItemID("i4"), party: Self.lom))
    #expect(note(stage, "Siden")?.place == .parking)
    #expect(stage.seat.notes.spot == place(1, Self.lom))
  }

  @Test("a draft goes on where it was typed, also as a change of a note")
  func drafts() {
    var stage = Stage.notes
    stage.press("En", "enter", "^N", "halv")
    let draft = stage.seat.notes.drafts
    #expect(draft.map(\.text) == ["halv"])
    var next = stage
    next.seat = SeatState(kind: .notes, language: .bokmål)
    next.seat.settle(next.context)
    next.seat.notes.offer(draft)
    #expect(next.screen().lines.contains { $0.contains("Utkast fra") })
    next.press("enter", "veis", "enter")
    #expect(texts(next, place(1, Self.lunner)) == ["halvveis"])
    stage.press("^U", "f5", "↑", "enter", " til")
    let change = stage.seat.notes.drafts
    #expect(change.first?.note == note(stage, "En")?.id)
    stage.press("enter")
    #expect(stage.seat.notes.drafts.isEmpty)
  }

  @Test("what could not be recorded is on the line again")
  func takeBack() {
    var stage = Stage.notes
    stage.press("for langt", "enter")
    stage.seat.takeBackTyping()
    #expect(stage.seat.notes.line.string == "for langt")
  }

  @Test("the facilitator reaches the same screen by a key and comes back by Esc")
  func facilitator() {
    var stage = Stage.round()
    stage.press("i", "n er en bokstav", "enter")
    #expect(note(stage, "n er en bokstav")?.place == place(1, Self.lom))
    stage.press("esc")
    #expect(stage.seat.screen == .day)
  }

  @Test("on a terminal that has shown the room's picture, what is held back is counted only")
  func heldBack() {
    var agenda = Kompetanse.agenda
    agenda.days[0].items[3].step.prompts[0].answeredBy = Answerers(kind: .team, word: "team")
    var stage = Stage.round(.bokmål, agenda)
    stage.press("i", "Hemmelig perspektiv", "enter")
    #expect(
      stage.screen().lines.contains { $0.contains("Hemmelig") && $0.contains("holdt tilbake") })
    stage.press("esc", "p", "p", "i")
    #expect(!stage.screen().lines.contains { $0.contains("Hemmelig") })
    #expect(stage.screen().lines.contains { $0.contains("1 holdt tilbake") })
    stage.press("^F", "hemmelig")
    #expect(!stage.screen().lines.contains { $0.contains("perspektiv") })
  }

  @Test("any keys at any size draw, and lose nothing that was saved", arguments: 0..<12)
  func anyKeys(seed: UInt64) {
    var chance = Lot(seed: seed)
    var stage = Stage.notes
    let keys =
      Command.on(.notes).flatMap { $0.keys(on: .notes) } + [
        .character("a"), .character("漢"), .paste("x\ny"), .left,
      ]
    for _ in 0..<120 {
      let key = chance.one(of: keys)
      if key != .control("q") { stage.press(key) }
      if chance.once(in: 10) { stage.leaderPresses("pagedown") }
      let grid = stage.screen(chance.number(1...90), chance.number(1...30))
      if let caret = grid.caret {
        let isInside = grid.contains(row: caret.row, column: caret.column)
        #expect(isInside, "seed \(seed)")
      }
    }
    #expect(stage.session.ignored == 0)
  }
}

extension Stage {
  /// A note-taker's seat in the third turn of the round.
  static var notes: Stage { notes(Kompetanse.agenda) }

  static func notes(_ agenda: Agenda) -> Stage {
    var stage = Stage.round(.bokmål, agenda)
    stage.seat = SeatState(kind: .notes, language: .bokmål)
    stage.others = [.facilitator, .projector]
    stage.seat.settle(stage.context)
    return stage
  }

  /// Keys at the facilitator's seat.
  mutating func leaderPresses(_ spellings: String...) {
    var leader = self
    leader.seat = SeatState(kind: .facilitator, language: .bokmål)
    for spelling in spellings { leader.press(spelling) }
    day = leader.day
    seat.settle(context)
  }
}
