import SamlingCore

/// The phrases of the screens, in each language; `samling do` and its answers use them too.
package struct Words: Sendable {
  package var language: Language

  package init(_ language: Language) { self.language = language }

  func pick(_ bokmål: String, _ nynorsk: String, _ english: String) -> String {
    language.pick(bokmål, nynorsk, english)
  }

  // MARK: Top line

  func day(_ number: Int, of count: Int) -> String {
    pick("dag \(number) av \(count)", "dag \(number) av \(count)", "day \(number) of \(count)")
  }

  func oclock(_ time: String) -> String { pick("kl. \(time)", "kl. \(time)", time) }

  /// `6 min sent`, `i rute`, `4 min foran`.
  func drift(_ minutes: Int) -> String {
    let amount = length(.minutes(abs(minutes)))
    if minutes > 0 { return pick("\(amount) sent", "\(amount) seint", "\(amount) late") }
    if minutes < 0 { return pick("\(amount) foran", "\(amount) framom", "\(amount) early") }
    return pick("i rute", "i rute", "on time")
  }

  // MARK: The clock

  func left(of total: String) -> String {
    pick("igjen av \(total)", "att av \(total)", "left of \(total)")
  }
  func over(_ total: String) -> String {
    pick(
      "over tiden · \(total) var satt av", "over tida · \(total) var sett av",
      "over time · planned \(total)")
  }
  var used: String { pick("brukt", "brukt", "used") }
  var paused: String {
    pick("PAUSE – klokka står", "PAUSE – klokka står", "PAUSED – the clock stands")
  }
  /// The room need not know that somebody stopped a clock.
  var pausedForRoom: String { pick("pause", "pause", "paused") }
  func sideClock(_ digits: String) -> String {
    pick("klokke \(digits)", "klokke \(digits)", "clock \(digits)")
  }
  func lastFifth(of total: String) -> String {
    pick("siste femdel av \(total)", "siste femdelen av \(total)", "last fifth of \(total)")
  }
  func lastMinute(of total: String) -> String { "\(lastMinute) \(pick("av", "av", "of")) \(total)" }
  var lastMinute: String { pick("siste minutt", "siste minuttet", "last minute") }
  var overTime: String { pick("over tiden", "over tida", "over time") }

  // MARK: Turns

  func turn(_ number: Int, of count: Int) -> String {
    pick("Tur \(number) av \(count)", "Tur \(number) av \(count)", "Turn \(number) of \(count)")
  }
  func presented(by name: String) -> String {
    pick("presentert av \(name)", "presentert av \(name)", "presented by \(name)")
  }
  /// Short, for a narrow line.
  func by(_ name: String) -> String { pick("v/ \(name)", "v/ \(name)", "by \(name)") }
  var next: String { pick("neste", "neste", "next") }
  func nextIs(_ name: String) -> String {
    pick("neste: \(name)", "neste: \(name)", "next: \(name)")
  }
  var dayIsOver: String { pick("Slutt for dagen", "Slutt for dagen", "End of the day") }
  var gatheringIsOver: String {
    pick("Samlingen er slutt", "Samlinga er slutt", "The gathering has ended")
  }

  // MARK: Waiting

  func beginsAt(_ time: String) -> String {
    pick("Vi begynner \(time)", "Vi byrjar \(time)", "We begin at \(time)")
  }
  var beginsNow: String { pick("Vi begynner nå", "Vi byrjar no", "We begin now") }
  var beginsSoon: String { pick("Vi begynner straks", "Vi byrjar straks", "We begin shortly") }
  func inTime(_ minutes: Int) -> String {
    pick("om \(span(minutes))", "om \(span(minutes))", "in \(span(minutes))")
  }
  /// `12 min`, `1 t 20 min`.
  func span(_ minutes: Int) -> String { length(.minutes(minutes)) }
  var pressToBegin: String {
    pick("n  begynner dagen", "n  byrjar dagen", "n  begins the day")
  }

  // MARK: The forecast in words

  func breakTakesIt(_ name: String, _ times: String, _ length: Int, _ planned: Int) -> String {
    pick(
      "\(name) tar det: \(times), \(length) min i stedet for \(planned).",
      "\(name) tek det: \(times), \(length) min i staden for \(planned).",
      "\(name) takes it: \(times), \(length) min instead of \(planned).")
  }
  /// When the break's giving is not enough.
  func breakGives(_ name: String, _ times: String, _ length: Int, _ planned: Int) -> String {
    pick(
      "\(name) blir \(times), \(length) min i stedet for \(planned).",
      "\(name) blir \(times), \(length) min i staden for \(planned).",
      "\(name) will be \(times), \(length) min instead of \(planned).")
  }
  func breaks(_ name: String, _ time: String, _ planned: String) -> String {
    pick(
      "\(name) blir \(time), ikke \(planned).", "\(name) blir \(time), ikkje \(planned).",
      "\(name) will be \(time), not \(planned).")
  }
  func dayEnds(_ time: String, _ planned: String) -> String {
    pick(
      "Dagen slutter \(time), ikke \(planned).", "Dagen sluttar \(time), ikkje \(planned).",
      "The day ends \(time), not \(planned).")
  }
  var waysToCatchUp: String {
    pick("r  måter å ta det inn på", "r  måtar å ta det inn på", "r  ways to catch up")
  }
  var leftOut: String { pick("ikke holdt", "ikkje halde", "not held") }
  var dropped: String { pick("strøket", "stroke", "dropped") }

  // MARK: Seats and saving

  func present(_ seats: [SeatKind]) -> String {
    let names = seats.map(seat).joined(separator: " · ")
    return pick(
      "\(seats.count) til stede: \(names)", "\(seats.count) til stades: \(names)",
      "\(seats.count) here: \(names)")
  }
  func seat(_ kind: SeatKind) -> String {
    switch kind {
    case .facilitator: pick("leder", "leiar", "facilitator")
    case .notes: pick("referent", "referent", "notes")
    case .scores: pick("skår", "skår", "scores")
    case .projector: pick("lerret", "lerret", "projector")
    case .command: "do"
    }
  }
  func notSaved(_ count: Int, since: String, reason: String) -> String {
    pick(
      "IKKE LAGRET · \(events(count)) siden \(since) · \(reason)",
      "IKKJE LAGRA · \(events(count)) sidan \(since) · \(reason)",
      "NOT SAVED · \(events(count)) since \(since) · \(reason)")
  }
  /// `1 hendelse`, `3 hendelser`.
  func events(_ count: Int) -> String {
    count == 1
      ? pick("1 hendelse", "1 hending", "1 event")
      : pick("\(count) hendelser", "\(count) hendingar", "\(count) events")
  }
  var isBlack: String { pick("SVART LERRET", "SVART LERRET", "BLACK SCREEN") }
  func onScreen(_ message: String) -> String {
    pick("På lerretet: \(message)", "På lerretet: \(message)", "To the room: \(message)")
  }
  var notSavedShort: String { pick(" ikke lagret ", " ikkje lagra ", " not saved ") }
  var rehearsal: String { pick("ØVELSE", "ØVING", "REHEARSAL") }
}
