/// One way on from where a late day is, with what it would do; nothing is applied yet.
package struct Proposal: Equatable, Sendable {
  /// One change of the plan, or several.
  package enum Choice: Equatable, Sendable {
    /// Nothing changes, and what the forecast says comes true.
    case nothing
    /// Turns and items get less than the programme gave them; never empty.
    case shorten([Cut])
    /// Clocks such as `5–10 min` take their lower bound.
    case lowerBounds(stretches: Int, saves: Seconds)
    /// A meal begins so much later than planned, and ends when it was planned to end.
    case slide(Cut, by: Seconds)
    /// The last part of an item is left out.
    case dropPart(StretchID, saves: Seconds)
    /// The last question of an item or of a round's turns is no longer asked, and its share of the time is saved.
    case dropQuestion(PromptID, saves: Seconds)
    case drop(item: ItemID, saves: Seconds)
    /// An item is held later that day or on another; so much is saved where it stood.
    case move(item: ItemID, to: Place, saves: Seconds)
    /// What is late is agreed to be so, from the goal on and until free time absorbs it or a start marked `!` stands.
    case later(from: ItemID, by: Seconds)
    /// What is on gets this length; asked for, not proposed.
    case give(Cut)
    /// Several together, where one is not enough; never nested.
    case combined([Choice])
  }

  /// How long something gets, against what the programme says.
  package struct Cut: Equatable, Sendable {
    package enum Subject: Equatable, Sendable {
      /// These turns of a round, each the same.
      case turns(of: StepID, parties: [PartyID])
      case item(ItemID)
    }

    package var subject: Subject
    package var from: Seconds
    package var to: Seconds

    package init(subject: Subject, from: Seconds, to: Seconds) {
      self.subject = subject
      self.from = from
      self.to = to
    }
  }

  /// Where an item is held instead.
  package struct Place: Equatable, Sendable {
    /// From 0.
    package var day: Int
    /// As the day's programme says, before what was agreed to be later.
    package var start: WallTime
    /// The item that it follows; nil where it is the day's first.
    package var after: ItemID?
  }

  package var choice: Choice
  /// The events that applying it records; none for `nothing`.
  package var events: [Event]
  /// The forecast with it applied.
  package var after: Forecast
  /// What it should win: a fixed start or the length of a pause.
  package var goal: ItemID
  /// How much earlier the goal begins than if nothing is done, or how much a pause that gave way gets back.
  package var wins: Duration
  /// How much would be enough.
  package var needs: Duration
  /// Whether the goal is then reached, or is kept at the time that is agreed.
  package var isEnough: Bool
  /// The late fixed items that it brings back on time.
  package var keeps: [ItemID]
}
