extension Bokmål: HelpPhrases {

  // MARK: Commands

  package var samlingHelp: String { "Driver en samling fra programteksten." }
  package var startHelp: String {
    "Vis programmene som ligger her, og samlingene som kan fortsette."
  }
  package var runHelp: String { "Ta lederens plass: åpne programmets samling, eller fortsett den." }
  package var openHelp: String { "Lag en samlingsmappe av et program, og skriv ut stien." }
  package var projectorHelp: String { "Vis lerretet." }
  package var notesHelp: String {
    "Noter det som blir sagt, under spørsmålet og kommunen det gjelder."
  }
  package var scoresHelp: String { "Ta imot poeng, valg, prikker, plasser og tabeller." }
  package var clockHelp: String { "Vis en klokke, og ikke noe annet; også «samling 8m»." }
  package var rehearseHelp: String {
    "Øv på et program med en tenkt klokke, uten å legge igjen noe."
  }
  package var checkHelp: String { "Vis hvordan et program er forstått, og hvor det er tvil." }
  package var formatHelp: String { "Skriv det samme programmet i ryddig form." }
  package var newHelp: String { "Skriv et program å begynne på, med metoder som poster." }
  package var methodsHelp: String { "List opp metodene et program kan ta inn, eller vis én." }
  package var doHelp: String {
    "Gjør én ting i en samling, eller med «-» det standard inn sier, en linje om gangen."
  }
  package var doCommands: String { "Kommandoer:" }
  package var reportHelp: String { "Skriv det samlingen ble til; før den har begynt, kjøreplanen." }
  package var reportDiscussion: String {
    "Av flere samlinger blir det én rapport for programmet de hører til."
  }
  package var compareHelp: String {
    "Legg de samme spørsmålene fra flere samlinger ved siden av hverandre."
  }
  package var compareDiscussion: String {
    "Spørsmål er de samme når de har samme #nøkkel, ellers når ordene er de samme."
  }
  package var pictureHelp: String { "Tegn en skjerm slik den ville vært nå, uten terminal." }
  package var logHelp: String { "Det som skjedde, i rekkefølge." }
  package var forecastHelp: String {
    "Dagens planlagte, faktiske og ventede tider, og hvor sen den er."
  }
  package var verifyHelp: String {
    "Gjør rede for hver hendelse; det som er revet, ukjent eller i strid; sjekksummen."
  }
  package var forceOption: String {
    "Erstatt en fil som er der fra før, også en som samling ikke har skrevet."
  }
  package var acceptOption: String {
    "Godta hendelsen ACTOR/N som den står, selv om sjekksummen ikke stemmer."
  }
  package var forgetHelp: String {
    "Ta et navn ut av en samling, og vis hvor fri tekst ennå har det."
  }
  package var anonymiseHelp: String {
    "Ta alle navn ut av en samling, og vis hvor fri tekst ennå har noen."
  }
  package var exportHelp: String { "Skriv alt en samling har om en person." }
  package var redactHelp: String { "Ta teksten i et notat ut av dokumenter og skjermer." }
  package var noteArgument: String { "Notatets id, eller noen av ordene i det." }
  package var scrubOption: String {
    "Skriv om journalens linjer også; ingen sete kan være åpent."
  }

  // MARK: Arguments

  package var agendaOrSessionArgument: String { "Programteksten, eller en samlingsmappe." }
  package var agendaArgument: String { "Programmet, som tekst." }
  package var sessionArgument: String { "Samlingen: en mappe, eller begynnelsen av navnet." }
  package var seatArgument: String {
    "Samlingen: en mappe, eller en del av navnet; uten den dagens åpne samling."
  }
  package var lengthArgument: String { "Hvor lenge: 8m, 1:30, 90s." }
  package var sessionsArgument: String { "Samlingene, i den rekkefølgen de skal ses." }
  package var methodArgument: String { "Metoden som skal vises." }
  package var methodsArgument: String {
    "Metodene det skal ha, i rekkefølge; «samling methods» lister dem opp."
  }
  package var commandArgument: String { "Kommandoen, og det som hører til." }
  package func screenArgument(_ known: String) -> String { "Skjermen: \(known)." }

  // MARK: Options

  package var sessionOption: String { "Samlingsmappen." }
  package var newFolderOption: String { "Hvor mappen skal lages; ellers der samlingene ligger." }
  package var keepFolderOption: String { "Ta vare på samlingen i denne mappen." }
  package var dayOption: String { "Dagen som skal åpnes." }
  package var newOption: String { "Åpne en ny samling, også der en ikke er avsluttet." }
  package var fromOption: String {
    "Dag og klokkeslett å begynne på: «1 09:55». Ellers fem minutter før første post."
  }
  package var speedOption: String {
    "Hvor mange sekunder som går på ett; 0 står stille, og > går til neste skifte."
  }
  package var atOption: String { "Når det skjedde: TT:MM eller TT:MM:SS." }
  package var themeOption: String { "Farger: dark, light, contrast eller mono." }
  package var noColorOption: String { "Uten farger." }
  package func languageOption(_ known: String) -> String { "Språket: \(known)." }
  package var personOption: String { "Hele navnet på personen." }
  package var outputOption: String { "Filen som skal skrives; ellers standard ut." }
  package var sizeOption: String { "Kolonner og rader: «120x36»." }
  package var pageOption: String { "Hvilken side av lerretets bilde; ellers den som vises." }
  package var momentOption: String {
    "Klokkeslettet på dagen som er åpen, TT:MM eller TT:MM:SS; ellers nå."
  }
  package var pictureFileOption: String {
    "En fil som ender på .svg eller .txt; ellers tekst på standard ut."
  }
  package var formatOption: String {
    "markdown, html, csv eller json; ellers det filens endelse ber om."
  }
  package var partyOption: String {
    "Arket til én part; «all» skriver ett for hver kommune i mappen etter -o."
  }
  package var namesOption: String { "Nevn dem som var til stede ved navn." }
  package var timesOption: String {
    "Som csv: tidene til poster og turer, planlagte og brukte, i stedet for svarene."
  }
  package var formsOption: String {
    "Tomme skjemaer til å dele ut, ett ark for hvert punkt; som markdown eller html."
  }
  package var byOption: String {
    "Hva svarene i en runde står under: turn (hvem som hadde turen) eller question (spørsmålet)."
  }
  package var filesOption: String {
    "Skriv notes.md, scores.csv, report.md og report.html i samlingsmappen."
  }
  package var writeOption: String { "Skriv i filen i stedet for på skjermen." }
  package var jsonOption: String { "Skriv JSON, for andre programmer." }
  package var recordsOption: String { "En hendelse på hver linje, som JSON." }
  package var forecastOption: String { "Det samme som JSON." }
  package var waysOption: String { "Det som listes, som JSON." }
  package var fixOption: String { "spør om hver tvil, og skriv det som velges til filen" }
  package var participantsOption: String {
    "Skriv deltakerlisten som en fil som «Deltakere:» kan nevne."
  }
  package var testOption: String {
    "Vis et prøvebilde i stedet, for å se om bakerste rad kan lese; q lukker det."
  }
}
