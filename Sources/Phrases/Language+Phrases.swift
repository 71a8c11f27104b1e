extension Language {
  /// All texts for people in this language.
  package var phrases: any Phrases {
    switch self {
    case .bokmål: Bokmål()
    case .nynorsk: Nynorsk()
    case .english: English()
    }
  }
}
