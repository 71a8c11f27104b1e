import CellGrid
import Testing

@testable import Seats

@Suite("The line being typed")
struct TypingTests {
  /// The line and its caret, `|`, after some keys.
  private func typed(_ start: String = "", _ keys: [Key]) -> String {
    var typing = Typing(start)
    for key in keys { _ = typing.take(key) }
    let text = typing.text
    return String(text[..<typing.caret]) + "|" + String(text[typing.caret...])
  }

  @Test("letters of every script go in where the caret is")
  func letters() {
    #expect(typed("å", [.left, .character("漢"), .character("é"), .character("🚀")]) == "漢é🚀|å")
  }

  @Test("a combining mark joins the letter before it, and goes with it")
  func marks() {
    #expect(typed("", [.character("e"), .character("\u{301}")]) == "é|")
    #expect(typed("a", [.character("e"), .character("\u{301}"), .backspace]) == "a|")
    #expect(typed("ab", [.left, .character("\u{30A}")]) == "å|b")
  }

  @Test("a paste becomes one line without control characters")
  func paste() {
    #expect(typed("", [.paste("en\nto\r\n\ntre")]) == "en to tre|")
    #expect(typed("x", [.home, .paste("a\tb\u{1B}[31mc")]) == "a b [31mc|x")
    #expect(typed("", [.paste("\n\n")]) == "|")
  }

  @Test("^W takes a word, ^U what is before, ^K what is after")
  func cuts() {
    #expect(typed("slå sammen  Luster", [.control("w")]) == "slå sammen  |")
    #expect(typed("slå sammen  ", [.control("w")]) == "slå |")
    #expect(typed("slå sammen", [.alt("b"), .control("u")]) == "|sammen")
    #expect(typed("slå sammen", [.alt("b"), .control("k")]) == "slå |")
    #expect(typed("", [.control("w"), .control("u"), .control("k"), .backspace, .delete]) == "|")
  }

  @Test("arrows, Home, End and words move within the line")
  func moves() {
    #expect(typed("ab", [.left, .left, .left]) == "|ab")
    #expect(typed("ab", [.home, .right, .right, .right]) == "ab|")
    #expect(typed("en to", [.control("a"), .alt("f")]) == "en| to")
    #expect(typed("en to", [.control("b"), .control("d")]) == "en t|")
    #expect(typed("en", [.home, .delete, .end, .character("!")]) == "n!|")
  }

  @Test("other keys leave it alone")
  func others() {
    var typing = Typing("en")
    for key in [Key.tab, .up, .function(3), .control("x"), .alt("x"), .unknown, .pageDown] {
      let isTaken = typing.take(key)
      #expect(!isTaken)
      #expect(typing == Typing("en"))
    }
  }

  @Test("a line longer than the screen keeps its caret in sight")
  func scrolls() {
    var stage = Stage.round()
    stage.press(":")
    for _ in 0..<70 { stage.press(.character("å")) }
    let grid = stage.screen(40, 12)
    #expect(grid.caret?.row == 11)
    #expect((0..<40).contains(grid.caret?.column ?? 40))
    #expect(grid.lines[11].hasSuffix("ååå"))
  }
}
