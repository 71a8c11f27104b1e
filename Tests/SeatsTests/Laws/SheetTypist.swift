import CellGrid
import SamlingCore
import Support

@testable import Seats

/// Somebody at the scores seat who knows the keys of README and looks at the screen.
///
/// What the room says is kept in `said`, and what a table's cells are to hold in `written`, to be compared with what the
/// session has. Ten is typed as `1` `0`, decimals with a comma, a slip is taken back, and Enter is pressed where the foot
/// asks for it.
struct SheetTypist {
  /// One thing that is answered by one voice, or by the room.
  struct Spoken: Hashable {
    var poll: PollID
    var subject: SubjectID?
    var by: PartyID?
  }

  let room: SheetCase
  var stage: Stage
  private(set) var said: [Spoken: [AnswerValue: Int]] = [:]
  /// The texts of each party's rows in each table.
  private(set) var written: [PollID: [PartyID: [[String]]]] = [:]
  /// Screens that were not what they should have been.
  private(set) var lost: [String] = []
  private var chance: Lot

  init(_ room: SheetCase) {
    self.room = room
    chance = Lot(seed: room.seed &+ 40_000)
    stage = Stage(room.agenda, at: "09:00", kind: .scores)
    if let present = room.present { stage.does(.answer(.countPresent(present))) }
  }

  /// Goes through the day, and takes in what is said at each question.
  mutating func goThrough() {
    for (number, form) in room.forms.enumerated() {
      goOn()
      guard sheet.prompt.question == "Spørsmål \(number + 1)?" else {
        return lost.append("at \(form)\n" + stage.screen().lines.joined(separator: "\n"))
      }
      guard form == .turns else {
        takeIn(form, number)
        continue
      }
      for turn in room.municipalities.indices {
        if turn > 0 {
          goOn()
          if chance.number(0...2) == 0 { takeInLate(number, turn: turn - 1) }
        }
        takeInTally(sheet, count: chance.number(0...4))
      }
    }
  }

  /// The room goes on; the seat is drawn anew, as it is whenever anything changes.
  private mutating func goOn() {
    repeat {
      stage.does(.clock(.next))
      stage.seat.settle(stage.context)
    } while stage.current == nil
  }

  private mutating func takeIn(_ form: SheetCase.Form, _ number: Int) {
    switch form {
    case .turns: break
    case .tally: takeInTally(sheet, count: chance.number(1...30))
    case .percent, .scores: takeInLines(number)
    case .grid: takeInGrid(number)
    case .dots: takeInDots()
    case .table: takeInTable()
    }
    if form != .table, chance.number(0...3) == 0 { press("l") }
  }

  // MARK: What is seen

  private var sheet: AnswerSheet {
    var seat = stage.seat
    seat.settle(stage.context)
    return seat.scores.sheet(stage.session) ?? nothing
  }

  private var nothing: AnswerSheet {
    preconditionFailure("seed \(room.seed): nothing is asked here")
  }

  private var foot: String { stage.screen().lines.last ?? "" }

  /// Presses keys; asked whose an answer is, says that it belongs here.
  private mutating func press(_ keys: String..., isLate: Bool = false) {
    for key in keys.flatMap({ Key($0) == nil ? $0.map(String.init) : [$0] }) {
      stage.press(key)
      // Drawn only where there is something to look for: most keys ask nothing.
      guard stage.seat.scores.doubt != nil else { continue }
      if !stage.screen().lines.contains(where: { $0.contains("Rommet er gått videre") }) {
        lost.append("asks whose «\(key)» is, and does not show it")
      }
      stage.press(isLate ? "left" : "enter")
    }
  }

  private mutating func pressEnterIfAsked() {
    guard stage.seat.scores.number != nil || stage.seat.scores.typing != nil else { return }
    if foot.contains("Enter ta imot") || foot.contains("Enter 1 ")
      || foot.contains("Enter bytt")
    {
      press("enter")
    }
  }

  private mutating func note(_ value: AnswerValue, _ place: Spoken, times: Int = 1) {
    said[place, default: [:]][value, default: 0] += times
  }

  // MARK: Scores of the room

  private mutating func takeInTally(_ sheet: AnswerSheet, count: Int) {
    let place = Spoken(poll: sheet.poll)
    var given: [Int] = []
    for _ in 0..<count {
      let score = chance.number(1...10)
      if chance.number(0...9) == 0 {
        press("\(chance.number(1...9))", "backspace")
      }
      pressScore(score)
      given.append(score)
      if chance.number(0...9) == 0 { mend(&given) }
    }
    pressEnterIfAsked()
    for score in given { note(.score(score), place) }
  }

  /// Something that was heard wrong some answers ago is mended in the list.
  private mutating func mend(_ given: inout [Int]) {
    let back = chance.number(1...min(5, given.count))
    for _ in 0..<back { press("left") }
    let score = chance.number(1...10)
    pressScore(score)
    pressEnterIfAsked()
    // As the list shows, it is the latest from now on.
    given.remove(at: given.count - back)
    given.append(score)
  }

  private mutating func pressScore(_ score: Int, isLate: Bool = false) {
    if score == 10, chance.number(0...1) == 0 {
      // Behind a 1 that is open still it would make ten of it.
      pressEnterIfAsked()
      press("0", isLate: isLate)
    } else {
      for digit in "\(score)" { press(String(digit), isLate: isLate) }
    }
  }

