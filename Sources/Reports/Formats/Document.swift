import Phrases
import SamlingCore

/// A text for people as a tree, apart from how any format writes it.
///
/// Whatever a user wrote stands in `Span`s and cells as it was written; the writers escape it.
package struct Document: Equatable, Sendable {
  package var title: String
  package var language: Language
  package var blocks: [Block]

  package init(title: String, language: Language, blocks: [Block] = []) {
    self.title = title
    self.language = language
    self.blocks = blocks
  }
}

/// One block of a document.
package enum Block: Equatable, Sendable {
  /// Level 1 is the title; no level is passed over.
  case heading(Int, String)
  case paragraph([Span])
  case list([ListEntry])
  case table(Table)
  case map(PlaceMap)
  case trend(Trend)
}

/// A stretch of text.
package enum Span: Equatable, Sendable {
  case plain(String)
  case strong(String)
  /// Of less weight: who, when, where.
  case quiet(String)
}

/// One entry of a list, with those beneath it.
package struct ListEntry: Equatable, Sendable {
  package var spans: [Span]
  package var entries: [ListEntry]

  package init(_ spans: [Span], _ entries: [ListEntry] = []) {
    self.spans = spans
    self.entries = entries
  }
}

/// Rows under a heading row; all as long as it.
package struct Table: Equatable, Sendable {
  package enum Cell: Equatable, Sendable {
    case text(String)
    case strong(String)
    /// How long a bar is, 0 to 1, and what it says in words.
    case bar(Double, String)
  }

  package struct Column: Equatable, Sendable {
    package var title: String
    package var isNumber = false
    /// Whether it is the one that gets what is left of the width: a bar's.
    package var isWide = false
  }

  /// What it shows, for those who do not see it.
  package var caption: String
  package var columns: [Column]
  package var rows: [[Cell]]
  /// Whether a row's first cell is its heading.
  package var hasRowHeadings = true
}

/// Numbered things on two axes, each from 1 to `MatrixResult.steps`.
package struct PlaceMap: Equatable, Sendable {
  package struct Place: Equatable, Sendable {
    package var number: Int
    package var x: Double
    package var y: Double
  }

  package var title: String
  /// What it shows, in words.
  package var description: String
  package var x: Axis
  package var y: Axis
  package var places: [Place]
}

/// How numbers moved from gathering to gathering: a line for each series.
package struct Trend: Equatable, Sendable {
  package struct Series: Equatable, Sendable {
    package var name: String
    /// 0 to 1 on the scale; nil where there is none.
    package var shares: [Double?]
    package var isStrong = false
  }

  package var title: String
  /// What it shows, in words.
  package var description: String
  package var steps: [String]
  /// What stands at the lowest and highest of the axis.
  package var low: String
  package var high: String
  package var series: [Series]
}
