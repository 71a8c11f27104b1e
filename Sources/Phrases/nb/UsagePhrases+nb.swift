extension Bokmål: UsagePhrases {

  // MARK: The frame of help

  package var usageHeading: String { "Bruk" }
  package var argumentsHeading: String { "Argumenter" }
  package var optionsHeading: String { "Valg" }
  package var subcommandsHeading: String { "Kommandoer" }
  package var defaultWord: String { "standard" }
  package var showVersion: String { "Vis utgaven." }
  package var showHelp: String { "Vis denne hjelpen." }
  package func seeHelp(_ call: String) -> String { "Skriv «\(call)» for å vite mer." }

  // MARK: Errors

  package func unknownOption(_ option: String) -> String { "«\(option)» er ikke et valg" }
  package func valueIsMissing(_ option: String) -> String { "«\(option)» mangler en verdi" }
  package func argumentIsMissing(_ argument: String) -> String { "«\(argument)» mangler" }
  package func unexpected(_ argument: String) -> String { "«\(argument)» passer ikke her" }
  package func invalidValue(_ value: String, _ option: String) -> String {
    "«\(value)» passer ikke i «\(option)»"
  }
  package func takesNoValue(_ option: String) -> String { "«\(option)» tar ingen verdi" }
  package func speedOutOfRange(_ speed: String) -> String {
    "--speed er fra 0 til 3600, ikke \(speed)"
  }
  package func noTheme(_ name: String, _ known: String) -> String {
    "«\(name)» er ikke et fargevalg — velg \(known)"
  }
  package func noScreen(_ name: String, _ known: String) -> String {
    "«\(name)» er ingen skjerm — velg \(known)"
  }
  package func notASize(_ text: String) -> String {
    "«\(text)» er ingen størrelse — skriv kolonner og rader fra 1 til 1000, som «120x36»"
  }
  package func noPictureFormat(_ path: String) -> String {
    "«\(path)» ender verken på .svg eller .txt — velg en av dem"
  }
  package func noSuchPage(_ page: Int, _ count: Int) -> String {
    count == 1
      ? "det er ingen side \(page) — bildet har 1 side"
      : "det er ingen side \(page) — bildet har \(count) sider"
  }
  package var nameTwoSessions: String { "nevn to samlinger eller flere" }
  package var commandIsMissing: String { "en kommando mangler — for eksempel «neste»" }
  package var partyAndFilesAreOfOne: String { "«--party» og «--files» gjelder én samling" }
  package func noSuchEnding(_ ending: String, _ known: String) -> String {
    "ingen dokumenter ender på «.\(ending)» — velg en av \(known), eller nevn et format"
  }
  package var sheetsNeedFolder: String { "«--party all» skriver i en mappe — nevn den etter -o" }
  package var formsArePages: String { "«--forms» skrives som markdown eller html" }
}
