extension Language {
  /// What people are told, in this language.
  package var phrases: any Phrases {
    switch self {
    case .bokmål: Bokmål()
    case .nynorsk: Nynorsk()
    case .english: English()
    }
  }
}
