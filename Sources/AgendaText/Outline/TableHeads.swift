/// The words that name a table's columns, in the five languages.
enum TableHeads {
  /// A column that says when, or counts its rows.
  enum Moment { case date, start, end, time, minutes, number }

  /// A head in lower case, without marks around it.
  static func word(_ text: String) -> String {
    var word = Substring(text.folded)
    while let last = word.last, ":.?*".contains(last) { word.removeLast() }
    return String(word)
  }

  static func moment(_ word: String) -> Moment? {
    moments.first { $0.words.contains(word) }?.moment
  }

  /// Whether a word is known as the head of some column.
  static func isKnown(_ word: String) -> Bool {
    moment(word) != nil || titles.contains(word) || leads.contains(word) || details.contains(word)
  }

  /// Whether a head tells of a time of day, a date or a length.
  static func isTemporal(_ word: String) -> Bool {
    switch moment(word) {
    case .date, .start, .end, .time, .minutes: true
    case .number, nil: false
    }
  }

  /// Whether a row adds up the others: `Total tid: 15 min`.
  static func isSum(_ row: [TableGrid.Cell]) -> Bool {
    row.first { !$0.content.isEmpty }.map { isSum($0.content.text) } ?? false
  }

  /// Whether a text says that a sum follows: `Sum: 4`, `Total tid:`.
  static func isSum(_ text: String) -> Bool {
    let words = text.folded.split { !$0.isLetter }.map(String.init)
    guard let word = words.first, words.count <= 3 else { return false }
    return sums.contains(word) || text.folded.hasPrefix("i alt")
  }

  private static let sums: Set<String> = ["sum", "total", "totalt", "totalsum", "summa", "samlet"]

  private static let moments: [(moment: Moment, words: Set<String>)] = [
    (
      .date,
      ["dato", "date", "datum", "dag", "day", "dager", "ukedag", "ugedag", "vekedag", "veckodag"]
    ),
    (
      .start,
      [
        "start", "fra", "frå", "från", "from", "begin", "begynner", "byrjar", "börjar", "starter",
        "starts", "starttid", "starttidspunkt", "start time", "fra kl", "frå kl", "fra kl.",
        "kl fra",
        "kl. fra",
      ]
    ),
    (
      .end,
      [
        "slutt", "slut", "end", "ends", "til", "till", "to", "until", "slutter", "sluttar",
        "sluttid",
        "slutttid", "sluttidspunkt", "end time", "til kl", "til kl.", "kl til", "kl. til", "stopp",
      ]
    ),
    (
      .time,
      [
        "tid", "time", "tidspunkt", "kl", "klokkeslett", "når", "när", "when", "klokken", "klokka",
        "tider", "times", "hvornår", "klokkeslæt", "klockslag", "uhrzeit", "zeit",
      ]
    ),
    (
      .minutes,
      [
        "min", "mins", "minutter", "minutes", "minuter", "varighet", "varigheit", "varighed",
        "varaktighet", "duration", "lengde", "lengd", "længde", "längd", "length", "tid (min)",
        "antall minutter",
      ]
    ),
    (.number, ["nr", "no", "#", "nummer", "number", "sak nr", "saksnr", "saksnummer", "punkt nr"]),
  ]

  static let titles: Set<String> = [
    "agenda", "sak", "what", "hva", "hvad", "vad", "kva", "aktivitet", "activity", "description",
    "content", "innhold", "innehåll", "indhold", "tema", "topic", "program", "programme",
    "programpost", "post", "session", "title", "tittel", "titel", "event", "emne", "punkt", "item",
    "aktiviteter", "hva skjer", "beskrivelse", "sesjon", "foredrag", "talk", "subject", "sag",
    "ämne", "dagsorden", "tekst", "arrangement", "beskrivning", "økt", "innslag", "bolk", "blok",
    "ärende", "overskrift",
  ]

  static let leads: Set<String> = [
    "speaker", "speakers", "who", "hvem", "ansvarlig", "ansvar", "leder", "foredragsholder",
    "innleder", "by", "presenter", "talare", "taler", "oplægsholder", "ansvarleg", "lead",
    "facilitator", "host", "chair", "name", "kven", "vem", "speaker(s)", "presenters",
    "instructor", "instructors", "ansvarig", "talere", "navn", "presentatør", "ved", "v/",
    "foredragsholdere", "foreleser", "lecturer", "owner", "holder", "moderator", "underviser",
  ]

  static let details: Set<String> = [
    "rom", "room", "sted", "where", "hvor", "lokale", "comment", "comments", "kommentar",
    "kommentarer", "merknad", "notes", "note", "place", "location", "plats", "sal", "details",
    "detaljer", "stad", "kor", "link", "links", "lenke", "materials", "slides", "material",
    "merknader", "type", "format", "mål", "goal", "goals", "metode", "method", "var",
    "info", "utstyr", "resources", "lokal", "venue", "track", "uke", "uge", "vecka", "veke", "week",
  ]
}
