/// What a piece of text means; a theme decides how that looks.
package enum Role: UInt8, CaseIterable, Sendable {
  /// Text with nothing special about it.
  case normal
  /// Secondary text: units, explanations, what is far ahead.
  case quiet
  /// Text that stands out from the text around it.
  case strong
  /// Titles and column headings.
  case heading
  /// The item, turn or row that is on now.
  case current
  /// Something that is over.
  case done
  /// Something that comes next.
  case upcoming
  /// Something is late or needs a look.
  case warning
  /// A clock that has passed zero.
  case overTime
  /// A time that does not move.
  case fixed
  /// A question put to the room.
  case question
  /// What somebody answered.
  case answer
  /// An answer marked as an idea.
  case idea
  /// A fault, and what to do about it.
  case error
  /// The line that says something is not on disk yet.
  case unsaved
  /// Something that went well, or a plan that holds.
  case good
  /// The filled part of a bar or histogram.
  case bar
  /// The rest of a bar.
  case barRest
  /// The row or word that a key would act upon.
  case selection
  /// The name of a key in a footer or in help.
  case key
  /// Rules, frames and separators.
  case border
  /// The large clock.
  case clock
  /// A text field being typed in.
  case field
}

/// How a piece of text is drawn: its role, and attributes on top of the theme's.
package struct Style: Hashable, Sendable {
  /// Attributes that every terminal has some form of.
  package struct Attributes: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let bold = Attributes(rawValue: 1)
    package static let reverse = Attributes(rawValue: 2)
    package static let underline = Attributes(rawValue: 4)
    package static let dim = Attributes(rawValue: 8)
  }

  package var role: Role
  package var attributes: Attributes

  package init(_ role: Role, _ attributes: Attributes = []) {
    self.role = role
    self.attributes = attributes
  }

  package var bold: Style { Style(role, attributes.union(.bold)) }
  package var reversed: Style { Style(role, attributes.union(.reverse)) }

  package static let normal = Style(.normal)
  package static let quiet = Style(.quiet)
  package static let strong = Style(.strong)
  package static let heading = Style(.heading)
  package static let current = Style(.current)
  package static let done = Style(.done)
  package static let upcoming = Style(.upcoming)
  package static let warning = Style(.warning)
  package static let overTime = Style(.overTime)
  package static let fixed = Style(.fixed)
  package static let question = Style(.question)
  package static let answer = Style(.answer)
  package static let idea = Style(.idea)
  package static let error = Style(.error)
  package static let unsaved = Style(.unsaved)
  package static let good = Style(.good)
  package static let bar = Style(.bar)
  package static let barRest = Style(.barRest)
  package static let selection = Style(.selection)
  package static let key = Style(.key)
  package static let border = Style(.border)
  package static let clock = Style(.clock)
  package static let field = Style(.field)
}
