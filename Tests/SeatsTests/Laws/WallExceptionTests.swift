import CellGrid
import SamlingCore
import Support
import Testing

@testable import Seats

@Suite("What the wall may do where it must")
struct WallExceptionTests {
  /// The pages of a gathering's wall with what is asked of them.
  private static func law(_ wall: WallCase, _ columns: Int, _ rows: Int) -> WallLaw {
    WallLaw(wall, size: Size(columns: columns, rows: rows))
  }

  /// The first gatherings of a kind and state for which something holds.
  private static func walls(
    _ kind: WallCase.Kind, _ state: WallCase.State,
    where isWanted: (WallCase) -> Bool = { _ in true }
  ) -> [WallCase] {
    Array(
      (0..<200).lazy.map { WallCase(seed: UInt64($0), state: state, kind: kind) }
        .filter(isWanted).prefix(6))
  }

  @Test("an answer taller than a page runs on over the next ones, which say so")
  func runsOn() {
    var words = WallWords(seed: 1)
    let text = words.text(1800)
    let wall = WallCase(question: "Hva sa dere?", answers: [text, "Kort og godt"])
    let law = Self.law(wall, 60, 20)
    #expect(law.faults == [])
    let reading = law.reading
    let pages = Set((reading.finds(text).first?.words ?? []).map { reading.words[$0].page })
    #expect(pages.count > 1)
    for page in pages.sorted().dropFirst() {
      let isTold = reading.finds("forts.").contains { $0.page == page }
      #expect(isTold, "page \(page + 1)")
    }
  }

  @Test("a table whose columns would be narrower than twelve is a list of headings and cells")
  func list() {
    let walls = Self.walls(.table, .revealed) { $0.headings.count > 5 }
    #expect(!walls.isEmpty)
    for wall in walls {
      let law = Self.law(wall, 60, 24)
      #expect(law.faults == [])
      let apart = wall.musts.filter { cell in
        guard let heading = cell.heading else { return false }
        return !law.reading.finds(heading).contains { heading in
          law.reading.finds(cell.text).contains { heading.isRightOver($0) }
        }
      }
      #expect(apart.isEmpty, "\(apart.count) cells, \(wall.name)")
    }
  }

  @Test("a map's picture and its key may be on different pages, and both are whole")
  func map() {
    let walls = Self.walls(.matrix, .revealed) { $0.rows.count > 20 }
    #expect(!walls.isEmpty)
    for wall in walls {
      let law = Self.law(wall, 60, 20)
      #expect(law.faults == [])
      #expect(law.reading.pages > 1)
    }
  }

  @Test(
    "each page has the question in a third of its rows at most, whose turn it is, the clock and its number"
  )
  func repeated() {
    var words = WallWords(seed: 2)
    let question = words.text(390)
    let answers = (0..<30).map { _ in words.text(60) }
    let wall = WallCase(question: question, answers: answers, isTurn: true)
    for (columns, rows) in [(60, 20), (80, 24), (120, 36)] {
      let law = Self.law(wall, columns, rows)
      // The law asks for all of it.
      #expect(law.faults == [])
      if rows < 30 { #expect(law.reading.pages > 1) }
    }
  }

  @Test(
    "an option with a character that the large letters lack is in ordinary ones, the others in large"
  )
  func lacking() {
    let wall = WallCase(question: "Hva velger vi?", answers: ["Sykkelvei", "Båtrute 🚲", "漢字"])
    let reading = Self.law(wall, 200, 60).reading
    func sizes(_ text: String) -> [LetterSize] { reading.finds(text).map(\.size) }
    #expect(sizes("Båtrute 🚲") == [.ordinary])
    #expect(sizes("漢字") == [.ordinary])
    #expect(sizes("Sykkelvei").allSatisfy { $0 > .ordinary })
    #expect(!sizes("Sykkelvei").isEmpty)
  }

  @Test("«…» that the content has is kept")
  func ellipsis() {
    let wall = WallCase(question: "Og så…", answers: ["Vi venter… og ser", "…"])
    for (columns, rows) in [(80, 24), (120, 36), (200, 60)] {
      let reading = Self.law(wall, columns, rows).reading
      for text in ["Og så…", "Vi venter… og ser"] {
        let isSeen = reading.sees(text)
        #expect(isSeen, "\(text) at \(columns)x\(rows)")
      }
    }
  }
}

extension WallCase {
  /// A question with answers that the room sees.
  fileprivate init(question: String, answers: [String], isTurn: Bool = false) {
    self.init(seed: 0, state: .before)
    musts = []
    let parties = isTurn ? parties(3) : []
    var agenda = agenda([Prompt(id: PromptID("n1"), question: question)], parties: parties)
    if isTurn { agenda.days[0].items[0].step.takeTurns(parties) }
    begin(agenda)
    if isTurn { musts.append(Must(.rest, parties[0].name, isOnEveryPage: true)) }
    musts.append(Must(.question, question))
    show(answers, to: PromptID("n1"), of: parties.first?.id)
  }

  /// The headings of its table.
  fileprivate var headings: Set<String> { Set(musts.compactMap(\.heading)) }

  /// What stands on its rows.
  fileprivate var rows: [String] { musts.filter { $0.number != nil }.map(\.text) }
}

extension WallFind {
  /// Whether something begins beneath this, a little to the right at most.
  fileprivate func isRightOver(_ cell: WallFind) -> Bool {
    page == cell.page && rows.upperBound <= cell.row
      && (0..<12).contains(cell.columns.lowerBound - columns.lowerBound)
  }
}
