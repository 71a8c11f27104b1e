import SamlingCore

/// The parties and circles of a gathering, and the circle that `x word` means at each place.
struct Roster {
  private(set) var parties: [Party] = []
  private(set) var circles: [NamedCircle] = []
  private var ids: [String: PartyID] = [:]
  /// The headers in force, the innermost scope last.
  private var scopes: [[Named]] = [[]]
  private var waiting: Set<String> = []
  /// The lines of the programme that list participants.
  private var linesOfPersons: [Int] = []
  private var pairs: [(line: Int, parties: [PartyID])] = []

  /// A circle that a header in force names.
  private struct Named {
    var word: String
    var kind: Circle.Kind
    var parties: [PartyID]
    /// Whether the parties come later, from a draw or a file.
    var isWaiting: Bool
    var isDrawn = false
  }

  // MARK: - Headers

  mutating func openScope() { scopes.append([]) }
  mutating func closeScope() { scopes.removeLast() }

  /// Adds a header's circle, if its word is one for circles or some step names it.
  ///
  /// - Returns: The persons that it tells more of than their names; they wait until all circles are known.
  @discardableResult
  mutating func add(
    header: HeaderReader.Found, isNamed: Bool, isGathering: Bool, _ findings: inout Findings
  ) -> [PersonEntry] {
    let word = header.name.folded
    guard CircleWords.isCircleHeader(word) || isNamed else { return [] }
    let kind = CircleWords.kind(of: word) ?? .list
    let draw = DrawReader.draw(header.value, word: word, kind: kind)
    let persons = kind == .participant && isGathering ? Self.entries(of: header.value) : []
    let isWaiting = draw != nil || Self.fileName(header.value) != nil || !persons.isEmpty
    let list = isWaiting ? Names.List(names: []) : Names.list(header.value)
    if let doubt = list.doubt {
      findings.warn(doubt.phrase, line: header.value.line, column: header.value.column)
    }
    let parties = parties(of: kind, list.names)
      .once {
        findings.warn(
          .namedTwice(name(of: $0)), line: header.value.line, column: header.value.column)
      }
    if kind == .participant, parties.count > 0 {
      tellOfPersons(parties.count, header.value, &findings)
    }
    if !persons.isEmpty { tellOfPersons(persons.count, header.value, &findings) }
    if kind == .pair { pairs.append((header.value.line, parties)) }
    scopes[scopes.count - 1].append(
      Named(
        word: word, kind: kind, parties: parties, isWaiting: isWaiting, isDrawn: draw != nil))
    if isGathering || !circles.contains(where: { $0.word == word }) {
      circles.append(NamedCircle(word: word, kind: kind, parties: parties, draw: draw))
    }
    return persons
  }

  /// Adds a circle of participants who come later, from a list in the programme's own text.
  mutating func addList(_ word: String, count: Int, line: Int, _ findings: inout Findings) {
    if !circles.contains(where: { $0.kind == .participant }) {
      scopes[0].append(Named(word: word, kind: .participant, parties: [], isWaiting: true))
      circles.append(NamedCircle(word: word, kind: .participant, parties: []))
    }
    findings.warn(.namesInProgramme(count), line: line)
  }

  private mutating func tellOfPersons(_ count: Int, _ value: Snippet, _ findings: inout Findings) {
    linesOfPersons.append(value.line)
    findings.warn(.namesInProgramme(count), line: value.line, column: value.column)
  }

  /// The persons of a header that tells more of some than their names: `Kari Nes (ordfører, Luster)`.
  private static func entries(of value: Snippet) -> [PersonEntry] {
    guard value.scalars.contains("(") else { return [] }
    let entries = Names.split(value).map { PersonEntry(Snippet($0)) }
    return entries.contains { $0 == nil } ? [] : entries.compactMap(\.self)
  }

  /// The lines of the programme that tell names of persons: lists of participants, and pairs of them.
  var linesOfNames: [Int] {
    let persons = Set(parties.filter { $0.kind == .participant }.map(\.id))
    let ofPersons = pairs.filter { pair in
      parties.contains { party in
        pair.parties.contains(party.id) && party.members.contains { persons.contains($0) }
      }
    }
    return linesOfPersons + ofPersons.map(\.line)
  }

