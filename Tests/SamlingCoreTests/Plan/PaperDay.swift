/// A day as somebody follows it with the printed programme, a pencil and a watch: the rules of time, written out anew.
///
/// It shares no code with the program. Times and lengths are seconds, times from the day's midnight.
struct PaperDay {
  enum Kind { case work, coffee, meal }

  /// A line of the programme; lines that begin together are one, as long as the longest.
  struct Line {
    /// From 1; several where items begin together.
    var numbers: [Int]
    var kind = Kind.work
    var start: Int
    /// When each is over.
    var ends: [Int]
    var isFixed = false
    /// Whether its times are those of the programme.
    var isPrinted = true
    /// Who takes turns, in order; empty where nobody does.
    var parties: [String] = []
    /// How long each phase of a turn is; empty where the turns share the line's time.
    var phases: [Int] = []

    var end: Int { ends.max() ?? start }
    var slot: Int { end - start }
  }

  /// One thing that runs by itself: a line, or one phase of one turn.
  struct Piece: Hashable {
    var number: Int
    var party: String?
    var phase = 0
  }

  /// What is pencilled in beside a piece.
  struct Mark {
    var began: Int
    var used = 0
    /// Since when it runs; nil while it stands.
    var since: Int?
    var stopped: Int?
    var isOver = false
  }

  enum State { case over, on, coming, leftOut }

  /// What is expected of one item.
  struct Row: Equatable {
    var number: Int
    var state: State
    var start: Int
    var end: Int
  }

  var lines: [Line]
  var opened: Int?
  var isEnded = false
  var on: Piece?
  var marks: [Piece: Mark] = [:]
  var passed: Set<Piece> = []
  var given: [Piece: Int] = [:]
  var away: Set<String> = []
  var dropped: Set<Int> = []
  /// By the first number of a line: how much later it, and what follows, was agreed to be.
  var agreed: [Int: Int] = [:]

  // MARK: The pieces

  var standing: [Line] { lines.filter { !dropped.contains($0.numbers[0]) } }

  func line(of piece: Piece) -> Line? { standing.first { $0.numbers[0] == piece.number } }

  func pieces(of line: Line) -> [Piece] {
    guard !line.parties.isEmpty else { return [Piece(number: line.numbers[0])] }
    let turns = line.parties.filter { !away.contains($0) || hasBegun($0, line) }
    let all = turns.flatMap { party in
      (0..<max(1, line.phases.count)).map {
        Piece(number: line.numbers[0], party: party, phase: line.phases.count > 1 ? $0 + 1 : 0)
      }
    }
    // Of a turn whose party went away in the middle there is what has begun.
    return all.filter { !away.contains($0.party ?? "") || marks[$0] != nil }
      .ifEmpty([Piece(number: line.numbers[0])], where: turns.isEmpty)
  }

  private func hasBegun(_ party: String, _ line: Line) -> Bool {
    marks.keys.contains { $0.number == line.numbers[0] && $0.party == party }
  }

  var all: [Piece] { standing.flatMap(pieces(of:)) }

  /// How long a piece is by the programme.
  func printed(_ piece: Piece) -> Int {
    guard let line = line(of: piece) else { return 0 }
    guard let party = piece.party else { return line.slot }
    if !line.phases.isEmpty { return line.phases[max(0, piece.phase - 1)] }
    let turns = line.parties.filter { !away.contains($0) || hasBegun($0, line) }
    let place = turns.firstIndex(of: party) ?? 0
    return line.slot * (place + 1) / turns.count - line.slot * place / turns.count
  }

  func length(_ piece: Piece) -> Int { max(0, printed(piece) + given[piece, default: 0]) }

  func left(_ piece: Piece, _ now: Int) -> Int {
    guard let mark = marks[piece] else { return length(piece) }
    return max(0, length(piece) - mark.used - (mark.since.map { now - $0 } ?? 0))
  }

  /// Where the pencil is: at what is on, or else at what ended last.
  var here: Int? {
    let all = all
    if let on { return all.firstIndex(of: on) }
    return all.indices.filter { marks[all[$0]] != nil }
      .max { (marks[all[$0]]?.stopped ?? 0) < (marks[all[$1]]?.stopped ?? 0) }
  }

  /// What pressing «next» again and again comes to.
  var ahead: [Piece] {
    all.dropFirst(here.map { $0 + 1 } ?? 0).filter {
      marks[$0]?.isOver != true && !passed.contains($0)
    }
  }

  /// What was passed over of a round that the room is at or comes to again, and is still to be taken.
  func owed(_ line: Line) -> [Piece] {
    let pieces = pieces(of: line)
    guard !line.parties.isEmpty, !isEnded,
      let entry = pieces.firstIndex(where: { $0 == on || ahead.contains($0) })
    else { return [] }
    return pieces.enumerated().filter { place, piece in
      let turn = pieces.filter { $0.party == piece.party }
      let isMissed = place < entry && turn.allSatisfy { marks[$0] == nil }
      return !away.contains(piece.party ?? "") && (passed.contains(piece) || isMissed)
    }.map(\.element)
  }

  // MARK: The pencil

  /// Each returns false where it can't be done.
  mutating func next(_ now: Int) -> Bool {
    guard opened != nil else {
      guard let first = ahead.first else { return false }
      opened = now
      return begin(first, now)
    }
    guard let next = ahead.first else { return end(now) }
    return go(to: next, now)
  }

  private mutating func go(to next: Piece, _ now: Int) -> Bool {
    if let on, next.number != on.number, isFree(between: on, and: next, now) {
      stop(now, isOver: true)
      self.on = nil
      return true
    }
    return begin(next, now)
  }

