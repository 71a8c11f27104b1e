import SamlingCore
import Support

/// Days on paper made by chance, what is done to them, and the same as the program has it.
extension PaperDay {
  /// What a facilitator does; each can be done to the paper and to the program.
  enum Deed: CustomStringConvertible {
    case next, back, skip, nextTurn, pause, resume
    case jump(Piece)
    case give(Int)
    case began(Int)
    case away(String, Bool)
    case order(Int, [String])
    case dropOrRestore(Int)
    case agree(Int, Int)
    /// A line by its number, and when it is to begin and end.
    case move(Int, Int, Int)

    var description: String {
      switch self {
      case .next: "next"
      case .back: "back"
      case .skip: "skip"
      case .nextTurn: "next turn"
      case .pause: "pause"
      case .resume: "resume"
      case .jump(let piece): "jump \(piece.id)"
      case .give(let seconds): "give \(seconds)"
      case .began(let seconds): "began \(seconds)"
      case .away(let party, let isAway): "\(party) away \(isAway)"
      case .order(let number, let parties): "order \(number) \(parties)"
      case .dropOrRestore(let number): "drop \(number)"
      case .agree(let number, let by): "agree \(number) \(by)"
      case .move(let number, let start, _): "move \(number) to \(start / 60) min"
      }
    }
  }

  /// Three to nine lines with pauses, meals, rounds, gaps, marked times, some that begin together; some after midnight.
  static func made(_ chance: inout Lot) -> PaperDay {
    var clock = chance.once(in: 6) ? 22 * 3600 : 8 * 3600 + chance.number(0...12) * 600
    var lines: [Line] = []
    var number = 0
    for index in 0..<chance.number(3...9) {
      number += 1
      let length = chance.number(1...18) * 300
      var line = Line(numbers: [number], start: clock, ends: [clock + length])
      line.isFixed = chance.once(in: 6) || lines.last?.kind == .coffee
      switch index == 0 ? 1 : chance.number(1...8) {
      case 2: line.kind = .coffee
      case 3:
        line.kind = .meal
        line.isFixed = true
      case 4, 5, 6:
        line.parties = (1...chance.number(2...6)).map { "m\($0)" }
        let each = max(1, length / line.parties.count / 60)
        if !chance.once(in: 4) {
          line.phases = each > 3 && chance.once(in: 2) ? [(each - 2) * 60, 120] : [each * 60]
        }
      case 7:
        number += 1
        line.numbers.append(number)
        line.ends.append(clock + chance.number(1...18) * 300)
      default: break
      }
      clock = line.end + (chance.once(in: 4) ? chance.number(1...6) * 300 : 0)
      lines.append(line)
    }
    if chance.once(in: 3) {
      lines.append(
        Line(numbers: [number + 1], start: clock, ends: [clock], isFixed: true))
    }
    return PaperDay(lines: lines)
  }

  /// Something that a facilitator may do now, likelier what is done often.
  func deed(_ chance: inout Lot) -> Deed {
    switch chance.number(1...25) {
    case 1...8: return .next
    case 9, 10: return .back
    case 11: return .skip
    case 12: return .nextTurn
    case 13: return .pause
    case 14, 15: return .resume
    case 16, 17: return .jump(chance.one(of: all))
    case 18: return .give(chance.number(-5...10) * 60)
    case 19: return .began(chance.number(1...5) * 60)
    case 20, 21:
      // Somebody always stays.
      let party = "m\(chance.number(2...6))"
      return .away(party, !away.contains(party))
    case 22:
      guard let round = lines.filter({ !$0.parties.isEmpty }).randomElement(using: &chance)
      else { return .next }
      return .order(round.numbers[0], round.parties.shuffled(using: &chance))
    case 23:
      let alone = lines.dropFirst().filter { $0.numbers.count == 1 }
      return alone.isEmpty ? .next : .dropOrRestore(chance.one(of: alone).numbers[0])
    case 24:
      // What begins together was printed so.
      let start = chance.one(of: lines).end + chance.number(0...6) * 300
      let alone = lines.filter { line in
        line.numbers.count == 1 && !marks.keys.contains { $0.number == line.numbers[0] }
      }
      guard let line = alone.randomElement(using: &chance),
        !lines.contains(where: { $0.start == start })
      else { return .next }
      return .move(line.numbers[0], start, start + line.slot)
    default: return .agree(chance.one(of: lines).numbers[0], chance.number(1...4) * 300)
    }
  }

