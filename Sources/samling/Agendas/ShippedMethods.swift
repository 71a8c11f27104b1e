// swift-format-ignore-file

/// The methods of `agendas/methods` as the program carries them, for where it lies without their files.
///
/// A test keeps this file as those are: it is written, not edited.
enum ShippedMethods {
  /// The text of each method, by its name.
  static let texts: [String: String] = [
    "disney": #"""
# Vi lager felles fremtidsbilde – inspirert av W. Disney (15 min x spørsmål)

Når dere skal løfte blikket før dere legger planer: først drømmen slik den ser ut når den er blitt virkelig, så veien dit, så kravene, og til slutt det som kan velte den.

- Der alle ønsker å komme på jobb og yte sitt beste i samspill med andre
- En kommune som har lykkes med å redusere sykefraværet. Flere jobber mer/i større stillinger. Løser oppgavene på nye måter
- Året er 2020. Hva er det vi ser?
  - Hvordan jobber man?
  - Hvem deltar i arbeidet med de gode tjenestene?
- Hva skal til? Hva er viktig at vi gjør i dag for å nærme oss dette fremtidsbildet?
- Hvilke krav stiller dette til kommunale ledere, folkevalgte, tillitsvalgte og ansatte? [notat: kommunale ledere; folkevalgte; tillitsvalgte; ansatte]
- Hva er kritiske faktorer for å lykkes i arbeidet?
  - Forankring – hva vil det si at en innsats er godt forankret?
  - Får lov, «signert»
  - Ressurser tilgjengelig
  - Interesse i organisasjonen
  - Blir heiet på
  - Resultater etterspørres
  - Eierskap i hele organisasjonen

"""#,
    "evaluering": #"""
# Helt til slutt (15 min)

Når samlingen går mot slutten: hva folk tar med seg hjem, et tall for nytten, og hva neste samling bør ha med. Spør likt hver gang, så kan tallene sammenliknes.

- Hva er det viktigste du/dere tar med dere hjem?
- Hvor nyttig har samlingen vært? [1-10 ..best] @deltaker #nytte
  - Hva skal til for å løfte det et hakk?
- Innspill til neste nettverkssamling?

"""#,
    "forventninger": #"""
# Vi tar ut forventninger (20 min)

Når en gruppe møtes for første gang, eller en ny samling begynner: ta ut hva folk venter seg før programmet svarer på noe annet.

- Forventninger til samlingen i dag [notat]
- Forventninger til samarbeid i nettverk [notat]
- Hva er dine ønsker for samlingen?
- Med utgangspunkt i din rolle i partssamarbeidet – hva er dine forventninger og ønsker for samlingen? @rolle
  - Ny kunnskap – hente inspirasjon? – styrke deg i rollen?

"""#,
    "fremmer-hemmer": #"""
# Mål – hva fremmer og hva hemmer (40 min) @kommune

Når målene er satt og dere skal se hva som hjelper og hva som står i veien, før noen foreslår tiltak.

- Samtaler om mål og hva fremmer og hemmer måloppnåelse hos oss
- Hva hemmer og hva fremmer måloppnåelse hos oss? [tabell Mål | Hva fremmer? | Hva hemmer?]
  - Redusere (ufrivillig?) deltid
  - Partssamarbeidet
  - …

"""#,
    "haster-viktig": #"""
# Tidsstyringsmatrise (20 min) @deltaker

Når det som haster spiser det som er viktig: legg det dere gjør til daglig i fire ruter, og se hva som aldri får tid. Det viktige planlegges, og det som verken er viktig eller haster, slutter dere med.

- Verken viktig eller haster – slutt i jobben!
- Hva haster, og hva er viktig? [matrise Haster nei..ja x Viktig nei..ja] #tid
  - Budsjett
  - Rapportering
  - Lønn
  - Saksbehandling
  - Viktige henvendelser
  - Evaluere, resultatoppfølge
  - Planlegge utv. prosesser
  - Visjon, mål og verdier
  - Kongstanke
  - Utvikling av org. kultur
  - Eposter
  - Telefoner
  - Tilfeldige besøk
  - Rapportering som ikke er etterspurt
  - …

"""#,
    "hvem-er-hva": #"""
# Scanning: hvem er hva (5 min)

Når rommet er fullt og ingen vet hvem som er hva: en rask opptelling med hendene i været, så alle ser hvem de har med seg.

- Hvem er hva? [valg: politiker; leder; tillitsvalgt; prosjektleder] @deltaker #rolle

"""#,
    "hypoteser": #"""
# Hypotesetest

Når alle mener å vite hva problemet er, slik Nøtterøy gjorde om ungdom og inkludering: skriv ned hva dere tror, spør dem det gjelder, og se om det holder. Sett av tid mellom de to første delene til å gå ut og spørre.

- Hva tror vi (15 min)
  - Hvilke hypoteser har vi om floken? #hypotese
    - At noen ungdommer med innvandrer/flyktningebakgrunn ikke vil inkluderes
    - At det er motstand blant de norske ungdommene for å inkludere
  - Hvem snakker vi med for å finne ut mer om floken – egne ansatte, og dem det gjelder?
- Hva fant vi (15 min) @deltaker
  - Ble hypotesen bekreftet eller avkreftet? [valg: bekreftet; avkreftet; usikkert] av #hypotese #funn
- Hva gjør vi nå (20 min)
  - Hypotesen ble avkreftet, skal man da bruke tid og energi på å gå videre med tiltak?
  - Bør vi gå tilbake i innovasjonsprosessen og se om det er andre grupper der våre hypoteser stemmer?
  - Hva har vi hørt om eller erfart har vært vellykket?

"""#,
    "innovasjonsfaser": #"""
# Innovasjonsprosessen, fase for fase

Når en floke skal hele veien fra erkjennelse til drift: fem faser, hver med sitt formål. Ta alle i én samling for å se helheten, eller én fase om gangen.

- Forståelse: valg og erkjennelse (20 min)
  - Når har vi en floke på et område, og hva er kriteriene?
    - Tankevekkende tall
    - Fortellinger/historier
  - Hvilken konkretisert floke kommer vi frem til? #floke
    - a) Forstå
    - b) Avgrense
    - c) Prioritere
  - Hvem er interessentene?
