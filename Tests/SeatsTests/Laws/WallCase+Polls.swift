import Phrases
import SamlingCore
import Support
import Wording

@testable import Seats

/// Questions that are answered in numbers, choices, places and cells.
extension WallCase {
  /// Asks one question, takes answers to it, and shows them where the state says so.
  mutating func poll() {
    guard kind != .notes else { return ask() }
    let parties = parties(words.lot.number(2...words.lot.one(of: [6, 14])))
    let asked = asked()
    var agenda = agenda([asked], parties: parties, isTwice: state == .again)
    let isTurn =
      kind != .lineUp && kind != .quiz && (state == .open || state == .revealed)
      && words.lot.once(in: 4)
    if isTurn {
      agenda.days[0].items[0].step.takeTurns(parties)
      party = parties[0].id
    }
    begin(agenda)
    if isTurn { musts.append(Must(.rest, parties[0].name, isOnEveryPage: true)) }
    if state == .again { askBefore(asked) }
    if state == .compared { compare(asked, agenda) }
    let prompt = state == .again ? stage.session.agenda.days[0].items[2].step.prompts[0] : asked
    musts.append(Must(.question, prompt.question))
    let isShown = ![.unopened, .open, .closed].contains(state)
    if isTurn, isShown { tell(from: musts.count - 1, with: [parties[0].name]) }
    if isTurn, !isShown { musts.append(Must(.rest, parties[1].name)) }
    let unopened = stage
    stage.does(.answer(.open(PollID(prompt.id, about: party))))
    cast(prompt, parties, isShown: isShown)
    if isShown { return stage.does(.answer(.reveal(PollID(prompt.id, about: party)))) }
    // What there is to choose between is the room's before a question is opened, and after it is closed.
    if state == .unopened { stage = unopened }
    if state == .closed { stage.does(.answer(.close(PollID(prompt.id, about: party)))) }
  }

  // MARK: What is asked

  /// The question with all that stands beneath it.
  private mutating func asked() -> Prompt {
    let listed = (0..<count()).map { _ in words.label() }
    let few = (0..<words.lot.number(2...5)).map { _ in words.text(20) }
    let isWritten = words.lot.once(in: 2)
    let isNamed = kind == .lineUp || kind == .quiz
    let who: Answerers =
      isNamed
      ? Answerers(kind: .municipality, word: "kommuner")
      : Answerers(kind: .participant, word: "deltaker")
    var prompt = Prompt(
      id: PromptID("q1"), key: "nokkel", question: words.question(), answeredBy: who)
    switch kind {
    case .notes: break
    case .scale: prompt.answer = .scale(scale())
    case .lineUp:
      prompt.answer = .scale(
        Scale(
          low: 50, high: 120, decimals: 1, unit: "%",
          references: [Scale.Reference(name: words.name(), value: words.lot.number(50...120))]))
    case .statements:
      prompt.statements = listed
      prompt.answer = .scale(Scale(low: 1, high: 10))
    case .choice:
      prompt.answer = .choice(options: isWritten ? listed : [])
      if !isWritten { prompt.statements = listed }
    case .grid:
      prompt.statements = listed
      prompt.answer = .choice(options: few)
    case .quiz: prompt.answer = .quiz(options: few, right: words.lot.number(0...few.count - 1))
    case .dots:
      prompt.statements = listed
      prompt.answer = .dots(Dots(perVoter: 3, top: 3))
    case .rank:
      prompt.statements = Array(listed.prefix(20))
      prompt.answer = .rank(Rank(top: 3))
    case .table:
      let columns = words.lot.number(1...8)
      prompt.statements = Array(listed.prefix(max(1, 60 / columns)))
      prompt.answer = .table(columns: (0..<columns).map { _ in Column(title: words.text(24)) })
    case .matrix:
      prompt.statements = listed
      prompt.answer = .matrix(x: axis(), y: axis())
    }
    return prompt
  }

  private mutating func scale() -> Scale {
    let high = words.lot.one(of: [4, 5, 10, 10, 10])
    let labels: [String] =
      switch words.lot.number(0...2) {
      case 0: []
      case 1: [words.text(16), words.text(16)]
      default: (1...high).map { _ in words.text(14) }
      }
    return Scale(low: 1, high: high, labels: labels)
  }

