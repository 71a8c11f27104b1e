import JSON
import SamlingCore

/// The file of what one seat is typing, `drafts/SEAT.ACTOR.txt` in the session folder; removed when nothing is.
///
/// Each draft is a line of JSON, `{"host":…,"draft":{"place":{…},"text":…,"at":…}}`. `keep` returns at once: a thread
/// writes and syncs the latest drafts, then ends. Disk errors are ignored, so that typing goes on. Safe to share:
/// `monitor` guards everything that changes.
package final class DraftFile: @unchecked Sendable {
  private let folder: Folder
  private let path: String
  private let monitor = Monitor()
  /// The contents still to be written; nil where the file is up to date.
  private var wanted: [UInt8]?
  private var isRunning = false
  private var isThere = false

  /// Writes nothing to the disk before the first draft.
  package init(folder: Folder, seat: SeatKind, actor: ActorID) {
    self.folder = folder
    path = "\(folder.drafts)/\(seat.rawValue).\(actor).txt"
  }

  /// Has these drafts written to the file soon.
  package func keep(_ drafts: [Draft], at now: Moment) {
    let host = hostName()
    let lines = drafts.map { draft in
      var line = StoredDraft(draft, host: host)
      line.draft.at = now
      return ((try? JSONText.bytes(of: line)) ?? []) + [RecordLine.newline]
    }
    monitor.locked {
      guard isThere || !lines.isEmpty else { return }
      isThere = !lines.isEmpty
      wanted = Array(lines.joined())
      guard !isRunning else { return }
      isRunning = ThreadBody { self.run() }.start()
    }
  }

  /// Waits until the file holds what it should.
  package func flush() {
    monitor.locked {
      while isRunning { monitor.wait() }
    }
  }

  private func run() {
    while let bytes = next() { write(bytes) }
  }

  private func next() -> [UInt8]? {
    monitor.locked {
      defer { wanted = nil }
      if wanted == nil {
        isRunning = false
        monitor.signal()
      }
      return wanted
    }
  }

  private func write(_ bytes: [UInt8]) {
    guard !bytes.isEmpty else {
      unlink(path)
      return
    }
    do throws(FolderError) {
      try folder.makePart(folder.drafts)
      try replaceAtomically(path, bytes)
    } catch {
      // The text is still on the screen, and the line that says «not saved» reports the disk.
    }
  }
}

/// One line of a drafts file.
struct StoredDraft: Codable {
  var host: String
  var draft: Draft

  init(_ draft: Draft, host: String) {
    self.draft = draft
    self.host = host
  }
}

/// A draft of a seat that died.
package struct OrphanDraft: Equatable, Sendable {
  package let draft: Draft
  fileprivate let path: String
}

extension Folder {
  /// The drafts of seats of a kind that died on this machine, latest first; `living` are the open seats.
  package func orphanDrafts(of seat: SeatKind, living: Set<ActorID>) -> [OrphanDraft] {
    let names = (try? Path.names(in: drafts)) ?? []
    let host = hostName()
    var found: [OrphanDraft] = []
    for name in names {
      let parts = name.split(separator: ".").map(String.init)
      guard parts.count == 3, parts[0] == seat.rawValue, parts[2] == "txt",
        !living.contains(ActorID(parts[1]))
      else { continue }
      for stored in stored(in: drafts + "/" + name) where stored.host == host {
        found.append(OrphanDraft(draft: stored.draft, path: drafts + "/" + name))
      }
    }
    return found.sorted {
      ($0.draft.at ?? Moment(milliseconds: 0)) > ($1.draft.at ?? Moment(milliseconds: 0))
    }
  }

  /// Removes a dead seat's draft from the disk; other drafts in its file stay.
  package func drop(_ orphan: OrphanDraft) {
    keep(in: orphan.path) { $0 != orphan.draft }
  }

  /// Removes drafts that reword one of these notes, or hold one of these texts.
  func dropDrafts(of notes: Set<NoteID>, saying texts: [String]) {
    for name in (try? Path.names(in: drafts)) ?? [] where name.hasSuffix(".txt") {
      keep(in: drafts + "/" + name) { draft in
        draft.note.map(notes.contains) != true
          && !texts.contains { !$0.isEmpty && draft.text.contains($0) }
      }
    }
  }

  /// Leaves in a file of drafts those that a test allows; without any the file goes.
  private func keep(in path: String, _ isKept: (Draft) -> Bool) {
    let before = stored(in: path)
    let rest = before.filter { isKept($0.draft) }
    guard rest.count < before.count else { return }
    guard !rest.isEmpty else {
      unlink(path)
      return
    }
    let lines = rest.map { ((try? JSONText.bytes(of: $0)) ?? []) + [RecordLine.newline] }
    try? replaceAtomically(path, Array(lines.joined()))
  }

  private func stored(in path: String) -> [StoredDraft] {
    guard let file = try? Descriptor.open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK),
      let bytes = try? file.readAll()
    else { return [] }
    return bytes.split(separator: RecordLine.newline).compactMap {
      try? JSONText.value(StoredDraft.self, from: Array($0))
    }
  }
}

private func hostName() -> String {
  var name = [CChar](repeating: 0, count: 256)
  gethostname(&name, name.count - 1)
  return String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
}
