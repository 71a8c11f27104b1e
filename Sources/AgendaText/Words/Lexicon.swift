/// The words of Norwegian, Danish, Swedish and English that the notation knows.
enum Lexicon {
  /// The month, 1–12, that a word or a three-letter abbreviation names.
  static func month(_ word: String) -> Int? { monthNumbers[word] }

  private static let monthNumbers: [String: Int] = {
    var result = ["sept": 9]
    for (index, names) in months.enumerated() {
      for name in names {
        result[name] = index + 1
        result[String(name.prefix(3))] = index + 1
      }
    }
    return result
  }()

  private static let months: [[String]] = [
    ["januar", "january", "januari"], ["februar", "february", "februari"],
    ["mars", "march", "marts"], ["april"], ["mai", "may", "maj"], ["juni", "june"],
    ["juli", "july"], ["august", "augusti"], ["september"], ["oktober", "october"],
    ["november"], ["desember", "december"],
  ]

  /// The weekday that a word names, 1 (Monday) – 7.
  static func weekday(_ word: String) -> Int? { weekdays[word] }

  private static let weekdays: [String: Int] = {
    let names: [[String]] = [
      [
        "mandag", "måndag", "monday", "mon", "man", "mån", "montag", "montags", "maandag",
        "maanantai", "mánudagur",
      ],
      [
        "tirsdag", "tysdag", "tisdag", "tuesday", "tue", "tues", "tir", "tys", "dienstag",
        "dienstags", "dinsdag", "tiistai", "þriðjudagur",
      ],
      [
        "onsdag", "wednesday", "wed", "ons", "mittwoch", "mittwochs", "woensdag", "keskiviikko",
        "miðvikudagur",
      ],
      [
        "torsdag", "thursday", "thu", "thurs", "tor", "tors", "donnerstag", "donnerstags",
        "donderdag", "torstai", "fimmtudagur",
      ],
      [
        "fredag", "friday", "fri", "fre", "freitag", "freitags", "vrijdag", "perjantai",
        "föstudagur",
      ],
      [
        "lørdag", "laurdag", "lördag", "saturday", "sat", "lør", "lau", "lör", "samstag",
        "samstags", "zaterdag", "lauantai", "laugardagur",
      ],
      [
        "søndag", "sundag", "söndag", "sunday", "sun", "søn", "sön", "sonntag", "sonntags",
        "zondag", "sunnuntai", "sunnudagur",
      ],
    ]
    var result: [String: Int] = [:]
    for (index, words) in names.enumerated() {
      for word in words { result[word] = index + 1 }
    }
    return result
  }()

  /// Abbreviations and words that are weekdays only with a date beside them.
  static func isShortWeekday(_ word: String) -> Bool {
    word.unicodeScalars.count <= 5 && !word.hasSuffix("dag") && weekdays[word] != nil
  }

  static func isDayWord(_ word: String) -> Bool { dayWords.contains(word) }

  private static let dayWords: Set<String> = ["dag", "day", "dagen", "dagur"]

  /// Every word that may begin the naming of a day.
  static let namesOfDays = dayWords.union(ordinals.keys).union(weekdays.keys)
    .union(monthNumbers.keys)

  /// The number that a word names, 1–12 and a few larger ones.
  static func number(_ word: String) -> Int? { numbers[word] }

  private static let numbers: [String: Int] = [
    "en": 1, "ein": 1, "ett": 1, "et": 1, "eit": 1, "one": 1, "to": 2, "två": 2, "two": 2,
    "tre": 3, "three": 3, "fire": 4, "fyra": 4, "four": 4, "fem": 5, "five": 5, "seks": 6,
    "sex": 6, "six": 6, "sju": 7, "syv": 7, "seven": 7, "åtte": 8, "otte": 8, "åtta": 8,
    "eight": 8, "ni": 9, "nio": 9, "nine": 9, "ti": 10, "tio": 10, "ten": 10, "tolv": 12,
    "twelve": 12, "femten": 15, "femton": 15, "fifteen": 15, "tjue": 20, "tyve": 20, "tjugo": 20,
    "twenty": 20, "tretti": 30, "trettio": 30, "tredive": 30, "thirty": 30,
  ]

  /// The ordinal number that a word names: `første`, `second`.
  static func ordinal(_ word: String) -> Int? { ordinals[word] }

  private static let ordinals: [String: Int] = [
    "første": 1, "fyrste": 1, "första": 1, "first": 1, "andre": 2, "annen": 2, "anden": 2,
    "andra": 2, "second": 2, "tredje": 3, "third": 3, "fjerde": 4, "fjärde": 4, "fourth": 4,
    "femte": 5, "fifth": 5,
  ]

  private static let greetings: Set<String> = [
    "hei", "hej", "heisann", "hallo", "hallå", "hello", "hi", "dear", "kjære", "kære", "kära",
    "god", "goddag",
  ]

  /// Whether a line is a greeting: «Hei alle,», «Dear colleagues,».
  static func greets(_ text: String) -> Bool {
    guard let last = text.last, last == "," || last == "!" else { return false }
    let words = text.lowercased().split { !$0.isLetter }
    return words.count <= 6 && words.first.map { greetings.contains(String($0)) } == true
  }

