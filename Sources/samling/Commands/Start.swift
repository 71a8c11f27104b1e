import ArgumentParser
import CursesTerminal
import Phrases
import SamlingCore
import SessionFolder

/// `samling` alone: the menu; where there is no terminal, a list of what can be run from here.
struct Start: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "start", abstract: Interface.words.startHelp)

  @OptionGroup var shared: SharedOptions
  @OptionGroup var look: Look

  func run() throws {
    let language = shared.language
    do throws(TerminalError) {
      try CursesTerminal.requireTerminal()
    } catch {
      return try list(language)
    }
    switch try MenuRun(.start, language: language, look: look).choose() {
    case .open(let path): try Run.parse(["--" + Run.shown] + arguments(path)).run()
    case .rehearse(let path): try Rehearse.parse(arguments(path)).run()
    case .clock(let length): try ClockRun(length, language: language, look: look).run()
    case .begin(let text, let isRehearsal):
      let path = try PastedProgramme.keep(text, language)
      if isRehearsal {
        try Rehearse.parse(arguments(path)).run()
      } else {
        try Run.parse(arguments(path)).run()
      }
    case .read, .compose, .listMethods, .quit, nil: break
    }
  }

  /// The command line for what was chosen; a path is no option, whatever it begins with.
  private func arguments(_ path: String) -> [String] {
    [path.hasPrefix("-") ? "./" + path : path]
      + (shared.lang.map { ["--lang", $0.rawValue] } ?? [])
      + (look.theme.map { ["--theme", $0] } ?? []) + (look.noColor ? ["--no-color"] : [])
  }

  private func list(_ language: Language) throws {
    let words = language.phrases
    let agendas = Surroundings.agendas()
    var lines = [words.agendasHere + ":"] + agendas.map { "  samling \($0)" }
    if agendas.isEmpty { lines.append("  " + words.noAgendas) }
    let unended = Surroundings.sessions.list().filter(\.isUnended).prefix(9)
    if !unended.isEmpty { lines += ["", words.sessionsToGoOnWith] }
    for entry in unended {
      let mark = entry.folder.session.isRehearsal ? " · " + words.rehearsal : ""
      lines.append("  samling \(entry.folder.path)    \(entry.folder.session.agenda.title)" + mark)
    }
    try printOut(lines.map(visible).joined(separator: "\n"), language)
  }
}

extension Surroundings {
  /// The programmes in this folder and in `agendas` beneath it, by name; no file is opened for it.
  static func agendas() -> [String] {
    ["", "agendas/"].flatMap { folder in
      names(in: folder.isEmpty ? "." : folder).filter(ProgrammeFile.isNamedAsOne)
        .map { folder + $0 }
    }
  }

  /// The names in a folder, sorted; none where it cannot be read.
  static func names(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    return names.sorted()
  }
}
