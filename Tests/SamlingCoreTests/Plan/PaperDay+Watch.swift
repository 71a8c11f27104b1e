/// What the watch says: when each item is expected, and how late the day is.
extension PaperDay {
  /// How much later than printed a line was agreed to be.
  private func delay(_ line: Line) -> Int {
    standing.prefix { $0.numbers[0] != line.numbers[0] }.reduce(0) {
      $0 + agreed[$1.numbers[0], default: 0]
    } + agreed[line.numbers[0], default: 0]
  }

  func starts(_ line: Line) -> Int { line.start + delay(line) }
  func ends(_ line: Line) -> Int { line.end + delay(line) }

  /// How long a line takes: what the programme gives it, more where its pieces need more, less where they were cut.
  private func whole(_ line: Line) -> Int {
    let missing =
      line.phases.isEmpty
      ? 0
      : line.parties.filter(away.contains).reduce(0) {
        total, party in
        let kept = pieces(of: line).filter { $0.party == party }
        return total + line.phases.reduce(0, +) - kept.reduce(0) { $0 + printed($1) }
      }
    let slot = max(0, line.slot - missing)
    let cut = pieces(of: line).reduce(0) { $0 + printed($1) } - kept(line)
    return cut <= 0 ? max(slot, kept(line)) : max(0, slot - cut)
  }

  /// What its pieces take, without those that were passed over for good.
  private func kept(_ line: Line) -> Int {
    let owed = owed(line)
    return pieces(of: line).filter { !passed.contains($0) || owed.contains($0) }
      .reduce(0) { $0 + length($1) }
  }

  /// What is still to be done of a line: what «next» comes to, and, from the first turn that is owed, what then comes.
  private func rest(_ line: Line, _ now: Int) -> Int {
    let (owed, ahead, pieces) = (owed(line), ahead, pieces(of: line))
    let first = pieces.firstIndex(where: owed.contains) ?? pieces.count
    return pieces.enumerated().filter { place, piece in
      piece == on || ahead.contains(piece) || owed.contains(piece)
        || place > first && marks[piece]?.isOver != true && !passed.contains(piece)
    }.reduce(0) { $0 + left($1.element, now) }
  }

  /// When each item is expected, in the programme's order.
  func rows(at now: Int) -> [Row] {
    var rows: [Row] = []
    var before: (end: Int, line: Line)?
    var latest = 0
    let ahead = isEnded ? [] : ahead
    let atLine = here.map { all[$0].number }
    var isAfter = atLine == nil
    for line in standing {
      let own = pieces(of: line)
      let isHere = own[0].number == atLine
      let comes = own.contains(where: ahead.contains)
      let following = standing.drop { $0.numbers != line.numbers }.dropFirst()
        .first { pieces(of: $0).contains(where: ahead.contains) }
      if isHere, on != nil {
        let began = own.compactMap { marks[$0]?.began }.min() ?? now
        var end = expectedEnd(of: line, began, now, now)
        if line.slot == 0, whole(line) == 0 {
          end = following == nil && line.kind == .work ? max(began, now) : began
        } else {
          end = max(now, pauseEnd(line, began, end, following))
        }
        rows += line.numbers.map { Row(number: $0, state: .on, start: began, end: max(began, end)) }
        before = (end, line)
        latest = began
      } else if comes {
        var start = starts(line)
        if let before {
          // Lines whose printed times overlap do so.
          let isPrinted = line.isPrinted && before.line.isPrinted
          let overlap = isPrinted ? min(0, line.start - before.line.end) : 0
          let gap = max(start - ends(before.line), overlap)
          let end = before.end + min(0, gap)
          start = max(end, line.isFixed ? start : min(start, before.end + gap))
        }
        start = max(start, now, latest)
        let began = own.compactMap { marks[$0]?.began }.min()
        var end = began.map { expectedEnd(of: line, $0, start, now) } ?? start + whole(line)
        end = max(start, pauseEnd(line, began ?? start, end, following))
        rows += zip(line.numbers, line.ends).map {
          Row(number: $0, state: .coming, start: start, end: max(start, end - (line.end - $1)))
        }
        before = (end, line)
        latest = start
      } else if let began = own.compactMap({ marks[$0]?.began }).min() {
        let end = own.compactMap { marks[$0]?.stopped }.max() ?? began
        rows += line.numbers.map {
          Row(number: $0, state: .over, start: began, end: max(began, end))
        }
        // What was taken first is over, and keeps nobody waiting.
        before = (isAfter ? before?.end ?? end : end, line)
        latest = isAfter ? latest : began
      } else {
        rows += zip(line.numbers, line.ends).map {
          Row(number: $0, state: .leftOut, start: starts(line), end: $1 + delay(line))
        }
      }
      if isHere { isAfter = true }
    }
    return rows
  }

  /// When a line that has begun is over, if it goes on at `start`.
  private func expectedEnd(of line: Line, _ began: Int, _ start: Int, _ now: Int) -> Int {
    // A pause is over when the room was told, though it was elsewhere for a while, or the clock stood.
    if line.kind != .work { return max(start, began + whole(line)) }
    let done = start + rest(line, now)
    // What runs over is taken of what there is to spare.
    let over = pieces(of: line).reduce(0) { total, piece in
      guard let mark = marks[piece] else { return total }
      return total + max(0, mark.used + (mark.since.map { now - $0 } ?? 0) - length(piece))
    }
    let spare = max(0, whole(line) - kept(line) - over)
    return max(done, min(done + spare, began + whole(line)))
  }

  /// A pause lasts until the time that the room was told; a coffee break gives way to a fixed time.
  private func pauseEnd(_ line: Line, _ start: Int, _ end: Int, _ following: Line?) -> Int {
    guard line.kind != .work, let following else { return end }
    let byHand = pieces(of: line).reduce(0) { $0 + max(0, length($1) - printed($1)) }
    let own = max(start, end - byHand)
    let told = min(starts(following), ends(line))
    if own < told { return told + byHand }
    guard line.kind == .coffee, following.isFixed, own > starts(following) else {
      return own + byHand
    }
    let least = min(line.slot, line.slot <= 900 ? 300 : 600, own - start)
    return max(start + least, starts(following)) + byHand
  }

  /// How late the day is.
  func drift(at now: Int) -> Int {
    guard opened != nil, !isEnded else { return 0 }
    let rows = rows(at: now)
    if let row = rows.first(where: { $0.state == .on }),
      let line = standing.first(where: { $0.numbers.contains(row.number) })
    {
      return row.end - ends(line)
    }
    guard let next = rows.first(where: { $0.state == .coming }),
      let line = standing.first(where: { $0.numbers.contains(next.number) })
    else { return 0 }
    return now - starts(line)
  }
}
