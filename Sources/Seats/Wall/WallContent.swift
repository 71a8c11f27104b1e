import CellGrid
import SamlingCore

/// What a picture of the wall holds, from the top down, whatever size it is drawn at; any part may be missing.
///
/// All of it must be read by the room, except what `WallContent.Extra` holds.
struct WallContent {
  /// What may go where rows are needed for the rest.
  struct Extra {
    var title: WallText?
    var subtitle: WallText?
    var next: WallText?
    /// What belongs to the question, and what else is asked.
    var besides: [[WallText]] = []
  }

  var extra = Extra()
  /// What stands at the top: the phase, a word on the clock, the name of a circle.
  var heading: [Text] = []
  /// The clock, and what it shows where that is not its digits.
  var clock: ClockFace?
  var face: Text?
  var side: Text?
  /// Whose turn it is, or when something begins.
  var name: Text?
  var by: Text?
  /// The question in focus.
  var question: Text?
  /// The question's beginning that no page may lack: whose answers they are, and its first word.
  var lead: WallText?
  /// Its scale, how many have answered.
  var asked: [Text] = []
  /// Which of the questions it is, where nothing else is told of it.
  var place: Text?
  /// The one figure of a result.
  var figure: Text?
  var body: Body?
  /// What is told beside or beneath the body.
  var facts: [Text] = []
  /// How answers lie around their mean.
  var spread: [Text] = []
  /// What explains the body or ends it, in the letters of its rows: a map's key, how the teams stand.
  var key: WallRows?
  /// What has been said to it.
  var notes: WallRows?
  /// What is asked next, or comes next and must be known.
  var foot: [Text] = []
  /// Whether it is a result: its clock is small, and its question stands first.
  var isResult = false
  /// Whether the question is all there is, so that it fills the wall.
  var isMessage = false

  struct Text {
    var text: WallText
    var style: Style

    init(_ text: WallText, _ style: Style) { (self.text, self.style) = (text, style) }

    /// Nil for a text of nothing.
    init?(some text: String?, _ style: Style) {
      guard let text = WallText(some: text) else { return nil }
      self.init(text, style)
    }
  }

  enum Body {
    case rows(WallRows)
    case table(WallTable)
    case groups(WallGroups)
    case map(MatrixResult, Prompt)
  }

  /// Whose letters a part is set in: parts of one kind have the same.
  enum Kind: CaseIterable {
    case question, rows, whose, rest
    /// The last to be set large: how answers lie, which question it is, and a second clock.
    case aside
  }
}

extension WallContent.Kind {
  /// All that must be read.
  static let musts: [WallContent.Kind] = [.question, .rows, .whose, .rest]
}

extension WallContent {
  /// Whether it has anything of a kind.
  func has(_ kind: Kind) -> Bool {
    switch kind {
    case .question: question != nil
    case .rows: body != nil
    case .whose: name != nil
    case .aside: side != nil || place != nil || !spread.isEmpty
    case .rest:
      by != nil || notes != nil
        || !(heading.isEmpty && asked.isEmpty && facts.isEmpty && foot.isEmpty)
    }
  }

  /// Whether large letters draw a part that is one text.
  func canGrow(_ kind: Kind) -> Bool {
    switch kind {
    case .question: question?.text.isDrawn == true
    case .whose: name?.text.isDrawn == true
    case .rows, .rest, .aside: true
    }
  }

  /// Whether a clock is a part of the picture, and no mere note at its foot.
  var hasClock: Bool { !isResult && (clock != nil || face != nil) }

  /// Whether something may stand beside the body.
  var hasSide: Bool {
    body != nil
      && (hasClock || name != nil || figure != nil || !facts.isEmpty || !spread.isEmpty
        || key != nil)
  }

  /// Whether its figure is a number that stands large by itself.
  var isFigureShort: Bool { figure.map { $0.text.text.count <= 9 } ?? false }

  /// The widest area that is too narrow for its table's columns; nil where it has none.
  var widestList: Int? {
    if case .table(let table)? = body, table.headings.count > 1 {
      WallTable.columns(of: table.headings.count) - 1
    } else {
      nil
    }
  }

  /// Whether its rows are bars, which can be compared only beneath each other.
  var hasBars: Bool {
    if case .rows(let rows)? = body { rows.rows.contains { $0.share != nil } } else { false }
  }

  var isGrouped: Bool {
    if case .groups? = body { true } else { false }
  }

  /// The most columns that its rows may stand in.
  var mostColumns: Int {
    switch body {
    case .rows(let rows):
      rows.rows.contains { $0.share != nil } ? 2 : min(4, max(1, rows.rows.count))
    case .groups(let groups): min(6, max(1, groups.groups.count))
    case .table, .map, nil: 1
    }
  }
}
