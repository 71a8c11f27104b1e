import CCurses
import CellGrid

extension ColourDepth {
  init(colours: Int) {
    self = colours >= 256 ? .many : colours >= 8 ? .few : .mono
  }
}

/// The values that curses needs to draw a style, worked out at the style's first use.
struct Palette {
  /// Attributes as curses counts them, and the number of a colour pair; pair 0 is the theme's ground.
  struct Drawn {
    let attributes: UInt32
    let pair: Int32
  }

  private let theme: Theme
  private let depth: ColourDepth
  /// What is painted under every cell; nil for the terminal's own.
  private let ground: Theme.Ground?
  /// The values worked out so far, by role and attributes.
  private var drawn: [Drawn?] = Array(repeating: nil, count: Role.allCases.count << 4)
  /// The foreground and background of each pair that is defined, from pair 1 on.
  private var pairs: [(UInt8?, UInt8?)] = []

  init(theme: Theme, depth: ColourDepth) {
    self.theme = theme
    self.depth = depth
    ground = theme.ground(depth)
    cc_set_ground(
      ground.map { Int32($0.foreground) } ?? -1, ground.map { Int32($0.background) } ?? -1)
  }

  mutating func look(of style: Style) -> Drawn {
    let place = Int(style.role.rawValue) << 4 | Int(style.attributes.rawValue & 15)
    if let known = drawn[place] { return known }
    let look = theme.look(of: style, depth)
    let found = Drawn(attributes: Palette.curses(look.attributes), pair: pair(for: look))
    drawn[place] = found
    return found
  }

  /// A pair for the look's colours; the ground's when there is no room for another, so text is never
  /// drawn with a pair that does not exist.
  private mutating func pair(for look: Look) -> Int32 {
    if look.foreground == nil, look.background == nil { return 0 }
    // The ground is named, since ncurses would first go back to the terminal's own.
    let wanted = (
      look.foreground ?? ground?.foreground, look.background ?? ground?.background
    )
    if let place = pairs.firstIndex(where: { $0 == wanted }) { return Int32(place + 1) }
    let number = Int32(pairs.count + 1)
    let foreground = wanted.0.map(Int32.init) ?? -1
    let background = wanted.1.map(Int32.init) ?? -1
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
