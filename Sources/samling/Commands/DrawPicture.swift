import ArgumentParser
import CellGrid
import Phrases
import SamlingCore
import SeatLoop
import Seats
import SessionFolder

/// The format of a picture that is written to a file.
enum PictureFormat: String, CaseIterable {
  case svg, txt

  /// The format that a file's ending asks for; nil for others.
  init?(ofFile path: String) {
    self.init(rawValue: path.split(separator: ".").last?.lowercased() ?? "")
  }
}

/// `samling picture SESSION SCREEN`: a seat's screen as one opened at that moment would show it, without a terminal.
struct DrawPicture: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "picture", abstract: Interface.words.pictureHelp)

  @Argument(help: "\(Interface.words.sessionArgument)")
  var session: String

  @Argument(help: "\(Interface.words.screenArgument(Self.screens))")
  var screen: String

  @Option(help: "\(Interface.words.sizeOption)")
  var size: String = "80x24"

  @Option(help: "\(Interface.words.pageOption)")
  var page: Int?

  @Option(help: "\(Interface.words.momentOption)")
  var at: String?

  @Option(name: .customShort("o"), help: "\(Interface.words.pictureFileOption)")
  var output: String?

  @Flag(help: "\(Interface.words.forceOption)")
  var force = false

  @OptionGroup var shared: SharedOptions
  @OptionGroup var look: Look

  /// The screens by the seats they are opened with, each also by what it shows.
  private static let kinds: [(name: String, other: String?, kind: SeatKind)] = [
    ("facilitator", "day", .facilitator), ("projector", "room", .projector),
    ("notes", nil, .notes), ("scores", nil, .scores),
  ]

  private static var screens: String { kinds.map(\.name).joined(separator: ", ") }

  private var kind: SeatKind? {
    Self.kinds.first { $0.name == screen || $0.other == screen }?.kind
  }

  func validate() throws {
    let words = Interface.words
    if kind == nil { throw ValidationError(words.noScreen(screen, Self.screens)) }
    if Size(text: size) == nil { throw ValidationError(words.notASize(size)) }
    if let output, PictureFormat(ofFile: output) == nil {
      throw ValidationError(words.noPictureFormat(output))
    }
  }

  func run() throws {
    let language = shared.language
    guard let kind, let size = Size(text: size) else { return }
    let folder = try Surroundings.folder(session, language)
    let moment = try SessionMoment(folder, at: at, language)
    let grid = try picture(of: kind, moment.context(size, language), size, language)
    if let output {
      try writeDocument(
        output, text(of: grid, folder, for: output), force: force, language)
    } else {
      try printRaw(grid.lines.map { $0 + "\n" }.joined(), language)
    }
    moment.damage.tell()
    try moment.damage.end()
  }

  /// - Throws: An exit status for a page that is not there, once that has been printed.
  private func picture(
    of kind: SeatKind, _ context: SeatContext, _ size: Size, _ language: Language
  ) throws -> Grid {
    var seat = SeatState(kind: kind, language: language)
    seat.askAboutSilence(context)
    seat.settle(context)
    let whole = seatView(seat, context, size: size)
    guard let page else { return whole.grid }
    let pages = kind == .projector ? roomPages(context, size: size) : [whole]
    guard pages.indices.contains(page - 1) else {
      printError("samling: " + language.phrases.noSuchPage(page, pages.count))
      throw ExitCode(Status.usage)
    }
    return pages[page - 1].grid
  }

  private func text(of grid: Grid, _ folder: Folder, for path: String) -> String {
    switch PictureFormat(ofFile: path) {
    case .svg:
      grid.svg(
        theme: look.isColoured ? look.chosen ?? .dark : .mono,
        title: "\(visible(folder.session.agenda.title)) · \(screen)")
    case .txt, nil: grid.lines.map { $0 + "\n" }.joined()
    }
  }
}

extension Size {
  /// Reads `120x36`: columns and rows, each from 1 to 1000.
  fileprivate init?(text: String) {
    let parts = text.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let columns = parts[0], let rows = parts[1],
      (1...1000).contains(columns), (1...1000).contains(rows)
    else { return nil }
    self.init(columns: columns, rows: rows)
  }
}
