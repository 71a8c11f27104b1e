/// Writes elements, attributes and texts, so that no text can become an element.
struct Markup {
  private(set) var text = ""
  private var ids = 0

  /// An id that nothing else on the page has.
  mutating func freshID(_ kind: String) -> String {
    ids += 1
    return "\(kind)\(ids)"
  }

  mutating func begin(_ language: String, title: String) {
    text += "<!doctype html>\n<html lang=\"\(language)\">\n<head>\n<meta charset=\"utf-8\">\n"
    text += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
    text += "<meta name=\"color-scheme\" content=\"light dark\">\n"
    element("title") { $0.text(title.isEmpty ? "samling" : title) }
    text += "<style>\n" + Stylesheet.text + "</style>\n</head>\n"
  }

  mutating func end() { text += "</html>\n" }

  /// Writes an element and its content; an element of the page's outline ends its line.
  mutating func element(
    _ name: String, _ attributes: [(String, String)] = [], _ content: (inout Markup) -> Void
  ) {
    open(name, attributes)
    content(&self)
    text += "</\(name)>" + (Self.isOutline(name) ? "\n" : "")
  }

  /// Writes an empty element of SVG.
  mutating func empty(_ name: String, _ attributes: [(String, String)]) {
    open(name, attributes)
    text.removeLast()
    text += "/>"
  }

  /// Writes a user's text on one line.
  mutating func text(_ plain: String) {
    text += Self.escaped(cleaned(plain, keepsLines: false))
  }

  /// Writes a user's text with its line breaks.
  mutating func lines(_ plain: String) {
    let lines = cleaned(plain).split(separator: "\n", omittingEmptySubsequences: false)
    text += lines.map { Self.escaped(String($0)) }.joined(separator: "<br>")
  }

  private mutating func open(_ name: String, _ attributes: [(String, String)]) {
    text += "<" + name
    for (name, value) in attributes {
      text += " \(name)=\"\(Self.escaped(cleaned(value, keepsLines: false)))\""
    }
    text += ">"
  }

  private static func isOutline(_ name: String) -> Bool {
    [
      "h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "li", "table", "thead", "tbody", "tr", "div",
      "body", "main", "title", "caption", "svg", "figure", "nav", "details", "summary",
    ].contains(name)
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A number of a drawing, with at most two decimals.
  static func number(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let whole = abs(hundredths) / 100
    let rest = abs(hundredths) % 100
    let decimals =
      rest == 0 ? "" : rest % 10 == 0 ? ".\(rest / 10)" : rest < 10 ? ".0\(rest)" : ".\(rest)"
    return (hundredths < 0 ? "-" : "") + "\(whole)" + decimals
  }
}
