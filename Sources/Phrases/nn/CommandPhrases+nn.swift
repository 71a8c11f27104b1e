extension Nynorsk: CommandPhrases {
  package func command(_ name: CommandName) -> CommandPhrase {
    switch name {
    case .next: CommandPhrase(["neste"], does: "neste", short: "neste")
    case .back: CommandPhrase(["tilbake", "attende"], does: "tilbake til førre")
    case .jump:
      CommandPhrase(
        ["hopp"], arguments: "NAMN", does: "gå til det valde punktet", typed: "gå til eit punkt")
    case .pause:
      CommandPhrase(["pause"], does: "pause / hald fram", typed: "stans klokka", short: "pause")
    case .resume: CommandPhrase(["hald-fram"], does: "hald fram")
    case .extend:
      CommandPhrase(
        ["forleng"], arguments: "MINUTT", does: "eitt minutt meir", typed: "meir tid",
        short: "1 min")
    case .shorten:
      CommandPhrase(
        ["kort-ned"], arguments: "MINUTT", does: "eitt minutt mindre", typed: "mindre tid")
    case .skip: CommandPhrase(["stå-over"], does: "stå over, ta neste")
    case .recall:
      CommandPhrase(["ta-turen"], arguments: "[NAMN]", does: "turen til den som stod over")
    case .began:
      CommandPhrase(
        ["byrja"], arguments: "MINUTT", does: "det byrja eit minutt før",
        typed: "det byrja for så lenge sidan")
    case .turn:
      CommandPhrase(
        ["tur"], arguments: "neste|tilbake|stå-over|til NAMN", does: "neste / førre tur",
        typed: "gå til ein tur")
    case .orderTurns:
      CommandPhrase(
        ["rekkjefølgje"], arguments: "lodd|roter|liste|NAMN, NAMN …", does: "rekkjefølgja på turane"
      )
    case .replan:
      CommandPhrase(
        ["ta-inn"], arguments: "NUMMER", does: "måtar å ta det inn på",
        typed: "ta det inn på den måten", short: "ta inn")
    case .dropItem:
      CommandPhrase(["stryk"], arguments: "NAMN", does: "stryk punktet, eller ta det inn att")
    case .addItem:
      CommandPhrase(["legg-til"], arguments: "10:30 Tittel (20 min)", does: "nytt punkt")
    case .rewordItem: CommandPhrase(["omskriv"], arguments: "TEKST", does: "ny tittel")
    case .moveItem:
      CommandPhrase(["flytt"], arguments: "10:30[–11:00] [NAMN]", does: "anna klokkeslett")
    case .addPrompt: CommandPhrase(["spør"], arguments: "SPØRSMÅL?", does: "nytt spørsmål")
    case .rewordPrompt:
      CommandPhrase(["spør-om"], arguments: "NUMMER SPØRSMÅL?", does: "skriv om eit spørsmål")
    case .dropPrompt:
      CommandPhrase(["stryk-spørsmål"], arguments: "NUMMER", does: "stryk eit spørsmål")
    case .addParty: CommandPhrase(["part"], arguments: "NAMN", does: "ein part til")
    case .mergeParties:
      CommandPhrase(
        ["slå-saman-partar", "slå-saman"], arguments: "NAMN + NAMN", does: "to partar blir éin")
    case .dropParty:
      CommandPhrase(["stryk-part", "forlat"], arguments: "NAMN", does: "ein part går")
    case .away: CommandPhrase(["borte"], arguments: "NAMN", does: "ein part er borte for no")
    case .here: CommandPhrase(["her"], arguments: "NAMN", does: "ein part er her att")
    case .people: CommandPhrase(["deltakarar"], does: "kven som er her, grupper og par")
    case .addPerson:
      CommandPhrase(["deltakar"], arguments: "NAMN[, KOMMUNE]", does: "ein deltakar til")
    case .drawCircle:
      CommandPhrase(
        ["trekk"], arguments: "[grupper|par]", does: "trekk grupper eller par, og vis dei")
    case .showCircle:
      CommandPhrase(
        ["grupper"], arguments: "[grupper|par|ingen] [FRÅ]", does: "vis grupper på lerretet")
    case .writeNote:
      CommandPhrase(
        ["notat", "noter"],
        arguments: "[\(flag(.prompt)) SPØRSMÅL] [\(flag(.party)) NAMN] [\(flag(.tag)) ORD] TEKST",
        does: "skriv eit notat"
      )
      .on(.notes, "lagre", does: "lagre og byrj neste; på eit valt notat: rediger")
    case .markNote:
      CommandPhrase(
        ["merk"], arguments: "[NOTAT] idé|vedtak|oppfølging [\(flag(.when)) NÅR] [KVEN]|ingen",
        does: "merk: idé → vedtak → oppfølging (kven, når) → ingenting", typed: "merk eit notat")
    case .tagNote:
      CommandPhrase(
        ["merkelapp"], arguments: "NOTAT ORD", does: "merkelapp på notatet",
        typed: "gje eit notat ein merkelapp")
    case .rewordNote:
      CommandPhrase(["rediger"], arguments: "NOTAT TEKST", does: "skriv om eit notat")
    case .deleteNote:
      CommandPhrase(
        ["slett-notat", "slett"], arguments: "NOTAT", does: "slett notatet",
        typed: "slett eit notat", short: "slett")
    case .moveNote:
      CommandPhrase(
        ["flytt-notat"],
        arguments:
          "NOTAT [\(flag(.prompt)) SPØRSMÅL|\(flag(.item)) PUNKT|\(flag(.parking))] [\(flag(.party)) NAMN]",
        does: "flytt notatet til ein annan part eller eit anna spørsmål", typed: "flytt eit notat",
        short: "flytt")
    case .mergeNotes:
      CommandPhrase(
        ["slå-saman-notat", "samle-notat"], arguments: "NOTAT NOTAT …",
        does: "gjer notata som er tekne med, til eitt",
        typed: "gjer fleire notat til eitt", short: "slå saman")
    case .release:
      CommandPhrase(
        ["slepp"], arguments: "[alle|NOTAT|SPØRSMÅL]", does: "slepp det teamet har skrive")
    case .showAnswers:
      CommandPhrase(
        ["vis"], arguments: "[nyaste|etter-part|alle|merka|ingen]",
        does: "vis svar: dei nyaste, etter part, alle, ingen",
        typed: "vis svar på lerretet")
    case .focus:
      CommandPhrase(
        ["spørsmål"], arguments: "[neste|førre|NUMMER|TEKST]",
        does: "neste / førre spørsmål på lerretet", typed: "spørsmålet som rommet er ved")
    case .focusNotes:
      CommandPhrase(
        ["spørsmålet-til-notata"], does: "vis spørsmålet der det blir skrive notat",
        short: "notata sitt spørsmål")
    case .showDetails:
      CommandPhrase(
        ["punkt"], arguments: "[på|av]", does: "vis punkta under det som går; igjen: skjul dei",
        typed: "vis punkta under det som går")
    case .showAgreements:
      CommandPhrase(
        ["avtalar"], arguments: "[på|av]", does: "det som er avtalt før og framleis ope",
        typed: "vis rommet det som er avtalt før og framleis ope")
    case .turnPage: CommandPhrase(["bla"], does: "bla om på lerretet, og la den sida stå")
    case .letPagesTurn:
      CommandPhrase(["bla-vidare"], does: "la sidene på lerretet bla av seg sjølve")
    case .keepCircle:
      CommandPhrase(
        ["behald-grupper"], arguments: "[på|av]",
        does: "behald gruppene på lerretet; igjen: ta dei bort",
        typed: "behald gruppene når neste del byrjar", short: "behald grupper")
    case .freeze: CommandPhrase(["frys"], arguments: "[på|av]", does: "frys lerretet")
    case .close:
      CommandPhrase(
        ["lukk", "steng"], arguments: "[\(flag(.prompt)) SPØRSMÅL]", does: "ta ikkje fleire svar")
    case .stillOpen: CommandPhrase(["ope-enno"], does: "til det som står ope enno", short: "dit")
    case .closeOpen:
      CommandPhrase(["lukk-opne"], does: "lukk alt som rommet har gått frå", short: "lukk alle")
    case .reveal:
      CommandPhrase(
        ["avslør"], arguments: "[\(flag(.prompt)) SPØRSMÅL]",
        does: "vis rommet kva det svarte; att: gøym det", typed: "vis rommet kva det svarte")
    case .hideResult:
      CommandPhrase(
        ["gøym-resultat", "ta-bort"], does: "gøym resultatet på lerretet", short: "gøym")
    case .score:
      CommandPhrase(
        ["poeng"],
        arguments:
          "[\(flag(.prompt)) SPØRSMÅL] [\(flag(.statement)) UTSEGN] [\(flag(.party)) NAMN] 8|-",
        does: "gje poeng")
    case .row:
      CommandPhrase(
        ["rad"],
        arguments:
          "[\(flag(.prompt)) SPØRSMÅL] [\(flag(.statement)) UTSEGN] [\(flag(.party)) NAMN] 7 8 8*9 6 -",
        does: "skriv eller lim inn ei rad: 7 8 8 9 6 -, eller hender: 8*9 7*5",
        typed: "svara frå heile rommet på rad", short: "ei rad")
    case .choose:
      CommandPhrase(
        ["vel"],
        arguments:
          "[\(flag(.prompt)) SPØRSMÅL] [\(flag(.statement)) UTSEGN] [\(flag(.party)) NAMN] VAL [ANTAL]",
        does: "vel, eller tel hender")
    case .dots:
      CommandPhrase(
        ["prikkar"],
        arguments:
          "[\(flag(.prompt)) SPØRSMÅL] [\(flag(.statement)) UTSEGN] [\(flag(.party)) NAMN] VAL [ANTAL|=I ALT]",
        does: "set prikkar")
    case .place:
      CommandPhrase(
        ["plasser"],
        arguments:
          "[\(flag(.prompt)) SPØRSMÅL] [\(flag(.statement)) UTSEGN] [\(flag(.party)) NAMN] TING X Y",
        does: "plasser på to aksar")
    case .fillCell:
      CommandPhrase(
        ["rute"],
        arguments:
          "[\(flag(.prompt)) SPØRSMÅL] [\(flag(.row)) RAD] \(flag(.column)) KOLONNE [\(flag(.party)) NAMN] TEKST",
        does: "fyll ei rute i ein tabell")
    case .addSubject:
      CommandPhrase(
        ["foreslå"], arguments: "[\(flag(.prompt)) SPØRSMÅL] TEKST",
        does: "noko meir å vurdere, velje eller plassere")
    case .rewordSubject:
      CommandPhrase(
        ["omdøyp-rad"],
        arguments: "[\(flag(.prompt)) SPØRSMÅL] [\(flag(.party)) NAMN] \(flag(.row)) RAD NAMN",
        does: "namn på ei rad eller ein ting som rommet har lagt til", short: "namn")
    case .moveSubject:
      CommandPhrase(
        ["flytt-rad"],
        arguments: "[\(flag(.prompt)) SPØRSMÅL] [\(flag(.party)) NAMN] \(flag(.row)) RAD",
        does: "flytt det som rommet har lagt til, ei linje opp", short: "flytt opp")
    case .dropSubject:
      CommandPhrase(
        ["fjern-rad"],
        arguments: "[\(flag(.prompt)) SPØRSMÅL] [\(flag(.party)) NAMN] \(flag(.row)) RAD",
        does: "ta bort ei rad eller ein ting som rommet har lagt til", short: "ta bort")
    case .clear:
      CommandPhrase(
        ["nullstill"], arguments: "[\(flag(.prompt)) SPØRSMÅL] [\(flag(.statement)) UTSEGN]",
        does: "ta bort alle svara", typed: "ta bort svara")
    case .countPresent:
      CommandPhrase(
        ["til-stede"], arguments: "ANTAL", does: "kor mange som er her", short: "til stades")
    case .sideClock:
      CommandPhrase(
        ["sideklokke", "klokke", "t"], arguments: "MINUTT|stopp", does: "klokke ved sida av")
    case .black: CommandPhrase(["svart"], arguments: "[på|av]", does: "svart lerret")
    case .message:
      CommandPhrase(["melding", "beskjed"], arguments: "TEKST", does: "melding på lerretet")
    case .endDay: CommandPhrase(["slutt"], arguments: "[17:00]", does: "avslutt dagen")
    case .open:
      CommandPhrase(
        ["opne"], arguments: "[DAG|\(flag(.prompt)) SPØRSMÅL]", does: "opne for svar",
        typed: "opne ein dag, eller eit spørsmål")
    case .undo:
      CommandPhrase(["angre"], does: "angre")
        .on(.notes, "angre", does: "angre skrivinga; i ei tom linje: siste handling")
    case .redo: CommandPhrase(["gjer-om"], does: "gjer om att", short: "gjer om")
    case .held: CommandPhrase(["tilbakehalde"], does: "det som blir halde tilbake")
    case .preview: CommandPhrase(["førehandsvis"], does: "lerretet i det små")
    case .room: CommandPhrase(["lerret"], does: "biletet på lerretet her", short: "lerret")
    case .notes: CommandPhrase(["notata"], does: "skriv notat")
    case .scores: CommandPhrase(["svar"], does: "poeng, val, prikkar og tabellar")
    case .bell: CommandPhrase(["lyd"], does: "lyd ved null av/på")
    case .theme:
      CommandPhrase(
        ["tema"], arguments: "mørkt|lyst|kontrast|einsfarga", does: "fargane på denne skjermen")
    case .minutes: CommandPhrase(["referat"], does: "opne referatet", short: "opne referatet")
    case .forward:
      CommandPhrase(
        [">", ">>", "fram"], does: "klokka fram til neste skifte; att: ein time",
        short: "klokka fram")
    case .help: CommandPhrase(["hjelp"], does: "desse tastane", short: "tastar")
    case .palette:
      CommandPhrase(["kommando"], does: "kommando med namn, til dømes vis")
    case .quit: CommandPhrase(["avslutt"], does: "avslutt programmet", short: "avslutt")
    case .takeBack:
      CommandPhrase(["ta-tilbake"], does: "ta det siste svaret tilbake", short: "ta tilbake")
    case .pass: CommandPhrase(["pass"], does: "éin står over", short: "står over")
    case .oneMore:
      CommandPhrase(["ein-til"], does: "ei hand eller ein prikk til på det valde", short: "ein til")
    case .answer:
      CommandPhrase(
        ["svar-på"], does: "skriv i ruta; i ei matrise: flytt tingen med piltastane, og set han",
        short: "skriv")
    case .nextQuestion:
      CommandPhrase(["neste-spørsmål"], does: "neste spørsmål", short: "neste spørsmål")
    case .previousQuestion:
      CommandPhrase(["førre-spørsmål"], does: "førre spørsmål", short: "førre")
    case .nextParty:
      CommandPhrase(["neste-part"], does: "neste kommune eller part", short: "neste part")
    case .previousParty:
      CommandPhrase(["førre-part"], does: "førre kommune eller part", short: "førre part")
    case .select:
      CommandPhrase(["peik"], does: "vel", short: "vel")
        .on(.day, "vel", does: "vel eit punkt")
        .on(.notes, "vel notat", does: "vel eit notat")
    case .pick:
      CommandPhrase(
        ["ta-med"], does: "på eit valt notat: ta det med blant fleire", short: "ta med")
    case .reply:
      CommandPhrase(
        ["følg-opp"], does: "svar på oppfølgingsspørsmål til notatet", short: "oppfølging")
    case .search: CommandPhrase(["søk"], does: "søk i alle notat")
    case .parking: CommandPhrase(["parkering"], does: "parkeringslista, og tilbake")
    case .freeNote:
      CommandPhrase(["fritt-notat"], does: "fritt notat til punktet", short: "fritt notat")
    case .followRoom:
      CommandPhrase(["følg-rommet"], does: "følg rommet att", short: "følg rommet")
    case .editor:
      CommandPhrase(
        ["editor"], does: "skriv i din eigen editor ($EDITOR)", short: "stor editor")
    case .dismiss:
      CommandPhrase(["la-vere"], does: "la vere; elles tilbake", short: "tilbake")
        .on(.notes, "la vere", does: "la vere; på leiarens skjerm: tilbake til dagen")
    }
  }

  package func option(_ option: CommandOption) -> String {
    switch option {
    case .prompt: "spørsmål"
    case .statement: "utsegn"
    case .party: "part"
    case .by: "frå"
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
    case .turns: "Turar"
    case .programme: "Programmet"
    case .people: "Kven som er med"
    case .notes: "Notat"
    case .answers: "Svar"
    case .room: "Lerretet"
    case .seat: "Denne skjermen"
    }
  }
}