  private mutating func axis() -> Axis {
    Axis(title: words.text(20), low: words.text(10), high: words.text(10))
  }

  // MARK: What is answered

  /// Answers the same question in the first item, and goes on to the third.
  private mutating func askBefore(_ prompt: Prompt) {
    stage.does(.answer(.open(PollID(prompt.id, about: party))))
    cast(prompt, stage.session.agenda.parties, isShown: true, isBefore: true)
    stage.does(.answer(.reveal(PollID(prompt.id, about: party))))
    stage.day.go(to: "11:08")
    stage.does(.clock(.next))
    stage.day.go(to: "11:25")
    stage.does(.clock(.next))
    stage.day.go(to: "11:35")
    musts = []
    clock(1800)
  }

  /// Lets an earlier gathering have answered the same question.
  private mutating func compare(_ prompt: Prompt, _ agenda: Agenda) {
    var now = (stage, musts)
    begin(agenda)
    cast(prompt, agenda.parties, isShown: true, isBefore: true)
    stage.does(.answer(.reveal(PollID(prompt.id, about: party))))
    swap(&now.0, &stage)
    musts = now.1
    stage.earlier = EarlierGathering(now.0.session)
  }

  private mutating func cast(
    _ prompt: Prompt, _ parties: [Party], isShown: Bool, isBefore: Bool = false
  ) {
    let before = musts
    switch prompt.answer {
    case .note: break
    case .scale(let scale) where !prompt.statements.isEmpty: score(prompt, scale, isShown)
    case .scale(let scale) where kind == .lineUp: lineUp(prompt, scale, parties, isShown)
    case .scale(let scale): score(prompt, scale, isShown, isBefore)
    case .choice(let options) where !options.isEmpty && !prompt.statements.isEmpty:
      chooseForEach(prompt, options, isShown)
    case .choice, .dots: choose(prompt, isShown)
    case .quiz(_, let right): guess(prompt, right ?? 0, parties, isShown)
    case .rank: order(prompt, isShown)
    case .status: break
    case .table(let columns): fill(prompt, columns, isShown)
    case .matrix(let x, let y): place(prompt, x, y, isShown)
    }
    if isBefore {
      musts = before
    } else if isShown {
      told(prompt)
    } else if state != .unopened, !prompt.isWorkedOutTogether {
      musts.append(Must(.rest, stage.context.howMany(PollID(prompt.id, about: party))))
    }
  }

  /// How many have answered, and what a line-up is compared with, in the program's own words.
  private mutating func told(_ prompt: Prompt) {
    guard let outcome = stage.session.outcome(PollID(prompt.id, about: party)) else { return }
    let session = stage.session
    let words = OutcomeWords(Language.bokmål.phrases) { session.name(of: $0) }
    if kind != .table { musts.append(Must(.rest, words.count(outcome.count))) }
    for fact in outcome.facts {
      if case .gap = fact { musts.append(Must(.rest, words.fact(fact))) }
    }
  }

  /// Tells what must be read from some place on in one text.
  private mutating func tell(from place: Int, with others: [String] = []) {
    let text = (musts[place...].map(\.text) + others).joined(separator: " ")
    for index in musts.indices[place...] { musts[index].told = text }
  }

  /// Casts answers; a count that nobody gave is none.
  private func cast(_ casts: [Cast]) -> Intent { .answer(.cast(casts.filter { $0.count > 0 })) }

  /// Each thing that is asked about, behind its number.
  private mutating func number(_ texts: [String]) {
    musts += texts.enumerated().map { Must(.row, $0.element, number: "\($0.offset + 1)") }
  }

