extension Cell {
  /// The nearest ASCII character, for a terminal that has no other: `#` for blocks, `-|+` for
  /// lines, `a` for å; `?` where there is none.
  package var plain: CChar {
    guard !scalar.isASCII else { return CChar(truncatingIfNeeded: scalar.value) }
    return CChar(truncatingIfNeeded: Cell.nearest(scalar).value)
  }

  private static func nearest(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "─", "━", "╸", "╺", "–", "—", "−", "‐", "‑", "―": "-"
    case "│", "┃", "▏", "▎", "▍", "▌": "|"
    case "┌"..."╋": "+"
    case "▀"..."█", "▐"..."▟": "#"
    case "▶", "▸", "→", "»", "›": ">"
    case "◀", "◂", "←", "«", "‹": "<"
    case "↑", "▲", "▴": "^"
    case "↓", "▼", "▾": "v"
    case "•", "·", "▪", "★", "●", "■", "×": "*"
    case "○", "□", "☆", "°": "o"
    case "✓", "✔": "v"
    case "…": "~"
    case "’", "‘", "´": "'"
    case "“", "”", "„": "\""
    default: letter(scalar) ?? "?"
    }
  }

  private static func letter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "å", "æ", "ä", "á", "à", "â", "ã": "a"
    case "Å", "Æ", "Ä", "Á", "À", "Â", "Ã": "A"
    case "ø", "ö", "ó", "ò", "ô", "õ": "o"
    case "Ø", "Ö", "Ó", "Ò", "Ô", "Õ": "O"
    case "é", "è", "ê", "ë": "e"
    case "É", "È", "Ê", "Ë": "E"
    case "ü", "ú", "ù", "û": "u"
    case "Ü", "Ú", "Ù", "Û": "U"
    case "í", "ì", "î", "ï": "i"
    case "Í", "Ì", "Î", "Ï": "I"
    case "ç": "c"
    case "Ç": "C"
    case "ñ": "n"
    case "Ñ": "N"
    case "š": "s"
    case "Š": "S"
    case "ž": "z"
    case "Ž": "Z"
    case "đ", "ð": "d"
    case "Đ", "Ð": "D"
    default: nil
    }
  }
}
