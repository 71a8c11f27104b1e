import Phrases
import SamlingCore

/// Something that gatherings agreed on, and that no later one has been told is over; for one party, or for all.
package struct OpenAgreement: Equatable, Sendable {
  /// Nil where it is for all of its network.
  package var party: String?
  /// The network whose gathering agreed on it; nil where that has no name.
  package var network: String?
  package var agreement: Agreement
  /// What was told of it last.
  package var status: AgreementStatus?
  /// Whether no gathering after the one that agreed on it has been asked of it.
  package var isNew = false
}

extension [GatheringSummary] {
  /// All that is open, what is for all first, then by party; of one party from the first deadline.
  ///
  /// The gatherings are in the order of their dates: what a later one was told counts.
  package var open: [OpenAgreement] {
    let open = courses.flatMap(\.open)
    return open.enumerated().sorted { a, b in
      let (left, right) = (a.element, b.element)
      if left.party != right.party { return (left.party ?? "") < (right.party ?? "") }
      let (first, second) = (Deadline(of: left.agreement), Deadline(of: right.agreement))
      return first < second || !(second < first) && a.offset < b.offset
    }.map(\.element)
  }

  /// How many agreements of each network are done, in the order of the networks' first ones.
  var doneCounts: [(network: String, count: Int)] {
    courses.filter(\.isDone).grouped { $0.network ?? "" }.map { ($0, $1.count) }
  }

  /// What has become of each agreement, in the order in which they were met.
  private var courses: [Course] {
    var known: [SubjectID: Course] = [:]
    var order: [SubjectID] = []
    func meet(_ agreement: Agreement, _ gathering: GatheringSummary) {
      guard known[agreement.id] == nil else { return }
      known[agreement.id] = Course(
        agreement: agreement, network: gathering.network, all: gathering.municipalities)
      order.append(agreement.id)
    }
    for gathering in self {
      for one in gathering.takenOver {
        meet(one.agreement, gathering)
        known[one.agreement.id]?.isTakenOver = true
        for told in one.told { known[one.agreement.id]?.told[told.party] = told.status }
      }
      for agreement in gathering.made { meet(agreement, gathering) }
    }
    return order.compactMap { known[$0] }
  }
}

/// What has been told of one agreement until now.
private struct Course {
  let agreement: Agreement
  let network: String?
  /// The municipalities of the gathering that agreed on it.
  let all: [String]
  var told: [String?: AgreementStatus] = [:]
  /// Whether a later gathering took it over, and so was asked of it.
  var isTakenOver = false

  /// Whether nothing of it is left, and somebody has done it.
  var isDone: Bool { open.isEmpty && told.values.contains(.done) }

  var open: [OpenAgreement] {
    if let room = told[nil] {
      return room.isOpen ? parties(agreement.parties, room) : []
    }
    // What has been told by some is told apart from then on.
    let parties = agreement.parties.isEmpty && !told.isEmpty ? all : agreement.parties
    let left = parties.filter { told[$0].map(\.isOpen) ?? true }
    return parties.isEmpty || !left.isEmpty ? self.parties(left, nil) : []
  }

  private func parties(_ names: [String], _ status: AgreementStatus?) -> [OpenAgreement] {
    names.isEmpty
      ? [
        OpenAgreement(
          network: network, agreement: agreement, status: status ?? agreement.status,
          isNew: !isTakenOver)
      ]
      : names.map { name in
        OpenAgreement(
          party: name, network: network, agreement: agreement,
          status: told[name] ?? status ?? agreement.status, isNew: !isTakenOver)
      }
  }
}

extension Deadline {
  init(of agreement: Agreement) { self.init(agreement.due, after: agreement.agreed) }
}
