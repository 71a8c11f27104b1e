/// A list whose copies share what neither has changed, so that a copy costs almost nothing to make and little to
/// change.
///
/// A session is copied at every checkpoint and for every screen; its ten thousand notes must not be.
package struct ChunkedList<Element> {
  private var chunks: [[Element]] = []
  private static var chunkSize: Int { 64 }

  package init() {}

  package init(_ elements: some Sequence<Element>) { for element in elements { append(element) } }

  /// - Complexity: O(1), or O(count / 64) after a copy.
  package mutating func append(_ element: Element) {
    if chunks.last.map({ $0.count < Self.chunkSize }) != true {
      chunks.append([])
      chunks[chunks.count - 1].reserveCapacity(Self.chunkSize)
    }
    chunks[chunks.count - 1].append(element)
  }
}

extension ChunkedList: RandomAccessCollection, MutableCollection {
  package var startIndex: Int { 0 }
  package var count: Int { endIndex }
  package var endIndex: Int {
    chunks.isEmpty ? 0 : (chunks.count - 1) * Self.chunkSize + chunks[chunks.count - 1].count
  }

  package subscript(index: Int) -> Element {
    get { chunks[index / Self.chunkSize][index % Self.chunkSize] }
    _modify { yield &chunks[index / Self.chunkSize][index % Self.chunkSize] }
  }
}

extension ChunkedList: Equatable where Element: Equatable {}
extension ChunkedList: Sendable where Element: Sendable {}

extension ChunkedList: Encodable where Element: Encodable {
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.unkeyedContainer()
    for element in self { try container.encode(element) }
  }
}
