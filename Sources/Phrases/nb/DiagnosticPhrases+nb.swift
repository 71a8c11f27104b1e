extension Bokmål: DiagnosticPhrases {
  package func notLength(_ text: String, _ better: String) -> String {
    "\(text) er ikke en tidslengde — mente du \(better)?"
  }
  package func mendedLength(_ text: String, _ length: String) -> String {
    "\(text) er lest som \(length) — skriv lengden om det er feil"
  }
  package func unknownCircle(_ word: String, _ nearest: String?) -> String {
    let wrong = shortQuoted("x \(word)")
    let better = nearest.map { shortQuoted("x \($0)") }
    return "\(wrong) sier ikke hvem — "
      + (better.map { "mente du \($0)?" } ?? "legg til en linje «- \(word): A, B» øverst")
  }
  package func emptyCircle(_ word: String, _ header: String) -> String {
    "ingen er nevnt for \(word) — legg til «- \(header): A, B» øverst"
  }
  package func unknownAnswerers(_ word: String, _ nearest: String?) -> String {
    let wrong = shortQuoted("@\(word)")
    let better = nearest.map { shortQuoted("@\($0)") }
    return "\(wrong) er ikke en kjent krets, og leses som tekst — "
      + (better.map { "mente du \($0)?" } ?? "legg til «- \(word): A, B» øverst")
  }
  package func unknownMark(_ text: String, _ nearest: String) -> String {
    "\(text) er ikke et svarmerke — mente du «\(nearest)»?"
  }
  package var oddLabels: String {
    "skalaen har verken to merkelapper eller én per trinn — skriv «lav..høy»"
  }
  package var eachOfNobody: String {
    "tiden er «pr hver», men hvem er ikke sagt — skriv for eksempel «x kommune»"
  }
  package func turnsDiffer(_ said: Int, _ found: Int) -> String {
    "«x \(said)», men kretsen har \(found) — turene nummereres; rett tallet eller kretsen"
  }
  package func partsTooLong(_ needed: Int, _ slot: Int) -> String {
    "delene trenger \(needed) min, men det er satt av \(slot) — kort ned, eller flytt neste tid"
  }
  package func overlap(_ title: String, _ earlier: String) -> String {
    "\(title) begynner før \(earlier) er slutt — rett en av tidene om det ikke er parallelt"
  }
  package func lengthDiffers(_ said: Int, _ clock: Int) -> String {
    "lengden er skrevet som \(said) min, men klokka gir \(clock) — klokka gjelder; rett det ene"
  }
  package func keptAsDetail(_ text: String) -> String {
    "\(text) er beholdt som en detalj — gi den tid, klokke eller spørsmålstegn om den er mer"
  }
  package func keptAsHeading(_ text: String) -> String {
    "overskriften \(text) har ingen tid og er beholdt som en detalj — gi den tid om den er et punkt"
  }
  package func furniture(_ text: String, _ count: Int) -> String {
    "\(text) står \(count) ganger og er lest som sidens pynt — beholdt én gang, som detalj"
  }
  package func noise(_ text: String) -> String {
    "\(text) er lest som støy fra skanning — skriv linjen på nytt om det er tekst"
  }
  package var noItemsFound: String {
    "ingen punkter med tid eller lengde — skriv for eksempel «10:00 Velkommen»"
  }
  package var noTimes: String {
    "dagen har ingen klokkeslett, og regnes fra 09:00 — gi første punkt en tid"
  }
  package func tooDeep(_ limit: Int) -> String {
    "linjer dypere enn \(limit) innrykk leses som om de sto i det siste — rykk dem ut"
  }
  package func longLine(_ limit: Int) -> String {
    "linjen er lengre enn \(limit) tegn og er beholdt som en detalj — del den opp"
  }
  package func misencoded(_ count: Int) -> String {
    "\(count) linjer er ikke UTF-8, og er lest som Windows-1252 — lagre filen som UTF-8"
  }
  package func controls(_ count: Int) -> String {
    "\(count) linjer har usynlige styretegn, som er utelatt — skriv linjene på nytt"
  }
  package func missingFile(_ name: String) -> String {
    "filen \(name) finnes ikke ved siden av programmet — legg den der, eller rett navnet"
  }
  package func outsideFolder(_ name: String) -> String {
    "\(name) ligger utenfor programmets mappe — legg filen ved siden av programmet"
  }
  package func keyUnknown(_ key: String) -> String {
    "ingen spørsmål har nøkkelen \(key) — sett den bak spørsmålet det gjelder"
  }
  package func listWithoutHead(_ count: Int) -> String {
    "hver linje er lest som en deltaker, \(count) i alt — skriv «Navn;Kommune;Rolle» øverst om noe er feil"
  }
  package func columnsNotRead(_ heads: [String]) -> String {
    "ukjent over kolonnen: \(heads.joined(separator: ", ")) — skriv «Kommune» eller «Rolle» om den er det"
  }
  package func filledDown(_ count: Int) -> String {
    "\(count) uten kommune har fått den som står over — skriv kommunen på linjen om det er feil"
  }
  package func letterLeftOut(_ first: String, _ count: Int) -> String {
    let lines =
      count == 1 ? first : "\(first) og \(count - 1) \(count == 2 ? "linje" : "linjer") til"
    return
      "\(lines) er lest som brevet rundt programmet, og utelatt — skriv det over første tid med «- » foran om det hører til"
  }
  package func keptTime(_ text: String) -> String {
    "\(text) er beholdt som en detalj — sett klokkeslettet først om den er et punkt"
  }
  package func untimedPosts(_ first: String, _ count: Int) -> String {
    (count == 1
      ? "\(first) har ingen tid, og er lest som et punkt"
      : "\(count) linjer fra \(first) har ingen tid, og er lest som punkter")
      + " — rykk inn det som hører til punktet over"
  }
  package var emptyTitle: String { "tiden har ingen tittel — skriv hva som skjer" }
  package var partnerWithoutPairs: String {
    "«v/ makker» trenger par med to eller tre — skriv «- Par: A + B, C + D» øverst"
  }
  package func secondClock(_ text: String) -> String {
    "\(text) er en klokke til i samme tittel — bare den første gjelder; slå dem sammen med «+»"
  }
  package func missingMethod(_ name: String, _ nearest: String?) -> String {
    let wrong = shortQuoted(name)
    let better = nearest.map(shortQuoted)
    return "metoden \(wrong) finnes ikke — "
      + (better.map { "mente du \($0)?" } ?? "«samling methods» viser dem som finnes")
  }
  package func methodIsPath(_ name: String) -> String {
    let wrong = shortQuoted(name)
    return "\(wrong) er en sti — skriv bare metodens navn, uten mappe"
  }
  package func unreadableMethod(_ name: String) -> String {
    let wrong = shortQuoted(name)
    return "metoden \(wrong) kan ikke leses — se etter at filen er en tekst du har lov å lese"
  }
  package func nestedMethod(_ name: String) -> String {
    let wrong = shortQuoted(name)
    return "metoden \(wrong) brukes i en metode — skriv den rett i programmet"
  }
  package var listIsEmpty: String {
    "listen har ingen deltakere — skriv én på hver linje under overskriftene"
  }
  package var noNameColumn: String {
    "første linje nevner ingen kolonne med navn — skriv for eksempel «Navn;Kommune;Rolle» øverst"
  }
  package var openQuote: String {
    "anførselstegnet her lukkes ikke på linjen — lukk det, eller ta det bort"
  }
  package func raggedRow(_ found: Int, _ expected: Int) -> String {
    "linjen har \(found) felt, overskriftene \(expected) — se etter et skilletegn for mye eller lite"
  }
  package var rowWithoutName: String {
    "linjen har ikke noe navn og er ikke med — skriv navnet, eller ta linjen bort"
  }
  package func twiceListed(_ name: String, _ first: Int) -> String {
    "\(name) står også på linje \(first) og telles én gang — ta den ene bort"
  }
  package func unlistedMunicipality(_ name: String, _ nearest: String?) -> String {
    "\(name) står ikke under Kommuner — "
      + (nearest.map { "mente du «\($0)»?" } ?? "skriv den der, eller rett den her")
  }
  package var participantHeadings: String { "Navn\tKommune\tRolle" }
  package func namedTwice(_ name: String) -> String {
    "\(name) står to ganger i listen og får én tur — ta den ene bort"
  }
  package func namesInProgramme(_ count: Int) -> String {
    "\(count) navn står i selve programmet — lag filen med «samling check PROGRAM --participants > "
      + "deltakere.tsv», og skriv «deltakere.tsv» her"
  }

  // MARK: What was guessed

  package func partedName(_ text: String, _ count: Int) -> String {
    "\(text) er lest som to navn, \(count) i alt — skriv «&» for «og» om det er ett, \(count - 1) i alt"
  }
  package func joinedName(_ text: String, _ count: Int) -> String {
    "\(text) er lest som ett navn, \(count) i alt — skriv «;» for «og» om det er to, \(count + 1) i alt"
  }
  package func unreadClock(_ text: String) -> String {
    "\(text) er lest som tekst — skriv for eksempel «(20 min x kommune)», inntil 48 t og 500 turer"
  }
  package func unreadMark(_ text: String) -> String {
    "\(text) er lest som tekst — skriv for eksempel «[1-10]», «[stem 3]» eller «[tabell Hva | Hvem]»"
  }
  package var nothingToChoose: String {
    "det er ingenting å velge mellom — skriv valgene som punkter under, eller «…» om rommet gir dem"
  }
  package func offeredTwice(_ option: String) -> String {
    "\(option) står to ganger i samme spørsmål — ta den ene bort, eller skriv dem ulikt"
  }
  package func impossibleEnd(_ text: String) -> String {
    "slutten \(text) er før starten eller over 16 timer etter, og er ikke med — rett en av tidene"
  }
  package func eachWithoutRound(_ text: String, _ word: String) -> String {
    "\(text) er lest som tekst — skriv «(x \(word))» bak om hver skal ha sin tur"
  }
  package func frameOfDay(_ text: String) -> String {
    "\(text) er lest som rammen for dagen — skriv hva som skjer på linjen om det er et punkt"
  }
  package func pairedColumns(_ count: Int) -> String {
    "\(count) tider og \(count) titler sto hver for seg og er satt sammen i rekkefølge — se over dem"
  }
  package func titlesAboveTimes(_ count: Int) -> String {
    "\(count) tider er lest med tittelen over seg — sett tid og tittel på én linje om det er feil"
  }
  package func mendedTime(_ text: String, _ time: String) -> String {
    "\(text) er lest som \(time) — skriv tiden om det er feil"
  }
  package func sumLeftOut(_ text: String) -> String {
    "\(text) er lest som en sum og er ikke et punkt — gi linjen en tid om den er det"
  }
  package func toldAgain(_ title: String) -> String {
    "fra \(title) er dagen lest som fortalt på nytt, med detaljer — gi dagen overskrift om den er ny"
  }
  package func fileOfKind(_ kind: FileKind) -> String {
    let name =
      switch kind {
      case .word: "et Word-dokument"
      case .openDocument: "et OpenDocument-dokument"
      case .spreadsheet: "et regneark"
      case .slides: "en presentasjon"
      case .portable: "en PDF"
      case .richText: "et RTF-dokument"
      case .page: "en nettside"
      case .calendar: "en kalenderfil"
      case .picture: "et bilde"
      case .archive: "et arkiv"
      case .bytes: "ingen tekst"
      }
    guard let program = kind.reader else {
      return "filen er \(name) — åpne den, merk alt, kopier, og lim inn i en tekstfil: program.txt"
    }
    return "filen er \(name), og \(program) leste den ikke"
      + " — installer \(program), eller åpne den, merk alt, kopier, og lim inn i en tekstfil: program.txt"
  }
  package func universalTime(_ time: String) -> String {
    "tidene er i UTC (\(time)), og er lest som de står — flytt dagen om den begynner for tidlig"
  }
  package func repeatingEvent(_ title: String) -> String {
    "\(title) gjentas i kalenderen, og er lest én gang — skriv inn de andre dagene"
  }

  // MARK: Rounds

  package func roundTooLong(_ product: String, slot: String, over: String, fitting: String?)
    -> String
  {
    "\(product), plassen er \(slot) — \(over) over: "
      + (fitting.map(eachFits) ?? "kort ned, eller flytt neste tid")
  }
  package func roundTooShort(_ sum: String) -> String {
    "\(sum) — under ett minutt: gi runden mer tid, eller skriv tiden for hver, «(2 min x …)»"
  }
  package func roundToSpare(_ product: String, slot: String, spare: String, fitting: String)
    -> String
  {
    "\(sumToSpare(product, slot: slot, spare: spare)) — \(eachFits(fitting))"
  }

  // MARK: The gathering before

  package var statusOfNothing: String {
    "«status» spør om det som forrige samling avtalte — skriv «- Forrige: SAMLING» øverst"
  }
}
