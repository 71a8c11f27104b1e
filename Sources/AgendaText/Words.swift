import SamlingCore

/// The sentences of the reader's diagnostics: `what is wrong — what to do`.
enum Words {
  static func sentence(for phrase: Phrase, in language: Language) -> String {
    switch phrase {
    case .notLength(let text, let suggestion):
      return notLength(quoted(text), quoted(suggestion), language)
    case .mendedLength(let text, let length): return mendedLength(quoted(text), length, language)
    case .unknownCircle(let word, let nearest): return unknownCircle(word, nearest, language)
    case .emptyCircle(let word, let header): return emptyCircle(quoted(word), header, language)
    case .unknownAnswerers(let word, let nearest): return unknownAnswerers(word, nearest, language)
    case .unknownMark(let text, let nearest): return unknownMark(quoted(text), nearest, language)
    case .oddLabels: return oddLabels(language)
    case .eachOfNobody: return eachOfNobody(language)
    case .turnsDiffer(let said, let found): return turnsDiffer(said, found, language)
    case .partsTooLong(let needed, let slot): return partsTooLong(needed, slot, language)
    case .roundTooLong(let sum): return roundTooLong(sum, language)
    case .roundToSpare(let sum): return roundToSpare(sum, language)
    case .overlap(let title, let earlier):
      return overlap(quoted(title), quoted(earlier), language)
    case .lengthDiffers(let said, let clock): return lengthDiffers(said, clock, language)
    case .keptAsDetail(let text): return keptAsDetail(quoted(text), language)
    case .keptAsHeading(let text): return keptAsHeading(quoted(text), language)
    case .furniture(let text, let count): return furniture(quoted(text), count, language)
    case .noise(let text): return noise(quoted(text), language)
    case .noItems: return noItems(language)
    case .noTimes: return noTimes(language)
    case .tooDeep(let limit): return tooDeep(limit, language)
    case .longLine(let limit): return longLine(limit, language)
    case .misencoded(let count): return misencoded(count, language)
    case .controls(let count): return controls(count, language)
    case .wideEncoding: return wideEncoding(language)
    case .missingFile(let name): return missingFile(quoted(name), language)
    case .outsideFolder(let name): return outsideFolder(quoted(name), language)
    case .missingMethod(let name, let nearest): return missingMethod(name, nearest, language)
    case .methodIsPath(let name): return methodIsPath(name, language)
    case .unreadableMethod(let name): return unreadableMethod(name, language)
    case .nestedMethod(let name): return nestedMethod(name, language)
    case .keyUnknown(let key): return keyUnknown(quoted("#\(key)"), language)
    case .emptyTitle: return emptyTitle(language)
    case .partnerWithoutPairs: return partnerWithoutPairs(language)
    case .secondClock(let text): return secondClock(quoted(text), language)
    case .noParticipants: return noParticipants(language)
    case .noNameColumn: return noNameColumn(language)
    case .openQuote: return openQuote(language)
    case .raggedRow(let found, let expected): return raggedRow(found, expected, language)
    case .rowWithoutName: return rowWithoutName(language)
    case .twiceListed(let name, let first): return twiceListed(quoted(name), first, language)
    case .unlistedMunicipality(let name, let nearest):
      return unlistedMunicipality(quoted(name), nearest, language)
    case .namesInProgramme(let count): return namesInProgramme(count, language)
    }
  }

  /// A text of the user's as messages show it: in « », never longer than a line can bear.
  static func quoted(_ text: String) -> String {
    let limit = 60
    guard text.count > limit else { return "«\(text)»" }
    return "«\(text.prefix(limit))…»"
  }

  private static func notLength(_ text: String, _ better: String, _ language: Language) -> String {
    switch language {
    case .bokmål: "\(text) er ikke en tidslengde — mente du \(better)?"
    case .nynorsk: "\(text) er ikkje ei tidslengd — meinte du \(better)?"
    case .english: "\(text) is not a length of time — did you mean \(better)?"
    }
  }