- Idé: analyse og løsning (25 min)
  - Mobilisere kreativitet – «gjøre noe sprøtt»
  - Hvilke ideer får vi når vi slipper oss løs? #løsningsidé
    - «Benspenn»
    - «Kritisk venn»
    - «Provokasjon»
    - Besøk til andre sektorer, selskap, organisasjoner
  - Hva har vi lært?
    - Noen nye impulser?
    - Ser vi noen nye løsninger?
- Test: hypotese og forsøk (20 min)
  - Hvilke løsninger gir merverdi? [1-10 liten..stor] av #løsningsidé
  - Hvordan tester vi forslagene til løsninger? [tabell Designe | Utføre | Involvere] av #løsningsidé
  - Hvem beslutter om løsningen skal tas i bruk i større skala?
- Skalering: høste gevinst (15 min)
  - Hvordan gjennomfører vi forbedringer i alle ledd?
  - Hvilke skaleringshindre må overvinnes?
  - Hva er exit og avlæring av gammel kunnskap?
- Bærekraft: drift (15 min)
  - Hvordan sikre stabil drift og videre utvikling?
  - Integrering av løsningen i driftsorganisasjonen [tabell Hvem | Når]
    - Ansvarsplassering
    - Styringsstruktur
    - Risikostyring
    - Mandat, organisering, budsjett

"""#,
    "innovasjonsspørsmål": #"""
# Det gode innovasjonsspørsmålet (30 min) @kommune

Når dere står fast i gamle svar: la hver kommune lete etter et spørsmål i stedet, og bruk tid på å stille det godt.

- Hvordan ser det gode innovasjonsspørsmålet ut for kompetansemobilisering i kommunen? #innovasjonsspørsmål
  - Et spørsmål som rører ved kjernen av de utfordringene vi står overfor
  - Et spørsmål som vi ikke vet svaret på
  - Et spørsmål som utfordrer våre gamle tankemønstre
- Heltid/deltid: Hvordan ville def. av uønsket deltid sett ut hvis arbeidsgiver og brukere var med på å formulere dette?

"""#,
    "interessenter": #"""
# Interessenter (45 min) @kommune

Når kommunen ikke kan løse floken alene: finn dem som kjenner den fra innsiden, og som kan utfordre kommunens egen oppfatning av problemet. Ta dem med fra starten av.