  /// Does it on paper; false where it can't be done.
  mutating func perform(_ deed: Deed, at now: Int) -> Bool {
    switch deed {
    case .next: next(now)
    case .back: back(now)
    case .skip: skip(now)
    case .nextTurn: nextTurn(now)
    case .pause: pause(now)
    case .resume: resume(now)
    case .jump(let piece): jump(to: piece, now)
    case .give(let seconds): give(seconds)
    case .began(let seconds): began(seconds, now)
    case .away(let party, let isAway):
      isAway ? away.insert(party).inserted : away.remove(party) != nil
    case .order(let number, let parties): order(number, parties)
    case .dropOrRestore(let number): dropOrRestore(number)
    case .agree(let number, let by): agree(number, by)
    case .move(let number, let start, let end): move(number, start, end)
    }
  }

  private mutating func agree(_ number: Int, _ by: Int) -> Bool {
    agreed[number, default: 0] += by
    return true
  }

  /// The same for the program.
  static func intent(_ deed: Deed) -> Intent {
    switch deed {
    case .next: .clock(.next)
    case .back: .clock(.back)
    case .skip: .clock(.skip)
    case .nextTurn: .clock(.nextTurn)
    case .pause: .clock(.pause)
    case .resume: .clock(.resume)
    case .jump(let piece): .clock(.jump(piece.id))
    case .give(let seconds): .clock(.extend(Seconds(seconds)))
    case .began(let seconds): .clock(.began(Seconds(seconds)))
    case .away(let party, let isAway): .agenda(.setAway(PartyID(party), isAway))
    case .order(let number, let parties):
      .plan(.orderTurns(StepID("s\(number)"), parties.map { PartyID($0) }))
    case .dropOrRestore(let number): .plan(.dropItem(ItemID("i\(number)")))
    case .agree(let number, let by):
      .plan(.replan([.promiseMoved(item: ItemID("i\(number)"), by: Seconds(by))]))
    case .move(let number, let start, let end):
      .agenda(
        .moveItem(
          ItemID("i\(number)"), start: WallTime(minutes: start / 60),
          end: WallTime(minutes: end / 60)))
    }
  }

  /// The same day as the program reads it.
  var agenda: Agenda {
    Agenda(
      title: "På papir", parties: Build.parties((1...6).map { "Kommune \($0)" }),
      days: [Day(items: lines.flatMap(\.items))])
  }
}

extension PaperDay.Line {
  fileprivate var items: [Item] {
    zip(numbers, ends).map { number, end in
      let start = WallTime(minutes: start / 60)
      return Item(
        id: ItemID("i\(number)"), line: number, start: start, end: WallTime(minutes: end / 60),
        plannedStart: start, plannedEnd: WallTime(minutes: end / 60),
        kind: kind == .work ? .work : .rest, isMeal: kind == .meal, isFixed: isFixed,
        step: step(number))
    }
  }

  private func step(_ number: Int) -> Step {
    var step = Step(id: StepID("s\(number)"), title: "Punkt \(number)")
    guard !parties.isEmpty else { return step }
    step.circle = Circle(kind: .municipality, turns: parties.map { Turn(party: PartyID($0)) })
    if !phases.isEmpty {
      step.clock = Clock(phases: phases.map { Clock.Phase(planned: Seconds($0)) }, isEach: true)
    }
    return step
  }
}

extension PaperDay.Piece {
  /// As the program names it.
  var id: StretchID {
    let parts = ["i\(number)"] + (party.map { [$0] } ?? []) + (phase > 0 ? ["\(phase)"] : [])
    return StretchID(parts.joined(separator: "/"))
  }
}
