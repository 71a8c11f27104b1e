extension Nynorsk: FilePhrases {
  package var isNotThere: String { "finst ikkje" }
  package var checkPath: String { "sjå etter i stien" }
  package var isNoSession: String { "er ikkje ei samlingsmappe (utan session.json)" }
  package var openOneFirst: String { "lag ei med «samling open PROGRAM»" }
  package var isThereAlready: String { "finst frå før" }
  package var chooseOtherFolder: String { "vel ei anna mappe med --session" }
  package var cannotBeCreated: String { "kan ikkje lagast" }
  package var cannotBeRead: String { "kan ikkje lesast" }
  package var cannotBeWritten: String { "kan ikkje skrivast" }
  package var folderIsGone: String { "mappa er borte" }
  package var folderIsAnothers: String { "ei anna samling ligg der no" }
  package var closeSeat: String {
    "avslutt; det som vart gjort her, blir lagt i ei redningsfil"
  }
  package var putFolderBack: String {
    "legg ho tilbake; det som skjer, blir halde i minnet så lenge"
  }
  package var isDamaged: String { "er skadd" }
  package var restoreCopy: String { "hent fila frå ein kopi; journalane er urørte" }
  package var getNewerSamling: String { "hent ei nyare samling" }
  package var divideIt: String { "del han i fleire" }
  package var typeMoreOfName: String { "skriv meir av namnet" }
  package var journalIsClosed: String { "journalen er lukka" }
  package func hasNewerFormat(_ found: Int, _ known: Int) -> String {
    "har format \(found), og denne samling kjenner til \(known)"
  }
  package func textIsTooLong(_ found: Int, _ allowed: Int) -> String {
    "teksten er for lang: \(found) byte, høgst \(allowed)"
  }
  package func fitsSeveralSessions(_ candidates: [String]) -> String {
    let shown = candidates.prefix(5).joined(separator: ", ")
    let list = candidates.count > 5 ? "\(shown) …" : shown
    return "passar på \(candidates.count) samlingar: \(list)"
  }
  package func noSessionNamed(_ home: String) -> String { "inga samling i \(home) heiter det" }
  package func didYouMean(_ nearest: String?) -> String {
    guard let nearest else { return checkPath }
    return "meinte du «\(nearest)»?"
  }
  package var diskIsFull: String { "disken er full" }
  package var diskIsReadOnly: String { "disken kan berre lesast" }
  package var isForbidden: String { "du har ikkje lov" }
  package var diskFails: String { "disken sviktar" }
  package var fileIsTooLarge: String { "fila er for stor" }
  package var isAFolder: String { "det er ei mappe" }
  package var tooManyFiles: String { "for mange opne filer" }
  package var isNoPlainFile: String { "det er inga vanleg fil" }
  package var isALink: String { "det er ei lenkje, som ikkje blir følgd" }
  package var isThere: String { "det finst frå før" }
  package func systemFails(_ code: Int) -> String { "systemet seier feil \(code)" }

  // MARK: Damaged journals

  package var setAside: String { "sett til side, resten er lesen" }
  package func moreSetAside(_ count: Int) -> String {
    "endå \(count) linjer er ikkje hendingar — sette til side"
  }
  package var isNoRecord: String { "er ikkje ei hending" }
  package var isJSONButNoRecord: String { "er JSON, men ikkje ei hending" }
  package func isOfNewerSamling(_ version: Int) -> String {
    "er skriven av ei nyare samling (\(version))"
  }
  package var isTooLongForARecord: String { "er for lang til å vere ei hending" }
  package var holdsImpossibleNumber: String { "inneheld eit tal som ikkje kan vere rett" }
  package var checksumFails: String {
    "sjekksummen stemmer ikkje: endra for hand, eller skadd — tel ikkje"
  }
  package func acceptIt(_ record: String) -> String { "godta ho som ho står: --accept \(record)" }
  package func waitsForNobody(_ record: String) -> String {
    "«\(record)» ventar ikkje på å bli godteken — samling verify viser kva som gjer det"
  }
  package func faultsInFiles(_ count: Int) -> String {
    count == 1
      ? "1 feil i filene til samlinga, så noko kan mangle — «samling verify» viser meir"
      : "\(count) feil i filene til samlinga, så noko kan mangle — «samling verify» viser meir"
  }
  package func isMadeFromLess(_ before: Int, _ now: Int, _ name: String) -> String {
    "vart laga av \(before) hendingar, og no er det \(now) — den nye er skriven ved sida av, som \(name)"
  }
  package var isIncomplete: String { "ufullstendig" }
  package var seatClosed: String { "lukka" }
  package var recordAccepted: String { "godteken" }
  package func lastLineIsTorn(_ records: Int) -> String {
    "siste linja vart aldri skriven ferdig — ikkje ei hending; \(records) er lesne"
  }
  package func unknownRecords(_ count: Int) -> String {
    "\(count) hendingar av ukjent slag — hoppa over; hent ei nyare samling"
  }
  package var isMissing: String { "manglar — hent journalen frå ein kopi" }
  package var isInTwoVersions: String { "står i to utgåver — den som er heil, gjeld" }
}
