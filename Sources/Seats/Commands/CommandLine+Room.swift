import CellGrid
import SamlingCore

/// Commands on what the room is asked.
extension CommandReader {
  private static let themes: [(words: [String], theme: Theme)] = [
    (["dark", "mørkt", "mørk"], .dark), (["light", "lyst", "lys"], .light),
    (["contrast", "kontrast"], .contrast), (["mono", "enfarget", "einsfarga"], .mono),
  ]

  func theme(_ text: String) throws(CommandError) -> Theme {
    guard let found = Self.themes.first(where: { $0.words.contains(text.lowercased()) })
    else { throw .wrongArgument(text, .theme) }
    return found.theme
  }

  /// `[next | previous | NUMBER | QUESTION]`, NUMBER counting what the room sees; without any, the next.
  func focus(_ rest: String) throws(CommandError) -> Intent {
    let asked = session.questionsInRoom
    guard !asked.isEmpty else { throw .nothingAsked }
    switch rest.lowercased() {
    case "", "next", "neste": return try focus(by: 1)
    case "previous", "back", "forrige", "førre", "tilbake": return try focus(by: -1)
    default: break
    }
    if let number = Int(typed: rest) {
      guard asked.indices.contains(number - 1)
      else { throw .noSuchNumber(rest, most: asked.count) }
      return .room(.focus(asked[number - 1].id))
    }
    if rest.hasPrefix("#"), let prompt = asked.first(where: { "#" + ($0.key ?? "") == rest }) {
      return .room(.focus(prompt.id))
    }
    return .room(.focus(try one(of: asked, named: rest) { $0.question }.id))
  }

  private func focus(by step: Int) throws(CommandError) -> Intent {
    guard let prompt = session.question(fromFocus: step) ?? session.questionInFocus
    else { throw .nothingAsked }
    return .room(.focus(prompt))
  }

  /// The question that the newest note answers; the one in focus where that is it.
  func focus(onNotes rest: String) throws(CommandError) -> Intent {
    guard rest.isEmpty else { throw .wrongArgument(rest, .focusNotes) }
    guard let prompt = session.questionOfNewestNote ?? session.questionInFocus
    else { throw .nothingAsked }
    return .room(.focus(prompt))
  }

  /// `[on | off]`; without either, the other of the two.
  func showDetails(_ rest: String) throws(CommandError) -> Intent {
    switch rest.lowercased() {
    case "": return .room(.showDetails(!session.showsDetails))
    case "on", "på": return .room(.showDetails(true))
    case "off", "av": return .room(.showDetails(false))
    default: throw .wrongArgument(rest, .showDetails)
    }
  }

  /// `[on | off]`; without either, the other of the two.
  func showAgreements(_ rest: String) throws(CommandError) -> Intent {
    switch rest.lowercased() {
    case "": return .room(.showAgreements(!session.showsAgreements))
    case "on", "på": return .room(.showAgreements(true))
    case "off", "av": return .room(.showAgreements(false))
    default: throw .wrongArgument(rest, .showAgreements)
    }
  }

  /// `[on | off]`: the groups that are shown, or were drawn, stay; without either, the other of the two.
  func keepCircle(_ rest: String) throws(CommandError) -> Intent {
    let circle = session.shownCircle?.word ?? session.circleToShow?.word ?? ""
    switch rest.lowercased() {
    case "": return .room(.keepCircle(session.keptCircle == nil ? circle : nil))
    case "on", "på": return .room(.keepCircle(circle))
    case "off", "av": return .room(.keepCircle(nil))
    default: throw .wrongArgument(rest, .keepCircle)
    }
  }
}
