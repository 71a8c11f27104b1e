import CellGrid
import CursesTerminal

/// A countdown, and the keys pressed.
struct Demo {
  private(set) var reason = "q"
  private let terminal: CursesTerminal
  private let begun = ContinuousClock.now
  private var keys: [String] = []
  private var count = 0

  init(_ terminal: CursesTerminal) { self.terminal = terminal }

  mutating func run() {
    terminal.setTitle("demo")
    while true {
      terminal.paint(picture())
      let next = begun + .seconds(elapsed + 1)
      let left = (next - ContinuousClock.now) / Duration.milliseconds(1)
      terminal.wait(Int32(max(0, left.rounded(.up))))
      for key in terminal.readKeys() {
        if key == .character("q") { return }
        take(key)
      }
      if let ending = terminal.ending {
        reason = "\(ending)"
        return
      }
    }
  }

  /// Seconds since the start.
  private var elapsed: Int { Int((ContinuousClock.now - begun).components.seconds) }

  private mutating func take(_ key: Key) {
    count += 1
    keys.append(key.name)
    if case .paste(let text) = key { keys.append("[\(text)]") }
    if keys.count > 8 { keys.removeFirst() }
    switch key {
    case .character("F"): fatalError("asked to")
    case .character("A"): abort()
    case .character("S"): kill(getpid(), SIGSEGV)
    case .character("X"): exit(3)
    case .character("E"):
      terminal.release()
      print("released")
      sleep(1)
      terminal.reclaim()
    default: break
    }
  }

  private func picture() -> Grid {
    var grid = Grid(terminal.size)
    let (top, rest) = grid.area.split(top: 2)
    let (body, footer) = rest.split(bottom: 1)
    grid.put("Kompetanse og rekruttering · dag 1 av 2", in: top.inset(columns: 1), style: .heading)
    grid.put("\(grid.columns)×\(grid.rows)", in: top, align: .right, style: .quiet)
    grid.rule(row: 1)
    let left = max(0, 480 - elapsed)
    let text = "\(left / 60):\(left % 60 < 10 ? "0" : "")\(left % 60)"
    if let clock = LargeText(fitting: text, in: body.inset(columns: 2, rows: 4).size) {
      clock.draw(on: &grid, in: body.inset(columns: 2, rows: 1))
    }
    let lines = body.split(bottom: 3).bottom
    grid.put("Dypdykk i prosjektene – å være lærling 漢字", in: lines, style: .current)
    grid.bar(Double(elapsed) / 480, row: lines.row + 1, column: 2, columns: grid.columns - 4)
    if count > 0 {
      grid.put("\(count) " + keys.joined(separator: " "), in: lines, line: 2, style: .strong)
    }
    grid.put(" q avslutter   ? taster", in: footer, style: .key)
    return grid
  }
}

extension CursesTerminal {
  /// Waits until it has something to tell, so many milliseconds at most where they are given.
  func wait(_ most: Int32 = -1) {
    var wanted = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    poll(&wanted, nfds_t(wanted.count), most)
  }
}
