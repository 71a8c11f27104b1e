import Phrases

extension FolderError {
  /// The error as a sentence: `place: what is wrong — what to do`.
  package func sentence(in language: Language) -> String {
    let (place, wrong, remedy) = parts(language.phrases)
    return (place.isEmpty ? "" : place + ": ") + wrong + (remedy.isEmpty ? "" : " — " + remedy)
  }

  /// Why the disk refuses, in a few words: `disk full`.
  package func reason(in language: Language) -> String {
    switch self {
    case .cannotCreate(_, let error), .cannotRead(_, let error), .cannotWrite(_, let error):
      error.reason(in: language)
    case .vanished: language.phrases.folderIsGone
    case .otherSession: language.phrases.folderIsAnothers
    case .notFound, .notASession, .exists, .damaged, .newerFormat, .tooLong, .ambiguous,
      .unknownSession, .closed:
      parts(language.phrases).wrong
    }
  }

  private func parts(_ words: any Phrases) -> (place: String, wrong: String, remedy: String) {
    switch self {
    case .notFound(let path): (path, words.isNotThere, words.checkPath)
    case .notASession(let path): (path, words.isNoSession, words.openOneFirst)
    case .exists(let path): (path, words.isThereAlready, words.chooseOtherFolder)
    case .cannotCreate(let path, let error): (path, words.cannotBeCreated, error.reason(words))
    case .cannotRead(let path, let error): (path, words.cannotBeRead, error.reason(words))
    case .cannotWrite(let path, let error): (path, words.cannotBeWritten, error.reason(words))
    case .vanished(let path): (path, words.folderIsGone, words.putFolderBack)
    case .otherSession(let path): (path, words.folderIsAnothers, words.closeSeat)
    case .damaged(let path, _): (path, words.isDamaged, words.restoreCopy)
    case .newerFormat(let path, let found, let known):
      (path, words.hasNewerFormat(found, known), words.getNewerSamling)
    case .tooLong(let found, let allowed):
      ("", words.textIsTooLong(found, allowed), words.divideIt)
    case .ambiguous(let prefix, let candidates):
      ("«\(prefix)»", words.fitsSeveralSessions(candidates), words.typeMoreOfName)
    case .unknownSession(let prefix, let home, let nearest):
      ("«\(prefix)»", words.noSessionNamed(home), nearest.map(words.didYouMean) ?? words.checkPath)
    case .closed: ("", words.journalIsClosed, "")
    }
  }
}

extension SystemError {
  /// Why the system refuses, in a few words: `disk full`.
  package func reason(in language: Language) -> String { reason(language.phrases) }

  fileprivate func reason(_ words: any Phrases) -> String {
    switch code {
    case ENOSPC, EDQUOT: words.diskIsFull
    case EROFS: words.diskIsReadOnly
    case EACCES, EPERM: words.isForbidden
    case EIO: words.diskFails
    case EFBIG: words.fileIsTooLarge
    case EISDIR: words.isAFolder
    case ENOENT, ENOTDIR, ESTALE: words.folderIsGone
    case EMFILE, ENFILE: words.tooManyFiles
    case ESPIPE: words.isNoPlainFile
    case ELOOP: words.isALink
    case EEXIST: words.isThere
    default: words.systemFails(Int(code))
    }
  }
}
