import AgendaText
import CellGrid
import Phrases
import SamlingCore
import Support
import Testing

@testable import Seats

/// A seat at a gathering, under a clock that only the test moves: keys go in, pictures come out.
struct Stage {
  var day: Rehearsed
  var seat: SeatState
  var isRehearsal = false
  var others: [SeatKind] = []
  var save = Seats.SaveState.saved
  var earlier: EarlierGathering?
  var place: SessionPlace?
  /// Whose launch the keys are pressed at, and the other launches of its kind that are open.
  var actor = ActorID("aaaaaaaaaa")
  var rivals: Set<ActorID> = []
  /// What the latest key brought about.
  private(set) var effects: [Effect] = []

  init(
    _ agenda: Agenda = Kompetanse.agenda, at clock: String = "09:48",
    language: Language = .bokmål, kind: SeatKind = .facilitator
  ) {
    day = Rehearsed(agenda, at: clock)
    seat = SeatState(kind: kind, language: language)
  }

  var session: Session { day.session }

  var context: SeatContext {
    SeatContext(
      ledger: day.ledger, session: day.session, now: day.now, wall: day.wall,
      language: seat.language, freshID: "live.\(day.ledger.records.count + 1)",
      notation: TypedNotation(), isRehearsal: isRehearsal, others: others, rivals: rivals,
      save: save, earlier: earlier, place: place)
  }

  /// Presses keys by their spellings and carries out what follows; a longer text is typed.
  mutating func press(_ spellings: String...) {
    for spelling in spellings {
      if let key = Key(spelling) {
        press(key)
      } else {
        for character in spelling { press(.character(character)) }
      }
    }
  }

  mutating func press(_ key: Key) {
    effects = seat.take(key, context)
    for effect in effects {
      switch effect {
      case .append(let act, let at): day.record(act, at: at, seat: seat.kind, by: actor)
      case .again(let key): press(key)
      case .moveClock(let moment): day.go(to: moment)
      case .quit, .editText, .dropDraft, .openMinutes: break
      }
    }
  }

  /// Does something from elsewhere; a refusal fails the test.
  mutating func does(_ intent: Intent) {
    do throws(Refusal) {
      try day.act(intent)
    } catch {
      Issue.record("\(intent) was refused: \(error)")
    }
  }

  /// Types a command at the command line, as after a colon.
  mutating func command(_ line: String) {
    press(":")
    for character in line { press(.character(character)) }
    press("enter")
  }

  func screen(_ columns: Int = 80, _ rows: Int = 24) -> Grid {
    let size = Size(columns: columns, rows: rows)
    var context = context
    context.screen = size
    var seat = seat
    seat.settle(context)
    return seat.kind == .projector
      ? roomView(context, size: size).grid : seatView(seat, context, size: size).grid
  }

  func room(_ columns: Int = 80, _ rows: Int = 24) -> Grid {
    roomView(context, size: Size(columns: columns, rows: rows)).grid
  }

  /// The sentence at the foot of the screen, as far as 200 columns show it.
  var sentence: String {
    var copy = self
    copy.seat.panel = nil
    // A notice stands above the keys, which it never hides.
    return copy.screen(200, 24).lines[seat.notice == nil ? 23 : 22].trimmed
  }

  /// The kinds of the acts so far, undone ones too.
  var acts: [String] { day.ledger.records.map(\.act.kind) }

  var current: String? { session.current?.text }
}

/// Reads what is typed live with the agenda's own reader.
struct TypedNotation: NotationReader {
  func item(_ text: String, id: String, session: Session) -> (item: Item, parties: [Party])? {
    let reading = readAgenda("# Samling\n\n\(text)\n", language: .bokmål)
    guard let item = reading.agenda.days.first?.items.first else { return nil }
    var adoption = Adoption(from: reading.agenda, into: session.agenda, prefix: id)
    let adopted = adoption.item(item)
    return (adopted, adoption.newParties)
  }

  func prompt(_ text: String, id: String, session: Session) -> Prompt? {
    let reading = readAgenda("# Samling\n\n10:00 Spørsmål\n- \(text)\n", language: .bokmål)
    guard let prompt = reading.agenda.days.first?.items.first?.step.allPrompts.first
    else { return nil }
    var adoption = Adoption(from: reading.agenda, into: session.agenda, prefix: id)
    return adoption.prompt(prompt)
  }
}
