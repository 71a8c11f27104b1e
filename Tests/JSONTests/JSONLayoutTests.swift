import Testing

@testable import JSON

/// How values are written.
struct JSONLayoutTests {
  struct Item: Encodable {
    var title = "Økt 1"
    var length = 2.5
    var weight = 3.0
    var empty: [Int] = []
    var parts = [[1, 2], []]
    var nothing: [String: Int] = [:]
  }

  static func text(_ value: some Encodable, _ layout: JSONLayout = .line) throws -> String {
    String(decoding: try JSONText.bytes(of: value, layout), as: UTF8.self)
  }

  @Test("a page has a line for each value, and members in the order of their names")
  func page() throws {
    let page = """
      {
        "empty" : [

        ],
        "length" : 2.5,
        "nothing" : {

        },
        "parts" : [
          [
            1,
            2
          ],
          [

          ]
        ],
        "title" : "Økt 1",
        "weight" : 3
      }
      """
    #expect(try Self.text(Item(), .page) == page)
  }

  @Test("a line has members in the order of their declaration")
  func line() throws {
    let line =
      #"{"title":"Økt 1","length":2.5,"weight":3,"empty":[],"parts":[[1,2],[]],"nothing":{}}"#
    #expect(try Self.text(Item()) == line)
  }

  @Test("the canonical text sorts sets, dictionaries and members by their bytes")
  func canonical() throws {
    struct State: Encodable {
      var words: Set = ["b", "a b", "a", "å"]
      var pairs: [[Int]: Set<Int>] = [[2]: [10, 9], [1]: [], [1, 0]: [3]]
      var a = ["z\"": 1, "z!": 2, "z": 3]
      var list = ["b", "a"]
    }
    let text =
      #"{"a":{"z":3,"z!":2,"z\"":1},"list":["b","a"],"#
      + #""pairs":[[1,0],[3],[1],[],[2],[10,9]],"words":["a b","a","b","å"]}"#
    #expect(try Self.text(State(), .canonical) == text)
  }

  @Test("a single value is a text too", arguments: JSONLayout.all)
  func single(_ layout: JSONLayout) throws {
    struct Nothing: Encodable { func encode(to encoder: any Encoder) throws {} }
    #expect(try Self.text("å\u{202E}\n", layout) == #""å\u202e\n""#)
    #expect(try Self.text(-7, layout) == "-7")
    #expect(try Self.text(String?.none, layout) == "null")
    #expect(try Self.text(Nothing(), layout) == "null")
    let nested = try Self.text([Nothing(), Nothing()], layout)
    #expect(nested.filter { !$0.isWhitespace } == "[null,null]")
  }

  @Test("several containers of one encoder fill one object, nested ones between")
  func together() throws {
    struct Item: Encodable {
      enum Key: String, CodingKey { case a, b, c, d }
      func encode(to encoder: any Encoder) throws {
        var first = encoder.container(keyedBy: Key.self)
        try first.encode(1, forKey: .a)
        var list = first.nestedUnkeyedContainer(forKey: .b)
        try list.encode("x")
        var inner = list.nestedContainer(keyedBy: Key.self)
        try inner.encodeNil(forKey: .a)
        try list.encode("y")
        var second = encoder.container(keyedBy: Key.self)
        try second.encode(2, forKey: .c)
        try ["z"].encode(to: second.superEncoder(forKey: .d))
      }
    }
    #expect(try Self.text(Item()) == #"{"a":1,"b":["x",{"a":null},"y"],"c":2,"d":["z"]}"#)
  }

  @Test("a part that is filled in after its end, or twice, is a fault")
  func late() {
    struct Late: Encodable {
      enum Key: String, CodingKey { case a, b }
      func encode(to encoder: any Encoder) throws {
        var whole = encoder.container(keyedBy: Key.self)
        var part = whole.nestedUnkeyedContainer(forKey: .a)
        try whole.encode(1, forKey: .b)
        try part.encode(2)
      }
    }
    struct Twice: Encodable {
      func encode(to encoder: any Encoder) throws {
        var value = encoder.singleValueContainer()
        try value.encode(1)
        try value.encode(2)
      }
    }
    #expect(throws: JSONFault.self) { try JSONText.bytes(of: Late()) }
    #expect(throws: JSONFault.self) { try JSONText.bytes(of: Twice()) }
  }

  @Test("no control, format or separator character of Unicode stands raw in a text")
  func allHidden() {
    let hidden: [Unicode.GeneralCategory] = [
      .control, .format, .lineSeparator, .paragraphSeparator,
    ]
    for value in (0...0x10FFFF as ClosedRange<UInt32>) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      if hidden.contains(scalar.properties.generalCategory) != JSONEscape.isHidden(scalar) {
        Issue.record("U+\(String(value, radix: 16))")
      }
    }
  }
}

extension JSONLayout {
  static let all = [JSONLayout.line, .canonical, .page]
}
