/// A user's text without characters that may act on a display: control, direction and other unseen ones.
///
/// Line breaks stay where `keepsLines` is true; tabs become spaces.
func cleaned(_ text: String, keepsLines: Bool = true) -> String {
  if text.unicodeScalars.allSatisfy(isHarmless) { return text }
  var result = String.UnicodeScalarView()
  var wasReturn = false
  for scalar in text.unicodeScalars {
    defer { wasReturn = scalar == "\r" }
    switch scalar {
    case "\n" where wasReturn: continue
    case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": result.append(keepsLines ? "\n" : " ")
    case "\t": result.append(" ")
    default: result.append(isShown(scalar) ? scalar : "\u{FFFD}")
    }
  }
  return String(result)
}

private func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x20..<0x7F, 0xA0..<0xAD, 0xAE...0x24F, 0x2010...0x2027: true
  default: false
  }
}

private func isShown(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .control, .surrogate, .privateUse, .unassigned: false
  case .format: [0x200C, 0x200D, 0xAD].contains(scalar.value)
  default: true
  }
}
