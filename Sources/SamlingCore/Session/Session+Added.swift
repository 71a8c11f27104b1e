/// Something to judge, choose, place or fill in that the room added to what is written.
package struct AddedSubject: Equatable, Codable, Sendable {
  package var id: SubjectID
  /// Its name; empty for a table's row that has none.
  package var text: String
  /// Whose own table or map it stands in; nil where it is everybody's.
  package var party: PartyID?

  package init(id: SubjectID, text: String, party: PartyID? = nil) {
    self.id = id
    self.text = text
    self.party = party
  }
}

/// What the room added, and what becomes of it.
extension Session {
  /// Whether something stands in the programme, or comes from where a prompt says; what does is mended there.
  package func isWritten(_ subject: SubjectID, of prompt: Prompt) -> Bool {
    let isOfMark = prompt.answer.kind.options([], of: prompt).contains { $0.id == subject }
    return isOfMark || written(under: prompt).contains { $0.id == subject }
  }

  mutating func add(_ added: AddedSubject, to prompt: PromptID) -> Bool {
    guard agenda.prompt(prompt) != nil,
      addedSubjects[prompt]?.contains(where: { $0.id == added.id }) != true
    else { return false }
    addedSubjects[prompt, default: []].append(added)
    return true
  }

  mutating func reword(_ subject: SubjectID, _ text: String, of prompt: PromptID) -> Bool {
    guard let place = place(of: subject, of: prompt) else { return false }
    addedSubjects[prompt]?[place].text = text
    return true
  }

  mutating func move(_ subject: SubjectID, after other: SubjectID?, of prompt: PromptID) -> Bool {
    guard let place = place(of: subject, of: prompt), subject != other,
      let moved = addedSubjects[prompt]?.remove(at: place)
    else { return false }
    let before = other.flatMap { other in addedSubjects[prompt]?.firstIndex { $0.id == other } }
    addedSubjects[prompt]?.insert(moved, at: before.map { $0 + 1 } ?? 0)
    return true
  }

  mutating func drop(_ subject: SubjectID, of prompt: PromptID) -> Bool {
    guard let place = addedSubjects[prompt]?.firstIndex(where: { $0.id == subject })
    else { return false }
    addedSubjects[prompt]?.remove(at: place)
    if addedSubjects[prompt]?.isEmpty == true { addedSubjects[prompt] = nil }
    return true
  }

  /// Where something stands among what was added; a table's rows that came by filling their cells are listed there first.
  private mutating func place(of subject: SubjectID, of id: PromptID) -> Int? {
    guard let prompt = agenda.prompt(id) else { return nil }
    if case .table = prompt.answer {
      let places = cellPlaces(of: id)
      for row in openRows(of: prompt) {
        let parties = Set(places.filter { $0.cell?.row == row.id }.map(\.party))
        let party = parties.count == 1 ? parties.first ?? nil : nil
        addedSubjects[id, default: []].append(AddedSubject(id: row.id, text: "", party: party))
      }
    }
    return addedSubjects[id]?.firstIndex { $0.id == subject }
  }
}
