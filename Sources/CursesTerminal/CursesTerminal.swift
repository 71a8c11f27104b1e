import CCurses
import CellGrid

/// The terminal the program was started in, drawn on through ncurses.
///
/// One per process at a time. Whatever ends the program, short of `SIGKILL`, leaves the terminal
/// as it was found: `close`, `exit`, a signal, a crash. Curses is given the cells that differ
/// from the last picture, and finds how to send them.
package final class CursesTerminal: Display {
  package private(set) var size: Size
  package var ending: Ending?
  package var keepsStopKey = false

  /// How styles look; setting it redraws what is shown at the next `paint`.
  package var theme: Theme {
    didSet { if theme != oldValue { forgetLooks() } }
  }

  let depth: ColourDepth
  /// What is on curses' screen; nil when that is not known.
  private var shown: Grid?
  private var palette: Palette
  let signals: Int32
  var reader = KeyReader()
  /// When the last byte of an unfinished paste came; nil outside one.
  var lastPasteByte: ContinuousClock.Instant?
  private var title: String?
  var state = State.claimed

  /// Who has the terminal.
  enum State {
    /// The terminal is ours.
    case claimed
    /// Another program has it.
    case released
    /// It has been given back for good.
    case closed
  }

  /// Takes the terminal over.
  ///
  /// - Parameters:
  ///   - theme: How styles look; nil for dark, or light where the terminal answers that its background is. The answer
  ///     is not waited for: it comes among the keys.
  ///   - colour: Whether colour may be used; a terminal without it never gets any.
  /// - Throws: When there is no terminal, or not one that can be drawn on.
  package init(theme: Theme? = .dark, colour: Bool = true) throws(TerminalError) {
    try CursesTerminal.requireTerminal()
    cc_set_locale()
    signals = cc_catch_signals()
    try CursesTerminal.claim()
    self.theme = theme ?? .dark
    depth = colour ? ColourDepth(colours: Int(cc_colours())) : .mono
    palette = Palette(theme: self.theme, depth: depth)
    size = Size(columns: 80, rows: 24)
    learnKeys()
    _ = takeSize()
    // Terminals of few colours, such as the console, would show the question.
    if theme == nil, depth == .many {
      reader.awaitsGround = true
      cc_ask_for_ground()
    }
  }

  deinit { close() }

  /// The description to fall back on, present wherever ncurses is.
  private static let knownEverywhere = "xterm-256color"

  private static var terminalName: String {
    getenv("TERM").map { String(cString: $0) } ?? ""
  }

  /// Checks that standard input and output are terminals.
  ///
  /// - Throws: When there is no terminal to read keys from, or none to draw on.
  package static func requireTerminal() throws(TerminalError) {
    if isatty(STDIN_FILENO) == 0 { throw .inputIsNoTerminal }
    if isatty(STDOUT_FILENO) == 0 { throw .outputIsNoTerminal }
  }

  private static func claim() throws(TerminalError) {
    let result = cc_claim(knownEverywhere)
    if result == CC_CLAIMED { return }
    cc_uncatch_signals()
    throw result == CC_CANNOT_MOVE_CURSOR
      ? .cannotMoveCursor(terminalName) : .noDescription(terminalName)
  }

  package var descriptors: [Int32] { [STDIN_FILENO, signals] }

  package func ring() {
    if state == .claimed { cc_ring() }
  }

  package func setTitle(_ title: String?) {
    // Only what a cell could show goes into the sequence, so a title cannot end it early.
    self.title = title.map { $0.prefix(columns: 200) }
    if state == .claimed { cc_set_title(self.title) }
  }

  package func release() {
    guard state == .claimed else { return }
    state = .released
    giveBack()
    // While an editor has the terminal, Control-Z must stop both programs.
    cc_stop_by_default(1)
  }

  package func reclaim() {
    guard state == .released else { return }
    state = .claimed
    cc_stop_by_default(0)
    // An interrupt while another program had the terminal was meant for that one.
    take(signals: cc_take_signals() & ~CC_INTERRUPTED.rawValue)
    takeBack()
  }

  package func close() {
    guard state != .closed else { return }
    if state == .claimed { giveBack() }
    cc_uncatch_signals()
    state = .closed
  }

  func giveBack() {
    cc_set_title(nil)
    cc_release()
  }

  /// Enters our modes again and learns the terminal's present size.
  func takeBack() {
    shown = nil
    cc_reclaim()
    cc_set_title(title)
    _ = takeSize()
  }

  private func forgetLooks() {
    palette = Palette(theme: theme, depth: depth)
    shown = nil
  }

  /// Asks the kernel for the size; returns whether it changed.
  func takeSize() -> Bool {
    var rows: Int32 = 0
    var columns: Int32 = 0
    guard cc_terminal_size(&rows, &columns) != 0 else { return false }
    let now = Size(columns: Int(columns), rows: Int(rows))
    let changed = now != size
    size = now
    cc_resize(rows, columns)
    // That erased curses' screen, so only cells that are not blank need to be put there.
    shown = Grid(now)
    return changed
  }
}

// MARK: - Painting

extension CursesTerminal {
  package func paint(_ grid: Grid) {
    guard state == .claimed else { return }
    if shown?.size == grid.size {
      shown?.become(grid, within: size) { put($2, row: $0, column: $1) }
    } else {
      grid.visit(within: size) { put($2, row: $0, column: $1) }
      shown = grid
    }
    let caret = grid.caret.flatMap {
      $0.row < size.rows && $0.column < size.columns ? $0 : nil
    }
    cc_show(Int32(caret?.row ?? -1), Int32(caret?.column ?? -1))
  }

  private func put(_ cell: Cell, row: Int, column: Int) {
    let look = palette.look(of: cell.style)
    let character = cc_character(
      base: cell.scalar.value, marks: cell.marks.values, columns: Int32(cell.width),
      plain: cell.plain)
    cc_put(Int32(row), Int32(column), character, look.attributes, look.pair)
  }
}
