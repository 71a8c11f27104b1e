import Foundation
import Support
import Testing

@Suite("Opening and naming sessions")
struct SessionCommandTests {
  @Test("open prints the folder's path and nothing else")
  func open() throws {
    let place = try Workspace()
    let agenda = place.agenda(day, name: "nettverk.md")
    let first = try place.run("open", agenda)
    #expect(first.status == 0)
    #expect(first.errors == "")
    let path = first.output.replacing("\n", with: "")
    #expect(path.wholeMatch(of: /.*\/\d{4}-\d\d-\d\d-nettverk/) != nil)
    #expect(Files.names(in: path).contains("session.json"))
    let second = try place.run("open", agenda)
    #expect(second.output == path + "-2\n")
  }

  @Test("a folder that is taken gives 73")
  func taken() throws {
    let place = try Workspace()
    let session = try place.open(day)
    let done = try place.run("open", place.agenda(day), "--session", session)
    #expect(done.status == 73)
    #expect(done.output == "")
    #expect(done.errors.contains("finnes fra før"))
  }

  @Test("the beginning of a name is enough where only one has it")
  func prefix() throws {
    let place = try Workspace()
    for name in ["vest-1", "vest-2", "øst", "øst-og-vest"] {
      _ = try place.run("open", place.agenda(day), "--session", "\(place.sessions)/\(name)")
    }
    #expect(try place.run("log", "øst-").status == 0)
    #expect(try place.run("log", "øst").status == 0)
    let several = try place.run("log", "vest")
    #expect(several.status == 64)
    #expect(several.output == "")
    #expect(several.errors.contains("vest-1, vest-2"))
    let unknown = try place.run("do", "vset-1", "next")
    #expect(unknown.status == 66)
    #expect(unknown.errors.contains("mente du «vest-1»?"))
  }

  @Test(
    "what is no session gives 66 from every command",
    arguments: [["log"], ["verify"], ["do", "next"], ["projector"]])
  func notThere(words: [String]) throws {
    let place = try Workspace()
    let arguments = [words[0], "./intet"] + words.dropFirst()
    let done = try place.start(arguments).wait()
    #expect(done.status == 66)
    #expect(done.output == "")
    #expect(done.errors.contains("./intet: finnes ikke"))
  }

  @Test("a seat without a terminal is refused on standard error")
  func noTerminal() throws {
    let place = try Workspace()
    let agenda = place.agenda(day)
    for words in [["run", agenda], [agenda], ["rehearse", agenda]] {
      let done = try place.start(words).wait()
      #expect(done.status == 74)
      #expect(done.output == "")
      #expect(done.errors.contains("dette er ingen terminal — bruk «samling do» i skript"))
    }
    #expect(Files.names(in: place.sessions).isEmpty)
  }

  @Test(
    "no name is the name of no session, even where there is only one", arguments: ["notes", "log"])
  func noName(command: String) throws {
    let place = try Workspace()
    _ = try place.open(day)
    #expect(try place.run(command, "").status == 66)
  }

  @Test("a bad agenda is not opened")
  func badAgenda() throws {
    let place = try Workspace()
    let agenda = place.agenda("# Samling\n\nIngen klokkeslett her\n")
    let done = try place.run("open", agenda)
    #expect(done.status == 65)
    #expect(done.output == "")
    #expect(done.errors.hasPrefix("\(agenda):1:1: "))
    #expect(Files.names(in: place.sessions).isEmpty)
  }

  @Test("version and help are what was asked for, so they go to standard output")
  func help() throws {
    let place = try Workspace()
    for word in ["--version", "--help"] {
      let done = try place.run(word)
      #expect(done.status == 0)
      #expect(!done.output.isEmpty)
      #expect(done.errors == "")
    }
  }
}
