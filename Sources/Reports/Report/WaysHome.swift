import Phrases
import SamlingCore
import Wording

/// A way home in words: what it changes, and in a second line what follows.
///
/// - Parameters:
///   - way: One of the proposals for this session as it stands.
///   - number: What it is chosen by, put before it; nil for one that has been chosen.
///   - session: The session before it is taken.
///   - wall: The clocks that times are read by.
///   - words: The language.
/// - Returns: Two lines, without a last line break.
package func told(
  _ way: Proposal, number: Int?, in session: Session, wall: WallClock, _ words: any Phrases
) -> String {
  let lines = [
    words.describe(way.choice, in: session, wall: wall),
    words.effect(of: way, in: session, wall: wall),
  ]
  guard let number else { return lines.joined(separator: "\n") }
  return "\(number)  " + lines.joined(separator: "\n   ")
}
