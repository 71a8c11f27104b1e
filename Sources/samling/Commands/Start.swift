import ArgumentParser
import Phrases
import SamlingCore
import SessionFolder

/// `samling` alone: what can be run from here.
struct Start: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "start", abstract: Interface.words.startHelp)

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let language = shared.language
    let words = language.phrases
    let agendas = Surroundings.agendas()
    var lines = [words.agendasHere] + agendas.map { "  samling \($0)" }
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
  /// The agendas in this folder and in `agendas` beneath it, by name.
  static func agendas() -> [String] {
    ["", "agendas/"].flatMap { folder in
      names(in: folder.isEmpty ? "." : folder)
        .filter { $0.hasSuffix(".md") && $0 != "README.md" || $0.hasSuffix(".samling") }
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