  private mutating func score(
    _ prompt: Prompt, _ scale: Scale, _ isShown: Bool, _ isBefore: Bool = false
  ) {
    var counts = (scale.low...scale.high).map { _ in words.lot.number(0...9) }
    counts[0] += 1
    counts.shuffle(using: &answers)
    stage.does(
      cast(
        counts.enumerated().map { place, count in
          Cast(PollID(prompt.id, about: party), value: .score(scale.low + place), count: count)
        }))
    let isEach = scale.labels.count == counts.count
    let sum = counts.enumerated().reduce(0) { $0 + ($1.offset + scale.low) * $1.element }
    let total = counts.reduce(0, +)
    let mean = Self.decimal(sum, over: total)
    if isBefore { return earlierMean = mean }
    let scaleFrom = musts.count
    for (place, count) in counts.enumerated() where isShown || isEach {
      let label = "\(scale.low + place)" + (isEach ? " " + scale.labels[place] : "")
      musts.append(Must(.row, label, beside: isShown && count > 0 ? ["\(count)"] : []))
    }
    if !isEach {
      musts += [Must(.rest, "\(scale.low)"), Must(.rest, "\(scale.high)")]
      musts += scale.labels.map { Must(.rest, $0) }
    }
    if !isShown { tell(from: scaleFrom) }
    guard isShown else { return counted(total) }
    musts.append(Must(.rest, mean))
    guard let earlierMean else { return }
    let phrase = state == .again ? "forrige runde" : "forrige samling"
    musts.append(Must(.rest, phrase + " " + earlierMean))
  }

  /// How many have answered stands on the wall, of how many where somebody has counted them.
  private mutating func counted(_ total: Int, isNamed: Bool = false) {
    guard !isNamed, kind != .dots, words.lot.once(in: 2) else {
      if state != .unopened { musts.append(Must(.rest, "\(total)")) }
      return
    }
    let present = total + words.lot.number(0...30)
    stage.does(.answer(.countPresent(present)))
    // In a municipality's turn its own people are asked, whom nobody has counted.
    let count = party == nil ? "\(total) av \(present)" : "\(total)"
    if state != .unopened { musts.append(Must(.rest, count)) }
  }

  /// A quotient with one decimal, half rounded up.
  private static func decimal(_ sum: Int, over count: Int) -> String {
    let tenths = (20 * sum + count) / (2 * count)
    return "\(tenths / 10),\(tenths % 10)"
  }

  private mutating func lineUp(
    _ prompt: Prompt, _ scale: Scale, _ parties: [Party], _ isShown: Bool
  ) {
    let scores = parties.map { _ in answers.number(scale.low...scale.high) }
    stage.does(
      cast(
        zip(parties, scores).map {
          Cast(PollID(prompt.id, about: party), by: $0.id, value: .score($1), rule: .replaces)
        }))
    func text(_ score: Int) -> String { "\(score / 10),\(score % 10)" }
    guard isShown else { return counted(parties.count, isNamed: true) }
    musts += zip(parties, scores).map { Must(.row, $0.name, beside: [text($1)]) }
    musts += scale.references.map { Must(.row, $0.name, beside: [text($0.value)]) }
  }

  private mutating func score(_ prompt: Prompt, _ scale: Scale, _ isShown: Bool) {
    let subjects = stage.session.statements(of: prompt)
    let voices = words.lot.number(1...6)
    let given = subjects.map { _ in (0..<voices).map { _ in answers.number(1...10) } }
    stage.does(
      cast(
        zip(subjects, given).flatMap { subject, scores in
          scores.map {
            Cast(PollID(prompt.id, about: party), subject: subject.id, value: .score($0))
          }
        }))
    guard isShown else {
      musts += [Must(.rest, "\(scale.low)"), Must(.rest, "\(scale.high)")]
      return number(prompt.statements)
    }
    musts += zip(prompt.statements, given).map {
      Must(.row, $0, beside: [Self.decimal($1.reduce(0, +), over: $1.count)])
    }
  }

  private mutating func choose(_ prompt: Prompt, _ isShown: Bool) {
    let options = stage.session.options(of: prompt)
    var counts = options.map { _ in words.lot.number(0...40) }
    counts[0] += 1
    counts.shuffle(using: &answers)
    stage.does(
      cast(
        zip(options, counts).map {
          Cast(PollID(prompt.id, about: party), value: .option($0.id), count: $1)
        }))
    guard isShown else {
      counted(counts.reduce(0, +))
      return number(options.map(\.text))
    }
    musts += zip(options, counts).map { Must(.row, $0.text, beside: ["\($1)"]) }
  }

