import SamlingCore

/// The questions of one item and the parties they are about: where notes can stand, to move in and to count.
struct NotesGrid {
  /// A line of the grid: a question, or the item's free notes.
  struct Row {
    /// The row's place, without a party.
    var place: NotePlace
    var prompt: Prompt?
  }

  let item: ItemID
  let rows: [Row]
  /// The parties that notes can be about; the last is nil, for the whole room.
  let columns: [PartyID?]

  init(_ item: ItemID, _ session: Session) {
    self.item = item
    let prompts = session.prompts(ofItem: item)
    rows =
      prompts.map { Row(place: NotePlace(prompt: $0.id), prompt: $0) } + [
        Row(place: NotePlace(item: item), prompt: nil)
      ]
    var parties: [PartyID] = []
    func add(_ party: PartyID) { if !parties.contains(party) { parties.append(party) } }
    for prompt in prompts { session.parties(of: prompt.id).forEach(add) }
    if let turns = session.turnParties(ofItem: item) { turns.forEach(add) }
    let ids = Set(prompts.map(\.id))
    // Notes about other parties must not be overlooked.
    let others = session.notes.usedPlaces.filter {
      $0.item == item || $0.prompt.map(ids.contains) == true
    }
    others.compactMap(\.party).filter { !parties.contains($0) }.sorted { $0.text < $1.text }
      .forEach(add)
    columns = parties + [nil]
  }

  /// The row of a place.
  func row(of place: NotePlace) -> Int? {
    rows.firstIndex { $0.place.prompt == place.prompt && $0.place.item == place.item }
  }

  func column(of party: PartyID?) -> Int? { columns.firstIndex(of: party) }

  func place(row: Int, column: Int) -> NotePlace {
    var place = rows[row].place
    place.party = columns[column]
    return place
  }
}

extension Session {
  /// The parties that take turns in an item's first round of parties.
  fileprivate func turnParties(ofItem item: ItemID) -> [PartyID]? {
    guard let step = agenda.item(item)?.step else { return nil }
    return rounds(in: step).first.map { turns(of: $0).map(\.party) }
  }

  private func rounds(in step: Step) -> [Step] {
    let isRound = step.circle.map { $0.kind != .question && !$0.turns.isEmpty } ?? false
    return (isRound ? [step] : []) + step.steps.flatMap(rounds)
  }

  /// The item that a place belongs to; nil for the parking list.
  func item(of place: NotePlace) -> ItemID? { place.item ?? place.prompt.flatMap(item(of:)) }

  /// The items in the order of the programme, without dropped ones.
  var standingItems: [ItemID] {
    agenda.days.flatMap { $0.items.map(\.id) }.filter { !droppedItems.contains($0) }
  }
}
