extension Nynorsk: UsagePhrases {

  // MARK: The frame of help

  package var usageHeading: String { "Bruk" }
  package var argumentsHeading: String { "Argument" }
  package var optionsHeading: String { "Val" }
  package var subcommandsHeading: String { "Kommandoar" }
  package var defaultWord: String { "standard" }
  package var showVersion: String { "Vis utgåva." }
  package var showHelp: String { "Vis denne hjelpa." }
  package func seeHelp(_ call: String) -> String { "Skriv «\(call)» for å vite meir." }

  // MARK: Errors

  package func unknownOption(_ option: String) -> String { "«\(option)» er ikkje eit val" }
  package func valueIsMissing(_ option: String) -> String { "«\(option)» manglar ein verdi" }
  package func argumentIsMissing(_ argument: String) -> String { "«\(argument)» manglar" }
  package func unexpected(_ argument: String) -> String { "«\(argument)» passar ikkje her" }
  package func invalidValue(_ value: String, _ option: String) -> String {
    "«\(value)» passar ikkje i «\(option)»"
  }
  package func takesNoValue(_ option: String) -> String { "«\(option)» tek ingen verdi" }
  package func speedOutOfRange(_ speed: String) -> String {
    "--speed er frå 0 til 3600, ikkje \(speed)"
  }
  package func noTheme(_ name: String, _ known: String) -> String {
    "«\(name)» er ikkje eit fargeval — vel \(known)"
  }
  package func noScreen(_ name: String, _ known: String) -> String {
    "«\(name)» er ingen skjerm — vel \(known)"
  }
  package func notASize(_ text: String) -> String {
    "«\(text)» er ingen storleik — skriv kolonnar og rader frå 1 til 1000, som «120x36»"
  }
  package func noPictureFormat(_ path: String) -> String {
    "«\(path)» endar korkje på .svg eller .txt — vel ein av dei"
  }
  package func noSuchPage(_ page: Int, _ count: Int) -> String {
    count == 1
      ? "det er inga side \(page) — biletet har 1 side"
      : "det er inga side \(page) — biletet har \(count) sider"
  }
  package var nameTwoSessions: String { "nemn to samlingar eller fleire" }
  package var commandIsMissing: String { "ein kommando manglar — til dømes «neste»" }
  package var partyAndFilesAreOfOne: String { "«--party» og «--files» gjeld éi samling" }
  package func noSuchEnding(_ ending: String, _ known: String) -> String {
    "ingen dokument sluttar på «.\(ending)» — vel ei av \(known), eller nemn eit format"
  }
  package var sheetsNeedFolder: String { "«--party all» skriv i ei mappe — nemn ho etter -o" }
  package var formsArePages: String { "«--forms» blir skrive som markdown eller html" }
}
