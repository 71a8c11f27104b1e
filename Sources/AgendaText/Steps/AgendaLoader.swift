/// Why a file that an agenda names could not be read.
package enum LoadError: Error, Equatable {
  /// No file or method has that name.
  case missing
  /// The name leads out of the agenda's folder.
  case outside
  /// The file is there, but cannot be read.
  case unreadable
}

/// Fetches the methods and files that an agenda names: `use: NAME`, `Deltakere: deltakere.csv`.
///
/// The reader passes names as they stand in the text. The loader decides where methods lie, and sees to it that no name
/// leads out of the agenda's folder.
package protocol AgendaLoader {
  /// The bytes of the method's text, and the name that messages call it by.
  func method(_ name: String) throws(LoadError) -> LoadedText
  /// The names of all methods, for finding the one that a misspelt name means.
  func methodNames() -> [String]
  /// The bytes of a file beside the agenda.
  func file(_ name: String) throws(LoadError) -> LoadedText
}

/// A text that a loader fetched, with the name that messages call it by.
package struct LoadedText: Equatable, Sendable {
  package var name: String
  package var bytes: [UInt8]
  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// A loader without methods or files, for texts that stand alone.
package struct NoFiles: AgendaLoader {
  package init() {}
  package func method(_ name: String) throws(LoadError) -> LoadedText { throw .missing }
  package func methodNames() -> [String] { [] }
  package func file(_ name: String) throws(LoadError) -> LoadedText { throw .missing }
}

/// A loader with its files in memory.
package struct MemoryFiles: AgendaLoader {
  package var methods: [String: String]
  package var files: [String: String]

  package init(methods: [String: String] = [:], files: [String: String] = [:]) {
    self.methods = methods
    self.files = files
  }

  package func method(_ name: String) throws(LoadError) -> LoadedText {
    let wanted = MethodName.folded(name)
    guard let (name, text) = methods.first(where: { MethodName.folded($0.key) == wanted }) else {
      throw .missing
    }
    return LoadedText(name: "methods/\(name).md", bytes: Array(text.utf8))
  }

  package func methodNames() -> [String] { methods.keys.sorted() }

  package func file(_ name: String) throws(LoadError) -> LoadedText {
    guard !name.hasPrefix("/"), !name.split(separator: "/").contains("..") else { throw .outside }
    guard let text = files[name] else { throw .missing }
    return LoadedText(name: name, bytes: Array(text.utf8))
  }
}
