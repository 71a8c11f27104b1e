import SamlingCore
import Support
import Testing

@Suite("What the gathering before agreed on")
struct AgreementTests {
  private static let names = ["Luster", "Gloppen", "Lom", "Bø"]
  private static let prompt = PromptID("q1")

  /// A gathering that asks municipalities, or the room, what has become of agreements.
  private static func agenda(isNamed: Bool, source: String? = nil) -> Agenda {
    var agenda = Build.agenda("10:00–10:30 Siden sist", "10:30–11:00 Slutt", parties: names)
    agenda.circles = [
      NamedCircle(
        word: "kommuner", kind: .municipality,
        parties: names.indices.map { PartyID("m\($0 + 1)") })
    ]
    let who =
      isNamed
      ? Answerers(kind: .municipality, word: "kommuner") : Answerers(kind: .room, word: "rom")
    agenda.days[0].items[0].step.prompts = [
      Prompt(
        id: prompt, question: "Hva ble det av det?", source: source, answeredBy: who,
        answer: .status(words: ["gjort", "i gang", "flyttet", "droppet"]))
    ]
    return agenda
  }

  private static func taken(_ agreements: [Agreement], isNamed: Bool = true) throws -> Rehearsed {
    var day = Rehearsed(agenda(isNamed: isNamed))
    day.record(.events(agreements.map { .agreementTaken(agreement: $0) }))
    try day.act(.clock(.next))
    return day
  }

  private static func cast(
    _ agreement: Agreement, _ status: AgreementStatus, by party: Int?
  ) -> Intent {
    .answer(
      .cast([
        Cast(
          PollID(prompt), subject: agreement.id, by: party.map { PartyID("m\($0 + 1)") },
          value: .option(SubjectID(status.rawValue)), rule: party == nil ? .adds : .replaces)
      ]))
  }

  @Test(
    "what is left is what nobody has called done or dropped, whoever it is for", arguments: 1...20)
  func left(_ seed: Int) throws {
    var lot = Lot("agreements \(seed)")
    let agreements = (0..<6).map { number in
      Agreement(
        id: SubjectID("a.\(number)"), text: "Avtale \(number)",
        parties: Self.names.filter { _ in lot.number(0...3) == 0 })
    }
    var day = try Self.taken(agreements)
    /// What each has said last, as a list by name.
    var said: [[String: AgreementStatus]] = agreements.map { _ in [:] }
    for _ in 0..<30 {
      let (which, who) = (lot.number(0...5), lot.number(0...3))
      let status = AgreementStatus.allCases[lot.number(0...3)]
      let parties = agreements[which].parties
      guard said[which][Self.names[who]] != status,
        parties.isEmpty || parties.contains(Self.names[who])
      else { continue }
      try day.act(Self.cast(agreements[which], status, by: who))
      said[which][Self.names[who]] = status
    }
    for (agreement, said) in zip(agreements, said) {
      let concerned = agreement.parties.isEmpty ? Self.names : agreement.parties
      let over = said.filter { [.done, .dropped].contains($0.value) }.map(\.key)
      let open = concerned.filter { !over.contains($0) }
      let found = day.session.partiesLeft(of: agreement)
      #expect((found == nil) == open.isEmpty, "\(agreement) \(said)")
      if let found { #expect(found == (over.isEmpty ? agreement.parties : open)) }
    }
    #expect(
      day.session.openAgreements.map(\.id)
        == agreements.filter {
          day.session.partiesLeft(of: $0) != nil
        }.map(\.id))
  }

  @Test("what is for one municipality is asked of that one alone, and what is for all of all")
  func whom() throws {
    let own = Agreement(id: SubjectID("a.1"), text: "Vi lager en plan", parties: ["Lom"])
    let all = Agreement(id: SubjectID("a.2"), text: "Alle sender tall")
    var day = try Self.taken([own, all])
    let poll = PollID(Self.prompt)
    #expect(day.session.missing(poll, own.id) == [PartyID("m3")])
    #expect(day.session.missing(poll, all.id).count == 4)
    #expect(throws: Refusal.noSuchSubject(Self.prompt)) {
      try day.act(Self.cast(own, .done, by: 0))
    }
    try day.act(Self.cast(own, .done, by: 2))
    #expect(!day.session.isComplete(poll))
    for party in 0..<4 { try day.act(Self.cast(all, .underWay, by: party)) }
    #expect(day.session.isComplete(poll))
  }

  @Test("of a key the question has what was answered to that alone")
  func ofKey() {
    let keyed = Agreement(id: SubjectID("a.1"), text: "Under nøkkelen", key: "avtale")
    let other = Agreement(id: SubjectID("a.2"), text: "Et annet sted")
    var day = Rehearsed(Self.agenda(isNamed: true, source: "avtale"))
    day.record(.events([keyed, other].map { .agreementTaken(agreement: $0) }))
    let session = day.session
    let prompt = session.agenda.prompt(Self.prompt)
    #expect(prompt.map { session.statements(of: $0).map(\.text) } == ["Under nøkkelen"])
  }

  @Test("the room's answer is for all of them; taken over anew, an agreement has its new words")
  func room() throws {
    var agreement = Agreement(id: SubjectID("a.1"), text: "Planen")
    var day = try Self.taken([agreement], isNamed: false)
    agreement.text = "Planen sendes"
    day.record(.events([.agreementTaken(agreement: agreement)]))
    #expect(day.session.agreements.map(\.text) == ["Planen sendes"])
    try day.act(Self.cast(agreement, .dropped, by: nil))
    #expect(day.session.openAgreements.isEmpty)
  }

  @Test("taking over is nothing that anybody did at the gathering, and no undo takes it back")
  func undo() throws {
    let agreement = Agreement(id: SubjectID("a.1"), text: "Planen")
    var day = Rehearsed(Self.agenda(isNamed: true))
    day.record(
      Act(
        kind: Agreement.takingOver, deed: .events([.agreementTaken(agreement: agreement)])))
    #expect(day.ledger.lastAct == nil)
    #expect(throws: Refusal.nothingToUndo) { try day.ledger.undoTarget(for: .facilitator) }
  }

  @Test("the room sees them until something else begins, and only while any is open")
  func shown() throws {
    let agreement = Agreement(id: SubjectID("a.1"), text: "Planen")
    var day = try Self.taken([agreement])
    try day.act(.room(.showAgreements(true)))
    #expect(day.session.showsAgreements)
    try day.act(.clock(.next))
    #expect(!day.session.showsAgreements)
    var empty = try Self.taken([])
    #expect(throws: Refusal.nothingAgreed) { try empty.act(.room(.showAgreements(true))) }
  }
}
