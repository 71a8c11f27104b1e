import Phrases
import SamlingCore

/// The options that begin with `--` before a command's text, with their values.
///
/// A value is one word, or several in quotation marks, in which a mark is doubled. `--` alone ends the options.
struct Options {
  private(set) var values: [CommandOption: String] = [:]
  private(set) var flags: Set<CommandOption> = []
  /// The text after the options.
  private(set) var text: String

  /// - Throws: The first option that is not known, or has no value.
  init(_ line: String, values known: [CommandOption], flags knownFlags: [CommandOption] = [])
    throws(CommandError)
  {
    var rest = Substring(line)
    while let option = Self.takeOption(&rest) {
      if option == "--" { break }
      let parts = option.split(separator: "=", maxSplits: 1).map(String.init)
      guard let name = CommandOption(named: String(parts[0].dropFirst(2))),
        (known + knownFlags).contains(name)
      else { throw .unknownOption(parts[0], known: known + knownFlags) }
      if knownFlags.contains(name) {
        flags.insert(name)
      } else {
        let value = parts.count > 1 ? parts[1] : Self.takeValue(&rest)
        guard !value.isEmpty else { throw .missingValue(option: parts[0]) }
        values[name] = value
      }
    }
    text = String(rest).trimmed
  }

  /// An argument as it can stand on a line: with quotation marks where it has spaces.
  static func quoted(_ argument: String) -> String {
    guard argument.contains(where: \.isWhitespace) || argument.hasPrefix("\"") else {
      return argument
    }
    return "\"" + argument.replacing("\"", with: "\"\"") + "\""
  }

  private static func takeOption(_ rest: inout Substring) -> String? {
    let line = rest.drop { $0.isWhitespace }
    guard line.hasPrefix("--") else { return nil }
    let option = line.prefix { !$0.isWhitespace && $0 != "=" }
    guard option.allSatisfy({ $0 == "-" || $0.isLetter }) else { return nil }
    rest = line.dropFirst(option.count)
    guard rest.first == "=" else { return String(option) }
    rest = rest.dropFirst()
    return option + "=" + takeValue(&rest)
  }

  private static func takeValue(_ rest: inout Substring) -> String {
    rest = rest.drop { $0.isWhitespace }
    guard rest.first == "\"" else {
      let word = rest.prefix { !$0.isWhitespace }
      rest = rest.dropFirst(word.count)
      return String(word)
    }
    var value = ""
    rest = rest.dropFirst()
    while let character = rest.popFirst() {
      if character == "\"" {
        guard rest.first == "\"" else { break }
        rest = rest.dropFirst()
      }
      value.append(character)
    }
    return value
  }
}

/// Commands on notes.
extension CommandReader {
  /// A shell's arguments as one line: values of options that have spaces get quotation marks.
  package static func line(_ arguments: [String]) -> String {
    zip([""] + arguments, arguments).map { before, argument in
      before.hasPrefix("--") && !before.contains("=") ? Options.quoted(argument) : argument
    }.joined(separator: " ")
  }

  /// `[--prompt P] [--party N] [--by N] [--tag T] [--follows NOTE] [--item I | --parking] TEXT`.
  func writeNote(_ rest: String) throws(CommandError) -> Intent {
    let options = try Options(
      rest, values: [.prompt, .party, .by, .tag, .follows, .item], flags: [.parking])
    guard !options.text.isEmpty else { throw .missing(.writeNote) }
    var draft = NoteDraft(
      id: NoteID(freshID), place: try place(options), text: options.text,
      tag: options.values[.tag], stretch: session.current)
    if let by = options.values[.by] { draft.by = try party(by) }
    if let answer = options.values[.follows] { draft.follows = try noteID(answer) }
    return .note(.write([draft]))
  }

  private func place(_ options: Options) throws(CommandError) -> NotePlace {
    if options.flags.contains(.parking) { return .parking }
    var place = NotePlace.parking
    if let text = options.values[.prompt] {
      place = NotePlace(prompt: try anyPrompt(text).id)
    } else if let text = options.values[.item] {
      place = NotePlace(item: try item(text).id)
    } else if let prompt = currentStretch.flatMap({ session.questions(at: $0).first }) {
      place = NotePlace(prompt: prompt.id)
    } else if let item = currentStretch?.item {
      place = NotePlace(item: item)
    }
    if let name = options.values[.party] {
      place.party = try party(name, of: place.prompt)
    } else {
      place.party = session.partyNow(of: place)
    }
    return place
  }

