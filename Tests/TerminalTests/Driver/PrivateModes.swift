/// The switches that a program's output has left on or off.
struct PrivateModes {
  /// `1049`, `25`, … with whether each was last set or reset.
  private(set) var states: [Int: Bool] = [:]
  private(set) var keypadOn = false

  init(after output: [UInt8]) {
    let bytes = output + [0, 0]
    for place in output.indices where bytes[place] == 0x1B {
      switch bytes[place + 1] {
      case UInt8(ascii: "="): keypadOn = true
      case UInt8(ascii: ">"): keypadOn = false
      case UInt8(ascii: "[") where bytes[place + 2] == UInt8(ascii: "?"):
        read(bytes[(place + 3)...])
      default: break
      }
    }
  }

  private mutating func read(_ rest: ArraySlice<UInt8>) {
    let numbers = rest.prefix { $0 == UInt8(ascii: ";") || (0x30...0x39).contains($0) }
    guard let final = rest.dropFirst(numbers.count).first else { return }
    guard final == UInt8(ascii: "h") || final == UInt8(ascii: "l") else { return }
    for number in String(decoding: numbers, as: UTF8.self).split(separator: ";") {
      if let mode = Int(number) { states[mode] = final == UInt8(ascii: "h") }
    }
  }

  /// Everything that a terminal does not have by default.
  var leftOn: [String] {
    let onByDefault: Set = [7, 25]
    // A blinking cursor, which curses sets as the terminal's description says.
    let neutral: Set = [12, 1034]
    let left = states.filter { $0.value != onByDefault.contains($0.key) }.keys
      .filter { !neutral.contains($0) }.sorted().map(String.init)
    return left + (keypadOn ? ["keypad"] : [])
  }
}
