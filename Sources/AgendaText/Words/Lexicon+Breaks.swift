extension Lexicon {
  /// A kind of break.
  enum Rest {
    case pause
    case meal
  }

  /// The kind of break that a title's first or second word names, or the third of three; nil for none.
  static func rest(_ title: Snippet) -> Rest? {
    let words = headWords(title)
    guard let first = words.first else { return nil }
    if words.count == 1, freeTime.contains(first) { return .pause }
    if words.contains(where: arrivals.contains) { return nil }
    if let rest = restWord(first) {
      if let second = words.dropFirst().first, notBreaks.contains(second) { return nil }
      return rest
    }
    guard words.count >= 2, !leadingWords.contains(first) else { return nil }
    if let rest = restWord(words[1]) {
      if words.count > 2, notBreaks.contains(words[2]) { return nil }
      return rest
    }
    if words.count == 3, !leadingWords.contains(words[1]) { return restWord(words[2]) }
    return nil
  }

  /// The title's first words in lower case, without numbers and units, up to the first parenthesis.
  private static func headWords(_ title: Snippet) -> [String] {
    var words: [String] = []
    var index = title.startIndex
    while index < title.endIndex, words.count < 8 {
      let scalar = title[index]
      if scalar.unescaped == "(" || scalar.unescaped == "[" { break }
      guard scalar.isLetter else {
        index += 1
        continue
      }
      var end = index
      while let next = title.at(end), next.isWordPart || (next.isDash && end > index) { end += 1 }
      let word = title[index..<end].text.folded
      index = end
      let trimmed = word.last == "-" ? String(word.dropLast()) : word
      if words.isEmpty, number(trimmed) != nil || isUnit(trimmed) { continue }
      words.append(trimmed)
    }
    return words
  }

  private static func isUnit(_ word: String) -> Bool {
    ["min", "mins", "minutt", "minutter", "minutters", "minute", "minutes", "minuters", "minuter"]
      .contains(word)
  }

  private static func restWord(_ word: String) -> Rest? {
    if let known = known(word) { return known }
    return isDrawnOut(word) ? known(collapsed(word)) : nil
  }

  private static func known(_ word: String) -> Rest? {
    if meals.contains(word) { return .meal }
    if pauses.contains(word) { return .pause }
    if notCompounds.contains(word) { return nil }
    for ending in pauseEndings where word.hasSuffix(ending) { return .pause }
    for ending in mealEndings where word.hasSuffix(ending) { return .meal }
    // «Frokost-buffet» is a buffet.
    guard let dash = word.unicodeScalars.lastIndex(where: \.isDash) else { return nil }
    let last = String(word.unicodeScalars[dash...].dropFirst())
    return meals.contains(last) ? .meal : nil
  }

  /// Whether some letter stands three times in a row.
  private static func isDrawnOut(_ word: String) -> Bool {
    let letters = word.unicodeScalars
    return zip(letters, zip(letters.dropFirst(), letters.dropFirst(2))).contains {
      $0 == $1.0 && $0 == $1.1
    }
  }

  /// The word with each drawn-out letter written once: «natmaaad».
  private static func collapsed(_ word: String) -> String {
    var result = ""
    var run = 0
    var last: Character?
    for letter in word {
      run = letter == last ? run + 1 : 1
      last = letter
      if run >= 3 {
        while result.last == letter { result.removeLast() }
      }
      result.append(letter)
    }
    return result
  }

  private static let meals: Set<String> = [
    "lunsj", "lunch", "lunsjen", "lunchen", "middag", "middagen", "dinner", "frokost", "frukost",
    "breakfast", "aftensmad", "morgenmad", "kveldsmat", "kvelds", "nattmat", "natmad", "brunsj",
    "brunch", "supper", "meal", "måltid", "kvällsmat", "aftens", "festmiddag", "banquet", "bankett",
    "mat", "mad", "grilling", "bbq", "barbecue", "matservering", "buffet", "buffé", "lunsjbuffet",
    "dögurð", "tapas", "mittagessen", "frühstück", "abendessen", "ontbijt", "diner", "avondeten",
    "lounas", "illallinen", "aamiainen", "hádegismatur", "hádegisverður", "kvöldmatur", "lønsj",
    "lønsjen", "eftermiddagsmad", "ettermiddagsmat",
  ]

  /// Words that are a break where nothing else is said.
  private static let freeTime: Set<String> = ["fri", "fritid", "fritt", "pusterom", "free"]

  private static let pauses: Set<String> = [
    "pause", "pausen", "pauser", "paus", "kaffe", "kaffi", "coffee", "tea", "break", "breaks",
    "fika", "rast", "recess", "interval", "beinstrekk", "benstrekk", "bensträckare", "luftepause",
    "intermission", "kaffepause", "refreshments", "snacks", "te", "kaffe/te", "teabreak",
    "coffeebreak", "fikapaus", "friminutt", "frikvarter", "strekkepause",
    "kaffipause", "mittagspause", "tauko", "kahvi", "kahvitauko", "kaffihlé", "hlé", "pauze",
    "koffie", "pása",
  ]

  private static let pauseEndings = [
    "pause", "pausen", "paus", "pauze", "rast", "-break", "fika", "kaffe",
  ]
  private static let mealEndings = [
    "lunsj", "lunch", "lønsj", "middag", "dinner", "frokost", "frukost", "aftensmad", "morgenmad",
    "breakfast",
  ]
  private static let notCompounds: Set<String> = [
    "formiddag", "førmiddag", "ettermiddag", "eftermiddag", "kontrast", "terrast",
  ]

  /// Words that turn a meal's name into a programme item («lunch lecture»).
  private static let notBreaks: Set<String> = [
    "talk", "talks", "lecture", "seminar", "session", "keynote", "foredrag", "föredrag",
    "presentation", "presentasjon", "presentasjoner", "møte", "meeting", "the", "down", "into",
    "out", "up", "speech", "tale", "debate", "debatt", "quiz", "workshop",
  ]

  /// Words before a meal's name that make it only a time of day («etter lunsj»).
  private static let leadingWords: Set<String> = [
    "etter", "før", "efter", "före", "innan", "inden", "after", "before", "om", "about", "over",
    "until", "inntil", "til", "to", "fra", "from", "med", "with", "og", "and", "och", "i", "for",
    "på", "under", "during", "over", "the", "no", "ingen", "uten", "without", "mot", "av", "of",
    "hva", "how", "why", "hvorfor", "hvordan", "rydde", "lage", "forberede", "prepare",
  ]

  private static let arrivals: Set<String> = [
    "registration", "registrering", "oppmøte", "ankomst", "arrival", "arrivals", "velkommen",
    "velkomst", "welcome", "välkommen", "välkomna", "velkomne", "innsjekk", "innsjekking",
    "incheckning", "indtjekning", "check-in", "opens", "opening", "åpning",
  ]

  /// Whether a title says that the day is over.
  static func isFarewell(_ title: Snippet) -> Bool {
    guard title.count <= 200 else { return false }
    let text = title.text.folded
    let words = text.split { !$0.isLetter && $0 != "-" }.map(String.init)
    guard let first = words.first else { return false }
    if words.count <= 6, ends.contains(first) { return true }
    if words.count <= 4, let last = words.last, lastWords.contains(last) { return true }
    let bytes = Array(text.utf8)
    return farewellBytes.contains { bytes.holds($0) }
  }

  private static let farewellBytes = farewells.map { Array($0.utf8) }

  private static let ends: Set<String> = [
    "slutt", "slut", "end", "ends", "close", "closed", "closure", "farvel", "farewell", "goodbye",
    "adjourn", "heimreise", "hjemreise", "avreise", "hemfärd", "hemresa", "hjemrejse", "departure",
    "finish", "fin", "ferdig", "færdig",
  ]
  private static let lastWords: Set<String> = [
    "ends", "close", "closes", "slutter", "sluttar", "avsluttes", "avsluttast", "avslutas",
    "afsluttes", "slutt", "slut", "adjourns", "over",
  ]
  private static let farewells = [
    "vel hjem", "vel heim", "god tur hjem", "takk for i dag", "takk for nå", "takk for no",
    "takk for denne gang", "tak for i dag", "tak for nu", "tack för idag", "tack för i dag",
    "runder av for dagen", "slutt for dagen", "end of day", "end of workshop", "end of the day",
    "see you tomorrow", "på gjensyn", "på gensyn", "trygg reise", "kom godt hjem", "kom vel hjem",
  ]

  /// Whether a title closes or sums up: such an item takes a while, but never hours.
  static func isClosing(_ title: Snippet) -> Bool {
    if isFarewell(title) { return true }
    guard title.count <= 200 else { return false }
    let text = title.text.folded
    return closings.contains { text.hasPrefix($0) }
  }

  private static let closings = [
    "oppsummering", "avslutning", "avslutt", "avrunding", "avrunda", "opsummering", "afslutning",
    "afrunding", "sammanfattning", "summering", "avslutning", "summary", "wrap", "closing",
    "conclusion", "concluding", "conclude", "feedback to plenary", "debrief", "kort oppsummering",
    "evaluering", "møteevaluering", "evaluation",
  ]
}
