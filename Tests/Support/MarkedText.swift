/// A text with places marked in it: `10:20 Runde (5 ①minn x kommune)`.
///
/// The marks are taken out; each place is the line and column where one stood.
package struct MarkedText: Sendable {
  /// A place in a text, from 1.
  package struct Place: Equatable, Sendable {
    package var line: Int
    package var column: Int
    package init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }

  package var text: String
  package var places: [Place]

  package init(_ marked: String) {
    var text = ""
    var places: [Place] = []
    var line = 1
    var column = 1
    for character in marked {
      if "①②③④⑤⑥⑦⑧⑨".contains(character) {
        places.append(Place(line: line, column: column))
        continue
      }
      text.append(character)
      if character == "\n" {
        line += 1
        column = 1
      } else {
        column += 1
      }
    }
    self.text = text
    self.places = places
  }
}
