extension English: UsagePhrases {

  // MARK: The frame of help

  package var usageHeading: String { "Usage" }
  package var argumentsHeading: String { "Arguments" }
  package var optionsHeading: String { "Options" }
  package var subcommandsHeading: String { "Commands" }
  package var defaultWord: String { "default" }
  package var showVersion: String { "Show the version." }
  package var showHelp: String { "Show help information." }
  package func seeHelp(_ call: String) -> String { "See «\(call)» for more." }

  // MARK: Errors

  package func unknownOption(_ option: String) -> String { "there is no option «\(option)»" }
  package func valueIsMissing(_ option: String) -> String { "«\(option)» lacks its value" }
  package func argumentIsMissing(_ argument: String) -> String { "«\(argument)» is missing" }
  package func unexpected(_ argument: String) -> String { "«\(argument)» does not fit here" }
  package func invalidValue(_ value: String, _ option: String) -> String {
    "«\(value)» does not fit in «\(option)»"
  }
  package func takesNoValue(_ option: String) -> String { "«\(option)» takes no value" }
  package func speedOutOfRange(_ speed: String) -> String {
    "--speed is from 0 to 3600, not \(speed)"
  }
  package func noTheme(_ name: String, _ known: String) -> String {
    "«\(name)» is no theme — there are \(known)"
  }
  package func noScreen(_ name: String, _ known: String) -> String {
    "«\(name)» is no screen — there are \(known)"
  }
  package func notASize(_ text: String) -> String {
    "«\(text)» is no size — write columns and rows from 1 to 1000, such as «120x36»"
  }
  package func noPictureFormat(_ path: String) -> String {
    "«\(path)» ends neither in .svg nor in .txt — choose one of them"
  }
  package func noSuchPage(_ page: Int, _ count: Int) -> String {
    count == 1
      ? "there is no page \(page) — the picture has 1 page"
      : "there is no page \(page) — the picture has \(count) pages"
  }
  package var nameTwoSessions: String { "name two sessions or more" }
  package var commandIsMissing: String { "a command is missing — for example «next»" }
  package var partyAndFilesAreOfOne: String { "«--party» and «--files» are of one session" }
  package func noSuchEnding(_ ending: String, _ known: String) -> String {
    "no document ends in «.\(ending)» — choose one of \(known), or name a format"
  }
  package var sheetsNeedFolder: String { "«--party all» writes into a folder — name it after -o" }
  package var formsArePages: String { "«--forms» is written as markdown or html" }
}
