import SamlingCore

/// A gathering of seven municipalities over two days, modelled on that of 26 September 2012.
package enum Kompetanse {
  package static let municipalities = [
    "Luster", "Gloppen", "Lom", "Lunner", "Bø", "Hobøl", "Finnøy",
  ]

  package static let agenda: Agenda = {
    var agenda = Build.agenda(
      days: [
        [
          "10:00–10:20 Velkommen", "10:20–12:00 Presentasjonsrunde", "12:00–13:00 Lunsj",
          "13:00–14:40 Dypdykk i prosjektene", "14:40–15:00 Kaffepause",
          "15:00–16:30 Strategisk kompetanseplanlegging", "16:30–17:00 Spørsmål",
          "17:00–17:10! Vi runder av",
        ],
        [
          "09:00–10:30 Veien videre", "10:30–10:45 Pause", "10:45–11:45 Oppsummering",
          "11:45–12:00! Vel hjem",
        ],
      ], parties: municipalities)
    agenda.title = "Kompetanse og rekruttering"
    agenda.headers = [Header(name: "Sted", value: "Quality Hotel Gardermoen")]
    agenda.days[0].title = "Dag 1 – 26. september 2012"
    agenda.days[0].date = PlanDate(year: 2012, month: 9, day: 26)
    agenda.days[1].title = "Dag 2 – 27. september 2012"
    agenda.days[1].date = PlanDate(year: 2012, month: 9, day: 27)
    agenda.days[0].items[0].step.leads = ["nettverksleder"]
    agenda.days[0].items[0].step.details = ["Bakgrunn, mål og opplegg"]
    agenda.days[0].items[3].step = round
    return agenda
  }()

  /// Each municipality's project for eight minutes by its partner, then four minutes of questions.
  private static let round: Step = {
    var step = Build.round("s4", "Dypdykk i prosjektene", parties: 7, minutes: [8, 4])
    step.clock?.phases[0].name = "presentasjon"
    step.clock?.phases[1].name = "spørsmål"
    let partners = [2, 1, 4, 3, 6, 5, 1]
    step.circle?.turns = partners.enumerated().map { index, by in
      Turn(party: PartyID("m\(index + 1)"), by: PartyID("m\(by)"))
    }
    let questions = [
      "Hva er det viktigste de gjør i sitt prosjekt?", "Hva er nytt og dristig?",
      "Hva kan dere jobbe videre med?",
    ]
    step.prompts = questions.enumerated().map {
      Prompt(id: PromptID("q\($0.offset + 1)"), question: $0.element)
    }
    return step
  }()
}
