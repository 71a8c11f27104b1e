import AgendaText

/// Where methods are: beside the agenda, in the user's configuration, with the program, and in the program itself.
///
/// Of two methods with one name the nearest wins. The shipped ones are files too, so that they can be read, and copied
/// beside an agenda and changed there; a program without those files has their texts. A start that uses none reads none.
struct MethodFolders {
  /// The folders in the order they are searched, and whether they came with the program.
  let folders: [(path: String, isShipped: Bool)]

  /// Finds the folders for agendas in a folder.
  init(beside folder: String) {
    let own = ["\(folder)/methods", "\(folder)/agendas/methods", Self.user].compactMap(\.self)
    let shipped = Self.shipped
    // In the source's own folder the shipped methods lie beside the agendas.
    folders =
      own.filter { resolved($0) != shipped }.map { ($0, false) }
      + [shipped].compactMap(\.self).map { ($0, true) }
  }

  /// A method's file and bytes, by its exact name, else by its folded one.
  func method(_ name: String) throws(LoadError) -> LoadedText {
    guard !name.contains("/"), !name.hasPrefix("."), !name.isEmpty else { throw .outside }
    for folder in folders {
      let exact = "\(folder.path)/\(name).md"
      do throws(FileError) {
        return LoadedText(name: exact, bytes: try readBytes(exact))
      } catch {
        if error != .missing { throw .unreadable }
      }
      let wanted = MethodName.folded(name)
      guard let near = Self.names(in: folder.path).first(where: { MethodName.folded($0) == wanted })
      else { continue }
      let path = "\(folder.path)/\(near).md"
      guard let bytes = try? readBytes(path) else { throw .unreadable }
      return LoadedText(name: path, bytes: bytes)
    }
    let wanted = MethodName.folded(name)
    guard let own = ShippedMethods.texts.first(where: { MethodName.folded($0.key) == wanted })
    else { throw .missing }
    return LoadedText(name: "\(Self.carried)\(own.key).md", bytes: Array(own.value.utf8))
  }

  /// What the names of the program's own texts begin with; no file's does, which is a path from here or from the root.
  private static let carried = "samling/"

  /// The names of all methods, sorted.
  var names: [String] {
    let all = (folders.flatMap { Self.names(in: $0.path) } + ShippedMethods.texts.keys.sorted())
      .map { (MethodName.folded($0), $0) }
    return Dictionary(all, uniquingKeysWith: { nearest, _ in nearest })
      .sorted { $0.key < $1.key }.map(\.value)
  }

  /// Whether a file, or a text, came with the program.
  func isShipped(_ path: String) -> Bool {
    path.hasPrefix(Self.carried)
      || folders.contains { $0.isShipped && path.hasPrefix($0.path + "/") }
  }

  private static func names(in folder: String) -> [String] {
    Surroundings.names(in: folder)
      .filter { $0.hasSuffix(".md") && !$0.hasPrefix(".") && $0 != "README.md" }
      .map { String($0.dropLast(3)) }
  }

  /// The user's own folder, from the usual variables of the environment.
  private static var user: String? {
    if let config = Surroundings.variable("XDG_CONFIG_HOME"), !config.isEmpty {
      return "\(config)/samling/methods"
    }
    return Surroundings.variable("HOME").flatMap {
      $0.isEmpty ? nil : "\($0)/.config/samling/methods"
    }
  }

  /// The folder that came with the program: beside it, in the `share` of where it is installed, or in the source.
  private static var shipped: String? {
    var folder = parent(of: programPath)
    var places = ["\(folder)/methods"]
    while folder.count > 1 {
      folder = parent(of: folder)
      places.append("\(folder)/share/samling/methods")
      if Surroundings.exists("\(folder)/Package.swift") {
        places.append("\(folder)/agendas/methods")
      }
    }
    return places.first(where: Surroundings.exists)
  }

  private static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return "/" }
    return String(path[..<slash])
  }

  private static var programPath: String {
    #if os(macOS)
      var size: UInt32 = 4096
      var buffer = [CChar](repeating: 0, count: Int(size))
      guard _NSGetExecutablePath(&buffer, &size) == 0 else { return "/" }
      return resolved(String(cString: buffer))
    #else
      return resolved("/proc/self/exe")
    #endif
  }
}
