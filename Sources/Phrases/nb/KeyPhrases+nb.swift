extension Bokmål: KeyPhrases {
  package func notesKey(_ name: NotesKeyName) -> KeyPhrase {
    switch name {
    case .save: KeyPhrase("lagre", does: "lagre og begynn neste; på et valgt notat: rediger")
    case .nextQuestion: KeyPhrase("neste spørsmål", does: "neste spørsmål")
    case .previousQuestion: KeyPhrase("forrige", does: "forrige spørsmål")
    case .nextParty: KeyPhrase("neste part", does: "neste kommune eller part")
    case .previousParty: KeyPhrase("forrige part", does: "forrige kommune eller part")
    case .select: KeyPhrase("velg notat", does: "velg et notat")
    case .pick: KeyPhrase("ta med", does: "på et valgt notat: ta det med blant flere")
    case .mark: KeyPhrase("merk", does: "merk: idé → vedtak → oppfølging (hvem, når) → ingenting")
    case .tag: KeyPhrase("merkelapp", does: "merkelapp på notatet")
    case .reply: KeyPhrase("oppfølging", does: "svar på oppfølgingsspørsmål til notatet")
    case .move: KeyPhrase("flytt", does: "flytt notatet til en annen part eller et annet spørsmål")
    case .merge: KeyPhrase("slå sammen", does: "gjør notatene som er tatt med, til ett")
    case .delete: KeyPhrase("slett", does: "slett notatet")
    case .search: KeyPhrase("søk", does: "søk i alle notater")
    case .parking: KeyPhrase("parkering", does: "parkeringslisten, og tilbake")
    case .free: KeyPhrase("fritt notat", does: "fritt notat til punktet")
    case .follow: KeyPhrase("følg rommet", does: "følg rommet igjen")
    case .editor: KeyPhrase("stor editor", does: "skriv i din egen editor ($EDITOR)")
    case .scores: KeyPhrase("svar", does: "poeng, valg, prikker og tabeller")
    case .undo: KeyPhrase("angre", does: "angre skrivingen; i en tom linje: siste handling")
    case .redo: KeyPhrase("gjør om", does: "gjør om igjen")
    case .palette: KeyPhrase("kommando", does: "kommando med navn, for eksempel vis")
    case .help: KeyPhrase("taster", does: "disse tastene")
    case .leave: KeyPhrase("la være", does: "la være; på lederens skjerm: tilbake til dagen")
    case .quit: KeyPhrase("avslutt", does: "avslutt programmet")
    }
  }
  package func scoresKey(_ name: ScoresKeyName) -> KeyPhrase {
    switch name {
    case .back: KeyPhrase("ta tilbake", does: "ta det siste svaret tilbake")
    case .pass: KeyPhrase("står over", does: "én står over")
    case .more: KeyPhrase("én til", does: "en hånd eller prikk til på det valgte")
    case .row:
      KeyPhrase("en rad", does: "skriv eller lim inn en rad: 7 8 8 9 6 -, eller hender: 8*9 7*5")
    case .select: KeyPhrase("velg", does: "velg")
    case .nextQuestion: KeyPhrase("neste spørsmål", does: "neste spørsmål")
    case .previousQuestion: KeyPhrase("forrige", does: "forrige spørsmål")
    case .nextPage: KeyPhrase("neste part", does: "neste kommune eller part")
    case .previousPage: KeyPhrase("forrige part", does: "forrige kommune eller part")
    case .enter:
      KeyPhrase(
        "skriv", does: "skriv i ruten; i en matrise: flytt tingen med piltastene, og sett den")
    case .thing: KeyPhrase("legg til", does: "noe mer å vurdere, velge eller plassere")
    case .present: KeyPhrase("til stede", does: "hvor mange som er her")
    case .open: KeyPhrase("åpne", does: "åpne for svar")
    case .close: KeyPhrase("lukk", does: "ta ikke flere svar")
    case .reveal: KeyPhrase("vis rommet", does: "vis rommet hva det svarte; igjen: ta det bort")
    case .clear: KeyPhrase("nullstill", does: "ta bort alle svarene")
    case .follow: KeyPhrase("følg rommet", does: "følg rommet igjen")
    case .undo: KeyPhrase("angre", does: "angre")
    case .redo: KeyPhrase("gjør om", does: "gjør om igjen")
    case .palette: KeyPhrase("kommando", does: "kommando med navn")
    case .help: KeyPhrase("taster", does: "disse tastene")
    case .leave: KeyPhrase("tilbake", does: "la være; ellers tilbake")
    case .quit: KeyPhrase("avslutt", does: "avslutt programmet")
    }
  }
}
