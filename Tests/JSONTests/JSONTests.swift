import SamlingCore
import Testing

@testable import JSON

struct JSONTests {
  struct Everything: Codable, Equatable {
    enum Kind: Codable, Equatable {
      case none, one(Int)
      case two(a: String, b: Int?)
    }
    var truth = [true, false]
    var small: Int8 = -128
    var large = UInt64.max
    var whole = [Int64.min, Int64.max, 0, -1]
    var plain = [-1_000_000_000, 1_000_000_000]
    var broken = [0.1, -1e300, 1e-300, 0]
    var single: Float = 1.5
    var missing: String?
    var holes: [Int?] = [1, nil, 3]
    var kinds: [Kind] = [.none, .one(7), .two(a: "å", b: nil), .two(a: "", b: 1)]
    var deep: [[[String]]] = [[[], ["a"]], []]
    var words = ["a\"b": 1, "": 2, "å\u{7F}": 3]
    var byNumber = [7: "sju"]
  }

  @Test("any Codable value comes back as it was")
  func roundTrip() throws {
    let value = Everything()
    #expect(try JSONText.value(Everything.self, from: JSONText.bytes(of: value)) == value)
    for layout in [JSONLayout.canonical, .page] {
      let bytes = try JSONText.bytes(of: value, layout)
      #expect(try JSONText.value(Everything.self, from: bytes) == value)
    }
  }

  static let strict = [
    "01", "1.", ".5", "+1", "1e", "-", "tru", "nulll", "[1,]", "[,1]", "{\"a\":}", "{\"a\"}",
    "{a:1}",
    "{\"a\":1,}", "\"", "\"\\x\"", "\"\\u12\"", "\"\\ud800\"", "\"\\udc00\"", "\"\\ud800\\u0041\"",
    "\"\t\"",
    "\"\u{0}\"", "", " ", "1 2", "[1 2]", "'a'", "NaN", "\u{FEFF}1", "[", "{", "]", "\"\\", "\"\\u",
  ]

  @Test("what is not JSON is refused", arguments: strict)
  func refused(_ text: String) {
    #expect(throws: JSONFault.self) { try JSONDocument(Array(text.utf8)) }
  }

  static let accepted: [(String, [String])] = [
    (#" [ "a" , "\u00e5\/\b\f\n\r\t\"\\" ] "#, ["a", "å/\u{8}\u{C}\n\r\t\"\\"]),
    (#"["\uD83D\uDE00","\ud83d\ude00"]"#, ["😀", "😀"]), ("[]", []), (#"["\u0000"]"#, ["\u{0}"]),
  ]

  @Test("all that JSON allows is read", arguments: accepted)
  func read(_ text: String, _ values: [String]) throws {
    #expect(try JSONText.value([String].self, from: Array(text.utf8)) == values)
  }

  @Test("numbers out of range and values of another type are faults, not crashes")
  func mismatches() {
    let texts = [
      "256", "-1", "1.0", "1e2", "99999999999999999999", "\"1\"", "null", "[]", "{}", "true",
    ]
    for text in texts {
      #expect(throws: JSONFault.self) { try JSONText.value(UInt8.self, from: Array(text.utf8)) }
    }
    #expect(throws: JSONFault.self) { try JSONText.value([Int].self, from: Array("{}".utf8)) }
    #expect(throws: JSONFault.missing(key: "truth")) {
      try JSONText.value(Everything.self, from: Array("{}".utf8))
    }
  }

  @Test(
    "a plain whole number is held to a thousand million either way",
    arguments: ["1000000001", "-1000000001", "9223372036854775808", "-9223372036854775808"])
  func plain(_ text: String) {
    #expect(throws: JSONFault.outOfRange(at: 0)) {
      try JSONText.value(Int.self, from: Array(text.utf8))
    }
  }

  @Test(
    "a number that no floating-point number holds is a fault, and never written",
    arguments: ["1e999", "-1e999", "1e400", "nan", "\"1\""])
  func unbounded(_ text: String) {
    #expect(throws: JSONFault.self) { try JSONText.value(Double.self, from: Array(text.utf8)) }
    for number in [Double.infinity, -.infinity, .nan] {
      #expect(throws: JSONFault.self) { try JSONText.bytes(of: [number]) }
    }
  }

  @Test("where a key stands twice, the first counts, however it is spelled")
  func twice() throws {
    let text = Array(#"{"\u0061":1,"a":2,"b":[{"a":3}]}"#.utf8)
    #expect(try JSONText.document(text).member("a")?.number() == 1)
    #expect(try JSONText.document(text).member("c")?.number() == nil)
    #expect(try JSONText.document(Array("[\"a\"]".utf8)).member("a")?.number() == nil)
  }

  @Test("depth has a limit instead of an overflow")
  func depth() {
    let nested = {
      Array((String(repeating: "[", count: $0) + String(repeating: "]", count: $0)).utf8)
    }
    #expect(throws: Never.self) { try JSONDocument(nested(256)) }
    #expect(throws: JSONFault.self) { try JSONDocument(nested(257)) }
    #expect(throws: JSONFault.self) { try JSONDocument(nested(100_000)) }
  }

  @Test("no bytes at all crash the reader")
  func noise() throws {
    var generator = Lot(seed: 42)
    let seed = try JSONText.bytes(of: Everything())
    for _ in 0..<20_000 {
      var bytes = seed
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
        case 1: bytes.remove(at: place)
        default: bytes.removeLast(bytes.count - place)
        }
        if bytes.isEmpty { break }
      }
      _ = try? JSONText.value(Everything.self, from: bytes)
    }
  }
}
