import ArgumentParser
import CellGrid
import CursesTerminal
import Phrases
import SamlingCore
import SeatLoop
import Seats

/// Shows how a programme was read, before any session is made of it.
struct ReadingRun {
  let look: Look

  /// Shows a programme until it is begun or left.
  ///
  /// - Parameter draft: The programme as its file was read.
  /// - Returns: The agenda as it was chosen to be read; nil where it was left, and nothing is to be made of it.
  /// - Throws: An exit status where a signal ended the page.
  func file(_ draft: ProgrammeDraft) throws -> AgendaFile? {
    var draft = draft
    let display = try look.claim(draft.language)
    defer { display.close() }
    let name = draft.path.split(separator: "/").last.map(String.init) ?? draft.path
    var page = ReadingPage(visible(name), shown(draft), language: draft.language)
    display.setTitle(name)
    while true {
      display.paint(readingView(page, size: display.size))
      var sources = display.descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      _ = poll(&sources, nfds_t(sources.count), -1)
      let keys = display.readKeys()
      if let ending = display.ending { throw ending.status }
      for key in keys {
        switch page.take(key) {
        case .begin: return draft.file
        case .leave: return nil
        case .amend(let amendment): draft.amend(amendment)
        case .takeBack: draft.takeBack()
        case .edit: edit(&draft, of: &page, on: display)
        case nil: continue
        }
        page.show(shown(draft), choices: draft.choices)
      }
    }
  }

  private func shown(_ draft: ProgrammeDraft) -> ReadingPage.Reading {
    let now = Surroundings.now
    return draft.shown(TimeZones.here(around: now).date(at: now))
  }

  /// Gives the text to the user's editor, which has the terminal meanwhile.
  private func edit(
    _ draft: inout ProgrammeDraft, of page: inout ReadingPage, on display: CursesTerminal
  ) {
    display.release()
    let edited = TextEditor().edit(draft.editable, draft.language)
    display.reclaim()
    switch edited {
    case .text(let text): draft.edit(text)
    case .failed(let sentence): page.fail(sentence)
    }
  }
}
