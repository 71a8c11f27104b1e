import SamlingCore
import SessionFolder

/// Looks who else is at the gathering, where somebody seems to have come or gone, and on wake-ups that come anyway.
struct Neighbours {
  private let presence: Presence?
  /// When to look again without a hint, by `MachineClock.steady`.
  private var nextLook = MachineClock.steady

  /// Milliseconds from one look to the next at most: seats that die tell nobody.
  private let patience: Int64

  /// Begins to look; `isTold` where hints come when seats come and go.
  init(_ presence: Presence?, isTold: Bool) {
    self.presence = presence
    patience = isTold ? 10_000 : 1000
  }

  /// Tells a desk who else is here, on a hint that somebody may have come or gone, and now and then; returns whether that
  /// has changed.
  mutating func look(for desk: Desk, isHinted: Bool) -> Bool {
    guard let presence, MachineClock.steady >= nextLook || (isHinted && presence.isStale)
    else { return false }
    let (living, dead) = presence.seats(besides: desk.journal.actor)
    nextLook = MachineClock.steady + patience
    let here = Set((living + dead).map(\.actor))
    let elsewhere = desk.heard.filter { !here.contains($0.key) }.sorted { $0.key < $1.key }
    let others = living.map(\.seat) + elsewhere.map(\.value)
    // A seat that another has taken the place of is not missing.
    let gone = dead.map(\.seat).filter { !others.contains($0) }
    desk.rivals = Set(living.filter { $0.seat == desk.kind }.map(\.actor))
      .union(elsewhere.filter { $0.value == desk.kind }.map(\.key))
    guard others != desk.others || gone != desk.gone else { return false }
    desk.others = others
    desk.gone = gone
    return true
  }

  /// Everybody who is here except one.
  func living(besides actor: ActorID) -> Set<ActorID> {
    Set(presence?.seats().living.map(\.actor) ?? []).subtracting([actor])
  }
}
