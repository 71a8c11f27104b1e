import Phrases
import Support
import Testing

@Suite("The command line")
struct UsageTests {
  @Test(
    "wrong usage gives 64 and says it on standard error",
    arguments: Usage.cases)
  func usage(_ usage: Usage) throws {
    let place = try Workspace()
    for language in Language.allCases {
      let done = try place.start(usage.arguments + ["--lang", language.rawValue]).wait()
      #expect(done.status == 64)
      #expect(done.output == "")
      #expect(
        done.errors.split(separator: "\n").first.map(String.init) == "samling: "
          + usage.told(language))
      #expect(done.errors.contains(language.phrases.usageHeading + ": samling "))
    }
  }

  @Test("a word that is neither a command nor a file is answered with the command it may be")
  func mistyped() throws {
    let place = try Workspace()
    let near = try place.run("chekc", "x")
    #expect(near.status == 64 && near.output == "")
    #expect(
      near.errors
        == "samling: «chekc» er verken en kommando eller en fil her — mente du «check»?\n")
    let far = try place.run("man")
    #expect(far.status == 64 && far.errors.contains("«samling --help» viser kommandoene"))
  }

  /// A wrong command line, and what is said of it in each language.
  struct Usage {
    let arguments: [String]
    let bokmål: String
    let nynorsk: String
    let english: String

    func told(_ language: Language) -> String {
      switch language {
      case .bokmål: bokmål
      case .nynorsk: nynorsk
      case .english: english
      }
    }

    static let cases = [
      Usage(
        arguments: ["check"], bokmål: "«<agenda>» mangler", nynorsk: "«<agenda>» manglar",
        english: "«<agenda>» is missing"),
      Usage(
        arguments: ["check", "a", "--jsonn"],
        bokmål: "«--jsonn» er ikke et valg — mente du «--json»?",
        nynorsk: "«--jsonn» er ikkje eit val — meinte du «--json»?",
        english: "there is no option «--jsonn» — did you mean «--json»?"),
      Usage(
        arguments: ["check", "a", "--xyzzy-plugh"], bokmål: "«--xyzzy-plugh» er ikke et valg",
        nynorsk: "«--xyzzy-plugh» er ikkje eit val", english: "there is no option «--xyzzy-plugh»"),
      Usage(
        arguments: ["check", "a", "b"], bokmål: "«b» passer ikke her",
        nynorsk: "«b» passar ikkje her", english: "«b» does not fit here"),
      Usage(
        arguments: ["check", "a", "b", "c"], bokmål: "«b» passer ikke her",
        nynorsk: "«b» passar ikkje her", english: "«b» does not fit here"),
      Usage(
        arguments: ["check", "a", "--json=yes"], bokmål: "«--json» tar ingen verdi",
        nynorsk: "«--json» tek ingen verdi", english: "«--json» takes no value"),
      Usage(
        arguments: ["rehearse", "a", "--speed", "fast"],
        bokmål: "«fast» passer ikke i «--speed <speed>»",
        nynorsk: "«fast» passar ikkje i «--speed <speed>»",
        english: "«fast» does not fit in «--speed <speed>»"),
      Usage(
        arguments: ["rehearse", "a", "--speed", "4000"],
        bokmål: "--speed er fra 0 til 3600, ikke 4000.0",
        nynorsk: "--speed er frå 0 til 3600, ikkje 4000.0",
        english: "--speed is from 0 to 3600, not 4000.0"),
      Usage(
        arguments: ["notes", "a", "--theme", "pink"],
        bokmål: "«pink» er ikke et fargevalg — velg dark, light, contrast, mono",
        nynorsk: "«pink» er ikkje eit fargeval — vel dark, light, contrast, mono",
        english: "«pink» is no theme — there are dark, light, contrast, mono"),
      Usage(
        arguments: ["compare", "a"], bokmål: "nevn to samlinger eller flere",
        nynorsk: "nemn to samlingar eller fleire", english: "name two sessions or more"),
      Usage(
        arguments: ["report", "a", "b", "--files"],
        bokmål: "«--party» og «--files» gjelder én samling",
        nynorsk: "«--party» og «--files» gjeld éi samling",
        english: "«--party» and «--files» are of one session"),
    ]
  }

  @Test("help is in the reader's language, to the last line", arguments: Language.allCases)
  func help(_ language: Language) throws {
    let place = try Workspace()
    let commands = [
      "", "start", "run", "open", "projector", "notes", "scores", "rehearse", "check", "format",
      "new", "methods", "do", "report", "compare", "log", "verify", "forget", "anonymise", "export",
    ]
    for command in commands {
      let arguments = (command.isEmpty ? [] : [command]) + ["--lang", language.rawValue, "--help"]
      let done = try place.start(arguments).wait()
      #expect(done.status == 0 && done.errors == "")
      #expect(done.output.contains(language.phrases.usageHeading + ": samling"))
      guard language != .english else { continue }
      for word in [
        "OVERVIEW", "USAGE", "ARGUMENTS", "OPTIONS", "Show ", " the ", "(default", "See '",
      ] {
        #expect(!done.output.contains(word), "\(command): \(word)")
      }
    }
  }
}
