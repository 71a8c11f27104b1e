import SamlingCore

extension TitleReader {
  func takeLead(_ parts: inout TitleParts, _ findings: inout Findings) {
    guard findsLeads, let (start, end) = leadMark(in: parts.title) else { return }
    var tail = TitleParts(title: parts.title.from(end).trimmed)
    takeTail(&tail, &findings)
    var leads = tail.title
    while let last = leads.last, last == "," || last == "." && leads.count > 24 || last == ":" {
      leads = leads.upTo(leads.endIndex - 1).trimmed
    }
    guard !leads.isEmpty, !leads.scalars.contains(where: { $0 == "[" || $0 == "#" }) else { return }
    parts.leads = Self.splitLeads(leads) + parts.leads
    parts.title = parts.title.upTo(start).trimmed
    while let last = parts.title.last, last == "," || last.isDash {
      parts.title = parts.title.upTo(parts.title.endIndex - 1).trimmed
    }
    parts.mark = tail.mark ?? parts.mark
    parts.key = tail.key ?? parts.key
    parts.source = tail.source ?? parts.source
    parts.answeredBy = tail.answeredBy ?? parts.answeredBy
  }

  /// The indices where `v/`, `ved` or `by` begins and where the names behind it begin; nil where there is none.
  func leadMark(in text: Snippet) -> (Int, Int)? {
    var depth = 0
    for index in text.indices {
      let scalar = text[index]
      if scalar == "(" || scalar == "[" { depth += 1 }
      if scalar == ")" || scalar == "]" { depth = max(0, depth - 1) }
      guard depth == 0, scalar == "v" || scalar == "V" || scalar == "b" else { continue }
      let before = text.at(index - 1)
      guard before.map({ $0.isBlank || $0 == "," || $0 == ")" || $0.isDash }) ?? true else {
        continue
      }
      if let end = slashEnd(in: text, at: index) { return (index, end) }
      guard index > text.startIndex else { continue }
      if let end = wordEnd(in: text, at: index) { return (index, end) }
    }
    return nil
  }

  /// The index behind `v/`, `v /` or `v.` where a name follows.
  func slashEnd(in text: Snippet, at index: Int) -> Int? {
    let next = text.skippingBlanks(from: index + 1)
    guard text[index] != "b" else { return nil }
    if text.at(next) == "/", next - index <= 2 {
      let name = text.skippingBlanks(from: next + 1)
      return name < text.endIndex ? name : nil
    }
    guard text.at(index + 1) == "." else { return nil }
    let name = text.skippingBlanks(from: index + 2)
    return text.at(name)?.isUpper ?? false ? name : nil
  }

  func wordEnd(in text: Snippet, at index: Int) -> Int? {
    let (word, end) = text.word(at: index)
    guard word == "ved" || word == "by" else { return nil }
    let name = text.skippingBlanks(from: end)
    guard name > end, let first = text.at(name), first.isLetter else { return nil }
    if word == "ved", Lexicon.isPlace(text.from(name)) { return nil }
    if first.isUpper {
      if Lexicon.rest(text.upTo(index)) != nil { return nil }
      // «Opening by Chair» names no person; «by Kari Nordmann» and «by Kari, KS» do.
      let second = text.skippingBlanks(from: text.endOfLetters(from: name))
      let isName =
        text.at(second).map { $0.isUpper || $0 == "," || $0 == "." || $0 == ";" } ?? false
      return word == "ved" || (isName && second < text.endIndex - 1) ? name : nil
    }
    guard word == "ved" else { return nil }
    let second = text.skippingBlanks(from: text.endOfLetters(from: name))
    guard text.at(second)?.isUpper ?? false, Lexicon.rest(text.upTo(index)) == nil else {
      return nil
    }
    return name
  }
}
