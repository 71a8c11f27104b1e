import Phrases
import SamlingCore

/// The result of reading an agenda's text.
package struct Reading: Equatable, Sendable {
  package var agenda: Agenda
  /// Every error and doubt, in file order.
  package var diagnostics: [Diagnostic]
  /// The lines, from 1, of the programme itself that tell the names of persons.
  package var linesOfNames: [Int] = []
  /// The lines, from 1, that are nothing but such a list.
  package var linesOfLists: Set<Int> = []
  /// What the diagnostics tell, in the same order.
  var findings: [Finding] = []

  /// Whether the agenda cannot be used as it stands.
  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

/// Reads an agenda's bytes: a programme as people write it, or the tidy notation.
///
/// Any bytes give an agenda; a line that is not understood is reported, and kept as a detail.
///
/// - Parameters:
///   - bytes: UTF-8; lines that are not are read as Windows-1252 and reported.
///   - language: The language of the diagnostics.
///   - loader: Fetches methods and files that the agenda names.
/// - Returns: The agenda, and every doubt about it in file order.
/// - Complexity: O(bytes).
///
/// Source: the notation's page (AGENDA), and real programmes.
package func readAgenda(
  _ bytes: [UInt8], language: Language, loader: some AgendaLoader = NoFiles()
) -> Reading {
  var reader = AgendaReader(loader: loader)
  var agenda = reader.read(bytes)
  agenda.nameStatuses(language.phrases.agreementStatuses)
  let findings = reader.findings.inOrder
  return Reading(
    agenda: agenda, diagnostics: findings.map { $0.diagnostic(language.phrases) },
    linesOfNames: reader.linesOfNames, linesOfLists: reader.linesOfLists, findings: findings)
}

/// Reads an agenda's text; see `readAgenda(_:language:loader:)` for bytes.
package func readAgenda(
  _ text: String, language: Language, loader: some AgendaLoader = NoFiles()
) -> Reading {
  readAgenda(Array(text.utf8), language: language, loader: loader)
}

/// Turns bytes into an agenda.
struct AgendaReader<Loader: AgendaLoader> {
  let loader: Loader
  var findings = Findings()
  private(set) var linesOfNames: [Int] = []
  private(set) var linesOfLists: Set<Int> = []

  init(loader: Loader) { self.loader = loader }

  mutating func read(_ bytes: [UInt8]) -> Agenda {
    let bytes = WideText.utf8(bytes) ?? bytes
    let kind = FileKind(bytes)
    if let kind, kind != .calendar {
      findings.error(.fileOfKind(kind), line: 1)
      return Agenda(title: "")
    }
    let source = SourceText(bytes)
    tellOfBytes(source)
    let lines = kind == .calendar ? CalendarText(source, &findings).lines : source.lines
    if kind == .calendar, lines.isEmpty {
      findings.error(.fileOfKind(.calendar), line: 1)
      return Agenda(title: "")
    }
    let list = ListInText(lines)
    var draft = Outline.read(list.rest(of: lines).map { Line($0) }, findings: &findings)
    draft.days = Calendar.resolve(draft.days, &findings)
    var agenda = build(draft, list)
    if !agenda.days.contains(where: { !$0.items.isEmpty }) {
      findings.error(.noItems, line: 1)
    }
    Dates.fill(&agenda, marks: draft.days.map(\.mark))
    agenda.numberParts()
    tellOfKeys(agenda)
    return agenda
  }

  private mutating func tellOfBytes(_ source: SourceText) {
    if let first = source.misencodedLines.first {
      findings.warn(.misencoded(source.misencodedLines.count), line: first)
    }
    if let first = source.linesWithControls.first {
      findings.warn(.controls(source.linesWithControls.count), line: first)
    }
  }

  private mutating func build(_ draft: AgendaDraft, _ list: ListInText) -> Agenda {
    var titles = TitleReader()
    titles.mends = draft.isScanned
    if draft.isScanned { titles.knownNames = Scanned.names(in: draft) }
    let shelf = MethodShelf(draft, loader: loader)
    titles.circleWords = Self.headerWords(draft, shelf)
    let named =
      titles.circleWords.isEmpty ? [] : Self.namedWords(draft, shelf, of: titles.circleWords)
    var builder = StepBuilder(
      findings: findings, titles: titles, loader: loader, shelf: shelf, namedWords: named)
    var agenda = Agenda(title: draft.title?.text ?? "")
    agenda.details = draft.titleLinks.map { "<\($0)>" }
    for entry in draft.entries {
      if let header = HeaderReader.read(entry) {
        agenda.headers.append(Header(name: header.name, value: header.value.text))
        builder.addHeader(header, isGathering: true)
      } else {
        agenda.details.append(entry.text)
      }
    }
    if let header = builder.take(list) { agenda.headers.append(header) }
    builder.placeParticipants()
    agenda.days = draft.days.map { builder.day($0) }
    agenda.parties = builder.roster.parties
    agenda.circles = builder.roster.circles
    linesOfNames = builder.roster.linesOfNames
    linesOfLists = list.numbers
    findings = builder.findings
    return agenda
  }

  /// The words of every line that could be a header, in lower case.
  private static func headerWords(_ draft: AgendaDraft, _ shelf: MethodShelf) -> Set<String> {
    var words: Set<String> = []
    func note(_ lines: [Snippet]) {
      for line in lines {
        guard let header = HeaderReader.read(line, isListed: true) else { continue }
        let name = header.name.folded
        if name.unicodeScalars.allSatisfy(\.isLetter) { words.insert(name) }
      }
    }
    note(draft.entries.map(\.content))
    for day in draft.days {
      note(day.entries.map(\.content))
      for item in day.items { note(item.entries.map(\.content)) }
    }
    note(shelf.lines)
    return words
  }

  /// The header words that some `x word` or `@word` in the text may mean.
  private static func namedWords(
    _ draft: AgendaDraft, _ shelf: MethodShelf, of words: Set<String>
  ) -> Set<String> {
    var used: Set<String> = []
    func note(_ text: Snippet) {
      for index in text.indices {
        let scalar = text[index]
        let isCircle = (scalar == "x" || scalar == "×") && (text.at(index + 1)?.isBlank ?? false)
        guard scalar == "@" || isCircle else { continue }
        let word = text.word(at: text.skippingBlanks(from: index + 1)).text
        if !word.isEmpty { used.insert(word) }
      }
    }
    for day in draft.days {
      for item in day.items {
        note(item.title)
        for entry in item.entries { note(entry.content) }
      }
    }
    shelf.lines.forEach(note)
    return words.filter { word in used.contains { CircleWords.match(word, $0) } }
  }

  /// Warns of keys that are used but stand behind no question.
  private mutating func tellOfKeys(_ agenda: Agenda) {
    var known: Set<String> = []
    var used: [(String, Int)] = []
    func visit(_ step: Step, line: Int) {
      if let key = step.circle?.key { used.append((key, line)) }
      if step.answeredBy?.kind == .key { used.append((step.answeredBy?.word ?? "", line)) }
      for prompt in step.prompts {
        if let key = prompt.key { known.insert(key) }
        if case .status = prompt.answer {
          // Its key is that of the gathering before.
          if agenda.earlierGathering == nil {
            findings.warn(.statusOfNothing, line: prompt.line)
          }
        } else if let source = prompt.source {
          used.append((source, prompt.line))
        }
        if prompt.answeredBy?.kind == .key {
          used.append((prompt.answeredBy?.word ?? "", prompt.line))
        }
      }
      for part in step.steps { visit(part, line: line) }
    }
    for day in agenda.days {
      for item in day.items { visit(item.step, line: item.line) }
    }
    for (key, line) in used where !known.contains(key) {
      findings.warn(.keyUnknown(key), line: line)
    }
  }
}

extension StepBuilder {
  mutating func addHeader(_ header: HeaderReader.Found, isGathering: Bool) {
    let persons = roster.add(
      header: header, isNamed: namedWords.contains(header.name.folded), isGathering: isGathering,
      &findings)
    participants += persons.map { (row: ParticipantReader.Row($0, at: header.value), file: nil) }
    guard let name = Roster.fileName(header.value), CircleWords.isCircleHeader(header.name) else {
      return
    }
    do throws(LoadError) {
      let file = try loader.file(name)
      guard CircleWords.kind(of: header.name.folded) == .participant else { return }
      participants += ParticipantReader(file, &findings).rows.map { (row: $0, file: file.name) }
    } catch {
      findings.error(
        error == .outside ? .outsideFolder(name) : .missingFile(name), line: header.value.line,
        column: header.value.column)
    }
  }

  /// Takes the participants of a list in the programme's own text; returns the header that says the same.
  mutating func take(_ list: ListInText) -> Header? {
    guard let line = list.numbers.min() else { return nil }
    let rows = ParticipantReader(list.lines, &findings).rows
    guard !rows.isEmpty else { return nil }
    roster.addList("deltakere", count: rows.count, line: line, &findings)
    participants += rows.map { (row: $0, file: nil) }
    let persons = rows.map {
      PersonEntry.text($0.name, role: $0.role?.text, municipality: $0.municipality?.text)
    }
    return Header(name: "Deltakere", value: persons.joined(separator: "; "))
  }

  /// Makes a party of each participant.
  ///
  /// Where the agenda names no municipalities or no roles, those of the participants make the circle.
  mutating func placeParticipants() {
    guard !participants.isEmpty else { return }
    let rows = participants.map(\.row)
    roster.complete(.municipality, "kommuner", with: rows.compactMap(\.municipality?.text))
    roster.complete(.role, "roller", with: rows.compactMap(\.role?.text))
    for (row, file) in participants {
      let municipality = row.municipality.flatMap { roster.member($0.text, of: .municipality) }
      if let field = row.municipality, municipality == nil {
        let known = roster.parties.filter { $0.kind == .municipality }.map(\.name)
        findings.file = file
        findings.warn(
          .unlistedMunicipality(
            field.text, nearest: field.text.nearest(of: known)),
          line: row.line, column: field.column)
        findings.file = nil
      }
      roster.addPerson(
        row.name, municipality: municipality,
        role: row.role.flatMap { roster.member($0.text, of: .role) })
    }
  }

  /// Builds one day, with its items planned.
  mutating func day(_ draft: DayDraft) -> Day {
    var day = Day(title: draft.title, date: draft.mark?.date)
    roster.openScope()
    for entry in draft.entries {
      if let header = HeaderReader.read(entry) {
        day.headers.append(Header(name: header.name, value: header.value.text))
        addHeader(header, isGathering: false)
      } else {
        day.details.append(entry.text)
      }
    }
    let built = draft.items.map { item($0) }
    day.items = Schedule.planned(built, until: end(of: day), &findings)
    roster.closeScope()
    return day
  }

  /// When a day is over by the line that gives its span; nil where none does.
  private func end(of day: Day) -> WallTime? {
    guard let span = day.headers.first(where: { $0.name == "Tid" }),
      let time = TimeScanner(Snippet(span.value), allowsBareRange: true).head()?.time
    else { return nil }
    return time.end?.time(after: WallTime(minutes: time.start.minutes))
  }

  private mutating func item(_ draft: ItemDraft) -> Schedule.Built {
    var own = titles.read(draft.title, &findings)
    own.leads = draft.leads + own.leads
    own.method = methodUse(own.title)
    // A length in the time's own place is the item's clock.
    if own.clock == nil, let minutes = draft.minutes, draft.end == nil, minutes > 0 {
      own.clock = Clock(phases: [Clock.Phase(planned: .minutes(minutes))])
    }
    let (parts, below) = withMethod(own, nodes(PlainScale.joined(draft.entries)[...]))
    if parts.title.isEmpty, draft.printed != nil {
      findings.warn(.emptyTitle, line: draft.line, column: draft.column)
    }
    var step = Step(id: StepID(""), title: parts.title.isEmpty ? "…" : parts.title.text)
    fill(&step, parts, below)
    step.details.insert(contentsOf: linkDetails(draft.links), at: 0)
    var item = Item(
      id: ItemID(""), line: draft.line, start: draft.start, end: draft.end,
      plannedStart: WallTime(minutes: 0), plannedEnd: WallTime(minutes: 0), step: step)
    let rest = Lexicon.rest(parts.title)
    if parts.isMarkedAsBreak || rest != nil { item.kind = .rest }
    item.isMeal = rest == .meal
    item.isUntouchable = parts.isUntouchable ? true : nil
    if item.kind == .work, let until = parts.until?.time(after: draft.start) {
      item.end = until
      item.isUntilEnd = true
    }
    item.printedMinutes = printedMinutes(draft, parts)
    return Schedule.Built(
      item: item, title: parts.title, isSoft: draft.printed?.isSoft ?? false,
      isFixed: draft.printed?.isFixed ?? false, column: draft.column)
  }

  private mutating func printedMinutes(_ draft: ItemDraft, _ parts: TitleParts) -> Int? {
    if let start = draft.start, let end = draft.end {
      let minutes = end.minutes - start.minutes
      if let said = draft.minutes, said != minutes {
        findings.warn(
          .lengthDiffers(said: said, clock: minutes), line: draft.line, column: draft.column)
      }
      return minutes
    }
    if let clock = parts.clock {
      return !clock.isEach && clock.total.count % 60 == 0 ? clock.total.count / 60 : nil
    }
    if let minutes = draft.minutes, minutes > 0 { return minutes }
    return Lexicon.saidMinutes(parts.title)
  }
}
