import AgendaText
import ArgumentParser
import CellGrid
import CursesTerminal
import Phrases
import SamlingCore
import Seats
import SessionFolder

/// Shows the menu until something is chosen.
///
/// The first picture needs no file but the folders' own. How the sessions stand is read by another run of the program,
/// which holds no key up, and comes a line at a time.
struct MenuRun {
  private let language: Language
  private let look: Look
  private let page: Menu.Page

  init(_ page: Menu.Page, language: Language, look: Look) {
    self.page = page
    self.language = language
    self.look = look
  }

  /// The path of the session that is chosen; nil where none is.
  func session() throws -> String? {
    if case .open(let path) = try choose() { path } else { nil }
  }

  // MARK: The one wait

  /// What leads out of the menu.
  ///
  /// - Throws: An exit status where there is no terminal, or a signal ended the menu.
  func choose() throws -> Menu.Effect? {
    let home = Surroundings.sessions
    var menu = Menu(
      page, programmes: Surroundings.agendas(),
      sessions: home.latestNames().map { MenuSession(name: $0, path: "\(home.path)/\($0)") },
      language: language)
    let display = try look.claim(language)
    defer { display.close() }
    display.setTitle("samling")
    display.paint(menuView(menu, size: display.size))
    var standings = StandingsPipe(language)
    defer { standings.hearNoMore() }
    while true {
      let places = display.descriptors + [standings.descriptor]
      var sources = places.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      _ = poll(&sources, nfds_t(sources.count), -1)
      let keys = display.readKeys()
      if let ending = display.ending { throw ending.status }
      for key in keys {
        guard let effect = menu.take(key) else { continue }
        if !carryOut(effect, on: &menu) { return effect }
      }
      if sources.last?.revents != 0 {
        for (name, standing) in standings.news() { menu.tell(standing, of: name) }
      }
      display.paint(menuView(menu, size: display.size))
    }
  }

  /// Carries out what shows something else on the menu; returns false for what leads out of it.
  private func carryOut(_ effect: Menu.Effect, on menu: inout Menu) -> Bool {
    switch effect {
    case .read(let text): menu.show(reading(of: text))
    case .compose(let methods):
      let loader = FolderLoader(folder: ".")
      menu.show(reading(of: Starter.text(methods: methods, language: language, loader: loader)))
    case .listMethods: menu.show(methods)
    case .open, .rehearse, .clock, .begin, .quit: return false
    }
    return true
  }

  private func reading(of text: String) -> MenuReading {
    let reading = readAgenda(text, language: language, loader: FolderLoader(folder: "."))
    return MenuReading(
      text: text,
      lines: Summary(reading.agenda, language: language).text
        .split(separator: "\n", omittingEmptySubsequences: false).map(String.init),
      doubts: reading.diagnostics.map { visible("\($0.line): \($0.message)") },
      isUnusable: reading.hasErrors)
  }

  private var methods: [MenuMethod] {
    let loader = FolderLoader(folder: ".")
    let words = language.phrases
    return loader.methods.names.compactMap { name in
      guard let loaded = try? loader.method(name) else { return nil }
      let method = Method(loaded, name: name, language: language)
      let bullets = method.text.split(separator: "\n").filter { $0.hasPrefix("- ") }
      return MenuMethod(
        name: name, title: visible(method.title),
        length: method.length.map { words.length(of: $0) } ?? "", when: visible(method.when),
        example: visible(bullets.prefix(2).joined(separator: "   ")),
        source: loader.methods.isShipped(loaded.name)
          ? "\(name) · \(words.menuComesWithProgram)" : visible(loaded.name))
    }
  }
}

/// How the sessions stand, as another run of the program tells it.
private struct StandingsPipe {
  /// What to wait for; -1 once all has been told.
  private(set) var descriptor: Int32 = -1
  private var child: ChildProcess?
  private var rest: [UInt8] = []

  /// Begins, and does not wait; where nothing can be begun, nothing is told.
  init(_ language: Language) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    child = try? ChildProcess(
      BackgroundRun.program, ["samling", "standings", "--lang", language.rawValue], isApart: true,
      output: ends[1])
    close(ends[1])
    descriptor = ends[0]
  }

  /// The names and standings that have come.
  mutating func news() -> [(name: String, standing: String)] {
    var chunk = [UInt8](repeating: 0, count: 1 << 14)
    let count = read(descriptor, &chunk, chunk.count)
    guard count > 0 else {
      hearNoMore()
      return []
    }
    rest += chunk[..<count]
    var lines = rest.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    rest = Array(lines.removeLast())
    return lines.compactMap { line in
      let parts = String(decoding: line, as: UTF8.self).split(separator: "\t", maxSplits: 1)
      return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
    }
  }

  /// Hears no more; the other run ends at its next line.
  mutating func hearNoMore() {
    if descriptor >= 0 { close(descriptor) }
    descriptor = -1
    _ = child?.hasEnded
  }
}

/// A programme's text that has no file yet.
enum PastedProgramme {
  /// Keeps it under its title in this folder, or among the sessions where nothing can be written here.
  ///
  /// - Returns: The file's path; no file that is there already is touched.
  /// - Throws: An exit status, once the reason has been printed.
  static func keep(_ text: String, _ language: Language) throws -> String {
    let title = readAgenda(text, language: language).agenda.title
    let letters = title.lowercased().map { $0.isLetter || $0.isNumber ? $0 : " " }
    let words = String(letters).split(separator: " ").prefix(6)
    let name = words.isEmpty ? "program" : words.joined(separator: "-")
    let home = Surroundings.sessions.path
    if access(".", W_OK) != 0 { mkdir(home, 0o700) }
    let folder = access(".", W_OK) == 0 ? "" : home + "/"
    var path = "\(folder)\(name).txt"
    var number = 2
    while Surroundings.exists(path) {
      path = "\(folder)\(name)-\(number).txt"
      number += 1
    }
    try createFile(path, with: text, language)
    return path
  }
}
