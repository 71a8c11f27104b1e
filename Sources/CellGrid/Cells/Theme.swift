/// How many colours a terminal has.
package enum ColourDepth: CaseIterable, Sendable {
  /// None: attributes alone must tell roles apart.
  case mono
  /// The first eight palette colours, whatever the user has made of them.
  case few
  /// The 256 colours of xterm.
  case many
}

/// How a style looks on a terminal: palette colours, nil for those of the theme's ground, and attributes.
package struct Look: Hashable, Sendable {
  package var foreground: UInt8?
  package var background: UInt8?
  package var attributes: Style.Attributes

  package init(
    _ foreground: UInt8? = nil, on background: UInt8? = nil, _ attributes: Style.Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }
}

/// A look for every role, at every depth of colour.
///
/// Blue means that all is well, amber that it is late and red that time is up, and these stay apart for those who do not
/// see all colours; lateness is always a word as well. A theme with colours paints its own ground under every cell, so that it looks the same on a light and
/// on a dark terminal.
package enum Theme: String, CaseIterable, Sendable {
  /// Light text on a dark ground.
  case dark
  /// Dark text on a light ground.
  case light
  /// Strong differences only, for a pale projector or tired eyes.
  case contrast
  /// No colour: the terminal's own ground shows through.
  case mono

  /// The colours of plain text and of what is under it.
  package struct Ground: Hashable, Sendable {
    package let foreground: UInt8
    package let background: UInt8

    package init(_ foreground: UInt8, on background: UInt8) {
      self.foreground = foreground
      self.background = background
    }
  }

  /// What is painted under every cell; nil where the terminal's own colours are.
  ///
  /// With 256 colours it is never one of the first sixteen, which users make their own.
  package func ground(_ depth: ColourDepth) -> Ground? {
    switch (self, depth) {
    case (.mono, _), (_, .mono): nil
    case (.dark, .many): Ground(254, on: 233)
    case (.light, .many): Ground(234, on: 231)
    case (.contrast, .many): Ground(231, on: 16)
    case (.dark, .few), (.contrast, .few): Ground(7, on: 0)
    case (.light, .few): Ground(0, on: 7)
    }
  }

  /// How a style looks; its own attributes are added to its role's.
  package func look(of style: Style, _ depth: ColourDepth) -> Look {
    var look = plainLook(of: style.role, depth)
    look.attributes.formUnion(style.attributes)
    if style.attributes.contains(.bold) { look.attributes.remove(.dim) }
    return look
  }

  private func plainLook(of role: Role, _ depth: ColourDepth) -> Look {
    switch (self, depth) {
    case (.mono, _), (_, .mono): Theme.mono(role)
    case (.dark, .many): Theme.dark(role)
    case (.light, .many): Theme.light(role)
    case (.contrast, .many): Theme.contrast(role)
    case (.dark, .few), (.contrast, .few): Theme.few(role, blue: 6, amber: 3)
    case (.light, .few): Theme.few(role, blue: 4, amber: 5)
    }
  }

  private static func mono(_ role: Role) -> Look {
    switch role {
    case .normal, .answer, .upcoming, .fixed, .good, .bar, .clock: Look()
    case .quiet, .done, .border, .barRest: Look(nil, .dim)
    case .strong, .heading, .current, .question, .idea, .key: Look(nil, .bold)
    case .warning: Look(nil, [.bold, .underline])
    case .field: Look(nil, .underline)
    case .overTime, .error, .unsaved: Look(nil, [.bold, .reverse])
    case .selection: Look(nil, .reverse)
    }
  }

  private static func few(_ role: Role, blue: UInt8, amber: UInt8) -> Look {
    switch role {
    case .normal, .answer, .upcoming, .clock: Look()
    case .quiet, .done, .border, .barRest: Look(nil, .dim)
    case .strong, .key: Look(nil, .bold)
    case .heading, .question, .current: Look(blue, .bold)
    case .fixed, .good, .bar: Look(blue)
    case .warning, .idea: Look(amber, .bold)
    case .overTime, .error, .unsaved: Look(amber, [.bold, .reverse])
    case .selection: Look(nil, .reverse)
    case .field: Look(nil, .underline)
    }
  }

  private static func dark(_ role: Role) -> Look {
    switch role {
    case .normal, .answer, .upcoming, .clock: Look()
    case .quiet: Look(247)
    case .done: Look(245)
    case .border: Look(240)
    case .barRest: Look(239)
    case .strong, .key: Look(nil, .bold)
    case .heading: Look(117, .bold)
    case .current: Look(75, .bold)
    case .fixed: Look(110)
    case .question: Look(153)
    case .good, .bar: Look(75)
    case .warning: Look(214, .bold)
    case .idea: Look(220)
    case .overTime: Look(203, .bold)
    case .error: Look(231, on: 130, .bold)
    case .unsaved: Look(16, on: 214, .bold)
    case .selection: Look(231, on: 24)
    case .field: Look(231, on: 236)
    }
  }

  private static func light(_ role: Role) -> Look {
    switch role {
    case .normal, .answer, .upcoming, .clock: Look()
    case .quiet: Look(241)
    case .done: Look(243)
    case .border: Look(248)
    case .barRest: Look(250)
    case .strong, .key: Look(nil, .bold)
    case .heading: Look(24, .bold)
    case .current: Look(25, .bold)
    case .fixed: Look(61)
    case .question: Look(24)
    case .good, .bar: Look(25)
    case .warning: Look(130, .bold)
    case .idea: Look(94)
    case .overTime: Look(88, .bold)
    case .error: Look(231, on: 130, .bold)
    case .unsaved: Look(16, on: 214, .bold)
    case .selection: Look(231, on: 25)
    case .field: Look(16, on: 254)
    }
  }

  private static func contrast(_ role: Role) -> Look {
    switch role {
    case .normal, .answer, .upcoming, .quiet, .done, .border, .barRest, .fixed: Look()
    case .strong, .heading, .question, .key, .clock, .good, .bar: Look(nil, .bold)
    case .current, .selection: Look(231, on: 19, .bold)
    case .warning, .idea: Look(16, on: 214)
    case .overTime, .error, .unsaved: Look(231, on: 124, .bold)
    case .field: Look(nil, .underline)
    }
  }
}
