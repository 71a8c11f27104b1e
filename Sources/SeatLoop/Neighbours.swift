import SamlingCore
import SessionFolder

/// Looks who else is at the gathering, on wake-ups that come anyway.
struct Neighbours {
  private let presence: Presence?
  /// When to look again whatever seems to have changed, by `MachineClock.steady`.
  private var nextLook = MachineClock.steady

  /// Milliseconds from one look to the next at most: seats that die tell nobody.
  private static let patience: Int64 = 10_000

  init(_ presence: Presence?) { self.presence = presence }

  /// Tells a desk who else is here, where somebody may have come or gone; returns whether that has changed.
  ///
  /// The wall shows nobody, so it looks seldom.
  mutating func look(for desk: Desk) -> Bool {
    guard let presence,
      MachineClock.steady >= nextLook || (desk.kind != .projector && presence.isStale)
    else { return false }
    let (living, dead) = presence.seats(besides: desk.journal.actor)
    nextLook = MachineClock.steady + Self.patience
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
