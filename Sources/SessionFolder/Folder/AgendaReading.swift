import SamlingCore

/// An agenda read field by field, which opens a session several times faster than `Codable` does.
///
/// Takes what the agenda's own encoding writes and nothing else: on any difference `SessionFile` falls back
/// on `Codable`. A field added to the agenda wants a line here, which a test asks for.
enum AgendaReading {
  static func agenda(_ json: JSONReading) throws(JSONFault) -> Agenda {
    try Fields.read(json) { fields throws(JSONFault) in
      Agenda(
        title: try fields.text("title"), headers: try fields.list("headers", header),
        details: try fields.texts("details"), parties: try fields.list("parties", party),
        circles: try fields.list("circles", namedCircle), days: try fields.list("days", day))
    }
  }

  private static func header(_ json: JSONReading) throws(JSONFault) -> Header {
    try Fields.read(json) { fields throws(JSONFault) in
      Header(name: try fields.text("name"), value: try fields.text("value"))
    }
  }

  private static func party(_ json: JSONReading) throws(JSONFault) -> Party {
    try Fields.read(json) { fields throws(JSONFault) in
      Party(
        id: PartyID(try fields.text("id")), name: try fields.text("name"),
        kind: try fields.word("kind"), members: try fields.list("members", partyID),
        municipality: try fields.valueIfAny("municipality", partyID),
        role: try fields.valueIfAny("role", partyID))
    }
  }

  private static func partyID(_ json: JSONReading) throws(JSONFault) -> PartyID {
    PartyID(try json.text())
  }

  private static func namedCircle(_ json: JSONReading) throws(JSONFault) -> NamedCircle {
    try Fields.read(json) { fields throws(JSONFault) in
      NamedCircle(
        word: try fields.text("word"), kind: try fields.word("kind"),
        parties: try fields.list("parties", partyID), draw: try fields.valueIfAny("draw", draw))
    }
  }

  private static func draw(_ json: JSONReading) throws(JSONFault) -> Draw {
    try Fields.read(json) { fields throws(JSONFault) in
      Draw(
        rule: try fields.word("rule"), size: try fields.numberIfAny("size"),
        name: try fields.text("name"))
    }
  }

  private static func day(_ json: JSONReading) throws(JSONFault) -> Day {
    try Fields.read(json) { fields throws(JSONFault) in
      Day(
        title: try fields.textIfAny("title"), date: try fields.valueIfAny("date", date),
        headers: try fields.list("headers", header), details: try fields.texts("details"),
        items: try fields.list("items", item))
    }
  }

  private static func date(_ json: JSONReading) throws(JSONFault) -> PlanDate {
    try Fields.read(json) { fields throws(JSONFault) in
      PlanDate(
        year: try fields.numberIfAny("year"), month: try fields.number("month"),
        day: try fields.number("day"))
    }
  }

  private static func item(_ json: JSONReading) throws(JSONFault) -> Item {
    try Fields.read(json) { fields throws(JSONFault) in
      Item(
        id: ItemID(try fields.text("id")), line: try fields.number("line"),
        start: try fields.valueIfAny("start", time), end: try fields.valueIfAny("end", time),
        printedMinutes: try fields.numberIfAny("printedMinutes"),
        plannedStart: try fields.value("plannedStart", time),
        plannedEnd: try fields.value("plannedEnd", time), kind: try fields.word("kind"),
        isMeal: try fields.truth("isMeal"), isFixed: try fields.truth("isFixed"),
        step: try fields.value("step", step))
    }
  }

  private static func time(_ json: JSONReading) throws(JSONFault) -> WallTime {
    WallTime(minutes: try json.number())
  }

  private static func seconds(_ json: JSONReading) throws(JSONFault) -> Seconds {
    Seconds(try json.number())
  }

  private static func step(_ json: JSONReading) throws(JSONFault) -> Step {
    try Fields.read(json) { fields throws(JSONFault) in
      Step(
        id: StepID(try fields.text("id")), title: try fields.text("title"),
        leads: try fields.texts("leads"), clock: try fields.valueIfAny("clock", clock),
        circle: try fields.valueIfAny("circle", circle),
        answeredBy: try fields.valueIfAny("answeredBy", answerers),
        details: try fields.texts("details"), prompts: try fields.list("prompts", prompt),
        steps: try fields.list("steps", step))
    }
  }

  private static func clock(_ json: JSONReading) throws(JSONFault) -> Clock {
    try Fields.read(json) { fields throws(JSONFault) in
      Clock(
        phases: try fields.list("phases", phase), isEach: try fields.truth("isEach"),
        isLimit: try fields.truth("isLimit"))
    }
  }

  private static func phase(_ json: JSONReading) throws(JSONFault) -> Clock.Phase {
    try Fields.read(json) { fields throws(JSONFault) in
      Clock.Phase(
        name: try fields.textIfAny("name"), planned: try fields.value("planned", seconds),
        least: try fields.valueIfAny("least", seconds))
    }
  }

  private static func circle(_ json: JSONReading) throws(JSONFault) -> Circle {
    try Fields.read(json) { fields throws(JSONFault) in
      Circle(
        kind: try fields.word("kind"), word: try fields.text("word"),
        turns: try fields.list("turns", turn), key: try fields.textIfAny("key"),
        isByPartner: try fields.truth("isByPartner"), drawn: try fields.textIfAny("drawn"))
    }
  }

  private static func turn(_ json: JSONReading) throws(JSONFault) -> Turn {
    try Fields.read(json) { fields throws(JSONFault) in
      Turn(
        party: try fields.value("party", partyID), by: try fields.valueIfAny("by", partyID))
    }
  }

  private static func answerers(_ json: JSONReading) throws(JSONFault) -> Answerers {
    try Fields.read(json) { fields throws(JSONFault) in
      Answerers(kind: try fields.word("kind"), word: try fields.text("word"))
    }
  }

  private static func prompt(_ json: JSONReading) throws(JSONFault) -> Prompt {
    try Fields.read(json) { fields throws(JSONFault) in
      Prompt(
        id: PromptID(try fields.text("id")), line: try fields.number("line"),
        key: try fields.textIfAny("key"), question: try fields.text("question"),
        followUps: try fields.texts("followUps"), statements: try fields.texts("statements"),
        isOpen: try fields.truth("isOpen"), source: try fields.textIfAny("source"),
        answeredBy: try fields.valueIfAny("answeredBy", answerers),
        answer: try fields.value("answer", AnswerReading.answer))
    }
  }
}
