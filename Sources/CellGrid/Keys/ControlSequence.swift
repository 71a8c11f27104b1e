/// An escape sequence that a key sends: `ESC [ numbers letter` or `ESC O letter`.
struct ControlSequence: Equatable {
  private let isShort: Bool
  private let numbers: [Int]
  private let final: UInt8

  static let pasteStart = ControlSequence(isShort: false, numbers: [200], final: UInt8(ascii: "~"))

  private init(isShort: Bool, numbers: [Int], final: UInt8) {
    self.isShort = isShort
    self.numbers = numbers
    self.final = final
  }

  /// Reads a whole sequence; nil when it holds anything but numbers before its letter.
  init?(_ bytes: [UInt8]) {
    guard bytes.count > 2, let final = bytes.last else { return nil }
    isShort = bytes[1] == UInt8(ascii: "O")
    self.final = final
    let middle = bytes[2..<(bytes.count - 1)]
    if middle.elementsEqual([UInt8(ascii: "[")]) {
      // The Linux console's F1 to F5.
      numbers = [-1]
      return
    }
    let text = String(decoding: middle, as: UTF8.self)
    var numbers: [Int] = []
    for part in text.split(separator: ";", omittingEmptySubsequences: false) {
      let head = part.prefix { $0 != ":" }
      guard let number = head.isEmpty ? 1 : Int(head), number >= 0 else { return nil }
      numbers.append(number)
    }
    self.numbers = numbers
  }

  /// The keys that it stands for; a modifier that the program has no name for is ignored.
  var keys: [Key] {
    if numbers == [-1] { return [linuxFunctionKey] }
    switch final {
    case UInt8(ascii: "A"): return [.up]
    case UInt8(ascii: "B"): return [.down]
    case UInt8(ascii: "C"): return [.right]
    case UInt8(ascii: "D"): return [.left]
    case UInt8(ascii: "H"): return [.home]
    case UInt8(ascii: "F"): return [.end]
    case UInt8(ascii: "Z"): return [.backTab]
    case UInt8(ascii: "M") where isShort: return [.enter]
    case UInt8(ascii: "P")...UInt8(ascii: "S"): return [.function(Int(final) - 0x4F)]
    case UInt8(ascii: "u"): return [unicodeKey]
    case UInt8(ascii: "~"): return numbered
    // Focus in and out are no keys.
    case UInt8(ascii: "I"), UInt8(ascii: "O"): return []
    default: return [.unknown]
    }
  }

  private var numbered: [Key] {
    switch numbers.first ?? 0 {
    case 1, 7: [.home]
    case 4, 8: [.end]
    case 2: [.insert]
    case 3: [.delete]
    case 5: [.pageUp]
    case 6: [.pageDown]
    case 11...15: [.function(number - 10)]
    case 17...21: [.function(number - 11)]
    case 23...26: [.function(number - 12)]
    case 27 where numbers.count == 3:
      ControlSequence(isShort: false, numbers: [numbers[2], numbers[1]], final: UInt8(ascii: "u"))
        .keys
    case 28, 29: [.function(number - 13)]
    case 31...34: [.function(number - 14)]
    // The end of a paste that was given up.
    case 201: []
    default: [.unknown]
    }
  }

  private var number: Int { numbers.first ?? 0 }

  private var linuxFunctionKey: Key {
    (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(final)
      ? .function(Int(final) - 0x40) : .unknown
  }

  /// The key of `ESC [ code ; modifiers u`, from terminals that spell keys out.
  private var unicodeKey: Key {
    let modifiers = numbers.count > 1 ? max(0, numbers[1] - 1) : 0
    let isShift = modifiers & 1 != 0
    let isAlt = modifiers & 2 != 0
    let isControl = modifiers & 4 != 0
    guard let code = UInt32(exactly: number), let scalar = Unicode.Scalar(code) else {
      return .unknown
    }
    if code < 0x20 || code == 0x7F {
      return code == 9 && isShift ? .backTab : Key(control: UInt8(code))
    }
    if isControl { return .control(Character(scalar)) }
    return isAlt ? .alt(Character(scalar)) : .character(Character(scalar))
  }
}

extension Key {
  /// The key that sends a control byte.
  init(control byte: UInt8) {
    switch byte {
    case 0x00: self = .control(" ")
    case 0x08, 0x7F: self = .backspace
    case 0x09: self = .tab
    case 0x0A, 0x0D: self = .enter
    case 0x1B: self = .escape
    case 0x01...0x1A: self = .control(Character(Unicode.Scalar(byte + 0x60)))
    default: self = .control(Character(Unicode.Scalar(byte + 0x40)))
    }
  }

  /// Alt with the key that sends a byte.
  init(alt byte: UInt8) {
    switch Key(control: byte) {
    case _ where byte >= 0x20 && byte < 0x7F: self = .alt(Character(Unicode.Scalar(byte)))
    case .enter: self = .alt("\n")
    case .backspace: self = .alt("\u{8}")
    default: self = .unknown
    }
  }
}