  /// Adds a person from a list of participants; two may have the same name.
  ///
  /// Where a pair uses such a name, it means the first of them.
  mutating func addPerson(_ name: String, municipality: PartyID?, role: PartyID?) {
    let id = takePairMember(name) ?? PartyID("m\(parties.count + 1)")
    let person = Party(
      id: id, name: name, kind: .participant, municipality: municipality, role: role)
    if let place = parties.firstIndex(where: { $0.id == id }) {
      parties[place] = person
    } else {
      parties.append(person)
    }
    for scope in scopes.indices {
      for place in scopes[scope].indices where scopes[scope][place].kind == .participant {
        scopes[scope][place].parties.append(id)
      }
    }
    for place in circles.indices where circles[place].kind == .participant {
      circles[place].parties.append(id)
    }
  }

  /// Takes the party of a pair's member with this name, if no person has taken it yet.
  private mutating func takePairMember(_ name: String) -> PartyID? {
    let key = Self.key(.list, name)
    guard let id = ids[key],
      parties.contains(where: { $0.kind == .pair && $0.members.contains(id) })
    else { return nil }
    ids[key] = nil
    return id
  }

  /// Adds a circle of these names if no header gave one of its kind.
  mutating func complete(_ kind: Circle.Kind, _ word: String, with names: [String]) {
    guard !names.isEmpty, !circles.contains(where: { $0.kind == kind }) else { return }
    var members: [PartyID] = []
    for name in names {
      let id = party(kind == .municipality ? name.withoutMunicipality : name, kind)
      if !members.contains(id) { members.append(id) }
    }
    scopes[0].append(Named(word: word, kind: kind, parties: members, isWaiting: false))
    circles.append(NamedCircle(word: word, kind: kind, parties: members))
  }

  /// The party of a kind that a name means: its whole name, or one of several joined by `&`, `og` or `/`.
  func member(_ name: String, of kind: Circle.Kind) -> PartyID? {
    if let id = ids[Self.key(kind, name)] { return id }
    let wanted = name.folded.withoutMunicipality
    let candidates = parties.filter { $0.kind == kind }
    let whole = candidates.first { $0.name.folded.withoutMunicipality == wanted }
    return
      (whole
      ?? candidates.first { party in
        party.name.folded.replacing(" og ", with: "&").split { "&/+".contains($0) }
          .contains { Snippet(String($0)).text.withoutMunicipality == wanted }
      })?.id
  }

  /// The file that a header names: `deltakere.csv`.
  static func fileName(_ value: Snippet) -> String? {
    let text = value.text
    let folded = text.folded
    let isFile = fileEndings.contains { folded.hasSuffix($0) }
    return isFile && !text.holds(",") && !text.holds(";") ? text : nil
  }

  /// Endings of lists, and of documents that are refused as what they are.
  private static let fileEndings = [
    ".csv", ".tsv", ".txt", ".xlsx", ".xls", ".ods", ".docx", ".odt", ".pdf",
  ]

  private mutating func parties(of kind: Circle.Kind, _ names: [String]) -> [PartyID] {
    // A line to fill in («Kommune: ____») names nobody.
    names.filter { name in name.contains { $0 != "_" } }.map { name in
      guard kind == .pair else { return party(name, kind) }
      let members = name.split(separator: "+").map { Snippet(String($0)).text }
        .filter { !$0.isEmpty }
      guard members.count > 1 else { return party(name, kind) }
      let ids = members.map { known($0) ?? party($0, .list) }
      return party(name, kind, members: ids)
    }
  }

  /// The party with a name, of any kind except a question, a number or a key.
  private func known(_ name: String) -> PartyID? {
    for kind in [Circle.Kind.municipality, .role, .participant, .group, .list, .pair] {
      if let id = ids[Self.key(kind, name)] { return id }
    }
    return nil
  }

  /// What a party is found by: its kind, and its name without regard to case.
  private static func key(_ kind: Circle.Kind, _ name: String) -> String {
    "\(kind.rawValue)/\(kind == .question ? name : name.lowercased())"
  }

  private func name(of id: PartyID) -> String { parties.first { $0.id == id }?.name ?? "" }

  private mutating func party(
    _ name: String, _ kind: Circle.Kind, members: [PartyID] = []
  ) -> PartyID {
    let key = Self.key(kind, name)
    if let id = ids[key] { return id }
    let id = PartyID("m\(parties.count + 1)")
    ids[key] = id
    parties.append(Party(id: id, name: name, kind: kind, members: members))
    return id
  }

