/// The machine's clock as programs of a test see it, which the test sets while they run.
///
/// It works for the programs that are built together with the tests, since those load their libraries at the start.
package struct SetClock {
  private let file: String
  private let library: String

  /// Builds what is loaded into the programs.
  ///
  /// - Throws: `Child.NotStarted` where there is no C compiler.
  package init(_ place: Workspace) throws {
    file = place.path + "/clock-shift"
    library = place.path + "/shift.so"
    let source = BuiltProgram.repository + "/Tests/ClockShift/shift.c"
    let built = try place.shell("cc -shared -fPIC -O1 -o '\(library)' '\(source)'")
    guard built.status == 0 else { throw Child.NotStarted(program: "cc: " + built.errors) }
    set(ahead: 0)
  }

  /// What the programs' environment needs.
  package var environment: [String: String] { ["LD_PRELOAD": library, "CLOCK_SHIFT": file] }

  /// Sets the clock so many seconds ahead of the real one, once so many more have passed by all clocks.
  package func set(ahead seconds: Int, passed: Int = 0) {
    let new = file + ".new"
    Files.write("\(seconds) \(passed)\n", to: new)
    // All at once, so that no program reads a part.
    rename(new, file)
  }
}