  /// A score for the turn that has just gone.
  private mutating func takeInLate(_ number: Int, turn: Int) {
    let prompt = sheet.prompt.id
    let polls = stage.session.polls(of: prompt)
    let party = polls[turn].party
    let score = chance.number(2...9)
    pressScore(score, isLate: true)
    note(.score(score), Spoken(poll: PollID(prompt, about: party)))
    press("f5")
  }

  // MARK: Scores of municipalities

  private var parties: [PartyID] {
    room.agenda.circles.first { $0.kind == .municipality }?.parties ?? []
  }

  /// Sends some out for a call.
  private mutating func sendAway() -> Set<PartyID> {
    let away = Set(parties.filter { _ in chance.number(0...5) == 0 })
    guard away.count < parties.count else { return [] }
    for party in away { stage.does(.agenda(.setAway(party, true))) }
    return away
  }

  private mutating func takeInLines(_ number: Int) {
    let away = sendAway()
    let poll = sheet.poll
    let here = parties.filter { !away.contains($0) }
    if chance.number(0...2) == 0 {
      typeRow(here.map { Spoken(poll: poll, by: $0) })
    } else {
      for party in here { takeInCell(Spoken(poll: poll, by: party)) }
    }
    for party in away {
      stage.does(.agenda(.setAway(party, false)))
      if chance.number(0...1) == 0 { answer(of: party, poll) }
    }
    if chance.number(0...2) == 0, let party = here.first { answer(of: party, poll) }
  }

  /// A municipality that comes late, or thinks again.
  private mutating func answer(of party: PartyID, _ poll: PollID) {
    for _ in parties { press("up") }
    let at = sheet.lines.firstIndex { $0.by == party } ?? 0
    for _ in 0..<at { press("down") }
    let place = Spoken(poll: poll, by: party)
    said[place] = nil
    takeInCell(place, hasSlips: false)
    pressEnterIfAsked()
  }

  private mutating func takeInGrid(_ number: Int) {
    let away = sendAway()
    let sheet = self.sheet
    for line in sheet.lines {
      let places = parties.filter { !away.contains($0) }
        .map { Spoken(poll: sheet.poll, subject: line.subject, by: $0) }
      if chance.number(0...1) == 0 {
        typeRow(places)
      } else {
        for place in places { takeInCell(place) }
      }
    }
    for party in away { stage.does(.agenda(.setAway(party, false))) }
  }

  private mutating func takeInCell(_ place: Spoken, hasSlips: Bool = true) {
    if hasSlips, chance.number(0...7) == 0 {
      // A slip is taken back, whether it was taken already or not.
      press("7", "backspace")
    }
    let (text, value) = answer(to: place.poll)
    for character in text { press(String(character)) }
    pressEnterIfAsked()
    note(value, place)
  }

  private mutating func typeRow(_ places: [Spoken]) {
    press("r")
    for (number, place) in places.enumerated() {
      let (text, value) = answer(to: place.poll)
      press((number > 0 ? " " : "") + text)
      note(value, place)
    }
    press("enter")
  }

  /// An answer as it is typed, and what it is.
  private mutating func answer(to poll: PollID) -> (String, AnswerValue) {
    guard case .scale(let scale)? = room.agenda.prompt(poll.prompt)?.answer,
      chance.number(0...7) > 0
    else { return ("-", .pass) }
    guard scale.decimals > 0 else {
      // A municipality's own mean has a decimal.
      if chance.number(0...5) == 0 {
        let mean = chance.number(scale.low * 10 + 1...scale.high * 10 - 1)
        let (whole, rest) = (mean / 10, mean % 10)
        return ("\(whole),\(rest)", rest == 0 ? .score(whole) : .mean(mean))
      }
      let score = chance.number(scale.low...scale.high)
      return ("\(score)", .score(score))
    }
    let score = chance.number(scale.low...scale.high)
    let (whole, rest) = (score / 10, score % 10)
    return (rest == 0 ? "\(whole)" : "\(whole),\(rest)", .score(score))
  }

  // MARK: Dots

  private mutating func takeInDots() {
    let sheet = self.sheet
    let place = Spoken(poll: sheet.poll)
    if chance.number(0...1) == 0 {
      let totals = sheet.options.map { _ in chance.number(0...6) }
      press("r", totals.map(String.init).joined(separator: " "), "enter")
      for (option, total) in zip(sheet.options, totals) where total > 0 {
        note(.option(option.id), place, times: total)
      }
      return
    }
    for _ in 0..<chance.number(1...20) {
      let number = chance.number(1...sheet.options.count)
      for digit in "\(number)" { press(String(digit)) }
      if sheet.options.count >= 10 { pressEnterIfAsked() }
      note(.option(sheet.options[number - 1].id), place)
    }
  }

  // MARK: Tables

  private mutating func takeInTable() {
    let poll = sheet.poll
    for party in parties {
      var rows: [[String]] = []
      for _ in 0..<chance.number(1...3) {
        let row = [word(), word()]
        for text in row { press(text, "tab") }
        rows.append(row)
      }
      written[poll, default: [:]][party] = rows
      press("ctrl-n")
    }
  }

  /// Any words: those that begin with the letter of a command too.
  private mutating func word() -> String {
    let words = [
      "Vi jobber", "Alle", "Kartlegging", "ukentlig", "utlyst", "o", "r 7 8", "lukk", "q", "X",
      "7,5", "10", "?", ":neste", "- 3", "åpne", "Cecilie", "cirka", "tre + to", "Utvalg",
    ]
    return chance.one(of: words)
  }
}