- Hvem er interessentene? #interessent
  - brukere
  - borgere
  - lokalt nærings- og foreningsliv
- Valg av interessenter: hvem begynner vi med? [tabell Letthet 1-5 | Gevinstpotensiale 1-5 | Politisk nødvendig JA/NEI] av #interessent
- Hvordan sikrer vi forankring hos interessentene?

"""#,
    "kjappe-samtaler": #"""
# Kjappe samtaler (5 min x samtale)

Når et stort eller slitt tema skal opp i mange hoder på kort tid: åtte samtaler på fem minutter, to om hvert spørsmål, og ny samtalepartner hver gang det ringer.

- Samtaler: 1. samtale, 2. samtale, 3. samtale, 4. samtale, 5. samtale, 6. samtale, 7. samtale, 8. samtale
- Om hvordan arbeide innovativt med «gamle» problemstillinger
- (Hvorfor) snakker alle om nyskaping og innovasjon i offentlig sektor?
- Hva ligger i begrepet – hva er forskjellige typer innovasjon i arbeidslivet?
  - arbeidsverktøy
  - nye arbeidsprosesser som endrer hvem som gjør hva
  - nye oppgaver
  - nye visjoner som fører til reformulerte målsettinger
  - nye strategier
  - nye roller
- En innovativ visjon/framtidsbilde – hvordan vil den være på kompetanseområdet?
  - Hvordan ser vi for oss at kommunene vil jobbe med læring og kompetanseutvikling om 10 år?
  - For å sikre nok og riktig og god kompetanse
- Hvordan kan lederne fremme nytenkning innenfor kompetanse og rekruttering?

"""#,
    "kommunequiz": #"""
# Kommunequiz (20 min) @kommune

Når dagen er over og kommunene skal bli litt bedre kjent, gjerne med aperitif før middagen: hvert lag svarer på hva de husker om hverandre. Spørsmålene er fra nettverket Kompetanse vest og øst; skriv deres egne, med stjerne foran det rette svaret.

- Hvem har paraplyen som bilde på å tenke helhetlig? [quiz: Luster; *Gloppen; Lunner; Bø]
- Hvem har en e-læring- og kompetanseportal? [quiz: Lom; Hobøl; *Luster; Finnøy & Rennesøy]
- Hvem ligger øverst på kommunebarometeret? [quiz: *Lom; Gloppen; Hobøl; Lunner]
- Hvem vil «se og bli sett», og går fra «meg sjøl» til «oss»? [quiz: Bø; Luster; *Lunner; Lom]
- Hvem ser samhandlingsreformen som en kompetansereform? [quiz: Hobøl; *Bø; Luster; Gloppen]
- Hvem sender invitasjonen som en lønnslipp? [quiz: Lunner; Lom; *Hobøl; Bø]
- Hvem er de grønne øyene? [quiz: Luster; Gloppen; Bø; *Finnøy & Rennesøy]

"""#,
    "læringsvilkår": #"""
# Viktige læringsvilkår (30 min) @deltaker

Når dere vil vite om arbeidsplassen er et sted der folk lærer: hver deltaker gir poeng for 21 vilkår, og det svakeste er det dere snakker om. (Dalin 1999/Fafo 333/2000)

- Hvor godt stemmer det hos dere? [1-4 ikke..litt..ganske..meget] #læringsvilkår
  1. Den enkelte har trygge ansettelsesforhold – stor stilling
  2. Jobben oppleves meningsfull og nyttig
  3. Mål og forventninger til den enkeltes arbeid er klare
  4. Den enkelte har nødvendig grunnkompetanse for videre læring
  5. Det er tillagt stort ansvar i jobben
  6. Det er høy eksponering for endringer
  7. Arbeidsresultatet blir vurdert av leder og tilbakemelding gitt
  8. Den enkelte tar selv initiativ til egen læring og utvikling
  9. Det er mye ekstern faglig kontakt
  10. Det er høy eksponering for krav fra brukere og samarbeidspartnere
  11. Det er åpen kontakt, tillit og samarbeid mellom leder og medarbeider
  12. Det er god tilgang på faglig støtte og veiledning
  13. Det er god tilgang på menneskelig støtte
  14. Forståelse av hele arbeidsprosessen som jobben er en del av
  15. Evne og vilje til å frigjøre seg fra fagtradisjon, vante mønstre og vaner
  16. Det er lov å prøve og feile
  17. Innflytelse over eget arbeid og egen arbeidssituasjon
  18. Den enkelte har rimelig arbeidsbelastning slik at det er rom for erfaringslæring og refleksjon
  19. Det finnes arenaer hvor kollegaer sammen kan reflektere over egen praksis
  20. Det formelle og uformelle belønningssystemet premierer læring
  21. Vurderingen av resultatet blir også fulgt opp videre – langsiktig forbedringsarbeid

