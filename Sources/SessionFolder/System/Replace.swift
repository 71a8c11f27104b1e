/// Puts bytes at a path all at once: whoever reads it finds the old contents or the new, never a part.
///
/// On return the bytes and the name are on the disk, unless `isSynced` is false. On failure the old contents remain.
package func replaceAtomically(
  _ path: String, _ bytes: [UInt8], isSynced: Bool = true
) throws(FolderError) {
  try settle(path, bytes, isSynced) { rename($0, path) }
}

/// Puts bytes at a path like `replaceAtomically`, in a directory that is made for the user alone where it is missing.
package func keepPrivately(_ path: String, _ bytes: [UInt8]) throws(FolderError) {
  do throws(SystemError) {
    try makeDirectory(Path(path).directory)
  } catch {
    throw FolderError.cannotCreate(path: path, error)
  }
  try replaceAtomically(path, bytes)
}

/// Writes like `replaceAtomically`, but refuses where something is there already.
func createAtomically(_ path: String, _ bytes: [UInt8]) throws(FolderError) {
  try settle(path, bytes, true) { temporary in
    if link(temporary, path) == 0 { return unlink(temporary) }
    // File systems without hard links: the name is looked up and taken in two steps.
    guard errno != EEXIST, access(path, F_OK) != 0 else { return -1 }
    return rename(temporary, path)
  }
}

/// Writes and syncs a file under a temporary name beside its path, then lets `place` give it its name.
private func settle(
  _ path: String, _ bytes: [UInt8], _ isSynced: Bool, place: (String) -> Int32
) throws(FolderError) {
  let parts = Path(path)
  let temporary = "\(parts.directory)/.\(parts.name).\(Chance.name())"
  var isPlaced = false
  defer { if !isPlaced { unlink(temporary) } }
  do throws(SystemError) {
    let file = try Descriptor.open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW)
    try file.setMode(0o600)
    try file.writeAll(bytes)
    if isSynced { try file.sync() }
    _ = try retrying { place(temporary) }
    isPlaced = true
    try syncDirectory(parts.directory)
  } catch  where error.code == EEXIST {
    throw FolderError.exists(path: path)
  } catch {
    throw FolderError.cannotWrite(path: path, error)
  }
}

/// Syncs a directory's names to the disk.
func syncDirectory(_ path: String) throws(SystemError) {
  do throws(SystemError) {
    try Descriptor.open(path, O_RDONLY | O_DIRECTORY).sync()
  } catch  where error.code == EINVAL || error.code == ENOTSUP {
    // Some network file systems cannot sync a directory, but put its names on the disk at once.
  }
}

/// Makes a directory and those above it with mode 0700; leaves existing ones as they are.
///
/// Where `isSynced` is false the caller syncs the directory that holds it.
func makeDirectory(_ path: String, isSynced: Bool = true) throws(SystemError) {
  let parent = Path(path).directory
  if mkdir(path, 0o700) != 0 {
    if errno == EEXIST { return }
    guard errno == ENOENT, parent != path else { throw SystemError(code: errno) }
    try makeDirectory(parent)
    _ = try retrying { mkdir(path, 0o700) }
  }
  chmod(path, 0o700)
  if isSynced { try syncDirectory(parent) }
}
