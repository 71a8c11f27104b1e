extension Nynorsk: KeyPhrases {
  package func notesKey(_ name: NotesKeyName) -> KeyPhrase {
    switch name {
    case .save: KeyPhrase("lagre", does: "lagre og byrj neste; på eit valt notat: rediger")
    case .nextQuestion: KeyPhrase("neste spørsmål", does: "neste spørsmål")
    case .previousQuestion: KeyPhrase("førre", does: "førre spørsmål")
    case .nextParty: KeyPhrase("neste part", does: "neste kommune eller part")
    case .previousParty: KeyPhrase("førre part", does: "førre kommune eller part")
    case .select: KeyPhrase("vel notat", does: "vel eit notat")
    case .pick: KeyPhrase("ta med", does: "på eit valt notat: ta det med blant fleire")
    case .mark: KeyPhrase("merk", does: "merk: idé → vedtak → oppfølging (kven, når) → ingenting")
    case .tag: KeyPhrase("merkelapp", does: "merkelapp på notatet")
    case .reply: KeyPhrase("oppfølging", does: "svar på oppfølgingsspørsmål til notatet")
    case .move: KeyPhrase("flytt", does: "flytt notatet til ein annan part eller eit anna spørsmål")
    case .merge: KeyPhrase("slå saman", does: "gjer notata som er tekne med, til eitt")
    case .delete: KeyPhrase("slett", does: "slett notatet")
    case .search: KeyPhrase("søk", does: "søk i alle notat")
    case .parking: KeyPhrase("parkering", does: "parkeringslista, og tilbake")
    case .free: KeyPhrase("fritt notat", does: "fritt notat til punktet")
    case .follow: KeyPhrase("følg rommet", does: "følg rommet att")
    case .editor: KeyPhrase("stor editor", does: "skriv i din eigen editor ($EDITOR)")
    case .scores: KeyPhrase("svar", does: "poeng, val, prikkar og tabellar")
    case .undo: KeyPhrase("angre", does: "angre skrivinga; i ei tom linje: siste handling")
    case .redo: KeyPhrase("gjer om", does: "gjer om att")
    case .palette: KeyPhrase("kommando", does: "kommando med namn, til dømes vis")
    case .help: KeyPhrase("tastar", does: "desse tastane")
    case .leave: KeyPhrase("la vere", does: "la vere; på leiarens skjerm: tilbake til dagen")
    case .quit: KeyPhrase("avslutt", does: "avslutt programmet")
    }
  }
  package func scoresKey(_ name: ScoresKeyName) -> KeyPhrase {
    switch name {
    case .back: KeyPhrase("ta tilbake", does: "ta det siste svaret tilbake")
    case .pass: KeyPhrase("står over", does: "éin står over")
    case .more: KeyPhrase("ein til", does: "ei hand eller ein prikk til på det valde")
    case .row:
      KeyPhrase("ei rad", does: "skriv eller lim inn ei rad: 7 8 8 9 6 -, eller hender: 8*9 7*5")
    case .select: KeyPhrase("vel", does: "vel")
    case .nextQuestion: KeyPhrase("neste spørsmål", does: "neste spørsmål")
    case .previousQuestion: KeyPhrase("førre", does: "førre spørsmål")
    case .nextPage: KeyPhrase("neste part", does: "neste kommune eller part")
    case .previousPage: KeyPhrase("førre part", does: "førre kommune eller part")
    case .enter:
      KeyPhrase(
        "skriv", does: "skriv i ruta; i ei matrise: flytt tingen med piltastane, og set han")
    case .thing: KeyPhrase("legg til", does: "noko meir å vurdere, velje eller plassere")
    case .present: KeyPhrase("til stades", does: "kor mange som er her")
    case .open: KeyPhrase("opne", does: "opne for svar")
    case .close: KeyPhrase("lukk", does: "ta ikkje fleire svar")
    case .reveal: KeyPhrase("vis rommet", does: "vis rommet kva det svarte; att: ta det bort")
    case .clear: KeyPhrase("nullstill", does: "ta bort alle svara")
    case .follow: KeyPhrase("følg rommet", does: "følg rommet att")
    case .undo: KeyPhrase("angre", does: "angre")
    case .redo: KeyPhrase("gjer om", does: "gjer om att")
    case .palette: KeyPhrase("kommando", does: "kommando med namn")
    case .help: KeyPhrase("tastar", does: "desse tastane")
    case .leave: KeyPhrase("tilbake", does: "la vere; elles tilbake")
    case .quit: KeyPhrase("avslutt", does: "avslutt programmet")
    }
  }
}
