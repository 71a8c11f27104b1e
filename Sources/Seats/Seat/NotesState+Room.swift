import SamlingCore

/// Where the room is, and the cursor that follows it.
extension NotesState {
  /// The places of what is on now, the question that was chosen for the room before the others; new notes go to the
  /// first.
  static func roomPlaces(_ context: SeatContext) -> [NotePlace] {
    let session = context.session
    if let stretch = context.current {
      let asked = session.questions(at: stretch).map(\.id)
      let chosen = session.chosenQuestion.flatMap { asked.contains($0) ? $0 : nil }
      let places =
        ([chosen].compactMap(\.self) + asked.filter { $0 != chosen }).map { NotePlace(prompt: $0) }
        + [NotePlace(item: stretch.item)]
      return places.map { placed($0, context) }
    }
    let next = context.forecast?.next?.item ?? session.standingItems.last
    guard let next else { return [.parking] }
    let first = session.prompts(ofItem: next).first.map { NotePlace(prompt: $0.id) }
    return [first, NotePlace(item: next)].compactMap(\.self).map { placed($0, context) }
  }

  /// A place with the party it is about now: the one whose turn it is, else the first that answers.
  private static func placed(_ place: NotePlace, _ context: SeatContext) -> NotePlace {
    var placed = place
    placed.party =
      context.session.partyNow(of: place)
      ?? place.prompt.flatMap { context.session.parties(of: $0).first }
    return placed
  }

  /// Whether the room has moved on from where the cursor was last put.
  func isBehind(_ context: SeatContext) -> Bool {
    anchor != .at(context.session.current, context.session.chosenQuestion)
  }

  /// The notes at the cursor as they are shown.
  func list(_ context: SeatContext, hidesHeld: Bool) -> NotesList {
    NotesList(book: context.session.notes, place: spot, hidesHeld: hidesHeld)
  }

  /// Goes where the room is, if the cursor follows it and nothing is under way; lets go of notes that are gone.
  mutating func settle(_ context: SeatContext, hidesHeld: Bool) {
    if isFollowing, !isBusy, isBehind(context) {
      spot = Self.roomPlaces(context).first ?? .parking
      anchor = .at(context.session.current, context.session.chosenQuestion)
    }
    let notes = context.session.notes
    func stands(_ id: NoteID) -> Bool { notes[id]?.isGone == false }
    let list = list(context, hidesHeld: hidesHeld)
    if let selected, list.entry(selected) == nil { self.selected = nil }
    if !picked.isEmpty { picked = picked.filter(stands) }
    if !carried.isEmpty { carried = carried.filter(stands) }
  }

  /// Puts the cursor at a place; it still follows the room where the place is one of the room's.
  mutating func go(to place: NotePlace, _ context: SeatContext) {
    spot = place
    selected = nil
    isFollowing = !isBehind(context) && Self.roomPlaces(context).contains(place)
  }

  /// Follows the room again; at once, unless something is being typed.
  mutating func followRoom() {
    isFollowing = true
    selected = nil
    picked = []
    anchor = .nowhere
  }

  // MARK: Moving in the grid

  mutating func moveParty(_ step: Int, _ context: SeatContext) {
    guard let item = context.session.item(of: spot) else { return }
    let grid = NotesGrid(item, context.session)
    let column = grid.column(of: spot.party) ?? 0
    var place = spot
    place.party = grid.columns[(column + step + grid.columns.count) % grid.columns.count]
    go(to: place, context)
  }

  /// Moves to the next or previous question, from an item's last to the next item's first.
  mutating func moveQuestion(_ step: Int, _ context: SeatContext) {
    let session = context.session
    guard let item = session.item(of: spot) else { return leaveParking(context) }
    let grid = NotesGrid(item, session)
    let row = (grid.row(of: spot) ?? 0) + step
    if grid.rows.indices.contains(row) {
      var place = grid.rows[row].place
      place.party = spot.party
      return go(to: place, context)
    }
    let items = session.standingItems
    guard let at = items.firstIndex(of: item), items.indices.contains(at + step) else { return }
    let next = NotesGrid(items[at + step], session)
    var place = (step > 0 ? next.rows.first : next.rows.last)?.place ?? .parking
    let keeps = spot.party != nil && next.columns.contains(spot.party)
    place.party =
      keeps ? spot.party : session.partyNow(of: place) ?? next.columns.first.flatMap(\.self)
    go(to: place, context)
  }

  mutating func moveToParking(_ context: SeatContext) {
    spot == .parking ? leaveParking(context) : go(to: .parking, context)
  }

  private mutating func leaveParking(_ context: SeatContext) {
    go(to: Self.roomPlaces(context).first ?? .parking, context)
    if !isBusy { followRoom() }
  }

  /// Moves to the free notes of the item shown, or of the one that is on where none is.
  mutating func moveToFree(_ context: SeatContext) {
    let item = context.session.item(of: spot) ?? context.current?.item
    guard let item else { return }
    var place = NotePlace(item: item)
    place.party = context.session.partyNow(of: place)
    go(to: place, context)
  }
}
