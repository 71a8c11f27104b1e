import SamlingCore

/// There is no method of a name that a command was given; the nearest one is offered, else where to see them all.
package func missingMethod(_ name: String, nearest: String?, in language: Language) -> String {
  Words.missingMethod(name, nearest, language)
}

/// A method's file that a command was to show cannot be read.
package func unreadableMethod(_ name: String, in language: Language) -> String {
  Words.unreadableMethod(name, language)
}

/// The sentences about methods.
extension Words {
  static func missingMethod(
    _ name: String, _ nearest: String?, _ language: Language
  ) -> String {
    let wrong = quoted(name)
    let better = nearest.map(quoted)
    return switch language {
    case .bokmål:
      "metoden \(wrong) finnes ikke — "
        + (better.map { "mente du \($0)?" } ?? "«samling methods» viser dem som finnes")
    case .nynorsk:
      "metoden \(wrong) finst ikkje — "
        + (better.map { "meinte du \($0)?" } ?? "«samling methods» viser dei som finst")
    case .english:
      "there is no method \(wrong) — "
        + (better.map { "did you mean \($0)?" } ?? "«samling methods» shows those there are")
    }
  }

  static func methodIsPath(_ name: String, _ language: Language) -> String {
    let wrong = quoted(name)
    return switch language {
    case .bokmål: "\(wrong) er en sti — skriv bare metodens navn, uten mappe"
    case .nynorsk: "\(wrong) er ein sti — skriv berre namnet på metoden, utan mappe"
    case .english: "\(wrong) is a path — write only the method's name, without a folder"
    }
  }

  static func unreadableMethod(_ name: String, _ language: Language) -> String {
    let wrong = quoted(name)
    return switch language {
    case .bokmål:
      "metoden \(wrong) kan ikke leses — se etter at filen er en tekst du har lov å lese"
    case .nynorsk:
      "metoden \(wrong) kan ikkje lesast — sjå etter at fila er ein tekst du har lov å lese"
    case .english: "the method \(wrong) cannot be read — see that its file is a text you may read"
    }
  }

  static func nestedMethod(_ name: String, _ language: Language) -> String {
    let wrong = quoted(name)
    return switch language {
    case .bokmål: "metoden \(wrong) brukes i en metode — skriv den rett i agendaen"
    case .nynorsk: "metoden \(wrong) blir brukt i ein metode — skriv han rett i agendaen"
    case .english: "the method \(wrong) is used inside a method — use it in the agenda itself"
    }
  }
}
