/// The positions of a list's elements by their hashes; copies share all branches that neither has changed.
///
/// It holds no keys, only places: the caller checks in the list which of the few places is meant.
struct HashIndex: Sendable {
  /// A hash and the place that was inserted under it.
  private struct Entry {
    var hash: UInt32
    var place: UInt32
  }

  /// None where there are children.
  private var entries: [Entry] = []
  /// None, or four: one for each value of the next two bits of the hash, lowest bits first.
  private var children: [HashIndex] = []

  private static let mostEntries = 32

  /// The places inserted under this hash, in order; other elements may share the hash.
  ///
  /// - Complexity: O(log(count)).
  func places(under hash: UInt32) -> some Sequence<Int> {
    var node = self
    var rest = hash
    while !node.children.isEmpty {
      node = node.children[Int(rest % 4)]
      rest /= 4
    }
    return node.entries.lazy.filter { $0.hash == hash }.map { Int($0.place) }
  }

  mutating func insert(_ place: Int, under hash: UInt32) {
    insert(Entry(hash: hash, place: UInt32(place)), depth: 0)
  }

  private mutating func insert(_ entry: Entry, depth: UInt32) {
    let rest = entry.hash >> (2 * depth)
    guard children.isEmpty else {
      return children[Int(rest % 4)].insert(entry, depth: depth + 1)
    }
    entries.append(entry)
    // Below the last two bits all hashes are equal.
    guard entries.count > Self.mostEntries, depth < 16 else { return }
    let all = entries
    entries = []
    children = Array(repeating: HashIndex(), count: 4)
    for entry in all { insert(entry, depth: depth) }
  }
}
