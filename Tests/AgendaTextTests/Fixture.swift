import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The real programmes beside the tests, unchanged.
enum Fixture {
  static let all = [
    "kompetanse-2012", "sykefravær-2012", "sykefravær-2012-again", "omdømme-2013",
    "brønnøysund-2013", "temadag",
  ]

  /// The bytes of one fixture.
  static func bytes(_ name: String, here: String = #filePath) throws -> [UInt8] {
    let folder = here.split(separator: "/").dropLast().joined(separator: "/")
    let file = try #require(fopen("/\(folder)/Fixtures/\(name).txt", "r"))
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 14)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 {
      bytes += chunk[..<count]
    }
    return bytes
  }

  static func text(_ name: String) throws -> String {
    String(decoding: try bytes(name), as: UTF8.self)
  }
}
