import CellGrid
import Phrases
import SamlingCore
import Support
import Testing

@testable import Seats

/// Every command, walked in each language and at the sizes of usual terminals.
@Suite("Every command is found")
struct CommandWalkTests {
  /// A language and a size.
  struct Case: Sendable, CustomTestStringConvertible {
    let language: Language
    let columns: Int
    let rows: Int
    var testDescription: String { "\(language) \(columns)×\(rows)" }
  }

  static let cases = Language.allCases.flatMap { language in
    [(80, 24), (100, 30), (200, 60)].map { Case(language: language, columns: $0.0, rows: $0.1) }
  }

  /// The facilitator's seat in a round, on a rehearsal's clock, so that no command is left out.
  private func stage(_ item: Case, _ screen: Screen = .day) -> Stage {
    var stage = Stage.round(item.language)
    stage.isRehearsal = true
    switch screen {
    case .notes: stage.press("i")
    case .scores: stage.press("g")
    case .day, .room, .table: break
    }
    return stage
  }

  @Test("by its key, by help, by the command line, or by a script: each by what its reach says")
  func reached() {
    for command in Command.all {
      let hasKey = Screen.allCases.contains { !command.keys(on: $0).isEmpty }
      let isTyped = Language.allCases.allSatisfy { language in
        language.phrases.command(command.name).words.allSatisfy {
          Command.forWord($0, inScript: false)?.name == command.name
        }
      }
      let isScripted = Command.forWord(command.name.rawValue, inScript: true) != nil
      switch command.reach {
      case .everywhere: #expect(isTyped && isScripted, "\(command.name)")
      case .screen: #expect(isTyped && !isScripted, "\(command.name)")
      case .rehearsal: #expect(hasKey && isTyped, "\(command.name)")
      case .key: #expect(hasKey, "\(command.name)")
      }
    }
  }

  @Test("help tells of each in whole words, under what it is about", arguments: cases)
  func help(_ item: Case) {
    let words = item.language.phrases
    for screen in [Screen.day, .notes, .scores] {
      let stage = stage(item, screen)
      let frame = Frame(seat: stage.seat, context: stage.context)
      var seen: Set<CommandName> = []
      let page = HelpPage(of: screen, isRehearsal: true, words)
      let groups = Set(page.entries.map(\.command.name.group))
      #expect(page.sections.count == groups.count)
      for (number, entry) in page.entries.enumerated() {
        var grid = Grid(Size(columns: item.columns, rows: item.rows))
        frame.drawHelp(SeatState.Search(chosen: number), on: &grid)
        // The chosen command's rows stand apart from all others by their ground.
        let chosen = grid.chosenText
        for word in (entry.key + " " + entry.text).split(separator: " ") {
          #expect(chosen.contains(word), "\(entry.command.name): «\(word)» in «\(chosen)»")
        }
        #expect(!chosen.contains("…") || entry.call.contains("…"))
        #expect(!entry.text.isEmpty)
        seen.insert(entry.command.name)
      }
      let wanted = CommandSearch(words: words, screen: screen, isRehearsal: true).all.filter {
        screen == .day || !$0.keys(on: screen).isEmpty
      }
      #expect(seen == Set(wanted.map(\.name)))
    }
  }

  @Test("the command line finds each by any part of its word and of what it does", arguments: cases)
  func palette(_ item: Case) {
    let words = item.language.phrases
    let search = CommandSearch(words: words, screen: .day, isRehearsal: true)
    for command in search.all {
      let phrase = words.command(command.name)
      let own = phrase.words[0]
      let told = phrase.typed.split(separator: " ").map(String.init).max { $0.count < $1.count }
      for sought in [own, String(own.dropFirst()), told ?? own] where !sought.isEmpty {
        #expect(search.matches(sought).contains { $0.name == command.name }, "\(sought)")
      }
      // Its own word puts it first, or among those that begin so.
      let first = search.matches(own).prefix { found in
        words.command(found.name).words.contains { $0.hasPrefix(own) }
      }
      #expect(first.contains { $0.name == command.name }, "\(own)")
    }
    let stage = stage(item)
    let frame = Frame(seat: stage.seat, context: stage.context)
    for (number, command) in search.all.enumerated() {
      var grid = Grid(Size(columns: item.columns, rows: item.rows))
      frame.drawPalette(LineEditor(), number, on: &grid)
      let chosen = grid.chosenText
      let word = words.command(command.name).words[0]
      #expect(chosen.hasPrefix(word) && chosen.contains(" – "), "\(command.name): \(chosen)")
      #expect(!chosen.contains("…") || words.call(command.name).contains("…"))
    }
  }

