extension String {
  /// Where a title's blank is, `___`; nil where it has none.
  var blank: Range<String.Index>? {
    guard utf8.contains(UInt8(ascii: "_")), let from = firstIndex(of: "_"),
      let to = lastIndex(of: "_"), from < to
    else { return nil }
    return from..<index(after: to)
  }

  /// A title with its blank as an ellipsis.
  var blanked: String {
    blank.map { self[..<$0.lowerBound] + "…" + self[$0.upperBound...] } ?? self
  }
}
