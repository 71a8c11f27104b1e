import SamlingCore

extension Command {
  /// What people type for it, the first as help shows it; English words work in every language.
  package func words(_ language: Language) -> [String] {
    switch language {
    case .english: englishWords
    case .bokmål: bokmålWords
    case .nynorsk: nynorskWords
    }
  }

  private var englishWords: [String] {
    switch name {
    case .forward: [">", ">>", "forward"]
    case .timer: ["timer", "t"]
    default: [name.rawValue]
    }
  }

  private var bokmålWords: [String] {
    switch name {
    case .next: ["neste"]
    case .back: ["tilbake"]
    case .jump: ["hopp"]
    case .pause: ["pause"]
    case .resume: ["fortsett"]
    case .extend: ["forleng"]
    case .shorten: ["forkort"]
    case .skip: ["stå-over"]
    case .recall: ["ta-turen"]
    case .began: ["begynte"]
    case .turn: ["tur"]
    case .order: ["rekkefølge"]
    case .replan: ["ta-inn"]
    case .drop: ["stryk"]
    case .add: ["legg-til"]
    case .reword: ["omskriv"]
    case .move: ["flytt"]
    case .ask: ["spør"]
    case .reask: ["spør-om"]
    case .unask: ["stryk-spørsmål"]
    case .party: ["part"]
    case .merge: ["slå-sammen"]
    case .leave: ["forlat"]
    case .away: ["borte"]
    case .here: ["her"]
    case .people: ["deltakere"]
    case .person: ["deltaker"]
    case .draw: ["trekk"]
    case .groups: ["grupper"]
    case .note: ["notat", "noter"]
    case .mark: ["merk"]
    case .tag: ["merkelapp"]
    case .edit: ["rediger"]
    case .erase: ["slett"]
    case .file: ["flytt-notat"]
    case .collect: ["samle-notat"]
    case .release: ["slipp"]
    case .show: ["vis"]
    case .freeze: ["frys"]
    case .close: ["steng"]
    case .reveal: ["avslør"]
    case .conceal: ["ta-bort"]
    case .score: ["poeng"]
    case .row: ["rad"]
    case .choose: ["velg"]
    case .dots: ["prikker"]
    case .place: ["plasser"]
    case .cell: ["rute"]
    case .propose: ["foreslå"]
    case .clear: ["nullstill"]
    case .present: ["til-stede"]
    case .timer: ["t", "klokke"]
    case .black: ["svart"]
    case .message: ["beskjed"]
    case .end: ["slutt"]
    case .open: ["åpne"]
    case .undo: ["angre"]
    case .redo: ["gjør-om"]
    case .held: ["tilbakeholdt"]
    case .preview: ["forhåndsvis"]
    case .room: ["lerret"]
    case .notes: ["notater"]
    case .scores: ["svar"]
    case .bell: ["lyd"]
    case .forward: [">", ">>", "fram"]
    case .help: ["hjelp"]
    case .palette: ["kommando"]
    case .quit: ["lukk"]
    }
  }

  private var nynorskWords: [String] {
    switch name {
    case .resume: ["hald-fram"]
    case .shorten: ["kort-ned"]
    case .skip: ["stå-over"]
    case .reask: ["spør-om"]
    case .merge: ["slå-saman"]
    case .redo: ["gjer-om"]
    case .open: ["opne"]
    case .people: ["deltakarar"]
    case .person: ["deltakar"]
    case .back: ["attende"]
    case .order: ["rekkjefølgje"]
    case .began: ["byrja"]
    case .message: ["melding", "beskjed"]
    case .collect: ["samle-notat"]
    case .release: ["slepp"]
    case .choose: ["vel"]
    case .dots: ["prikkar"]
    case .place: ["plasser"]
    case .reveal: ["avslør"]
    case .notes: ["notata"]
    case .held: ["tilbakehalde"]
    case .preview: ["førehandsvis"]
    default: bokmålWords
    }
  }

