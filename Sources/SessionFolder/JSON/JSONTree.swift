/// One value of a JSON text that is being built.
///
/// It is a class because an encoder hands out parts that are filled in after the whole that holds them.
final class JSONTree {
  /// The value by its type; objects and arrays hold trees.
  enum Content {
    case null
    case bool(Bool)
    /// A number as it is written.
    case number(String)
    case string(String)
    case object([(key: String, value: JSONTree)])
    case array([JSONTree])
  }

  /// Whether the order of an array means something.
  enum Order {
    case given
    /// The elements of a `Set`, in any order.
    case elements
    /// Keys and values of a `Dictionary` alternating, the pairs in any order.
    case pairs
  }

  var content: Content
  var order = Order.given

  init(_ content: Content = .null) { self.content = content }

  /// The value's text on one line.
  ///
  /// - Parameters:
  ///   - isCanonical: Whether to sort everything without an order of its own by its bytes.
  ///   - bytes: Where to append it.
  func write(isCanonical: Bool, to bytes: inout [UInt8]) {
    switch content {
    case .null: bytes += "null".utf8
    case .bool(let value): bytes += (value ? "true" : "false").utf8
    case .number(let text): bytes += text.utf8
    case .string(let text): JSONEscape.write(text, to: &bytes)
    case .object(let members):
      let ordered = isCanonical ? members.sorted { Self.precedes($0.key, $1.key) } : members
      Self.join("{", ordered, "}", to: &bytes) { member, bytes in
        JSONEscape.write(member.key, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        member.value.write(isCanonical: isCanonical, to: &bytes)
      }
    case .array(let elements):
      if isCanonical, order != .given {
        Self.join("[", sorted(elements), "]", to: &bytes) { $1 += $0 }
      } else {
        Self.join("[", elements, "]", to: &bytes) { $0.write(isCanonical: isCanonical, to: &$1) }
      }
    }
  }

  /// Compares by bytes; the sorting of languages differs between versions of Unicode.
  private static func precedes(_ a: String, _ b: String) -> Bool {
    a.utf8.lexicographicallyPrecedes(b.utf8)
  }

  /// The canonical texts of the elements, or of the pairs, in the order of their bytes.
  private func sorted(_ elements: [JSONTree]) -> [[UInt8]] {
    let step = order == .pairs ? 2 : 1
    let texts = stride(from: 0, to: elements.count, by: step).map { start in
      var bytes: [UInt8] = []
      for element in elements[start..<min(start + step, elements.count)] {
        if !bytes.isEmpty { bytes.append(UInt8(ascii: ",")) }
        element.write(isCanonical: true, to: &bytes)
      }
      return bytes
    }
    return texts.sorted { $0.lexicographicallyPrecedes($1) }
  }

  private static func join<Part>(
    _ open: Unicode.Scalar, _ parts: [Part], _ close: Unicode.Scalar, to bytes: inout [UInt8],
    _ write: (Part, inout [UInt8]) -> Void
  ) {
    bytes.append(UInt8(ascii: open))
    for (index, part) in parts.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      write(part, &bytes)
    }
    bytes.append(UInt8(ascii: close))
  }

  /// Makes this an object, if it is not one yet.
  func becomeObject() { if case .object = content {} else { content = .object([]) } }

  /// Makes this an array, if it is not one yet.
  func becomeArray() { if case .array = content {} else { content = .array([]) } }

  func add(_ key: String, _ value: JSONTree) {
    guard case .object(var members) = content else { return }
    content = .null
    members.append((key, value))
    content = .object(members)
  }

  func add(_ element: JSONTree) {
    guard case .array(var elements) = content else { return }
    content = .null
    elements.append(element)
    content = .array(elements)
  }

  var count: Int { if case .array(let elements) = content { elements.count } else { 0 } }
}
