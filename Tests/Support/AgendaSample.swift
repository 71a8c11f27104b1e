import SamlingCore

/// Agendas that use every field there is.
package enum AgendaSample {
  package static let scale = Scale(
    low: 1, high: 100, decimals: 1, unit: "%", labels: ["lite", "mykje"],
    references: [.init(name: "landssnitt 8,2", value: 82)])

  package static let answers: [AnswerType] = [
    .note(kinds: []), .note(kinds: ["idé", "spørsmål"]), .scale(scale),
    .scale(Scale(low: -3, high: 3)), .choice(options: ["ja", "nei"]),
    .quiz(options: ["a", "b"], right: 1), .quiz(options: [], right: nil),
    .dots(Dots(perVoter: 3, top: 10, circleWord: "kommune")), .dots(Dots()),
    .table(columns: [
      Column(title: "Tiltak"), Column(title: "Grad", content: .scale(scale)),
      Column(title: "Vekt", content: .choice(["MÅ", "BØR"])),
    ]), .matrix(x: Axis(title: "Sannsyn", low: "liten", high: "stor"), y: Axis(title: "Følgje")),
  ]

  package static let prompts = answers.enumerated().map { index, answer in
    Prompt(
      id: PromptID("q\(index)"), line: index, key: index % 2 == 0 ? "key\(index)" : nil,
      question: "Kva \(index)?\u{202E}", followUps: ["Hva skal til?"], statements: ["«A»", "B"],
      isOpen: index % 3 == 0, source: index % 2 == 1 ? "key0" : nil,
      answeredBy: index % 2 == 1 ? Answerers(kind: .team, word: "team") : nil, answer: answer)
  }

  package static let step = Step(
    id: StepID("s1"), title: "Runde for ___", leads: ["nettverksleder"],
    clock: Clock(
      phases: [
        .init(planned: .minutes(8)),
        .init(name: "spørsmål", planned: .minutes(4), least: .minutes(2)),
      ], isEach: true, isLimit: true),
    circle: Circle(
      kind: .pair, word: "par", turns: [Turn(party: PartyID("m1"), by: PartyID("m2"))],
      key: "key0", isByPartner: true, drawn: "par"),
    answeredBy: Answerers(kind: .municipality, word: "kommune"), details: ["Mål"],
    prompts: prompts, steps: [Step(id: StepID("s2"), title: "Del")])

  /// An item with all there is to a step.
  package static func item(_ id: String) -> Item {
    Item(
      id: ItemID(id), line: 9, start: WallTime(10, 0), end: WallTime(10, 20),
      printedMinutes: 20, plannedStart: WallTime(10, 0), plannedEnd: WallTime(10, 20),
      kind: .rest, isMeal: true, isFixed: true, step: step)
  }

  package static let full = Agenda(
    title: "Kompetanse", headers: [Header(name: "Sted", value: "Førde")], details: ["Velkomen"],
    parties: [
      Party(id: PartyID("m1"), name: "Luster", kind: .municipality),
      Party(id: PartyID("m2"), name: "Par", kind: .pair, members: [PartyID("m1")]),
      Party(
        id: PartyID("p-k7f2q9abcd-1"), name: "Deltaker 1", kind: .participant,
        municipality: PartyID("m1"), role: PartyID("m2")),
    ],
    circles: [
      NamedCircle(word: "kommuner", kind: .municipality, parties: [PartyID("m1")]),
      NamedCircle(
        word: "grupper", kind: .group, parties: [],
        draw: Draw(rule: .mixed, size: 8, name: "Gruppe")),
      NamedCircle(
        word: "par", kind: .pair, parties: [PartyID("m2")], draw: Draw(rule: .across, name: "Par")),
    ],
    days: [
      Day(
        title: "Dag 1", date: PlanDate(year: 2012, month: 9, day: 26),
        headers: [Header(name: "Lunsj", value: "12:00")], details: ["a"],
        items: [
          item("i1"),
          Item(
            id: ItemID("i2"), plannedStart: WallTime(10, 20), plannedEnd: WallTime(26, 0),
            kind: .end, step: Step(id: StepID("s3"), title: "Slutt")),
        ]),
      Day(), Day(date: PlanDate(month: 2, day: 29)),
    ])
}
