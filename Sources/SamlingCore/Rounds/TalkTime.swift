/// How long a party has had the word in a gathering so far, pauses not counted.
///
/// Where a turn has several phases the first is the party's; those after it are for questions from all.
package struct TalkTime: Equatable, Sendable {
  /// In its own turns.
  package var own = Duration.zero
  /// In others' turns, which it presented.
  package var presenting = Duration.zero
  /// In the phases after the first of its own turns, whoever presented.
  package var questions = Duration.zero

  /// What it talked itself.
  package var total: Duration { own + presenting }
}

extension Session {
  /// How long each party has talked, in all rounds of all days; the team's phases are nobody's turn.
  ///
  /// - Complexity: O(stretches).
  package func talkTimes(at now: Moment) -> [PartyID: TalkTime] {
    var times: [PartyID: TalkTime] = [:]
    for stretch in agenda.days.indices.flatMap({ stretches(ofDay: $0) }) {
      guard let turn = stretch.place?.turn, let run = runs[stretch.id],
        party(turn.party)?.isSaid != true, !isTeams(stretch)
      else { continue }
      if stretch.isLaterPhase {
        times[turn.party, default: TalkTime()].questions += run.used(at: now)
      } else if let by = turn.by {
        times[by, default: TalkTime()].presenting += run.used(at: now)
      } else {
        times[turn.party, default: TalkTime()].own += run.used(at: now)
      }
    }
    return times
  }

  /// Whether a stretch is the reflecting team's: «Refleksjon (5 min) @team».
  package func isTeams(_ stretch: Stretch) -> Bool {
    agenda.step(stretch.step)?.answeredBy?.kind == .team
  }

  /// The parties of the team, where a header names them.
  package var team: [PartyID] {
    agenda.circles.first { $0.word == "team" || $0.word == "teamet" }?.parties ?? []
  }
}
