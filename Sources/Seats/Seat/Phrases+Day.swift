import Phrases
import SamlingCore

/// Writes dates, lengths, seats and proposals as phrases take them.
extension Phrases {
  func date(_ date: PlanDate) -> String { self.date(day: date.day, month: date.month, year: nil) }

  /// That the day to open is not today's; nil where it may be.
  func dateAhead(_ context: SeatContext) -> String? {
    context.dateAhead.map {
      programmeIs(for: date($0), today: date(context.wall.date(at: context.now)))
    }
  }

  package func dateAndTime(_ moment: Moment, _ wall: WallClock) -> String {
    "\(date(wall.date(at: moment))) \(oclock(wall.time(at: moment).text))"
  }

  func length(_ length: Seconds) -> String { self.length(length.count) }

  // MARK: Seats

  func seat(_ kind: SeatKind) -> String {
    switch kind {
    case .facilitator: facilitatorSeat
    case .notes: notesSeat
    case .scores: scoresSeat
    case .projector: projectorSeat
    case .command: "do"
    }
  }

  func present(_ seats: [SeatKind]) -> String { present(seats.count, names(seats)) }

  func gone(_ seats: [SeatKind]) -> String { gone(names(seats)) }

  /// What to type in another terminal to take a seat at a session, a line each: «referent: samling notes oppvekst».
  func howToJoin(_ address: String) -> [String] {
    let word =
      address.contains(where: { !$0.isLetter && !$0.isNumber && !"-_./".contains($0) })
      ? "'\(address)'" : address
    return [(notesSeat, "notes"), (projectorSeat, "projector"), (scoresSeat, "scores")].map {
      "\($0.0): samling \($0.1) \(word)"
    }
  }

  private func names(_ seats: [SeatKind]) -> String {
    seats.map(seat).joined(separator: " · ")
  }

  /// The question before quitting, true of the disk and the clock at that time.
  func askToQuit(_ save: SaveState, isDayOpen: Bool) -> String {
    switch save {
    case .saved: askToQuit(isSaved: true, isDayOpen: isDayOpen)
    case .saving, .adrift: askToQuit(isSaved: false, isDayOpen: isDayOpen)
    case .failing(let count, _, _, let isRescued):
      askToQuit(unsaved: count, isRescued: isRescued)
    }
  }

  // MARK: Rounds

  /// `7 × 12 min = 84 min, plassen er 100: 16 min til overs`, or `… plassen er 72 – 12 over: 10 min hver går`.
  func sum(_ sum: RoundSum) -> String {
    let slot = exactMinutes(sum.slot.count)
    let each = exactLength(sum.each.count)
    guard sum.isGiven, sum.each * sum.turns == sum.total else {
      return sumOfShares(sum.turns, exactMinutes(sum.total.count), each)
    }
    let product = "\(sum.turns) × \(each) = \(exactLength(sum.total.count))"
    if sum.spare == .zero { return sumJustFits(product) }
    if sum.spare > .zero {
      return sumToSpare(product, slot: slot, spare: exactLength(sum.spare.count))
    }
    let over = -sum.spare.count
    return sumOver(
      product, slot: slot, over: over < 60 ? exactLength(over) : exactMinutes(over),
      fitting: exactLength(sum.fitting.count))
  }

  /// `6 igjen, 5:42 hver`, or, where that is less than a turn's length, `6 igjen, 4:10 hver går`.
  func share(_ left: Int, _ share: TurnShare) -> String {
    if share.each == .zero, share.isShort { return noTimeLeft(for: left) }
    return self.share(left, ClockFace.digits(share.each.count), isShort: share.isShort)
  }

  func banked(_ length: Duration) -> String {
    let seconds = Int(length.milliseconds / 1000)
    let digits = ClockFace.digits(abs(seconds))
    return seconds > 0 ? saved(digits) : borrowed(digits)
  }

  func hasTalked(_ name: String, _ length: Duration) -> String {
    hasTalked(name, ClockFace.digits(Int(length.milliseconds / 1000)))
  }

  // MARK: Participants

  /// `trekk grupper à 8`; with `· 5 er trukket` once they are drawn.
  func draw(_ circle: NamedCircle) -> String {
    let how =
      switch circle.draw?.rule {
      case .mixed: "à \(circle.draw?.size ?? 0)"
      case .across: acrossMunicipalities
      case .municipality: byMunicipality
      case .role: byRole
      case nil: ""
      }
    let count = circle.parties.count
    return draw(circle.word, how) + (count == 0 ? "" : " · " + areDrawn(count))
  }
}

extension Phrases {
  func state(_ state: PollState?) -> String {
    switch state {
    case nil: pollNotOpened
    case .open: pollIsOpen
    case .closed: pollIsClosed
    case .revealed: pollIsShown
    }
  }
}
