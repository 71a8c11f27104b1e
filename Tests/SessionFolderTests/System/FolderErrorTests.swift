import Phrases
import SamlingCore
import Testing

@testable import SessionFolder

struct FolderErrorTests {
  static let sentences: [(FolderError, String, String)] = [
    (
      .notFound(path: "s"), "s: finnes ikke — se etter i stien",
      "s: does not exist — check the path"
    ),
    (
      .notASession(path: "s"),
      "s: er ikke en samlingsmappe (uten session.json) — lag en med «samling open PROGRAM»",
      "s: is not a session folder (no session.json) — make one with «samling open AGENDA»"
    ),
    (
      .exists(path: "s/session.json"),
      "s/session.json: finnes fra før — velg en annen mappe med --session",
      "s/session.json: is there already — choose another folder with --session"
    ),
    (
      .cannotCreate(path: "s", SystemError(code: EACCES)), "s: kan ikke lages — du har ikke lov",
      "s: cannot be created — permission denied"
    ),
    (
      .cannotRead(path: "s", SystemError(code: EIO)), "s: kan ikke leses — disken svikter",
      "s: cannot be read — the disk fails"
    ),
    (
      .cannotWrite(path: "s", SystemError(code: ENOSPC)), "s: kan ikke skrives — disken er full",
      "s: cannot be written — disk full"
    ),
    (
      .cannotWrite(path: "s", SystemError(code: EROFS)),
      "s: kan ikke skrives — disken kan bare leses",
      "s: cannot be written — the disk is read-only"
    ),
    (
      .vanished(path: "s"),
      "s: mappen er borte — legg den tilbake; det som skjer, holdes i minnet så lenge",
      "s: the folder is gone — put it back; what happens is kept in memory meanwhile"
    ),
    (
      .damaged(path: "s/session.json", detail: "malformed(at: 3)"),
      "s/session.json: er skadet — hent filen fra en kopi; journalene er urørt",
      "s/session.json: is damaged — restore the file from a copy; the journals are untouched"
    ),
    (
      .newerFormat(path: "s/session.json", found: 3, known: 1),
      "s/session.json: har format 3, og denne samling kjenner til 1 — hent en nyere samling",
      "s/session.json: has format 3, and this samling knows up to 1 — get a newer samling"
    ),
    (
      .tooLong(found: 70000, allowed: 65536),
      "teksten er for lang: 70000 byte, høyst 65536 — del den i flere",
      "the text is too long: 70000 bytes, at most 65536 — divide it"
    ),
    (
      .ambiguous(prefix: "2026", candidates: ["2026-a", "2026-b"]),
      "«2026»: passer på 2 samlinger: 2026-a, 2026-b — skriv mer av navnet",
      "«2026»: fits 2 sessions: 2026-a, 2026-b — type more of the name"
    ),
    (
      .unknownSession(prefix: "leing", home: "/h/samling", nearest: "leiing"),
      "«leing»: ingen samling i /h/samling heter det — mente du «leiing»?",
      "«leing»: no session in /h/samling has that name — did you mean «leiing»?"
    ),
    (
      .unknownSession(prefix: "x", home: "/h/samling", nearest: nil),
      "«x»: ingen samling i /h/samling heter det — se etter i stien",
      "«x»: no session in /h/samling has that name — check the path"
    ),
    (.closed, "journalen er lukket", "the journal is closed"),
  ]

  @Test("every error is a sentence that says what to do", arguments: sentences)
  func sentence(_ error: FolderError, _ bokmål: String, _ english: String) {
    #expect(error.sentence(in: .bokmål) == bokmål)
    #expect(error.sentence(in: .english) == english)
    #expect(!error.sentence(in: .nynorsk).isEmpty)
  }

  @Test("a refusing disk's reason is a few words")
  func reason() {
    let full = FolderError.cannotWrite(path: "s", SystemError(code: EDQUOT))
    #expect(full.reason(in: .nynorsk) == "disken er full")
    #expect(FolderError.vanished(path: "s").reason(in: .english) == "the folder is gone")
    let odd = FolderError.cannotWrite(path: "s", SystemError(code: EPIPE))
    #expect(odd.reason(in: .english) == "the system says error \(EPIPE)")
  }
}
