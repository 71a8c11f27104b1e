import Support
import Testing

/// What the seeds say of one method: bullets and questions as printed.
struct MethodSource: CustomTestStringConvertible, Sendable {
  var method: String
  var clauses: [String]
  var testDescription: String { method }

  init(_ method: String, _ clauses: String...) {
    self.method = method
    self.clauses = clauses
  }
}

enum MethodSources {
  /// The seeds' programme and task pages, and what the report on innovation tells of methods, as one folded text.
  static func seeds() throws -> String {
    let folder = BuiltProgram.repository + "/Tests/AgendaTextTests/Fixtures/Seeds/"
    let pages = try seedPages.flatMap { page in
      let printed = try lines(of: page.pagesPath)
      return printed + printed.map { repaired($0, page.repairs) }
    }
    return (pages + [Files.text(folder + "innovasjon.txt")]).map { folded($0) }.joined()
  }

  static let all = [
    MethodSource(
      "presentasjonsrunde", "Nytt å melde fra prosjektene", "status sett i lys av mål",
      "En fra hver kommune presenterer de andre og seg selv"),
    MethodSource(
      "parpresentasjon", "2 & 2 kommuner", "Hva skal til, og hvorfor har vi valgt å satse på det?",
      "Hvordan har dere innrettet prosjektet?", "Hvorfor har dere tro på dette?",
      "Hva er det viktigste de gjør i sitt prosjekt?", "Hvorfor mener dere det er viktig?",
      "Hvordan ønsker de å framstå/ bli presentert",
      "Hva er nytt og dristig som dere blir inspirert av?",
      "(Hvordan) kan dere jobbe med felles tema/utfordring videre?"),
    MethodSource(
      "kjappe-samtaler", "Kjappe samtaler", "innovativt med gamle problemstillinger",
      "(Hvorfor) snakker alle om nyskaping og innovasjon i offentlig sektor?",
      "Hva ligger i begrepet – hva er forskjellige typer innovasjon i arbeidslivet?",
      "arbeidsverktøy", "nye arbeidsprosesser som endrer hvem som gjør hva", "nye oppgaver",
      "nye visjoner som fører til reformulerte målsettinger", "nye strategier", "nye roller",
      "En innovativ visjon/framtidsbilde – hvordan vil den være på kompetanseområdet?",
      "Hvordan ser vi for oss at kommunene vil jobbe med læring og kompetanseutvikling om 10 år?",
      "For å sikre nok og riktig og god kompetanse",
      "Hvordan kan lederne fremme nytenkning innenfor kompetanse og rekruttering?"),
    MethodSource(
      "forventninger", "Vi tar ut forventninger (20 min)", "Forventninger til samlingen i dag",
      "Forventninger til samarbeid i nettverk", "Hva er dine ønsker for samlingen?",
      "Med utgangspunkt i din rolle i partssamarbeidet",
      "hva er dine forventninger og ønsker for samlingen?",
      "Ny kunnskap – hente inspirasjon? – styrke deg i rollen?"),
    MethodSource("hvem-er-hva", "Hvem er hva?"),
    MethodSource(
      "oppstilling", "Sykefraværet i din kommune?",
      "Målsetting i IA-avtalen: 20% reduksjon av fravær innen utgangen av 2013 (fra 8,4%)",
      "Landsgjennomsnitt kommunal sektor", "8,2% (SSB)", "Over eller under landsgjennomsnittet?",
      "Hva er %fravær i kommunen – utviklingen – målsetting?", "Hva vet dere om årsakene?",
      "Hvor høyt på kommunens dagsorden mener du at arbeidet er?",
      "Hva vil det si å ha det høyt på dagsorden?"),
    MethodSource(
      "partssamarbeid", "Hvor god er dere på partssamarbeid?", "Summe i fem minutter",
      "Kjennetegn ved godt parts-samarbeid",
      "hvor høy grad stemmer beskrivelsen for godt partssamarbeid hos dere?",
      "Felles mål – og evne til å holde fokus på dem",
      "At alle parter trekker i samme retning og bidrar til å nå målene",
      "Gjensidig tillit og åpenhet", "Respekt for hverandres ulike roller og interesser.",
      "Avklarte roller og bidrag",
      "Engasjement – og vilje til å sette seg inn i problemstillingene",
      "God møtekultur og ledelse - avklarte kjøreregler og gjennomtenkt dagsorden",
      "Aktive, løsningsorienterte prosjektdeltakere",
      "Hvordan fungerer samarbeidet om prosjektet?", "Hva skal til for å løfte det et hakk?"),
    MethodSource(
      "fremmer-hemmer", "Hva hemmer og hva fremmer måloppnåelse hos oss?", "Hva fremmer?",
      "Hva hemmer?", "Redusere (ufrivillig?) deltid"),
    MethodSource(
      "reflekterende-team", "Samtaler med reflekterende team", "5min x 8",
      "Er innmeldt i prosessen – går i dialog med de andre", "gjør seg tanker og noterer",
      "byr på nye perspektiver, metaforer og hypoteser",
      "Intervjueren: Etablerer den psykologiske kontrakt – avgrenser utfordringen",
      "tydeliggjør relasjonene",
      "Målet er å få opp et mangfold av ideer som vi kan ta med oss videre",
      "Hva skal til for å lykkes?", "Suksessfaktorene?", "Fallgruvene?", "Roller og bidrag?"),
    MethodSource(
      "silerunde", "Spre info om møtet på mange måter, og la alle delta",
      "Unngå profesjonelle presentasjoner som folk må ta stilling til", "ned i grupper på åtte",
      "skrives ned på flipp", "oppfattes som viktigst eller best", "med flest stemmer",
      "ny silerunde", "mest overbevisende", "Collector"),
    MethodSource(
      "innovasjonsspørsmål", "Det gode innovasjonsspørsmålet",
      "Et spørsmål som rører ved kjernen av de utfordringene vi står overfor",
      "Et spørsmål som vi ikke vet svaret på", "Et spørsmål som utfordrer våre gamle tankemønstre",
      "Hvordan ser det gode innovasjonsspørsmålet ut for kompetansemobilisering i kommunen?",
      "Hvordan ville def av uønsket deltid sett ut hvis"),
    MethodSource(
      "disney", "Vi lager felles fremtidsbilde – inspirert av W. Disney",
      "Der alle ønsker å komme på jobb og yte sitt beste i samspill med andre",
      "med å redusere sykefraværet", "Flere jobber mer/i større stillinger",
      "Løser oppgavene på nye måter", "Året er 2020", "Hva er det vi ser?", "Hvordan jobber man?",
      "Hvem deltar i arbeidet med de gode tjenestene?",
      "Hva skal til? Hva er viktig at vi gjør i dag for å nærme oss dette fremtidsbildet?",
      "kommunale ledere, folkevalgte, tillitsvalgte og ansatte?",
      "Kritiske faktorer for å lykkes i arbeidet?",
      "hva vil det si at en innsats er godt forankret?", "Får lov", "«Signert»",
      "Interesse i organisasjonen", "Blir heiet på", "Resultater etterspørres"),
    MethodSource(
      "smarte", "Hvordan forankre og konkretisere smarte prosjektmål?", "S – spesifikke",
      "M – målbare – motiverende", "A – ambisiøse – aksepterte – attraktive",
      "R – relevante – realistiske", "T – tidsavgrensede",
      "E – enkle (å kommunisere) – effektfulle",
      "Hvilken kommune har nettverkets s.m.a.r.t.e.'ste mål?", "Hvordan forankre?",
      "Hva har skjedd når prosjektet er over og \"alle\" er fornøyd?"),
    MethodSource(
      "må-bør-kan", "Hvem berøres?",
      "Hvem MÅ-BØR-KAN involveres - når og på hvilken måte?",
      "Hvordan sikre at de som bør involveres faktisk blir det?"),
    MethodSource(
      "risikoliste", "alle prosjekt er det en risiko for ikke å lykkes",
      "Hvordan og hvor mye har dere analysert forhold som", "Hvor ligger den største risiko?",
      "Manglende engasjement", "Økonomiske utfordringer", "Uenighet i gruppen",
      "Gruppens sammensetning", "Prioritering av tid", "Manglende kompetanse",
      "Endrede forutsetninger", "Dårlig forankring", "Manglende lederstøtte", "Annet"),
    MethodSource(
      "risikomatrise", "ROS-analysen", "Sannsynlighet", "Konsekvens", "Manglende engasjement",
      "Økonomiske utfordringer", "Uenighet i gruppen",
      "Gruppens sammensetning (profil, faglig bakgrunn", "Prioritering av tid",
      "Politiske innspill", "endrede forutsetninger", "Dårlig forankring",
      "Manglende lederstøtte"),
    MethodSource(
      "haster-viktig", "Tidsstyringsmatrise", "Slutt i jobben", "Budsjett", "Rapportering",
      "Lønn", "Saksbehandling", "Viktige henvendelser", "Evaluere, resultatoppfølge",
      "Planlegge utv. prosesser", "Visjon, mål og verdier", "Kongstanke",
      "Utvikling av org. kultur", "Eposter", "Telefoner", "Tilfeldige besøk",
      "Rapportering som ikke er etterspurt"),
    MethodSource(
      "milepælsplan", "Hvorfor er dette viktig for kommunen nå?", "Hva vil det gi oss",
      "nytte / gode effekter", "Verdier for samhandling i nettverket",
      "Hva har skjedd når prosjektet er over og \"alle\" er fornøyd?", "Hvem berøres?",
      "Hvem MÅ-BØR-KAN involveres når og på hvilken måte?", "Faser og milepæler",
      "Start-tidspunkt", "Definere veien videre", "Milepæl /fase", "Slutt-tidspunkt",
      "Hva er neste milepæl i prosjektet?",
      "Hva er den siste milepælen som markerer at prosjektet er over?",
      "Aktiviteter i første fase?", "Kritiske faktorer for å lykkes",
      "Hva er det første dere gjør når dere kommer hjem?"),
    MethodSource(
      "interessenter", "hvem er interessentene?", "brukere", "borgere",
      "lokalt nærings- og foreningsliv", "Valg av interessenter", "Letthet", "Politisk nødvendig",
      "forankring hos interessentene"),
    MethodSource(
      "temadag",
      "Hvordan legge opp temadagen for å komme et skritt videre i prosjektet mhp forankring og bredt eierskap?",
      "Ønsket resultat for dagen?", "Hva skal ha skjedd når dagen er over og «alle» er fornøyd?",
      "Hvem MÅ – BØR – KAN delta?", "Ankerperson? Møteleder? Ressursperson?",
      "Rollefordeling mellom disse", "Tidsramme og sted?",
      "Kritiske faktorer for å oppnå ønsket resultat?", "OPPLEGGET"),
    MethodSource(
      "læringsvilkår", "Viktige læringsvilkår", "Dalin 1999/Fafo 333/2000",
      "Den enkelte har trygge ansettelsesforhold – stor stilling",
      "Jobben oppleves meningsfull og nyttig",
      "Mål og forventninger til den enkeltes arbeid er klare",
      "Den enkelte har nødvendig grunnkompetanse for videre læring",
      "Det er tillagt stort ansvar i jobben", "Det er høy eksponering for endringer",
      "Arbeidsresultatet blir vurdert av leder og tilbakemelding gitt",
      "Den enkelte tar selv initiativ til egen læring og utvikling",
      "Det er mye ekstern faglig kontakt",
      "Det er høy eksponering for krav fra brukere og samarbeidspartnere",
      "Det er åpen kontakt, tillit og samarbeid mellom leder og medarbeider",
      "Det er god tilgang på faglig støtte og veiledning",
      "Det er god tilgang på menneskelig støtte",
      "Forståelse av hele arbeidsprosessen som jobben er en del av",
      "Evne og vilje til å frigjøre seg fra fagtradisjon, vante mønstre og vaner",
      "Det er lov å prøve og feile", "Innflytelse over eget arbeid og egen arbeidssituasjon",
      "Den enkelte har rimelig arbeidsbelastning slik at det er rom for erfaringslæring og refleksjon",
      "Det finnes arenaer hvor kollegaer sammen kan reflektere over egen praksis",
      "Det formelle og uformelle belønningssystemet premierer læring",
      "Vurderingen av resultatet blir også fulgt opp videre – langsiktig forbedringsarbeid"),
    MethodSource(
      "hypoteser", "At noen ungdommer med innvandrer/flyktningebakgrunn ikke vil inkluderes",
      "At det er motstand blant de norske ungdommene for å inkludere",
      "finne ut mer om floken", "egne ansatte",
      "Hypotesen ble avkreftet, skal man da bruke tid og energi på å gå videre med tiltak?",
      "gå tilbake i innovasjonsprosessen og se om det er andre grupper der våre hypoteser stemme",
      "hørt om eller erfart har vært vellykket"),
    MethodSource(
      "innovasjonsfaser", "Forståelse", "Idé", "Test", "Skalering", "Bærekraft",
      "Når har vi en floke på et område og hva er kriteriene?", "Tankevekkende tall",
      "Fortellinger",
      "historier", "konkretisert floke", "a) Forstå", "b) Avgrense", "c) Prioritere",
      "Mobilisere kreativitet «Gjøre noe sprøtt»", "«Benspenn»", "«Kritisk venn»", "«Provokasjon»",
      "Besøk til andre sektorer, selskap, organisasjoner", "Hva har vi lært?",
      "Noen nye impulser?", "Ser vi noen nye løsninger?", "Merverdi", "Utføre", "Designe",
      "Involvere", "Høste gevinst", "forbedringer i alle ledd", "exit og avlæring av",
      "Sikre stabil drift og videre utvikling", "Ansvarsplassering", "Styringsstruktur", "Mandat",
      "Organisering", "Budsjett"),
    MethodSource("kommunequiz", "Kommunequiz", "aperitif"),
    MethodSource(
      "tilbakeblikk", "God morgen", "tilbakeblikk på i går",
      "Hva tar vi med fra i går av gode ideer og tiltak vi har tro på?",
      "Hva er det viktigste dere tar med videre"),
    MethodSource(
      "evaluering", "Helt til slutt", "Hva er det viktigste du/dere tar med dere hjem?",
      "Hvor nyttig har samlingen vært", "Innspill til neste nettverkssamling?"),
  ]
}