  private func named(_ word: String) -> Named? {
    for scope in scopes.reversed() {
      if let found = scope.last(where: { CircleWords.match($0.word, word) }) { return found }
    }
    return nil
  }

  // MARK: - Circles

  /// The circle with its turns, as far as they are known.
  mutating func circle(
    _ draft: CircleDraft, questions: [String], _ findings: inout Findings
  ) -> Circle {
    switch draft.who {
    case .key(let key): return Circle(kind: .key, key: key)
    case .list(let names):
      if let doubt = draft.doubt {
        findings.warn(doubt.phrase, line: draft.line, column: draft.column)
      }
      let parties = names.map { known($0) ?? party($0, .list) }
        .once { findings.warn(.namedTwice(name(of: $0)), line: draft.line, column: draft.column) }
      return Circle(kind: .list, turns: parties.map { Turn(party: $0) })
    case .count(let count): return counted(count, draft, &findings)
    case .word(let word):
      return circle(of: word, draft, questions: questions, &findings)
    }
  }

  private mutating func counted(
    _ count: Int, _ draft: CircleDraft, _ findings: inout Findings
  ) -> Circle {
    let candidates = scopes.reversed().flatMap { $0 }.filter { !$0.parties.isEmpty }
    let preferred = candidates.filter { $0.kind == .municipality } + candidates
    if let match = preferred.first(where: { $0.parties.count == count }) {
      return Circle(
        kind: match.kind, word: match.word, turns: match.parties.map { Turn(party: $0) })
    }
    if let nearest = preferred.first, nearest.kind == .municipality {
      findings.warn(
        .turnsDiffer(said: count, found: nearest.parties.count), line: draft.line,
        column: draft.column)
    }
    return Circle(
      kind: .count, turns: (1...max(1, count)).map { Turn(party: party("\($0)", .count)) })
  }

  private mutating func circle(
    of word: String, _ draft: CircleDraft, questions: [String], _ findings: inout Findings
  ) -> Circle {
    let kind = CircleWords.kind(of: word)
    if kind == .question {
      let turns = questions.map { Turn(party: party($0, .question)) }
      return Circle(kind: .question, word: word, turns: turns)
    }
    guard let named = named(word) else {
      if let kind {
        warnOfNobody(word, kind, draft, &findings)
        return Circle(kind: kind, word: word, isByPartner: draft.isByPartner)
      }
      let known = scopes.flatMap { $0 }.map(\.word)
      findings.error(
        .unknownCircle(word, nearest: word.nearest(of: known + Self.usual)),
        line: draft.line, column: draft.column)
      return Circle(kind: .list, word: word)
    }
    var circle = Circle(
      kind: named.kind, word: word, isByPartner: draft.isByPartner,
      drawn: named.isDrawn ? named.word : nil)
    circle.turns =
      draft.isByPartner
      ? partnerTurns(named, draft, &findings) : named.parties.map { Turn(party: $0) }
    return circle
  }

  private mutating func warnOfNobody(
    _ word: String, _ kind: Circle.Kind, _ draft: CircleDraft, _ findings: inout Findings
  ) {
    guard waiting.insert(word).inserted else { return }
    let header = word.prefix(1).uppercased() + word.dropFirst()
    findings.warn(
      .emptyCircle(word: "x \(word)", header: header), line: draft.line, column: draft.column)
  }

  /// A turn for each member of each pair, presented by the pair's next member.
  private func partnerTurns(
    _ named: Named, _ draft: CircleDraft, _ findings: inout Findings
  ) -> [Turn] {
    var turns: [Turn] = []
    for id in named.parties {
      guard let members = parties.first(where: { $0.id == id })?.members else { continue }
      for (position, member) in members.enumerated() {
        turns.append(Turn(party: member, by: members[(position + 1) % members.count]))
      }
    }
    if turns.isEmpty, !named.isWaiting {
      findings.warn(.partnerWithoutPairs, line: draft.line, column: draft.column)
    }
    return turns
  }

  private static let usual = [
    "kommune", "rolle", "gruppe", "deltaker", "par", "spørsmål", "group", "role", "participant",
  ]
}

extension [PartyID] {
  /// Each once, where it stands first; tells of the others.
  fileprivate func once(_ tell: (PartyID) -> Void) -> [PartyID] {
    var seen: Set<PartyID> = []
    return filter { party in
      if seen.insert(party).inserted { return true }
      tell(party)
      return false
    }
  }
}
