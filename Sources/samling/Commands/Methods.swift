import AgendaText
import ArgumentParser
import Phrases
import SamlingCore

/// `samling methods [NAME]`: the method library.
struct Methods: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "methods",
    abstract: Interface.words.methodsHelp)

  @Argument(help: "\(Interface.words.methodArgument)")
  var name: String?

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let language = shared.language
    let loader = FolderLoader(folder: ".")
    if let name { return try show(name, loader, language) }
    let names = loader.methods.names
    let width = names.map(\.count).max() ?? 0
    let entries = names.compactMap { name in
      (try? loader.method(name)).map { entry(name, $0, width: width, loader, language) }
    }
    try printOut((entries + [language.phrases.howToUse]).joined(separator: "\n\n"), language)
    // Methods that cannot be read hide none of the others.
    for name in names { _ = try loader.named(name, language) }
  }

  private func show(_ name: String, _ loader: FolderLoader, _ language: Language) throws {
    let loaded = try loader.named(name, language)
    let method = Method(loaded, name: name, language: language)
    try printRaw(visibleLines(method.text), language)
    for diagnostic in method.diagnostics { printError(placed(diagnostic, in: loaded.name)) }
  }

  /// A method's name, title and length, then when to use it, and its file where it did not come with the program.
  private func entry(
    _ name: String, _ loaded: LoadedText, width: Int, _ loader: FolderLoader, _ language: Language
  ) -> String {
    let method = Method(loaded, name: name, language: language)
    let length = method.length.map { language.phrases.length(of: $0) } ?? ""
    let title = [method.title, length].filter { !$0.isEmpty }.joined(separator: " · ")
    let padding = String(repeating: " ", count: width - name.count + 2)
    var lines = ["\(name)\(padding)\(title)"]
    lines += wrapped(method.when, width: 76).map { "    \($0)" }
    if !loader.methods.isShipped(loaded.name) { lines.append("    \(loaded.name)") }
    return lines.map(visible).joined(separator: "\n")
  }

  /// A text in lines of at most `width` characters, broken between words.
  private func wrapped(_ text: String, width: Int) -> [String] {
    text.split(separator: " ").reduce(into: [String]()) { lines, word in
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
  }
}

extension Phrases {
  /// `30 min`, `5 min hver`, `10 min + 5 min hver`.
  func length(of length: Method.Length) -> String {
    func minutes(_ length: Seconds) -> String { span((length.count + 59) / 60) }
    let fixed = length.fixed > .zero ? [minutes(length.fixed)] : []
    let each = length.each > .zero ? ["\(minutes(length.each)) \(self.each)"] : []
    return (fixed + each).joined(separator: " + ")
  }
}

extension FolderLoader {
  /// A method that the user named.
  ///
  /// - Throws: An exit status, once the reason has been printed.
  func named(_ name: String, _ language: Language) throws -> LoadedText {
    do throws(LoadError) {
      return try method(name)
    } catch {
      switch error {
      case .missing:
        let nearest = MethodName.nearest(name, in: methodNames())
        printError("samling: " + language.phrases.missingMethod(name, nearest))
        throw ExitCode(Status.noInput)
      case .outside:
        printError("samling: " + language.phrases.missingMethod(name, nil))
        throw ExitCode(Status.noInput)
      case .unreadable:
        printError("samling: " + language.phrases.unreadableMethod(name))
        throw ExitCode(Status.inputOutput)
      }
    }
  }
}
