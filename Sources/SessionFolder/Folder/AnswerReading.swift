import SamlingCore

/// The kinds of answer, read field by field; a case's value without a name stands under `_0`.
enum AnswerReading {
  static func answer(_ json: JSONReading) throws(JSONFault) -> AnswerType {
    try Fields.read(json) { fields throws(JSONFault) in
      if let kinds = try fields.valueIfAny("note", kinds) { return .note(kinds: kinds) }
      if let scale = try fields.valueIfAny("scale", onlyScale) { return .scale(scale) }
      if let options = try fields.valueIfAny("choice", options) { return .choice(options: options) }
      if let quiz = try fields.valueIfAny("quiz", quiz) { return quiz }
      if let dots = try fields.valueIfAny("dots", onlyDots) { return .dots(dots) }
      if let columns = try fields.valueIfAny("table", columns) { return .table(columns: columns) }
      if let rank = try fields.valueIfAny("rank", onlyRank) { return .rank(rank) }
      return try fields.value("matrix", matrix)
    }
  }

  private static func onlyRank(_ json: JSONReading) throws(JSONFault) -> Rank {
    try Fields.read(json) { fields throws(JSONFault) in
      try fields.value("_0") { json throws(JSONFault) in
        try Fields.read(json) { fields throws(JSONFault) in
          Rank(top: try fields.numberIfAny("top"))
        }
      }
    }
  }

  private static func kinds(_ json: JSONReading) throws(JSONFault) -> [String] {
    try Fields.read(json) { fields throws(JSONFault) in try fields.texts("kinds") }
  }

  private static func options(_ json: JSONReading) throws(JSONFault) -> [String] {
    try Fields.read(json) { fields throws(JSONFault) in try fields.texts("options") }
  }

  private static func quiz(_ json: JSONReading) throws(JSONFault) -> AnswerType {
    try Fields.read(json) { fields throws(JSONFault) in
      .quiz(options: try fields.texts("options"), right: try fields.numberIfAny("right"))
    }
  }

  private static func onlyScale(_ json: JSONReading) throws(JSONFault) -> Scale {
    try Fields.read(json) { fields throws(JSONFault) in try fields.value("_0", scale) }
  }

  private static func scale(_ json: JSONReading) throws(JSONFault) -> Scale {
    try Fields.read(json) { fields throws(JSONFault) in
      Scale(
        low: try fields.number("low"), high: try fields.number("high"),
        decimals: try fields.number("decimals"), unit: try fields.textIfAny("unit"),
        labels: try fields.texts("labels"), references: try fields.list("references", reference))
    }
  }

  private static func reference(_ json: JSONReading) throws(JSONFault) -> Scale.Reference {
    try Fields.read(json) { fields throws(JSONFault) in
      Scale.Reference(name: try fields.text("name"), value: try fields.number("value"))
    }
  }

  private static func onlyDots(_ json: JSONReading) throws(JSONFault) -> Dots {
    try Fields.read(json) { fields throws(JSONFault) in try fields.value("_0", dots) }
  }

  private static func dots(_ json: JSONReading) throws(JSONFault) -> Dots {
    try Fields.read(json) { fields throws(JSONFault) in
      Dots(
        perVoter: try fields.numberIfAny("perVoter"), top: try fields.numberIfAny("top"),
        circleWord: try fields.textIfAny("circleWord"))
    }
  }

  private static func columns(_ json: JSONReading) throws(JSONFault) -> [Column] {
    try Fields.read(json) { fields throws(JSONFault) in try fields.list("columns", column) }
  }

  private static func column(_ json: JSONReading) throws(JSONFault) -> Column {
    try Fields.read(json) { fields throws(JSONFault) in
      Column(title: try fields.text("title"), content: try fields.value("content", content))
    }
  }

  private static func content(_ json: JSONReading) throws(JSONFault) -> Column.Content {
    try Fields.read(json) { fields throws(JSONFault) in
      if let scale = try fields.valueIfAny("scale", onlyScale) { return .scale(scale) }
      if let words = try fields.valueIfAny("choice", words) { return .choice(words) }
      return try fields.value("text", nothing)
    }
  }

  private static func words(_ json: JSONReading) throws(JSONFault) -> [String] {
    try Fields.read(json) { fields throws(JSONFault) in try fields.texts("_0") }
  }

  private static func nothing(_ json: JSONReading) throws(JSONFault) -> Column.Content {
    try Fields.read(json) { _ throws(JSONFault) in .text }
  }

  private static func matrix(_ json: JSONReading) throws(JSONFault) -> AnswerType {
    try Fields.read(json) { fields throws(JSONFault) in
      .matrix(x: try fields.value("x", axis), y: try fields.value("y", axis))
    }
  }

  private static func axis(_ json: JSONReading) throws(JSONFault) -> Axis {
    try Fields.read(json) { fields throws(JSONFault) in
      Axis(
        title: try fields.text("title"), low: try fields.text("low"), high: try fields.text("high"))
    }
  }
}
