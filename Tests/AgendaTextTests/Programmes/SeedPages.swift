import Testing

/// The programme and task pages of one gathering, and how to read them.
struct SeedPages: CustomTestStringConvertible, Sendable {
  /// Names `agendas/NAME.md` and `Fixtures/Seeds/NAME.txt`.
  var name: String
  var days: Int
  /// What the pages print, and what is meant: misread letters, cells run together, a scale in words.
  var repairs: [(printed: String, meant: String)] = []
  /// Clauses that are neither programme nor task.
  var furniture: [String] = []

  var testDescription: String { name }

  var agendaPath: String { path("agendas/\(name).md", levelsUp: 4) }
  var pagesPath: String { path("Fixtures/Seeds/\(name).txt", levelsUp: 2) }

  private func path(_ end: String, levelsUp: Int) -> String {
    let here = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return (here.dropLast(levelsUp) + [end[...]]).joined(separator: "/")
  }
}

let seedPages = [
  kompetansePages, temadagPages, omdømmePages, kompetanseNordPages, sykefraværPages,
]

private let kompetansePages = SeedPages(
  name: "kompetanse-2012",
  days: 2,
  repairs: [
    // The date stands at each day.
    ("26-27. september 2012", "26 september 2012\n27 september 2012"),
    // Said a little differently on the programme and on the task page.
    ("til annen", "annen"),
    ("hvordan jobbe innovativt", "hvordan arbeide innovativt"),
    ("framstå som kommune", "framstå/bli presentert som kommune"),
    ("Hvordan ønsker Finnøy å", "Hvordan ønsker den andre å"),
    ("Skala 1-10____ Hva", "[1-10]\nHva"),
    ("På en skala fra 1-10 der 10 er best", "[1-10 ..best]"),
    // A list in a sentence is a list of bullets.
    ("forventninger.**", "forventninger\n"),
    (", nye", "\nnye"),
    // Leads and parties are split with marks, not with words.
    (" og chefskonsulent", "; chefskonsulent"),
    ("Hanne Dorthe Sørensen og", "Hanne Dorthe Sørensen"),
    ("Hanne Børrestuen; KS og", "Hanne Børrestuen, rådgiver i KS"),
    ("Gloppen og Luster", "Gloppen + Luster"),
    ("Bø og Hobøl", "Bø + Hobøl"),
    ("Lom og Lunner", "Lom + Lunner"),
    ("Oppgave Finnøy & Rennesøy", "Presentasjon av Finnøy & Rennesøy"),
    ("Rennesøy kommune", "Rennesøy"),
    ("Presentasjon av Luster kommune", "Presentasjon av ___ kommune"),
    ("Strategisk kompetenceudvikling", "Strategisk kompetence utvikling"),
    ("af danskene", "av danskene"),
    // Four roles, each with five minutes and five for the team.
    ("5min x 8", "Åtte ganger fem minutter"),
    ("Samtaler med reflekterende", "Rundebordsamtaler rollebasert med reflekterende"),
    ("Lar fokus-personene snakke", "De lar deltakerne få snakke"),
    ("uforstyrret, gjør seg tanker", "uforstyrret mens de gjør seg tanker"),
    ("kommenterer og diskuterer det", "kommenterer og diskuterer teamet det"),
  ],
  furniture: [
    // Headings above what is in the agenda, and the programme's motto and place.
    "Overordnet mål for samlingene", "Programopplegget", "Helt til slutt",
    "eit rammeprogram for lokale prosjekt", "Gardermoen 26",
    // A line of the lecture before the round-table talks.
    "Strategisk kompetansestyring", "et virkemiddel for kvalitet",
  ])

private let temadagPages = SeedPages(
  name: "temadag",
  days: 1,
  repairs: [("samspeilet", "samspillet"), ("ressurperson", "ressursperson")])

private let omdømmePages = SeedPages(
  name: "omdømme-2013",
  days: 2,
  repairs: [
    // Names.
    ("Bj@rn", "Bjørn"), ("Asbjgrn", "Asbjørn"), ("gjsrm", "Bjørn"), ("giorn", "Bjørn"),
    ("asiom", "Asbjørn"), ("asbiom", "Asbjørn"), ("asbjgm", "Asbjørn"), ("asbjem", "Asbjørn"),
    ("jom)", "Bjørn)"), ("sissel 9®", "Sissel"), ("zominjasbisrm", "20 min) (Asbjørn"),
    ("rn og Asbjørn", "rn; Asbjørn"),
    // Words.
    ("Pro gralll", "Program"), ("Sca nnN | ng", "Scanning"), ("henS|kt", "hensikt"),
    ("(1o min", "(10 min"),
    ("(s min ps hver", "(5 min pr hver"), ("(s min", "(5 min"), ("‘Q-‘", ""),
    ("Summe 1 fem", "Summe i fem"), ("Roller 1 pro", "Roller i pro"), ("omdem", "omdøm"),
    ("omdgm", "omdøm"), ("omdpm", "omdøm"), ("Omdgm", "Omdøm"),
    ("bergre", "berøre"), ("Aperitiff", "Aperitif"), ("aperitiff", "aperitif"),
    ("gnsket", "ønsket"), ("starrelser", "størrelser"), ("undersgkelser", "undersøkelser"),
    ("gker", "øker"), ("forsgkt", "forsøkt"), ("Jkonom", "Økonom"), ("@konom", "Økonom"),
    ("stgrste", "største"), ("stgtte", "støtte"), ("retleksjon", "refleksjon"),
    // Logos misread at the end of headings.
    ("L N\\ g", ""), ("L \"\\ g", ""), ("L\\ g", ""), ("[ M\\ 4", ""), ("L\\ 4", ""),
    (".‘-0", ""), (" ¥4l", ""), ("RO Saman om ein betre", "RO"),
    // Lines and cells that run together or apart.
    ("0830 Tirsdag 12. mars Saman om ein betre", "0830\ntirsdag 12 mars 2013"),
    ("Lunsj 1130", "1130 Lunsj"), ("i 5 — 10 minutter rundt", "\nrundt bordene (5–10 min)"),
    ("Presentasjoner (10 min)", "Presentasjoner (10 min) (x kommune)"),
    ("2013 2015 2017", "Mars 2013\nMars 2015\nMars 2017"),
    ("Hva er ønsket Hva er", "Hva er"), ("Mars Mars Mars", "Mars"),
    ("Litenrisiko1-2—-3-4-5-6-7-8- 9—-10 Storrisiko", "[1-10 liten risiko..stor risiko]"),
    ("Stor 1", "Stor"), ("a bit i", "å bite i"),
  ],
  furniture: ["DYE  Saman om ein betre", "v.o KOMMUNE"])