"""#,
    "milepælsplan": #"""
# Milepælsplan (60 min) @kommune

Når prosjektet skal fra ord til plan: hvorfor, hvorhen, med hvem og når, på ett ark, fra nå og til den siste milepælen.

- Bakgrunn og utløsende faktor [notat]
  - Hvorfor er dette viktig for kommunen nå?
  - Hva vil det gi oss / nytte / gode effekter?
- Verdier for samhandling i nettverket [notat]
- Prosjektvisjon [notat]
  - Hva har skjedd når prosjektet er over og «alle» er fornøyd?
- S-m-a-r-t-e mål – evaluering [notat]
- Hvem berøres?
  - Hvem MÅ – BØR – KAN involveres når og på hvilken måte?
- Hvordan sikre at de som bør involveres faktisk blir det?
- Faser og milepæler [tabell Når | Innhold] #milepæl
  - Start-tidspunkt: definere veien videre
  - Milepæl/fase 1
  - Milepæl/fase 2
  - Milepæl/fase 3
  - Slutt-tidspunkt: evaluere – forankre resultater
  - …
- Hva er neste milepæl i prosjektet?
- Hva er den siste milepælen som markerer at prosjektet er over?
- Aktiviteter i første fase? [tabell Hva | Hvem | Når]
- Kritiske faktorer for å lykkes [notat]
- Hva er det første dere gjør når dere kommer hjem?

"""#,
    "må-bør-kan": #"""
# MÅ-BØR-KAN (25 min) @kommune

Når et tiltak skal ut av prosjektgruppa: finn ut hvem det berører, og hvem som må, bør og kan være med når.

- Hvem berøres? #berørt
- Hvem MÅ – BØR – KAN involveres – når og på hvilken måte? [tabell Involveres MÅ/BØR/KAN | Når | På hvilken måte] av #berørt
- Hvordan sikre at de som bør involveres faktisk blir det?
  - Ildsjeler?

"""#,
    "oppstilling": #"""
# Oppstilling: sykefraværet hos oss (30 min)

Når dere skal se forskjellene og ikke bare høre dem: kommunene stiller seg på en tenkt linje gjennom rommet, fra 5 til 12 prosent, og snakker sammen der de står. Bytt tema, skala og snitt til det dere vil stille opp etter.

- Målsetting i IA-avtalen: 20% reduksjon av fravær innen utgangen av 2013 (fra 8,4%)
- Landsgjennomsnitt kommunal sektor 2. kv. 2011: 8,2% (SSB)
- Sykefraværet i din kommune? [5-12 %, landssnitt 8,2, IA-utgangspunkt 8,4] @kommune #fravær
  - Over eller under landsgjennomsnittet?
- Hva er %fravær i kommunen – utviklingen – målsetting? [notat: fravær; utvikling; målsetting] @kommune
- Hva vet dere om årsakene? @kommune
- Hvor høyt på kommunens dagsorden mener du at arbeidet er? [1-10 lavt..høyt] @deltaker
  - Hva vil det si å ha det høyt på dagsorden?

"""#,
    "parpresentasjon": #"""
# Dypdykk i prosjektene

Når kommunene skal lære av hverandre: to og to snakker sammen, og så presenterer de makkeren og ikke seg selv. Trenger en linje «- Par: A + B, C + D» øverst i agendaen.

- Samtale 2 & 2 kommuner (20 min) @kommune
  - Hvordan har dere innrettet prosjektet?
  - Hvorfor har dere tro på dette?
    - Hva skal til, og hvorfor har vi valgt å satse på det?
