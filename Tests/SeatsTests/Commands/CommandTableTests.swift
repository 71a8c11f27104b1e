import CellGrid
import Phrases
import SamlingCore
import Support
import Testing

@testable import Seats

@Suite("The table of commands")
struct CommandTableTests {
  @Test("every command stands in it once")
  func complete() {
    #expect(Command.all.map(\.name).count == Command.Name.allCases.count)
    #expect(Set(Command.all.map(\.name)) == Set(Command.Name.allCases))
  }

  @Test("no key means two commands on a screen", arguments: Screen.allCases)
  func keysAreUnique(_ screen: Screen) {
    let keys = Command.on(screen, isRehearsal: true).flatMap { $0.keys(on: screen) }
    #expect(Set(keys).count == keys.count)
  }

  @Test("a key means one act on every screen, but for those the table names with a reason")
  func keysMeanOneAct() {
    var acts: [Key: Set<Command.Name>] = [:]
    for screen in Screen.allCases {
      for command in Command.on(screen, isRehearsal: true) {
        for key in command.keys(on: screen) { acts[key, default: []].insert(command.name) }
      }
    }
    let named = Command.keysOfTheScreen.flatMap(\.keys)
    #expect(Set(acts.filter { $0.value.count > 1 }.keys) == Set(named))
    #expect(Command.keysOfTheScreen.allSatisfy { !$0.why.isEmpty })
  }

  @Test("where letters are text no letter is a key, the space on a chosen note apart")
  func lettersAreText() {
    for screen in Command.screensOfText {
      let keys = Command.on(screen, isRehearsal: true).flatMap { $0.keys(on: screen) }
      let letters = keys.filter { if case .character = $0 { true } else { false } }
      #expect(letters == (screen == .notes ? [.character(" ")] : []), "\(screen)")
    }
  }

  @Test("every command has a key or can be typed, and one that only keys give has one")
  func reachable() {
    for command in Command.all where command.reach == .key {
      #expect(Screen.allCases.contains { !command.keys(on: $0).isEmpty }, "\(command.name)")
    }
  }

  @Test("no word means two commands, in any language, nor a word of before")
  func wordsAreUnique() {
    var owners: [String: Set<Command.Name>] = [:]
    for command in Command.all {
      let words = Language.allCases.flatMap { $0.phrases.command(command.name).words }
      for word in words + [command.name.rawValue] {
        owners[word, default: []].insert(command.name)
      }
    }
    for (word, name) in CommandName.formerNames { owners[word, default: []].insert(name) }
    #expect(owners.filter { $0.value.count > 1 }.isEmpty)
  }

  @Test("what was typed, and stands in journals, from before is read still")
  func formerNames() {
    for (word, name) in CommandName.formerNames {
      #expect(Command.forWord(word, inScript: true)?.name == name, "\(word)")
      for language in Language.allCases {
        let words = language.phrases
        #expect(words.word(ofKind: word) == words.command(name).words[0])
      }
    }
    #expect(Language.english.phrases.word(ofKind: "merge-notes") == "merge-notes")
    #expect(Language.english.phrases.word(ofKind: "agenda") == "agenda")
  }

  @Test("in English a command is called by its name")
  func englishNames() {
    for command in Command.all where command.name != .forward {
      let words = Language.english.phrases.command(command.name).words
      #expect(words[0] == command.name.rawValue)
    }
  }

  @Test("every command has a word and a summary in every language", arguments: Language.allCases)
  func worded(_ language: Language) {
    for command in Command.all {
      let phrase = language.phrases.command(command.name)
      #expect(phrase.words.first?.isEmpty == false)
      #expect(phrase.words.allSatisfy { !$0.contains(" ") && $0 == $0.lowercased() })
      #expect(!phrase.typed.isEmpty)
      for screen in Screen.allCases {
        #expect(!phrase.does(on: screen).isEmpty && !phrase.short(on: screen).isEmpty)
      }
      let typed = command.reach == .key ? nil : command.name
      for word in phrase.words {
        #expect(Command.forWord(word, inScript: false)?.name == typed, "\(word)")
      }
    }
  }

  @Test("a script has no use for what only a screen does")
  func inScript() {
    #expect(Command.forWord("hjelp", inScript: true) == nil)
    #expect(Command.forWord("NESTE", inScript: true)?.name == .next)
    #expect(Command.nearest(to: "hjelpp", in: .bokmål, inScript: true) == nil)
  }

  @Test("what the pages on the seats call a key is one")
  func readme() {
    let keys = Screen.allCases.flatMap { screen in
      Command.on(screen, isRehearsal: true).flatMap { $0.keys(on: screen) }
    }
    let guide = BuiltProgram.repository + "/agendas/guide"
    let text = Files.names(in: guide).map { Files.text(guide + "/" + $0) }.joined()
    let letters = text.matches(of: /`([^`\s])`/).compactMap { $0.output.1.first }
    #expect(letters.count > 20)
    for letter in letters where !letter.isNumber {
      #expect(keys.contains(.character(letter)), "\(letter)")
    }
  }

  @Test("the foot names keys of the table, by its words", arguments: Language.allCases)
  func feet(_ language: Language) {
    var notes = Stage.round(language)
    notes.press("i")
    var scores = Stage(Scored.agenda, at: "10:00", language: language, kind: .scores)
    scores.does(.clock(.next))
    scores.press("x")
    var day = Stage.round(language)
    day.isRehearsal = true
    for (stage, screen) in [(day, Screen.day), (notes, .notes), (scores, .scores)] {
      let words = language.phrases
      let entries = Command.on(screen, isRehearsal: true).map { command in
        let entry = words.footKey(command.name, on: screen)
        return entry.key + " " + (command.name == .dismiss ? words.backToDay : entry.text)
      }
      let foot = stage.screen().lines[23].split(separator: "  ").map(\.trimmedOfSpaces)
      #expect(foot.count > 3)
      for entry in foot where entry.first?.isNumber == false {
        #expect(entries.contains(entry), "\(entry)")
      }
    }
  }
}

extension Substring {
  fileprivate var trimmedOfSpaces: String { String(self).trimmed }
}
