import CellGrid
import Phrases

/// Writes keys as phrases name them.
extension Phrases {
  package func keyNames(of command: Command, on screen: Screen) -> String {
    keyNames(command.keys(on: screen))
  }

  func keyNames(_ keys: [Key]) -> String {
    keys.map { $0 == .character(" ") ? space : $0.name }.joined(separator: " ")
  }

  /// A command's key and word for the foot of a screen.
  func footKey(_ name: CommandName, on screen: Screen) -> (key: String, text: String) {
    let keys = Command.named(name)?.keys(on: screen) ?? []
    return (firstKey(keys), command(name).short(on: screen))
  }

  /// For the foot, where one key is enough; arrows stand together.
  private func firstKey(_ keys: [Key]) -> String {
    guard let first = keys.first else { return "" }
    return first == .up ? keyNames(keys) : first == .character(" ") ? space : first.name
  }
}
