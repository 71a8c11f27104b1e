import CellGrid
import CursesTerminal

// Keys: q quits, anything else is shown; capitals try what is hard to come back from.
// With «--patches SEED COUNT [--calm]» each key but q changes a picture that has been changed so often before.

do throws(TerminalError) {
  let colour = !CommandLine.arguments.contains("--no-color")
  let terminal = try CursesTerminal(colour: colour)
  let numbers = CommandLine.arguments.compactMap { Int($0) }
  if CommandLine.arguments.contains("--patches"), numbers.count == 2 {
    let isCalm = CommandLine.arguments.contains("--calm")
    var patches = Patches(terminal, seed: UInt64(numbers[0]), patches: numbers[1], isCalm: isCalm)
    patches.run()
    terminal.close()
    exit(0)
  }
  var demo = Demo(terminal)
  demo.run()
  terminal.close()
  print("ended: \(demo.reason)")
} catch {
  print("terminal: \(error)")
  exit(70)
}
