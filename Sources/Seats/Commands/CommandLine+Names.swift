import SamlingCore

/// The parts of a command: lengths, times, and names of items, parties, turns and prompts.
extension CommandReader {
  func minutes(_ text: String, _ name: Command.Name, unless standard: Int?) throws(CommandError)
    -> Seconds
  {
    if text.isEmpty {
      guard let standard else { throw .missing(name) }
      return .minutes(standard)
    }
    guard let length = Self.length(text), length.count <= 24 * 3600 else { throw .notMinutes(text) }
    return length
  }

  /// The words behind a number of minutes, hours or seconds, and how many seconds each means.
  private static let units: [(words: [String], seconds: Int)] = [
    (["", "m", "min", "minutt", "minutter", "minute", "minutes"], 60),
    (["t", "time", "timer", "timar", "h", "hour", "hours"], 3600),
    (["s", "sek", "sekund", "sekunder", "sec", "second", "seconds"], 1),
  ]

  /// `5`, `5 min`, `1:30` (minutes and seconds), `2,5`, `1 t`, `90 s`; nil for anything else or nothing.
  package static func length(_ text: String) -> Seconds? {
    let number = String(text.prefix { $0.isNumber || [":", ",", "."].contains($0) })
    let unit = String(text.dropFirst(number.count)).trimmed.lowercased()
    guard let seconds = units.first(where: { $0.words.contains(unit) })?.seconds else { return nil }
    let parts = number.split(separator: ":", omittingEmptySubsequences: false)
    if parts.count == 2, let minutes = Int(typed: parts[0]), let rest = Int(typed: parts[1]),
      (0..<100_000).contains(minutes), (0..<60).contains(rest), seconds == 60
    {
      return Seconds(minutes * 60 + rest)
    }
    let halves = number.split(whereSeparator: { $0 == "," || $0 == "." })
    guard let whole = halves.first.flatMap({ Int(typed: $0) }), whole >= 0, whole < 100_000
    else { return nil }
    guard halves.count == 2 else { return halves.count == 1 ? Seconds(whole * seconds) : nil }
    guard halves[1].count == 1, let tenth = Int(typed: halves[1]) else { return nil }
    return Seconds(whole * seconds + tenth * seconds / 10)
  }

  /// How much more what is on gets by a line that is only a length: `+5`, `-2 min`, or `40 min` for all of it.
  func lengthChange(_ line: String) -> Seconds? {
    if line.hasPrefix("+") { return Self.length(String(line.dropFirst()).trimmed) }
    if let first = line.first, "-−–".contains(first) {
      return Self.length(String(line.dropFirst()).trimmed).map { -$0 }
    }
    guard line.last?.isLetter == true, let length = Self.length(line),
      let planned = currentStretch?.planned
    else { return nil }
    return length - planned
  }

  /// The item that a name, a time of day or a number in the day means.
  func item(_ text: String) throws(CommandError) -> Item {
    if text.isEmpty {
      let current = selected ?? currentStretch?.item
      guard let current, let item = session.agenda.item(current) else { throw .noItem }
      return item
    }
    let items = session.dayInFocus.map { session.agenda.days[$0].items } ?? []
    if let time = Self.time(text), let item = items.first(where: { $0.plannedStart == time }) {
      return item
    }
    return try one(of: items, named: text) { $0.step.title }
  }

  /// `10:30` or `10.30`.
  static func time(_ text: String) -> WallTime? {
    WallTime(text: text.replacing(".", with: ":"))
  }

  /// The item that a name means, or without one the item pointed at; never the one that merely runs.
  func pointedItem(_ text: String, _ name: Command.Name) throws(CommandError) -> Item {
    if text.isEmpty, selected == nil { throw .missing(name) }
    return try item(text)
  }

  func stretch(_ text: String) throws(CommandError) -> StretchID {
    guard let day = session.dayInFocus else { throw .noSuchName(text, nearest: nil) }
    let stretches = session.stretches(ofDay: day)
    if let exact = stretches.first(where: { $0.id.text == text }) { return exact.id }
    let item = try pointedItem(text, .jump)
    guard let first = stretches.first(where: { $0.item == item.id || $0.beside.contains(item.id) })
    else { throw .noSuchName(text, nearest: nil) }
    return first.id
  }

  /// The one thing that a name means: an exact match, else by its beginning, else by any part.
  func one<Thing>(of things: [Thing], named text: String, _ name: (Thing) -> String)
    throws(CommandError) -> Thing
  {
    let wanted = text.lowercased()
    let ranks: [(String) -> Bool] = [
      { $0 == wanted }, { $0.hasPrefix(wanted) }, { $0.contains(wanted) },
    ]
    for rank in ranks {
      let found = things.filter { rank(name($0).lowercased()) }
      if found.count == 1, let thing = found.first { return thing }
      if found.count > 1 { throw .severalNamed(text, found.prefix(4).map(name)) }
    }
    throw .noSuchName(text, nearest: text.nearest(of: things.map(name)))
  }

  var currentStretch: Stretch? {
    session.openDay.flatMap { day in
      session.stretches(ofDay: day).first { $0.id == session.current }
    }
  }

