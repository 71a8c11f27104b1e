import SamlingCore

extension Report {
  /// One party's own sheet: its answers and scores, what others said about it, its next steps.
  ///
  /// Answers of pairs and groups that it is a member of count as its own. Counts and means remain those of all.
  package func sheet(of party: Party, in agenda: Agenda) -> Report {
    let groups = agenda.parties.filter { $0.members.contains(party.id) }
    let sieve = PartySieve(
      ids: Set([party.id] + groups.map(\.id)), names: Set([party.name] + groups.map(\.name)))
    var sheet = self
    sheet.party = party.name
    for day in days.indices {
      sheet.days[day].items = days[day].items.compactMap(sieve.item)
    }
    sheet.parked = parked.filter(sieve.isOf)
    sheet.agreements = agreements.compactMap(sieve.agreement)
    sheet.talk = talk.filter { $0.party == party.name }
    let named = NamesInText(agenda.parties.map(\.name))
    let owed = agreed.filter { agreed in
      switch agreed.note.mark {
      case nil, .idea?: return false
      case .decision?: return agreed.note.isOfRoom
      case .followUp(let who, _)?:
        let found = named.found(in: who)
        return found.isEmpty
          ? agreed.note.isOfRoom || Self.isEverybody(who) : !found.isDisjoint(with: sieve.names)
      }
    }
    sheet.settle()
    sheet.agreed += owed.filter { one in !sheet.agreed.contains { $0.note.id == one.note.id } }
    return sheet
  }

  /// Whether those who are to do something are all, or the same in each municipality.
  private static func isEverybody(_ who: String) -> Bool {
    let words = who.lowercased().split { !$0.isLetter }.map(String.init)
    let all = [
      "alle", "samtlige", "all", "everyone", "everybody", "kommunene", "kommunane",
      "municipalities",
      "prosjektlederne", "prosjektledere", "prosjektleiarane", "prosjektleiarar", "deltakerne",
      "deltakarane", "participants",
    ]
    return words.contains(where: all.contains)
  }
}

extension ReportNote {
  /// Whether the whole room said it, and of nobody.
  fileprivate var isOfRoom: Bool { partyID == nil && byID == nil }
}

/// Keeps what concerns a party, or the pairs and groups it is in.
private struct PartySieve {
  let ids: Set<PartyID>
  let names: Set<String>

  func isOf(_ note: ReportNote) -> Bool {
    note.partyID.map(ids.contains) == true || note.byID.map(ids.contains) == true
      || note.followers.contains(where: isOf)
  }

  /// What is for all, or for the party, with what it said of it itself.
  func agreement(_ agreement: ReportAgreement) -> ReportAgreement? {
    let parties = agreement.agreement.parties
    var own = agreement
    own.told = agreement.told.filter { $0.partyID.map(ids.contains) ?? true }
    let isOwn = parties.isEmpty || parties.contains(where: names.contains) || !own.told.isEmpty
    return isOwn ? own : nil
  }

  func item(_ item: ReportItem) -> ReportItem? {
    var own = item
    own.turns = item.turns.filter { names.contains($0.party) || $0.by.map(names.contains) == true }
    own.notes = item.notes.filter(isOf)
    own.parts = item.parts.map { part in
      var part = part
      part.prompts = part.prompts.compactMap(prompt)
      return part
    }
    let answered = Set(own.parts.flatMap(\.prompts).map(\.prompt.id))
    let asked = item.start == nil ? [] : item.parts.filter { !$0.isTeams }.flatMap(\.prompts)
    own.missing = asked.filter { prompt in
      !answered.contains(prompt.prompt.id) && prompt.answerers.contains(where: ids.contains)
    }.map(\.prompt.question)
    let isTold = own.isAnswered || !own.missing.isEmpty
    return isTold || own.turns.contains { $0.used != nil } ? own : nil
  }

  private func prompt(_ prompt: ReportPrompt) -> ReportPrompt? {
    var own = prompt
    own.notes = prompt.notes.filter(isOf)
    own.cells = prompt.cells.filter { $0.partyID.map(ids.contains) == true }
    own.results = prompt.results.compactMap(result)
    return own.isAnswered ? own : nil
  }

  /// All answers about the party; for an asking about nobody, the party's own answers.
  private func result(_ result: ReportResult) -> ReportResult? {
    if let about = result.aboutID, ids.contains(about) { return result }
    var own = result
    own.own = ids
    own.lines = result.lines.map { line in
      var line = line
      line.answers = line.answers.filter { $0.byID.map(ids.contains) == true }
      line.groups = line.groups.filter { ids.contains($0.partyID) }
      return line
    }
    // Of what was agreed others are asked about other things.
    if case .status = result.outcome.prompt.answer { own.lines.removeAll { $0.answers.isEmpty } }
    return own.lines.allSatisfy { $0.answers.isEmpty && $0.groups.isEmpty } ? nil : own
  }
}
