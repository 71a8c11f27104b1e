import Phrases
import CellGrid

/// A text being typed: its characters, the caret, what was cut, and the changes to undo.
///
/// `text` is split into characters as the whole string would be, in whatever order it was typed, and `caret` lies in
/// `0...text.count`. `\n` separates lines; there are no other control characters.
package struct LineEditor: Sendable {
  package private(set) var text: [Character] = []
  package private(set) var caret = 0
  /// Counts the changes of the text.
  package private(set) var changes = 0
  /// What was cut last, for `^Y`.
  package private(set) var cut: [Character] = []
  private var isCutting = false
  private var past: [Change] = []

  /// How to undo one change.
  private struct Change: Sendable {
    var place: Int
    var removed: [Character]
    var added: Int
    var caret: Int
    /// Whether letters typed next behind it belong to it.
    var isOpen: Bool
  }

  /// How many changes can be undone.
  private static let memory = 500

  /// Begins with a text, the caret at its end.
  package init(_ text: String = "") {
    self.text = Array(text)
    caret = self.text.count
  }

  package var string: String { String(text) }
  package var isEmpty: Bool { text.isEmpty }
  package var isBlank: Bool { text.allSatisfy(\.isWhitespace) }

  /// Takes a key that edits; returns false for any other.
  package mutating func take(_ key: Key) -> Bool {
    let wasCutting = isCutting
    isCutting = false
    switch key {
    case .character(let character): type(character)
    case .paste(let pasted): insert(pasted.lines.joined(separator: " "))
    case .backspace, .control("h"): remove(max(0, caret - 1)..<caret)
    case .delete, .control("d"): remove(caret..<min(text.count, caret + 1))
    case .control("u"): cut(lineStart..<caret, isMore: wasCutting)
    case .control("k"):
      // At the end of a line the key cuts the line break.
      let end = caret == lineEnd ? min(text.count, caret + 1) : lineEnd
      cut(caret..<end, isMore: wasCutting)
    case .control("w"), .alt("\u{8}"): cut(wordStart..<caret, isMore: wasCutting)
    case .alt("d"): cut(caret..<wordEnd, isMore: wasCutting)
    case .control("y"): insert(String(cut))
    case .control("_"): return undo()
    default: return move(key)
    }
    return true
  }

  private mutating func move(_ key: Key) -> Bool {
    switch key {
    case .left, .control("b"): caret = max(0, caret - 1)
    case .right, .control("f"): caret = min(text.count, caret + 1)
    case .home, .control("a"): caret = lineStart
    case .end, .control("e"): caret = lineEnd
    case .alt("b"): caret = wordStart
    case .alt("f"): caret = wordEnd
    case .alt("<"): caret = 0
    case .alt(">"): caret = text.count
    default: return false
    }
    return true
  }

  package mutating func moveCaret(to place: Int) { caret = min(max(0, place), text.count) }

  /// Inserts text at the caret; line breaks stay, other control characters become spaces.
  package mutating func insert(_ string: String) {
    replace(caret..<caret, with: string.withoutControls)
  }

  /// Replaces the whole text; this can be undone.
  package mutating func replaceAll(with string: String) {
    replace(0..<text.count, with: string.withoutControls)
  }

  /// Remembers a text for `^Y`.
  package mutating func keep(_ string: String) { cut = Array(string) }

  /// Undoes the last change; returns false where there is none.
  package mutating func undo() -> Bool {
    guard let last = past.popLast() else { return false }
    text.replaceSubrange(last.place..<last.place + last.added, with: last.removed)
    caret = last.caret
    changes += 1
    return true
  }

  // MARK: Changing

  private mutating func type(_ character: Character) {
    let startsWord = !character.isWhitespace && caret > 0 && text[caret - 1].isWhitespace
    replace(caret..<caret, with: String(character), isTyped: true, startsAnew: startsWord)
  }

  private mutating func remove(_ range: Range<Int>) {
    if !range.isEmpty { replace(range, with: "") }
  }

  private mutating func cut(_ range: Range<Int>, isMore: Bool) {
    isCutting = true
    guard !range.isEmpty else { return }
    let piece = Array(text[range])
    // Cuts in a row join; text from before the caret goes before what was cut already.
    if isMore { cut = range.lowerBound < caret ? piece + cut : cut + piece } else { cut = piece }
    replace(range, with: "")
  }

  /// Replaces characters by text; those at the seams join as they would in the whole string.
  ///
  /// - Complexity: O(length of the new text and of the text behind it); the whole string is never made.
  private mutating func replace(
    _ range: Range<Int>, with string: String, isTyped: Bool = false, startsAnew: Bool = false
  ) {
    let low = max(0, range.lowerBound - 1)
    let before = String(text[low..<range.lowerBound]) + string
    var high = min(text.count, range.upperBound + 1)
    var fresh = Array(before + String(text[range.upperBound..<high]))
    // Flags pair up from the left, so that one letter may change all behind it.
    while high < text.count, fresh.last.map({ $0.isSame(as: text[high - 1]) }) != true {
      high = min(text.count, high + max(1, high - range.upperBound))
      fresh = Array(before + String(text[range.upperBound..<high]))
    }
    let old = text[low..<high]
    let same = zip(old, fresh).prefix { $0.isSame(as: $1) }.count
    let most = min(old.count, fresh.count) - same
    let sameEnd = zip(old.reversed(), fresh.reversed()).prefix(most)
      .prefix { $0.isSame(as: $1) }.count
    let place = low + same
    let removed = Array(old[place..<high - sameEnd])
    let added = fresh[same..<fresh.count - sameEnd]
    remember(
      Change(place: place, removed: removed, added: added.count, caret: caret, isOpen: isTyped),
      startsAnew: startsAnew)
    text.replaceSubrange(place..<high - sameEnd, with: added)
    caret = min(text.count, low + before.count)
    changes += 1
  }

  private mutating func remember(_ change: Change, startsAnew: Bool) {
    if change.isOpen, !startsAnew, change.removed.isEmpty, let last = past.last, last.isOpen,
      last.place + last.added == change.place
    {
      past[past.count - 1].added += change.added
      return
    }
    past.append(change)
    if past.count > Self.memory { past.removeFirst(past.count - Self.memory) }
  }

  // MARK: Words and lines

  private var wordStart: Int {
    var place = caret
    while place > 0, text[place - 1].isWhitespace { place -= 1 }
    while place > 0, !text[place - 1].isWhitespace { place -= 1 }
    return place
  }

  private var wordEnd: Int {
    var place = caret
    while place < text.count, text[place].isWhitespace { place += 1 }
    while place < text.count, !text[place].isWhitespace { place += 1 }
    return place
  }

  private var lineStart: Int {
    text[..<caret].lastIndex(of: "\n").map { $0 + 1 } ?? 0
  }

  private var lineEnd: Int { text[caret...].firstIndex(of: "\n") ?? text.count }
}

