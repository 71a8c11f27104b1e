import SamlingCore

extension Outline {
  var lastItem: ItemDraft? { draft.days.last?.items.last }

  var lastEntry: Entry? {
    guard let day = draft.days.last else { return draft.entries.last }
    return day.items.isEmpty ? day.entries.last : day.items.last?.entries.last
  }

  func joinsTitle(_ line: Line) -> Bool {
    guard let item = lastItem, item.entries.isEmpty, let first = line.content.first,
      line.marker == .plain || line.marker == .quote, !takesMethod(line)
    else { return false }
    if line.content.has("v/", at: line.content.startIndex)
      || line.content.has("v /", at: line.content.startIndex)
    {
      return true
    }
    if first == "(", let group = TitleReader.groups(in: line.content).first,
      group.upperBound >= line.content.endIndex - 2,
      TitleReader.isNames(TitleReader.inside(group, of: line.content))
    {
      return true
    }
    guard line.marker == .plain, first.isLower, item.title.count < 300 else { return false }
    if Self.isOfficeWithName(line.content), Self.isWhole(item.title) { return false }
    guard let last = item.title.last else { return true }
    return last != "." && last != "!" && last != "?"
  }

  /// Whether a line names a method, and so continues nothing although it is in lower case: `use: NAME`.
  private func takesMethod(_ line: Line) -> Bool { MethodUse(line.content)?.isSure ?? false }

  mutating func appendToTitle(_ line: Line) {
    let day = draft.days.count - 1
    let item = draft.days[day].items.count - 1
    var title = draft.days[day].items[item].title
    if let open = TitleReader.groups(in: title).last, open.upperBound == title.endIndex,
      title.last != ")"
    {
      // A parenthesis that its line never closed ends there.
      title.append(")", column: title.column(at: title.endIndex))
    }
    draft.days[day].items[item].title = Self.joined(title, line.content)
    draft.days[day].items[item].links += line.links
  }

  /// Takes a line right below an item as its leads: `Marit Tovsen, KS og Kristen Dalby`.
  mutating func takeNames(_ line: Line) -> Bool {
    guard let item = lastItem, item.entries.isEmpty, item.leads.isEmpty,
      line.marker == .plain || line.marker == .quote,
      Self.beginsWithName(line.content) || Self.isOfficeWithName(line.content)
    else { return false }
    let day = draft.days.count - 1
    let index = draft.days[day].items.count - 1
    draft.days[day].items[index].leads = TitleReader.splitLeads(line.content)
    return true
  }

  /// Takes what stands three blanks or more to the right of a title, as a page's layout sets a column: who leads it, or
  /// a detail.
  func takeFarColumn(_ item: inout ItemDraft) {
    let title = item.title
    let gap = title.indices.first { index in
      title[index].isBlank && (title.at(index + 1)?.isBlank ?? false)
        && (title.at(index + 2)?.isBlank ?? false)
    }
    guard let gap, gap > title.startIndex else { return }
    let rest = title.from(gap).trimmed
    guard !rest.isEmpty else { return }
    item.title = title.upTo(gap)
    if Self.beginsWithName(rest) || Self.isOfficeWithName(rest) || TitleReader.isNames(rest),
      !rest.scalars.contains(where: \.isDigit)
    {
      item.leads = TitleReader.splitLeads(rest)
    } else {
      item.entries.append(Entry(depth: 0, isListed: true, content: rest, links: []))
    }
  }

  /// Whether a line is an office and a name: `ordfører Kari Nordmann`.
  private static func isOfficeWithName(_ text: Snippet) -> Bool {
    let words = text.split { text[$0].isBlank }
    guard (3...4).contains(words.count), let office = words.first, office.count >= 4 else {
      return false
    }
    return office.scalars.allSatisfy(\.isLower)
      && words.dropFirst().allSatisfy { word in
        (word.first?.isUpper ?? false) && word.scalars.allSatisfy { $0.isLetter || $0 == "-" }
      }
  }

  /// Whether a title does not break off: it does not end in a small word or a comma.
  private static func isWhole(_ title: Snippet) -> Bool {
    guard let last = title.split(at: { title[$0].isBlank }).last else { return false }
    return !TitleReader.smallWords.contains(last.text.folded) && title.last != ","
      && !(title.last?.isDash ?? true)
  }

  /// Takes a line that continues the names of the line above.
  mutating func takeMoreNames(_ line: Line) -> Bool {
    guard !isAfterBlank, let item = lastItem, item.entries.isEmpty, let last = item.leads.last,
      line.marker == .plain, last.hasSuffix(",") || line.content.first?.isLower ?? false
    else { return false }
    let day = draft.days.count - 1
    let index = draft.days[day].items.count - 1
    let whole = Self.joined(Snippet(last, line: line.number), line.content)
    draft.days[day].items[index].leads[item.leads.count - 1] = whole.text
    return true
  }

  /// Whether a text begins with two to four capitalised words, then has a comma and more.
  static func beginsWithName(_ text: Snippet) -> Bool {
    guard text.count < 200, !TitleReader.asks(text),
      let comma = text.scalars.firstIndex(of: ","), comma < text.endIndex - 2,
      text.at(comma + 1)?.isBlank ?? false, !text.scalars.contains(":")
    else { return false }
    let words = text.upTo(comma).split { text[$0].isBlank }
    guard (2...4).contains(words.count) else { return false }
    return words.allSatisfy { word in
      let isInitial = word.count <= 2
      let name = word.last == "." ? word.upTo(word.endIndex - 1) : word
      return (word.first?.isUpper ?? false)
        && name.scalars.allSatisfy { $0.isLetter || $0.isDash || $0 == "'" || $0 == "’" }
        && (isInitial
          || name.scalars.dropFirst().allSatisfy { $0.isLower || $0.isDash || $0.isUpper })
        && (isInitial || name.scalars.contains(where: \.isLower))
    }
  }

  func joinsEntry(_ line: Line) -> Bool {
    guard !isAfterBlank, let entry = lastEntry, let first = line.content.first,
      let last = entry.content.last, entry.content.count < 4_000, line.marker == .plain,
      !takesMethod(line)
    else { return false }
    if TitleReader.asks(line.content), last == "?" || last == "." { return false }
    if entry.isListed, line.indent >= 2 { return true }
    return first.isLower && last != "." && last != "!" && last != "?" && last != ":"
  }

  mutating func appendToEntry(_ line: Line) {
    update { entries in
      guard var entry = entries.popLast() else { return }
      entry.content = Self.joined(entry.content, line.content)
      entry.links += line.links
      entries.append(entry)
    }
  }

  /// Joins two lines; a word that a hyphen split is put together.
  static func joined(_ first: Snippet, _ second: Snippet) -> Snippet {
    let word = second.word(at: second.startIndex).text
    guard first.count > 2, first.last == "-", first.at(first.endIndex - 2)?.isLetter ?? false,
      second.first?.isLower ?? false, !["og", "and", "och", "eller", "or", "i"].contains(word)
    else { return first.joined(second) }
    var result = first.upTo(first.endIndex - 1)
    result.append(second)
    return result
  }
}
