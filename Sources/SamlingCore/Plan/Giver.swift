/// What may give time before a goal: an item, or the turns of a round that have not begun.
struct Giver {
  var subject: Proposal.Cut.Subject
  /// The stretches of the item, or of each turn; none is empty.
  var parts: [[Stretch]]
  /// How long the item or the longest turn is, as it now stands.
  var length: Seconds
  /// How long the programme made it.
  var printed: Seconds
  /// What it can't be cut below: what it has used, and its clocks' lower bounds.
  var least: Seconds
  /// The least of each stretch.
  var floors: [StretchID: Seconds]
  var isRest = false
  var isCurrent = false

  /// The most that is taken from it where all give alike: a third.
  var gentle: Seconds { max(least, wholeHalves(printed.count - printed.count / 3, up: true)) }
  /// The most that is taken from it by itself: half.
  var hard: Seconds { max(least, wholeHalves((printed.count + 1) / 2, up: true)) }

  /// What is saved when each part is cut to a length.
  func saved(to length: Seconds) -> Seconds {
    parts.reduce(.zero) { $0 + max(.zero, self.length(of: $1) - length) }
  }

  func cut(to length: Seconds) -> Proposal.Cut {
    // What was given more by hand is told against that.
    Proposal.Cut(subject: subject, from: length < printed ? printed : self.length, to: length)
  }

  /// The events that cut each part to a length, the stretches of one in proportion to what they can give.
  func events(to length: Seconds) -> [Event] {
    parts.flatMap { part -> [Event] in
      var left = self.length(of: part) - length
      guard left > .zero else { return [] }
      let room = part.map { max(0, $0.planned.count - (floors[$0.id]?.count ?? 0)) }
      let all = max(1, room.reduce(0, +))
      // Whole half minutes first, and what remains wherever there is room.
      var taken = room.map { min($0, left.count * $0 / all / 30 * 30) }
      left = left - Seconds(taken.reduce(0, +))
      for index in part.indices.reversed() where left > .zero {
        let more = min(room[index] - taken[index], left.count)
        taken[index] += more
        left = left - Seconds(more)
      }
      return zip(part, taken).compactMap { stretch, by in
        by == 0 ? nil : .adjusted(stretch: stretch.id, by: Seconds(-by))
      }
    }
  }

  /// How long a part is; an item may have time that none of its stretches has.
  private func length(of part: [Stretch]) -> Seconds {
    if case .item = subject { return length }
    return part.reduce(.zero) { $0 + $1.planned }
  }
}

/// Whole half minutes, downwards or up.
func wholeHalves(_ seconds: Int, up: Bool = false) -> Seconds {
  Seconds((seconds + (up ? 29 : 0)) / 30 * 30)
}

extension Session {
  /// What may give time between now and an item, or the day's end, in running order; a turn that runs gives nothing.
  func givers(ofDay day: Int, before goal: ItemID?, at now: Moment) -> [Giver] {
    let all = stretches(ofDay: day)
    let here = all.firstIndex { $0.id == current }
    let limit = goal.flatMap { goal in
      all.firstIndex { $0.item == goal || $0.beside.contains(goal) }
    }
    let upTo = limit ?? all.count
    let from = here ?? place(in: all).map { $0 + 1 } ?? 0
    guard from < upTo else { return [] }
    let turn = here.flatMap { all[$0].turnPath }
    let ahead = all[from..<upTo].filter { stretch in
      runs[stretch.id]?.isDone != true && !skipped.contains(stretch.id)
        && (stretch.turnPath == nil || stretch.turnPath != turn)
    }
    var keys: [String] = []
    var groups: [String: [Stretch]] = [:]
    for stretch in ahead {
      let key = stretch.roundPath ?? stretch.item.text
      if groups[key] == nil { keys.append(key) }
      groups[key, default: []].append(stretch)
    }
    return keys.compactMap { key in
      guard let group = groups[key], let first = group.first,
        agenda.item(first.item)?.givesTime == true
      else { return nil }
      if let place = first.place { return giver(ofTurns: group, of: place.round, at: now) }
      // An item with rounds gives of its turns, and keeps what is between them.
      let isPlain = !all.contains { $0.item == first.item && $0.place != nil }
      return isPlain ? giver(of: first.item, group, all, at: now) : nil
    }
  }

  private func giver(ofTurns stretches: [Stretch], of round: StepID, at now: Moment) -> Giver? {
    var parts: [[Stretch]] = []
    let begun = Set(stretches.filter { runs[$0.id] != nil }.map(\.turnPath))
    for stretch in stretches where !begun.contains(stretch.turnPath) {
      if parts.last?.last?.turnPath == stretch.turnPath {
        parts[parts.count - 1].append(stretch)
      } else {
        parts.append([stretch])
      }
    }
    guard !parts.isEmpty else { return nil }
    func longest(_ length: (Stretch) -> Seconds) -> Seconds {
      parts.map { $0.reduce(.zero) { $0 + length($1) } }.max() ?? .zero
    }
    let floors = floors(of: stretches, at: now)
    let least = longest { floors[$0.id] ?? .zero }
    return Giver(
      subject: .turns(of: round, parties: parts.compactMap { $0.first?.place?.turn.party }),
      parts: parts, length: longest(\.planned), printed: longest(\.printed),
      least: max(.minutes(1), wholeHalves(least.count, up: true)), floors: floors)
  }

  private func giver(
    of id: ItemID, _ ahead: [Stretch], _ all: [Stretch], at now: Moment
  ) -> Giver? {
    guard let item = agenda.item(id), item.kind != .end else { return nil }
    let own = all.filter { $0.item == id && !skipped.contains($0.id) }
    let length = own.reduce(Seconds.zero) { $0 + $1.planned }
    let cut = own.reduce(Seconds.zero) { $0 + max(.zero, $1.printed - $1.planned) }
    let whole = max(length, own.first?.beside.isEmpty == true ? item.slot - cut : length)
    let floors = floors(of: ahead, at: now)
    let room = ahead.reduce(Seconds.zero) {
      $0 + max(.zero, $1.planned - (floors[$1.id] ?? .zero))
    }
    guard whole > .zero else { return nil }
    return Giver(
      subject: .item(id), parts: [ahead], length: whole,
      printed: max(item.slot, own.reduce(.zero) { $0 + $1.printed }),
      least: max(
        wholeHalves((whole - room).count, up: true),
        .minutes(item.isMeal ? 30 : item.kind == .rest ? 5 : 1)),
      floors: floors, isRest: item.kind == .rest, isCurrent: own.contains { $0.id == current })
  }

  /// What each stretch keeps: its clock's lower bound, and, where it has run, what it has used.
  private func floors(of stretches: [Stretch], at now: Moment) -> [StretchID: Seconds] {
    var floors: [StretchID: Seconds] = [:]
    for stretch in stretches {
      let used = runs[stretch.id]?.used(at: now).milliseconds ?? 0
      let usedUp = wholeHalves(Int((used + 999) / 1000), up: true)
      floors[stretch.id] = min(stretch.planned, max(usedUp, stretch.least ?? .zero))
    }
    return floors
  }
}
