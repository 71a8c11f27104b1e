import SamlingCore

/// The phrases of the documents, in each language.
package struct Words: Sendable {
  package let language: Language

  package init(_ language: Language) { self.language = language }

  func pick(_ bokmål: String, _ nynorsk: String, _ english: String) -> String {
    language.pick(bokmål, nynorsk, english)
  }

  // MARK: Numbers, dates and quotes

  /// The decimal mark of the language.
  var mark: String { pick(",", ",", ".") }

  func number(_ number: FixedNumber) -> String { number.text(mark: mark) }

  /// With a plus or a minus.
  func difference(_ number: FixedNumber) -> String { number.text(mark: mark, isSigned: true) }

  func score(_ score: Int, _ scale: Scale) -> String {
    number(FixedNumber(score, decimals: scale.decimals))
  }

  func quoted(_ text: String) -> String { pick("«\(text)»", "«\(text)»", "“\(text)”") }

  /// `26. september 2012`, `26 September 2012`.
  func date(_ date: PlanDate) -> String {
    let names = [
      ("januar", "January"), ("februar", "February"), ("mars", "March"), ("april", "April"),
      ("mai", "May"), ("juni", "June"), ("juli", "July"), ("august", "August"),
      ("september", "September"), ("oktober", "October"), ("november", "November"),
      ("desember", "December"),
    ]
    guard names.indices.contains(date.month - 1) else { return date.iso ?? "" }
    let month = names[date.month - 1]
    let text = pick("\(date.day). \(month.0)", "\(date.day). \(month.0)", "\(date.day) \(month.1)")
    return text + (date.year.map { " \($0)" } ?? "")
  }

  func oclock(_ time: String) -> String { pick("kl. \(time)", "kl. \(time)", "at \(time)") }

  /// `12 min`, `1 t 20 min`; below two minutes in seconds.
  func length(_ length: Duration) -> String {
    let seconds = Int((length.milliseconds + 500) / 1000)
    if seconds < 120 { return "\(seconds) s" }
    let minutes = (seconds + 30) / 60
    let hour = pick("t", "t", "h")
    if minutes < 60 { return "\(minutes) min" }
    return minutes % 60 == 0
      ? "\(minutes / 60) \(hour)" : "\(minutes / 60) \(hour) \(minutes % 60) min"
  }

  /// `7:05`, with hours `1:07:05`.
  func clock(_ length: Duration) -> String {
    let seconds = Int((max(.zero, length).milliseconds + 500) / 1000)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
    return hours > 0
      ? "\(hours):\(two(minutes)):\(two(seconds % 60))" : "\(minutes):\(two(seconds % 60))"
  }

  /// Whole minutes with a sign, `+7`, `−3`, or `0`.
  func drift(_ drift: Duration) -> String {
    let minutes = minutes(drift)
    return minutes == 0 ? "0" : (minutes > 0 ? "+" : "−") + "\(abs(minutes)) min"
  }

  func minutes(_ length: Duration) -> Int {
    Int((Double(length.milliseconds) / 60_000).rounded())
  }

  // MARK: The day

  func day(_ number: Int) -> String { pick("Dag \(number)", "Dag \(number)", "Day \(number)") }
  var planned: String { pick("Planlagt", "Planlagt", "Planned") }
  var held: String { pick("Holdt", "Halde", "Held") }
  var deviation: String { pick("Avvik", "Avvik", "Drift") }
  var item: String { pick("Post", "Post", "Item") }
  var length: String { pick("Varighet", "Lengd", "Length") }
  var theDay: String { pick("Dagen slik den gikk", "Dagen slik han gjekk", "The day as it went") }
  func heldOn(_ date: String) -> String {
    pick("Holdt \(date)", "Halden \(date)", "Held on \(date)")
  }
  func lateness(_ drift: Duration) -> String {
    let minutes = minutes(drift)
    let amount = length(Duration.seconds(abs(minutes) * 60))
    if minutes > 0 {
      return pick("\(amount) etter planen", "\(amount) etter planen", "\(amount) late")
    }
    if minutes < 0 {
      return pick("\(amount) før planen", "\(amount) før planen", "\(amount) early")
    }
    return pick("etter planen", "etter planen", "on time")
  }
  var notHeld: String { pick("ikke holdt", "ikkje halde", "not held") }
  var dropped: String { pick("strøket", "stroke", "dropped") }
  var running: String { pick("pågår", "går no", "running") }
  func by(_ names: String) -> String { pick("v/ \(names)", "v/ \(names)", "by \(names)") }
  var fixed: String { pick("fast tid", "fast tid", "fixed time") }

  // MARK: Turns and talk

  var turns: String { pick("Turene", "Turane", "The turns") }
  var who: String { pick("Hvem", "Kven", "Who") }
  var presentedBy: String { pick("Presentert av", "Presentert av", "Presented by") }
  var used: String { pick("Brukt", "Brukt", "Used") }
  var talk: String { pick("Taletid", "Taletid", "Talk time") }
  var ownTurns: String { pick("Egne turer", "Eigne turar", "Own turns") }
  var presenting: String { pick("Presenterte andre", "Presenterte andre", "Presented others") }
  var together: String { pick("I alt", "I alt", "In all") }

  // MARK: What was agreed

  var agreed: String { pick("Avtalt", "Avtalt", "Agreed") }
  var decisions: String { pick("Besluttet", "Vedteke", "Decided") }
  var followUps: String { pick("Følges opp", "Blir følgt opp", "To follow up") }
  var ideas: String { pick("Ideer", "Idear", "Ideas") }
  var parked: String { pick("Parkert", "Parkert", "Parked") }
  var notes: String { pick("Notater", "Notat", "Notes") }
  var wholeRoom: String { pick("Rommet", "Rommet", "The room") }
  func saidBy(_ name: String) -> String {
    pick("sagt av \(name)", "sagt av \(name)", "said by \(name)")
  }
  func mark(_ mark: NoteMark) -> String {
    switch mark {
    case .idea: pick("idé", "idé", "idea")
    case .decision: pick("besluttet", "vedteke", "decided")
    case .followUp: pick("følges opp", "blir følgt opp", "to follow up")
    }
  }

  // MARK: The end

  var inNumbers: String { pick("I tall", "I tal", "In numbers") }
  func made(_ date: String, _ time: String) -> String {
    pick(
      "Laget med samling \(date) \(oclock(time)).", "Laga med samling \(date) \(oclock(time)).",
      "Made with samling on \(date) \(oclock(time)).")
  }
  var runSheet: String { pick("Kjøreplan", "Køyreplan", "Run sheet") }
  func sheetOf(_ party: String) -> String {
    pick("Ark for \(party)", "Ark for \(party)", "Sheet for \(party)")
  }
  func nothingOf(_ party: String) -> String {
    pick(
      "\(party) har ingen svar i samlingen.", "\(party) har ingen svar i samlinga.",
      "\(party) has no answers in the gathering.")
  }
}
