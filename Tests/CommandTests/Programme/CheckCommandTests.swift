import Foundation
import Support
import Testing

@Suite("samling check")
struct CheckCommandTests {
  @Test("a shipped agenda is understood without a word on standard error")
  func shipped() throws {
    let place = try Workspace()
    #expect(BuiltProgram.agendas.count >= 5)
    for agenda in BuiltProgram.agendas {
      let done = try place.run("check", agenda)
      #expect(done.status == 0)
      #expect(!done.output.isEmpty)
      #expect(done.errors == "")
    }
  }

  @Test("its JSON stands alone on standard output and can be parsed")
  func json() throws {
    let place = try Workspace()
    for agenda in BuiltProgram.agendas {
      let done = try place.run("check", agenda, "--json")
      #expect(done.status == 0)
      #expect(done.errors == "")
      let read = try JSONSerialization.jsonObject(with: Data(done.output.utf8))
      let object = try #require(read as? [String: Any])
      #expect((object["title"] as? String)?.isEmpty == false)
      #expect((object["days"] as? [Any])?.isEmpty == false)
      #expect(object["diagnostics"] is [Any])
    }
  }

  @Test("an error has its place, and gives 65 with and without JSON")
  func badContent() throws {
    let place = try Workspace()
    let agenda = place.agenda("# Samling\n\nIngen klokkeslett her\n")
    let done = try place.run("check", agenda)
    #expect(done.status == 65)
    #expect(done.errors.hasPrefix("\(agenda):1:1: "))
    let json = try place.run("check", agenda, "--json")
    #expect(json.status == 65)
    #expect(json.errors == "")
    let read = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    let first = (read?["diagnostics"] as? [[String: Any]])?.first
    #expect(first?["line"] as? Int == 1)
  }

  @Test("a file that is not there gives 66, and one that cannot be read 74")
  func unreadable() throws {
    let place = try Workspace()
    let missing = try place.run("check", "nowhere.md")
    #expect(missing.status == 66)
    #expect(missing.output == "")
    #expect(
      missing.errors
        == "nowhere.md: filen finnes ikke — rett navnet, eller se hva som ligger i mappen\n")
    let folder = try place.run("check", place.path)
    #expect(folder.status == 74)
    #expect(folder.output == "")
    let why = "filen kan ikke leses (det er en mappe)"
    #expect(
      folder.errors
        == "\(place.path): \(why) — se etter at den er en tekstfil du har lov å lese\n")
  }

  @Test("output that cannot be written gives 74")
  func fullOutput() throws {
    let place = try Workspace()
    let agenda = place.agenda("# Samling\n\n10:00 Velkommen\n10:30 Slutt\n")
    for arguments in ["", "--json"] {
      let done = try place.shell("exec \"$samling\" check '\(agenda)' \(arguments) > /dev/full")
      #expect(done.status == 74)
      #expect(
        done.errors
          == "samling: kan ikke skrives (disken er full) — se etter plass og rettigheter\n")
    }
  }

  @Test("a title cannot drive the terminal")
  func hostileTitle() throws {
    let place = try Workspace()
    let done = try place.run(
      "check",
      place.agenda("# A\u{1B}[31m\u{202E}B\u{9B}2J\n\n10:00 T\u{7}\u{1B}]0;x\n10:30 Slutt\n"))
    for text in [done.output, done.errors] {
      #expect(text.unicodeScalars.allSatisfy { isHarmless($0) })
    }
  }
}

/// Whether a character of a program's output only shows itself.
func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
  if scalar == "\n" || scalar.value == 0x200D { return true }
  return switch scalar.properties.generalCategory {
  case .control, .format, .lineSeparator, .paragraphSeparator: false
  default: true
  }
}
