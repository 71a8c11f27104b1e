import Phrases
import SamlingCore

/// The part of a person's own sheet that no other document has.
extension Minutes {
  /// Who the person is, and each answer that is theirs; nothing on any other sheet.
  var person: [Block] {
    guard let person = report.person else { return [] }
    let facts = [
      (words.municipalityHeading, person.municipality), (words.roleHeading, person.role),
      (words.presentHeading, person.isAway ? words.isAway : nil),
    ]
    let list: [ListEntry] = facts.compactMap { heading, fact in
      fact.map { ListEntry([.strong(heading + ":"), .plain(" " + $0)]) }
    }
    let answers = person.answers.map { answer in
      [Table.Cell.text(answer.item), .text(answer.asked), .text(answer.told(words))]
    }
    let table = Table(
      caption: words.ownAnswers,
      columns: [words.itemHeading, words.questionHeading, words.answerHeading].map {
        Table.Column(title: $0)
      }, rows: answers)
    return (list.isEmpty ? [] : [.list(list)])
      + (answers.isEmpty ? [] : [.heading(2, words.ownAnswers), .table(table)])
  }
}
