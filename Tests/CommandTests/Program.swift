#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What one run of the built program gave.
struct Run: Equatable {
  var status: Int32
  var output: String
  var messages: String
}

/// Runs the built program with a pinned language and waits for it.
func samling(_ arguments: String...) throws -> Run {
  let folder = try TemporaryFolder()
  let outputs = ["\(folder.path)/out", "\(folder.path)/err"]
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  for (index, path) in outputs.enumerated() {
    posix_spawn_file_actions_addopen(
      &actions, Int32(index + 1), path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
  }
  var words: [UnsafeMutablePointer<CChar>?] = ([programPath] + arguments).map { strdup($0) }
  words.append(nil)
  var environment: [UnsafeMutablePointer<CChar>?] = [
    strdup("LANG=nb_NO.UTF-8"), strdup("HOME=\(folder.path)"), nil,
  ]
  defer { (words + environment).forEach { free($0) } }
  var child = pid_t()
  guard posix_spawn(&child, programPath, &actions, nil, &words, &environment) == 0 else {
    throw ProgramError()
  }
  var status: Int32 = 0
  while waitpid(child, &status, 0) < 0 { guard errno == EINTR else { throw ProgramError() } }
  return Run(
    status: (status >> 8) & 0xFF, output: try TemporaryFolder.read(outputs[0]),
    messages: try TemporaryFolder.read(outputs[1]))
}

/// The program could not be run.
struct ProgramError: Error {}

/// The built program, beside the test bundle.
private let programPath: String = {
  var buffer = [CChar](repeating: 0, count: 4096)
  let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
  let runner = String(
    decoding: buffer.prefix(max(0, count)).map(UInt8.init(bitPattern:)), as: UTF8.self)
  let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? runner
  let folder = bundle.split(separator: "/").dropLast().joined(separator: "/")
  return "/\(folder)/samling"
}()

/// A folder of its own for one test, gone with it.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/samling-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw ProgramError() }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit {
    if let directory = opendir(path) {
      while let entry = readdir(directory) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        unlink("\(path)/\(name)")
      }
      closedir(directory)
    }
    rmdir(path)
  }

  /// Writes a file and gives its path.
  func write(_ name: String, _ text: String) throws -> String {
    guard let file = fopen("\(path)/\(name)", "w") else { throw ProgramError() }
    fputs(text, file)
    fclose(file)
    return "\(path)/\(name)"
  }

  static func read(_ path: String) throws -> String {
    guard let file = fopen(path, "r") else { throw ProgramError() }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 14)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 {
      bytes += chunk[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
