/// The screens of a seat, each with its keys.
package enum Screen: CaseIterable, Sendable {
  /// The facilitator's day.
  case day
  /// The room's picture.
  case room
  case notes
  case scores
  /// The scores screen while it takes in a table, where letters are text.
  case table
}
