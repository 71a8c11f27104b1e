import CellGrid
import Support
import Testing

@Suite("Small changes on a terminal", .serialized)
struct PatchTests {
  @Test(
    "a picture changed little by little stands as one painted whole",
    arguments: ["tmux-256color", "rxvt-unicode-256color", "linux", "vt220"], [false, true])
  func patches(terminal: String, isCalm: Bool) throws {
    let size = Size(columns: 24, rows: 6)
    let place = try Workspace()
    let tmux = try Tmux(place)
    func open(_ name: String, patches: Int) throws -> Tmux.Window {
      try tmux.open(
        name,
        [BuiltProgram.path("TerminalDemo"), "--patches", "1", "\(patches)"]
          + (isCalm ? ["--calm"] : []),
        columns: size.columns,
        rows: size.rows, environment: ["TERM": terminal, "LC_ALL": "C.UTF-8"])
    }
    let patched = try open("patched", patches: 0)
    var picture = PatchedPicture(size, seed: 1, isCalm: isCalm)
    for count in stride(from: 10, through: 300, by: 10) {
      patched.type(String(repeating: "p", count: 10))
      for _ in 0..<10 { picture.patch() }
      let whole = try open("whole-\(count)", patches: count)
      let lines = picture.grid.lines.joined(separator: "\n") + "\n"
      #expect(whole.waits(seconds: 3) { $0 == lines }, "whole, \(count)")
      #expect(patched.waits(seconds: 3) { $0 == lines }, "patched, \(count)")
      #expect(whole.waits(seconds: 3) { _ in look(whole) == look(patched) }, "styles, \(count)")
    }
  }

  /// What a window shows, with its styles and its cursor.
  private func look(_ window: Tmux.Window) -> [String] {
    styledLines(window.styledPicture) + ["cursor_flag", "cursor_y", "cursor_x"].map(window.fact)
  }

  /// Each row's characters, before one that looks other than the last how it looks.
  ///
  /// Blanks at a row's end are left out: tmux tells of them or not by what stood there before.
  private func styledLines(_ picture: String) -> [String] {
    var style = TextStyle()
    return picture.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var styled = ""
      var upToLast = ""
      var shown = TextStyle()
      var rest = line[...]
      while let character = rest.first {
        if let sequence = rest.prefixMatch(of: /\u{1B}\[([0-9;]*)m/) {
          style.take(sequence.1.split(separator: ";").compactMap { Int($0) })
          rest = rest[sequence.range.upperBound...]
          continue
        }
        let seen = character == " " ? style.ofBlank : style
        if seen != shown { styled += seen.description }
        shown = seen
        styled.append(character)
        if character != " " { upToLast = styled }
        rest.removeFirst()
      }
      return upToLast
    }
  }
}

/// How a terminal draws a character, as the numbers that select it.
private struct TextStyle: Equatable {
  private var attributes: Set<Int> = []
  private var colours: [Int: [Int]] = [:]

  var description: String { "<\(attributes.sorted()) \(colours.sorted { $0.key < $1.key })>" }

  /// How a blank in this style is seen: without its foreground, which an erased one has none of, unless that is drawn.
  var ofBlank: TextStyle {
    guard attributes.isDisjoint(with: [4, 7]) else { return self }
    var blank = TextStyle()
    blank.colours[48] = colours[48]
    return blank
  }

  /// Takes the numbers of one sequence over.
  mutating func take(_ numbers: [Int]) {
    var numbers = numbers.isEmpty ? [0] : numbers
    while !numbers.isEmpty {
      let number = numbers.removeFirst()
      switch number {
      case 0: self = TextStyle()
      case 38, 48:
        colours[number] = Array(numbers.prefix(2))
        numbers.removeFirst(min(2, numbers.count))
      case 39, 49: colours[number - 1] = nil
      case 30...37: colours[38] = [number]
      case 40...47: colours[48] = [number]
      default: attributes.insert(number)
      }
    }
  }
}
