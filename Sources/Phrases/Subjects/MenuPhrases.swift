/// The menu of `samling` alone, and the clock that belongs to no gathering.
package protocol MenuPhrases {
  // MARK: Headings and entries

  var menuSessions: String { get }
  var menuNew: String { get }
  var menuPaste: String { get }
  var menuPasteWhy: String { get }
  var menuMethods: String { get }
  var menuMethodsWhy: String { get }
  var menuClock: String { get }
  var menuClockWhy: String { get }
  func menuClock(of length: String) -> String
  var menuRehearse: String { get }
  var menuRehearseWhy: String { get }

  // MARK: Pages

  var menuWhichSession: String { get }
  var menuHowLong: String { get }
  var menuTypeLength: String { get }
  var menuHowToPaste: String { get }
  var menuReadAs: String { get }
  /// Where nothing on the page holds what is typed.
  var menuNothingFits: String { get }
  /// Of a method that comes with the program.
  var menuComesWithProgram: String { get }
  /// The keys at the foot of a page, the most needed first and the one that leaves it last.
  func menuKeys(_ foot: MenuFoot) -> [(key: String, does: String)]

  // MARK: How a session stands

  var isNotBegun: String { get }
  var isOpenNow: String { get }
  /// A day runs; when something last was done in it, and in which item.
  func stoppedIn(_ title: String, _ when: String) -> String
  func dayWasEnded(_ day: String, _ when: String) -> String
  func wasEnded(_ when: String) -> String

  // MARK: A seat without a name

  var noSessionToday: String { get }
  func severalSessions(_ names: [String]) -> String
}

/// The pages of the menu, by their keys.
package enum MenuFoot: CaseIterable, Sendable {
  case start, list, methods, paste, reading
  /// A programme that cannot be run as it stands.
  case unusable
  /// The clock that belongs to no gathering.
  case clock
}
