/// An HTML page read by its tags, as sections beneath headings; for pages without unclosed elements.
struct PageReader {
  /// What stands beneath one heading, up to the next.
  struct Section {
    var level: Int
    var heading: String
    var paragraphs: [String] = []
    /// Each entry with the words of those it stands under.
    var entries: [(text: String, above: [String])] = []
    /// Tables, each with the paragraphs that came before it.
    var tables: [(rows: [[String]], before: [String])] = []
  }

  private(set) var sections: [Section] = []
  /// Every element's name, in order.
  private(set) var elements: [String] = []
  /// What is shown, of all sections, drawings' own words left out.
  private(set) var text = ""

  private var open: [String] = []
  private var words = ""
  private var items: [String] = []
  private var row: [String] = []
  private var rows: [[String]] = []

  init(_ page: String) {
    var rest = page[...]
    while let start = rest.firstIndex(of: "<") {
      take(String(rest[..<start]))
      guard let end = rest[start...].firstIndex(of: ">") else { break }
      tag(String(rest[rest.index(after: start)..<end]))
      rest = rest[rest.index(after: end)...]
    }
    take(String(rest))
  }

  private mutating func take(_ raw: String) {
    guard !open.contains("svg"), !open.contains("head"), !open.contains("caption") else { return }
    let plain = Self.unescaped(raw)
    words += plain
    text += plain
  }

  private mutating func tag(_ tag: String) {
    guard !tag.hasPrefix("!") else { return }
    let isEnd = tag.hasPrefix("/")
    let name = String(tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber })
    if isEnd {
      close(name)
      open.lastIndex(of: name).map { _ = open.remove(at: $0) }
      return
    }
    elements.append(name)
    if name == "br" { words += "\n" }
    // An entry's own words end where its list begins.
    if name == "ul", open.contains("li") { endItem() }
    if tag.hasSuffix("/") || ["br", "meta", "hr", "img"].contains(name) { return }
    open.append(name)
    if ["p", "li", "th", "td"].contains(name) || Self.level(name) != nil { words = "" }
    if name == "li" { items.append("") }
    if name == "tr" { row = [] }
    if name == "table" { rows = [] }
  }

  private mutating func endItem() {
    let own = words.trimmed
    if !own.isEmpty, let last = items.indices.last, items[last].isEmpty {
      items[last] = own
      sections[sections.count - 1].entries.append((own, Array(items.dropLast())))
    }
    words = ""
  }

  private mutating func close(_ name: String) {
    if let level = Self.level(name) {
      sections.append(Section(level: level, heading: words.trimmed))
    }
    guard !sections.isEmpty else { return }
    let last = sections.count - 1
    switch name {
    case "p":
      if open.contains("li") { return }
      sections[last].paragraphs.append(words.trimmed)
    case "li":
      endItem()
      items.removeLast()
    case "th", "td": row.append(words.trimmed)
    case "tr": rows.append(row)
    case "table": sections[last].tables.append((rows, sections[last].paragraphs))
    default: break
    }
  }

  private static func level(_ name: String) -> Int? {
    name.count == 2 && name.first == "h" ? name.last?.wholeNumberValue : nil
  }

  static func unescaped(_ text: String) -> String {
    text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }
}

extension String {
  var trimmed: String {
    let scalars = unicodeScalars
    let front = scalars.drop { $0.properties.isWhitespace }
    return String(
      front.reversed().drop { $0.properties.isWhitespace }.reversed().map(Character.init))
  }
}
