import Phrases
import SamlingCore
import Wording

/// What earlier gatherings agreed on, as tables: what, who, by when, and what has become of it.
struct AgreementBlocks {
  let words: any Phrases

  /// A table for each date that something was agreed on, under that date, and where `isTold` with what has become of it.
  func blocks(_ agreements: [ReportAgreement], isTold: Bool) -> [Block] {
    agreements.grouped(by: \.agreement.agreed).flatMap { date, some -> [Block] in
      let title = ([words.agreedEarlier] + [date.map(words.date)].compactMap(\.self))
        .joined(separator: ", ")
      let columns =
        [words.whatHeading, words.whoHeading, words.deadlineHeading]
        + (isTold ? [words.statusHeading] : [])
      let rows = some.inOrderOfDeadline.map { one in
        cells(one.agreement) + (isTold ? [.text(told(one))] : [])
      }
      return [.heading(2, title), table(title, columns, rows)]
    }
  }

  /// One table of all that is open, and how many are done of each network.
  func open(_ open: [OpenAgreement], done: [(network: String, count: Int)]) -> [Block] {
    guard !open.isEmpty || !done.isEmpty else { return [] }
    let counts = done.map { [$0.network, "\($0.count)"].filter { !$0.isEmpty } }
      .map { $0.joined(separator: " ") }.joined(separator: " · ")
    let told: [Block] =
      done.isEmpty
      ? [] : [.paragraph([.strong(words.doneHeading + ":"), .plain(" " + counts)])]
    let columns = [
      words.municipalityHeading, words.networkHeading, words.whatHeading, words.whoHeading,
      words.deadlineHeading,
      words.agreedHeading, words.statusHeading,
    ]
    let rows = open.map { one in
      [.text(one.party ?? words.all), .text(one.network ?? "")] + cells(one.agreement)
        + [one.agreement.agreed.map(words.date) ?? "", status(of: one)].map(Table.Cell.text)
    }
    return [.heading(2, words.stillOpen)] + told
      + (rows.isEmpty ? [] : [table(words.stillOpen, columns, rows, headingColumn: 2)])
  }

  private func status(of one: OpenAgreement) -> String {
    one.status.map(words.status) ?? (one.isNew ? words.newlyAgreed : words.notTold)
  }

  private func cells(_ agreement: Agreement) -> [Table.Cell] {
    let who = agreement.who.isEmpty ? agreement.parties.joined(separator: ", ") : agreement.who
    return [agreement.text, who, Deadline(of: agreement).text].map(Table.Cell.text)
  }

  private func table(
    _ caption: String, _ columns: [String], _ rows: [[Table.Cell]], headingColumn: Int = 0
  ) -> Block {
    .table(
      Table(
        caption: caption, columns: columns.map { Table.Column(title: $0) }, rows: rows,
        headingColumn: headingColumn))
  }

  /// `gjort`, or where not all say the same `gjort: Luster, Lom · i gang: Bø`.
  private func told(_ one: ReportAgreement) -> String {
    let groups = one.told.grouped(by: \.status)
    if groups.isEmpty { return one.agreement.status.map(words.status) ?? words.notTold }
    let isSameForAll =
      groups.count == 1
      && (one.agreement.parties.isEmpty
        ? one.left == nil : Set(one.agreement.parties).isSubset(of: one.told.compactMap(\.party)))
    return groups.map { status, told in
      let names = isSameForAll ? [] : told.compactMap(\.party)
      return words.status(status) + (names.isEmpty ? "" : ": " + names.joined(separator: ", "))
    }.joined(separator: " · ")
  }
}

extension [ReportAgreement] {
  fileprivate var inOrderOfDeadline: [ReportAgreement] {
    enumerated().sorted { a, b in
      let (left, right) = (Deadline(of: a.element.agreement), Deadline(of: b.element.agreement))
      return left < right || !(right < left) && a.offset < b.offset
    }.map(\.element)
  }
}