  private static func mendedLength(
    _ text: String, _ length: String, _ language: Language
  ) -> String {
    switch language {
    case .bokmål: "\(text) er lest som \(length) — skriv lengden om det er feil"
    case .nynorsk: "\(text) er lese som \(length) — skriv lengda om det er feil"
    case .english: "\(text) is read as \(length) — write the length if that is wrong"
    }
  }

  private static func unknownCircle(
    _ word: String, _ nearest: String?, _ language: Language
  ) -> String {
    let wrong = quoted("x \(word)")
    let better = nearest.map { quoted("x \($0)") }
    return switch language {
    case .bokmål:
      "\(wrong) sier ikke hvem — "
        + (better.map { "mente du \($0)?" } ?? "legg til en linje «- \(word): A, B» øverst")
    case .nynorsk:
      "\(wrong) seier ikkje kven — "
        + (better.map { "meinte du \($0)?" } ?? "legg til ei linje «- \(word): A, B» øvst")
    case .english:
      "\(wrong) does not say who — "
        + (better.map { "did you mean \($0)?" } ?? "add a line «- \(word): A, B» at the top")
    }
  }

  private static func emptyCircle(
    _ word: String, _ header: String, _ language: Language
  ) -> String {
    switch language {
    case .bokmål: "ingen er nevnt for \(word) — legg til «- \(header): A, B» øverst"
    case .nynorsk: "ingen er nemnde for \(word) — legg til «- \(header): A, B» øvst"
    case .english: "nobody is named for \(word) — add «- \(header): A, B» at the top"
    }
  }

  private static func unknownAnswerers(
    _ word: String, _ nearest: String?, _ language: Language
  ) -> String {
    let wrong = quoted("@\(word)")
    let better = nearest.map { quoted("@\($0)") }
    return switch language {
    case .bokmål:
      "\(wrong) er ikke en kjent krets, og leses som tekst — "
        + (better.map { "mente du \($0)?" } ?? "legg til «- \(word): A, B» øverst")
    case .nynorsk:
      "\(wrong) er ikkje ein kjend krins, og blir lesen som tekst — "
        + (better.map { "meinte du \($0)?" } ?? "legg til «- \(word): A, B» øvst")
    case .english:
      "\(wrong) is no known circle and is read as text — "
        + (better.map { "did you mean \($0)?" } ?? "add «- \(word): A, B» at the top")
    }
  }

  private static func unknownMark(
    _ text: String, _ nearest: String, _ language: Language
  ) -> String {
    switch language {
    case .bokmål: "\(text) er ikke et svarmerke — mente du «\(nearest)»?"
    case .nynorsk: "\(text) er ikkje eit svarmerke — meinte du «\(nearest)»?"
    case .english: "\(text) is not an answer mark — did you mean «\(nearest)»?"
    }
  }

  private static func oddLabels(_ language: Language) -> String {
    switch language {
    case .bokmål: "skalaen har verken to merkelapper eller én per trinn — skriv «lav..høy»"
    case .nynorsk: "skalaen har verken to merkelappar eller éin per trinn — skriv «låg..høg»"
    case .english: "the scale has neither two labels nor one for each step — write «low..high»"
    }
  }

  private static func eachOfNobody(_ language: Language) -> String {
    switch language {
    case .bokmål: "tiden er «pr hver», men hvem er ikke sagt — skriv for eksempel «x kommune»"
    case .nynorsk: "tida er «pr kvar», men kven er ikkje sagt — skriv til dømes «x kommune»"
    case .english: "the time is for each, but not of whom — write «x group», say"
    }
  }

  private static func turnsDiffer(_ said: Int, _ found: Int, _ language: Language) -> String {
    switch language {
    case .bokmål:
      "«x \(said)», men kretsen har \(found) — turene nummereres; rett tallet eller kretsen"
    case .nynorsk:
      "«x \(said)», men krinsen har \(found) — turane blir nummererte; rett talet eller krinsen"
    case .english:
      "«x \(said)», but the circle has \(found) — turns are numbered; mend the number or the circle"
    }
  }

  private static func partsTooLong(_ needed: Int, _ slot: Int, _ language: Language) -> String {
    switch language {
    case .bokmål:
      "delene trenger \(needed) min, men det er satt av \(slot) — kort ned, eller flytt neste tid"
    case .nynorsk:
      "delane treng \(needed) min, men det er sett av \(slot) — kort ned, eller flytt neste tid"
    case .english:
      "the parts need \(needed) min, but there are \(slot) — shorten them, or move the next time"
    }
  }

