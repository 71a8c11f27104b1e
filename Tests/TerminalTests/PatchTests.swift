import CellGrid
import Support
import Testing

@Suite("Small changes on a terminal", .serialized)
struct PatchTests {
  @Test(
    "a picture changed little by little stands as one painted whole",
    arguments: ["tmux-256color", "vt100"])
  func patches(terminal: String) throws {
    let size = Size(columns: 24, rows: 6)
    let place = try Workspace()
    let tmux = try Tmux(place)
    func open(_ name: String, patches: Int) throws -> Tmux.Window {
      try tmux.open(
        name, [BuiltProgram.path("TerminalDemo"), "--patches", "1", "\(patches)"],
        columns: size.columns,
        rows: size.rows, environment: ["TERM": terminal, "LC_ALL": "C.UTF-8"])
    }
    let patched = try open("patched", patches: 0)
    var picture = PatchedPicture(size, seed: 1)
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
    // Where a row's last style ends, on it or on the next, hangs on what stood there before.
    let picture = window.styledPicture.replacing(/((?:\u{1B}\[[0-9;]*m)+)\n/) { "\n" + $0.1 }
    return [picture] + ["cursor_flag", "cursor_y", "cursor_x"].map(window.fact)
  }
}
