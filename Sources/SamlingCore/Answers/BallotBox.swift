/// All answers of a session except notes, counted for each poll and subject.
package struct BallotBox: Equatable, Codable, Sendable {
  /// The poll and subject whose answers are counted together.
  private struct Place: Hashable, Codable {
    var poll: PollID
    var subject: SubjectID?
  }

  /// The answers of one party, or of all who answered without one.
  package struct Voice: Equatable, Codable, Sendable {
    package var by: PartyID?
    /// How many gave each answer; never zero.
    package var counts: [AnswerValue: Int]

    package var total: Int { counts.values.reduce(0, +) }

    /// The voice with one option in place of those that it was merged of.
    fileprivate func merging(_ gone: Set<SubjectID>, into kept: SubjectID) -> Voice {
      var merged = Voice(by: by, counts: [:])
      for (value, count) in counts {
        let value = value.merging(gone, into: kept)
        let before = merged.counts[value] ?? 0
        merged.counts[value] = by == nil ? before + count : max(before, count)
      }
      return merged
    }

    /// How many were given to some options, without those given to others.
    func total(on options: [Subject]) -> Int {
      options.reduce(0) { $0 + (counts[.option($1.id)] ?? 0) }
    }
  }

  private var places: [Place: [Voice]] = [:]

  package init() {}

  /// The voices about one subject: the one without a party first, then by party id.
  package func voices(_ poll: PollID, _ subject: SubjectID? = nil) -> [Voice] {
    places[Place(poll: poll, subject: subject)] ?? []
  }

  /// What a party answered; nil where it has not.
  package func answer(_ poll: PollID, _ subject: SubjectID? = nil, by party: PartyID)
    -> AnswerValue?
  {
    voices(poll, subject).first { $0.by == party }?.counts.keys.first
  }

  /// How many gave each answer about one subject, all voices together.
  package func counts(_ poll: PollID, _ subject: SubjectID? = nil) -> [AnswerValue: Int] {
    voices(poll, subject).reduce(into: [:]) { $0.merge($1.counts, uniquingKeysWith: +) }
  }

  /// The subjects that have answers in a poll; nil stands for the prompt itself.
  package func subjects(_ poll: PollID) -> Set<SubjectID?> {
    Set(places.keys.filter { $0.poll == poll }.map(\.subject))
  }

  /// The polls that have answers, in no order.
  package var polls: Set<PollID> { Set(places.keys.map(\.poll)) }

  /// The subjects that have answers, by prompt and poll.
  package var askings: [PromptID: [PollID: Set<SubjectID?>]] {
    places.keys.reduce(into: [:]) {
      $0[$1.poll.prompt, default: [:]][$1.poll, default: []].insert($1.subject)
    }
  }

  /// Gives what was answered about some things, or chosen of them, to one that they have become.
  ///
  /// Anonymous voices are added; one whose party is known counts once.
  mutating func merge(_ gone: [SubjectID], into kept: SubjectID) {
    let lost = Set(gone)
    let touched = places.filter { place, voices in
      place.subject.map(lost.contains) == true
        || voices.contains { $0.counts.keys.contains { $0.options.contains(where: lost.contains) } }
    }
    for (place, voices) in touched {
      places[place] = nil
      var target = place
      if let subject = place.subject, lost.contains(subject) { target.subject = kept }
      for voice in voices.map({ $0.merging(lost, into: kept) }) {
        add(voice, at: target)
      }
    }
  }

  /// Adds a voice to those that are there; a party that has answered there keeps what it said.
  private mutating func add(_ voice: Voice, at place: Place) {
    var voices = places[place] ?? []
    if let index = voices.firstIndex(where: { $0.by == voice.by }) {
      guard voice.by == nil else { return }
      voices[index].counts.merge(voice.counts, uniquingKeysWith: +)
    } else {
      let at = voices.firstIndex { ($0.by?.text ?? "") > (voice.by?.text ?? "") } ?? voices.count
      voices.insert(voice, at: at)
    }
    places[place] = voices
  }

  mutating func take(_ cast: Cast) {
    let place = Place(poll: cast.poll, subject: cast.subject)
    var voices = places[place] ?? []
    let index =
      voices.firstIndex { $0.by == cast.by }
      ?? {
        let at = voices.firstIndex { ($0.by?.text ?? "") > (cast.by?.text ?? "") } ?? voices.count
        voices.insert(Voice(by: cast.by, counts: [:]), at: at)
        return at
      }()
    switch cast.rule {
    case .adds: voices[index].counts[cast.value, default: 0] += cast.count
    case .replaces: voices[index].counts = [cast.value: cast.count]
    case .totals: voices[index].counts[cast.value] = cast.count
    }
    voices[index].counts = voices[index].counts.filter { $0.value > 0 }
    if voices[index].counts.isEmpty { voices.remove(at: index) }
    places[place] = voices.isEmpty ? nil : voices
  }

  /// Removes a poll's answers about one subject, or all of them where it is nil; false if there were none.
  mutating func clear(_ poll: PollID, _ subject: SubjectID?) -> Bool {
    let gone = places.keys.filter { $0.poll == poll && (subject == nil || $0.subject == subject) }
    for place in gone { places[place] = nil }
    return !gone.isEmpty
  }
}

extension AnswerValue {
  /// The answer with one option in place of those that it was merged of, once.
  fileprivate func merging(_ gone: Set<SubjectID>, into kept: SubjectID) -> AnswerValue {
    switch self {
    case .option(let option): return gone.contains(option) ? .option(kept) : self
    case .order(let order):
      var seen: Set<SubjectID> = []
      return .order(
        order.map { gone.contains($0) ? kept : $0 }.filter { seen.insert($0).inserted })
    case .score, .mean, .pass, .place: return self
    }
  }
}
