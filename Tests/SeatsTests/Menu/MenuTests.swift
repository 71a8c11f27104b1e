import CellGrid
import Phrases
import SamlingCore
import Support
import Testing

@testable import Seats

@Suite("The menu")
struct MenuTests {
  static let sessions = ["2026-11-30-oppvekst", "2026-11-24-kompetanse"].map {
    MenuSession(name: $0, path: "/samlinger/" + $0)
  }
  static let programmes = ["agendas/kompetanse.md", "epost.txt", "omdømme.md"]

  static func menu(_ language: Language = .bokmål) -> MenuTypist {
    MenuTypist(Menu(programmes: programmes, sessions: sessions, language: language))
  }

  static let reading = MenuReading(
    text: "10:00 Start\n", lines: (0..<40).map { "10:\($0)  Post \($0)" },
    doubts: ["3: ingen er nevnt"], isUnusable: false)

  static let methods = ["disney", "evaluering", "silerunde"].map {
    MenuMethod(
      name: $0, title: $0.uppercased(), length: "15 min", when: "Når dere skal løfte blikket.",
      example: "- Hva ser vi?", source: "følger med samling")
  }

  private func entries(_ menu: MenuTypist) -> [String] { menu.entries.map(\.title) }

  @Test("from nothing to a running timer it is three keys at most")
  func timer() {
    var menu = Self.menu()
    #expect(menu.take(.character("8")) == nil)
    #expect(menu.take(.enter) == .clock(.minutes(8)))
    menu = Self.menu()
    #expect(menu.type("25m") == nil)
    #expect(menu.take(.enter) == .clock(.minutes(25)))
  }

  @Test("Enter opens, Tab rehearses")
  func opens() {
    var menu = Self.menu()
    #expect(menu.take(.tab) == nil)
    #expect(menu.take(.enter) == .open("/samlinger/2026-11-30-oppvekst"))
    menu = Self.menu()
    #expect(menu.type("epost") == nil)
    #expect(menu.take(.enter) == .open("epost.txt"))
    #expect(menu.take(.tab) == .rehearse("epost.txt"))
  }

  @Test("what is typed leaves the entries that hold all its words, in their order")
  func filter() {
    let all = entries(Self.menu())
    var chance = Lot(seed: 22)
    for _ in 0..<200 {
      let source = chance.one(of: Self.menu().entries)
      let words = (source.title + " " + source.remark).lowercased().split(separator: " ")
      let word = String(chance.one(of: Array(words)).prefix(chance.number(2...6)))
      guard BareClock.length(word) == nil else { continue }
      let menu = Self.menu()
      _ = menu.type(word.uppercased())
      #expect(menu.entries.contains { $0.title == source.title }, "\(word)")
      #expect(menu.entries.allSatisfy { $0.fits([word]) }, "\(word)")
      #expect(entries(menu) == all.filter(Set(entries(menu)).contains), "\(word)")
      _ = menu.take(.escape)
      #expect(entries(menu) == all)
    }
  }

  @Test("what is read later moves no entry, and is found by what it says")
  func tells() {
    let menu = Self.menu()
    _ = menu.take(.down)
    let before = entries(menu)
    menu.menu.tell("stoppet i «Dypdykk» 24. november kl. 13:46", of: "2026-11-24-kompetanse")
    #expect(entries(menu) == before && menu.chosen == 1)
    _ = menu.type("dypdykk")
    #expect(menu.take(.enter) == .open("/samlinger/2026-11-24-kompetanse"))
  }

  @Test("a text of several lines is a programme, wherever it is pasted")
  func pastes() {
    let menu = Self.menu()
    #expect(menu.take(.paste("10:00 Start\n11:00 Slutt")) == .read("10:00 Start\n11:00 Slutt"))
    #expect(menu.take(.paste("post")) == nil)
    #expect(entries(menu) == ["epost.txt", "lim inn et program"])
    menu.menu.show(Self.reading)
    #expect(menu.take(.tab) == .begin("10:00 Start\n", isRehearsal: true))
    #expect(menu.take(.enter) == .begin("10:00 Start\n", isRehearsal: false))
    #expect(menu.take(.escape) == nil && menu.page == .start)
  }

  @Test("a terminal that does not tell a paste from keys has its lines read too")
  func typedProgramme() {
    let menu = Self.menu()
    _ = menu.type("lim inn")
    #expect(menu.take(.enter) == nil && menu.page == .paste)
    #expect(menu.take(.control("d")) == nil)
    _ = menu.type("10:00 Start")
    _ = menu.take(.enter)
    _ = menu.type("11:00 Slutt")
    #expect(menu.take(.control("d")) == .read("10:00 Start\n11:00 Slutt"))
  }

