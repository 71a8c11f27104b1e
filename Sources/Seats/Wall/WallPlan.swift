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
      }
    }
    set {
      switch kind {
      case .question: question = newValue
      case .rows: rows = newValue
      case .rest: rest = newValue
      case .whose: whose = newValue
      }
    }
  }

  /// The largest letters on it, which no clock is smaller than.
  var largest: Letters { max(question, rows, rest, whose) }
}

/// Finds how a content is set at a size.
///
/// The fewest pages come first, then the letters: the smallest of any kind as large as can be, then those of the
/// question, the rows, the rest and the name. Each of these can only grow with the window, since whatever fits one fits
/// a larger one; so a larger window never has a worse picture. Blank rows and the clock give way before letters do,
/// except that no clock is smaller than the letters beside it.
struct WallPlanner {
  let content: WallContent
  let area: Area

  let words: any Phrases

  init(_ content: WallContent, size: Size, _ words: any Phrases) {
    self.content = content
    self.words = words
    area = Area(size).inset(columns: 2, rows: 1)
  }

  func plan() -> WallPlan {
    let start = best(WallPlan.Choice())!
    var plan = start
    for letters in Letters.ladder.dropFirst() {
      guard let larger = raised(plan, WallContent.Kind.allCases, to: letters, start.pages.count)
      else { break }
      plan = larger
    }
    for kind in WallContent.Kind.allCases {
      for letters in Letters.ladder.dropFirst() where letters > plan.choice[kind] {
        guard letters <= most(kind),
          let larger = raised(plan, [kind], to: letters, start.pages.count)
        else { break }
        plan = larger
      }
    }
    plan.pages = plan.setting.evened(plan.pages)
    return plan
  }

  /// The plan with some kinds in larger letters on as many pages; nil where there is none.
  private func raised(
    _ plan: WallPlan, _ kinds: [WallContent.Kind], to letters: Letters, _ pages: Int
  ) -> WallPlan? {
    var choice = plan.choice
    var isRaised = false
    for kind in kinds where min(letters, most(kind)) > choice[kind] {
      choice[kind] = min(letters, most(kind))
      isRaised = true
    }
    guard isRaised, let found = best(choice), found.pages.count <= pages else { return nil }
    return found
  }

  /// The largest letters of a kind: a part of the height, so that no part takes it all.
  private func most(_ kind: WallContent.Kind) -> Letters {
    guard content.has(kind) else { return .ordinary }
    let rows = area.rows + 2
    if content.isMessage { return .within(rows: rows) }
    switch kind {
    case .question, .rows: return .within(rows: rows / 8)
    case .rest: return .within(rows: rows / 11)
    case .whose: return .within(rows: rows / 5)
    }
  }

  /// The arrangement with the fewest pages for letters of these sizes.
  private func best(_ letters: WallPlan.Choice) -> WallPlan? {
    var found: WallPlan?
    for choice in arrangements(letters) {
      guard let setting = WallSetting(content, choice, area, words), let pages = setting.pages()
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
      for columns in 1...content.mostColumns {
        for isList in content.isTable ? [false, true] : [false] {
          var choice = letters
          (choice.isBeside, choice.columns, choice.isList) = (isBeside, columns, isList)
          choices.append(choice)
        }
      }
    }
    return choices
  }
}