  /// A question by its `#key`, its number in the item that runs, or its opening words.
  func anyPrompt(_ text: String) throws(CommandError) -> Prompt {
    let here = currentStretch.map { session.prompts(ofItem: $0.item) } ?? []
    if let number = Int(typed: text) {
      let numbered = currentStretch.map(session.questions(at:)) ?? []
      let list = numbered.isEmpty ? here : numbered
      guard list.indices.contains(number - 1)
      else { throw .noSuchNumber(text, most: list.count) }
      return list[number - 1]
    }
    let all = session.agenda.days.flatMap { day in
      day.items.flatMap { session.prompts(ofItem: $0.id) }
    }
    let key = text.hasPrefix("#") ? String(text.dropFirst()) : text
    // The same key again is a second round: the one in the item that runs wins, else the first.
    if let keyed = (here + all).first(where: { $0.key == key }) { return keyed }
    if let near = try? one(of: here, named: text, { $0.question }) { return near }
    return try one(of: all, named: text) { $0.question }
  }

  /// A party by its name, from a question's own circle before any other.
  func party(_ name: String, of prompt: PromptID?) throws(CommandError) -> PartyID {
    let own = prompt.map { session.parties(of: $0) } ?? []
    if let near = try? one(of: own, named: name, { session.name(of: $0) }) { return near }
    return try party(name)
  }

  /// A note by its id, which `do` prints when it is saved, or by `last` for the newest.
  func noteID(_ text: String) throws(CommandError) -> NoteID {
    if ["last", "siste"].contains(text.lowercased()) {
      guard let last = session.notes.all.last(where: { !$0.isGone })
      else { throw .noSuchName(text, nearest: nil) }
      return last.id
    }
    let id = NoteID(text.replacing("/", with: "."))
    guard session.notes[id] != nil else { throw .noSuchName(text, nearest: nil) }
    return id
  }

  /// `[NOTE] idea|decision|follow-up [WHO] [--when WHEN]|none`; without a note the newest.
  func markNote(_ rest: String) throws(CommandError) -> Intent {
    var (word, after) = rest.splitFirstWord
    var note = "last"
    if Self.marks[word.lowercased()] == nil {
      note = word
      (word, after) = after.splitFirstWord
    }
    guard !note.isEmpty, !word.isEmpty else { throw .missing(.markNote) }
    guard let kind = Self.marks[word.lowercased()] else { throw .wrongArgument(word, .markNote) }
    return .note(.mark(try noteID(note), try mark(kind, after)))
  }

  private enum Mark { case idea, decision, followUp, none }

  private static let marks: [String: Mark] = [
    "idea": .idea, "idé": .idea, "ide": .idea,
    "decision": .decision, "vedtak": .decision, "avtalt": .decision,
    "follow-up": .followUp, "oppfølging": .followUp, "oppfølgjing": .followUp,
    "none": .none, "ingen": .none,
  ]

  private func mark(_ kind: Mark, _ rest: String) throws(CommandError) -> NoteMark? {
    switch kind {
    case .idea: return .idea
    case .decision: return .decision
    case .none: return nil
    case .followUp:
      // Words on who follows up may stand before `--when` and its words, or after.
      let words = Language.allCases.map { $0.phrases.flag(.when) }
      let when = words.compactMap { rest.firstRange(of: $0)?.lowerBound }.min() ?? rest.startIndex
      let options = try Options(String(rest[when...]), values: [.when])
      let who = [String(rest[..<when]).trimmed, options.text].filter { !$0.isEmpty }
      return .followUp(who: who.joined(separator: " "), when: options.values[.when] ?? "")
    }
  }

