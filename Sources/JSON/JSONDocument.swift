/// What is wrong with a JSON text, or with what stands in it.
package enum JSONFault: Error, Equatable {
  /// Not JSON, from this byte on.
  case malformed(at: Int)
  case missing(key: String)
  /// A value of another type at this byte.
  case mismatch(at: Int, wanted: String)
  /// A whole number at this byte that is beyond what is read.
  case outOfRange(at: Int)
}

/// A JSON text and where each of its values stands.
///
/// Values lie in `nodes` in the order of the text, an object's keys and values by turns; `next` leads past
/// all that a value holds. Nothing is copied out of the text until it is asked for.
final class JSONDocument: Sendable {
  enum Kind: UInt8, Sendable { case null, no, yes, number, string, object, array }

  struct Node: Sendable {
    var kind: Kind
    /// Of a string: whether it holds escapes.
    var isEscaped = false
    /// The bytes of a number, or of a string between its quotation marks.
    var start: Int32
    var end: Int32
    var next: Int32
  }

  let bytes: [UInt8]
  let nodes: [Node]

  /// Parses a text; all of it must be one value.
  init(_ bytes: [UInt8]) throws(JSONFault) {
    self.bytes = bytes
    var parser = JSONParser()
    let isWhole = bytes.withUnsafeBufferPointer { parser.parse($0) }
    guard isWhole else { throw JSONFault.malformed(at: parser.place) }
    nodes = parser.nodes
  }

  /// Where the value of an object's first member with this key stands.
  func value(of key: UnsafeBufferPointer<UInt8>, in object: Int) -> Int? {
    nodes.withUnsafeBufferPointer { nodes in
      bytes.withUnsafeBufferPointer { bytes in
        let end = Int(nodes[object].next)
        var place = object + 1
        while place < end {
          let node = nodes[place]
          let text = UnsafeBufferPointer(rebasing: bytes[Int(node.start)..<Int(node.end)])
          let isFound =
            node.isEscaped
            ? JSONEscape.resolve(text).utf8.elementsEqual(key)
            : text.count == key.count && text.elementsEqual(key)
          if isFound { return place + 1 }
          place = Int(nodes[place + 1].next)
        }
        return nil
      }
    }
  }
}
