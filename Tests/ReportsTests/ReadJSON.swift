import FoundationEssentials

/// Any JSON value, for looking fields up.
enum ReadJSON: Decodable, Equatable {
  case null, flag(Bool), number(Double), text(String)
  case list([ReadJSON])
  case object([String: ReadJSON])

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let flag = try? value.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let list = try? value.decode([ReadJSON].self) {
      self = .list(list)
    } else {
      self = .object(try value.decode([String: ReadJSON].self))
    }
  }

  subscript(name: String) -> ReadJSON? {
    if case .object(let fields) = self { fields[name] } else { nil }
  }

  subscript(index: Int) -> ReadJSON? {
    if case .list(let values) = self, values.indices.contains(index) { values[index] } else { nil }
  }
}

extension ReadJSON {
  init(_ text: String) throws {
    self = try JSONDecoder().decode(ReadJSON.self, from: Data(text.utf8))
  }

  var list: [ReadJSON] { if case .list(let values) = self { values } else { [] } }
  var text: String? { if case .text(let text) = self { text } else { nil } }
  var number: Double? { if case .number(let number) = self { number } else { nil } }
  var whole: Int? { number.map { Int($0) } }
}
