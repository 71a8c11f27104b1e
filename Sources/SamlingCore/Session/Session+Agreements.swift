/// What the gathering before agreed on, and what has become of it.
extension Session {
  /// What was taken over from the gathering before, in its order.
  package var agreements: [Agreement] {
    (takenOver ?? []).map { agreement in
      var named = agreement
      named.who = withNames(agreement.who)
      return named
    }
  }

  /// Those of which anything is left to do.
  package var openAgreements: [Agreement] { agreements.filter { partiesLeft(of: $0) != nil } }

  /// Whether the room sees them now.
  package var showsAgreements: Bool { agreementsInRoom == true && !openAgreements.isEmpty }

  /// Takes over an agreement, in the place of what was known of the same before.
  mutating func take(over agreement: Agreement) -> Bool {
    var all = takenOver ?? []
    if let place = all.firstIndex(where: { $0.id == agreement.id }) {
      all[place] = agreement
    } else {
      all.append(agreement)
    }
    takenOver = all
    return true
  }

  /// What a question asks the status of: what its key gave at the gathering before; without one, all.
  package func agreements(askedBy prompt: Prompt) -> [Agreement] {
    guard case .status = prompt.answer else { return [] }
    return agreements.filter { prompt.source == nil || $0.key == prompt.source }
  }

  /// Whether a party is asked about a thing: of what is for some, those alone, where they are among those that answer.
  package func isAsked(_ party: PartyID, about subject: SubjectID?, of prompt: Prompt) -> Bool {
    guard case .status = prompt.answer, case .parties(let voices) = voices(of: prompt.id),
      let agreement = agreements.first(where: { $0.id == subject })
    else { return true }
    let names = Set(agreement.parties)
    return voices.allSatisfy { !names.contains(name(of: $0)) } || names.contains(name(of: party))
  }

  /// What was told here of an agreement, by each party last; nil stands for the room.
  package func statuses(of agreement: Agreement) -> [(party: PartyID?, status: AgreementStatus)] {
    var told: [(party: PartyID?, status: AgreementStatus)] = []
    for prompt in agenda.days.flatMap({ $0.items.flatMap(\.step.allPrompts) }) {
      guard case .status = prompt.answer else { continue }
      for poll in polls(of: prompt.id) {
        for voice in ballots.voices(poll, agreement.id) {
          let by = voice.by ?? poll.party
          // Of several anonymous voices what most say.
          let most = voice.counts.max { ($0.value, $1.key.text) < ($1.value, $0.key.text) }
          guard let status = most.flatMap({ AgreementStatus(rawValue: $0.key.text) })
          else { continue }
          told.removeAll { $0.party == by }
          told.append((by, status))
        }
      }
    }
    return told
  }

  /// Whom an agreement is still open for, by name: none where that is all; nil where nothing of it is left.
  package func partiesLeft(of agreement: Agreement) -> [String]? {
    let told = statuses(of: agreement)
    if let room = told.first(where: { $0.party == nil }) {
      return room.status.isOpen ? agreement.parties : nil
    }
    let over = told.filter { !$0.status.isOpen }.compactMap { $0.party.map { name(of: $0) } }
    guard !over.isEmpty else { return agreement.parties }
    let left = (agreement.parties.isEmpty ? namesAsked : agreement.parties)
      .filter { !over.contains($0) }
    return left.isEmpty ? nil : left
  }

  /// Everybody who answers a question on agreements, by name, in the order of the programme.
  private var namesAsked: [String] {
    var asked: [PartyID] = []
    for prompt in agenda.days.flatMap({ $0.items.flatMap(\.step.allPrompts) }) {
      guard case .status = prompt.answer, case .parties(let voices) = voices(of: prompt.id)
      else { continue }
      asked += voices.filter { !asked.contains($0) }
    }
    return asked.map { name(of: $0) }
  }
}

extension AnswerValue {
  /// The option it names, as text; empty for anything else.
  fileprivate var text: String { options.first?.text ?? "" }
}
