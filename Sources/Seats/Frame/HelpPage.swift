import CellGrid
import Phrases

/// What help shows: what works on a screen, grouped by what it is about, as far as what is typed leaves it.
struct HelpPage {
  /// A command, as it is asked for and what it does.
  struct Entry {
    let command: Command
    /// Its keys on the screen; where it has none, a colon and its word.
    let key: String
    let text: String
    /// As it is typed, with its arguments; empty where it cannot be.
    let call: String
  }

  struct Section {
    let title: String
    let entries: [Entry]
  }

  let sections: [Section]

  /// The commands in the order that they are shown in.
  var entries: [Entry] { sections.flatMap(\.entries) }

  init(of screen: Screen, isRehearsal: Bool, sought: String = "", _ words: any Phrases) {
    let search = CommandSearch(words: words, screen: screen, isRehearsal: isRehearsal)
    let found = Set(search.matches(sought).map(\.name))
    // What has a key here comes first; only the day's help, which has room, tells what is but typed.
    let here = search.all.filter { command in
      found.contains(command.name) && (screen == .day || !command.keys(on: screen).isEmpty)
    }
    sections = Self.order(on: screen).compactMap { group in
      let own = here.filter { $0.name.group == group }
      let keyed = own.filter { !$0.keys(on: screen).isEmpty }
      let typed = own.filter { $0.keys(on: screen).isEmpty }
      let entries = (keyed + typed).map { Self.entry($0, on: screen, words) }
      return entries.isEmpty ? nil : Section(title: words.title(of: group), entries: entries)
    }
  }

  private static func entry(_ command: Command, on screen: Screen, _ words: any Phrases) -> Entry {
    let phrase = words.command(command.name)
    let isKeyed = !command.keys(on: screen).isEmpty
    return Entry(
      command: command,
      key: isKeyed ? words.keyNames(of: command, on: screen) : ":" + phrase.words[0],
      text: isKeyed ? phrase.does(on: screen) : phrase.typed,
      call: command.isTyped(inScript: false) ? ":" + words.call(command.name) : "")
  }

  /// The groups, the one that a screen is for first.
  private static func order(on screen: Screen) -> [CommandGroup] {
    let own: CommandGroup? =
      switch screen {
      case .day, .room: nil
      case .notes: .notes
      case .scores, .table: .answers
      }
    return (own.map { [$0] } ?? []) + CommandGroup.allCases.filter { $0 != own }
  }
}
