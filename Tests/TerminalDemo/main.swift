import CellGrid
import CursesTerminal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

// Keys: q quits, anything else is shown; capitals try what is hard to come back from.

do throws(TerminalError) {
  let colour = !CommandLine.arguments.contains("--no-color")
  let terminal = try CursesTerminal(colour: colour)
  var demo = Demo(terminal)
  demo.run()
  terminal.close()
  print("ended: \(demo.reason)")
} catch {
  print("terminal: \(error)")
  exit(70)
}
