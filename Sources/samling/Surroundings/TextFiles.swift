import ArgumentParser
import Phrases
import SamlingCore
import SessionFolder

/// Why a file's bytes could not be read.
enum FileError: Error, Equatable {
  case missing
  case failed(SystemError)
}

/// The size in bytes of the largest file that is read as text.
let largestText = 64 << 20

/// The bytes of a plain file; a pipe or a device, which may never end, is refused.
func readBytes(_ path: String) throws(FileError) -> [UInt8] {
  // A pipe that nobody writes to would hold up the opening.
  let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
  guard descriptor >= 0 else {
    throw errno == ENOENT || errno == ENOTDIR ? .missing : .failed(SystemError(code: errno))
  }
  defer { close(descriptor) }
  var found = stat()
  guard fstat(descriptor, &found) == 0 else { throw .failed(SystemError(code: errno)) }
  guard [S_IFREG, S_IFDIR].contains(found.st_mode & S_IFMT) else {
    throw .failed(SystemError(code: ESPIPE))
  }
  return try readAll(descriptor)
}

/// All the bytes from a descriptor on, up to the largest text there may be.
///
/// - Parameters:
///   - descriptor: An open file or pipe; it stays open.
///   - deadline: When it is given up; nil for never.
/// - Returns: The bytes to the end.
/// - Throws: What the system said, `ETIMEDOUT` after the deadline.
func readAll(
  _ descriptor: Int32, until deadline: ContinuousClock.Instant? = nil
) throws(FileError) -> [UInt8] {
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  while bytes.count < largestText {
    if let deadline {
      var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let left = (deadline - .now) / .milliseconds(1)
      guard left > 0 else { throw .failed(SystemError(code: ETIMEDOUT)) }
      // Woken by a signal or not at all, it looks at the time again.
      guard poll(&waiting, 1, Int32(left.rounded(.up))) > 0 else { continue }
    }
    let count = read(descriptor, &chunk, chunk.count)
    if count == 0 { return bytes }
    if count < 0 {
      if errno == EINTR { continue }
      throw .failed(SystemError(code: errno))
    }
    bytes += chunk[..<count]
  }
  throw .failed(SystemError(code: EFBIG))
}

/// The bytes of a text that a command was given; throws an exit status, once the reason has been printed.
func readText(_ path: String, _ language: Language) throws -> [UInt8] {
  do throws(FileError) {
    return try readBytes(path)
  } catch {
    switch error {
    case .missing:
      printError("\(path): \(language.phrases.noSuchFile)")
      throw ExitCode(Status.noInput)
    case .failed(let error):
      printError("\(path): \(language.phrases.fileCannotBeRead(error.reason(in: language)))")
      throw ExitCode(Status.inputOutput)
    }
  }
}

/// Writes a document to where the user wants it.
///
/// A pipe, a device or an open file of ours (`/dev/stdout`) is written into. A file is replaced where the program wrote it
/// and nobody has changed it since, any other only with `force`, and none through a link that somebody else owns.
///
/// - Throws: An exit status, once the reason has been printed.
func writeDocument(
  _ path: String, _ text: String, force: Bool, _ language: Language
) throws {
  if isWrittenInto(path) { return try writeInto(path, text, language) }
  var link = stat()
  let isLink = lstat(path, &link) == 0 && link.st_mode & S_IFMT == S_IFLNK
  if isLink, link.st_uid != geteuid() {
    printError("\(path): \(language.phrases.linkIsAnothers)")
    throw ExitCode(Status.cannotCreate)
  }
  let target = resolved(path)
  let written = WrittenFiles(Surroundings.stateFolder)
  if !force, let standing = try? readBytes(target), !written.know(target, standing) {
    printError("\(path): \(language.phrases.fileIsNotOurs)")
    throw ExitCode(Status.cannotCreate)
  }
  try replaceFile(path, with: text, language)
  written.add(resolved(path), Array(text.utf8))
}