  @Test("a programme is made of the methods taken, in the order they were")
  func methods() {
    let menu = Self.menu()
    _ = menu.type("metoder")
    #expect(menu.take(.enter) == .listMethods)
    menu.menu.show(Self.methods)
    #expect(menu.take(.enter) == .compose(["disney"]))
    for key in [Key.down, .tab, .up, .tab] { #expect(menu.take(key) == nil) }
    #expect(menu.take(.enter) == .compose(["evaluering", "disney"]))
    #expect(menu.take(.tab) == nil)
    #expect(menu.take(.enter) == .compose(["evaluering"]))
  }

  @Test("Escape leads back to the start, and out from there", arguments: Language.allCases)
  func leaves(_ language: Language) {
    let pages: [Menu.Page] = [.rehearse, .clock, .paste, .methods, .reading(Self.reading)]
    for page in pages {
      let menu = MenuTypist(
        Menu(page, programmes: Self.programmes, sessions: [], language: language))
      #expect(menu.take(.escape) == nil && menu.page == .start)
      #expect(menu.take(.escape) == .quit)
    }
  }

  @Test("any keys at any size leave a picture", arguments: 0..<8)
  func anyKeys(_ seed: Int) {
    var chance = Lot(seed: UInt64(seed))
    let keys: [Key] = [
      .up, .down, .pageUp, .pageDown, .home, .end, .enter, .escape, .tab, .backspace,
      .character("8"), .character("é"), .character("m"), .character(" "), .paste("漢🚀"),
      .paste("10:00 a\nb"), .control("d"), .control("w"), .resize, .unknown,
    ]
    let menu = Self.menu(chance.one(of: Language.allCases))
    for _ in 0..<120 {
      switch menu.take(chance.one(of: keys)) {
      case .read, .compose: menu.menu.show(Self.reading)
      case .listMethods: menu.menu.show(Self.methods)
      case .open, .rehearse, .clock, .begin, .quit, nil: break
      }
      let size = Size(columns: chance.number(0...130), rows: chance.number(0...45))
      #expect(menuView(menu.menu, size: size).size == size, "seed \(seed)")
    }
  }

  @Test(
    "what it shows is kept", arguments: [(80, 24), (100, 30), (200, 60), (40, 12), (20, 5)])
  func pictures(_ columns: Int, _ rows: Int) {
    let size = Size(columns: columns, rows: rows)
    let menu = Self.menu()
    menu.menu.tell(
      "stoppet i «Dypdykk i prosjektene» 24. november kl. 13:46 · Saman om ein betre kommune",
      of: "2026-11-24-kompetanse")
    _ = menu.take(.down)
    #expect(Snapshots.difference(of: menuView(menu.menu, size: size), from: "menu") == nil)
    _ = menu.type("metod")
    _ = menu.take(.enter)
    menu.menu.show(Self.methods)
    _ = menu.take(.tab)
    #expect(Snapshots.difference(of: menuView(menu.menu, size: size), from: "menu-methods") == nil)
    menu.menu.show(Self.reading)
    #expect(Snapshots.difference(of: menuView(menu.menu, size: size), from: "menu-reading") == nil)
  }

  @Test("no key at its foot is cut, and one leads out", arguments: Language.allCases)
  func feet(_ language: Language) {
    for foot in MenuFoot.allCases {
      let keys = language.phrases.menuKeys(foot)
      let columns = keys.reduce(2) { $0 + $1.key.columns + $1.does.columns + 4 }
      #expect(columns <= 80, "\(foot)")
      #expect(Set(keys.map(\.key)).count == keys.count)
      #expect(["Esc", "q"].contains(keys.last?.key))
    }
  }
}

/// A menu that keys are pressed at.
@dynamicMemberLookup
final class MenuTypist {
  var menu: Menu

  init(_ menu: Menu) { self.menu = menu }

  subscript<Value>(dynamicMember path: KeyPath<Menu, Value>) -> Value { menu[keyPath: path] }

  func take(_ key: Key) -> Menu.Effect? { menu.take(key) }

  /// Types a text letter by letter; returns what the last brings about.
  func type(_ text: String) -> Menu.Effect? {
    var effect: Menu.Effect?
    for letter in text { effect = menu.take(.character(letter)) }
    return effect
  }
}
