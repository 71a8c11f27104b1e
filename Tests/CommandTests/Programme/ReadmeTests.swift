import Foundation
import Support
import Testing

@Suite("README")
struct ReadmeTests {
  private static let text = Files.text(BuiltProgram.repository + "/README.md")
  /// What people read besides: the notation, and a page a seat.
  private static let pages: [(name: String, text: String)] = {
    let folder = BuiltProgram.repository + "/agendas"
    let guide = Files.names(in: folder + "/guide").map { "guide/" + $0 }
    return (["README.md"] + guide).map { ($0, Files.text("\(folder)/\($0)")) }
  }()

  @Test("every command that README names is one the program has")
  func commands() throws {
    let help = try Workspace().run("--help").output
    let all = Self.pages.reduce(Self.text) { $0 + $1.text }
    let named = all.matches(of: /`samling ([a-z]+)/).map { String($0.1) }
    #expect(named.count >= 7)
    for name in Set(named) where name != "program" {
      #expect(help.contains("\n  \(name) "), "\(name)")
    }
  }

  @Test("README is read in one screen, and leads to every page")
  func short() {
    #expect(Self.text.split(separator: "\n", omittingEmptySubsequences: false).count <= 60)
    for page in Self.pages { #expect(Self.text.contains("(agendas/\(page.name))"), "\(page.name)") }
    let notation = Self.pages.first?.text ?? ""
    #expect(notation.contains("## Your first gathering in ten minutes"))
  }

  @Test("README has the two commands that a bare machine needs", arguments: ["try", "test"])
  func fences(name: String) {
    #expect(Self.text.contains("```sh \(name)\nsh .ci/install"))
  }
}
