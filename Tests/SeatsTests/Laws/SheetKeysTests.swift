import AgendaText
import CellGrid
import SamlingCore
import Support
import Testing

@testable import Seats

/// What no keys do to a sheet, tried with sequences that chance makes.
///
/// With `SAMLING_TESTS=long` there are ten thousand of them.
@Suite("Keys that nobody meant")
struct SheetKeysTests {
  private static let isLong = Files.variable("SAMLING_TESTS") == "long"

  private static let agenda = readAgenda(
    """
    # Samling
    - Kommuner: Luster, Gloppen, Lom
    10:00 Alt
    - Nytte? [1-10] @deltaker
    - Fravær? [5-12 %] @kommune
    - Risiko? [1-10] @kommune
      - Tid
      - Penger
    - Hva først? [stem 3] @deltaker
      - Mat
      - Hus
      - Vei
    - Hvem? [Ja/Nei/Vet ikke] @kommune
    - Mål [tabell Mål | Vekt 1-5] @kommune
    12:00 Slutt
    """, language: .bokmål
  ).agenda

  /// Letters, digits, a comma and what moves and ends a number.
  private static let keys: [Key] =
    "abcdefghijklmnopqrstuvwxyzæøåABCLNORUVX0123456789,,--+ ?:".map { .character($0) }
    + [.backspace, .backspace, .enter, .enter, .enter, .up, .down, .left, .right, .tab]

  @Test("show, close or clear nothing but by the key that the foot names for it", arguments: 0..<50)
  func unmeant(part: Int) {
    for number in 0..<(Self.isLong ? 200 : 20) {
      let seed = part * 200 + number
      var chance = Lot(seed: UInt64(seed &+ 90_000))
      var stage = Stage(Self.agenda, at: "10:00", kind: .scores)
      stage.does(.clock(.next))
      for _ in 0..<chance.number(0...5) { stage.press("tab") }
      Self.fill(&stage, &chance)
      let isTable = stage.seat.keyScreen(stage.context) == .table
      let question = stage.seat.scores.prompt
      var typed: [String] = []
      for _ in 0..<12 {
        let key = chance.one(of: Self.keys)
        if !isTable, stage.seat.typesNothing, [.character("q"), .character(":")].contains(key) {
          continue
        }
        typed.append(key.name)
        let before = stage
        stage.press(key)
        if let fault = Self.fault(of: key, before, stage) ?? Self.loss(before, stage) {
          Issue.record("seed \(seed), \(typed.joined(separator: " ")): \(fault)")
          break
        }
      }
      let isLetters = !typed.contains("Tab")
      if isTable, isLetters, stage.seat.scores.prompt != question {
        Issue.record("seed \(seed), \(typed.joined(separator: " ")): another question")
      }
    }
  }

  // MARK: What stood

  /// Lets something stand before the keys come, of this seat and of another.
  private static func fill(_ stage: inout Stage, _ chance: inout Lot) {
    guard let sheet = stage.seat.scores.sheet(stage.session) else { return }
    for line in sheet.lines.indices {
      for column in sheet.columns.indices where chance.number(0...2) == 0 {
        guard let slot = sheet.slot(line, column) else { continue }
        if let place = slot.column.flatMap({ sheet.cellPlace(slot, $0) }) {
          let id = NoteID("n\(line).\(column)")
          stage.does(.note(.fillCell(place, text: "3", id: id)))
        } else if slot.column == nil, let value = value(at: slot, sheet, &chance) {
          let replaces = stage.session.replaces(sheet.prompt, by: slot.by)
          stage.does(
            .answer(
              .cast([
                Cast(
                  sheet.poll, subject: slot.subject, by: slot.by, value: value,
                  rule: replaces ? .replaces : .adds)
              ])))
        }
      }
    }
  }

  private static func value(
    at slot: AnswerSheet.Slot, _ sheet: AnswerSheet, _ chance: inout Lot
  ) -> AnswerValue? {
    switch sheet.entry {
    case .score(let scale): .score(chance.number(scale.low...scale.high))
    case .option: .option(slot.option ?? chance.one(of: sheet.options).id)
    case .row, .cell, .map, .nothing: nil
    }
  }

  /// One thing that stands: an answer of one place, or the text of a cell.
  private struct Standing: Hashable {
    var place: String
    var says: String
  }

  /// How many times each thing stands.
  private static func standing(_ session: Session) -> [Standing: Int] {
    var all: [Standing: Int] = [:]
    for poll in session.ballots.polls {
      for subject in session.ballots.subjects(poll) {
        for voice in session.ballots.voices(poll, subject) {
          for (value, count) in voice.counts {
            let place = "\(poll) \(subject?.text ?? "") \(voice.by?.text ?? "")"
            all[Standing(place: place, says: "\(value)"), default: 0] += count
          }
        }
      }
    }
    for prompt in session.agenda.days[0].items.flatMap(\.step.allPrompts) {
      for place in session.cellPlaces(of: prompt.id) {
        let texts = session.notes.notes(at: place).map(\.text).joined()
        all[Standing(place: "\(place)", says: texts)] = 1
      }
    }
    return all
  }

  /// What stands fewer times in a session than it stood.
  private static func missing(_ stood: [Standing: Int], in session: Session) -> [Standing] {
    let stands = standing(session)
    return stood.filter { stands[$0.key, default: 0] < $0.value }.map(\.key)
  }

  /// What a key took away that neither undo nor doing again brings back; nil where there is nothing of the kind.
  private static func loss(_ before: Stage, _ after: Stage) -> String? {
    guard before.acts.count != after.acts.count else { return nil }
    let stood = standing(before.session)
    let lost = missing(stood, in: after.session)
    guard !lost.isEmpty else { return nil }
    let isTable = after.seat.keyScreen(after.context) == .table
    for keys in isTable ? ["ctrl-z", "f12"] : ["u", "U"] {
      var again = after
      again.seat.panel = nil
      if !again.seat.typesNothing || again.seat.scores.number != nil { again.press("escape") }
      again.press(keys)
      if missing(stood, in: again.session).isEmpty { return nil }
    }
    return "gone for good: \(lost)"
  }

  /// What a key did that nobody was told of; nil where it did nothing of the kind.
  private static func fault(of key: Key, _ before: Stage, _ after: Stage) -> String? {
    let new = after.acts.dropFirst(before.acts.count)
    let isAsked = before.seat.panel != nil
    let graver: Set<String> = ["open", "close", "reveal", "hide-result", "clear", "close-open"]
    let grave = new.filter { graver.contains($0) }
    if after.seat.keyScreen(after.context) == .table, case .character = key,
      !new.isEmpty || after.seat.panel != nil
    {
      return "wrote nothing, but did \(new.joined(separator: " "))"
    }
    guard let first = grave.first, !isAsked else { return nil }
    var shown = before
    shown.seat.notice = nil
    let foot = shown.screen(200, 24).lines.suffix(3).joined(separator: " ")
    let name = key.name
    return foot.contains(" \(name) ") ? nil : "\(first), and the foot had no \(name): \(foot)"
  }
}

extension SeatState {
  /// Whether letters are keys: no line is being typed, and nothing is asked.
  fileprivate var typesNothing: Bool { panel == nil && scores.typing == nil }
}