  private mutating func chooseForEach(_ prompt: Prompt, _ options: [String], _ isShown: Bool) {
    let statements = stage.session.statements(of: prompt)
    let options = stage.session.options(of: prompt)
    let drawn = statements.map { _ in
      options.indices.map { words.lot.number($0 == 0 ? 1...25 : 0...25) }
    }
    let counts = drawn.map { $0.shuffled(using: &answers) }
    stage.does(
      cast(
        zip(statements, counts).flatMap { statement, counts in
          zip(options, counts).map {
            Cast(
              PollID(prompt.id, about: party), subject: statement.id, value: .option($0.id),
              count: $1)
          }
        }))
    let first = musts.count
    musts += statements.map { Must(.row, $0.text) }
    guard isShown else { return musts += options.map { Must(.row, $0.text) } }
    for (number, (statement, counts)) in zip(statements, counts).enumerated() {
      let place = musts.count
      for (option, count) in zip(options, counts) where count > 0 {
        musts.append(Must(.row, option.text))
        musts.append(Must(.row, "\(count)", of: statement.text))
      }
      tell(from: place)
      musts[first + number].told = musts.last?.told ?? ""
    }
  }

  private mutating func guess(
    _ prompt: Prompt, _ right: Int, _ parties: [Party], _ isShown: Bool
  ) {
    let options = stage.session.options(of: prompt)
    let chosen = parties.map { _ in answers.number(0...options.count - 1) }
    stage.does(
      cast(
        zip(parties, chosen).map {
          Cast(
            PollID(prompt.id, about: party), by: $0.id, value: .option(options[$1].id),
            rule: .replaces)
        }))
    guard isShown else { return number(options.map(\.text)) }
    for (place, option) in options.enumerated() {
      let count = "\(chosen.count { $0 == place })"
      musts.append(Must(.row, option.text, beside: [count] + (place == right ? ["✓"] : [])))
    }
    let questions = state == .again ? 2 : 1
    guard questions == 1 else { return }
    musts += zip(parties, chosen).map {
      Must(.row, $0.name, beside: ["\($1 == right ? 1 : 0) av 1"])
    }
  }

  private mutating func order(_ prompt: Prompt, _ isShown: Bool) {
    var options = stage.session.options(of: prompt)
    options.shuffle(using: &answers)
    let voices = words.lot.number(1...9)
    stage.does(
      cast([Cast(PollID(prompt.id, about: party), value: .order(options.map(\.id)), count: voices)])
    )
    guard isShown else { return number(prompt.statements) }
    musts += options.enumerated().map {
      Must(.row, $0.element.text, beside: ["\($0.offset + 1),0", "\($0.offset == 0 ? voices : 0)"])
    }
  }

  private mutating func fill(_ prompt: Prompt, _ columns: [Column], _ isShown: Bool) {
    let place = musts.count
    musts += columns.map { Must(.rest, $0.title) }
    if !isShown { tell(from: place) }
    musts += prompt.statements.map { Must(.row, $0) }
    var texts = words
    texts.lot = answers
    for (number, row) in stage.session.statements(of: prompt).enumerated() {
      for (column, heading) in columns.enumerated() {
        var place = NotePlace(prompt: prompt.id, party: party)
        place.cell = NotePlace.Cell(row: row.id, column: column)
        let text = texts.label()
        stage.does(
          .note(.fillCell(place, text: text, id: NoteID("c\(prompt.id).\(number).\(column)"))))
        guard isShown else { continue }
        musts.append(Must(.row, text, of: row.text, heading: heading.title))
      }
    }
    answers = texts.lot
    words.keep(texts)
  }

  private mutating func place(_ prompt: Prompt, _ x: Axis, _ y: Axis, _ isShown: Bool) {
    let things = stage.session.statements(of: prompt)
    // A few are placed so far from each other that their numbers stand apart on the map.
    let isFew = things.count <= 5
    let columns = [1, 3, 5, 7, 9].shuffled(using: &answers)
    stage.does(
      cast(
        things.enumerated().map { number, thing in
          let across = isFew ? columns[number] : answers.number(1...9)
          return Cast(
            PollID(prompt.id, about: party), subject: thing.id,
            value: .place(x: across, y: answers.number(1...9)), rule: .replaces)
        }))
    number(things.map(\.text))
    if isShown, isFew {
      for number in things.indices {
        var must = Must(.row, "\(number + 1)")
        must.times = 2
        musts.append(must)
      }
    }
    let place = musts.count
    for axis in [x, y] {
      musts += [Must(.rest, axis.title), Must(.rest, axis.high)]
      if isShown { tell(from: musts.count - 2) }
      musts.append(Must(.rest, axis.low))
    }
    if !isShown { tell(from: place) }
  }
}
