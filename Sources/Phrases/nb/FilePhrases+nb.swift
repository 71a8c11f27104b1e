extension Bokmål: FilePhrases {
  package var isNotThere: String { "finnes ikke" }
  package var checkPath: String { "se etter i stien" }
  package var isNoSession: String { "er ikke en samlingsmappe (uten session.json)" }
  package var openOneFirst: String { "lag en med «samling open PROGRAM»" }
  package var isThereAlready: String { "finnes fra før" }
  package var chooseOtherFolder: String { "velg en annen mappe med --session" }
  package var cannotBeCreated: String { "kan ikke lages" }
  package var cannotBeRead: String { "kan ikke leses" }
  package var cannotBeWritten: String { "kan ikke skrives" }
  package var folderIsGone: String { "mappen er borte" }
  package var folderIsAnothers: String { "en annen samling ligger der nå" }
  package var closeSeat: String {
    "avslutt; det som ble gjort her, legges i en redningsfil"
  }
  package var putFolderBack: String { "legg den tilbake; det som skjer, holdes i minnet så lenge" }
  package var isDamaged: String { "er skadet" }
  package var restoreCopy: String { "hent filen fra en kopi; journalene er urørt" }
  package var getNewerSamling: String { "hent en nyere samling" }
  package var divideIt: String { "del den i flere" }
  package var typeMoreOfName: String { "skriv mer av navnet" }
  package var journalIsClosed: String { "journalen er lukket" }
  package func hasNewerFormat(_ found: Int, _ known: Int) -> String {
    "har format \(found), og denne samling kjenner til \(known)"
  }
  package func textIsTooLong(_ found: Int, _ allowed: Int) -> String {
    "teksten er for lang: \(found) byte, høyst \(allowed)"
  }
  package func fitsSeveralSessions(_ candidates: [String]) -> String {
    let shown = candidates.prefix(5).joined(separator: ", ")
    let list = candidates.count > 5 ? "\(shown) …" : shown
    return "passer på \(candidates.count) samlinger: \(list)"
  }
  package func noSessionNamed(_ home: String) -> String { "ingen samling i \(home) heter det" }
  package func didYouMean(_ nearest: String?) -> String {
    guard let nearest else { return checkPath }
    return "mente du «\(nearest)»?"
  }
  package var diskIsFull: String { "disken er full" }
  package var diskIsReadOnly: String { "disken kan bare leses" }
  package var isForbidden: String { "du har ikke lov" }
  package var diskFails: String { "disken svikter" }
  package var fileIsTooLarge: String { "filen er for stor" }
  package var isAFolder: String { "det er en mappe" }
  package var tooManyFiles: String { "for mange åpne filer" }
  package var isNoPlainFile: String { "det er ingen vanlig fil" }
  package var isALink: String { "det er en lenke, som ikke følges" }
  package var isThere: String { "det finnes fra før" }
  package func systemFails(_ code: Int) -> String { "systemet sier feil \(code)" }

  // MARK: Damaged journals

  package var setAside: String { "satt til side, resten er lest" }
  package func moreSetAside(_ count: Int) -> String {
    "enda \(count) linjer er ikke hendelser — satt til side"
  }
  package var isNoRecord: String { "er ikke en hendelse" }
  package var isJSONButNoRecord: String { "er JSON, men ikke en hendelse" }
  package func isOfNewerSamling(_ version: Int) -> String {
    "er skrevet av en nyere samling (\(version))"
  }
  package var isTooLongForARecord: String { "er for lang til å være en hendelse" }
  package var holdsImpossibleNumber: String { "inneholder et tall som ikke kan være rett" }
  package var checksumFails: String {
    "sjekksummen stemmer ikke: endret for hånd, eller skadet — teller ikke"
  }
  package func acceptIt(_ record: String) -> String { "godta den som den står: --accept \(record)" }
  package func waitsForNobody(_ record: String) -> String {
    "«\(record)» venter ikke på å bli godtatt — samling verify viser hva som gjør det"
  }
  package func faultsInFiles(_ count: Int) -> String {
    count == 1
      ? "1 feil i samlingens filer, så noe kan mangle — «samling verify» viser mer"
      : "\(count) feil i samlingens filer, så noe kan mangle — «samling verify» viser mer"
  }
  package func isMadeFromLess(_ before: Int, _ now: Int, _ name: String) -> String {
    "ble laget av \(before) hendelser, og nå er det \(now) — den nye er skrevet ved siden av, som \(name)"
  }
  package var isIncomplete: String { "ufullstendig" }
  package var seatClosed: String { "lukket" }
  package var recordAccepted: String { "godtatt" }
  package func lastLineIsTorn(_ records: Int) -> String {
    "siste linje ble aldri skrevet ferdig — ikke en hendelse; \(records) er lest"
  }
  package func unknownRecords(_ count: Int) -> String {
    "\(count) hendelser av ukjent slag — hoppet over; hent en nyere samling"
  }
  package var isMissing: String { "mangler — hent journalen fra en kopi" }
  package var isInTwoVersions: String { "står i to utgaver — den som er hel, gjelder" }
}
