import SamlingCore

/// Joins the second telling of a day, its overview and then its details, to the first.
enum RepeatedDay {
  /// The day with its items once: those that come again, with the same starts and like titles, bring their details along.
  ///
  /// What stands between them without a time of its own is part of the one above. It is told where the second begins.
  static func joined(_ day: DayDraft, _ findings: inout Findings) -> DayDraft {
    guard let begin = beginning(of: day.items) else { return day }
    var result = day
    result.items = Array(day.items[..<begin])
    var owner = 0
    for item in day.items[begin...] {
      if item.printed != nil {
        owner = match(of: item, in: day.items[..<begin]) ?? owner
        let end = result.items[owner].printed?.end
        result.items[owner].printed?.end = end ?? item.printed?.end
        result.items[owner].entries += item.entries
        result.items[owner].links += item.links
      } else {
        result.items[owner].entries.append(entry(of: item))
        result.items[owner].entries += item.entries.map {
          var entry = $0
          entry.depth = min(entry.depth + 1, Outline.depthLimit - 1)
          return entry
        }
      }
    }
    let first = day.items[begin]
    findings.note(.toldAgain(first.title.text), line: first.line, column: first.column)
    return result
  }

  /// Where the second telling begins: from there on every item with a time is one of the first telling, two at least.
  ///
  /// The first has no details, and the second brings some: two days that are alike are two.
  private static func beginning(of items: [ItemDraft]) -> Int? {
    guard items.count <= limit, let first = items.firstIndex(where: { $0.printed != nil }) else {
      return nil
    }
    let again = items.indices.dropFirst(first + 2).first { isSame(items[$0], items[first]) }
    guard let again else { return nil }
    let later = items[again...].filter { $0.printed != nil }
    let bringsDetails = items[again...].contains { !$0.entries.isEmpty || $0.printed == nil }
    guard later.count >= 2, bringsDetails, isOverview(items[..<again]),
      later.allSatisfy({ match(of: $0, in: items[..<again]) != nil })
    else {
      return nil
    }
    return again
  }

  /// Whether items have no lines below them; those below the last may be what heads the second telling.
  private static func isOverview(_ items: ArraySlice<ItemDraft>) -> Bool {
    items.dropLast().allSatisfy(\.entries.isEmpty)
      && items.last?.entries.allSatisfy { !$0.isListed } ?? true
  }

  /// The most items of a day that is looked through.
  private static let limit = 200

  private static func match(of item: ItemDraft, in items: ArraySlice<ItemDraft>) -> Int? {
    items.firstIndex { isSame($0, item) }
  }

  private static func isSame(_ one: ItemDraft, _ other: ItemDraft) -> Bool {
    guard let start = one.printed?.start, start == other.printed?.start else { return false }
    let words = [one, other].map { Set($0.title.text.folded.split { !$0.isLetter }) }
    let shared = words[0].intersection(words[1]).count
    return shared * 5 >= min(words[0].count, words[1].count) * 3 && shared > 0
  }

  /// An item without a time as a line below another, with its length in parentheses.
  private static func entry(of item: ItemDraft) -> Entry {
    var content = item.title
    if let minutes = item.minutes {
      content = content.joined(
        Snippet("(\(minutes) min)", line: item.line, column: item.column))
    }
    return Entry(depth: 0, isListed: true, content: content, links: item.links)
  }
}
