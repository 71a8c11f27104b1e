import SamlingCore

extension SeatState {
  /// Asks a facilitator who takes her seat on another date, or after three hours' silence, whether the day ended.
  package mutating func askAboutSilence(_ context: SeatContext) {
    guard kind == .facilitator, context.session.openDay != nil, let last = context.ledger.lastAct
    else { return }
    let wall = context.wall
    if context.now - last >= .seconds(3 * 3600) || wall.date(at: last) != wall.date(at: context.now)
    {
      panel = .confirm(.resumeAfterSilence(last: last))
    }
  }
}
