/// Removes a folder that we made ourselves and everything in it; leaves what cannot be removed.
///
/// Links are removed, never followed.
package func removeFolder(_ path: String) {
  for name in (try? Path.names(in: path)) ?? [] where name != "." && name != ".." {
    let inner = path + "/" + name
    if unlink(inner) != 0 { removeFolder(inner) }
  }
  rmdir(path)
}
