import AgendaText
import SamlingCore

/// What the commands say about methods.
extension Words {
  static func length(_ length: Method.Length, _ language: Language) -> String {
    let fixed = length.fixed > .zero ? [minutes(length.fixed)] : []
    let each = length.each > .zero ? ["\(minutes(length.each)) \(each(language))"] : []
    return (fixed + each).joined(separator: " + ")
  }

  private static func minutes(_ length: Seconds) -> String { "\((length.count + 59) / 60) min" }

  static func howToUse(_ language: Language) -> String {
    switch language {
    case .bokmål:
      """
      «- use: NAVN» under et punkt henter metoden inn, «samling methods NAVN» viser teksten.
      Egne metoder er filer ved siden av agendaen, i methods/NAVN.md.
      """
    case .nynorsk:
      """
      «- use: NAMN» under eit punkt hentar metoden inn, «samling methods NAMN» viser teksten.
      Eigne metodar er filer ved sida av agendaen, i methods/NAMN.md.
      """
    case .english:
      """
      «- use: NAME» under an item takes the method in, «samling methods NAME» shows its text.
      Methods of your own are files beside the agenda, in methods/NAME.md.
      """
    }
  }

  static func noMethods(_ language: Language) -> String {
    switch language {
    case .bokmål:
      "fant ingen metoder — legg mappen «methods» ved siden av programmet eller i share/samling"
    case .nynorsk:
      "fann ingen metodar — legg mappa «methods» ved sida av programmet eller i share/samling"
    case .english:
      "found no methods — put the folder «methods» beside the program or in share/samling"
    }
  }
}