  @Test(
    "Enter in help does what the key does",
    arguments: [Case(language: .bokmål, columns: 80, rows: 24)])
  func enter(_ item: Case) {
    for command in Command.on(.day, isRehearsal: true) where command.name != .help {
      guard let key = command.keys(on: .day).first else { continue }
      var byKey = stage(item)
      byKey.press(key)
      var byHelp = stage(item)
      byHelp.press("?")
      let page = HelpPage(of: .day, isRehearsal: true, item.language.phrases)
      let number = page.entries.firstIndex { $0.command.name == command.name } ?? 0
      for _ in 0..<number { byHelp.press(.down) }
      byHelp.press(.enter)
      #expect(byHelp.acts == byKey.acts, "\(command.name)")
      #expect(byHelp.seat.panel == byKey.seat.panel, "\(command.name)")
      #expect(byHelp.seat.screen == byKey.seat.screen, "\(command.name)")
    }
  }

  @Test("what is typed in help leaves what holds it, and Enter opens the line for what needs more")
  func typedInHelp() {
    var stage = Stage.round().pressing("?", "beskjed")
    let page = HelpPage(of: .day, isRehearsal: false, sought: "beskjed", Language.bokmål.phrases)
    #expect(page.entries.map(\.command.name) == [.message])
    stage.press("enter")
    #expect(stage.seat.panel == .palette(LineEditor("beskjed ")))
    stage.press("escape", "?", "xyzzy")
    #expect(stage.screen().lines.joined().contains("Ingen tast og ingen kommando"))
    stage.press("enter", "escape")
    #expect(stage.seat.panel == nil)
  }

  @Test(
    "Tab fills out words, the command's own arguments, and names",
    arguments: [
      ("nes", "neste "), ("poen", "poeng "), ("vis nye", "vis nyeste"),
      ("hopp kaff", "hopp Kaffepause"),
      ("borte glo", "borte Gloppen"),
      ("slå-sammen-parter Lom+lun", "slå-sammen-parter Lom+ Lunner"),
      ("notat --spø", "notat --spørsmål"), ("tur st", "tur stå-over"), ("xyzzy", "xyzzy"),
      ("notat --part glo", "notat --part Gloppen"),
      ("notat --spørsmål hva", "notat --spørsmål \"Hva "),
      ("notat --spørsmål \"hva er ny", "notat --spørsmål \"Hva er nytt og dristig?\""),
    ])
  func completes(_ typed: String, _ filled: String) {
    var stage = Stage.round().pressing(":", typed)
    stage.press(.tab)
    #expect(stage.seat.panel == .palette(LineEditor(filled)))
  }

  @Test("each language's words for options are understood, and those of the others")
  func options() {
    for option in CommandOption.allCases {
      for language in Language.allCases {
        #expect(CommandOption(named: language.phrases.option(option)) == option)
      }
    }
    var stage = Stage.round()
    stage.command("notat --part Gloppen Et notat")
    stage.command("notat --party Gloppen Et notat til")
    #expect(stage.acts.suffix(2) == ["write-note", "write-note"])
  }
}

extension Grid {
  /// The text on the ground of what is chosen, row after row, without the gaps between its parts.
  fileprivate var chosenText: String {
    (0..<rows).compactMap { row -> String? in
      let cells = (0..<columns).filter { self[row, $0].style.role == .selection }
      guard let first = cells.first, let last = cells.last else { return nil }
      let text = (first...last).filter { self[row, $0].width > 0 }.map { self[row, $0].text }
      return text.joined().split(separator: " ").joined(separator: " ")
    }.joined(separator: " ")
  }
}
