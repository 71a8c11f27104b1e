import CellGrid
import Phrases
import SamlingCore

/// What `samling` alone shows: programmes and sessions to open, and ways to something new.
///
/// Everything typed filters what is on the page. What takes time to read is told later with `tell`; it moves no entry.
package struct Menu: Equatable, Sendable {
  package enum Page: Equatable, Sendable {
    case start
    /// Sessions alone, for a seat that was started without a name.
    case sessions
    /// Programmes to rehearse.
    case rehearse
    /// A length to be typed.
    case clock
    /// A programme to be pasted.
    case paste
    /// Methods to make a programme of.
    case methods
    /// A programme that has been read, before it is opened.
    case reading(MenuReading)
  }

  package let language: Language
  let words: any Phrases
  package private(set) var page: Page
  let programmes: [String]
  private(set) var sessions: [MenuSession]
  private(set) var methods: [MenuMethod] = []
  /// The names of the methods that the programme is made of, in order.
  private(set) var taken: [String] = []
  private(set) var typing = LineEditor()
  /// The chosen entry's number among those that fit; on the page of a reading its topmost line.
  private(set) var chosen = 0

  package init(
    _ page: Page = .start, programmes: [String] = [], sessions: [MenuSession], language: Language
  ) {
    self.page = page
    self.programmes = programmes
    self.sessions = sessions
    self.language = language
    words = language.phrases
  }

  package static func == (a: Menu, b: Menu) -> Bool {
    (a.page, a.programmes, a.sessions, a.taken, a.chosen)
      == (b.page, b.programmes, b.sessions, b.taken, b.chosen)
      && a.methods == b.methods && a.typing.string == b.typing.string && a.language == b.language
  }

  /// Tells how a session stands.
  package mutating func tell(_ standing: String, of name: String) {
    for place in sessions.indices where sessions[place].name == name {
      sessions[place].standing = standing
    }
  }

  package mutating func show(_ methods: [MenuMethod]) { self.methods = methods }

  package mutating func show(_ reading: MenuReading) { go(to: .reading(reading)) }

  /// What a key brings about outside the menu.
  package enum Effect: Equatable, Sendable {
    /// Opens a session's folder or a programme's file.
    case open(String)
    case rehearse(String)
    case clock(Seconds)
    /// Has a pasted text read; the answer is shown with `show`.
    case read(String)
    /// Keeps a programme's text as a file, and opens or rehearses it.
    case begin(String, isRehearsal: Bool)
    case listMethods
    /// Has a programme made of methods; the answer is shown with `show`.
    case compose([String])
    case quit
  }

  // MARK: Keys

  package mutating func take(_ key: Key) -> Effect? {
    if case .paste(let text) = key, page != .clock, text.contains("\n") { return .read(text) }
    switch key {
    case .escape: return leave()
    case .control("q"): return .quit
    case .up: move(-1)
    case .down: move(1)
    case .pageUp: move(-10)
    case .pageDown: move(10)
    case .home where typing.isEmpty: chosen = 0
    case .end where typing.isEmpty: move(.max / 2)
    case .control("d") where page == .paste: return readTyped()
    case .enter: return enter()
    case .tab: return choose(withTab: true)
    default: type(key)
    }
    return nil
  }

  private mutating func type(_ key: Key) {
    if case .reading = page { return }
    var changed = typing
    guard changed.take(key) else { return }
    if page != .paste, changed.string != typing.string { chosen = 0 }
    typing = changed
  }

  /// Lets go of what was typed; else leaves the page, and from the first the program.
  private mutating func leave() -> Effect? {
    if !typing.isEmpty {
      typing = LineEditor()
      chosen = 0
      return nil
    }
    switch page {
    case .start, .sessions: return .quit
    case .rehearse, .clock, .paste, .methods, .reading: go(to: .start)
    }
    return nil
  }

  private mutating func go(to page: Page) {
    self.page = page
    typing = LineEditor()
    chosen = 0
    if page == .start { taken = [] }
  }

  private mutating func move(_ step: Int) {
    chosen = max(0, min(chosen + step, last))
  }

  /// The last number that `chosen` can have.
  private var last: Int {
    if case .reading(let reading) = page { return max(0, reading.lines.count - 1) }
    return max(0, entries.count - 1)
  }

  private mutating func enter() -> Effect? {
    switch page {
    case .reading(let reading):
      return reading.isUnusable ? nil : .begin(reading.text, isRehearsal: false)
    case .paste:
      typing.insert("\n")
      return nil
    case .methods where !taken.isEmpty: return .compose(taken)
    case .start, .sessions, .rehearse, .clock, .methods: return choose(withTab: false)
    }
  }

  private mutating func readTyped() -> Effect? { typing.isBlank ? nil : .read(typing.string) }

  /// Follows the chosen entry; with Tab a programme is rehearsed, and a method taken in or left out.
  private mutating func choose(withTab isTab: Bool) -> Effect? {
    if case .reading(let reading) = page {
      return isTab && !reading.isUnusable ? .begin(reading.text, isRehearsal: true) : nil
    }
    guard entries.indices.contains(chosen) else { return nil }
    switch entries[chosen].choice {
    case .session(let path): return isTab ? nil : .open(path)
    case .programme(let path): return isTab || page == .rehearse ? .rehearse(path) : .open(path)
    case .clock(let length): return isTab ? nil : .clock(length)
    case .method(let name):
      if !isTab { return .compose([name]) }
      if taken.contains(name) { taken.removeAll { $0 == name } } else { taken.append(name) }
      return nil
    case .page(let page):
      if isTab { return nil }
      go(to: page)
      return page == .methods ? .listMethods : nil
    }
  }

  // MARK: What is on the page

  /// The entries that hold all that is typed, in the order of the page.
  var entries: [MenuEntry] { sections.flatMap(\.entries) }

  /// The sections of the page, without those that nothing is left of.
  var sections: [MenuSection] {
    let sought = typing.string.lowercased().split(separator: " ").map(String.init)
    let length = page == .start || page == .clock ? typedLength : nil
    let typed = length.map { [MenuSection(heading: words.menuClock, entries: [clock($0)])] } ?? []
    return typed
      + allSections.map { section in
        MenuSection(
          heading: section.heading, entries: section.entries.filter { $0.fits(sought) })
      }.filter { !$0.entries.isEmpty }
  }

  /// The length that is typed: `8`, `8m`, `1:30`, `1 t`; nil for anything else, and for none at all.
  private var typedLength: Seconds? { BareClock.length(typing.string.trimmed) }

  private func clock(_ length: Seconds) -> MenuEntry {
    MenuEntry(
      choice: .clock(length), title: words.menuClock(of: words.length(length)),
      remark: words.menuClockWhy)
  }

  private var allSections: [MenuSection] {
    switch page {
    case .start:
      [
        MenuSection(heading: words.menuSessions, entries: sessionEntries),
        MenuSection(heading: words.agendasHere, entries: programmeEntries),
        MenuSection(heading: words.menuNew, entries: newEntries),
      ]
    case .sessions: [MenuSection(heading: words.menuSessions, entries: sessionEntries)]
    case .rehearse: [MenuSection(heading: words.agendasHere, entries: programmeEntries)]
    case .methods: [MenuSection(heading: words.menuMethods, entries: methodEntries)]
    case .clock, .paste, .reading: []
    }
  }

  private var sessionEntries: [MenuEntry] {
    sessions.map {
      MenuEntry(
        choice: .session($0.path), title: $0.name, remark: $0.standing ?? "",
        details: [$0.standing, $0.path].compactMap(\.self))
    }
  }

  private var programmeEntries: [MenuEntry] {
    programmes.map { MenuEntry(choice: .programme($0), title: $0, remark: "") }
  }

  private var newEntries: [MenuEntry] {
    [
      MenuEntry(choice: .page(.paste), title: words.menuPaste, remark: words.menuPasteWhy),
      MenuEntry(choice: .page(.methods), title: words.menuMethods, remark: words.menuMethodsWhy),
      MenuEntry(choice: .page(.clock), title: words.menuClock, remark: words.menuClockWhy),
    ]
      + (programmes.isEmpty
        ? []
        : [
          MenuEntry(
            choice: .page(.rehearse), title: words.menuRehearse, remark: words.menuRehearseWhy)
        ])
  }

  private var methodEntries: [MenuEntry] {
    methods.map { method in
      MenuEntry(
        choice: .method(method.name), title: method.title, remark: method.length,
        details: [method.when, method.example, method.source].filter { !$0.isEmpty },
        isTaken: taken.contains(method.name))
    }
  }
}
