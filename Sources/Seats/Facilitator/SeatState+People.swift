import CellGrid
import SamlingCore

/// Who is here, and the circles that are made of them.
extension SeatState {
  mutating func takeInPeople(_ key: Key, _ selected: Int, _ context: SeatContext) -> [Effect] {
    let persons = context.session.persons
    let last = max(0, persons.count - 1)
    var place = min(selected, last)
    switch key {
    case .down: place = min(last, place + 1)
    case .up: place = max(0, place - 1)
    case .pageDown: place = min(last, place + 10)
    case .pageUp: place = max(0, place - 10)
    case .home: place = 0
    case .end: place = last
    case .character("b"), .character(" "):
      guard persons.indices.contains(place) else { return [] }
      let isAway = context.session.awayParties.contains(persons[place].id)
      return act(isAway ? .here : .away, .agenda(.setAway(persons[place].id, !isAway)), context)
    case .character("v"): return toggleGroups(context)
    case .right: return showGroups(further: 1, context)
    case .left: return showGroups(further: -1, context)
    case .character(let digit) where digit.isWholeNumber:
      return askToDraw((digit.wholeNumberValue ?? 0) - 1, context)
    case .escape, .enter, .character("q"), .character("D"):
      panel = nil
      return []
    default: return []
    }
    panel = .people(selected: place)
    return []
  }

  /// Draws a circle at once the first time; asks before drawing it again.
  private mutating func askToDraw(_ number: Int, _ context: SeatContext) -> [Effect] {
    guard context.session.drawable.indices.contains(number) else { return [] }
    let circle = context.session.drawable[number]
    if !circle.parties.isEmpty, !context.session.isInUse(drawn: circle) {
      panel = .confirm(.redraw(circle.word))
      return []
    }
    return draw(circle.word, context)
  }

  mutating func draw(_ circle: String, _ context: SeatContext) -> [Effect] {
    act(
      .drawCircle, .agenda(.drawCircle(circle, Lot(context.freshID), ids: context.freshID)), context
    )
  }

  private mutating func toggleGroups(_ context: SeatContext) -> [Effect] {
    let session = context.session
    let circle = session.shownCircle == nil ? session.circleToShow : nil
    return act(.showCircle, .room(.showCircle(circle?.word)), context)
  }

  /// Shows the room later or earlier groups.
  private mutating func showGroups(further: Int, _ context: SeatContext) -> [Effect] {
    guard let shown = context.session.shownCircle else { return [] }
    return act(.showCircle, .room(.showCircle(shown.word, from: shown.from + further)), context)
  }
}

extension Session {
  /// The drawn circle whose turns run, else the first that was drawn.
  var circleToShow: NamedCircle? {
    let drawn = drawable.filter { !$0.parties.isEmpty }
    let round = current.flatMap { id in
      openDay.flatMap { day in stretches(ofDay: day).first { $0.id == id }?.place?.round }
    }
    let word = round.flatMap { agenda.step($0)?.circle?.drawn }
    return drawn.first { $0.word == word } ?? drawn.first
  }
}

/// Commands on who takes part.
extension CommandReader {
  /// The word of the circle to draw: the named one, or the only one.
  func drawable(_ text: String) throws(CommandError) -> String {
    let circles = session.drawable
    guard !text.isEmpty else {
      if circles.count > 1 { throw .severalNamed("", circles.map(\.word)) }
      return circles.first?.word ?? ""
    }
    // The words of help mean the circle of their kind, whatever the programme calls it.
    let kind = Self.wordsOfDrawn.first { $0.value.contains(text.lowercased()) }?.key
    let alike = circles.filter { $0.kind == kind }
    if alike.count == 1 { return alike[0].word }
    return circles.isEmpty ? text : try one(of: circles, named: text) { $0.word }.word
  }

  private static let wordsOfDrawn: [Circle.Kind: Set<String>] = [
    .group: ["groups", "group", "grupper", "gruppe"], .pair: ["pairs", "pair", "par"],
  ]

  /// `[CIRCLE] [FROM]`, FROM being the number of the first group, or a word that hides them.
  func showCircle(_ rest: String) throws(CommandError) -> Intent {
    let words = rest.split(separator: " ").map(String.init)
    if words.isEmpty {
      return .room(.showCircle(session.shownCircle == nil ? session.circleToShow?.word ?? "" : nil))
    }
    if ["none", "ingen", "skjul", "gøym", "hide", "off", "av"].contains(words[0].lowercased()) {
      return .room(.showCircle(nil))
    }
    let from = words.last.flatMap { Int(typed: $0) }
    let name = words.dropLast(from == nil ? 0 : 1).joined(separator: " ")
    let shown = session.shownCircle?.word ?? session.circleToShow?.word ?? ""
    return .room(.showCircle(name.isEmpty ? shown : try drawable(name), from: (from ?? 1) - 1))
  }

  /// `NAME[, MUNICIPALITY]`: a person who was not on the list.
  func person(_ text: String) throws(CommandError) -> Party {
    let parts = text.split(separator: ",", maxSplits: 1).map { String($0).trimmed }
    var person = Party(id: PartyID(freshID), name: parts[0], kind: .participant)
    if parts.count > 1 {
      let known = session.agenda.parties.filter { $0.kind == .municipality }
      person.municipality = try one(of: known, named: parts[1]) { $0.name }.id
    }
    return person
  }
}
