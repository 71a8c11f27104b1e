import AgendaText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Fetches what an agenda names from the folder it lies in.
///
/// No name leads out of that folder, neither by `..` nor through a symbolic link. Methods are looked
/// for in `methods/` beside the agenda, then in the further folders.
struct FolderLoader: AgendaLoader {
  let folder: String
  var methodFolders: [String]

  /// - Parameters:
  ///   - agenda: The agenda's path.
  ///   - methodFolders: Where else methods lie: the user's, then the shipped ones.
  init(agenda: String, methodFolders: [String] = FolderLoader.usualMethodFolders()) {
    let path = resolved(agenda)
    let slash = path.lastIndex(of: "/")
    folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    self.methodFolders = methodFolders
  }

  func method(_ name: String) throws(LoadError) -> LoadedText {
    guard !name.contains("/"), !name.hasPrefix("."), !name.isEmpty else { throw .outside }
    for place in ["\(folder)/methods", "\(folder)/agendas/methods"] + methodFolders {
      do throws(FileError) {
        return LoadedText(name: "\(place)/\(name).md", bytes: try readBytes("\(place)/\(name).md"))
      } catch {
        if error != .missing { throw .unreadable }
      }
    }
    throw .missing
  }

  func file(_ name: String) throws(LoadError) -> LoadedText {
    guard !name.hasPrefix("/"), !name.split(separator: "/").contains("..") else { throw .outside }
    let path = "\(folder)/\(name)"
    let home = resolved(folder)
    let real = resolved(path)
    guard real == path || real.hasPrefix(home.hasSuffix("/") ? home : home + "/") else {
      throw .outside
    }
    do throws(FileError) {
      return LoadedText(name: name, bytes: try readBytes(path))
    } catch {
      throw error == .missing ? .missing : .unreadable
    }
  }

  /// The user's methods, by the environment's usual places.
  static func usualMethodFolders() -> [String] {
    if let home = getenv("XDG_CONFIG_HOME"), home.pointee != 0 {
      return ["\(String(cString: home))/samling/methods"]
    }
    guard let home = getenv("HOME"), home.pointee != 0 else { return [] }
    return ["\(String(cString: home))/.config/samling/methods"]
  }
}
