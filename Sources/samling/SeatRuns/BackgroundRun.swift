/// Runs this program once more, beside this run and without its terminal: what takes time holds no key up.
final class BackgroundRun {
  /// Those that were begun and have not been seen to end.
  private var children: [ChildProcess] = []

  private static let most = 4

  /// Begins, and does not wait.
  func begin(_ arguments: [String]) {
    children.removeAll(where: \.hasEnded)
    // One that still writes is followed by another when something has ended again.
    guard children.count < Self.most,
      let child = try? ChildProcess(Self.program, ["samling"] + arguments, isApart: true)
    else { return }
    children.append(child)
  }

  /// The file that this program was started from.
  static var program: String {
    #if os(macOS)
      var length: UInt32 = 4096
      var path = [CChar](repeating: 0, count: Int(length))
      _NSGetExecutablePath(&path, &length)
      return String(decoding: path.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    #else
      return "/proc/self/exe"
    #endif
  }
}
