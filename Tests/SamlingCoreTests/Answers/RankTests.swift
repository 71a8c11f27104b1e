import Support
import Testing

@testable import SamlingCore

@Suite("A rank order")
struct RankTests {
  private static let options = ["A", "B", "C", "D", "E"].enumerated().map {
    Subject(id: SubjectID("o\($0.offset + 1)"), text: $0.element)
  }

  private func order(_ numbers: Int...) -> AnswerValue {
    .order(numbers.map { SubjectID("o\($0)") })
  }

  private func means(_ result: RankResult) -> [String] {
    result.entries.map { $0.mean?.text(mark: ",") ?? "–" }
  }

  @Test("an option that is left out counts as the mean of the places that are left")
  func leftOut() {
    let result = RankResult(Self.options, [order(2, 5): 1])
    #expect(means(result) == ["4,0", "1,0", "4,0", "4,0", "2,0"])
    #expect(result.entries.map(\.count) == [0, 1, 0, 0, 1])
    #expect(result.entries.map(\.first) == [0, 1, 0, 0, 0])
    #expect(result.entries.map(\.rank) == [3, 1, 3, 3, 2])
    #expect(result.winners(top: 3).map(\.subject.text) == ["B", "E"])
  }

  @Test("orders are counted as often as they were given, and ties share a rank")
  func means() {
    let result = RankResult(Self.options, [order(1, 2, 3, 4, 5): 2, order(2, 1, 3, 4, 5): 2])
    #expect(means(result) == ["1,5", "1,5", "3,0", "4,0", "5,0"])
    #expect(result.entries.map(\.first) == [2, 2, 0, 0, 0])
    #expect(result.entries.map(\.rank) == [1, 1, 3, 4, 5])
    #expect(result.ranked.filter(result.isTied).map(\.subject.text) == ["A", "B"])
    #expect(result.winners(top: 1).map(\.subject.text) == ["A", "B"])
  }

  @Test("an order with nothing in it is standing over, and nobody is ranked by it")
  func nothing() {
    let result = RankResult(Self.options, [.pass: 3])
    #expect(means(result) == ["–", "–", "–", "–", "–"])
    #expect(result.entries.allSatisfy { $0.rank == nil && $0.count == 0 })
    #expect(result.winners(top: 3).isEmpty)
  }

  @Test("the mean of places, worked out apart, for every set of orders of three options")
  func every() {
    let three = Array(Self.options.prefix(3))
    let orders: [[Int]] =
      [[1], [2], [3]] + [[1, 2], [1, 3], [2, 1], [2, 3], [3, 1], [3, 2]]
      + [[1, 2, 3], [1, 3, 2], [2, 1, 3], [2, 3, 1], [3, 1, 2], [3, 2, 1]]
    for a in orders {
      for b in orders {
        var answers: [AnswerValue: Int] = [:]
        for given in [a, b] { answers[.order(given.map { SubjectID("o\($0)") }), default: 0] += 1 }
        let result = RankResult(three, answers)
        for (index, entry) in result.entries.enumerated() {
          let places = [a, b].map { given -> Double in
            if let place = given.firstIndex(of: index + 1) { return Double(place + 1) }
            // The mean of the places from the next one to the last.
            let left = (given.count + 1)...3
            return Double(left.reduce(0, +)) / Double(left.count)
          }
          let tenths = Int(((places[0] + places[1]) / 2 * 10 + 0.5).rounded(.down))
          #expect(entry.mean == FixedNumber(tenths, decimals: 1), "\(a) \(b)")
        }
      }
    }
  }

  @Test("what can't be an order is refused by what is wrong with it")
  func faults() {
    let kind = RankAnswers(rank: Rank())
    #expect(kind.fault(of: order(3, 1, 2), options: Self.options) == nil)
    #expect(kind.fault(of: .pass, options: Self.options) == nil)
    #expect(kind.fault(of: order(3, 1, 3), options: Self.options) == .twice(3))
    #expect(kind.fault(of: order(9), options: Self.options) == .noSuchOption)
    #expect(kind.fault(of: .score(3), options: Self.options) == .wrongKind)
    #expect(kind.fault(of: .order([]), options: Self.options) == .wrongCount(0))
  }
}
