extension Nynorsk: HelpPhrases {

  // MARK: Commands

  package var samlingHelp: String { "Driv ei samling frå programteksten." }
  package var startHelp: String { "Vis programma som ligg her, og samlingane som kan halde fram." }
  package var runHelp: String {
    "Ta leiarens plass: opne samlinga til programmet, eller hald fram."
  }
  package var openHelp: String { "Lag ei samlingsmappe av eit program, og skriv ut stien." }
  package var projectorHelp: String { "Vis lerretet." }
  package var notesHelp: String {
    "Noter det som blir sagt, under spørsmålet og kommunen det gjeld."
  }
  package var scoresHelp: String { "Ta imot poeng, val, prikkar, plassar og tabellar." }
  package var clockHelp: String { "Vis ei klokke, og ikkje noko anna; også «samling 8m»." }
  package var rehearseHelp: String {
    "Øv på eit program med ei tenkt klokke, utan å leggje att noko."
  }
  package var checkHelp: String { "Vis korleis eit program er forstått, og kvar det er tvil." }
  package var formatHelp: String { "Skriv det same programmet i ryddig form." }
  package var newHelp: String { "Skriv eit program å byrje på, med metodar som postar." }
  package var methodsHelp: String { "List opp metodane eit program kan ta inn, eller vis éin." }
  package var doHelp: String {
    "Gjer éin ting i ei samling, eller med «-» det standard inn seier, ei linje om gongen."
  }
  package var doCommands: String { "Kommandoar:" }
  package var reportHelp: String { "Skriv det samlinga vart til; før ho har byrja, køyreplanen." }
  package var reportDiscussion: String {
    "Av fleire samlingar blir det éin rapport for programmet dei høyrer til."
  }
  package var compareHelp: String {
    "Legg dei same spørsmåla frå fleire samlingar ved sida av kvarandre."
  }
  package var compareDiscussion: String {
    "Spørsmål er dei same når dei har same #nøkkel, elles når orda er dei same."
  }
  package var pictureHelp: String { "Teikn ein skjerm slik han ville vore no, utan terminal." }
  package var logHelp: String { "Det som hende, i rekkjefølgje." }
  package var forecastHelp: String {
    "Dei planlagde, faktiske og venta tidene til dagen, og kor sein han er."
  }
  package var verifyHelp: String {
    "Gjer greie for kvar hending; det som er rive, ukjent eller i strid; sjekksummen."
  }
  package var forceOption: String {
    "Erstatt ei fil som er der frå før, også ei som samling ikkje har skrive."
  }
  package var acceptOption: String {
    "Godta hendinga ACTOR/N som ho står, sjølv om sjekksummen ikkje stemmer."
  }
  package var forgetHelp: String {
    "Ta eit namn ut av ei samling, og vis kvar fri tekst enno har det."
  }
  package var anonymiseHelp: String {
    "Ta alle namn ut av ei samling, og vis kvar fri tekst enno har nokon."
  }
  package var exportHelp: String { "Skriv alt ei samling har om ein person." }
  package var redactHelp: String { "Ta teksten i eit notat ut av dokument og skjermar." }
  package var noteArgument: String { "Id-en til notatet, eller nokre av orda i det." }
  package var scrubOption: String {
    "Skriv om linjene i journalen òg; ingen plass kan vere open."
  }

  // MARK: Arguments

  package var agendaOrSessionArgument: String { "Programteksten, eller ei samlingsmappe." }
  package var agendaArgument: String { "Programmet, som tekst." }
  package var sessionArgument: String { "Samlinga: ei mappe, eller byrjinga av namnet." }
  package var seatArgument: String {
    "Samlinga: ei mappe, eller ein del av namnet; utan den dagens opne samling."
  }
  package var lengthArgument: String { "Kor lenge: 8m, 1:30, 90s." }
  package var sessionsArgument: String { "Samlingane, i den rekkjefølgja dei skal sjåast." }
  package var methodArgument: String { "Metoden som skal visast." }
  package var methodsArgument: String {
    "Metodane det skal ha, i rekkjefølgje; «samling methods» listar dei opp."
  }
  package var commandArgument: String { "Kommandoen, og det som høyrer til." }
  package func screenArgument(_ known: String) -> String { "Skjermen: \(known)." }

  // MARK: Options

  package var sessionOption: String { "Samlingsmappa." }
  package var newFolderOption: String { "Kvar mappa skal lagast; elles der samlingane ligg." }
  package var keepFolderOption: String { "Ta vare på samlinga i denne mappa." }
  package var dayOption: String { "Dagen som skal opnast." }
  package var newOption: String { "Opne ei ny samling, også der ei ikkje er avslutta." }
  package var fromOption: String {
    "Dag og klokkeslett å byrje på: «1 09:55». Elles fem minutt før første post."
  }
  package var speedOption: String {
    "Kor mange sekund som går på eitt; 0 står stille, og > går til neste skifte."
  }
  package var atOption: String { "Når det hende: TT:MM eller TT:MM:SS." }
  package var themeOption: String { "Fargar: dark, light, contrast eller mono." }
  package var noColorOption: String { "Utan fargar." }
  package func languageOption(_ known: String) -> String { "Språket: \(known)." }
  package var personOption: String { "Heile namnet på personen." }
  package var outputOption: String { "Fila som skal skrivast; elles standard ut." }
  package var sizeOption: String { "Kolonnar og rader: «120x36»." }
  package var pageOption: String { "Kva side av biletet på lerretet; elles den som blir vist." }
  package var momentOption: String {
    "Klokkeslettet på dagen som er open, TT:MM eller TT:MM:SS; elles no."
  }
  package var pictureFileOption: String {
    "Ei fil som endar på .svg eller .txt; elles tekst på standard ut."
  }
  package var formatOption: String {
    "markdown, html, csv eller json; elles det endinga på fila ber om."
  }
  package var partyOption: String {
    "Arket til éin part; «all» skriv eitt for kvar kommune i mappa etter -o."
  }
  package var namesOption: String { "Nemn dei som var til stades ved namn." }
  package var timesOption: String {
    "Som csv: tidene til postar og turar, planlagde og brukte, i staden for svara."
  }
  package var formsOption: String {
    "Tomme skjema til å dele ut, eitt ark for kvart punkt; som markdown eller html."
  }
  package var byOption: String {
    "Kva svara i ein runde står under: turn (kven som hadde turen) eller question (spørsmålet)."
  }
  package var filesOption: String {
    "Skriv notes.md, scores.csv, report.md og report.html i samlingsmappa."
  }
  package var writeOption: String { "Skriv i fila i staden for på skjermen." }
  package var jsonOption: String { "Skriv JSON, for andre program." }
  package var recordsOption: String { "Ei hending på kvar linje, som JSON." }
  package var forecastOption: String { "Det same som JSON." }
  package var waysOption: String { "Det som blir lista, som JSON." }
  package var fixOption: String { "spør om kvar tvil, og skriv det som blir valt til fila" }
  package var participantsOption: String {
    "Skriv deltakarlista som ei fil som «Deltakere:» kan nemne."
  }
  package var testOption: String {
    "Vis eit prøvebilete i staden, for å sjå om bakarste rad kan lese; q lukkar det."
  }
}
