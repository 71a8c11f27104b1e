import Support
import Testing

private let canTrace = Files.names(in: "/usr/bin").contains("strace")

/// A seat is killed as it makes a call to the system, whichever it is.
///
/// What stood as a whole line in its journal while it lived is there, once; what it leaves is sound, and the next seat
/// opens. `SystemCallTests` does the same to `do`, which answers what is saved.
@Suite("A seat killed at a system call", .enabled(if: canTrace))
struct SeatSystemCallTests {
  private static let isLong = Files.variable("SAMLING_TESTS") == "long"

  /// Takes the note-taker's seat under `strace`, writes two notes and closes it; returns the trace's lines.
  private func live(_ fault: String, _ folder: String, _ tmux: Tmux, _ place: Workspace) throws
    -> [Substring]
  {
    let trace = folder + ".trace"
    let line =
      "strace -f -o '\(trace)' \(fault) '\(BuiltProgram.path("samling"))' notes '\(folder)'"
    // Dots and colons mean something else to tmux.
    let name = folder.filter { $0.isLetter || $0.isNumber }
    let window = try tmux.open(name, ["/bin/sh", "-c", line])
    func isOver() -> Bool { window.fact("pane_dead") != "0" }
    _ = window.waits { $0.contains("spørsmål 1 av 1") || isOver() }
    for word in ["Ett", "To"] where !isOver() {
      window.type(word)
      window.press("Enter")
      _ = window.waits(seconds: 5) { _ in
        isOver() || place.journals(of: folder).contains { $0.text.contains("\"\(word)\"") }
      }
    }
    window.press("C-q")
    _ = window.end()
    return Files.text(trace).split(separator: "\n")
  }

  @Test(
    "leaves nothing half, nothing twice, and a session that opens",
    arguments: ["write", "fdatasync", "openat", "pread64", "fsync"])
  func killed(call: String) throws {
    let place = try Workspace()
    let tmux = try Tmux(place)
    let agenda = "# S\n\n09:00 Velkommen\n- Hva er nytt?\n10:00 Slutt\n"
    func session(_ name: String) throws -> String {
      let folder = try place.open(agenda, name: "\(call)-\(name).md")
      _ = try place.run("do", folder, "next")
      return folder
    }
    let count = try live("-e trace=\(call)", try session("count"), tmux, place)
      .count { $0.contains("\(call)(") }
    let places =
      Self.isLong ? Array(1...max(1, count)) : Set([count / 2, count]).filter { $0 > 0 }.sorted()
    for k in places {
      let folder = try session("\(k)")
      let fault = "-e trace=\(call) -e inject=\(call):signal=KILL:when=\(k)"
      _ = try live(fault, folder, tmux, place)
      let lines = place.journals(of: folder).flatMap {
        $0.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      }
      let log = try place.run("log", folder, "--json").lines
      #expect(log.count == lines.count, "\(fault)")
      for word in ["Ett", "To"] {
        #expect(log.count { $0.contains("\"\(word)\"") } <= 1, "\(fault)")
      }
      #expect(try place.run("do", folder, "note", "Videre").status == 0, "\(fault)")
      let verified = try place.run("verify", folder)
      #expect(verified.status == 0, "\(fault): \(verified.errors)")
    }
    print("kill of a seat at \(call): \(places.count) of \(count) places")
  }
}
