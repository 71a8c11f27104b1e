import AgendaText
import ArgumentParser
import Phrases
import SamlingCore

/// The language that somebody has chosen once for all, kept in the user's state directory.
enum ChosenLanguage {
  private static var path: String { Surroundings.stateFolder + "/language" }

  /// The kept language; nil where none has been chosen.
  static let kept = (try? readBytes(path)).flatMap {
    Language(rawValue: String(decoding: $0.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self))
  }

  /// Keeps a choice; where nothing can be written it holds for this run alone.
  fileprivate static func keep(_ language: Language) {
    var folder = ""
    for part in Surroundings.stateFolder.split(separator: "/", omittingEmptySubsequences: false) {
      folder += part + "/"
      mkdir(folder, 0o700)
    }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    _ = writeAll(Array((language.rawValue + "\n").utf8), to: descriptor)
    close(descriptor)
  }
}

extension SharedOptions {
  /// The language of a seat at a gathering.
  ///
  /// Where nobody has said which, the environment is in English and the programme in Norwegian, it asks, once for all.
  func language(of agenda: Agenda) -> Language {
    guard lang == nil, ChosenLanguage.kept == nil, Interface.environment == .english,
      let own = agenda.language, own != .english, isatty(STDIN_FILENO) != 0,
      isatty(STDERR_FILENO) != 0
    else { return language }
    _ = writeAll(Array(own.phrases.askForThisLanguage.utf8), to: STDERR_FILENO)
    guard let answer = readLine() else { return language }
    let chosen = answer.lowercased().hasPrefix("n") ? language : own
    ChosenLanguage.keep(chosen)
    return chosen
  }
}
