/// Something that an earlier gathering agreed on, and that was still open when this one took it over.
package struct Agreement: Equatable, Codable, Sendable {
  /// The note that it was there, or the first note of its row in a table.
  package var id: SubjectID
  package var text: String
  /// Who is to do it and by when, in free words; either may be empty.
  package var who: String
  package var due: String
  /// Whom it is for, by name, since ids are another gathering's; empty where it is for all.
  package var parties: [String]
  /// The `#key` of the question that it answered there, without the mark.
  package var key: String?
  /// When it was agreed.
  package var agreed: PlanDate?
  /// What was told of it last, where a gathering since has asked; nil while nobody has.
  package var status: AgreementStatus?

  package init(
    id: SubjectID, text: String, who: String = "", due: String = "", parties: [String] = [],
    key: String? = nil, agreed: PlanDate? = nil, status: AgreementStatus? = nil
  ) {
    self.id = id
    self.text = text
    self.who = who
    self.due = due
    self.parties = parties
    self.key = key
    self.agreed = agreed
    self.status = status
  }

  /// The kind of the act that takes agreements over.
  package static let takingOver = "agreements"
}

/// What has become of something that was agreed; the raw values stand in journals and in JSON.
package enum AgreementStatus: String, Codable, Sendable, CaseIterable {
  case done
  case underWay = "under_way"
  /// It is to be done later than was agreed.
  case moved
  case dropped

  /// Whether anything is left to do.
  package var isOpen: Bool {
    switch self {
    case .done, .dropped: false
    case .underWay, .moved: true
    }
  }
}