  /// Whether a text is one name of two words with «og» between: a sector, or a county.
  static func isPairOfNames(_ name: String) -> Bool { pairsOfNames.contains(name) }

  private static let pairsOfNames: Set<String> = [
    "helse og omsorg", "helse og velferd", "helse og mestring", "helse og sosial", "plan og bygg",
    "plan og bygning", "plan og miljø", "plan og utvikling", "kultur og fritid",
    "kultur og idrett", "kultur og næring", "kultur og oppvekst", "barn og unge", "barn og ungdom",
    "barn og familie", "skole og barnehage", "skule og barnehage", "oppvekst og kultur",
    "oppvekst og utdanning", "oppvekst og levekår", "oppvekst og opplæring", "vann og avløp",
    "vatn og avløp", "vei og park", "veg og park", "brann og redning", "psykisk helse og rus",
    "rus og psykiatri", "pleie og omsorg", "næring og utvikling", "næring og miljø",
    "landbruk og miljø", "miljø og teknikk", "teknikk og miljø", "økonomi og finans",
    "arbeid og velferd", "arbeid og inkludering", "lønn og personal", "kultur og kyrkje",
    "kultur og kirke", "samfunn og kultur", "samfunn og næring", "møre og romsdal",
    "sogn og fjordane", "troms og finnmark", "vestfold og telemark", "sundhed og omsorg",
    "børn og unge", "by og kultur", "teknik og miljø", "vård och omsorg", "barn och unga",
    "kultur och fritid", "health and care", "children and families", "trinidad and tobago",
  ]

  /// Whether a text ends as the name of a place: «Elvemo kirke», «Fjellbu Fjellstue».
  static func isPlace(_ text: Snippet) -> Bool {
    guard let last = text.split(at: { text[$0].isBlank }).last?.text.folded else { return false }
    let word = last.filter(\.isLetter)
    return places.contains { word.hasSuffix($0) }
  }

  private static let places = [
    "kirke", "kirka", "kirken", "kyrkje", "kyrkja", "stue", "stua", "stova", "hotell", "hotellet",
    "hotel", "skole", "skolen", "skule", "skulen", "rådhus", "rådhuset", "kulturhus",
    "kulturhuset", "grendehus", "grendehuset", "samfunnshus", "samfunnshuset", "salen", "hallen",
    "stasjon", "stasjonen", "brygge", "brygga", "bryggen", "torget", "museum", "museet", "senter",
    "senteret", "sentrum", "sjøen", "vannet", "vatnet", "elva", "fjorden", "inngangen",
    "resepsjonen",
  ]

  /// Words that announce a time of day.
  static let clockWords: Set<String> = ["kl", "klokken", "klokka", "klockan", "at"]

  /// Words that make a time approximate.
  static let aboutWords: Set<String> = [
    "ca", "cirka", "omkring", "around", "about", "approx", "approximately", "circa", "omtrent",
    "rundt", "cca",
  ]

  /// Every word that may stand before a time.
  static let wordsBeforeTimes = clockWords.union(aboutWords).union(betweenWords).union(fromWords)

  /// Words that announce a place behind a day's span.
  static let placeWords: Set<String> = ["på", "i", "ved", "at", "in", "hos", "vid"]

  /// Words that head a list of cases.
  static let caseListWords: Set<String> = [
    "saksliste", "sakliste", "sakslista", "dagsorden", "dagordning", "agenda", "program",
    "programme", "programmet", "saker", "sager", "ärenden", "dagorden", "møteplan",
    "plan", "tidsplan",
  ]

  static let betweenWords: Set<String> = ["mellom", "mellan", "mellem", "between"]

  static let andWords: Set<String> = ["og", "and", "och"]

  /// Time zones, and words for o'clock behind a time.
  static let zoneWords: Set<String> = [
    "cet", "cest", "utc", "gmt", "bst", "pst", "pdt", "est", "edt", "cst", "mst", "eet", "uhr",
    "uur",
  ]

  static let fromWords: Set<String> = ["fra", "frå", "från", "from", "ab"]

  static let untilWords: Set<String> = ["til", "till", "to", "until", "åt"]

  /// Parts of a day, which head a group of items and are no items themselves.
  static let dayParts: Set<String> = [
    "morgen", "morning", "morgon", "formiddag", "førmiddag", "eftermiddag", "ettermiddag",
    "afternoon", "kveld", "kväll", "aften", "evening", "natt", "nat", "night", "am", "pm",
  ]

  /// First words of headings that tell about a gathering and are no items of it.
  static let infoWords: Set<String> = [
    "kontakt", "contact", "contacts", "om", "about", "praktisk", "praktiske", "practical",
    "location", "venue", "sted", "stad", "plats", "påmelding", "påmelde", "registration",
    "anmälan", "tilmelding", "tilmeld", "links", "lenker", "lenkjer", "länkar", "info",
    "information", "informasjon", "resources", "ressurser", "notes", "merknader", "gjøremål",
    "deltakere", "participants", "deltagere", "references", "referanser", "program", "agenda",
    "schedule", "programme", "speakers", "foredragsholdere", "organizers", "arrangører",
    "requirements", "prerequisites", "materials", "materiell", "mål", "goals", "formål",
    "license", "lisens",
  ]
}
