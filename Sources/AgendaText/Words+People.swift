import SamlingCore

/// Sentences on lists of participants.
extension Words {
  static func noParticipants(_ language: Language) -> String {
    switch language {
    case .bokmål: "lista har ingen deltakere — skriv én på hver linje under overskriftene"
    case .nynorsk: "lista har ingen deltakarar — skriv éin på kvar linje under overskriftene"
    case .english: "the list has no participants — write one a line below the headings"
    }
  }

  static func noNameColumn(_ language: Language) -> String {
    switch language {
    case .bokmål:
      "første linje nevner ingen kolonne med navn — skriv for eksempel «Navn;Kommune;Rolle» øverst"
    case .nynorsk:
      "første linja nemner inga kolonne med namn — skriv til dømes «Namn;Kommune;Rolle» øvst"
    case .english:
      "the first line names no column of names — write for example «Name;Municipality;Role» on top"
    }
  }

  static func openQuote(_ language: Language) -> String {
    switch language {
    case .bokmål: "anførselstegnet her lukkes ikke på linja — lukk det, eller ta det bort"
    case .nynorsk: "hermeteiknet her blir ikkje lukka på linja — lukk det, eller ta det bort"
    case .english: "the quotation mark here is not closed on its line — close it, or take it away"
    }
  }

  static func raggedRow(_ found: Int, _ expected: Int, _ language: Language) -> String {
    switch language {
    case .bokmål:
      "linja har \(found) felt, overskriftene \(expected) — se etter et skilletegn for mye eller lite"
    case .nynorsk:
      "linja har \(found) felt, overskriftene \(expected) — sjå etter eit skiljeteikn for mykje eller lite"
    case .english:
      "the line has \(found) fields, the headings \(expected) — look for a separator too many or too few"
    }
  }

  static func rowWithoutName(_ language: Language) -> String {
    switch language {
    case .bokmål: "linja har ikke noe navn og er ikke med — skriv navnet, eller ta linja bort"
    case .nynorsk: "linja har ikkje noko namn og er ikkje med — skriv namnet, eller ta linja bort"
    case .english: "the line has no name and is left out — write the name, or take the line away"
    }
  }

  static func twiceListed(_ name: String, _ first: Int, _ language: Language) -> String {
    switch language {
    case .bokmål: "\(name) står også på linje \(first) og telles én gang — ta den ene bort"
    case .nynorsk: "\(name) står òg på linje \(first) og blir talt éin gong — ta den eine bort"
    case .english: "\(name) stands on line \(first) too and counts once — take one away"
    }
  }

  static func unlistedMunicipality(
    _ name: String, _ nearest: String?, _ language: Language
  ) -> String {
    switch language {
    case .bokmål:
      "\(name) står ikke under Kommuner — "
        + (nearest.map { "mente du «\($0)»?" } ?? "skriv den der, eller rett den her")
    case .nynorsk:
      "\(name) står ikkje under Kommuner — "
        + (nearest.map { "meinte du «\($0)»?" } ?? "skriv han der, eller rett han her")
    case .english:
      "\(name) is not among the municipalities — "
        + (nearest.map { "did you mean «\($0)»?" } ?? "list it there, or mend it here")
    }
  }

  /// The first row of a list of participants.
  static func participantHeadings(_ language: Language) -> String {
    switch language {
    case .bokmål: "Navn\tKommune\tRolle"
    case .nynorsk: "Namn\tKommune\tRolle"
    case .english: "Name\tMunicipality\tRole"
    }
  }

  static func namesInProgramme(_ count: Int, _ language: Language) -> String {
    switch language {
    case .bokmål:
      "\(count) navn står i selve programmet — lag fila med «samling check PROGRAM --participants > "
        + "deltakere.tsv», og skriv «deltakere.tsv» her"
    case .nynorsk:
      "\(count) namn står i sjølve programmet — lag fila med «samling check PROGRAM --participants > "
        + "deltakere.tsv», og skriv «deltakere.tsv» her"
    case .english:
      "\(count) names stand in the programme itself — make the file with «samling check PROGRAMME "
        + "--participants > participants.tsv», and write «participants.tsv» here"
    }
  }
}
