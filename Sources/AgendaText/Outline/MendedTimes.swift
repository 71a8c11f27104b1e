/// Mends times in which a scanner took letters for digits: `O9.OO`, `l1.3O`, `10,45`, `13.00~14.30`.
struct MendedTimes {
  /// The lines with the times that begin them mended, each told, where the file has three lines with a time or more.
  static func mended(_ lines: [Line], _ findings: inout Findings) -> [Line] {
    var result = lines
    var mended: [(index: Int, head: Head)] = []
    for (index, line) in lines.enumerated() where !line.isBlank && !line.isLong {
      guard beginsOddly(line.content), let head = MendedTimes(text: line.content).head() else {
        continue
      }
      mended.append((index, head))
    }
    guard !mended.isEmpty else { return lines }
    let others = lines.indices.lazy.filter { index in
      let line = lines[index]
      return !line.isBlank && !line.isLong && TimeScanner(line.content).head() != nil
    }
    guard mended.count + others.prefix(3).count >= 3 else { return lines }
    for (index, head) in mended {
      let text = lines[index].content
      findings.warn(
        .mendedTime(text[text.startIndex..<head.end].text, time: head.text.text),
        line: text.line, column: text.column)
      var content = head.text
      content.append(text.from(head.end))
      result[index].content = content
    }
    return result
  }

  /// Whether the first signs of a text are digits with something else among them, as no right time has.
  private static func beginsOddly(_ text: Snippet) -> Bool {
    let first = text.scalars.prefix(14)
    return first.contains(where: \.isDigit)
      && first.contains { $0.isLetter || $0 == "," || $0 == "~" || $0 == "|" }
  }

  private let text: Snippet

  /// A time or a range as it should stand, and the index behind it as it stands.
  private struct Head {
    var text: Snippet
    var end: Int
  }

  /// The time that begins the text, where it is not right as it stands.
  private func head() -> Head? {
    guard let first = time(at: text.startIndex) else { return nil }
    var mended = first.text
    var end = first.end
    let mark = text.skippingBlanks(from: end)
    if let dash = text.at(mark), dash.isDash || dash == "~",
      let second = time(at: text.skippingBlanks(from: mark + 1))
    {
      mended.append("-", column: text.column(at: mark))
      mended.append(second.text)
      end = second.end
    }
    let written = text[text.startIndex..<end]
    let next = text.at(text.skippingBlanks(from: end))
    guard next.map({ !$0.isLower }) ?? true, text.at(end).map({ $0.isBlank }) ?? true,
      written.scalars.contains(where: \.isDigit), isMended(written)
    else { return nil }
    return Head(text: mended, end: end)
  }

  private func isMended(_ written: Snippet) -> Bool {
    written.scalars.contains { $0.isLetter || $0 == "," || $0 == "~" || $0 == "|" }
  }

  /// Two digits at most, a mark, and two digits, with letters that look like digits read as those.
  private func time(at start: Int) -> (text: Snippet, end: Int)? {
    var result = Snippet(line: text.line)
    var index = start
    var hour = 0
    var minute = 0
    while let digit = digit(at: index), index - start < 2 {
      hour = hour * 10 + digit
      append(digit, at: index, to: &result)
      index += 1
    }
    guard index > start, let mark = text.at(index), mark == "." || mark == ":" || mark == ","
    else { return nil }
    result.append(mark == "," ? "." : mark, column: text.column(at: index))
    for offset in 1...2 {
      guard let digit = digit(at: index + offset) else { return nil }
      minute = minute * 10 + digit
      append(digit, at: index + offset, to: &result)
    }
    guard hour <= 24, minute < 60, !(text.at(index + 3)?.isWordPart ?? false) else { return nil }
    return (result, index + 3)
  }

  private func append(_ digit: Int, at index: Int, to result: inout Snippet) {
    guard let scalar = Unicode.Scalar(UInt32(0x30 + digit)) else { return }
    result.append(scalar, column: text.column(at: index))
  }

  private func digit(at index: Int) -> Int? {
    guard let scalar = text.at(index) else { return nil }
    switch scalar {
    case "O", "o": return 0
    case "l", "I", "|": return 1
    default: return scalar.digitValue
    }
  }
}
