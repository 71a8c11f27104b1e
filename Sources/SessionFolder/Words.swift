import SamlingCore

/// The sentences of this target, for people.
extension FolderError {
  /// `place: what is wrong — what to do`.
  package func sentence(in language: Language) -> String {
    let (place, wrong, remedy) = parts(language)
    return (place.isEmpty ? "" : place + ": ") + wrong + (remedy.isEmpty ? "" : " — " + remedy)
  }

  /// Why the disk refuses, in a few words: `disk full`.
  package func reason(in language: Language) -> String {
    switch self {
    case .cannotCreate(_, let error), .cannotRead(_, let error), .cannotWrite(_, let error):
      Words.reason(error, language)
    case .vanished: Words.gone(language)
    case .notFound, .notASession, .exists, .damaged, .newerFormat, .tooLong, .ambiguous,
      .unknownSession, .closed:
      parts(language).wrong
    }
  }

  private func parts(_ language: Language) -> (place: String, wrong: String, remedy: String) {
    switch self {
    case .notFound(let path): (path, Words.notFound(language), Words.checkPath(language))
    case .notASession(let path): (path, Words.notASession(language), Words.openFirst(language))
    case .exists(let path): (path, Words.exists(language), Words.elsewhere(language))
    case .cannotCreate(let path, let error):
      (path, Words.cannotCreate(language), Words.reason(error, language))
    case .cannotRead(let path, let error):
      (path, Words.cannotRead(language), Words.reason(error, language))
    case .cannotWrite(let path, let error):
      (path, Words.cannotWrite(language), Words.reason(error, language))
    case .vanished(let path): (path, Words.gone(language), Words.putBack(language))
    case .damaged(let path, _): (path, Words.damaged(language), Words.fetchCopy(language))
    case .newerFormat(let path, let found, let known):
      (path, Words.newerFormat(found, known, language), Words.update(language))
    case .tooLong(let found, let allowed):
      ("", Words.tooLong(found, allowed, language), Words.divide(language))
    case .ambiguous(let prefix, let candidates):
      ("«\(prefix)»", Words.ambiguous(candidates, language), Words.typeMore(language))
    case .unknownSession(let prefix, let home, let nearest):
      ("«\(prefix)»", Words.unknown(home, language), Words.didYouMean(nearest, language))
    case .closed: ("", Words.closed(language), "")
    }
  }
}

extension SystemError {
  /// Why the system refuses, in a few words: `disk full`.
  package func reason(in language: Language) -> String { Words.reason(self, language) }
}

/// One phrase each, in every language.
private enum Words {
  static func notFound(_ language: Language) -> String {
    switch language {
    case .bokmål: "finnes ikke"
    case .nynorsk: "finst ikkje"
    case .english: "does not exist"
    }
  }

  static func checkPath(_ language: Language) -> String {
    switch language {
    case .bokmål: "se etter i stien"
    case .nynorsk: "sjå etter i stien"
    case .english: "check the path"
    }
  }

  static func notASession(_ language: Language) -> String {
    switch language {
    case .bokmål: "er ikke en samlingsmappe (uten session.json)"
    case .nynorsk: "er ikkje ei samlingsmappe (utan session.json)"
    case .english: "is not a session folder (no session.json)"
    }
  }

  static func openFirst(_ language: Language) -> String {
    switch language {
    case .bokmål: "lag en med «samling open PROGRAM»"
    case .nynorsk: "lag ei med «samling open PROGRAM»"
    case .english: "make one with «samling open AGENDA»"
    }
  }

  static func exists(_ language: Language) -> String {
    switch language {
    case .bokmål: "finnes fra før"
    case .nynorsk: "finst frå før"
    case .english: "is there already"
    }
  }

  static func elsewhere(_ language: Language) -> String {
    switch language {
    case .bokmål: "velg en annen mappe med --session"
    case .nynorsk: "vel ei anna mappe med --session"
    case .english: "choose another folder with --session"
    }
  }

  static func cannotCreate(_ language: Language) -> String {
    switch language {
    case .bokmål: "kan ikke lages"
    case .nynorsk: "kan ikkje lagast"
    case .english: "cannot be created"
    }
  }

  static func cannotRead(_ language: Language) -> String {
    switch language {
    case .bokmål: "kan ikke leses"
    case .nynorsk: "kan ikkje lesast"
    case .english: "cannot be read"
    }
  }

  static func cannotWrite(_ language: Language) -> String {
    switch language {
    case .bokmål: "kan ikke skrives"
    case .nynorsk: "kan ikkje skrivast"
    case .english: "cannot be written"
    }
  }

  static func gone(_ language: Language) -> String {
    switch language {
    case .bokmål: "mappa er borte"
    case .nynorsk: "mappa er borte"
    case .english: "the folder is gone"
    }
  }

  static func putBack(_ language: Language) -> String {
    switch language {
    case .bokmål: "legg den tilbake; det som skjer, holdes i minnet så lenge"
    case .nynorsk: "legg ho tilbake; det som skjer, blir halde i minnet så lenge"
    case .english: "put it back; what happens is kept in memory meanwhile"
    }
  }

