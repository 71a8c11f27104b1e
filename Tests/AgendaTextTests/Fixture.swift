import Support
import Testing

/// The real programmes beside the tests, unchanged.
enum Fixture {
  static let all = [
    "kompetanse-2012", "sykefravær-2012", "sykefravær-2012-again", "omdømme-2013",
    "brønnøysund-2013", "temadag",
  ]

  /// The bytes of one fixture.
  static func bytes(_ name: String, here: String = #filePath) throws -> [UInt8] {
    let folder = here.split(separator: "/").dropLast().joined(separator: "/")
    let bytes = Files.bytes("/\(folder)/Fixtures/\(name).txt")
    try #require(!bytes.isEmpty)
    return bytes
  }

  static func text(_ name: String) throws -> String {
    String(decoding: try bytes(name), as: UTF8.self)
  }
}
