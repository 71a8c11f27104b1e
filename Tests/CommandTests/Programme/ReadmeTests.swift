import Foundation
import Support
import Testing

@Suite("README")
struct ReadmeTests {
  private static let text = Files.text(BuiltProgram.repository + "/README.md")

  @Test("every command that README names is one the program has")
  func commands() throws {
    let help = try Workspace().run("--help").output
    let named = Self.text.matches(of: /`samling ([a-z]+)/).map { String($0.1) }
    #expect(named.count >= 7)
    for name in Set(named) where name != "program" {
      #expect(help.contains("\n  \(name) "), "\(name)")
    }
  }

  @Test("README has the two commands that a bare machine needs", arguments: ["try", "test"])
  func fences(name: String) {
    #expect(Self.text.contains("```sh \(name)\nsh .ci/install"))
  }
}