- Presentasjon av ___ kommune (8 min presentasjon + 4 min spørsmål x par v/ makker)
  - Hva er det viktigste de gjør i sitt prosjekt?
    - Hvorfor mener dere det er viktig?
    - Hvordan ønsker de å framstå/bli presentert som kommune?
  - Hva er nytt og dristig som dere blir inspirert av?
  - (Hvordan) kan dere jobbe med felles tema/utfordring videre?

"""#,
    "partssamarbeid": #"""
# Et opptrekk: partssamarbeidet hos oss

Når politikere, ledere og tillitsvalgte skal løfte noe sammen: først et tall fra magen, så kjennetegnene ett for ett, og til slutt hva som skal til.

- Summe i fem minutter (5 min) @kommune
  - Hvor god er dere på partssamarbeid? [1-10] #partssamarbeid
- Kjennetegn ved godt partssamarbeid (15 min) @kommune
  - I hvor høy grad stemmer beskrivelsen for godt partssamarbeid hos dere? [1-10] #kjennetegn
    - Felles mål – og evne til å holde fokus på dem
    - At alle parter trekker i samme retning og bidrar til å nå målene
    - Gjensidig tillit og åpenhet
    - Respekt for hverandres ulike roller og interesser. Avklarte roller og bidrag
    - Engasjement – og vilje til å sette seg inn i problemstillingene
    - God møtekultur og ledelse – avklarte kjøreregler og gjennomtenkt dagsorden
    - Aktive, løsningsorienterte prosjektdeltakere
- Et hakk opp (10 min) @deltaker
  - Hvordan fungerer samarbeidet om prosjektet? [1-10] #samarbeid
    - Hva skal til for å løfte det et hakk?

"""#,
    "presentasjonsrunde": #"""
# Presentasjonsrunde (5 min x kommune)

Når samlingen åpner: alle kommuner får ordet tidlig, og rommet hører hvem som er her og hva som er nytt siden sist.

- En fra hver kommune presenterer de andre og seg selv
- Nytt å melde fra prosjektene?
- Hva er status sett i lys av mål?

"""#,
    "reflekterende-team": #"""
# Samtaler med reflekterende team (x rolle)

Når en sak er kommet i stå og trenger flere perspektiver: rollene snakker fem minutter hver, og et lite team som bare har lyttet, svarer i fem. Med fire roller blir det 5 min x 8. Trenger linjene «- Roller: …» og «- Team: …» øverst i agendaen.

- Fokuspersonene/de ulike rollene: Er innmeldt i prosessen – går i dialog med de andre
- Reflekterende team: Lar fokuspersonene snakke sammen uforstyrret, gjør seg tanker og noterer – kommenterer og diskuterer det de ser og hører – byr på nye perspektiver, metaforer og hypoteser
- Intervjueren: Etablerer den psykologiske kontrakt – avgrenser utfordringen – tydeliggjør relasjonene
- Referenten: Målet er å få opp et mangfold av ideer som vi kan ta med oss videre
- Samtale (5 min)
  - Hva skal til for å lykkes?
    - Suksessfaktorene?
    - Fallgruvene?
  - Roller og bidrag?
- Refleksjon (5 min) @team
  - Hva ser og hører dere? [notat: perspektiv; metafor; hypotese; idé]

"""#,
    "risikoliste": #"""
# Analyse av risiko (40 min) @kommune

Når planen er lagt og før den settes i verk: hver kommune gir ti vanlige fallgruver poeng, og rommet ser hva som går igjen.

- I alle prosjekt er det en risiko for ikke å lykkes
- Risikoen øker vesentlig hvis den ikke blir analysert og forsøkt forebygget
- Hvordan og hvor mye har dere analysert forhold som har med risiko i eget prosjekt å gjøre?
- Hvor ligger den største risiko? [1-10 liten risiko..stor risiko] #risiko
  - Manglende engasjement
  - Økonomiske utfordringer
  - Uenighet i gruppen
  - Gruppens sammensetning
  - Prioritering av tid
  - Manglende kompetanse
  - Endrede forutsetninger
  - Dårlig forankring
  - Manglende lederstøtte
  - Annet

"""#,
    "risikomatrise": #"""
# ROS-analysen (30 min) @kommune

Når dere må velge hvilken risiko dere skal gjøre noe med: plasser hver av dem etter sannsynlighet og konsekvens, og begynn i det hjørnet der begge er store.

