/// The languages of the interface.
///
/// A new language is a case here and a folder of phrases beside the others; the compiler asks for the rest.
package enum Language: String, Codable, CaseIterable, Sendable {
  case bokmål = "nb"
  case nynorsk = "nn"
  case english = "en"

  /// The language of a locale's name, `nb_NO.UTF-8`; nil where it is none of ours.
  package init?(locale: String) {
    let name = locale.prefix { $0.isLetter }.lowercased()
    // `no` is what Norwegian was called before its two written forms had names of their own.
    guard let language = Language(rawValue: name == "no" ? "nb" : name) else { return nil }
    self = language
  }
}
