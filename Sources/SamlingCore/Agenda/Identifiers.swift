/// A value that names one thing of an agenda or session, written as short text such as `i7`.
///
/// Each kind of thing has its own wrapper, so that a party cannot pass for a prompt.
package protocol Identifier: Hashable, Codable, Sendable, CustomStringConvertible {
  /// The text as it stands in files: a letter and a number, or `actor/n` and a letter for what was added live.
  var text: String { get }
  init(_ text: String)
}

extension Identifier {
  package var description: String { text }

  package init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

/// Names one item of the agenda: `i7`.
package struct ItemID: Identifier {
  package let text: String
  package init(_ text: String) { self.text = text }
}

/// Names one step, an item's own or a part or phase beneath it: `s12`.
package struct StepID: Identifier {
  package let text: String
  package init(_ text: String) { self.text = text }
}

/// Names one prompt: `q12`.
package struct PromptID: Identifier {
  package let text: String
  package init(_ text: String) { self.text = text }
}

/// Names one party of a circle: `m3`.
package struct PartyID: Identifier {
  package let text: String
  package init(_ text: String) { self.text = text }
}
