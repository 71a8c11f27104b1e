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
}