private let kompetanseNordPages = SeedPages(
  name: "kompetanse-nord-2013",
  days: 2,
  repairs: [
    ("<u>", ""), ("</u>", ""), ("!DK", ".DK"), ("Dorte Sørensén", "Dorthe Sørensen"),
    ("Dalín", "Dalin"), ("16- 19.30", "16.00- 19.30"),
    // The dates stand at each day.
    ("17.-18 april 2013", "\n17 april 2013\n18 april 2013"),
    ("17.- 18. april 2013", "\n17 april 2013\n18 april 2013"),
    // Leads and lines run together in the table.
    ("Geir Johan Hansen Hvor", "Geir Johan Hansen\nHvor"), ("vi- opp", "vi\nopp"),
    (" v / ", "\n"), ("kommune Status", "kommune\nStatus"),
    ("Grimsrud og Geir", "Grimsrud; Geir"), ("program H.", "program\nH."),
    ("direktør v/ KOM", "direktør\nKOM"), ("program Innovasjon", "program\nInnovasjon"),
    ("perspektiv Geir", "perspektiv\nv/ Geir"), ("Gevinstrealisering- ", "Gevinstrealisering\n"),
    ("Hansen Arbeid", "Hansen\nArbeid"), ("kommunene Hvilke", "kommunene\nHvilke"),
    // The matrix: two axes, and what lies in each square.
    ("H A S T E R I K K E", "Haster nei"), ("U V I K T I G", "Viktig nei"),
    (
      "I Budsjett Rapportering Lønn Saksbehandling Viktige",
      "Budsjett\nRapportering\nLønn\nSaksbehandling\nViktige"
    ),
    ("II Evaluere", "Evaluere"), ("resultatoppfølge Planlegge", "resultatoppfølge\nPlanlegge"),
    ("prosesser Visjon", "prosesser\nVisjon"), ("verdier Kongstanke", "verdier\nKongstanke"),
    ("Kongstanke Utvikling", "Kongstanke\nUtvikling"),
    ("III Eposter Telefoner Tilfeldige", "Eposter\nTelefoner\nTilfeldige"),
    ("IV Slutt", "Slutt"), ("besøk Rapportering", "besøk\nRapportering"),
  ],
  furniture: [
    // A heading, a motto, and the title of a printed report.
    "Mål for nettverkssamlingene", "3 i alt", "If it is important", "pl.an it! *Stephen Covey",
    "Notat for programmet «Saman om ein betre kommune",
  ])

private let sykefraværPages = SeedPages(
  name: "sykefravær-2012",
  days: 2,
  repairs: [
    ("9-10. februar 2012", "9 februar 2012\n10 februar 2012"),
    ("til første", "første"), ("Nettverk sør Sykefravær", "Nettverk: sør\nsykefravær"),
    ("KS og Kristen", "KS; Kristen"), ("v/ Ina", "Ina"), ("Prestasjoner", "Presentasjoner"),
    ("På en skala fra 1-10 der 10 er best", "[1-10 ..best]"),
    ("på en skala fra 5-12", "[5-12 %"), ("1-----10", "[1-10]"),
    ("Hvor høy grad", "hvor høy grad"), ("til nå målene", "til å nå målene"),
    ("likter", "liker"), ("hører mer", "høre mer"), ("har lykket", "har lykkes"),
    ("dette til ledere", "dette til kommunale ledere"), ("NÅ _____ 201", "fra nå til 201"),
    // Asked on two task pages, in other words.
    ("Den siste som markerer", "Hva er siste milepæl som markerer"),
  ],
  furniture: [
    // Headings above what is in the agenda, and the programme's logo.
    "Mål for samlingene", "Programopplegget", "Helt til slutt", "Sammen om ein betre",
    // Where the task was first given.
    "Gruppeoppgave på prosjektledersamlingen",
    // Mottos.
    "”Du lærer mer om et menneske i en times lek enn gjennom en livslang samtale” *Platon",
    "Kunsten å lede utviklingsprosesser som andre får lyst til å være med på",
    "Kunsten å lokke fram det beste i deg selv og i andre underveis",
  ])
