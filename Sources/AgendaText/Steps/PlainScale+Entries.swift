extension PlainScale {
  /// The entries with a line that only tells the scale joined to the question above it.
  static func joined(_ entries: [Entry]) -> [Entry] {
    var result: [Entry] = []
    for (index, entry) in entries.enumerated() {
      let isLeaf = index + 1 == entries.count || entries[index + 1].depth <= entry.depth
      if isLeaf, let last = result.last, last.depth <= entry.depth,
        TitleReader.asks(last.content), find(in: last.content) == nil, beginsAsScale(entry.content)
      {
        result[result.count - 1].content = last.content.joined(entry.content)
        result[result.count - 1].links += entry.links
      } else {
        result.append(entry)
      }
    }
    return result
  }
}
