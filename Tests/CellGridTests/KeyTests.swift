import Testing

@testable import CellGrid

@Suite("Keys")
struct KeyTests {
  @Test(
    "spellings are read and names written",
    arguments: [
      ("n", Key.character("n"), "n"), ("ctrl-n", .control("n"), "^N"), ("^N", .control("n"), "^N"),
      ("Shift+Tab", .backTab, "Shift+Tab"), ("f12", .function(12), "F12"),
      ("f", .character("f"), "f"),
      ("alt-X", .alt("X"), "Alt+X"), ("space", .character(" "), "Space"), ("up", .up, "↑"),
      ("enter", .enter, "Enter"), ("PageDown", .pageDown, "PgDn"),
      ("ctrl-space", .control(" "), "^Space"),
      ("å", .character("å"), "å"), ("-", .character("-"), "-"), ("ctrl--", .control("-"), "^-"),
    ])
  func names(spelling: String, key: Key, name: String) {
    #expect(Key(spelling) == key)
    #expect(key.name == name)
    #expect(Key(name) == key)
  }

  @Test("what is no key's spelling is refused", arguments: ["", "ctrl-", "f0", "f99", "hello"])
  func refused(spelling: String) {
    #expect(Key(spelling) == nil)
  }
}

@Suite("Bytes becoming keys")
struct KeyReaderTests {
  private func keys(_ text: String) -> [Key] {
    var reader = KeyReader()
    return reader.read(Array(text.utf8)[...]) + reader.flush()
  }

  @Test(
    "a terminal's answer on its background is no key, in whatever pieces it comes",
    arguments: [
      ("rgb:ffff/ffff/ffff", true), ("rgb:0000/0000/0000", false), ("rgb:f/f/c", true),
      ("rgb:1e1e/1e1e/2e2e", false), ("rgb:fd/f6/e3", true),
    ])
  func ground(_ answer: String, _ isLight: Bool) {
    for end in ["\u{7}", "\u{1B}\\"] {
      let bytes = Array(("\u{1B}]11;" + answer + end).utf8)
      for cut in 1..<bytes.count {
        var reader = KeyReader()
        reader.awaitsGround = true
        var keys = reader.read(Array("a".utf8) + bytes[..<cut])
        // A pause ends nothing but a lone Escape, which may have been typed.
        if cut > 1 { keys += reader.flush() }
        keys += reader.read(bytes[cut...] + Array("b".utf8))
        #expect(keys == [.character("a"), .character("b")])
        #expect(reader.isOnLight == isLight && !reader.awaitsGround)
      }
    }
  }

  @Test("what begins like an answer and is none was typed", arguments: ["x", "1x", "11;rgb:x"])
  func noGround(_ typed: String) {
    var reader = KeyReader()
    reader.awaitsGround = true
    let keys = reader.read(Array(("\u{1B}]" + typed).utf8)[...])
    #expect(keys == [.alt("]")] + typed.map(Key.character))
    #expect(reader.isOnLight == nil)
  }

  @Test(
    "what terminals send",
    arguments: [
      ("\u{1B}[1~", Key.home), ("\u{1B}[7~", .home), ("\u{1B}OH", .home), ("\u{1B}[H", .home),
      ("\u{1B}[1;5C", .right), ("\u{1B}[3~", .delete), ("\u{1B}[[A", .function(1)),
      ("\u{1B}[15~", .function(5)), ("\u{1B}[24~", .function(12)), ("\u{1B}[1;2P", .function(1)),
      ("\u{1B}\u{1B}[A", .up), ("\u{1B}[110;5u", .control("n")), ("\u{1B}[9;2u", .backTab),
      ("\u{1B}[27;5;110~", .control("n")), ("\u{0}", .control(" ")), ("\u{1F}", .control("_")),
      ("\u{1B}å", .alt("å")), ("😀", .character("😀")), ("\u{1B}[99X", .unknown),
      ("\u{1B}[<0;1;1M", .unknown), ("\u{8}", .backspace), ("\n", .enter),
    ])
  func sequences(bytes: String, key: Key) {
    #expect(keys(bytes) == [key])
  }

  @Test("a text cut at any byte gives the same keys")
  func cuts() {
    let text = "aå\u{1B}[A😀\u{1B}[200~x\ry\u{1B}[201~\u{1B}OPz\u{1B}[6~"
    let whole = keys(text)
    let bytes = Array(text.utf8)
    for cut in bytes.indices {
      var reader = KeyReader()
      let cutKeys = reader.read(bytes[..<cut]) + reader.read(bytes[cut...])
      #expect(cutKeys == whole)
    }
    #expect(whole.count == 8)
  }

  @Test("nothing in a paste is a key")
  func paste() {
    #expect(
      keys("\u{1B}[200~q\u{3}\u{1B}[A\r\nx\u{1B}[201~k") == [
        .paste("q\u{3}\u{1B}[A\nx"), .character("k"),
      ])
  }

  @Test("a paste without an end is given up after silence")
  func unterminated() {
    var reader = KeyReader()
    #expect(reader.read(Array("\u{1B}[200~abc".utf8)[...]) == [])
    #expect(reader.isPasting)
    #expect(reader.flush() == [.paste("abc")])
    #expect(reader.read(Array("q\u{1B}[201~".utf8)[...]) == [.character("q")])
  }

  @Test("Escape alone is Escape once nothing follows")
  func escape() {
    var reader = KeyReader()
    #expect(reader.read([0x1B]) == [])
    #expect(reader.isInside)
    #expect(reader.flush() == [.escape])
    #expect(keys("\u{1B}\u{1B}") == [.escape, .escape])
  }

  @Test("any bytes at all end in keys, and leave it ready for the next")
  func anyBytes() {
    var state: UInt64 = 42
    for _ in 0..<2_000 {
      var bytes: [UInt8] = []
      for _ in 0..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let byte = UInt8(truncatingIfNeeded: state >> 33)
        bytes.append(byte % 5 == 0 ? 0x1B : byte % 7 == 0 ? 0x5B : byte)
      }
      var reader = KeyReader()
      _ = reader.read(bytes[...])
      _ = reader.flush()
      #expect(reader.read(Array("n".utf8)[...]) == [.character("n")], "\(bytes)")
    }
  }
}
