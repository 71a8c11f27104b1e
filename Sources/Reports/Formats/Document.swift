import Phrases
import SamlingCore

/// A document as a tree, independent of the format it is written in.
///
/// `Span`s and cells hold a user's text as it was written; the writers escape it.
package struct Document: Equatable, Sendable {
  package var title: String
  package var language: Language
  package var blocks: [Block]
  /// Whether each heading of the second level begins a sheet of paper.
  package var isOfSheets = false

  package init(title: String, language: Language, blocks: [Block] = []) {
    self.title = title
    self.language = language
    self.blocks = blocks
  }
}

extension Document {
  /// Whether what stands at a place says what the table or drawing behind it is about, so that a page keeps them together.
  func leads(at place: Int) -> Bool {
    guard place + 1 < blocks.count else { return false }
    switch blocks[place + 1] {
    case .table, .map, .trend, .trends: return true
    case .paragraph: return leads(at: place + 1)
    case .heading, .list, .lines: return false
    }
  }
}

/// One block of a document.
package enum Block: Equatable, Sendable {
  /// Level 1 is the title; no level is skipped.
  case heading(Int, String)
  case paragraph([Span])
  case list([ListEntry])
  case table(Table)
  case map(PlaceMap)
  case trend(Trend)
  /// Small charts side by side.
  case trends([Trend])
  /// So many empty lines to write on by hand.
  case lines(Int)
}

/// A stretch of text.
package enum Span: Equatable, Sendable {
  case plain(String)
  case strong(String)
  /// Less prominent text: who, when, where.
  case quiet(String)
  /// An address of the web, of safe characters alone, that leads there.
  case address(String)
}

/// One entry of a list, with the entries beneath it.
package struct ListEntry: Equatable, Sendable {
  package var spans: [Span]
  package var entries: [ListEntry]

  package init(_ spans: [Span], _ entries: [ListEntry] = []) {
    self.spans = spans
    self.entries = entries
  }
}

/// A table: a heading row, and rows of the same length.
package struct Table: Equatable, Sendable {
  /// What one cell shows.
  package enum Cell: Equatable, Sendable {
    case text(String)
    case strong(String)
    /// A bar's length, 0 to 1, what it says in words, and what is written behind it.
    case bar(Double, String, label: String = "")
  }

  /// A column's heading, and how its cells are set.
  package struct Column: Equatable, Sendable {
    package var title: String
    package var isNumber = false
    /// Whether the column takes the width that is left, as one with bars does.
    package var isWide = false
    /// Whether its cells are kept on one line, as times are.
    package var isUnbroken = false
  }

  /// What the table shows, for those who do not see it.
  package var caption: String
  package var columns: [Column]
  package var rows: [[Cell]]
  /// The column whose cell says what a row is about, and so is its heading; nil where none does.
  package var headingColumn: Int? = 0
}

/// Numbered things on two axes, each from 1 to `MatrixResult.steps`.
package struct PlaceMap: Equatable, Sendable {
  /// A numbered thing and its place on the axes.
  package struct Place: Equatable, Sendable {
    package var number: Int
    package var x: Double
    package var y: Double
  }

  package var title: String
  /// What the map shows, in words.
  package var description: String
  package var x: Axis
  package var y: Axis
  package var places: [Place]
  /// What each number stands for, in order.
  package var names: [(number: Int, name: String)] = []

  package static func == (a: PlaceMap, b: PlaceMap) -> Bool {
    a.title == b.title && a.description == b.description && a.x == b.x && a.y == b.y
      && a.places == b.places && a.names.map(\.name) == b.names.map(\.name)
  }
}

/// How numbers moved from gathering to gathering: a line for each series.
package struct Trend: Equatable, Sendable {
  /// One line of the chart.
  package struct Series: Equatable, Sendable {
    package var name: String
    /// The height at each step, 0 to 1 on the scale; nil where there is no number.
    package var shares: [Double?]
    package var isStrong = false
  }

  package var title: String
  /// What the chart shows, in words.
  package var description: String
  package var steps: [String]
  /// The labels at the lowest and highest of the axis.
  package var low: String
  package var high: String
  package var series: [Series]
}
