import CellGrid
import Phrases
import SamlingCore

/// How a content is set at one size: the letters of each kind, what stands beside what, and what is on which page.
struct WallPlan {
  /// What is decided for a size.
  struct Choice {
    var question = Letters.ordinary
    var rows = Letters.ordinary
    var rest = Letters.ordinary
    var whose = Letters.ordinary
    var aside = Letters.ordinary
    /// Whether clock, name and facts stand beside the body.
    var isBeside = false
    /// How many columns the rows stand in.
    var columns = 1
    /// Whether a table is told as a list.
    var isList = false
  }

  let choice: Choice
  let setting: WallSetting
  /// The columns of chunks on each page; at least one page.
  var pages: [[WallColumn]]
}

extension WallPlan.Choice {
  subscript(kind: WallContent.Kind) -> Letters {
    get {
      switch kind {
      case .question: question
      case .rows: rows
      case .rest: rest
      case .whose: whose
      case .aside: aside
      }
    }
    set {
      switch kind {
      case .question: question = newValue
      case .rows: rows = newValue
      case .rest: rest = newValue
      case .whose: whose = newValue
      case .aside: aside = newValue
      }
    }
  }

  /// The largest letters on it, which no clock is smaller than.
  var largest: Letters { max(question, rows, rest, whose) }
}

extension WallPlan {
  /// Whether it has fewer pages, or else larger letters in the order in which they count.
  func isBetter(than other: WallPlan) -> Bool {
    if pages.count != other.pages.count { return pages.count < other.pages.count }
    func letters(_ plan: WallPlan) -> [Letters] {
      let content = plan.setting.content
      func least(_ kinds: [WallContent.Kind]) -> Letters {
        kinds.filter(content.has).map { plan.choice[$0] }.min() ?? .ordinary
      }
      return [least(WallContent.Kind.musts), least([.question]), least([.rows])]
        + [least([.whose, .rest])]
    }
    for (own, others) in zip(letters(self), letters(other)) where own != others {
      return own > others
    }
    return false
  }
}

/// Finds how a content is set at a size.
///
/// The fewest pages come first, then the letters: the smallest of any kind as large as can be, then those of the
/// question, of the rows, and of the rest. Each of these can only grow with the window, since whatever fits one fits
/// a larger one; so a larger window never has a worse picture. Blank rows and the clock give way before letters do,
/// except that no clock is smaller than the letters beside it.
struct WallPlanner {
  let content: WallContent
  let area: Area
  let words: any Phrases

  init(_ content: WallContent, size: Size, _ words: any Phrases) {
    self.init(content, in: Area(size).inset(columns: 2, rows: 1), words)
  }

  private init(_ content: WallContent, in area: Area, _ words: any Phrases) {
    self.content = content
    self.area = area
    self.words = words
  }

  func plan() -> WallPlan {
    var plan = largest()
    // Where a narrower window has a better picture, that is drawn in the middle of this one.
    for columns in narrower {
      let margin = (area.columns - columns) / 2
      let narrow = Area(
        row: area.row, column: area.column + margin, columns: columns, rows: area.rows)
      let other = WallPlanner(content, in: narrow, words).largest()
      if other.isBetter(than: plan) { plan = other }
    }
    plan.pages = plan.setting.evened(plan.pages)
    return plan
  }

  /// The windows that may have a better picture of a table: the widest in which it is a list, and those a little narrower,
  /// where a long word may break luckily.
  private var narrower: [Int] {
    guard let list = content.widestList, list < area.columns else { return [] }
    return (list >= 40 ? [list] : []) + (1...3).map { area.columns - $0 }.filter { $0 > list }
  }

  /// The plan in the largest letters that fit.
  private func largest() -> WallPlan {
    guard let start = best(WallPlan.Choice()) else {
      // A body that not even ordinary letters fit, in a window of next to nothing.
      var bare = content
      bare.body = nil
      return WallPlanner(bare, in: area, words).largest()
    }
    var plan = start
    for letters in Letters.ladder.dropFirst() {
      guard let larger = raised(plan, WallContent.Kind.musts, to: letters, start.pages.count)
      else { break }
      plan = larger
    }
    let order: [[WallContent.Kind]] = [
      [.question], [.rows], [.whose, .rest], [.whose], [.rest], [.aside],
    ]
    for kinds in order {
      for letters in Letters.ladder.dropFirst() {
        guard kinds.contains(where: { plan.choice[$0] < min(letters, most($0)) }) else { continue }
        guard let larger = raised(plan, kinds, to: letters, start.pages.count) else { break }
        plan = larger
      }
    }
    return plan
  }

  /// The plan with some kinds in larger letters on as many pages; nil where there is none.
  private func raised(
    _ plan: WallPlan, _ kinds: [WallContent.Kind], to letters: Letters, _ pages: Int
  ) -> WallPlan? {
    var choice = plan.choice
    var isRaised = false
    for kind in kinds {
      var most = min(letters, most(kind))
      // What is told of rows is never larger than they are.
      if content.body != nil, [.rest, .aside].contains(kind) {
        most = min(most, choice.rows)
      }
      if kind == .aside { most = min(most, choice.largest) }
      guard most > choice[kind] else { continue }
      choice[kind] = most
      isRaised = true
    }
    guard isRaised, let found = best(choice), found.pages.count <= pages else { return nil }
    return found
  }

  /// The largest letters of a kind: a part of the height, so that no part takes it all.
  private func most(_ kind: WallContent.Kind) -> Letters {
    guard content.has(kind), content.canGrow(kind) else { return .ordinary }
    let rows = area.rows + 2
    if content.isMessage { return .within(rows: rows) }
    switch kind {
    // Beside answers the question gives way.
    case .question: return .within(rows: rows / (content.body == nil ? 8 : 11))
    case .rows: return .within(rows: rows / 8)
    case .rest, .aside: return .within(rows: rows / 11)
    case .whose: return .within(rows: rows / 5)
    }
  }

  /// The arrangement with the fewest pages for letters of these sizes.
  private func best(_ letters: WallPlan.Choice) -> WallPlan? {
    var found: WallPlan?
    for choice in arrangements(letters) {
      // Bars stand in two columns only where they would not be on one picture otherwise.
      if choice.columns > 1, content.hasBars, letters.largest > .ordinary { continue }
      guard var setting = WallSetting(content, choice, area, words), let pages = setting.pages()
      else { continue }
      if found.map({ pages.count < $0.pages.count }) ?? true {
        found = WallPlan(choice: choice, setting: setting, pages: pages)
      }
      if found?.pages.count == 1 { break }
    }
    return found
  }

  private func arrangements(_ letters: WallPlan.Choice) -> [WallPlan.Choice] {
    var choices: [WallPlan.Choice] = []
    let sides = content.hasSide ? (content.isResult ? [true, false] : [false, true]) : [false]
    for isBeside in sides {
      // Groups stand beside each other where they can.
      for columns in content.isGrouped
        ? (1...content.mostColumns).reversed() : Array(1...content.mostColumns)
      {
        var choice = letters
        (choice.isBeside, choice.columns) = (isBeside, columns)
        choice.isList = content.widestList.map { area.columns <= $0 } ?? false
        choices.append(choice)
      }
    }
    return choices
  }
}
