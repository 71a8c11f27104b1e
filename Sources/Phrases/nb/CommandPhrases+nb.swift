extension Bokmål: CommandPhrases {
  package func command(_ name: CommandName) -> CommandPhrase {
    switch name {
    case .next: CommandPhrase(["neste"], does: "neste", short: "neste")
    case .back: CommandPhrase(["tilbake"], does: "tilbake til forrige")
    case .jump:
      CommandPhrase(
        ["hopp"], arguments: "NAVN", does: "gå til det valgte punktet", typed: "gå til et punkt")
    case .pause:
      CommandPhrase(["pause"], does: "pause / fortsett", typed: "stans klokka", short: "pause")
    case .resume: CommandPhrase(["fortsett"], does: "fortsett")
    case .extend:
      CommandPhrase(
        ["forleng"], arguments: "MINUTTER", does: "ett minutt mer", typed: "mer tid", short: "1 min"
      )
    case .shorten:
      CommandPhrase(
        ["forkort"], arguments: "MINUTTER", does: "ett minutt mindre", typed: "mindre tid")
    case .skip: CommandPhrase(["stå-over"], does: "stå over, ta neste")
    case .recall:
      CommandPhrase(["ta-turen"], arguments: "[NAVN]", does: "turen til den som sto over")
    case .began:
      CommandPhrase(
        ["begynte"], arguments: "MINUTTER", does: "det begynte et minutt før",
        typed: "det begynte for så lenge siden")
    case .turn:
      CommandPhrase(
        ["tur"], arguments: "neste|tilbake|stå-over|til NAVN", does: "neste / forrige tur",
        typed: "gå til en tur")
    case .orderTurns:
      CommandPhrase(
        ["rekkefølge"], arguments: "lodd|roter|liste|NAVN, NAVN …", does: "turenes rekkefølge")
    case .replan:
      CommandPhrase(
        ["ta-inn"], arguments: "NUMMER", does: "måter å ta det inn på",
        typed: "ta det inn på den måten", short: "ta inn")
    case .dropItem:
      CommandPhrase(["stryk"], arguments: "NAVN", does: "stryk punktet, eller ta det inn igjen")
    case .addItem:
      CommandPhrase(["legg-til"], arguments: "10:30 Tittel (20 min)", does: "nytt punkt")
    case .rewordItem: CommandPhrase(["omskriv"], arguments: "TEKST", does: "ny tittel")
    case .moveItem:
      CommandPhrase(["flytt"], arguments: "10:30[–11:00] [NAVN]", does: "annet klokkeslett")
    case .addPrompt: CommandPhrase(["spør"], arguments: "SPØRSMÅL?", does: "nytt spørsmål")
    case .rewordPrompt:
      CommandPhrase(["spør-om"], arguments: "NUMMER SPØRSMÅL?", does: "omskriv et spørsmål")
    case .dropPrompt:
      CommandPhrase(["stryk-spørsmål"], arguments: "NUMMER", does: "stryk et spørsmål")
    case .addParty: CommandPhrase(["part"], arguments: "NAVN", does: "en part til")
    case .mergeParties:
      CommandPhrase(
        ["slå-sammen-parter", "slå-sammen"], arguments: "NAVN + NAVN", does: "to parter blir én")
    case .dropParty:
      CommandPhrase(["stryk-part", "forlat"], arguments: "NAVN", does: "en part går")
    case .away: CommandPhrase(["borte"], arguments: "NAVN", does: "en part er borte for nå")
    case .here: CommandPhrase(["her"], arguments: "NAVN", does: "en part er her igjen")
    case .people: CommandPhrase(["deltakere"], does: "hvem som er her, grupper og par")
    case .addPerson:
      CommandPhrase(["deltaker"], arguments: "NAVN[, KOMMUNE]", does: "en deltaker til")
    case .drawCircle:
      CommandPhrase(
        ["trekk"], arguments: "[grupper|par]", does: "trekk grupper eller par, og vis dem")
    case .showCircle:
      CommandPhrase(
        ["grupper"], arguments: "[grupper|par|ingen] [FRA]", does: "vis grupper på lerretet")
    case .writeNote:
      CommandPhrase(
        ["notat", "noter"],
        arguments: "[\(flag(.prompt)) SPØRSMÅL] [\(flag(.party)) NAVN] [\(flag(.tag)) ORD] TEKST",
        does: "skriv et notat"
      )
      .on(.notes, "lagre", does: "lagre og begynn neste; på et valgt notat: rediger")
    case .markNote:
      CommandPhrase(
        ["merk"], arguments: "[NOTAT] idé|vedtak|oppfølging [\(flag(.when)) NÅR] [HVEM]|ingen",
        does: "merk: idé → vedtak → oppfølging (hvem, når) → ingenting", typed: "merk et notat")
    case .tagNote:
      CommandPhrase(
        ["merkelapp"], arguments: "NOTAT ORD", does: "merkelapp på notatet",
        typed: "gi et notat en merkelapp")
    case .rewordNote:
      CommandPhrase(["rediger"], arguments: "NOTAT TEKST", does: "skriv om et notat")
    case .deleteNote:
      CommandPhrase(
        ["slett-notat", "slett"], arguments: "NOTAT", does: "slett notatet",
        typed: "slett et notat", short: "slett")
    case .moveNote:
      CommandPhrase(
        ["flytt-notat"],
        arguments:
          "NOTAT [\(flag(.prompt)) SPØRSMÅL|\(flag(.item)) PUNKT|\(flag(.parking))] [\(flag(.party)) NAVN]",
        does: "flytt notatet til en annen part eller et annet spørsmål", typed: "flytt et notat",
        short: "flytt")
    case .mergeNotes:
      CommandPhrase(
        ["slå-sammen-notater", "samle-notat"], arguments: "NOTAT NOTAT …",
        does: "gjør notatene som er tatt med, til ett",
        typed: "gjør flere notater til ett", short: "slå sammen")
    case .release:
      CommandPhrase(
        ["slipp"], arguments: "[alle|NOTAT|SPØRSMÅL]", does: "slipp det teamet har skrevet")
    case .showAnswers:
      CommandPhrase(
        ["vis"], arguments: "[nyeste|etter-part|alle|merkede|ingen]",
        does: "vis svar: de nyeste, etter part, alle, ingen",
        typed: "vis svar på lerretet")
    case .focus:
      CommandPhrase(
        ["spørsmål"], arguments: "[neste|forrige|NUMMER|TEKST]",
        does: "neste / forrige spørsmål på lerretet", typed: "spørsmålet som rommet er ved")
    case .focusNotes:
      CommandPhrase(
        ["notatenes-spørsmål"], does: "vis spørsmålet der det skrives notater",
        short: "notatenes spørsmål")
    case .showDetails:
      CommandPhrase(
        ["punkter"], arguments: "[på|av]", does: "vis punktene under det som går; igjen: skjul dem",
        typed: "vis punktene under det som går")
    case .showAgreements:
      CommandPhrase(
        ["avtaler"], arguments: "[på|av]", does: "det som er avtalt før og fortsatt åpent",
        typed: "vis rommet det som er avtalt før og fortsatt åpent")
    case .turnPage: CommandPhrase(["bla"], does: "bla om på lerretet, og la den siden stå")
    case .letPagesTurn: CommandPhrase(["bla-videre"], does: "la sidene på lerretet bla av seg selv")
    case .keepCircle:
      CommandPhrase(
        ["behold-grupper"], arguments: "[på|av]",
        does: "behold gruppene på lerretet; igjen: ta dem bort",
        typed: "behold gruppene når neste del begynner", short: "behold grupper")
    case .freeze: CommandPhrase(["frys"], arguments: "[på|av]", does: "frys lerretet")
    case .close:
      CommandPhrase(
        ["lukk", "steng"], arguments: "[\(flag(.prompt)) SPØRSMÅL]", does: "ta ikke flere svar")
    case .stillOpen:
      CommandPhrase(["åpent-ennå"], does: "til det som står åpent ennå", short: "dit")
    case .closeOpen:
      CommandPhrase(["lukk-åpne"], does: "lukk alt som rommet har gått fra", short: "lukk alle")
    case .reveal:
      CommandPhrase(
        ["avslør"], arguments: "[\(flag(.prompt)) SPØRSMÅL]",
        does: "vis rommet hva det svarte; igjen: skjul det", typed: "vis rommet hva det svarte")
    case .hideResult:
      CommandPhrase(
        ["skjul-resultat", "ta-bort"], does: "skjul resultatet på lerretet", short: "skjul")
    case .score:
      CommandPhrase(
        ["poeng"],
        arguments:
          "[\(flag(.prompt)) SPØRSMÅL] [\(flag(.statement)) UTSAGN] [\(flag(.party)) NAVN] 8|-",
        does: "gi poeng")
    case .row:
      CommandPhrase(
        ["rad"],
        arguments:
          "[\(flag(.prompt)) SPØRSMÅL] [\(flag(.statement)) UTSAGN] [\(flag(.party)) NAVN] 7 8 8*9 6 -",
        does: "skriv eller lim inn en rad: 7 8 8 9 6 -, eller hender: 8*9 7*5",
        typed: "hele rommets svar på rad", short: "en rad")
    case .choose:
      CommandPhrase(
        ["velg"],
        arguments:
          "[\(flag(.prompt)) SPØRSMÅL] [\(flag(.statement)) UTSAGN] [\(flag(.party)) NAVN] VALG [ANTALL]",
        does: "velg, eller tell hender")
    case .dots:
      CommandPhrase(
        ["prikker"],
        arguments:
          "[\(flag(.prompt)) SPØRSMÅL] [\(flag(.statement)) UTSAGN] [\(flag(.party)) NAVN] VALG [ANTALL|=I ALT]",
        does: "sett prikker")
    case .place:
      CommandPhrase(
        ["plasser"],
        arguments:
          "[\(flag(.prompt)) SPØRSMÅL] [\(flag(.statement)) UTSAGN] [\(flag(.party)) NAVN] TING X Y",
        does: "plasser på to akser")
    case .fillCell:
      CommandPhrase(
        ["rute"],
        arguments:
          "[\(flag(.prompt)) SPØRSMÅL] [\(flag(.row)) RAD] \(flag(.column)) KOLONNE [\(flag(.party)) NAVN] TEKST",
        does: "fyll en rute i en tabell")
    case .addSubject:
      CommandPhrase(
        ["foreslå"], arguments: "[\(flag(.prompt)) SPØRSMÅL] TEKST",
        does: "noe mer å vurdere, velge eller plassere")
    case .rewordSubject:
      CommandPhrase(
        ["omdøp-rad"],
        arguments: "[\(flag(.prompt)) SPØRSMÅL] [\(flag(.party)) NAVN] \(flag(.row)) RAD NAVN",
        does: "navn på en rad eller ting som rommet har lagt til", short: "navn")
    case .moveSubject:
      CommandPhrase(
        ["flytt-rad"],
        arguments: "[\(flag(.prompt)) SPØRSMÅL] [\(flag(.party)) NAVN] \(flag(.row)) RAD",
        does: "flytt det som rommet har lagt til, en linje opp", short: "flytt opp")
    case .dropSubject:
      CommandPhrase(
        ["fjern-rad"],
        arguments: "[\(flag(.prompt)) SPØRSMÅL] [\(flag(.party)) NAVN] \(flag(.row)) RAD",
        does: "ta bort en rad eller ting som rommet har lagt til", short: "ta bort")
    case .clear:
      CommandPhrase(
        ["nullstill"], arguments: "[\(flag(.prompt)) SPØRSMÅL] [\(flag(.statement)) UTSAGN]",
        does: "ta bort alle svarene", typed: "ta bort svarene")
    case .countPresent:
      CommandPhrase(
        ["til-stede"], arguments: "ANTALL", does: "hvor mange som er her", short: "til stede")
    case .sideClock:
      CommandPhrase(
        ["sideklokke", "klokke", "t"], arguments: "MINUTTER|stopp", does: "klokke ved siden av")
    case .black: CommandPhrase(["svart"], arguments: "[på|av]", does: "svart lerret")
    case .message: CommandPhrase(["beskjed"], arguments: "TEKST", does: "beskjed på lerretet")
    case .endDay: CommandPhrase(["slutt"], arguments: "[17:00]", does: "avslutt dagen")
    case .open:
      CommandPhrase(
        ["åpne"], arguments: "[DAG|\(flag(.prompt)) SPØRSMÅL]", does: "åpne for svar",
        typed: "åpne en dag, eller et spørsmål")
    case .undo:
      CommandPhrase(["angre"], does: "angre")
        .on(.notes, "angre", does: "angre skrivingen; i en tom linje: siste handling")
    case .redo: CommandPhrase(["gjør-om"], does: "gjør om igjen", short: "gjør om")
    case .held: CommandPhrase(["tilbakeholdt"], does: "det som holdes tilbake")
    case .preview: CommandPhrase(["forhåndsvis"], does: "lerretet i det små")
    case .room: CommandPhrase(["lerret"], does: "lerretets bilde her", short: "lerret")
    case .notes: CommandPhrase(["notater"], does: "skriv notater")
    case .scores: CommandPhrase(["svar"], does: "poeng, valg, prikker og tabeller")
    case .bell: CommandPhrase(["lyd"], does: "lyd ved null av/på")
    case .theme:
      CommandPhrase(
        ["tema"], arguments: "mørkt|lyst|kontrast|enfarget", does: "fargene på denne skjermen")
    case .minutes: CommandPhrase(["referat"], does: "åpne referatet", short: "åpne referatet")
    case .forward:
      CommandPhrase(
        [">", ">>", "fram"], does: "klokka fram til neste skifte; igjen: en time",
        short: "klokka fram")
    case .help: CommandPhrase(["hjelp"], does: "disse tastene", short: "taster")
    case .palette:
      CommandPhrase(["kommando"], does: "kommando med navn, for eksempel vis")
    case .quit: CommandPhrase(["avslutt"], does: "avslutt programmet", short: "avslutt")
    case .takeBack:
      CommandPhrase(["ta-tilbake"], does: "ta det siste svaret tilbake", short: "ta tilbake")
    case .pass: CommandPhrase(["pass"], does: "én står over", short: "står over")
    case .oneMore:
      CommandPhrase(["én-til"], does: "en hånd eller prikk til på det valgte", short: "én til")
    case .answer:
      CommandPhrase(
        ["besvar"], does: "skriv i ruten; i en matrise: flytt tingen med piltastene, og sett den",
        short: "skriv")
    case .nextQuestion:
      CommandPhrase(["neste-spørsmål"], does: "neste spørsmål", short: "neste spørsmål")
    case .previousQuestion:
      CommandPhrase(["forrige-spørsmål"], does: "forrige spørsmål", short: "forrige")
    case .nextParty:
      CommandPhrase(["neste-part"], does: "neste kommune eller part", short: "neste part")
    case .previousParty:
      CommandPhrase(["forrige-part"], does: "forrige kommune eller part", short: "forrige part")
    case .select:
      CommandPhrase(["pek"], does: "velg", short: "velg")
        .on(.day, "velg", does: "velg et punkt")
        .on(.notes, "velg notat", does: "velg et notat")
    case .pick:
      CommandPhrase(
        ["ta-med"], does: "på et valgt notat: ta det med blant flere", short: "ta med")
    case .reply:
      CommandPhrase(
        ["følg-opp"], does: "svar på oppfølgingsspørsmål til notatet", short: "oppfølging")
    case .search: CommandPhrase(["søk"], does: "søk i alle notater")
    case .parking: CommandPhrase(["parkering"], does: "parkeringslisten, og tilbake")
    case .freeNote:
      CommandPhrase(["fritt-notat"], does: "fritt notat til punktet", short: "fritt notat")
    case .followRoom:
      CommandPhrase(["følg-rommet"], does: "følg rommet igjen", short: "følg rommet")
    case .editor:
      CommandPhrase(
        ["editor"], does: "skriv i din egen editor ($EDITOR)", short: "stor editor")
    case .dismiss:
      CommandPhrase(["la-være"], does: "la være; ellers tilbake", short: "tilbake")
        .on(.notes, "la være", does: "la være; på lederens skjerm: tilbake til dagen")
    }
  }

  package func option(_ option: CommandOption) -> String {
    switch option {
    case .prompt: "spørsmål"
    case .statement: "utsagn"
    case .party: "part"
    case .by: "fra"
    case .tag: "merkelapp"
    case .follows: "svar-på"
    case .item: "punkt"
    case .row: "rad"
    case .column: "kolonne"
    case .when: "når"
    case .parking: "parkering"
    }
  }

  package func title(of group: CommandGroup) -> String {
    switch group {
    case .clock: "Tid"
    case .turns: "Turer"
    case .programme: "Programmet"
    case .people: "Hvem som er med"
    case .notes: "Notater"
    case .answers: "Svar"
    case .room: "Lerretet"
    case .seat: "Denne skjermen"
    }
  }
}
