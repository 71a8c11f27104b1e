import Phrases
import SamlingCore

/// Something that was taken over from the gathering before, and what was told of it at this one.
package struct ReportAgreement: Equatable, Sendable {
  /// What one party said last; nil stands for the room.
  package struct Told: Equatable, Sendable {
    package var party: String?
    package var partyID: PartyID?
    package var status: AgreementStatus
  }

  package var agreement: Agreement
  /// In the order in which it was told.
  package var told: [Told]
  /// Whom it is still open for, by name: none where that is all; nil where nothing of it is left.
  package var left: [String]?
}

extension ReportBuilder {
  /// What was taken over, in the order of when it was agreed, and then of its deadlines.
  func agreements() -> [ReportAgreement] {
    session.agreements.map { agreement in
      ReportAgreement(
        agreement: agreement,
        told: session.statuses(of: agreement).map { party, status in
          ReportAgreement.Told(
            party: party.map { name(of: $0) }, partyID: party, status: status)
        }, left: session.partiesLeft(of: agreement))
    }
  }
}

extension Report {
  /// What the gathering after this one takes over: what is left of what this one took over, and what it agreed on itself.
  ///
  /// - Parameters:
  ///   - keys: The keys of questions whose every answer is an agreement, without the mark.
  ///   - agenda: Who takes part.
  /// - Returns: What is older first; an agreement that is left for some has those alone.
  package func leftOpen(answering keys: Set<String>, in agenda: Agenda) -> [Agreement] {
    let old = agreements.compactMap { one in
      one.left.map { left in
        var open = one.agreement
        open.parties = left
        open.status = one.told.last { $0.status.isOpen }?.status ?? open.status
        return open
      }
    }
    return old + made(answering: keys, in: agenda)
  }

  /// What this gathering agreed on: notes to follow up, rows of tables that tell who or when, and all that was answered
  /// to questions of some keys; each once, in the order of the programme.
  package func made(answering keys: Set<String>, in agenda: Agenda) -> [Agreement] {
    var maker = AgreementMaker(agenda, date)
    for item in days.flatMap(\.items) {
      for prompt in item.parts.flatMap(\.prompts) {
        let key = prompt.prompt.key
        maker.key = key
        maker.take(prompt.notes, takesAll: key.map(keys.contains) ?? false)
        maker.take(rowsOf: prompt, takesAll: key.map(keys.contains) ?? false)
      }
      maker.key = nil
      maker.take(item.notes, takesAll: false)
    }
    maker.take(parked, takesAll: false)
    return maker.made
  }

  /// When its first day was held, or is to be.
  private var date: PlanDate? { days.first.flatMap { $0.heldDate ?? $0.plannedDate } }
}

/// Makes agreements of what was written down.
private struct AgreementMaker {
  private let names: NamesInText
  /// Those who are the same from one gathering to the next, by their ids.
  private let lasting: [PartyID: [String]]
  private let date: PlanDate?
  var key: String?
  private(set) var made: [Agreement] = []

  init(_ agenda: Agenda, _ date: PlanDate?) {
    self.date = date
    let parties = agenda.parties.filter { [.municipality, .role].contains($0.kind) }
    names = NamesInText(parties.map(\.name))
    let known = Dictionary(
      parties.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    lasting = Dictionary(
      agenda.parties.map { party in
        (party.id, known[party.id].map { [$0] } ?? party.members.compactMap { known[$0] })
      }, uniquingKeysWith: { first, _ in first })
  }

  mutating func take(_ notes: [ReportNote], takesAll: Bool) {
    for note in notes {
      if case .followUp(let who, let due)? = note.mark {
        add(SubjectID(note.id.text), note.text, who, due, note.byID ?? note.partyID)
      } else if takesAll {
        add(SubjectID(note.id.text), note.text, "", "", note.byID ?? note.partyID)
      }
      take(note.followers, takesAll: false)
    }
  }

  /// The rows of a table with a column for who is to do it, or for when.
  mutating func take(rowsOf prompt: ReportPrompt, takesAll: Bool) {
    guard case .table(let columns) = prompt.prompt.answer else { return }
    let who = columns.firstIndex { Self.says($0.title, Self.whoWords) }
    let due = columns.firstIndex { Self.says($0.title, Self.dueWords) }
    let isAgreed = takesAll || who != nil && due != nil
    for (_, cells) in prompt.cells.grouped(by: { [$0.partyID?.text ?? "", $0.rowID.text] }) {
      let notes = cells.flatMap(\.notes)
      take(notes, takesAll: false)
      guard isAgreed, let first = notes.first,
        !made.contains(where: { $0.id.text == first.id.text })
      else { continue }
      func text(_ column: Int?) -> String {
        cells.filter { $0.column == column }.flatMap(\.notes).map(\.text).joined(separator: " / ")
      }
      let what = columns.indices.filter { $0 != who && $0 != due }.map { text($0) }
      let texts = ([cells.first?.row ?? ""] + what).filter { !$0.isEmpty }
      add(
        SubjectID(first.id.text), texts.joined(separator: " – "), text(who), text(due),
        cells.first?.partyID)
    }
  }

  private mutating func add(
    _ id: SubjectID, _ text: String, _ who: String, _ due: String, _ party: PartyID?
  ) {
    guard !text.isEmpty, !made.contains(where: { $0.id == id }) else { return }
    let named = names.found(in: who).sorted()
    let own = who.isEmpty ? party.flatMap { lasting[$0] } ?? [] : []
    made.append(
      Agreement(
        id: id, text: text, who: who, due: due, parties: named.isEmpty ? own : named, key: key,
        agreed: date))
  }

  private static func says(_ title: String, _ words: Set<String>) -> Bool {
    title.lowercased().split { !$0.isLetter }.contains { words.contains(String($0)) }
  }

  /// The words that such columns are known by, in any of the languages that programmes are written in.
  private static let whoWords: Set<String> = [
    "hvem", "kven", "ansvarlig", "ansvarleg", "ansvar", "who", "responsible", "owner", "vem",
    "ansvarig", "hvem?", "ansvarlige",
  ]
  private static let dueWords: Set<String> = [
    "frist", "når", "innen", "tidsfrist", "deadline", "due", "when", "senast", "hvornår", "dato",
  ]
}
