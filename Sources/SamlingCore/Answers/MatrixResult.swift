/// Where things were placed on two axes.
package struct MatrixResult: Equatable, Sendable {
  /// The places on each axis, from 1: one for each digit key.
  package static let steps = 9
  /// The lowest place that counts as high.
  package static let high = 7

  /// One thing and where it was placed.
  package struct Entry: Equatable, Sendable {
    package var subject: Subject
    /// From 1, as the map and its key number it.
    package var number: Int
    /// The mean place on each axis, with one decimal; nil while nobody has placed it.
    package var x: FixedNumber?
    package var y: FixedNumber?

    /// The nearest whole place.
    package var place: (x: Int, y: Int)? {
      guard let x, let y else { return nil }
      return (x.with(decimals: 0).units, y.with(decimals: 0).units)
    }

    /// Whether it is high on both axes.
    package var isHot: Bool { place.map { $0.x >= high && $0.y >= high } ?? false }
  }

  package let entries: [Entry]

  package init(_ subjects: [Subject], _ answers: (SubjectID) -> [AnswerValue: Int]) {
    entries = subjects.enumerated().map { index, subject in
      var (count, x, y) = (0, 0, 0)
      for (value, times) in answers(subject.id) {
        guard case .place(let across, let up) = value else { continue }
        count += times
        x += across * times
        y += up * times
      }
      return Entry(
        subject: subject, number: index + 1,
        x: count == 0 ? nil : FixedNumber(x, over: count, decimals: 1),
        y: count == 0 ? nil : FixedNumber(y, over: count, decimals: 1))
    }
  }

  /// The entries that are high on both axes, the farthest out first.
  package var hot: [Entry] {
    entries.filter(\.isHot).sorted { a, b in
      let (left, right) = (a.distance, b.distance)
      return left == right ? a.number < b.number : left > right
    }
  }
}

extension MatrixResult.Entry {
  fileprivate var distance: Int { (x?.units ?? 0) + (y?.units ?? 0) }
}
