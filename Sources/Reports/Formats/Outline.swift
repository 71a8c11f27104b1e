import Phrases

/// The headings of a page, each with a name of its own that addresses and the contents lead to.
struct Outline {
  /// One heading.
  struct Entry: Equatable {
    var level: Int
    var text: String
    var id: String
  }

  let entries: [Entry]
  private var place = 0

  init(_ document: Document) {
    var taken: [String: Int] = [:]
    entries = document.blocks.compactMap { block in
      guard case .heading(let level, let text) = block else { return nil }
      let name = Self.name(of: text)
      taken[name, default: 0] += 1
      let count = taken[name] ?? 1
      return Entry(level: level, text: text, id: count == 1 ? name : "\(name)_\(count)")
    }
  }

  /// The name of the next heading, in the order of the document.
  mutating func nextID() -> String {
    defer { place += 1 }
    return entries.indices.contains(place) ? entries[place].id : ""
  }

  /// Its letters and digits, with hyphens between words; never empty, and nothing that an address must escape.
  private static func name(of text: String) -> String {
    let plain: [Character: String] = ["æ": "ae", "ø": "o", "å": "a", "é": "e", "ä": "a", "ö": "o"]
    let words = text.lowercased().map { plain[$0] ?? String($0) }.joined()
      .split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return "h-" + words.prefix(8).joined(separator: "-")
  }
}

extension Webpage {
  /// The fewest headings that are worth a list of them.
  private static let fewest = 5

  /// The days and items as a list that leads to them.
  static func contents(of outline: Outline, _ language: Language, in markup: inout Markup) {
    let shown = outline.entries.filter { (2...3).contains($0.level) }
    guard shown.count >= fewest else { return }
    let title = language.phrases.contents
    markup.element("nav", [("aria-label", title)]) { nav in
      nav.element("details") { details in
        details.element("summary") { $0.text(title) }
        details.element("ul") { list in
          var rest = shown[...]
          while let entry = rest.popFirst() {
            let inner = rest.prefix { entry.level == 2 && $0.level == 3 }
            rest = rest.dropFirst(inner.count)
            self.entry(entry, over: inner, in: &list)
          }
        }
      }
    }
  }

  private static func entry(
    _ entry: Outline.Entry, over inner: ArraySlice<Outline.Entry>, in list: inout Markup
  ) {
    list.element("li") { item in
      item.element("a", [("href", "#" + entry.id)]) { $0.text(entry.text) }
      guard !inner.isEmpty else { return }
      item.element("ul") { list in
        for entry in inner { self.entry(entry, over: [], in: &list) }
      }
    }
  }
}
