extension Nynorsk: DiagnosticPhrases {
  package func notLength(_ text: String, _ better: String) -> String {
    "\(text) er ikkje ei tidslengd — meinte du \(better)?"
  }
  package func mendedLength(_ text: String, _ length: String) -> String {
    "\(text) er lese som \(length) — skriv lengda om det er feil"
  }
  package func unknownCircle(_ word: String, _ nearest: String?) -> String {
    let wrong = shortQuoted("x \(word)")
    let better = nearest.map { shortQuoted("x \($0)") }
    return "\(wrong) seier ikkje kven — "
      + (better.map { "meinte du \($0)?" } ?? "legg til ei linje «- \(word): A, B» øvst")
  }
  package func emptyCircle(_ word: String, _ header: String) -> String {
    "ingen er nemnde for \(word) — legg til «- \(header): A, B» øvst"
  }
  package func unknownAnswerers(_ word: String, _ nearest: String?) -> String {
    let wrong = shortQuoted("@\(word)")
    let better = nearest.map { shortQuoted("@\($0)") }
    return "\(wrong) er ikkje ein kjend krins, og blir lesen som tekst — "
      + (better.map { "meinte du \($0)?" } ?? "legg til «- \(word): A, B» øvst")
  }
  package func unknownMark(_ text: String, _ nearest: String) -> String {
    "\(text) er ikkje eit svarmerke — meinte du «\(nearest)»?"
  }
  package var oddLabels: String {
    "skalaen har verken to merkelappar eller éin per trinn — skriv «låg..høg»"
  }
  package var eachOfNobody: String {
    "tida er «pr kvar», men kven er ikkje sagt — skriv til dømes «x kommune»"
  }
  package func turnsDiffer(_ said: Int, _ found: Int) -> String {
    "«x \(said)», men krinsen har \(found) — turane blir nummererte; rett talet eller krinsen"
  }
  package func partsTooLong(_ needed: Int, _ slot: Int) -> String {
    "delane treng \(needed) min, men det er sett av \(slot) — kort ned, eller flytt neste tid"
  }
  package func overlap(_ title: String, _ earlier: String) -> String {
    "\(title) byrjar før \(earlier) er slutt — rett ei av tidene om det ikkje er parallelt"
  }
  package func lengthDiffers(_ said: Int, _ clock: Int) -> String {
    "lengda er skriven som \(said) min, men klokka gir \(clock) — klokka gjeld; rett det eine"
  }
  package func keptAsDetail(_ text: String) -> String {
    "\(text) er teken vare på som ein detalj — gi han tid, klokke eller spørjeteikn om han er meir"
  }
  package func keptAsHeading(_ text: String) -> String {
    "overskrifta \(text) har inga tid og er teken vare på som ein detalj — gi ho tid om ho er eit punkt"
  }
  package func furniture(_ text: String, _ count: Int) -> String {
    "\(text) står \(count) gonger og er lese som sidepynt — teken vare på éin gong, som detalj"
  }
  package func noise(_ text: String) -> String {
    "\(text) er lese som støy frå skanning — skriv linja på nytt om det er tekst"
  }
  package var noItemsFound: String {
    "ingen punkt med tid eller lengd — skriv til dømes «10:00 Velkommen»"
  }
  package var noTimes: String {
    "dagen har ingen klokkeslett, og blir rekna frå 09:00 — gi første punkt ei tid"
  }
  package func tooDeep(_ limit: Int) -> String {
    "linjer djupare enn \(limit) innrykk blir lesne som om dei stod i det siste — rykk dei ut"
  }
  package func longLine(_ limit: Int) -> String {
    "linja er lengre enn \(limit) teikn og er teken vare på som ein detalj — del ho opp"
  }
  package func misencoded(_ count: Int) -> String {
    "\(count) linjer er ikkje UTF-8, og er lesne som Windows-1252 — lagre fila som UTF-8"
  }
  package func controls(_ count: Int) -> String {
    "\(count) linjer har usynlege styreteikn, som er utelatne — skriv linjene på nytt"
  }
  package func missingFile(_ name: String) -> String {
    "fila \(name) finst ikkje ved sida av programmet — legg ho der, eller rett namnet"
  }
  package func outsideFolder(_ name: String) -> String {
    "\(name) ligg utanfor mappa til programmet — legg fila ved sida av programmet"
  }
  package func keyUnknown(_ key: String) -> String {
    "ingen spørsmål har nøkkelen \(key) — set han bak spørsmålet det gjeld"
  }
  package func listWithoutHead(_ count: Int) -> String {
    "kvar linje er lesen som ein deltakar, \(count) i alt — skriv «Namn;Kommune;Rolle» øvst om noko er feil"
  }
  package func columnsNotRead(_ heads: [String]) -> String {
    "ukjent over kolonnen: \(heads.joined(separator: ", ")) — skriv «Kommune» eller «Rolle» om han er det"
  }
  package func filledDown(_ count: Int) -> String {
    "\(count) utan kommune har fått den som står over — skriv kommunen på linja om det er feil"
  }
  package func letterLeftOut(_ first: String, _ count: Int) -> String {
    let lines =
      count == 1 ? first : "\(first) og \(count - 1) \(count == 2 ? "linje" : "linjer") til"
    return
      "\(lines) er lesne som brevet rundt programmet, og utelatne — skriv det over første tida med «- » framfor om det høyrer til"
  }
  package func keptTime(_ text: String) -> String {
    "\(text) er halden som ein detalj — set klokkeslettet først om ho er eit punkt"
  }
  package func untimedPosts(_ first: String, _ count: Int) -> String {
    (count == 1
      ? "\(first) har inga tid, og er lesen som eit punkt"
      : "\(count) linjer frå \(first) har inga tid, og er lesne som punkt")
      + " — rykk inn det som høyrer til punktet over"
  }
  package var emptyTitle: String { "tida har ingen tittel — skriv kva som skjer" }
  package var partnerWithoutPairs: String {
    "«v/ makker» treng par med to eller tre — skriv «- Par: A + B, C + D» øvst"
  }
  package func secondClock(_ text: String) -> String {
    "\(text) er ei klokke til i same tittel — berre den første gjeld; slå dei saman med «+»"
  }
  package func missingMethod(_ name: String, _ nearest: String?) -> String {
    let wrong = shortQuoted(name)
    let better = nearest.map(shortQuoted)
    return "metoden \(wrong) finst ikkje — "
      + (better.map { "meinte du \($0)?" } ?? "«samling methods» viser dei som finst")
  }
  package func methodIsPath(_ name: String) -> String {
    let wrong = shortQuoted(name)
    return "\(wrong) er ein sti — skriv berre namnet på metoden, utan mappe"
  }
  package func unreadableMethod(_ name: String) -> String {
    let wrong = shortQuoted(name)
    return "metoden \(wrong) kan ikkje lesast — sjå etter at fila er ein tekst du har lov å lese"
  }
  package func nestedMethod(_ name: String) -> String {
    let wrong = shortQuoted(name)
    return "metoden \(wrong) blir brukt i ein metode — skriv han rett i programmet"
  }
  package var listIsEmpty: String {
    "lista har ingen deltakarar — skriv éin på kvar linje under overskriftene"
  }
  package var noNameColumn: String {
    "første linja nemner inga kolonne med namn — skriv til dømes «Namn;Kommune;Rolle» øvst"
  }
  package var openQuote: String {
    "hermeteiknet her blir ikkje lukka på linja — lukk det, eller ta det bort"
  }
  package func raggedRow(_ found: Int, _ expected: Int) -> String {
    "linja har \(found) felt, overskriftene \(expected) — sjå etter eit skiljeteikn for mykje eller lite"
  }
  package var rowWithoutName: String {
    "linja har ikkje noko namn og er ikkje med — skriv namnet, eller ta linja bort"
  }
  package func twiceListed(_ name: String, _ first: Int) -> String {
    "\(name) står òg på linje \(first) og blir talt éin gong — ta den eine bort"
  }
  package func unlistedMunicipality(_ name: String, _ nearest: String?) -> String {
    "\(name) står ikkje under Kommuner — "
      + (nearest.map { "meinte du «\($0)»?" } ?? "skriv han der, eller rett han her")
  }
  package var participantHeadings: String { "Namn\tKommune\tRolle" }
  package func namedTwice(_ name: String) -> String {
    "\(name) står to gonger i lista og får éin tur — ta den eine bort"
  }
  package func namesInProgramme(_ count: Int) -> String {
    "\(count) namn står i sjølve programmet — lag fila med «samling check PROGRAM --participants > "
      + "deltakere.tsv», og skriv «deltakere.tsv» her"
  }

