import CellGrid
import SamlingCore
import Support

@testable import Seats

/// A gathering that chance made, at a moment of it, with all that its wall must show.
///
/// The same seed makes the same gathering. With `isOther` what was answered and held back differs, and nothing else.
struct WallCase {
  /// How the question is answered.
  enum Kind: CaseIterable {
    case notes, scale, lineUp, statements, choice, grid, quiz, dots, rank, table, matrix
  }

  /// What the room is at.
  enum State: CaseIterable {
    case before, item, turn, unopened, open, closed, revealed, again, compared, answers, groups
    case message, rest, dayEnded
  }

  let seed: UInt64
  let isOther: Bool
  let kind: Kind
  let state: State
  let size: Size
  var words: WallWords
  /// What draws the answers, apart from all else.
  var answers: Lot
  var stage = Stage(Agenda())
  var musts: [Must] = []
  /// Whose turn the question is asked in, where it is asked in each.
  var party: PartyID?
  /// The mean of the same question before, where it was asked before.
  var earlierMean: String?

  init(seed: UInt64, state: State? = nil, kind: Kind? = nil, isOther: Bool = false) {
    self.seed = seed
    self.isOther = isOther
    words = WallWords(seed: seed &* 0x9E37_79B9)
    answers = Lot(seed: isOther ? seed &+ 1_000_003 : seed)
    let weighed =
      State.allCases + [.open, .open, .open, .revealed, .revealed, .revealed, .revealed, .item]
    let chosen = words.lot.one(of: weighed)
    let drawn = words.lot.one(of: Kind.allCases)
    self.state = state ?? chosen
    self.kind = kind ?? drawn
    size = Self.size(&words.lot)
    make()
  }

  /// What a failure says of it.
  var name: String { "seed \(seed), \(kind) \(state)" }

  /// Sizes of terminals, small ones most.
  private static func size(_ lot: inout Lot) -> Size {
    switch lot.number(0...9) {
    case 0...4: Size(columns: lot.number(60...140), rows: lot.number(20...40))
    case 5...7: Size(columns: lot.number(60...200), rows: lot.number(20...60))
    case 8:
      lot.one(
        of: [(80, 24), (120, 36), (160, 45), (200, 60)].map { Size(columns: $0.0, rows: $0.1) })
    default: Size(columns: lot.number(60...300), rows: lot.number(20...100))
    }
  }

  /// How many rows there are of something, few most.
  mutating func count() -> Int {
    words.lot.number(1...words.lot.one(of: [8, 8, 20, 60]))
  }

  // MARK: The gathering

  private mutating func make() {
    switch state {
    case .before: wait()
    case .rest: rest()
    case .dayEnded: end()
    case .message: message()
    case .groups: groups()
    case .turn: turn()
    case .item: ask()
    case .answers: answer()
    case .unopened, .open, .closed, .revealed, .again, .compared: poll()
    }
    if stage.context.session.message == nil, let word { musts.append(Must(.rest, word)) }
  }

  /// What is said of a clock in its last minute, or over its time, in the program's own words.
  private var word: String? {
    let room = RoomPicture(stage.context)
    guard room.groups.isEmpty else { return nil }
    return RoomResult(stage.context).map { $0.word?.text.text } ?? room.word
  }

  /// An agenda with these questions in its first item, again in its third after a break where `isTwice`.
  mutating func agenda(_ prompts: [Prompt], parties: [Party] = [], isTwice: Bool = false) -> Agenda
  {
    var agenda = Build.agenda(days: [
      ["10:00–11:00 \(words.name())", "11:00–11:20 Kaffe", "11:20–12:00 \(words.name())"],
      ["09:15–10:00 \(words.name())"],
    ])
    agenda.parties = parties
    agenda.circles = [
      NamedCircle(word: "kommuner", kind: .municipality, parties: parties.map(\.id))
    ]
    agenda.days[0].items[0].step.prompts = prompts
    if isTwice {
      agenda.days[0].items[2].step.prompts = prompts.map {
        var prompt = $0
        prompt.id = PromptID("\($0.id)b")
        return prompt
      }
    }
    return agenda
  }

  /// Begins the day, and the first item's clock runs; sometimes over its time.
  mutating func begin(_ agenda: Agenda) {
    stage = Stage(agenda, at: "10:00", kind: .projector)
    stage.does(.clock(.next))
    let used = words.lot.once(in: 10) ? words.lot.number(3661...4000) : words.lot.number(1...3599)
    stage.day.wait(Seconds(used))
    if words.lot.once(in: 12) {
      stage.does(.room(.startSideClock(Seconds(305))))
      musts.append(Must(.clock, "5:05"))
    }
    clock(abs(3600 - used))
  }

  mutating func clock(_ seconds: Int) {
    let tail = seconds % 60 < 10 ? "0\(seconds % 60)" : "\(seconds % 60)"
    musts.append(Must(.clock, "\(seconds / 60):\(tail)", isOnEveryPage: true))
  }

