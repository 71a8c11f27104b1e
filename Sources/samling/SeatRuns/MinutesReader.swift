import Phrases
import SessionFolder

/// Shows the minutes outside the terminal.
enum MinutesReader {
  /// The page in a session's folder.
  static func path(of folder: Folder) -> String { folder.path + "/report.html" }

  /// Has the desktop open the page, and does not wait; returns why it cannot, in the reader's words.
  static func open(_ folder: Folder, _ language: Language) -> String? {
    let path = path(of: folder)
    guard Surroundings.exists(path) else { return language.phrases.noMinutesYet(path) }
    let folders = (Surroundings.variable("PATH") ?? "").split(separator: ":")
    let openers = folders.map { "\($0)/\(opener)" }
    guard let found = openers.first(where: { access($0, X_OK) == 0 }),
      (try? ChildProcess(found, [opener, path], isApart: true)) != nil
    else { return language.phrases.openMinutesYourself(path) }
    return nil
  }

  /// What opens a file as a double click would.
  private static var opener: String {
    #if os(macOS)
      "open"
    #else
      "xdg-open"
    #endif
  }
}
