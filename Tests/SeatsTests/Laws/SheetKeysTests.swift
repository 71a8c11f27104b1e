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
        if let fault = Self.fault(of: key, before, stage) {
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