  private static func overlap(
    _ title: String, _ earlier: String, _ language: Language
  ) -> String {
    switch language {
    case .bokmål:
      "\(title) begynner før \(earlier) er slutt — rett en av tidene om det ikke er parallelt"
    case .nynorsk:
      "\(title) byrjar før \(earlier) er slutt — rett ei av tidene om det ikkje er parallelt"
    case .english:
      "\(title) begins before \(earlier) ends — mend one of the times unless they run in parallel"
    }
  }

  private static func lengthDiffers(_ said: Int, _ clock: Int, _ language: Language) -> String {
    switch language {
    case .bokmål:
      "lengden er skrevet som \(said) min, men klokka gir \(clock) — klokka gjelder; rett det ene"
    case .nynorsk:
      "lengda er skriven som \(said) min, men klokka gir \(clock) — klokka gjeld; rett det eine"
    case .english:
      "the length is given as \(said) min, but the times give \(clock) — the times count; mend one"
    }
  }

  private static func keptAsDetail(_ text: String, _ language: Language) -> String {
    switch language {
    case .bokmål:
      "\(text) er beholdt som en detalj — gi den tid, klokke eller spørsmålstegn om den er mer"
    case .nynorsk:
      "\(text) er teken vare på som ein detalj — gi han tid, klokke eller spørjeteikn om han er meir"
    case .english:
      "\(text) is kept as a detail — give it a time, a clock or a question mark if it is more"
    }
  }

  private static func keptAsHeading(_ text: String, _ language: Language) -> String {
    switch language {
    case .bokmål:
      "overskriften \(text) har ingen tid og er beholdt som en detalj — gi den tid om den er et punkt"
    case .nynorsk:
      "overskrifta \(text) har inga tid og er teken vare på som ein detalj — gi ho tid om ho er eit punkt"
    case .english:
      "the heading \(text) has no time and is kept as a detail — give it a time if it is an item"
    }
  }

  private static func furniture(_ text: String, _ count: Int, _ language: Language) -> String {
    switch language {
    case .bokmål:
      "\(text) står \(count) ganger og er lest som sidens pynt — beholdt én gang, som detalj"
    case .nynorsk:
      "\(text) står \(count) gonger og er lese som sidepynt — teken vare på éin gong, som detalj"
    case .english:
      "\(text) stands \(count) times and is read as page decoration — kept once, as a detail"
    }
  }

  private static func noise(_ text: String, _ language: Language) -> String {
    switch language {
    case .bokmål: "\(text) er lest som støy fra skanning — skriv linjen på nytt om det er tekst"
    case .nynorsk: "\(text) er lese som støy frå skanning — skriv linja på nytt om det er tekst"
    case .english: "\(text) is read as noise from a scanner — retype the line if it is text"
    }
  }

  private static func noItems(_ language: Language) -> String {
    switch language {
    case .bokmål: "ingen punkter med tid eller lengde — skriv for eksempel «10:00 Velkommen»"
    case .nynorsk: "ingen punkt med tid eller lengd — skriv til dømes «10:00 Velkommen»"
    case .english: "no items with a time or a length — write «10:00 Welcome», say"
    }
  }

  private static func noTimes(_ language: Language) -> String {
    switch language {
    case .bokmål: "dagen har ingen klokkeslett, og regnes fra 09:00 — gi første punkt en tid"
    case .nynorsk: "dagen har ingen klokkeslett, og blir rekna frå 09:00 — gi første punkt ei tid"
    case .english:
      "the day has no times of day and is counted from 09:00 — give its first item a time"
    }
  }

  private static func tooDeep(_ limit: Int, _ language: Language) -> String {
    switch language {
    case .bokmål: "linjer dypere enn \(limit) innrykk leses som om de sto i det siste — rykk dem ut"
    case .nynorsk:
      "linjer djupare enn \(limit) innrykk blir lesne som om dei stod i det siste — rykk dei ut"
    case .english:
      "lines deeper than \(limit) indents are read as standing at the last — move them out"
    }
  }

