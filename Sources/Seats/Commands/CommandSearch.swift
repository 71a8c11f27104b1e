import Phrases
import SamlingCore

/// Commands found by what is typed: by any part of their words, of what they do, or of what they are about.
struct CommandSearch {
  let words: any Phrases
  let screen: Screen
  let isRehearsal: Bool

  /// The commands that can be asked for here, by key or typed, in the table's order.
  var all: [Command] {
    Command.all.filter { command in
      command.works(isRehearsal: isRehearsal)
        && (command.isTyped(inScript: false) || !command.keys(on: screen).isEmpty)
    }
  }

  /// The commands that hold each typed word, those whose own word begins so first.
  func matches(_ typed: String) -> [Command] {
    let sought = typed.lowercased().split(separator: " ").map(String.init)
    guard let first = sought.first else { return all }
    let found = all.filter { fits($0, sought) }
    func rank(_ command: Command) -> Int {
      let own = words.command(command.name).words
      return own.contains { $0.hasPrefix(first) } ? 0 : own.contains { $0.contains(first) } ? 1 : 2
    }
    return (0...2).flatMap { wanted in found.filter { rank($0) == wanted } }
  }

  private func fits(_ command: Command, _ sought: [String]) -> Bool {
    let phrase = words.command(command.name)
    let told = [phrase.typed, phrase.does(on: screen), words.title(of: command.name.group)]
    let text = (phrase.words + told).joined(separator: " ").lowercased()
    return sought.allSatisfy(text.contains)
  }
}

extension CommandReader {
  /// A command line as Tab would fill it out, and what it may go on with where that is several things.
  ///
  /// - Parameters:
  ///   - line: What is typed.
  ///   - search: The commands that can be asked for.
  /// - Returns: The same line where nothing fits.
  func completed(_ line: String, _ search: CommandSearch) -> (line: String, choices: [String]) {
    let parts = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count > 1, let word = parts.first,
      let command = Command.forWord(String(word), inScript: false)
    else {
      let found = search.matches(line)
      guard let first = found.first else { return (line, []) }
      return (search.words.command(first.name).words[0] + " ", [])
    }
    let typed = String(parts[1])
    if let (kept, value, option) = openOption(typed) {
      return filled("\(word) \(kept)", value, values(of: option), isValue: true) ?? (line, [])
    }
    // What is being typed stands behind the last thing that parts names.
    let start = typed.lastIndex { ",+".contains($0) }.map { typed.index(after: $0) }
    var kept = start.map { String(typed[..<$0]) + " " } ?? ""
    var open = start.map { String(typed[$0...]).trimmed } ?? typed
    var offered = choices(of: command, search.words)
    if let space = open.lastIndex(of: " "), open[open.index(after: space)...].hasPrefix("--") {
      kept += open[...space]
      open = String(open[open.index(after: space)...])
    }
    if open.hasPrefix("--") { offered = flags(of: command, search.words) }
    return filled("\(word) \(kept)", open, offered) ?? (line, [])
  }

  /// What is typed filled out by what is offered, as far as that leaves one way.
  ///
  /// - Parameters:
  ///   - before: What stands before it on the line.
  ///   - open: What is typed of it.
  ///   - offered: What it may be.
  ///   - isValue: Whether it is an option's, which has quotation marks around it where it has a space.
  /// - Returns: The line, and what it may go on with where that is several things; nil where nothing fits.
  private func filled(
    _ before: String, _ open: String, _ offered: [String], isValue: Bool = false
  ) -> (line: String, choices: [String])? {
    let fitting = offered.filter { $0.lowercased().hasPrefix(open.lowercased()) }
    guard let first = fitting.first else { return nil }
    let mark = isValue && fitting.contains { $0.contains(" ") } ? "\"" : ""
    if fitting.count == 1 { return (before + mark + first + mark, []) }
    let common = fitting.dropFirst().reduce(first) {
      $0.lowercased().commonPrefix(with: $1, of: $0)
    }
    return (before + mark + (common.count > open.count ? common : open), fitting)
  }

  /// The option whose value is being typed last on a line: what stands before the value, and what there is of it.
  private func openOption(_ typed: String) -> (kept: String, value: String, option: CommandOption)?
  {
    guard let dashes = typed.ranges(of: "--").last else { return nil }
    let named = typed[dashes.upperBound...]
    guard let space = named.firstIndex(of: " "),
      let option = CommandOption(named: String(named[..<space]))
    else { return nil }
    let start = typed.index(after: space)
    let value = typed[start...]
    let isQuoted = value.hasPrefix("\"")
    let open = value.drop { $0 == "\"" }
    // A value that has ended is followed by something else.
    guard !open.contains(isQuoted ? "\"" : " ") else { return nil }
    return (String(typed[..<start]), String(open), option)
  }

  /// What an option's value can be, where that is one of the gathering's names, items or questions.
  private func values(of option: CommandOption) -> [String] {
    switch option {
    case .prompt: questions
    case .item: itemTitles
    case .party, .by: partyNames
    case .statement, .tag, .follows, .row, .column, .when, .parking: []
    }
  }

  /// What can stand behind a command: its own words, then the names that it is about.
  private func choices(of command: Command, _ words: any Phrases) -> [String] {
    let arguments = words.command(command.name).arguments
    let own = arguments.split { " []|".contains($0) }.map(String.init).filter { word in
      word.count > 1 && !word.hasPrefix("--")
        && word.allSatisfy { $0.isLowercase || $0 == "-" }
    }
    return own + names(command.name)
  }

  private func flags(of command: Command, _ words: any Phrases) -> [String] {
    words.command(command.name).arguments.split { " []|".contains($0) }.map(String.init)
      .filter { $0.hasPrefix("--") }
  }

  private func names(_ name: CommandName) -> [String] {
    if Self.aboutItems.contains(name) { return itemTitles }
    if Self.aboutQuestions.contains(name) { return questions }
    return Self.aboutParties.contains(name) ? partyNames : []
  }

  private var itemTitles: [String] {
    (session.dayInFocus.map { session.agenda.days[$0].items } ?? []).map(\.step.title)
  }

  private var partyNames: [String] {
    session.agenda.parties.map(\.id).filter { !session.droppedParties.contains($0) }
      .map(session.name(of:))
  }

  /// The questions that the room is asked, and then all others of the item that runs.
  private var questions: [String] {
    let here = session.questionsInRoom
    let others = currentStretch.map { session.prompts(ofItem: $0.item) } ?? []
    return (here + others.filter { other in !here.contains { $0.id == other.id } }).map(\.question)
  }

  private static let aboutItems: Set<CommandName> = [.jump, .dropItem]
  private static let aboutQuestions: Set<CommandName> = [.focus, .dropPrompt]
  private static let aboutParties: Set<CommandName> = [
    .recall, .away, .here, .dropParty, .mergeParties, .orderTurns,
  ]
}

extension String {
  /// The beginning of `whole`, which this is in lower case, that another text has in whatever case.
  fileprivate func commonPrefix(with other: String, of whole: String) -> String {
    let count = zip(self, other.lowercased()).prefix { $0 == $1 }.count
    return String(whole.prefix(count))
  }
}
