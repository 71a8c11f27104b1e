/// How far a round has come: the time that each turn was given and has used.
package struct RoundProgress: Equatable, Sendable {
  /// How far one turn has come.
  package enum State: Equatable, Sendable {
    case coming, current, done
    /// Passed over, and to be offered again.
    case waiting
  }

  /// One turn with the time it was given and has used.
  package struct Entry: Equatable, Sendable {
    package var turn: Turn
    package var state: State
    /// The stretch where the turn begins, or goes on after it was left.
    package var first: StretchID
    package var planned: Seconds
    package var used: Duration
  }

  package var round: StepID
  /// One for each turn that is taken, in order.
  package var entries: [Entry]

  /// The time that the finished turns have left over; negative where they took more than was theirs.
  package var banked: Duration {
    entries.reduce(.zero) {
      $1.state == .done ? $0 + Duration($1.planned) - $1.used : $0
    }
  }

  package var waiting: [Entry] { entries.filter { $0.state == .waiting } }

  /// How many turns are still to come, those that were passed over too.
  package var left: Int { entries.filter { [.coming, .waiting].contains($0.state) }.count }

  /// How long each turn that is left may take if the round is to end at `due` and the current turn takes its planned
  /// time; zero where no time is left, nil where no turn is left.
  package func share(until due: Moment, at now: Moment) -> Seconds? {
    guard left > 0 else { return nil }
    let current = entries.first { $0.state == .current }
    let owed = current.map { max(.zero, Duration($0.planned) - $0.used) } ?? .zero
    let time = due - now - owed
    return Seconds(max(0, Int(time.milliseconds / 1000)) / left)
  }
}

extension Session {
  /// How far the round of a stretch has come; nil outside rounds.
  package func progress(of stretch: Stretch, at now: Moment) -> RoundProgress? {
    guard let path = stretch.roundPath, let round = stretch.place?.round,
      let day = agenda.place(of: stretch.item)?.day
    else { return nil }
    let all = stretches(ofDay: day)
    let here = all.firstIndex { $0.id == current }
    var entries: [RoundProgress.Entry] = []
    var from = 0
    while from < all.count {
      guard let turn = all[from].turnPath, all[from].roundPath == path else {
        from += 1
        continue
      }
      let end = all[from...].firstIndex { $0.turnPath != turn } ?? all.count
      if let entry = entry(all[from..<end], isBefore: here.map { from < $0 } ?? false, at: now) {
        entries.append(entry)
      }
      from = end
    }
    return RoundProgress(round: round, entries: entries)
  }

  private func entry(_ stretches: ArraySlice<Stretch>, isBefore: Bool, at now: Moment)
    -> RoundProgress.Entry?
  {
    guard let turn = stretches.first?.place?.turn else { return nil }
    let undone = stretches.first { runs[$0.id]?.isDone != true || skipped.contains($0.id) }
    let state: RoundProgress.State
    if stretches.contains(where: { $0.id == current }) {
      state = .current
    } else if isAway(turn.party) {
      // Of one who went away in the middle there is what was taken.
      state = .done
    } else if stretches.contains(where: { skipped.contains($0.id) }) {
      state = .waiting
    } else if undone == nil {
      state = .done
    } else if stretches.contains(where: { runs[$0.id] != nil }) {
      // A turn that was left before its last phase is over.
      state = isBefore ? .done : .coming
    } else {
      // A party that was away when it would have been its turn.
      state = isBefore ? .waiting : .coming
    }
    return RoundProgress.Entry(
      turn: turn, state: state, first: (undone ?? stretches.first)?.id ?? StretchID(""),
      planned: stretches.reduce(.zero) { $0 + $1.planned },
      used: stretches.reduce(.zero) { $0 + (runs[$1.id]?.used(at: now) ?? .zero) })
  }

  /// How far the current round has come, or else the last round that the current item had before now.
  package func progress(at now: Moment) -> RoundProgress? {
    guard let day = openDay else { return nil }
    let all = stretches(ofDay: day)
    guard let here = all.firstIndex(where: { $0.id == current }) else { return nil }
    if all[here].place != nil { return progress(of: all[here], at: now) }
    let last = all[..<here].last { $0.item == all[here].item && $0.place != nil }
    return last.flatMap { progress(of: $0, at: now) }
  }
}
