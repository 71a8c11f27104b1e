import SamlingCore
import Support

@testable import AgendaText

/// The methods that come with the program, as they lie in `agendas/methods`.
enum ShippedMethods {
  private static let folder = BuiltProgram.repository + "/agendas/methods"

  static let names = Files.names(in: folder).filter { $0.hasSuffix(".md") }
    .map { String($0.dropLast(3)) }

  static func text(_ name: String) -> String { Files.text("\(folder)/\(name).md") }

  static let loader = MemoryFiles(
    methods: Dictionary(uniqueKeysWithValues: names.map { ($0, text($0)) }))

  /// Everybody that some method counts on.
  static let headers = """
    # Samling
    - Kommuner: Luster, Gloppen, Lom, Lunner
    - Par: Gloppen + Luster, Lom + Lunner
    - Roller: politikere, ledere, tillitsvalgte, prosjektledere
    - Grupper: 1, 2, 3
    - Team: KS; Fagforbundet


    """
}
