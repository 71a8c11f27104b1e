import SamlingCore

/// What the commands say.
enum Words {
  static func noSuchFile(_ language: Language) -> String {
    switch language {
    case .bokmål: "filen finnes ikke — rett navnet, eller se hva som ligger i mappen"
    case .nynorsk: "fila finst ikkje — rett namnet, eller sjå kva som ligg i mappa"
    case .english: "there is no such file — mend the name, or look what the folder holds"
    }
  }

  static func noSuchFolder(_ language: Language) -> String {
    switch language {
    case .bokmål: "mappen finnes ikke"
    case .nynorsk: "mappa finst ikkje"
    case .english: "there is no such folder"
    }
  }

  static func cannotRead(_ reason: String, _ language: Language) -> String {
    switch language {
    case .bokmål:
      "filen kan ikke leses (\(reason)) — se etter at den er en tekstfil du har lov å lese"
    case .nynorsk:
      "fila kan ikkje lesast (\(reason)) — sjå etter at ho er ei tekstfil du har lov å lese"
    case .english: "the file cannot be read (\(reason)) — see that it is a text file you may read"
    }
  }

  static func cannotWrite(_ reason: String, _ language: Language) -> String {
    switch language {
    case .bokmål: "kan ikke skrives (\(reason)) — se etter plass og rettigheter"
    case .nynorsk: "kan ikkje skrivast (\(reason)) — sjå etter plass og rettar"
    case .english: "cannot be written (\(reason)) — look for space and permissions"
    }
  }

  static func alreadyThere(_ language: Language) -> String {
    switch language {
    case .bokmål: "filen finnes allerede og er som den var — velg et annet navn"
    case .nynorsk: "fila finst alt og er som ho var — vel eit anna namn"
    case .english: "the file is there already and is as it was — choose another name"
    }
  }

  static func day(_ number: Int, _ language: Language) -> String {
    switch language {
    case .bokmål, .nynorsk: "Dag \(number)"
    case .english: "Day \(number)"
    }
  }

  /// Of a round whose turns are answers that are not given yet.
  static func turnForEachAnswer(_ language: Language) -> String {
    switch language {
    case .bokmål: "en tur for hvert svar"
    case .nynorsk: "ein tur for kvart svar"
    case .english: "a turn for each answer"
    }
  }

  /// Of a round whose turns are drawn from the participants.
  static func drawnLater(_ language: Language) -> String {
    switch language {
    case .bokmål: "trekkes på dagen"
    case .nynorsk: "blir trekt på dagen"
    case .english: "drawn on the day"
    }
  }

  static func turns(_ count: Int, _ language: Language) -> String {
    switch language {
    case .bokmål: count == 1 ? "1 tur" : "\(count) turer"
    case .nynorsk: count == 1 ? "1 tur" : "\(count) turar"
    case .english: count == 1 ? "1 turn" : "\(count) turns"
    }
  }

  static func prompts(_ count: Int, _ language: Language) -> String {
    switch language {
    case .bokmål, .nynorsk: "\(count) spørsmål"
    case .english: count == 1 ? "1 question" : "\(count) questions"
    }
  }

  static func parts(_ count: Int, _ language: Language) -> String {
    switch language {
    case .bokmål: count == 1 ? "1 del" : "\(count) deler"
    case .nynorsk: count == 1 ? "1 del" : "\(count) delar"
    case .english: count == 1 ? "1 part" : "\(count) parts"
    }
  }

  static func pause(_ language: Language) -> String {
    switch language {
    case .bokmål, .nynorsk: "pause"
    case .english: "break"
    }
  }

  static func fixed(_ language: Language) -> String {
    switch language {
    case .bokmål, .nynorsk: "fast"
    case .english: "fixed"
    }
  }

  static func each(_ language: Language) -> String {
    switch language {
    case .bokmål: "hver"
    case .nynorsk: "kvar"
    case .english: "each"
    }
  }
}
