import SamlingCore
import Support

@testable import Seats

/// Random texts for the wall in which no word stands twice, so that what is read is told apart.
struct WallWords {
  var lot: Lot
  /// Whether any text has «…» of its own.
  private(set) var hasEllipsis = false
  private var used: Set<[UInt32]> = []

  init(seed: UInt64) { lot = Lot(seed: seed) }

  private static let vowels = Array("aeiouyæøå")
  private static let consonants = Array("bdfghjklmnprstv")
  private static let chinese = Array("会议市镇问题答案时间开始结束讨论学校道路")
  private static let emoji = Array("🎣🚲🏔🐟🌲🚌")

  /// A text of at most so many characters.
  mutating func text(_ most: Int) -> String {
    let length = lot.number(1...max(1, most))
    var text = ""
    while text.count < length {
      let room = length - text.count - (text.isEmpty ? 0 : 1)
      guard room > 1 || text.isEmpty else { break }
      text += (text.isEmpty ? "" : " ") + word(room)
    }
    return text
  }

  /// What stands on a row: 1 to 60 characters.
  mutating func label() -> String { text(lot.once(in: 3) ? 60 : 24) }

  /// A question of 1 to 400 characters.
  mutating func question() -> String {
    text(lot.one(of: [40, 80, 80, 160, 399])) + (lot.once(in: 5) ? "" : "?")
  }

  /// A name of one to three words.
  mutating func name() -> String { text(lot.once(in: 6) ? 40 : 18) }

  /// Takes over which words another has used.
  mutating func keep(_ other: WallWords) {
    used.formUnion(other.used)
    hasEllipsis = hasEllipsis || other.hasEllipsis
  }

  /// A word of at most so many characters that has not been used.
  private mutating func word(_ most: Int) -> String {
    for _ in 0..<40 {
      let word = lot.once(in: 12) ? odd(most) : plain(most)
      guard isNew(word) else { continue }
      if word.contains("…") { hasEllipsis = true }
      return word
    }
    // All the short ones are used.
    while true {
      let word = plain(lot.number(5...9))
      if isNew(word) { return word }
    }
  }

  /// Whether a word has not been used, with or without the signs around it.
  private mutating func isNew(_ word: String) -> Bool {
    let bare = word.filter { !"«»…".contains($0) }
    return used.insert(WallText(bare).words.first ?? []).inserted
  }

  private mutating func plain(_ most: Int) -> String {
    let length = min(most, lot.once(in: 40) ? lot.number(13...48) : lot.number(1...12))
    var word = ""
    for place in 0..<max(1, length) {
      word.append(lot.one(of: place % 2 == 0 ? Self.consonants : Self.vowels))
    }
    // A single letter is one that no number or phrase has.
    if lot.once(in: 4) { word = word.prefix(1).uppercased() + word.dropFirst() }
    if word.count > 8, lot.once(in: 8) {
      word.insert("-", at: word.index(word.startIndex, offsetBy: lot.number(2...word.count - 3)))
    }
    return word
  }

  /// A word with characters that are rare, or that the large letters lack.
  private mutating func odd(_ most: Int) -> String {
    let plain = plain(max(1, most - 2))
    guard most > 3 else { return String(lot.one(of: Self.chinese)) }
    switch lot.number(0...8) {
    case 0: return plain + String(lot.one(of: Self.emoji))
    case 1:
      return String((0..<lot.number(1...min(most, 30))).map { _ in lot.one(of: Self.chinese) })
    case 2: return plain + "é"
    case 3: return plain + "ñ"
    case 4: return "«" + plain + "»"
    case 5: return plain + "…"
    case 6: return plain + "/" + "x"
    case 7: return plain.prefix(1) + "\u{AD}" + plain.dropFirst()
    default: return plain + "&" + "z"
    }
  }
}
