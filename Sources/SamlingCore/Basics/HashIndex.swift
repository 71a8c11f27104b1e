/// Where the elements of a list stand, by their hashes; copies share all but the way to what was changed since.
///
/// Holds no keys, only places: whoever asks looks in the list which of the few places is meant.
struct HashIndex: Sendable {
  private struct Entry {
    var hash: UInt32
    var place: UInt32
  }

  /// None where there are children.
  private var entries: [Entry] = []
  /// None, or four, each for one value of the lowest two bits of the hash.
  private var children: [HashIndex] = []

  private static let mostEntries = 32

  /// The places under this hash, in the order they came, and perhaps of others that share it.
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
