/// How a JSON text is laid out.
package enum JSONLayout: Sendable {
  /// On one line, members in the order in which they are declared.
  case line
  /// The one text that equal values have on every machine: on one line, and all that has no order of its own (members,
  /// sets, dictionaries) in the order of its bytes.
  case canonical
  /// For people and programs: a line for each value, members in the order of their names.
  case page
}

/// A JSON text in the making, written from its beginning to its end.
///
/// Each part knows its depth; what lies deeper ends when a part takes its next value. A part that is filled in after
/// its end is a fault.
struct JSONOutput {
  enum Kind { case object, array }

  /// Whether the order of an array means something.
  enum Order {
    case given
    /// The elements of a `Set`, in any order.
    case elements
    /// Keys and values of a `Dictionary` by turns, the pairs in any order.
    case pairs
  }

  /// An object or array that has not ended.
  private struct Open {
    let kind: Kind
    let order: Order
    /// Where its text begins.
    let start: Int
    var count = 0
    /// The last member's or element's key, and where it and its value begin.
    var key = ""
    var partStart = 0
    var valueStart = 0
    /// Those before the last, where they are to be sorted.
    var parts: [Part] = []
  }

  /// A member or an element that is written, by its place in the text.
  private struct Part {
    var key: String
    var range: Range<Int>
  }

  let layout: JSONLayout
  private var bytes: [UInt8] = []
  private var open: [Open] = []
  private var fault: JSONFault?
  /// Of the array that is begun next.
  private var nextOrder = Order.given

  init(_ layout: JSONLayout) { self.layout = layout }

  /// Ends the whole text.
  mutating func finish() throws(JSONFault) -> [UInt8] {
    end(downTo: 0)
    if let fault { throw fault }
    if bytes.isEmpty { bytes += "null".utf8 }
    return bytes
  }

  // MARK: Objects and arrays

  /// Begins an object or array there, or goes on with the one that was begun.
  mutating func begin(_ kind: Kind, at place: JSONPlace) {
    let depth = place.depth
    if open.count > depth, open[depth].start == place.start, open[depth].kind == kind {
      end(downTo: depth + 1)
    } else if open.count == depth, bytes.count == place.start {
      open.append(Open(kind: kind, order: nextOrder, start: place.start))
      bytes.append(UInt8(ascii: kind == .object ? "{" : "["))
      if layout == .page { bytes.append(UInt8(ascii: "\n")) }
    } else {
      misuse()
    }
    nextOrder = .given
  }

  /// Begins the next member or element there, and says where its value begins; nowhere if the place has ended.
  mutating func next(_ key: String = "", in place: JSONPlace) -> Int {
    let depth = place.depth
    guard open.count > depth, open[depth].start == place.start else {
      misuse()
      return -1
    }
    end(downTo: depth + 1)
    finishPart()
    if open[depth].count > 0 { separate() }
    let start = bytes.count
    indent(depth + 1)
    if open[depth].kind == .object {
      JSONEscape.write(key, to: &bytes)
      if layout == .page { bytes.append(UInt8(ascii: " ")) }
      bytes.append(UInt8(ascii: ":"))
      if layout == .page { bytes.append(UInt8(ascii: " ")) }
    }
    open[depth].count += 1
    open[depth].partStart = start
    open[depth].valueStart = bytes.count
    if layout != .line { open[depth].key = key }
    return bytes.count
  }

  func count(in place: JSONPlace) -> Int {
    place.depth < open.count && open[place.depth].start == place.start ? open[place.depth].count : 0
  }

  /// Ends all that lie this deep or deeper.
  private mutating func end(downTo depth: Int) {
    while open.count > depth {
      finishPart()
      let ended = open.removeLast()
      if !ended.parts.isEmpty { sort(ended) }
      if layout == .page { bytes.append(UInt8(ascii: "\n")) }
      indent(open.count)
      bytes.append(UInt8(ascii: ended.kind == .object ? "}" : "]"))
    }
  }

  /// Ends the last member or element of the innermost.
  private mutating func finishPart() {
    guard let last = open.indices.last, open[last].count > 0 else { return }
    if bytes.count == open[last].valueStart { bytes += "null".utf8 }
    let isSorted = open[last].kind == .object || open[last].order != .given
    guard layout != .line, isSorted else { return }
    open[last].parts.append(Part(key: open[last].key, range: open[last].partStart..<bytes.count))
  }

  private mutating func separate() {
    bytes.append(UInt8(ascii: ","))
    if layout == .page { bytes.append(UInt8(ascii: "\n")) }
  }

  private mutating func indent(_ depth: Int) {
    guard layout == .page else { return }
    bytes += repeatElement(UInt8(ascii: " "), count: 2 * depth)
  }

  private mutating func misuse() {
    fault = fault ?? .mismatch(at: bytes.count, wanted: "a part that has not ended")
  }

  // MARK: Order

  /// Puts the members, elements or pairs of what has just ended in the order of their bytes.
  ///
  /// By bytes, not as languages sort, which differs between versions of Unicode.
  private mutating func sort(_ ended: Open) {
    var parts = ended.parts
    if ended.kind == .array, ended.order == .pairs {
      parts = stride(from: 0, to: parts.count - 1, by: 2).map {
        Part(key: "", range: parts[$0].range.lowerBound..<parts[$0 + 1].range.upperBound)
      }
    }
    guard let start = parts.first?.range.lowerBound else { return }
    let written = Array(bytes[start...])
    let text = { (part: Part) in
      written[(part.range.lowerBound - start)..<(part.range.upperBound - start)]
    }
    parts.sort { a, b in
      ended.kind == .object
        ? a.key.utf8.lexicographicallyPrecedes(b.key.utf8)
        : text(a).lexicographicallyPrecedes(text(b))
    }
    bytes.removeSubrange(start...)
    for (index, part) in parts.enumerated() {
      if index > 0 { separate() }
      bytes += text(part)
    }
  }

  /// Says of the array that is begun next whether its order means something.
  mutating func expect(_ order: Order) { nextOrder = order }

  /// Writes a string as the whole value.
  mutating func write(_ text: String, at place: JSONPlace) {
    if bytes.count == place.start { JSONEscape.write(text, to: &bytes) } else { misuse() }
  }

  /// Writes a number or a word as the whole value.
  mutating func write(plain text: String, at place: JSONPlace) {
    if bytes.count == place.start { bytes += text.utf8 } else { misuse() }
  }
}

/// Where a value stands in a text in the making.
struct JSONPlace {
  /// How many objects and arrays it stands in.
  let depth: Int
  /// Where its text begins.
  let start: Int
}