  /// What stands after the word, as help shows it; empty where nothing does.
  package func arguments(_ language: Language) -> String {
    switch name {
    case .jump, .drop, .leave, .away, .here: language.pick("NAVN", "NAMN", "NAME")
    case .extend, .shorten, .began: language.pick("MINUTTER", "MINUTT", "MINUTES")
    case .recall: language.pick("[NAVN]", "[NAMN]", "[NAME]")
    case .turn:
      language.pick(
        "neste|tilbake|stå-over|til NAVN", "neste|attende|stå-over|til NAMN",
        "next|back|skip|to NAME")
    case .order:
      language.pick(
        "lodd|roter|liste|NAVN, NAVN …", "lodd|roter|liste|NAMN, NAMN …",
        "lot|rotate|list|NAME, NAME …")
    case .replan, .unask: language.pick("NUMMER", "NUMMER", "NUMBER")
    case .add:
      language.pick("10:30 Tittel (20 min)", "10:30 Tittel (20 min)", "10:30 Title (20 min)")
    case .reword, .message: language.pick("TEKST", "TEKST", "TEXT")
    case .move:
      language.pick("10:30[–11:00] [NAVN]", "10:30[–11:00] [NAMN]", "10:30[–11:00] [NAME]")
    case .ask: language.pick("SPØRSMÅL?", "SPØRSMÅL?", "QUESTION?")
    case .reask: language.pick("NUMMER SPØRSMÅL?", "NUMMER SPØRSMÅL?", "NUMBER QUESTION?")
    case .party: language.pick("NAVN", "NAMN", "NAME")
    case .person:
      language.pick("NAVN[, KOMMUNE]", "NAMN[, KOMMUNE]", "NAME[, MUNICIPALITY]")
    case .draw: language.pick("[grupper|par]", "[grupper|par]", "[groups|pairs]")
    case .groups:
      language.pick(
        "[grupper|par|ingen] [FRA]", "[grupper|par|ingen] [FRÅ]", "[CIRCLE|none] [FROM]")
    case .note:
      language.pick(
        "[--prompt SPØRSMÅL] [--party NAVN] [--tag ORD] TEKST",
        "[--prompt SPØRSMÅL] [--party NAMN] [--tag ORD] TEKST",
        "[--prompt QUESTION] [--party NAME] [--tag WORD] TEXT")
    case .mark:
      language.pick(
        "[NOTAT] idé|vedtak|oppfølging [--when NÅR] [HVEM]|ingen",
        "[NOTAT] idé|vedtak|oppfølging [--when NÅR] [KVEN]|ingen",
        "[NOTE] idea|decision|follow-up [--when WHEN] [WHO]|none")
    case .tag: language.pick("NOTAT ORD", "NOTAT ORD", "NOTE WORD")
    case .edit: language.pick("NOTAT TEKST", "NOTAT TEKST", "NOTE TEXT")
    case .erase: language.pick("NOTAT", "NOTAT", "NOTE")
    case .file:
      language.pick(
        "NOTAT [--prompt SPØRSMÅL|--item PUNKT|--parking] [--party NAVN]",
        "NOTAT [--prompt SPØRSMÅL|--item PUNKT|--parking] [--party NAMN]",
        "NOTE [--prompt QUESTION|--item ITEM|--parking] [--party NAME]")
    case .collect: language.pick("NOTAT NOTAT …", "NOTAT NOTAT …", "NOTE NOTE …")
    case .release:
      language.pick("[alle|NOTAT|SPØRSMÅL]", "[alle|NOTAT|SPØRSMÅL]", "[all|NOTE|QUESTION]")
    case .show: language.pick("[alle|merkede|ingen]", "[alle|merka|ingen]", "[all|marked|none]")
    case .freeze: language.pick("[på|av]", "[på|av]", "[on|off]")
    case .merge: language.pick("NAVN + NAVN", "NAMN + NAMN", "NAME + NAME")
    case .timer: language.pick("MINUTTER|stopp", "MINUTT|stopp", "MINUTES|stop")
    case .black: language.pick("[på|av]", "[på|av]", "[on|off]")
    case .open:
      language.pick("[DAG|--prompt SPØRSMÅL]", "[DAG|--prompt SPØRSMÅL]", "[DAY|--prompt QUESTION]")
    case .close, .reveal:
      language.pick("[--prompt SPØRSMÅL]", "[--prompt SPØRSMÅL]", "[--prompt QUESTION]")
    case .clear:
      language.pick(
        "[--prompt SPØRSMÅL] [--statement UTSAGN]", "[--prompt SPØRSMÅL] [--statement UTSEGN]",
        "[--prompt QUESTION] [--statement STATEMENT]")
    case .score: answered(language, "8|-")
    case .row: answered(language, "7 8 8*9 6 -")
    case .choose:
      answered(language, language.pick("VALG [ANTALL]", "VAL [ANTAL]", "OPTION [COUNT]"))
    case .dots:
      answered(
        language,
        language.pick("VALG [ANTALL|=I ALT]", "VAL [ANTAL|=I ALT]", "OPTION [COUNT|=TOTAL]"))
    case .place: answered(language, language.pick("TING X Y", "TING X Y", "THING X Y"))
    case .propose:
      language.pick(
        "[--prompt SPØRSMÅL] TEKST", "[--prompt SPØRSMÅL] TEKST", "[--prompt QUESTION] TEXT")
    case .cell:
      language.pick(
        "[--prompt SPØRSMÅL] [--row RAD] --column KOLONNE [--party NAVN] TEKST",
        "[--prompt SPØRSMÅL] [--row RAD] --column KOLONNE [--party NAMN] TEKST",
        "[--prompt QUESTION] [--row ROW] --column COLUMN [--party NAME] TEXT")
    case .present: language.pick("ANTALL", "ANTAL", "COUNT")
    case .end: language.pick("[17:00]", "[17:00]", "[17:00]")
    default: ""
    }
  }

