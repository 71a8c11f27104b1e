import CCurses
import CellGrid

extension ColourDepth {
  init(colours: Int) {
    self = colours >= 256 ? .many : colours >= 8 ? .few : .mono
  }
}

/// The values that curses needs to draw a style, worked out at the style's first use.
struct Palette {
  /// Attributes as curses counts them, and the number of a colour pair; pair 0 is the terminal's.
  struct Drawn {
    let attributes: UInt32
    let pair: Int32
  }

  private let theme: Theme
  private let depth: ColourDepth
  /// The values worked out so far, by role and attributes.
  private var drawn: [Drawn?] = Array(repeating: nil, count: Role.allCases.count << 4)
  /// The foreground and background of each pair that is defined, from pair 1 on.
  private var pairs: [(UInt8?, UInt8?)] = []

  init(theme: Theme, depth: ColourDepth) {
    self.theme = theme
    self.depth = depth
  }

  mutating func look(of style: Style) -> Drawn {
    let place = Int(style.role.rawValue) << 4 | Int(style.attributes.rawValue & 15)
    if let known = drawn[place] { return known }
    let look = theme.look(of: style, depth)
    let found = Drawn(attributes: Palette.curses(look.attributes), pair: pair(for: look))
    drawn[place] = found
    return found
  }

  /// A pair for the look's colours; the terminal's own when there is no room for another, so text
  /// is never drawn with a pair that does not exist.
  private mutating func pair(for look: Look) -> Int32 {
    if look.foreground == nil, look.background == nil { return 0 }
    let wanted = (look.foreground, look.background)
    if let place = pairs.firstIndex(where: { $0 == wanted }) { return Int32(place + 1) }
    let number = Int32(pairs.count + 1)
    let foreground = look.foreground.map(Int32.init) ?? -1
    let background = look.background.map(Int32.init) ?? -1
    guard cc_define_pair(number, foreground, background) != 0 else { return 0 }
    pairs.append(wanted)
    return number
  }

  private static func curses(_ attributes: Style.Attributes) -> UInt32 {
    var set: UInt32 = 0
    if attributes.contains(.bold) { set |= cc_bold() }
    if attributes.contains(.reverse) { set |= cc_reverse() }
    if attributes.contains(.underline) { set |= cc_underline() }
    if attributes.contains(.dim) { set |= cc_dim() }
    return set
  }
}