  /// Parties with names of their own.
  mutating func parties(_ count: Int) -> [Party] {
    (1...count).map {
      Party(id: PartyID("m\($0)"), name: words.name(), kind: .municipality)
    }
  }

  // MARK: Moments without a question

  private mutating func wait() {
    stage = Stage(agenda([]), at: "09:\(words.lot.number(10...58))", kind: .projector)
    musts.append(Must(.rest, "10:00"))
  }

  private mutating func rest() {
    begin(agenda([]))
    musts = []
    stage.day.go(to: "11:08")
    stage.does(.clock(.next))
    stage.day.go(to: "11:\(words.lot.number(10...17))")
    musts.append(Must(.rest, "11:20"))
  }

  private mutating func end() {
    begin(agenda([]))
    musts = [Must(.rest, "09:15")]
    stage.day.go(to: "12:00")
    stage.does(.clock(.endDay))
  }

  private mutating func message() {
    begin(agenda([]))
    let text = words.text(words.lot.one(of: [20, 80, 400]))
    musts = [Must(.rest, text)]
    stage.does(.room(.message(text)))
  }

  // MARK: Questions

  /// Questions that are answered in notes, none to eight.
  private mutating func questions(_ count: Int) -> [Prompt] {
    (0..<count).map { Prompt(id: PromptID("n\($0 + 1)"), question: words.question()) }
  }

  mutating func ask() {
    let prompts = questions(words.lot.number(0...8))
    begin(agenda(prompts))
    focus(prompts)
  }

  /// The first question is in focus; of the others the room is told, where it does not see them.
  private mutating func focus(_ prompts: [Prompt]) {
    guard let first = prompts.first else { return }
    musts.append(Must(.question, first.question))
    others = prompts.dropFirst().map(\.question)
  }

  /// The step's questions that may go, where «spørsmål 1 av 3» tells of them.
  private(set) var others: [String] = []

  private mutating func turn() {
    let parties = parties(words.lot.number(2...12))
    let prompts = questions(words.lot.number(0...4))
    var agenda = agenda([], parties: parties)
    agenda.days[0].items[0].step.takeTurns(parties)
    agenda.days[0].items[0].step.prompts = prompts
    begin(agenda)
    musts.append(Must(.rest, parties[0].name, isOnEveryPage: true))
    musts.append(Must(.rest, parties[1].name))
    focus(prompts)
  }

  private mutating func answer() {
    let prompts = questions(words.lot.number(1...3))
    begin(agenda(prompts))
    musts.append(Must(.question, prompts[0].question))
    let count = words.lot.number(1...words.lot.one(of: [5, 12, 40]))
    let texts = (0..<count).map { _ in words.text(words.lot.one(of: [30, 90, 200])) }
    show(texts, to: prompts[0].id)
  }

  /// Writes answers that the room sees, with how many there are.
  mutating func show(_ texts: [String], to prompt: PromptID, of party: PartyID? = nil) {
    let place = NotePlace(prompt: prompt, party: party)
    stage.does(.room(.showAnswers(.all)))
    let drafts = texts.enumerated().map {
      NoteDraft(id: NoteID("a.\($0.offset)"), place: place, text: $0.element)
    }
    stage.does(.note(.write(drafts)))
    musts += texts.map { Must(.row, $0) }
    musts.append(Must(.rest, "\(texts.count)"))
  }

  private mutating func groups() {
    let count = words.lot.number(2...words.lot.one(of: [12, 30, 60]))
    let actor = ActorID("k7f2q9abcd")
    var names: [PartyID: String] = [:]
    let persons = (1...count).map { number in
      let id = PartyID(person: number, by: actor)
      names[id] = words.name()
      return Party(id: id, name: "Deltaker \(number)", kind: .participant)
    }
    var agenda = agenda([], parties: persons)
    let draw = Draw(rule: .mixed, size: words.lot.number(2...9), name: "Gruppe")
    agenda.circles = [NamedCircle(word: "grupper", kind: .group, parties: [], draw: draw)]
    begin(agenda)
    stage.day.know(People(names))
    stage.does(.agenda(.drawCircle("grupper", Lot(seed: seed), ids: "g")))
    for group in stage.session.drawable[0].parties.compactMap({ stage.session.agenda.party($0) }) {
      musts.append(Must(.row, group.name))
      musts += group.members.map { Must(.row, names[$0] ?? "", of: group.name) }
    }
  }
}

extension Step {
  /// Gives each party an hour, presented by the next.
  mutating func takeTurns(_ parties: [Party]) {
    clock = Clock(phases: [.init(planned: .minutes(60))], isEach: true)
    circle = Circle(
      kind: .municipality,
      turns: parties.indices.map {
        Turn(party: parties[$0].id, by: parties[($0 + 1) % parties.count].id)
      })
  }
}
