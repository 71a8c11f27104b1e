import CellGrid
import Phrases

/// Writes keys as phrases name them.
extension Phrases {
  package func keyName(_ command: Command) -> String { keyNames(command.keys) }

  func keyNames(_ keys: [Key]) -> String {
    keys.map { $0 == .character(" ") ? space : $0.name }.joined(separator: " ")
  }

  /// The first key for the foot, where one is enough; arrows stand together.
  func firstKey(_ keys: [Key]) -> String {
    guard let first = keys.first else { return "" }
    return first == .up ? keyNames(keys) : first == .character(" ") ? space : first.name
  }
}
