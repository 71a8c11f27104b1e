import SamlingCore

/// A line below an item, a day or the title, with its depth.
struct Entry {
  /// 0 directly below its owner.
  var depth: Int
  var isListed: Bool
  var content: Snippet
  var links: [String]

  var line: Int { content.line }
  var text: String { Line.text(content, links: links) }
}

/// An item as it stands in the file, before its times are worked out and its title is taken apart.
struct ItemDraft {
  var line: Int
  var column: Int
  var printed: PrintedTime?
  /// Minutes from a column of their own.
  var minutes: Int?
  var title: Snippet
  var links: [String] = []
  /// Names from a column of their own.
  var leads: [String] = []
  var entries: [Entry] = []
  /// Whether it is a bullet, which below another item may only mention a time.
  var isBullet = false
  var bulletDepth = 0
  /// Resolved to minutes after the day's midnight.
  var start: WallTime?
  var end: WallTime?
}

/// A day as it stands in the file.
struct DayDraft {
  var title: String?
  var mark: DayScanner.Mark?
  var line: Int
  var entries: [Entry] = []
  var items: [ItemDraft] = []
}

/// The whole file as drafts.
struct AgendaDraft {
  var title: Snippet?
  var titleLinks: [String] = []
  var entries: [Entry] = []
  var days: [DayDraft] = []
  /// Whether a scanner made the text from pictures.
  var isScanned = false
}
