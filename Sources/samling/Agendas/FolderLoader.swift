import AgendaText

/// Loads the files that an agenda names from its own folder, and methods from the folders of methods.
///
/// No name leads out of that folder, neither by `..` nor through a symbolic link.
struct FolderLoader: AgendaLoader {
  let folder: String

  /// Makes the loader for the agenda at a path.
  init(agenda: String) {
    let path = resolved(agenda)
    let slash = path.lastIndex(of: "/")
    self.init(folder: slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? ".")
  }

  /// Makes the loader for agendas in a folder.
  init(folder: String) { self.folder = folder }

  /// Where methods are looked for; worked out only when one is.
  var methods: MethodFolders { MethodFolders(beside: folder) }

  func method(_ name: String) throws(LoadError) -> LoadedText { try methods.method(name) }

  func methodNames() -> [String] { methods.names }

  func file(_ name: String) throws(LoadError) -> LoadedText {
    guard !name.hasPrefix("/"), !name.split(separator: "/").contains("..") else { throw .outside }
    let path = "\(folder)/\(name)"
    let home = resolved(folder)
    let real = resolved(path)
    guard real == path || real.hasPrefix(home.hasSuffix("/") ? home : home + "/") else {
      throw .outside
    }
    do throws(FileError) {
      return LoadedText(name: name, bytes: ProgrammeFile(try readBytes(path), path: path).bytes)
    } catch {
      throw error == .missing ? .missing : .unreadable
    }
  }
}
