/// Where the programs lie that were built together with the tests.
package enum BuiltProgram {
  /// The folder the tests run from, which holds the programs too.
  package static var directory: String {
    let path = CommandLine.arguments.first ?? "."
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    // On macOS the tests are inside a bundle.
    let outside = parts.firstIndex { $0.hasSuffix(".xctest") }.map { parts[..<$0] } ?? parts
    let found = outside.isEmpty ? "." : outside.joined(separator: "/")
    return found.hasPrefix("/") ? found : Files.currentDirectory + "/" + found
  }

  /// A program's path.
  package static func path(_ name: String) -> String { directory + "/" + name }

  /// The folder that holds `Package.swift`.
  package static var repository: String {
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
      .joined(separator: "/")
  }

  /// The agendas that the program comes with; the page on their notation lies among them.
  package static var agendas: [String] {
    let folder = repository + "/agendas"
    return Files.names(in: folder).filter { $0.hasSuffix(".md") && $0 != "README.md" }
      .map { folder + "/" + $0 }
  }
}

/// Gives C an array of strings that ends in NULL, for the length of a call.
package func withPointers<Result>(
  to strings: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Result
) -> Result {
  var copies = strings.map { UnsafePointer<CChar>(strdup($0)) }
  defer { copies.forEach { free(UnsafeMutablePointer(mutating: $0)) } }
  copies.append(nil)
  return copies.withUnsafeBufferPointer { buffer in
    guard let start = buffer.baseAddress else { preconditionFailure("it holds at least the nil") }
    return body(start)
  }
}