extension LineEditor: Equatable {
  /// Whether both show the same text, however it came about.
  package static func == (a: LineEditor, b: LineEditor) -> Bool {
    a.caret == b.caret && a.text.count == b.text.count
      && (a.sharesText(with: b) || zip(a.text, b.text).allSatisfy { $0.isSame(as: $1) })
  }
}

extension LineEditor {
  /// Whether the text of both is one in memory, as that of a copy is until one of them changes.
  private func sharesText(with other: LineEditor) -> Bool {
    text.withUnsafeBufferPointer { own in
      other.text.withUnsafeBufferPointer { own.baseAddress == $0.baseAddress }
    }
  }
}

extension Character {
  /// Whether both have the same scalars; `==` takes é for e with an accent.
  fileprivate func isSame(as other: Character) -> Bool {
    self == other && unicodeScalars.elementsEqual(other.unicodeScalars)
  }
}

extension String {
  /// The lines that are not blank, without control characters.
  var lines: [String] {
    split(whereSeparator: \.isNewline).map { String($0).withoutControls }
      .filter { !$0.allSatisfy(\.isWhitespace) }
  }

  /// The text with `\n` for each line break and a space for every other control character, such as a tab.
  fileprivate var withoutControls: String {
    if utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }), !utf8.contains(0xC2) { return self }
    var kept = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in unicodeScalars {
      switch scalar {
      case "\n": if !isAfterReturn { kept.append("\n") }
      case "\r", "\u{85}", "\u{2028}", "\u{2029}", "\u{B}", "\u{C}": kept.append("\n")
      case _ where scalar.properties.generalCategory == .control: kept.append(" ")
      default: kept.append(scalar)
      }
      isAfterReturn = scalar == "\r"
    }
    return String(kept)
  }
}