  private func answered(_ language: Language, _ what: String) -> String {
    language.pick(
      "[--prompt SPØRSMÅL] [--statement UTSAGN] [--party NAVN] ",
      "[--prompt SPØRSMÅL] [--statement UTSEGN] [--party NAMN] ",
      "[--prompt QUESTION] [--statement STATEMENT] [--party NAME] ") + what
  }

  /// What it does, in a few words for help.
  package func summary(_ language: Language) -> String {
    switch name {
    case .next: language.pick("neste", "neste", "next")
    case .back: language.pick("tilbake til forrige", "attende til førre", "back to the one before")
    case .jump:
      language.pick(
        "gå til det valgte punktet", "gå til det valde punktet", "go to the selected item")
    case .pause: language.pick("pause / fortsett", "pause / hald fram", "pause / go on")
    case .resume: language.pick("fortsett", "hald fram", "go on")
    case .extend: language.pick("ett minutt mer", "eitt minutt meir", "one minute more")
    case .shorten: language.pick("ett minutt mindre", "eitt minutt mindre", "one minute less")
    case .skip: language.pick("stå over, ta neste", "stå over, ta neste", "skip, take the next")
    case .recall:
      language.pick(
        "turen til den som sto over", "turen til den som stod over",
        "the turn of who was passed over")
    case .began:
      language.pick(
        "det begynte et minutt før", "det byrja eit minutt før", "it began a minute earlier")
    case .turn: language.pick("neste / forrige tur", "neste / førre tur", "next / previous turn")
    case .order: language.pick("turenes rekkefølge", "rekkjefølgja på turane", "order of the turns")
    case .replan:
      language.pick("måter å ta det inn på", "måtar å ta det inn på", "ways to catch up")
    case .drop:
      language.pick(
        "stryk punktet, eller ta det inn igjen", "stryk punktet, eller ta det inn att",
        "drop the item, or restore it")
    case .add: language.pick("nytt punkt", "nytt punkt", "new item")
    case .reword: language.pick("ny tittel", "ny tittel", "new title")
    case .move: language.pick("annet klokkeslett", "anna klokkeslett", "another time")
    case .ask: language.pick("nytt spørsmål", "nytt spørsmål", "new question")
    case .reask: language.pick("omskriv et spørsmål", "skriv om eit spørsmål", "reword a question")
    case .unask: language.pick("stryk et spørsmål", "stryk eit spørsmål", "drop a question")
    case .party: language.pick("en part til", "ein part til", "one more party")
    case .merge: language.pick("to parter blir én", "to partar blir éin", "two parties become one")
    case .leave: language.pick("en part går", "ein part går", "a party leaves")
    case .away:
      language.pick(
        "en part er borte for nå", "ein part er borte for no", "a party is away for now")
    case .here: language.pick("en part er her igjen", "ein part er her att", "a party is back")
    case .people:
      language.pick(
        "hvem som er her, grupper og par", "kven som er her, grupper og par",
        "who is here, groups and pairs")
    case .person: language.pick("en deltaker til", "ein deltakar til", "one more participant")
    case .draw:
      language.pick(
        "trekk grupper eller par, og vis dem", "trekk grupper eller par, og vis dei",
        "draw groups or pairs, and show them")
    case .groups:
      language.pick(
        "vis grupper på lerretet", "vis grupper på lerretet", "show drawn groups to the room")
    case .note: language.pick("skriv et notat", "skriv eit notat", "write a note")
    case .mark: language.pick("merk et notat", "merk eit notat", "mark a note")
    case .tag:
      language.pick("gi et notat en merkelapp", "gje eit notat ein merkelapp", "tag a note")
    case .edit: language.pick("skriv om et notat", "skriv om eit notat", "reword a note")
    case .erase: language.pick("slett et notat", "slett eit notat", "delete a note")
    case .file: language.pick("flytt et notat", "flytt eit notat", "move a note")
    case .collect:
      language.pick(
        "gjør flere notater til ett", "gjer fleire notat til eitt", "make several notes one")
    case .release:
      language.pick(
        "slipp det teamet har skrevet", "slepp det teamet har skrive", "let out what the team wrote"
      )
    case .show:
      language.pick("vis svar på lerretet", "vis svar på lerretet", "show answers to the room")
    case .freeze: language.pick("frys lerretet", "frys lerretet", "freeze the room's picture")
    case .timer: language.pick("klokke ved siden av", "klokke ved sida av", "a clock beside")
    case .black: language.pick("svart lerret", "svart lerret", "black screen")
    case .message:
      language.pick("beskjed på lerretet", "melding på lerretet", "a message to the room")
    case .end: language.pick("avslutt dagen", "avslutt dagen", "end the day")
    case .open:
      language.pick(
        "åpne en dag, eller et spørsmål", "opne ein dag, eller eit spørsmål",
        "open a day, or a question")
    case .close: language.pick("ta ikke flere svar", "ta ikkje fleire svar", "take no more answers")
    case .reveal:
      language.pick(
        "vis rommet hva det svarte", "vis rommet kva det svarte", "show the room what it answered")
    case .conceal:
      language.pick(
        "ta resultatet bort fra lerretet", "ta resultatet bort frå lerretet",
        "take the result from the room's picture")
    case .score: language.pick("gi poeng", "gje poeng", "score")
    case .row:
      language.pick(
        "hele rommets svar på rad", "svara frå heile rommet på rad",
        "the whole room's answers in a row")
    case .choose:
      language.pick("velg, eller tell hender", "vel, eller tel hender", "choose, or count hands")
    case .dots: language.pick("sett prikker", "set prikkar", "put dots")
    case .place: language.pick("plasser på to akser", "plasser på to aksar", "place on two axes")
    case .cell:
      language.pick("fyll en rute i en tabell", "fyll ei rute i ein tabell", "fill a table's cell")
    case .propose:
      language.pick(
        "noe mer å vurdere eller velge", "noko meir å vurdere eller velje",
        "something more to judge or choose")
    case .clear: language.pick("ta bort svarene", "ta bort svara", "take the answers away")
    case .present:
      language.pick("hvor mange som er her", "kor mange som er her", "how many are here")
    case .undo: language.pick("angre", "angre", "undo")
    case .redo: language.pick("gjør om igjen", "gjer om att", "redo")
    case .held:
      language.pick("det som holdes tilbake", "det som blir halde tilbake", "what is held back")
    case .preview:
      language.pick("lerretet i det små", "lerretet i det små", "the room's picture, small")
    case .room:
      language.pick("lerretets bilde her", "biletet på lerretet her", "the room's picture here")
    case .notes: language.pick("skriv notater", "skriv notat", "take notes")
    case .scores:
      language.pick("poeng, valg og prikker", "poeng, val og prikkar", "scores, choices and dots")
    case .bell: language.pick("lyd ved null av/på", "lyd ved null av/på", "bell at zero on/off")
    case .forward:
      language.pick(
        "klokka fram til neste skifte; igjen: en time",
        "klokka fram til neste skifte; att: ein time", "clock on to the next change; again: an hour"
      )
    case .help: language.pick("taster", "tastar", "keys")
    case .palette: language.pick("kommando", "kommando", "command")
    case .quit: language.pick("lukk programmet", "lukk programmet", "close the program")
    }
  }
}

extension Command {
  /// What it does when it is typed, where its arguments make that more than its key does.
  package func typedSummary(_ language: Language) -> String {
    switch name {
    case .pause: language.pick("stans klokka", "stans klokka", "stop the clock")
    case .extend: language.pick("mer tid", "meir tid", "more time")
    case .shorten: language.pick("mindre tid", "mindre tid", "less time")
    case .began:
      language.pick(
        "det begynte for så lenge siden", "det byrja for så lenge sidan", "it began so long ago")
    case .turn: language.pick("gå til en tur", "gå til ein tur", "go to a turn")
    case .jump: language.pick("gå til et punkt", "gå til eit punkt", "go to an item")
    case .replan:
      language.pick(
        "ta det inn på den måten", "ta det inn på den måten", "catch up in that way")
    default: summary(language)
    }
  }
}