/// Whether a path leads to something that is there to be written into, and never to be replaced.
private func isWrittenInto(_ path: String) -> Bool {
  if path.hasPrefix("/dev/") || path.hasPrefix("/proc/") { return true }
  var found = stat()
  return stat(path, &found) == 0 && found.st_mode & S_IFMT != S_IFREG
}

private func writeInto(_ path: String, _ text: String, _ language: Language) throws {
  let descriptor =
    switch path {
    case "/dev/stdout": dup(STDOUT_FILENO)
    case "/dev/stderr": dup(STDERR_FILENO)
    default: open(path, O_WRONLY | O_APPEND | O_NOCTTY | O_CLOEXEC)
    }
  guard descriptor >= 0 else { throw failure(path, Status.cannotCreate, language) }
  let isWritten = writeAll(Array(text.utf8), to: descriptor)
  guard close(descriptor) == 0, isWritten else {
    throw failure(path, Status.inputOutput, language)
  }
}

/// Replaces a file's text: a temporary name beside it, sync, rename.
///
/// An interruption leaves nothing of it behind.
func replaceFile(_ path: String, with text: String, _ language: Language) throws {
  try withoutInterruption { try replaceWhole(path, with: text, language) }
}

private func replaceWhole(_ path: String, with text: String, _ language: Language) throws {
  let target = resolved(path)
  var status = stat()
  let mode = stat(target, &status) == 0 ? status.st_mode & 0o777 : 0o644
  let temporary = "\(target).\(getpid()).tmp"
  let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
  guard descriptor >= 0 else { throw failure(path, Status.cannotCreate, language) }
  _ = fchmod(descriptor, mode)
  let isWritten = writeAll(Array(text.utf8), to: descriptor) && fsync(descriptor) == 0
  let isClosed = close(descriptor) == 0
  guard isWritten, isClosed, rename(temporary, target) == 0 else {
    let failure = failure(path, Status.inputOutput, language)
    unlink(temporary)
    throw failure
  }
}

/// Makes a folder where none is; throws an exit status, once the reason has been printed.
func makeFolder(_ path: String, _ language: Language) throws {
  guard mkdir(path, 0o755) == 0 || errno == EEXIST else {
    throw failure(path, Status.cannotCreate, language)
  }
}

/// Writes a new file; one that is there already stays as it is, and a pipe or a device is written into.
///
/// - Throws: An exit status, once the reason has been printed.
func createFile(_ path: String, with text: String, _ language: Language) throws {
  if isWrittenInto(path) { return try writeInto(path, text, language) }
  let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
  guard descriptor >= 0 else {
    guard errno == EEXIST else { throw failure(path, Status.cannotCreate, language) }
    printError("\(path): \(language.phrases.fileIsAlreadyThere)")
    throw ExitCode(Status.cannotCreate)
  }
  let isWritten = writeAll(Array(text.utf8), to: descriptor) && fsync(descriptor) == 0
  guard close(descriptor) == 0, isWritten else {
    let failure = failure(path, Status.inputOutput, language)
    unlink(path)
    throw failure
  }
}

private func failure(_ path: String, _ status: Int32, _ language: Language) -> ExitCode {
  // Unlike a session's folder, this one may never have existed.
  let isMissing = errno == ENOENT || errno == ENOTDIR
  let reason =
    isMissing ? language.phrases.noSuchFolder : SystemError(code: errno).reason(in: language)
  printError("\(path): \(language.phrases.fileCannotBeWritten(reason))")
  return ExitCode(status)
}

/// The path behind symbolic links, so that a rename replaces the file and not the link.
func resolved(_ path: String) -> String {
  guard let real = realpath(path, nil) else { return path }
  defer { free(real) }
  return String(cString: real)
}

/// Writes every byte; returns false with `errno` set where that fails.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    if count < 0 {
      if errno == EINTR { continue }
      return false
    }
    rest = rest.dropFirst(count)
  }
  return true
}
