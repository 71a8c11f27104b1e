/// Removes a folder that we made ourselves, with all that is in it; what cannot be removed stays.
///
/// Links are removed, never followed.
package func removeFolder(_ path: String) {
  for name in (try? Path.names(in: path)) ?? [] where name != "." && name != ".." {
    let inner = path + "/" + name
    if unlink(inner) != 0 { removeFolder(inner) }
  }
  rmdir(path)
}