  /// `NOTE WORD`, or `NOTE` alone to take the word away.
  func tagNote(_ rest: String) throws(CommandError) -> Intent {
    let (note, word) = rest.splitFirstWord
    return .note(.tag(try noteID(note), word.isEmpty ? nil : word))
  }

  func rewordNote(_ rest: String) throws(CommandError) -> Intent {
    let (name, text) = rest.splitFirstWord
    guard !text.isEmpty else { throw .missing(.rewordNote) }
    let id = try noteID(name)
    return .note(.reword(id, text, over: session.notes[id]?.wordingRecords ?? []))
  }

  /// `NOTE [--prompt P | --item I | --parking] [--party N]`.
  func moveNote(_ rest: String) throws(CommandError) -> Intent {
    let (name, after) = rest.splitFirstWord
    let options = try Options(after, values: [.prompt, .party, .item], flags: [.parking])
    let id = try noteID(name)
    guard var to = session.notes[id]?.place else { throw .noSuchName(name, nearest: nil) }
    if options.flags.contains(.parking) { to = .parking }
    if let text = options.values[.item] { to = NotePlace(item: try item(text).id) }
    if let text = options.values[.prompt] {
      to = NotePlace(prompt: try anyPrompt(text).id, party: to.party)
    }
    if let name = options.values[.party] { to.party = try party(name, of: to.prompt) }
    return .note(.move(id, to: to))
  }

  /// `NOTE NOTE …`: merges the others into the first.
  func mergeNotes(_ rest: String) throws(CommandError) -> Intent {
    var ids: [NoteID] = []
    for word in rest.split(separator: " ") { ids.append(try noteID(String(word))) }
    guard ids.count > 1 else { throw .missing(.mergeNotes) }
    return .note(.merge(ids))
  }

  /// `[all | NOTE …]`, or a question; without text, the notes held back under the item that runs.
  func release(_ rest: String) throws(CommandError) -> Intent {
    let held = session.notes.standing.filter(\.isHeld)
    if ["all", "alle", "alt"].contains(rest.lowercased()) {
      return .note(.release(held.map(\.id)))
    }
    if rest.isEmpty {
      let item = currentStretch?.item
      let here = held.filter { $0.place.prompt.flatMap(session.item(of:)) == item }
      return .note(.release(here.map(\.id)))
    }
    let words = rest.split(separator: " ").map(String.init)
    if let ids = try? words.map({ try noteID($0) }) { return .note(.release(ids)) }
    let prompt = try anyPrompt(rest).id
    return .note(.release(held.filter { $0.place.prompt == prompt }.map(\.id)))
  }

  func showAnswers(_ rest: String) throws(CommandError) -> Intent {
    switch rest.lowercased() {
    case "": return .room(.showAnswers(session.shownAnswers == .none ? .newest : .none))
    case "newest", "nyeste", "nyaste": return .room(.showAnswers(.newest))
    case "by-party", "etter-part", "etter-kommune": return .room(.showAnswers(.byParty))
    case "all", "alle": return .room(.showAnswers(.all))
    case "marked", "merkede", "merka": return .room(.showAnswers(.marked))
    case "none", "ingen", "skjul", "gøym", "hide", "off", "av": return .room(.showAnswers(.none))
    default: throw .wrongArgument(rest, .showAnswers)
    }
  }

  func freeze(_ rest: String) throws(CommandError) -> Intent {
    switch rest.lowercased() {
    case "": return .room(.freeze(!session.isFrozen))
    case "on", "på": return .room(.freeze(true))
    case "off", "av": return .room(.freeze(false))
    default: throw .wrongArgument(rest, .freeze)
    }
  }
}

extension Session {
  /// The party that new notes at a place are about: the one whose turn it is, where the question is asked in that
  /// round.
  package func partyNow(of place: NotePlace) -> PartyID? {
    guard let day = openDay,
      let stretch = stretches(ofDay: day).first(where: { $0.id == current }),
      let turn = stretch.place?.turn, agenda.party(turn.party)?.kind != .question
    else { return nil }
    if let prompt = place.prompt {
      return parties(of: prompt).contains(turn.party) && item(of: prompt) == stretch.item
        ? turn.party : nil
    }
    return place.item == stretch.item ? turn.party : nil
  }
}
