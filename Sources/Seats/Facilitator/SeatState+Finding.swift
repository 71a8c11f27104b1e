import CellGrid
import Phrases
import SamlingCore

/// Keys in help and at the command line, where commands are found by what is typed.
extension SeatState {
  mutating func takeInHelp(_ key: Key, _ search: Search, _ context: SeatContext) -> [Effect] {
    let page = HelpPage(
      of: keyScreen(context), isRehearsal: context.isRehearsal, sought: search.typing.string,
      language.phrases)
    var changed = search
    switch key {
    case .escape, .control("c"), .function(1):
      panel = nil
      return []
    case .enter:
      guard page.entries.indices.contains(search.chosen) else { return [] }
      return perform(page.entries[search.chosen].command, context)
    case .down: changed.chosen += 1
    case .up: changed.chosen -= 1
    case .pageDown: changed.chosen += 10
    case .pageUp: changed.chosen -= 10
    case .home: changed.chosen = 0
    case .end: changed.chosen = page.entries.count
    default:
      if changed.typing.take(key) { changed.chosen = 0 }
    }
    changed.chosen = max(0, min(changed.chosen, page.entries.count - 1))
    panel = .help(changed)
    return []
  }

  /// Does what a command's key would, or its word; one that needs more opens the command line for that.
  private mutating func perform(_ command: Command, _ context: SeatContext) -> [Effect] {
    panel = nil
    if let key = command.keys(on: keyScreen(context)).first { return [.again(key)] }
    let phrase = language.phrases.command(command.name)
    let isComplete = phrase.arguments.isEmpty || phrase.arguments.hasPrefix("[")
    guard isComplete else {
      panel = .palette(LineEditor(opening(of: command)))
      return []
    }
    return runLine(LineEditor(phrase.words[0]), context)
  }

  mutating func takeInPalette(
    _ key: Key, _ typing: LineEditor, _ chosen: Int?, _ context: SeatContext
  ) -> [Effect] {
    let search = search(context)
    switch key {
    case .escape, .control("c"), .control("g"):
      panel = nil
    case .down, .up:
      let most = search.matches(typing.string).count - 1
      let next = (chosen ?? -1) + (key == .down ? 1 : -1)
      panel = .palette(typing, chosen: most < 0 || next < 0 ? nil : min(next, most))
    case .tab: complete(typing, chosen, context)
    case .enter:
      if let chosen, case let found = search.matches(typing.string), found.indices.contains(chosen)
      {
        return perform(found[chosen], context)
      }
      guard !typing.string.trimmed.isEmpty else {
        panel = nil
        return []
      }
      return runLine(typing, context)
    default:
      var changed = typing
      if changed.take(key) { panel = .palette(changed) }
    }
    return []
  }

  /// Lets a letter begin another line in place of one whose word is no command; other keys mend it.
  mutating func beginLineAnew(_ key: Key) {
    guard case .palette = panel, notice?.isOfUnknownWord == true, case .character(let letter) = key,
      letter != " "
    else { return }
    panel = .palette(LineEditor())
  }

  func search(_ context: SeatContext) -> CommandSearch {
    CommandSearch(
      words: language.phrases, screen: keyScreen(context), isRehearsal: context.isRehearsal)
  }

  /// Fills a line out with the command pointed at, else as far as what is typed leaves one way.
  private mutating func complete(_ typing: LineEditor, _ chosen: Int?, _ context: SeatContext) {
    let search = search(context)
    if let chosen, case let found = search.matches(typing.string), found.indices.contains(chosen) {
      panel = .palette(LineEditor(opening(of: found[chosen])))
      return
    }
    let reader = context.commands(selected: selected)
    let completed = reader.completed(typing.string, search)
    if completed.line != typing.string { panel = .palette(LineEditor(completed.line)) }
  }

  /// Carries out a typed line; one that cannot be understood stays to be mended.
  private mutating func runLine(_ typing: LineEditor, _ context: SeatContext) -> [Effect] {
    let reader = context.commands(selected: selected, proposals: context.proposals)
    do throws(CommandError) {
      let (command, wish) = try reader.read(typing.string)
      panel = nil
      let effects = carryOut(wish, of: command, context)
      if notice?.isWarning == true { panel = .palette(typing) }
      return effects
    } catch {
      panel = .palette(typing)
      notice = .notUnderstood(error)
      return []
    }
  }
}
