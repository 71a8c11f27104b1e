import CellGrid
import SamlingCore
import Support
import Testing

@testable import Seats

@Suite("The text being typed")
struct LineEditorTests {
  /// The line and its caret, `|`, after some keys.
  private func typed(_ start: String = "", _ keys: [Key]) -> String {
    var typing = LineEditor(start)
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
    var typing = LineEditor("en")
    for key in [Key.tab, .up, .function(3), .control("x"), .alt("x"), .unknown, .pageDown] {
      let isTaken = typing.take(key)
      #expect(!isTaken)
      #expect(typing == LineEditor("en"))
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

  @Test("cuts in a row are one, and ^Y puts them back")
  func yank() {
    let cut: [Key] = [.control("w"), .control("w")]
    #expect(typed("en to tre", cut + [.control("y")]) == "en to tre|")
    #expect(typed("en to tre", cut + [.home, .control("y")]) == "to tre|en ")
    #expect(typed("en to", [.home, .control("k"), .control("y"), .control("y")]) == "en toen to|")
  }

  @Test("^_ takes typing back word by word, and all else change by change")
  func undo() {
    let words = "en to".map(Key.character)
    #expect(typed("", words + [.control("_")]) == "en |")
    #expect(typed("", words + [.control("_"), .control("_")]) == "|")
    #expect(typed("", words + [.control("u"), .control("_")]) == "en to|")
    #expect(typed("x", [.home, .delete, .control("_")]) == "|x")
    var editor = LineEditor("en")
    let wasTaken = editor.undo()
    #expect(!wasTaken)
  }

  @Test("text of several lines keeps them; Home and End mean the line")
  func lines() {
    var editor = LineEditor()
    editor.insert("en\r\nto\rtre\u{1B}[0m\tfire")
    #expect(editor.string == "en\nto\ntre [0m fire")
    for key in [Key.home, .control("k"), .backspace, .home] { _ = editor.take(key) }
    #expect(editor.string == "en\nto")
    #expect(editor.caret == 3)
    _ = editor.take(.control("k"))
    _ = editor.take(.left)
    _ = editor.take(.control("k"))
    #expect(editor.string == "en")
  }

  /// What hides most: marks, joiners, flags, jamo, wide letters, line ends.
  static let pieces = [
    "a", " ", "å", "e\u{301}", "\u{301}", "漢", "👨‍👩‍👧‍👦", "\u{200D}", "👧", "🇳", "🇴", "🇳🇴", "한", "ᄒ", "ᅡ",
    "\n", "❤️", "\u{FE0F}", "👍🏽", "क्ष", "\u{94D}", "ø",
  ]

  @Test("any edits give what the same edits of the whole string give", arguments: 0..<40)
  func likeAString(seed: UInt64) {
    var chance = Lot(seed: seed)
    var editor = LineEditor()
    var model = ""
    for _ in 0..<200 {
      let length = model.count
      let place = chance.number(0...length)
      editor.moveCaret(to: place)
      var characters = Array(model)
      switch chance.number(0...5) {
      case 0 where place > 0:
        _ = editor.take(.backspace)
        characters.remove(at: place - 1)
        model = String(characters)
      case 1 where place < length:
        _ = editor.take(.delete)
        characters.remove(at: place)
        model = String(characters)
      default:
        let piece = chance.one(of: Self.pieces)
        editor.insert(piece)
        let before = String(characters[..<place]) + piece
        model = before + String(characters[place...])
        #expect(editor.caret == min(model.count, before.count), "seed \(seed)")
      }
      #expect(editor.string.unicodeScalars.elementsEqual(model.unicodeScalars), "seed \(seed)")
      #expect(editor.text.count == model.count, "seed \(seed)")
    }
    while editor.undo() {}
    #expect(editor.isEmpty, "seed \(seed)")
  }

  @Test(
    "rows hold every character once, none too wide, with the caret where it is", arguments: 0..<40)
  func rows(seed: UInt64) {
    var chance = Lot(seed: seed)
    var editor = LineEditor()
    for _ in 0..<chance.number(0...120) {
      editor.insert(chance.once(in: 3) ? " " : chance.one(of: Self.pieces))
    }
    editor.moveCaret(to: chance.number(0...editor.text.count))
    let width = chance.number(8...40)
    let rows = EditorRows(editor, width: width)
    var next = 0
    for row in rows.rows {
      #expect(row.lowerBound == next || editor.text[next..<row.lowerBound] == ["\n"])
      #expect(editor.text[row].reduce(0) { $0 + $1.columns } <= width, "seed \(seed)")
      next = row.upperBound
    }
    #expect(next == editor.text.count)
    let row = rows.rows[rows.caretRow]
    #expect(row.contains(editor.caret) || row.upperBound == editor.caret, "seed \(seed)")
    #expect((0...width).contains(rows.caretColumn))
  }

  @Test("a row is broken between words, and the caret behind a full one stands on the next")
  func breaks() {
    func rows(_ text: String, _ width: Int) -> [String] {
      let editor = LineEditor(text)
      return EditorRows(editor, width: width).rows.map { String(editor.text[$0]) }
    }
    #expect(rows("en to tre", 6) == ["en to ", "tre"])
    #expect(rows("abcdefgh", 3) == ["abc", "def", "gh"])
    #expect(rows("abc", 3) == ["abc", ""])
    #expect(rows("漢字漢", 3) == ["漢", "字", "漢"])
    #expect(rows("a\n\nb", 9) == ["a", "", "b"])
    #expect(rows("", 0) == [""])
    let full = EditorRows(LineEditor("abc"), width: 3)
    #expect(full.caretRow == 1)
    #expect(full.caretColumn == 0)
  }

  @Test("10,000 letters are typed, cut, brought back and laid out whole")
  func long() {
    var editor = LineEditor()
    let letters = (0..<10_000).map { Array("abc æøå漢\u{1F600} ")[$0 % 10] }
    for letter in letters { _ = editor.take(.character(letter)) }
    #expect(editor.text == letters)
    _ = editor.take(.control("u"))
    #expect(editor.isEmpty)
    _ = editor.take(.control("y"))
    #expect(editor.text == letters)
    let rows = EditorRows(editor, width: 50)
    #expect(rows.rows.reduce(0) { $0 + $1.count } == 10_000)
    #expect(rows.caretRow == rows.rows.count - 1)
  }
}
