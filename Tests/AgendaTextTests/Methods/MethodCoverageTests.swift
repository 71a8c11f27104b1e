import Support
import Testing

@testable import AgendaText

@Suite("The shipped methods and the seeds")
struct MethodCoverageTests {
  @Test("what a method asks for stands so in the seeds", arguments: MethodSources.all)
  func printed(source: MethodSource) throws {
    let seeds = try MethodSources.seeds()
    #expect(source.clauses.filter { !seeds.contains(folded($0)) } == [])
  }

  @Test("and in the method", arguments: MethodSources.all)
  func taken(source: MethodSource) {
    let lines = ShippedMethods.text(source.method).split(separator: "\n").map { folded(String($0)) }
    #expect(
      source.clauses.filter { clause in
        let wanted = folded(clause)
        return !lines.contains { $0.contains(wanted) }
      } == [])
  }

  @Test("every method that the seeds tell of is shipped; others may be too")
  func complete() {
    let names = Set(ShippedMethods.names)
    #expect(MethodSources.all.map(\.method).filter { !names.contains($0) } == [])
  }
}
