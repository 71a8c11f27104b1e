import SamlingCore
import Support
import Testing

@testable import AgendaText

/// `agendas/README.md`: the notation in prose, with programmes and what is read of them.
///
/// A fence `programme` is an example, and a fence `reading` right behind it is what comes of it. What stands in a fence
/// `file NAME` lies beside every programme of the page.
struct NotationPage {
  /// A programme, and its reading where the page has one.
  struct Example: CustomTestStringConvertible, Sendable {
    /// The line of the page that its fence opens on, from 1.
    var line: Int
    var programme: String
    var reading: [String]?
    /// The lines of the page that hold the reading, from 0.
    fileprivate var place: Range<Int>?

    var testDescription: String { "the programme on line \(line)" }
  }

  static let kept = NotationPage()

  let text: String
  private(set) var examples: [Example] = []
  private var files: [String: String] = [:]
  private let lines: [String]

  private static let path = BuiltProgram.repository + "/agendas/README.md"

  private init() {
    text = Files.text(Self.path)
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var index = 0
    while index < lines.count {
      guard lines[index].hasPrefix("```") else {
        index += 1
        continue
      }
      let end = lines[(index + 1)...].firstIndex { $0.hasPrefix("```") } ?? lines.endIndex
      take(String(lines[index].dropFirst(3)), index + 1..<end)
      index = end + 1
    }
  }

  private mutating func take(_ info: String, _ body: Range<Int>) {
    let whole = lines[body].map { $0 + "\n" }.joined()
    if info == "programme" {
      examples.append(Example(line: body.lowerBound, programme: whole))
    } else if info == "reading", let last = examples.indices.last {
      examples[last].reading = Array(lines[body])
      examples[last].place = body
    } else if info.hasPrefix("file ") {
      files[String(info.dropFirst(5))] = whole
    }
  }

  /// What is read of an example today, in English.
  func reading(of example: Example) -> Reading {
    let loader = MemoryFiles(methods: ShippedMethods.loader.methods, files: files)
    return readAgenda(example.programme, language: .english, loader: loader)
  }

  /// Writes the page with the readings of today.
  func record() {
    var lines = lines
    for example in examples.reversed() {
      guard let place = example.place else { continue }
      lines.replaceSubrange(place, with: CompactReading(reading(of: example)).lines)
    }
    Files.write(lines.joined(separator: "\n"), to: Self.path)
  }

  /// Every word of the page, in lower case, wherever it stands.
  var words: Set<String> {
    Set(text.lowercased().split { !$0.isLetter }.map(String.init))
  }
}
