import Foundation
import Testing

@testable import CellGrid

@Suite("What themes look like")
struct ThemeTests {
  private static let coloured = Theme.allCases.filter { $0 != .mono }

  /// How light a colour of xterm's palette is, from 0 to 1, as WCAG counts it.
  private func luminance(_ colour: UInt8) -> Double {
    let parts = Paper.colour(colour).dropFirst()
    let levels = stride(from: 0, to: 6, by: 2).map { start -> Double in
      let from = parts.index(parts.startIndex, offsetBy: start)
      let level = Double(Int(parts[from...].prefix(2), radix: 16) ?? 0) / 255
      return level <= 0.03928 ? level / 12.92 : pow((level + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * levels[0] + 0.7152 * levels[1] + 0.0722 * levels[2]
  }

  private func contrast(_ one: UInt8, _ other: UInt8) -> Double {
    let (a, b) = (luminance(one), luminance(other))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  @Test("every text can be read on the theme's own ground, in 256 colours", arguments: coloured)
  func legible(_ theme: Theme) throws {
    let ground = try #require(theme.ground(.many))
    for role in Role.allCases {
      let look = theme.look(of: Style(role), .many)
      let front = look.foreground ?? ground.foreground
      let found = contrast(front, look.background ?? ground.background)
      // A rule and the rest of a bar hold no text.
      #expect(found >= (role == .border || role == .barRest ? 1.5 : 4.5), "\(role): \(found)")
    }
  }

  @Test("with 256 colours no colour is one of those that users make their own", arguments: coloured)
  func fixedColours(_ theme: Theme) throws {
    let ground = try #require(theme.ground(.many))
    var colours = [ground.foreground, ground.background]
    for role in Role.allCases {
      let look = theme.look(of: Style(role), .many)
      colours += [look.foreground, look.background].compactMap(\.self)
    }
    #expect(colours.allSatisfy { $0 >= 16 })
  }

  @Test(
    "with eight colours the ground is one of them, and differs from its text", arguments: coloured)
  func fewColours(_ theme: Theme) throws {
    let ground = try #require(theme.ground(.few))
    #expect(contrast(ground.foreground, ground.background) >= 7)
    for role in Role.allCases {
      let look = theme.look(of: Style(role), .few)
      let (front, back) = (
        look.foreground ?? ground.foreground, look.background ?? ground.background
      )
      #expect(front < 8 && back < 8)
      #expect(contrast(front, back) >= 3, "\(role)")
    }
  }

  @Test("without colour the terminal's own ground shows through")
  func mono() {
    for theme in Theme.allCases { #expect(theme.ground(.mono) == nil) }
    for depth in ColourDepth.allCases { #expect(Theme.mono.ground(depth) == nil) }
  }

  // MARK: Colours that not everybody sees

  /// What reaches whom of red, green and blue light, each from 0 to 1.
  ///
  /// Source: Machado, Oliveira and Fernandes 2009, of full severity.
  private static let eyes: [(name: String, rows: [[Double]])] = [
    ("all colours", [[1, 0, 0], [0, 1, 0], [0, 0, 1]]),
    (
      "protanopia",
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    ),
    (
      "deuteranopia",
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    ),
    (
      "tritanopia",
      [
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
      ]
    ),
  ]

  /// A colour of the palette as CIELAB has it, to somebody with such eyes.
  private func seen(_ colour: UInt8, _ eyes: [[Double]]) -> [Double] {
    let parts = Paper.colour(colour).dropFirst()
    let light = stride(from: 0, to: 6, by: 2).map { start -> Double in
      let from = parts.index(parts.startIndex, offsetBy: start)
      let level = Double(Int(parts[from...].prefix(2), radix: 16) ?? 0) / 255
      return level <= 0.04045 ? level / 12.92 : pow((level + 0.055) / 1.055, 2.4)
    }
    func times(_ rows: [[Double]], _ vector: [Double]) -> [Double] {
      rows.map { zip($0, vector).reduce(0) { $0 + $1.0 * $1.1 } }
    }
    let rgb = times(eyes, light).map { min(1, max(0, $0)) }
    let xyz = times(
      [[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]], rgb)
    let f = zip(xyz, [0.9505, 1, 1.089]).map { value, white -> Double in
      let share = value / white
      return share > 0.008856 ? pow(share, 1.0 / 3) : 7.787 * share + 16.0 / 116
    }
    return [116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])]
  }

  @Test(
    "in time, late and over time stay apart to whoever does not see all colours",
    arguments: coloured)
  func blindness(_ theme: Theme) throws {
    let ground = try #require(theme.ground(.many))
    let states: [Role] = [.good, .warning, .overTime]
    for (eyes, rows) in Self.eyes {
      let colours = states.map { role -> [Double] in
        let look = theme.look(of: Style(role), .many)
        // What stands on a ground of its own is known by that.
        return seen(look.background ?? look.foreground ?? ground.foreground, rows)
      }
      for (one, other) in [(0, 1), (0, 2), (1, 2)] {
        let apart = zip(colours[one], colours[other]).reduce(0) { $0 + pow($1.0 - $1.1, 2) }
        #expect(apart.squareRoot() >= 20, "\(states[one]) and \(states[other]): \(eyes)")
      }
    }
  }
}