  static func damaged(_ language: Language) -> String {
    switch language {
    case .bokmål: "er skadet"
    case .nynorsk: "er skadd"
    case .english: "is damaged"
    }
  }

  static func fetchCopy(_ language: Language) -> String {
    switch language {
    case .bokmål: "hent fila fra en kopi; journalene er urørt"
    case .nynorsk: "hent fila frå ein kopi; journalane er urørte"
    case .english: "restore the file from a copy; the journals are untouched"
    }
  }

  static func update(_ language: Language) -> String {
    switch language {
    case .bokmål: "hent en nyere samling"
    case .nynorsk: "hent ei nyare samling"
    case .english: "get a newer samling"
    }
  }

  static func divide(_ language: Language) -> String {
    switch language {
    case .bokmål: "del den i flere"
    case .nynorsk: "del han i fleire"
    case .english: "divide it"
    }
  }

  static func typeMore(_ language: Language) -> String {
    switch language {
    case .bokmål: "skriv mer av navnet"
    case .nynorsk: "skriv meir av namnet"
    case .english: "type more of the name"
    }
  }

  static func closed(_ language: Language) -> String {
    switch language {
    case .bokmål: "journalen er lukket"
    case .nynorsk: "journalen er lukka"
    case .english: "the journal is closed"
    }
  }

  static func newerFormat(_ found: Int, _ known: Int, _ language: Language) -> String {
    switch language {
    case .bokmål: "har format \(found), og denne samling kjenner til \(known)"
    case .nynorsk: "har format \(found), og denne samling kjenner til \(known)"
    case .english: "has format \(found), and this samling knows up to \(known)"
    }
  }

  static func tooLong(_ found: Int, _ allowed: Int, _ language: Language) -> String {
    switch language {
    case .bokmål: "teksten er for lang: \(found) byte, høyst \(allowed)"
    case .nynorsk: "teksten er for lang: \(found) byte, høgst \(allowed)"
    case .english: "the text is too long: \(found) bytes, at most \(allowed)"
    }
  }

  static func ambiguous(_ candidates: [String], _ language: Language) -> String {
    let shown = candidates.prefix(5).joined(separator: ", ")
    let list = candidates.count > 5 ? "\(shown) …" : shown
    return switch language {
    case .bokmål: "passer på \(candidates.count) samlinger: \(list)"
    case .nynorsk: "passar på \(candidates.count) samlingar: \(list)"
    case .english: "fits \(candidates.count) sessions: \(list)"
    }
  }

  static func unknown(_ home: String, _ language: Language) -> String {
    switch language {
    case .bokmål: "ingen samling i \(home) heter det"
    case .nynorsk: "inga samling i \(home) heiter det"
    case .english: "no session in \(home) has that name"
    }
  }

  static func didYouMean(_ nearest: String?, _ language: Language) -> String {
    guard let nearest else { return checkPath(language) }
    return switch language {
    case .bokmål: "mente du «\(nearest)»?"
    case .nynorsk: "meinte du «\(nearest)»?"
    case .english: "did you mean «\(nearest)»?"
    }
  }

  static func reason(_ error: SystemError, _ language: Language) -> String {
    switch error.code {
    case ENOSPC, EDQUOT: full(language)
    case EROFS: readOnly(language)
    case EACCES, EPERM: forbidden(language)
    case EIO: broken(language)
    case EFBIG: tooLarge(language)
    case EISDIR: aFolder(language)
    case ENOENT, ENOTDIR, ESTALE: gone(language)
    case EMFILE, ENFILE: tooMany(language)
    default: String(cString: strerror(error.code)).lowercased()
    }
  }

  private static func full(_ language: Language) -> String {
    switch language {
    case .bokmål: "disken er full"
    case .nynorsk: "disken er full"
    case .english: "disk full"
    }
  }

  private static func readOnly(_ language: Language) -> String {
    switch language {
    case .bokmål: "disken kan bare leses"
    case .nynorsk: "disken kan berre lesast"
    case .english: "the disk is read-only"
    }
  }

  private static func forbidden(_ language: Language) -> String {
    switch language {
    case .bokmål: "du har ikke lov"
    case .nynorsk: "du har ikkje lov"
    case .english: "permission denied"
    }
  }

  private static func broken(_ language: Language) -> String {
    switch language {
    case .bokmål: "disken svikter"
    case .nynorsk: "disken sviktar"
    case .english: "the disk fails"
    }
  }

  private static func tooLarge(_ language: Language) -> String {
    switch language {
    case .bokmål: "fila er for stor"
    case .nynorsk: "fila er for stor"
    case .english: "the file is too large"
    }
  }

  private static func aFolder(_ language: Language) -> String {
    switch language {
    case .bokmål: "det er en mappe"
    case .nynorsk: "det er ei mappe"
    case .english: "it is a folder"
    }
  }

  private static func tooMany(_ language: Language) -> String {
    switch language {
    case .bokmål: "for mange åpne filer"
    case .nynorsk: "for mange opne filer"
    case .english: "too many open files"
    }
  }
}
