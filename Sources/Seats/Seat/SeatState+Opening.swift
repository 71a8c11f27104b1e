import SamlingCore

extension SeatState {
  /// Asks a facilitator who takes her seat, or comes back to it, on another date or after three hours' silence whether
  /// the day ended; about one silence only once.
  package mutating func askAboutSilence(_ context: SeatContext) {
    guard kind == .facilitator, context.session.openDay != nil, let last = context.ledger.lastAct,
      last != silence
    else { return }
    let wall = context.wall
    if context.now - last >= .seconds(3 * 3600) || wall.date(at: last) != wall.date(at: context.now)
    {
      silence = last
      panel = .confirm(.resumeAfterSilence(last: last))
    }
  }
}
