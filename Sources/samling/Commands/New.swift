import AgendaText
import ArgumentParser
import Phrases
import SamlingCore

/// `samling new [METHOD…]`: a starter agenda to edit.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: Interface.words.newHelp)

  @Argument(help: "\(Interface.words.methodsArgument)")
  var methods: [String] = []

  @Option(name: .shortAndLong, help: "\(Interface.words.outputOption)")
  var output: String?

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let language = shared.language
    let loader = FolderLoader(folder: ".")
    for name in methods { _ = try loader.named(name, language) }
    let text = Starter.text(methods: methods, language: language, loader: loader)
    if let output {
      try createFile(output, with: text, language)
    } else {
      try printRaw(visibleLines(text), language)
    }
  }
}
