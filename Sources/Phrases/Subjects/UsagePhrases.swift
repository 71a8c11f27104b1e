/// Errors in a command line, and the frame of its help.
package protocol UsagePhrases {

  // MARK: The frame of help

  var usageHeading: String { get }
  var argumentsHeading: String { get }
  var optionsHeading: String { get }
  var subcommandsHeading: String { get }
  /// Introduces the value that holds where an option is not given: `(standard: 60)`.
  var defaultWord: String { get }
  var showVersion: String { get }
  var showHelp: String { get }
  func seeHelp(_ call: String) -> String

  // MARK: Errors

  func unknownOption(_ option: String) -> String
  func valueIsMissing(_ option: String) -> String
  func argumentIsMissing(_ argument: String) -> String
  func unexpected(_ argument: String) -> String
  func invalidValue(_ value: String, _ option: String) -> String
  func takesNoValue(_ option: String) -> String
  func speedOutOfRange(_ speed: String) -> String
  func noTheme(_ name: String, _ known: String) -> String
  func noScreen(_ name: String, _ known: String) -> String
  func notASize(_ text: String) -> String
  func noPictureFormat(_ path: String) -> String
  func noSuchPage(_ page: Int, _ count: Int) -> String
  var nameTwoSessions: String { get }
  var commandIsMissing: String { get }
  var partyAndFilesAreOfOne: String { get }
  func noSuchEnding(_ ending: String, _ known: String) -> String
  var sheetsNeedFolder: String { get }
  var formsArePages: String { get }
}