  // MARK: What was guessed

  package func partedName(_ text: String, _ count: Int) -> String {
    "\(text) er lese som to namn, \(count) i alt — skriv «&» for «og» om det er eitt, \(count - 1) i alt"
  }
  package func joinedName(_ text: String, _ count: Int) -> String {
    "\(text) er lese som eitt namn, \(count) i alt — skriv «;» for «og» om det er to, \(count + 1) i alt"
  }
  package func unreadClock(_ text: String) -> String {
    "\(text) er lese som tekst — skriv til dømes «(20 min x kommune)», inntil 48 t og 500 turar"
  }
  package func unreadMark(_ text: String) -> String {
    "\(text) er lese som tekst — skriv til dømes «[1-10]», «[stem 3]» eller «[tabell Kva | Kven]»"
  }
  package var nothingToChoose: String {
    "det er ingenting å velje mellom — skriv vala som punkt under, eller «…» om rommet gir dei"
  }
  package func offeredTwice(_ option: String) -> String {
    "\(option) står to gonger i same spørsmål — ta den eine bort, eller skriv dei ulikt"
  }
  package func impossibleEnd(_ text: String) -> String {
    "slutten \(text) er før starten eller over 16 timar etter, og er ikkje med — rett ei av tidene"
  }
  package func eachWithoutRound(_ text: String, _ word: String) -> String {
    "\(text) er lese som tekst — skriv «(x \(word))» bak om kvar skal ha sin tur"
  }
  package func frameOfDay(_ text: String) -> String {
    "\(text) er lese som ramma for dagen — skriv kva som skjer på linja om det er eit punkt"
  }
  package func pairedColumns(_ count: Int) -> String {
    "\(count) tider og \(count) titlar stod kvar for seg og er sette saman i rekkjefølgje — sjå over dei"
  }
  package func titlesAboveTimes(_ count: Int) -> String {
    "\(count) tider er lesne med tittelen over seg — set tid og tittel på éi linje om det er feil"
  }
  package func mendedTime(_ text: String, _ time: String) -> String {
    "\(text) er lese som \(time) — skriv tida om det er feil"
  }
  package func sumLeftOut(_ text: String) -> String {
    "\(text) er lese som ein sum og er ikkje eit punkt — gi linja ei tid om ho er det"
  }
  package func toldAgain(_ title: String) -> String {
    "frå \(title) er dagen lesen som fortald på nytt, med detaljar — gi dagen overskrift om han er ny"
  }
  package func fileOfKind(_ kind: FileKind) -> String {
    let name =
      switch kind {
      case .word: "eit Word-dokument"
      case .openDocument: "eit OpenDocument-dokument"
      case .spreadsheet: "eit rekneark"
      case .slides: "ein presentasjon"
      case .portable: "ein PDF"
      case .richText: "eit RTF-dokument"
      case .page: "ei nettside"
      case .calendar: "ei kalenderfil"
      case .picture: "eit bilete"
      case .archive: "eit arkiv"
      case .bytes: "ingen tekst"
      }
    guard let program = kind.reader else {
      return "fila er \(name) — opne ho, merk alt, kopier, og lim inn i ei tekstfil: program.txt"
    }
    return "fila er \(name), og \(program) las ho ikkje"
      + " — installer \(program), eller opne ho, merk alt, kopier, og lim inn i ei tekstfil: program.txt"
  }
  package func universalTime(_ time: String) -> String {
    "tidene er i UTC (\(time)), og er lesne som dei står — flytt dagen om han byrjar for tidleg"
  }
  package func repeatingEvent(_ title: String) -> String {
    "\(title) blir teken opp att i kalenderen, og er lesen éin gong — skriv inn dei andre dagane"
  }

  // MARK: Rounds

  package func roundTooLong(_ product: String, slot: String, over: String, fitting: String?)
    -> String
  {
    "\(product), plassen er \(slot) — \(over) over: "
      + (fitting.map(eachFits) ?? "kort ned, eller flytt neste tid")
  }
  package func roundTooShort(_ sum: String) -> String {
    "\(sum) — under eitt minutt: gi runden meir tid, eller skriv tida for kvar, «(2 min x …)»"
  }
  package func roundToSpare(_ product: String, slot: String, spare: String, fitting: String)
    -> String
  {
    "\(sumToSpare(product, slot: slot, spare: spare)) — \(eachFits(fitting))"
  }

  // MARK: The gathering before

  package var statusOfNothing: String {
    "«status» spør om det som førre samling avtala — skriv «- Førre: SAMLING» øvst"
  }
}
