/// The starter programme that `samling new` writes.
package protocol StarterPhrases {
  var starterTitle: String { get }
  var starterDay: String { get }
  var starterWelcome: String { get }
  var starterAims: String { get }
  var starterMorning: String { get }
  var starterCoffee: String { get }
  var starterLunch: String { get }
  var starterDayEnd: String { get }
  var starterSummary: String { get }
  var starterLastQuestions: [String] { get }
  var starterEnd: String { get }

  // MARK: Headers

  var starterPlace: (name: String, value: String) { get }
  var starterMunicipalities: String { get }
  var starterMunicipality: String { get }
  var starterPairs: String { get }
  var starterRoles: (name: String, value: String) { get }
  var starterGroups: String { get }
  var starterGroup: String { get }
  var starterTeam: (name: String, value: String) { get }
}
