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
  /// A short word on the clock: over time, stopped.
  var word: String?
  /// The party whose turn it is; or when something begins.
  var name: String?
  var by: String?
  /// All that is asked now, in the order of the programme.
  var questions: [RoomQuestion] = []
  /// The question that the room is at, by its place among them; nil where nothing is asked.
  var focus: Int?
  /// `spørsmål 2 av 5`; nil where there are fewer than two.
  var place: String?
  /// What has been said to the question in focus, as far as the room sees that; nil where it sees none.
  var said: ShownNotes?
  /// How many there are of that: `17 svar`.
  var howManySaid: String?
  /// How many have answered the question in focus, once it has been opened: `17 av 28`.
  var answered: String?
  /// What there is to choose between, judge or fill in for the question in focus; or the groups that the room looks
  /// for.
  var options: [Option] = []
  /// The statements that one of the options is chosen for, each.
  var judged: [Option] = []
  /// The bullets of what is on, where the facilitator shows them.
  var details: [String] = []
  /// The groups of a drawn circle with their members, shown instead of question, notes and turn.
  var groups: [RoomGroup] = []
  /// The name of that circle.
  var circle: String?
  /// What comes next, labelled so; before a day and between days what the day is.
  var next: String?
  /// How many turns are left and what each gets, where that is less than the programme said.
  var turnsLeft: String?
  /// Whether `next` must be known: whose turn it is then, or when the next day begins.
  var tellsNext = false
  /// What is still open from the gathering before, shown instead of all but the clock.
  var agreed: RoomAgreements?
  /// A message shown large, instead of all the rest.
  var message: String?
  /// The side clock, with its word.
  var side: String?
  var isSideOver = false

  /// One of several things that the room chooses between or judges.
  struct Option: Equatable {
    /// Nil for one that is found by its name.
    var number: Int?
    var text: String
    /// Whether it is the one being worked on.
    var isMarked = false
  }

  init(_ context: SeatContext) {
    let words = context.language.phrases
    let forecast = context.forecast
    title = context.session.agenda.title
    message = context.session.message
    if context.session.dayInFocus == context.session.openDay || context.scene != nil,
      let side = context.session.sideClock.map({ ClockFace(ClockSource($0), at: context.now) })
    {
      isSideOver = side.phase == .over
      self.side = words.sideClock((isSideOver ? "+" : "") + side.text)
    }
    if let scene = context.scene {
      show(scene, words, context, forecast)
    } else {
      wait(words, context, forecast)
    }
    if context.session.showsAgreements { agreed = RoomAgreements(context) }
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
    ask(words, context)
    if context.session.showsDetails { details = context.session.detailsInRoom }
    if !scene.isRest { say(words, context) }
    if let answerers = context.session.agenda.step(scene.stretch.step)?.answeredBy,
      answerers.kind == .key
    {
      // The room looks for the groups that winners became.
      options = context.session.parties(answerers).map { Option(text: context.name($0)) }
    }
    showPoll(in: scene.stretch, words, context)
    if context.session.isTeams(scene.stretch) {
      by = name.map(words.commentsOn)
      name = words.theTeam
    }
    switch scene.clock.phase {
    case .over: word = name == nil ? words.overTime : words.pleaseRoundOff
    case .paused: word = words.pausedForRoom
    case .lastMinute: word = words.lastMinute
    case .calm, .lastFifth: word = context.until.map { words.until($0.text) }
    }
    turnsLeft = context.shortened.map { words.turnsLeft($0.count, $0.each.count) }
    if scene.isRest, let line = forecast?.next {
      rest(until: max(line.start, context.now), words, context)
    } else if let next = scene.next {
      // A question that comes next is nobody who must get ready.
      tellsNext = next.isTurn && name != nil
      let at = next.told.map { "\($0.text) " } ?? ""
      self.next = words.nextIs(next.isTurn ? next.name : at + next.name)
    } else {
      next = words.nextIs(words.dayIsOver.lowercased())
    }
  }

  // MARK: What is asked and said

  private mutating func ask(_ words: any Phrases, _ context: SeatContext) {
    let asked = context.session.questionsInRoom
    questions = asked.map { RoomQuestion($0, words) }
    focus = context.session.questionInFocus.flatMap { id in asked.firstIndex { $0.id == id } }
    if let focus, asked.count > 1 { place = words.question(focus + 1, of: asked.count) }
  }

  private mutating func say(_ words: any Phrases, _ context: SeatContext) {
    said = ShownNotes(context)
    howManySaid = said.map { words.answers($0.count) }
  }

  /// Shows what there is to choose between or judge for the question in focus, and how many have answered it.
  private mutating func showPoll(
    in stretch: Stretch, _ words: any Phrases, _ context: SeatContext
  ) {
    let session = context.session
    guard let id = session.questionInFocus, let prompt = session.agenda.prompt(id), prompt.isPolled
    else { return }
    let poll = session.poll(id, turn: stretch.place?.turn.party)
    (said, howManySaid) = (nil, nil)
    let state = session.state(of: poll)
    if state != nil, !prompt.isWorkedOutTogether { answered = context.howMany(poll) }
    // In a turn the room is asked about what its party has agreed to do, and nobody else.
    let turn = if case .status = prompt.answer { stretch.place?.turn.party } else { PartyID?.none }
    let statements = session.statements(of: prompt, on: turn)
    let options = session.options(of: prompt)
    func numbered(_ subjects: [Subject], at work: SubjectID? = nil) -> [Option] {
      subjects.enumerated().filter { !$0.element.text.isEmpty }.map {
        Option(number: $0.offset + 1, text: $0.element.text, isMarked: $0.element.id == work)
      }
    }
    if options.isEmpty {
      let isAnswered = state == .open || prompt.isWorkedOutTogether
      self.options = numbered(statements, at: isAnswered ? session.subjectAtWork(poll) : nil)
    } else {
      self.options = numbered(options)
      judged = numbered(statements)
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
      (name, by) = (words.gatheringIsOver, words.thanksForNow)
      return
    }
    let places = ["sted", "stad", "place"]
    let place = context.session.agenda.headers.first { places.contains($0.name.lowercased()) }
    subtitle = place?.value
    let dayTitle = context.session.agenda.days[day].title
    guard let line = forecast?.next, !context.isBetweenDays else {
      (name, by) = (words.dayIsOver, words.thanksForToday)
      let start = forecast?.next.map {
        words.beginsAgain(context.wall.time(at: $0.plannedStart).text)
      }
      next =
        context.isBetweenDays
        ? [dayTitle, start].compactMap(\.self).joined(separator: " · ") : nil
      tellsNext = next != nil
      return
    }
    next = dayTitle
    let time = context.wall.time(at: line.plannedStart).text
    if let date = context.dateAhead {
      name = words.begins(on: words.date(date), at: time)
      return
    }
    let minutes = Int(((line.plannedStart - context.now).milliseconds + 59_999) / 60_000)
    if (1...60).contains(minutes) { face = words.span(minutes) }
    name = minutes > 0 ? words.beginsAt(time) : words.beginsSoon
  }

  /// The question that the room is at.
  var question: String? { focus.map { questions[$0].text } }

  /// How the question in focus is answered: `1 liten … 10 stor`.
  var measure: String? { focus.flatMap { questions[$0].measure } }

  /// How far it has come: `17 av 28`, `spørsmål 2 av 5 · 17 svar`.
  var counts: String? {
    let parts = [answered, place, howManySaid].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " · ")
  }

  /// Whether that tells how many have answered.
  var tellsCount: Bool { answered != nil || howManySaid != nil }

  /// What belongs to the question in focus, and what else is asked: each may go where there is no room.
  var besides: [[String]] {
    let own = focus.map { questions[$0] }
    let others = questions.enumerated().filter { $0.offset != focus }.map(\.element.text)
    return [
      (own?.followUps ?? []).map { "– " + $0 } + (own?.hints ?? []).map { "· " + $0 },
      others.map { "? " + $0 },
    ]
  }

  var clockStyle: Style { clock?.style ?? .clock }

  /// Whether the large text is the clock itself, second by second.
  var showsDigits: Bool { clock != nil && face == clock?.text }

  var sideStyle: Style { isSideOver ? .overTime : .clock }
}
