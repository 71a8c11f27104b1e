import Phrases
import SamlingCore
import Wording

/// The first page: what, where, when and who; what was decided, who does what by when; the next gathering.
extension Minutes {
  var firstPage: [Block] {
    facts + agreed + earlier + next + evaluation
  }

  /// What the gathering before agreed on, and what has become of it.
  private var earlier: [Block] {
    AgreementBlocks(words: words).blocks(report.agreements, isTold: true)
  }

  private var facts: [Block] {
    let days = report.days.compactMap(held)
    var entries = days.isEmpty ? [] : [fact(words.whenHeading, days.joined(separator: " · "))]
    entries += report.firstPage.headers.map { fact($0.name, $0.value) }
    entries += attendance
    return entries.isEmpty ? [] : [.list(entries)]
  }

  private func fact(_ name: String, _ text: String) -> ListEntry {
    ListEntry([.strong(name + ":"), .plain(" " + text)])
  }

  /// When a day was held; nil before it was.
  private func held(_ day: ReportDay) -> String? {
    guard let date = day.heldDate, let opened = day.opened else { return nil }
    let end = day.ended.map { "–" + day.wall.time(at: $0).text } ?? ""
    return words.date(date) + ", " + day.wall.time(at: opened).text + end
  }

  private var attendance: [ListEntry] {
    let page = report.firstPage
    let isListed = page.attendance.contains { $0.count != nil }
    let total = isListed ? page.attendance.reduce(0) { $0 + ($1.count ?? 0) } : page.present
    guard !page.attendance.isEmpty || total != nil else { return [] }
    let parties = page.attendance.map { one in
      (one.municipality ?? words.others) + (one.count.map { " \($0)" } ?? "")
    }
    let text = (total.map { [words.inAll($0)] } ?? []) + [parties.joined(separator: ", ")]
    let named = page.attendance.filter { isNaming && !$0.names.isEmpty }
    return [
      ListEntry(
        [
          .strong(words.presentHeading + ":"),
          .plain(" " + text.filter { !$0.isEmpty }.joined(separator: ": ")),
        ],
        named.map { fact($0.municipality ?? words.others, $0.names.joined(separator: ", ")) })
    ]
  }

  // MARK: What was agreed

  private var agreed: [Block] {
    let decisions = report.agreed.filter { $0.note.mark == .decision }
    let followUps = report.followUps
    guard !decisions.isEmpty || !followUps.isEmpty else { return [] }
    var blocks: [Block] = [.heading(2, words.agreedHeading)]
    if !decisions.isEmpty {
      blocks += [.heading(3, words.decisionsHeading), .list(decisions.map(entry))]
    }
    if !followUps.isEmpty {
      blocks += [.heading(3, words.followUpsHeading), table(of: followUps)]
    }
    return blocks
  }

  private func table(of followUps: [(note: AgreedNote, who: String, when: String)]) -> Block {
    let columns =
      [words.whatHeading, words.whoHeading, words.deadlineHeading, words.comesFromHeading]
      .map { Table.Column(title: $0) }
    let rows = followUps.map { note, who, when in
      [note.note.text, who.isEmpty ? words.nobodySet : who, when, place(of: note)]
        .map(Table.Cell.text)
    }
    return .table(Table(caption: words.followUpsHeading, columns: columns, rows: rows))
  }

  /// Whose turn something was agreed in, and in which item.
  private func place(of agreed: AgreedNote) -> String {
    [agreed.note.party, agreed.item].compactMap(\.self).joined(separator: " · ")
  }

  private func entry(_ agreed: AgreedNote) -> ListEntry {
    let place = place(of: agreed)
    return ListEntry(
      [.plain(agreed.note.text)] + (place.isEmpty ? [] : [.plain(" "), .quiet("(\(place))")]))
  }

  var ideas: [Block] {
    let ideas = report.agreed.filter { $0.note.mark == .idea }
    return ideas.isEmpty ? [] : [.heading(2, words.ideasHeading), .list(ideas.map(entry))]
  }

  // MARK: What comes

  private var next: [Block] {
    let next = report.firstPage.next
    guard !next.isEmpty else { return [] }
    return [
      .heading(2, words.nextGathering),
      .list(
        next.map { one in
          guard one.answers.count > 1 else {
            return fact(one.question, one.answers.joined())
          }
          return ListEntry(
            [.strong(one.question + ":")], one.answers.map { ListEntry([.plain($0)]) })
        }),
    ]
  }

  private var evaluation: [Block] {
    report.firstPage.evaluations.map { one in
      let mean = words.number(one.mean) + (one.unit.map { " " + $0 } ?? "")
      return .paragraph([
        .strong(words.evaluation + ":"), .plain(" \(one.question) "),
        .strong(words.onAverage(mean)), .plain(" · " + words.answers(one.count)),
      ])
    }
  }
}