  private static func longLine(_ limit: Int, _ language: Language) -> String {
    switch language {
    case .bokmål: "linjen er lengre enn \(limit) tegn og er beholdt som en detalj — del den opp"
    case .nynorsk:
      "linja er lengre enn \(limit) teikn og er teken vare på som ein detalj — del ho opp"
    case .english: "the line is longer than \(limit) characters and is kept as a detail — split it"
    }
  }

  private static func misencoded(_ count: Int, _ language: Language) -> String {
    switch language {
    case .bokmål:
      "\(count) linjer er ikke UTF-8, og er lest som Windows-1252 — lagre filen som UTF-8"
    case .nynorsk:
      "\(count) linjer er ikkje UTF-8, og er lesne som Windows-1252 — lagre fila som UTF-8"
    case .english:
      "\(count) lines are not UTF-8 and are read as Windows-1252 — save the file as UTF-8"
    }
  }

  private static func controls(_ count: Int, _ language: Language) -> String {
    switch language {
    case .bokmål: "\(count) linjer har usynlige styretegn, som er utelatt — skriv linjene på nytt"
    case .nynorsk:
      "\(count) linjer har usynlege styreteikn, som er utelatne — skriv linjene på nytt"
    case .english:
      "\(count) lines hold invisible control characters, which are left out — retype them"
    }
  }

  private static func wideEncoding(_ language: Language) -> String {
    switch language {
    case .bokmål: "filen er UTF-16 — lagre den som UTF-8"
    case .nynorsk: "fila er UTF-16 — lagre ho som UTF-8"
    case .english: "the file is UTF-16 — save it as UTF-8"
    }
  }

  private static func missingFile(_ name: String, _ language: Language) -> String {
    switch language {
    case .bokmål:
      "filen \(name) finnes ikke ved siden av agendaen — legg den der, eller rett navnet"
    case .nynorsk: "fila \(name) finst ikkje ved sida av agendaen — legg ho der, eller rett namnet"
    case .english: "there is no file \(name) beside the agenda — put it there, or mend the name"
    }
  }

  private static func outsideFolder(_ name: String, _ language: Language) -> String {
    switch language {
    case .bokmål: "\(name) ligger utenfor agendaens mappe — legg filen ved siden av agendaen"
    case .nynorsk: "\(name) ligg utanfor mappa til agendaen — legg fila ved sida av agendaen"
    case .english: "\(name) lies outside the agenda's folder — put the file beside the agenda"
    }
  }

  private static func keyUnknown(_ key: String, _ language: Language) -> String {
    switch language {
    case .bokmål: "ingen spørsmål har nøkkelen \(key) — sett den bak spørsmålet det gjelder"
    case .nynorsk: "ingen spørsmål har nøkkelen \(key) — set han bak spørsmålet det gjeld"
    case .english: "no question has the key \(key) — put it behind the question that is meant"
    }
  }

  private static func emptyTitle(_ language: Language) -> String {
    switch language {
    case .bokmål: "tiden har ingen tittel — skriv hva som skjer"
    case .nynorsk: "tida har ingen tittel — skriv kva som skjer"
    case .english: "the time has no title — write what happens"
    }
  }

  private static func partnerWithoutPairs(_ language: Language) -> String {
    switch language {
    case .bokmål: "«v/ makker» trenger par med to eller tre — skriv «- Par: A + B, C + D» øverst"
    case .nynorsk: "«v/ makker» treng par med to eller tre — skriv «- Par: A + B, C + D» øvst"
    case .english:
      "«v/ makker» needs pairs of two or three — write «- Par: A + B, C + D» at the top"
    }
  }

  private static func secondClock(_ text: String, _ language: Language) -> String {
    switch language {
    case .bokmål:
      "\(text) er en klokke til i samme tittel — bare den første gjelder; slå dem sammen med «+»"
    case .nynorsk:
      "\(text) er ei klokke til i same tittel — berre den første gjeld; slå dei saman med «+»"
    case .english:
      "\(text) is another clock in one title — only the first counts; join them with «+»"
    }
  }
}