  /// The instant that a time of day means on the open day.
  func instant(_ text: String) throws(CommandError) -> Moment {
    let date = session.openDay.flatMap { session.days[$0].date } ?? wall.date(at: now)
    guard let time = Self.time(text), let moment = wall.instant(of: time, on: date)
    else { throw .notATime(text) }
    return moment
  }

  // MARK: Plan, day and picture

  func replan(_ text: String) throws(CommandError) -> Intent {
    let proposals = proposals()
    let most = max(0, proposals.count - 1)
    guard let number = Int(typed: text), proposals.indices.contains(number)
    else { throw text.isEmpty ? .missing(.replan) : .noSuchNumber(text, most: most) }
    return .plan(.replan(proposals[number].events))
  }

  func day(_ text: String) throws(CommandError) -> Int {
    if text.isEmpty { return session.dayInFocus ?? 0 }
    guard let number = Int(typed: text), session.days.indices.contains(number - 1)
    else { throw .noSuchNumber(text, most: session.days.count) }
    return number - 1
  }

  func sideClock(_ text: String) throws(CommandError) -> Intent {
    if ["stop", "stopp", "av", "off"].contains(text.lowercased()) { return .room(.stopSideClock) }
    let length = try minutes(text, .sideClock, unless: 5)
    guard length > .zero else { throw .notMinutes(text) }
    return .room(.startSideClock(length))
  }

  func black(_ text: String) throws(CommandError) -> Intent {
    switch text.lowercased() {
    case "": return .room(.black(!session.isBlack))
    case "on", "på": return .room(.black(true))
    case "off", "av": return .room(.black(false))
    default: throw .wrongArgument(text, .black)
    }
  }

  func moveItem(_ text: String) throws(CommandError) -> Intent {
    let (times, name) = text.splitFirstWord
    let ends = times.split(whereSeparator: { $0 == "-" || $0 == "–" }).map(String.init)
    let item = try item(name)
    guard let start = ends.first.flatMap({ Self.time($0) }) else { throw .notATime(times) }
    guard ends.count > 1 else {
      return .agenda(
        .moveItem(item.id, start: start, end: start.adding(minutes: item.slot.count / 60)))
    }
    guard let end = Self.time(ends[1]), end > start else { throw .notATime(ends[1]) }
    return .agenda(.moveItem(item.id, start: start, end: end))
  }

  // MARK: The agenda, live

  func addItem(_ text: String) throws(CommandError) -> Intent {
    guard let (item, parties) = notation.item(text, id: freshID, session: session)
    else { throw .notRead(text) }
    let day = session.dayInFocus ?? 0
    let items = session.agenda.days.indices.contains(day) ? session.agenda.days[day].items : []
    if item.start != nil {
      let place = items.lastIndex { $0.plannedStart <= item.plannedStart }
      var placed = item
      let next = items.dropFirst((place ?? -1) + 1).first
      if item.end == nil, item.printedMinutes == nil, let next {
        placed.plannedEnd = next.plannedStart
      }
      return .agenda(.addItem(placed, parties: parties, after: place.map { items[$0].id }))
    }
    return .agenda(
      .addItem(
        placedAfterCurrent(item), parties: parties, after: selected ?? currentStretch?.item))
  }

  /// Places an item without a time after the current one, without taking planned time from the next.
  private func placedAfterCurrent(_ item: Item) -> Item {
    guard let after = selected ?? currentStretch?.item, let before = session.agenda.item(after)
    else { return item }
    var placed = item
    placed.plannedStart = before.plannedEnd
    placed.plannedEnd = before.plannedEnd.adding(minutes: (item.printedMinutes ?? 0))
    return placed
  }

  func addPrompt(_ text: String) throws(CommandError) -> Intent {
    guard let prompt = notation.prompt(text, id: freshID, session: session)
    else { throw .notRead(text) }
    if selected == nil, let step = currentStretch?.step {
      return .agenda(.addPrompt(prompt, to: step))
    }
    return .agenda(.addPrompt(prompt, to: try item("").step.id))
  }

  func prompt(_ text: String) throws(CommandError) -> Prompt {
    let prompts = currentStretch?.prompts ?? []
    if let number = Int(typed: text) {
      guard prompts.indices.contains(number - 1)
      else { throw .noSuchNumber(text, most: prompts.count) }
      return prompts[number - 1]
    }
    return try one(of: prompts, named: text) { $0.question }
  }

  func party(_ text: String) throws(CommandError) -> PartyID {
    let standing = session.agenda.parties.filter { !session.droppedParties.contains($0.id) }
    return try one(of: standing, named: text) { session.name(of: $0.id) }.id
  }

  func mergeParties(_ text: String) throws(CommandError) -> Intent {
    let names = text.split(whereSeparator: { $0 == "+" || $0 == "," }).map { String($0).trimmed }
    guard names.count == 2 else { throw .missing(.mergeParties) }
    return .agenda(.mergeParties(try party(names[1]), into: try party(names[0])))
  }

  func newParty(_ name: String) -> Party {
    let kind = currentStretch?.place.flatMap { session.agenda.party($0.turn.party)?.kind }
    return Party(id: PartyID(freshID), name: name, kind: kind ?? .municipality)
  }
}
