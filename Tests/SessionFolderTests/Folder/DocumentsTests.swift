import SamlingCore
import Support
import Testing

@testable import SessionFolder

@Suite("The documents beside a session")
struct DocumentsTests {
  private func document(_ text: String) -> [KeptDocument] {
    [KeptDocument(name: "report.md", text: text)]
  }

  private func text(_ folder: Folder, _ name: String) -> String {
    String(decoding: Files.bytes(folder.path + "/" + name), as: UTF8.self)
  }

  @Test("are written, and written over as long as they are ours")
  func ours() throws {
    let scratch = try TemporaryFolder()
    let folder = try scratch.folder()
    #expect(try folder.write(document("en")) == ["report.md"])
    #expect(try folder.write(document("to")) == ["report.md"])
    #expect(text(folder, "report.md") == "to")
    #expect(Files.mode(folder.path + "/report.md") == 0o600)
    #expect(
      Files.names(in: folder.path)
        == [".documents", ".gitattributes", "agenda.md", "journal", "report.md", "session.json"])
  }

  @Test("one that somebody changed stays, and the new text is beside it")
  func changed() throws {
    let scratch = try TemporaryFolder()
    let folder = try scratch.folder()
    _ = try folder.write(document("en"))
    Files.write("min tekst".utf8, to: folder.path + "/report.md")
    #expect(try folder.write(document("to")) == ["report.new.md"])
    #expect(try folder.write(document("tre")) == ["report.new.md"])
    #expect(text(folder, "report.md") == "min tekst")
    #expect(text(folder, "report.new.md") == "tre")
    Files.write("også min".utf8, to: folder.path + "/report.new.md")
    #expect(try folder.write(document("fire")) == ["report.new-2.md"])
    #expect(text(folder, "report.new.md") == "også min")
    Files.remove(folder.path + "/report.md")
    #expect(try folder.write(document("fem")) == ["report.md"])
  }

  @Test("one that was there before us, or is no file, is somebody's own")
  func unknown() throws {
    let scratch = try TemporaryFolder()
    let folder = try scratch.folder()
    Files.write("min tekst".utf8, to: folder.path + "/report.md")
    #expect(try folder.write(document("en")) == ["report.new.md"])
    #expect(text(folder, "report.md") == "min tekst")
    _ = try Folder.create(
      at: folder.path + "/notes.md", agenda: Agenda(), text: "", source: "", at: start)
    #expect(try folder.write([KeptDocument(name: "notes.md", text: "en")]) == ["notes.new.md"])
  }

  @Test("a stop between what is remembered and what is written makes nobody's work of ours")
  func stopped() throws {
    let scratch = try TemporaryFolder()
    let folder = try scratch.folder()
    _ = try folder.write(document("en"))
    let before = Files.bytes(folder.path + "/report.md")
    _ = try folder.write(document("to"))
    // As if only `.documents` had been written.
    Files.write(before, to: folder.path + "/report.md")
    #expect(try folder.write(document("tre")) == ["report.md"])
    #expect(text(folder, "report.md") == "tre")
  }

  @Test("a damaged memory of them costs no text")
  func damaged() throws {
    let scratch = try TemporaryFolder()
    let folder = try scratch.folder()
    _ = try folder.write(document("en"))
    Files.write("\u{0}tull\nreport.md x y\n".utf8, to: folder.path + "/.documents")
    #expect(try folder.write(document("to")) == ["report.new.md"])
    #expect(text(folder, "report.md") == "en")
  }
}

extension Folder {
  /// Writes documents that are made from a whole session; returns their names.
  fileprivate func write(_ documents: [KeptDocument]) throws(FolderError) -> [String] {
    try write(documents, from: DocumentSource(records: 1, digest: "0", isWhole: true)).map(\.name)
  }
}
