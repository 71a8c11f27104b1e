import AgendaText
import Phrases
import SamlingCore
import Seats

/// A programme's file while it is decided how it is to be read; the file itself is left as it is.
struct ProgrammeDraft {
  /// A reading, with what was chosen for it.
  private struct State {
    var bytes: [UInt8]
    var choices = ProgrammeChoices()
    var reading: Reading
  }

  let path: String
  let language: Language
  /// The first is the file's own, the last the present one.
  private var states: [State]

  init(_ bytes: [UInt8], path: String, language: Language) {
    self.path = path
    self.language = language
    states = []
    states = [State(bytes: bytes, reading: read(bytes))]
  }

  private func read(_ bytes: [UInt8]) -> Reading {
    readAgenda(bytes, language: language, loader: FolderLoader(agenda: path))
  }

  private var state: State { states[states.count - 1] }

  var agenda: Agenda { state.reading.agenda }
  var hasErrors: Bool { state.reading.hasErrors }
  var reading: Reading { state.reading }
  /// The text with what was chosen, in UTF-8.
  var bytes: [UInt8] { state.bytes }
  /// How many choices can be taken back.
  var choices: Int { states.count - 1 }

  /// The lines that may be changed; those of a calendar are none of the programme's.
  var text: ProgrammeText { ProgrammeText(FileKind(state.bytes) == .calendar ? [] : state.bytes) }

  /// How many of the file's lines the choices change.
  var changedLines: Int { text.changes(from: ProgrammeText(states[0].bytes)) }

  /// Every doubt about the present reading, in file order.
  var doubts: [Doubt] { state.reading.doubts(in: text) }

  /// The agenda as it is read now.
  var file: AgendaFile {
    AgendaFile(state.reading, of: state.bytes, choices: state.choices, language)
  }

  /// What is given to an editor: the tidy form, or the text itself where that could not hold all of it.
  var editable: String {
    hasErrors
      ? String(decoding: ProgrammeText(state.bytes).bytes, as: UTF8.self) : format(agenda)
  }

  // MARK: Choices

  mutating func amend(_ amendment: Amendment) {
    var (next, text) = (state, text)
    text.amend(amendment)
    next.bytes = text.bytes
    next.reading = read(next.bytes)
    let names = state.reading.linesOfNames + next.reading.linesOfNames
    let lists = state.reading.linesOfLists.union(next.reading.linesOfLists)
    if next.choices.edited == nil, !names.contains(amendment.line), !lists.contains(amendment.line)
    {
      next.choices.amendments.append(amendment)
    } else {
      // A change that may hold a person's name is not kept apart from the text.
      next.choices = edited
    }
    states.append(next)
  }

  /// Reads another text in place of the file's.
  mutating func edit(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes != Array(editable.utf8) else { return }
    states.append(State(bytes: bytes, choices: edited, reading: read(bytes)))
  }

  private var edited: ProgrammeChoices { ProgrammeChoices(edited: fingerprint(states[0].bytes)) }

  mutating func takeBack() {
    if states.count > 1 { states.removeLast() }
  }

  // MARK: The page

  /// What the page shows of the present reading, `today` being the date here.
  func shown(_ today: PlanDate) -> ReadingPage.Reading {
    let words = language.phrases
    let lines = AgendaLines(agenda, words, isWhole: true)
    let other = agenda.dateOther(than: today).map { date in
      words.programmeIs(
        for: words.date(day: date.day, month: date.month, year: date.year),
        today: words.date(day: today.day, month: today.month, year: today.year))
    }
    return ReadingPage.Reading(
      lines: lines.preface + lines.days.flatMap(\.self), doubts: doubts, notice: other)
  }
}

extension Agenda {
  /// The first date that is printed, where none is the given one; nil elsewhere.
  fileprivate func dateOther(than today: PlanDate) -> PlanDate? {
    let dates = days.compactMap(\.date)
    let isToday = dates.contains {
      ($0.month, $0.day) == (today.month, today.day) && ($0.year ?? today.year) == today.year
    }
    return isToday ? nil : dates.first
  }
}
