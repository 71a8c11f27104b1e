/// The measures, in pixels, and colours of a grid's SVG picture.
struct Paper {
  static let cellWidth = 9
  static let cellHeight = 18
  static let baseline = 14
  static let margin = 12

  let foreground: String
  let background: String
  private let theme: Theme

  /// The colours of one style, and its attributes as XML.
  struct Ink {
    let foreground: String
    /// Nil where the paper shows through.
    let background: String?
    let attributes: String
  }

  init(_ theme: Theme) {
    self.theme = theme
    let ground = theme.ground(.many)
    foreground = ground.map { Paper.colour($0.foreground) } ?? "#e4e4e4"
    background = ground.map { Paper.colour($0.background) } ?? "#14161b"
  }

  static func x(_ column: Int) -> Int { margin + column * cellWidth }
  static func y(_ row: Int) -> Int { margin + row * cellHeight }

  /// The part of a cell that a block character fills.
  static func block(_ scalar: Unicode.Scalar) -> (top: Int, height: Int)? {
    switch scalar {
    case "█": (0, cellHeight)
    case "▀": (0, cellHeight / 2)
    case "▄": (cellHeight / 2, cellHeight / 2)
    default: nil
    }
  }

  static func rectangle(x: Int, y: Int, width: Int, height: Int, _ fill: String) -> String {
    "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\" fill=\"\(fill)\"/>"
  }

  func ink(of style: Style) -> Ink {
    let look = theme.look(of: style, .many)
    var front = look.foreground.map(Paper.colour) ?? foreground
    var back = look.background.map(Paper.colour)
    if look.attributes.contains(.reverse) {
      (front, back) = (back ?? background, front)
    }
    var attributes = ""
    if look.attributes.contains(.bold) { attributes += " font-weight=\"bold\"" }
    if look.attributes.contains(.underline) { attributes += " text-decoration=\"underline\"" }
    if look.attributes.contains(.dim) { attributes += " opacity=\"0.6\"" }
    return Ink(foreground: front, background: back, attributes: attributes)
  }

  /// A colour of xterm's palette as `#rrggbb`.
  static func colour(_ index: UInt8) -> String {
    let levels: [UInt8] = [0, 95, 135, 175, 215, 255]
    switch index {
    case 0..<16: return basic[Int(index)]
    case 16..<232:
      let place = Int(index) - 16
      return hex(levels[place / 36], levels[place / 6 % 6], levels[place % 6])
    default:
      let grey = 8 + (index - 232) * 10
      return hex(grey, grey, grey)
    }
  }

  private static let basic = [
    "#000000", "#cd0000", "#00cd00", "#cdcd00", "#0000ee", "#cd00cd", "#00cdcd", "#e5e5e5",
    "#7f7f7f", "#ff0000", "#00ff00", "#ffff00", "#5c5cff", "#ff00ff", "#00ffff", "#ffffff",
  ]

  private static func hex(_ parts: UInt8...) -> String {
    parts.reduce("#") { $0 + ($1 < 16 ? "0" : "") + String($1, radix: 16) }
  }
}
