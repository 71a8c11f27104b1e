extension English: DiagnosticPhrases {
  package func notLength(_ text: String, _ better: String) -> String {
    "\(text) is not a length of time — did you mean \(better)?"
  }
  package func mendedLength(_ text: String, _ length: String) -> String {
    "\(text) is read as \(length) — write the length if that is wrong"
  }
  package func unknownCircle(_ word: String, _ nearest: String?) -> String {
    let wrong = shortQuoted("x \(word)")
    let better = nearest.map { shortQuoted("x \($0)") }
    return "\(wrong) does not say who — "
      + (better.map { "did you mean \($0)?" } ?? "add a line «- \(word): A, B» at the top")
  }
  package func emptyCircle(_ word: String, _ header: String) -> String {
    "nobody is named for \(word) — add «- \(header): A, B» at the top"
  }
  package func unknownAnswerers(_ word: String, _ nearest: String?) -> String {
    let wrong = shortQuoted("@\(word)")
    let better = nearest.map { shortQuoted("@\($0)") }
    return "\(wrong) is no known circle and is read as text — "
      + (better.map { "did you mean \($0)?" } ?? "add «- \(word): A, B» at the top")
  }
  package func unknownMark(_ text: String, _ nearest: String) -> String {
    "\(text) is not an answer mark — did you mean «\(nearest)»?"
  }
  package var oddLabels: String {
    "the scale has neither two labels nor one for each step — write «low..high»"
  }
  package var eachOfNobody: String {
    "the time is for each, but not of whom — write «x group», say"
  }
  package func turnsDiffer(_ said: Int, _ found: Int) -> String {
    "«x \(said)», but the circle has \(found) — turns are numbered; mend the number or the circle"
  }
  package func partsTooLong(_ needed: Int, _ slot: Int) -> String {
    "the parts need \(needed) min, but there are \(slot) — shorten them, or move the next time"
  }
  package func overlap(_ title: String, _ earlier: String) -> String {
    "\(title) begins before \(earlier) ends — mend one of the times unless they run in parallel"
  }
  package func lengthDiffers(_ said: Int, _ clock: Int) -> String {
    "the length is given as \(said) min, but the times give \(clock) — the times count; mend one"
  }
  package func keptAsDetail(_ text: String) -> String {
    "\(text) is kept as a detail — give it a time, a clock or a question mark if it is more"
  }
  package func keptAsHeading(_ text: String) -> String {
    "the heading \(text) has no time and is kept as a detail — give it a time if it is an item"
  }
  package func furniture(_ text: String, _ count: Int) -> String {
    "\(text) stands \(count) times and is read as page decoration — kept once, as a detail"
  }
  package func noise(_ text: String) -> String {
    "\(text) is read as noise from a scanner — retype the line if it is text"
  }
  package var noItemsFound: String {
    "no items with a time or a length — write «10:00 Welcome», say"
  }
  package var noTimes: String {
    "the day has no times of day and is counted from 09:00 — give its first item a time"
  }
  package func tooDeep(_ limit: Int) -> String {
    "lines deeper than \(limit) indents are read as standing at the last — move them out"
  }
  package func longLine(_ limit: Int) -> String {
    "the line is longer than \(limit) characters and is kept as a detail — split it"
  }
  package func misencoded(_ count: Int) -> String {
    "\(count) lines are not UTF-8 and are read as Windows-1252 — save the file as UTF-8"
  }
  package func controls(_ count: Int) -> String {
    "\(count) lines hold invisible control characters, which are left out — retype them"
  }
  package func missingFile(_ name: String) -> String {
    "there is no file \(name) beside the programme — put it there, or mend the name"
  }
  package func outsideFolder(_ name: String) -> String {
    "\(name) lies outside the programme's folder — put the file beside the programme"
  }
  package func keyUnknown(_ key: String) -> String {
    "no question has the key \(key) — put it behind the question that is meant"
  }
  package func listWithoutHead(_ count: Int) -> String {
    "each line is read as a participant, \(count) in all — write «Name;Municipality;Role» on top if any is wrong"
  }
  package func columnsNotRead(_ heads: [String]) -> String {
    "unknown above a column: \(heads.joined(separator: ", ")) — write «Municipality» or «Role» if it is that"
  }
  package func filledDown(_ count: Int) -> String {
    "\(count) without a municipality have got the one above — write it on the line if that is wrong"
  }
  package func letterLeftOut(_ first: String, _ count: Int) -> String {
    let lines =
      count == 1 ? first : "\(first) and \(count - 1) more \(count == 2 ? "line" : "lines")"
    return
      "\(lines) read as the letter around the programme and left out — write it above the first time behind «- » if it belongs"
  }
  package func keptTime(_ text: String) -> String {
    "\(text) is kept as a detail — put the time first if it is an item"
  }
  package func untimedPosts(_ first: String, _ count: Int) -> String {
    (count == 1
      ? "\(first) has no time and is read as an item"
      : "\(count) lines from \(first) have no time and are read as items")
      + " — indent what belongs to the item above"
  }
  package var emptyTitle: String { "the time has no title — write what happens" }
  package var partnerWithoutPairs: String {
    "«v/ makker» needs pairs of two or three — write «- Par: A + B, C + D» at the top"
  }
  package func secondClock(_ text: String) -> String {
    "\(text) is another clock in one title — only the first counts; join them with «+»"
  }
  package func missingMethod(_ name: String, _ nearest: String?) -> String {
    let wrong = shortQuoted(name)
    let better = nearest.map(shortQuoted)
    return "there is no method \(wrong) — "
      + (better.map { "did you mean \($0)?" } ?? "«samling methods» shows those there are")
  }
  package func methodIsPath(_ name: String) -> String {
    let wrong = shortQuoted(name)
    return "\(wrong) is a path — write only the method's name, without a folder"
  }
  package func unreadableMethod(_ name: String) -> String {
    let wrong = shortQuoted(name)
    return "the method \(wrong) cannot be read — see that its file is a text you may read"
  }
  package func nestedMethod(_ name: String) -> String {
    let wrong = shortQuoted(name)
    return "the method \(wrong) is used inside a method — use it in the programme itself"
  }
  package var listIsEmpty: String {
    "the list has no participants — write one a line below the headings"
  }
  package var noNameColumn: String {
    "the first line names no column of names — write for example «Name;Municipality;Role» on top"
  }
  package var openQuote: String {
    "the quotation mark here is not closed on its line — close it, or take it away"
  }
  package func raggedRow(_ found: Int, _ expected: Int) -> String {
    "the line has \(found) fields, the headings \(expected) — look for a separator too many or too few"
  }
  package var rowWithoutName: String {
    "the line has no name and is left out — write the name, or take the line away"
  }
  package func twiceListed(_ name: String, _ first: Int) -> String {
    "\(name) stands on line \(first) too and counts once — take one away"
  }
  package func unlistedMunicipality(_ name: String, _ nearest: String?) -> String {
    "\(name) is not among the municipalities — "
      + (nearest.map { "did you mean «\($0)»?" } ?? "list it there, or mend it here")
  }
  package var participantHeadings: String { "Name\tMunicipality\tRole" }
  package func namedTwice(_ name: String) -> String {
    "\(name) stands twice in the list and has one turn — take one away"
  }
  package func namesInProgramme(_ count: Int) -> String {
    "\(count) names stand in the programme itself — make the file with «samling check PROGRAMME "
      + "--participants > participants.tsv», and write «participants.tsv» here"
  }

  // MARK: What was guessed

  package func partedName(_ text: String, _ count: Int) -> String {
    "\(text) is read as two names, \(count) in all — write «&» for «og» if it is one, \(count - 1) in all"
  }
  package func joinedName(_ text: String, _ count: Int) -> String {
    "\(text) is read as one name, \(count) in all — write «;» for «og» if it is two, \(count + 1) in all"
  }
  package func unreadClock(_ text: String) -> String {
    "\(text) is read as text — write «(20 min x group)», say, up to 48 hours and 500 turns"
  }
  package func unreadMark(_ text: String) -> String {
    "\(text) is read as text — write «[1-10]», «[vote 3]» or «[table What | Who]», say"
  }
  package var nothingToChoose: String {
    "there is nothing to choose between — write the options as bullets below, or «…» to let the room"
  }
  package func offeredTwice(_ option: String) -> String {
    "\(option) stands twice in one question — take one of them out, or word them differently"
  }
  package func impossibleEnd(_ text: String) -> String {
    "the end \(text) is before the start or over 16 hours later, and left out — mend one of the times"
  }
  package func eachWithoutRound(_ text: String, _ word: String) -> String {
    "\(text) is read as text — write «(x \(word))» behind it if each has a turn"
  }
  package func frameOfDay(_ text: String) -> String {
    "\(text) is read as the frame of the day — write what happens on the line if it is an item"
  }
  package func pairedColumns(_ count: Int) -> String {
    "\(count) times and \(count) titles stood apart and are put together in order — look them over"
  }
  package func titlesAboveTimes(_ count: Int) -> String {
    "\(count) times are read with the title above them — put time and title on one line if not so"
  }
  package func mendedTime(_ text: String, _ time: String) -> String {
    "\(text) is read as \(time) — write the time if that is wrong"
  }
  package func sumLeftOut(_ text: String) -> String {
    "\(text) is read as a sum and is no item — give the line a time if it is one"
  }
  package func toldAgain(_ title: String) -> String {
    "from \(title) on the day is read as told again, in detail — give it a heading if it is another"
  }
  package func fileOfKind(_ kind: FileKind) -> String {
    let name =
      switch kind {
      case .word: "a Word document"
      case .openDocument: "an OpenDocument text"
      case .spreadsheet: "a spreadsheet"
      case .slides: "a slide show"
      case .portable: "a PDF"
      case .richText: "an RTF document"
      case .page: "a web page"
      case .calendar: "a calendar"
      case .picture: "a picture"
      case .archive: "an archive"
      case .bytes: "no text"
      }
    guard let program = kind.reader else {
      return
        "the file is \(name) — open it, select all, copy, and paste it into a text: program.txt"
    }
    return "the file is \(name), and \(program) did not read it"
      + " — install \(program), or open it, select all, copy, and paste it into a text: program.txt"
  }
  package func universalTime(_ time: String) -> String {
    "the times are UTC (\(time)), and read as they stand — move the day if it begins too early"
  }
  package func repeatingEvent(_ title: String) -> String {
    "\(title) repeats in the calendar, and is read once — write the other days"
  }

  // MARK: Rounds

  package func roundTooLong(_ product: String, slot: String, over: String, fitting: String?)
    -> String
  {
    "\(product), the slot has \(slot) — \(over) over: "
      + (fitting.map(eachFits) ?? "shorten them, or move the next time")
  }
  package func roundTooShort(_ sum: String) -> String {
    "\(sum) — under a minute: give the round more time, or write the time for each, «(2 min x …)»"
  }
  package func roundToSpare(_ product: String, slot: String, spare: String, fitting: String)
    -> String
  {
    "\(sumToSpare(product, slot: slot, spare: spare)) — \(eachFits(fitting))"
  }

  // MARK: The gathering before

  package var statusOfNothing: String {
    "«status» asks for what the gathering before agreed on — write «- Previous: SESSION» at the top"
  }
}