- I alle prosjekt er det en risiko for ikke å lykkes
- Hvor stor er sannsynligheten, og hvor stor er konsekvensen? [matrise Sannsynlighet liten..stor x Konsekvens liten..stor] #ros
  - Manglende engasjement
  - Økonomiske utfordringer
  - Uenighet i gruppen
  - Gruppens sammensetning (profil, faglig bakgrunn etc.)
  - Prioritering av tid
  - Politiske innspill – endrede forutsetninger
  - Dårlig forankring
  - Manglende lederstøtte
- Hvordan kan den største risikoen forebygges?

"""#,
    "silerunde": #"""
# Silerunde

Når mange skal finne fram til noen få saker som noen faktisk bærer videre, slik Øvre Eiker gjorde det: problemer på veggen, alle huker av, grupper rundt de ti beste, en ny silerunde på ideene, og navn på den som tar saken videre.

- Spre info om møtet på mange måter, og la alle delta
- Unngå profesjonelle presentasjoner som folk må ta stilling til
- Problemer på veggen (20 min) @gruppe
  - Sett dere ned i grupper på åtte. Problemstillingene skrives ned på flipp
  - Hvilke problemstillinger ser dere? #problem
- Alle huker av (10 min) @deltaker
  - De ti problemene med flest stemmer skrives på hver sin flip-over
  - Hvilke problemer oppfattes som viktigst eller best? [stem av #problem, topp 10] #ti-beste
- Grupper på sakene (30 min) @#ti-beste
  - Gå til den saken du vil jobbe med
  - Hvilke ideer har dere til å løse den? #idé
- Ny silerunde (10 min) @deltaker
  - Hvilke ideer er de mest overbevisende? [stem 3 av #idé, topp 5] #beste-idé
- Arbeid videre med ideene (25 min) @#beste-idé
  - Hva menes med ideen?
  - Hva kan gjøres – og når kan det gjøres?
- Avtaler for å fortsette arbeidet (15 min)
  - Hvem tar saken videre? [tabell Collector – informerer alle | Hvem blir med | Neste steg | Når] av #beste-idé

"""#,
    "smarte": #"""
# Smarte mål

Når et prosjekt har gode hensikter og utydelige mål: kommunene skriver om målene sine til s-m-a-r-t-e mål, og alle stemmer på det smarteste.

- Gruppeoppgave: smarte prosjektmål (30 min) @kommune
  - Hvordan forankre og konkretisere smarte prosjektmål?
  - Hva har skjedd når prosjektet er over og «alle» er fornøyd?
  - Prosjektmål, s-m-a-r-t-e [notat] #mål
    - S – spesifikke
    - M – målbare – motiverende
    - A – ambisiøse – aksepterte – attraktive
    - R – relevante – realistiske
    - T – tidsavgrensede
    - E – enkle (å kommunisere) – effektfulle
- Alle stemmer (10 min) @deltaker
  - Hvilken kommune har nettverkets s.m.a.r.t.e.'ste mål? [stem 1 av #mål] #smarteste
- Forankring (15 min) @kommune
  - Hvordan forankre?

"""#,
    "temadag": #"""
# Oppgave: temadagen (45 min) @kommune

Når kommunen skal lage sin egen temadag hjemme, for forankring og bredt eierskap.

- Hvordan legge opp temadagen for å komme et skritt videre i prosjektet mhp forankring og bredt eierskap?
- Ønsket resultat for dagen?
  - Hva skal ha skjedd når dagen er over og «alle» er fornøyd?
- Hvem MÅ – BØR – KAN delta? [notat: MÅ; BØR; KAN]
- Ankerperson? Møteleder? Ressursperson? [tabell Hvem | Rollefordeling mellom disse]
  - Ankerperson
  - Møteleder
  - Ressursperson
- Tidsramme og sted?
- Kritiske faktorer for å oppnå ønsket resultat?
- Opplegget [tabell Når | Hva | Hvem]
  - …

"""#,
    "tilbakeblikk": #"""
# God morgen – tilbakeblikk på i går (15 min)

Når dag to begynner: samle trådene før noe nytt slippes til, så det gode fra i går blir med videre.

- Hva tar vi med fra i går av gode ideer og tiltak vi har tro på?
- Hva er det viktigste dere tar med videre? @kommune

"""#,
  ]
}