  /// Ten minutes or more are free before what is next, and its time has not come.
  private func isFree(between before: Piece, and next: Piece, _ now: Int) -> Bool {
    guard let before = line(of: before), let next = line(of: next) else { return false }
    return starts(next) - ends(before) >= 600 && now < starts(next) - 60
  }

  private mutating func end(_ now: Int) -> Bool {
    stop(now, isOver: true)
    on = nil
    isEnded = true
    return true
  }

  private mutating func begin(_ piece: Piece, _ now: Int) -> Bool {
    if let on {
      let all = all
      stop(now, isOver: (all.firstIndex(of: on) ?? -1) <= (all.firstIndex(of: piece) ?? 0))
    }
    marks[piece, default: Mark(began: now)].since = now
    marks[piece]?.stopped = nil
    marks[piece]?.isOver = false
    passed.remove(piece)
    on = piece
    return true
  }

  private mutating func stop(_ now: Int, isOver: Bool) {
    guard let on, let mark = marks[on] else { return }
    marks[on]?.used += mark.since.map { now - $0 } ?? 0
    marks[on]?.since = nil
    marks[on]?.stopped = now
    marks[on]?.isOver = isOver
  }

  mutating func back(_ now: Int) -> Bool {
    guard opened != nil, let here else { return false }
    let all = all
    let last = on == nil ? all[here] : all[..<here].last { marks[$0] != nil }
    guard let last else { return false }
    passed.subtract(others(in: last))
    return begin(last, now)
  }

  /// The other phases of a piece's turn.
  private func others(in piece: Piece) -> [Piece] {
    guard piece.party != nil else { return [] }
    return all.filter { $0 != piece && $0.number == piece.number && $0.party == piece.party }
  }

  mutating func jump(to piece: Piece, _ now: Int) -> Bool {
    let all = all
    guard piece != on, let there = all.firstIndex(of: piece) else { return false }
    if opened == nil { opened = now }
    let turn = others(in: piece)
    // An earlier turn that was passed over is taken at the end of another: that one is over.
    if let on, let here, there < here, on.number == piece.number, piece.party != nil,
      on.party != piece.party, marks[piece]?.isOver != true || passed.contains(piece),
      !all[(here + 1)...].contains(where: { $0.number == on.number && $0.party == on.party })
    {
      stop(now, isOver: true)
      self.on = nil
    }
    passed.subtract(turn)
    return begin(piece, now)
  }

  mutating func skip(_ now: Int) -> Bool {
    guard let on else { return false }
    guard on.party != nil else {
      guard next(now) else { return false }
      passed.insert(on)
      return true
    }
    let rest = all.filter {
      $0.number == on.number && $0.party == on.party && !passed.contains($0)
        && ($0 == on || marks[$0]?.isOver != true)
    }
    guard nextTurn(now) else { return false }
    passed.formUnion(rest)
    return true
  }

  mutating func nextTurn(_ now: Int) -> Bool {
    guard let on, on.party != nil else { return false }
    guard let next = ahead.first(where: { $0.number != on.number || $0.party != on.party })
    else { return end(now) }
    return go(to: next, now)
  }

  mutating func pause(_ now: Int) -> Bool {
    guard let on, marks[on]?.since != nil else { return false }
    stop(now, isOver: false)
    return true
  }

  mutating func resume(_ now: Int) -> Bool {
    guard let on, marks[on]?.since == nil else { return false }
    marks[on]?.since = now
    marks[on]?.stopped = nil
    return true
  }

  mutating func give(_ seconds: Int) -> Bool {
    guard let on else { return false }
    let by = max(seconds, -length(on))
    guard by != 0 else { return false }
    given[on, default: 0] += by
    return true
  }

  /// What is on began so long ago, and what was on before it ended then.
  mutating func began(_ ago: Int, _ now: Int) -> Bool {
    guard let on, let since = marks[on]?.since, let opened else { return false }
    let to = now - ago
    let before = marks.filter { $0.key != on && $0.value.stopped == since }
      .max { $0.value.began < $1.value.began }
    if let before {
      guard to >= before.value.began, to >= opened else { return false }
      marks[before.key]?.used = max(0, before.value.used - (since - to))
      marks[before.key]?.stopped = to
    } else {
      self.opened = min(opened, to)
    }
    if marks[on]?.began == since { marks[on]?.began = to }
    marks[on]?.since = to
    return true
  }

  /// Writes the turns in another order; those that have begun stay where they are, first.
  mutating func order(_ number: Int, _ parties: [String]) -> Bool {
    guard let index = lines.firstIndex(where: { $0.numbers[0] == number }) else { return false }
    let line = lines[index]
    let begun = line.parties.filter { hasBegun($0, line) }
    let order = begun + parties.filter { !begun.contains($0) }
    guard line.parties != order else { return false }
    lines[index].parties = order
    return true
  }

  /// Rubs out a line that has not begun, and writes it where its new time is, though not above where the pencil is.
  mutating func move(_ number: Int, _ start: Int, _ end: Int) -> Bool {
    guard let old = lines.firstIndex(where: { $0.numbers[0] == number }) else { return false }
    let hereNumber = here.map { all[$0].number }
    var line = lines.remove(at: old)
    (line.start, line.ends, line.isPrinted) = (start, [end], false)
    let above = lines.indices.last {
      lines[$0].start <= start || lines[$0].numbers[0] == hereNumber && $0 < old
    }
    lines.insert(line, at: above.map { $0 + 1 } ?? 0)
    return true
  }

  mutating func dropOrRestore(_ number: Int) -> Bool {
    if dropped.remove(number) != nil { return true }
    guard on?.number != number else { return false }
    dropped.insert(number)
    return true
  }
}

extension Array {
  fileprivate func ifEmpty(_ other: [Element], where isEmpty: Bool) -> [Element] {
    isEmpty ? other : self
  }
}
