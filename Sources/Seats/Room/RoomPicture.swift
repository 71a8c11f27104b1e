import CellGrid
import Phrases
import SamlingCore

/// What the room sees, from the top down; any part may be missing.
struct RoomPicture: Equatable {
  var title: String
  var subtitle: String?
  var clock: ClockFace?
  /// The clock's digits, or the time until something begins.
  var face: String?
  /// A short word on the clock: over time, paused.
  var word: String?
  /// The party whose turn it is; or when something begins.
  var name: String?
  var by: String?
  var question: String?
  /// The notes on the question that the room may see, the newest last.
  var notes: [String] = []
  /// The range of the open question's scale and how many have answered: `1 … 10 · 17 av 28`.
  var answers: String?
  /// What there is to choose between or to judge, by its numbers.
  var options: [Option] = []
  /// The groups of a drawn circle with their members, shown instead of question, notes and turn.
  var groups: [RoomGroup] = []
  /// The name of that circle.
  var circle: String?
  var next: String?
  /// Whether `next` is a party's turn, which that party should know.
  var isNextTurn = false
  /// A message shown large, instead of all the rest.
  var message: String?
  /// The side clock, with its word.
  var side: String?
  var isSideOver = false

  /// One of several things that the room chooses between.
  struct Option: Equatable {
    /// Nil for one that is chosen by name.
    var number: Int?
    var text: String
  }

  init(_ context: SeatContext) {
    let words = context.language.phrases
    let forecast = context.forecast
    title = context.session.agenda.title
    message = context.session.message
    if let side = context.session.sideClock.map({ ClockFace(ClockSource($0), at: context.now) }) {
      isSideOver = side.phase == .over
      self.side = words.sideClock((isSideOver ? "+" : "") + side.text)
    }
    if let scene = context.scene {
      show(scene, words, context, forecast)
    } else {
      wait(words, context, forecast)
    }
    groups = RoomGroup.shown(context)
    circle = context.session.shownCircle.map {
      $0.word.prefix(1).uppercased() + $0.word.dropFirst()
    }
  }

  private mutating func show(
    _ scene: Scene, _ words: any Phrases, _ context: SeatContext, _ forecast: Forecast?
  ) {
    title = scene.title
    clock = scene.clock
    face = scene.clock.text
    name = scene.whose.flatMap { $0.isQuestion ? nil : $0.name }
    by = scene.whose?.by.map(words.presented(by:)) ?? members(of: scene.stretch, context)
    subtitle = scene.phase ?? scene.part
    if subtitle == title { subtitle = nil }
    let asked =
      scene.whose == nil ? scene.stretch.prompts : context.session.questions(at: scene.stretch)
    question = asked.first?.question
    if !scene.isRest, let shown = ShownNotes(of: scene.stretch, context) {
      question = shown.question ?? question
      notes = shown.texts
    }
    if let answerers = context.session.agenda.step(scene.stretch.step)?.answeredBy,
      answerers.kind == .key
    {
      // The room looks for the groups that winners became.
      options = context.session.parties(answerers).map { Option(text: context.name($0)) }
    }
    show(openIn: scene.stretch, words, context)
    if context.session.isTeams(scene.stretch) {
      by = name.map(words.commentsOn)
      name = words.theTeam
    }
    switch scene.clock.phase {
    case .over: word = name == nil ? words.overTime : words.pleaseRoundOff
    case .paused: word = words.pausedForRoom
    case .lastMinute: word = words.lastMinute
    case .calm, .lastFifth: word = nil
    }
    if scene.isRest, let line = forecast?.next {
      rest(until: max(line.start, context.now), words, context)
    } else if let next = scene.next {
      isNextTurn = next.isTurn
      let at = next.at.map { "\($0.text) " } ?? ""
      self.next = next.isTurn ? words.nextIs(next.name) : at + next.name
    } else {
      next = words.dayIsOver
    }
  }

  /// Shows the open question, how many have answered, and what there is to choose between.
  private mutating func show(openIn stretch: Stretch, _ words: any Phrases, _ context: SeatContext)
  {
    let session = context.session
    let turn = stretch.place?.turn.party
    let own = session.prompts(ofItem: stretch.item).filter(\.isPolled)
    guard
      let open = own.first(where: { session.state(of: session.poll($0.id, turn: turn)) == .open })
    else { return }
    question = open.question
    notes = []
    let range: String? = if case .scale(let scale) = open.answer { words.range(scale) } else { nil }
    let count = open.isWorkedOutTogether ? nil : context.howMany(session.poll(open.id, turn: turn))
    answers = [range, count].compactMap(\.self).joined(separator: " · ")
    let listed =
      session.options(of: open).isEmpty ? session.statements(of: open) : session.options(of: open)
    options = listed.enumerated().filter { !$0.element.text.isEmpty }.map {
      Option(number: $0.offset + 1, text: $0.element.text)
    }
  }

  /// The members of the group whose turn it is, where its name does not tell them.
  private func members(of stretch: Stretch, _ context: SeatContext) -> String? {
    guard let party = stretch.place.flatMap({ context.session.agenda.party($0.turn.party) }),
      !party.name.isEmpty, party.members.contains(where: \.isPerson)
    else { return nil }
    return context.names(party.members)
  }

  /// Shows in a pause when it goes on, in minutes until the last one.
  private mutating func rest(until start: Moment, _ words: any Phrases, _ context: SeatContext) {
    if clock?.phase == .over {
      name = words.beginsNow
      return
    }
    if clock?.phase == .lastMinute { word = nil }
    let minutes = Int(((start - context.now).milliseconds + 59_999) / 60_000)
    if minutes > 1 { face = words.span(minutes) }
    name = words.beginsAt(context.wall.time(at: start).text)
  }

  private mutating func wait(_ words: any Phrases, _ context: SeatContext, _ forecast: Forecast?) {
    guard let day = context.session.dayInFocus else {
      name = words.gatheringIsOver
      return
    }
    let places = ["sted", "stad", "place"]
    let place = context.session.agenda.headers.first { places.contains($0.name.lowercased()) }
    subtitle = place?.value
    let dayTitle = context.session.agenda.days[day].title
    guard let line = forecast?.next, !context.isBetweenDays else {
      name = words.dayIsOver
      let start = forecast?.next.map { context.wall.time(at: $0.plannedStart).text }
      next =
        context.isBetweenDays
        ? [dayTitle, start].compactMap(\.self).joined(separator: " · ") : nil
      return
    }
    let minutes = Int(((line.plannedStart - context.now).milliseconds + 59_999) / 60_000)
    if (1...60).contains(minutes) { face = words.span(minutes) }
    name =
      minutes > 0 ? words.beginsAt(context.wall.time(at: line.plannedStart).text) : words.beginsSoon
    next = dayTitle
  }

  var clockStyle: Style { clock?.style ?? .clock }

  /// Whether the large text is the clock itself, second by second.
  var showsDigits: Bool { clock != nil && face == clock?.text }

  var sideStyle: Style { isSideOver ? .overTime : .clock }
}
