import Foundation

/// One line of `samling log --json`, read without any of the program's own code.
struct LoggedRecord {
  let id: String
  let at: Double
  private let data: [String: Any]

  init?(_ line: String) {
    guard
      let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
      let actor = object["actor"] as? String, let n = object["n"] as? Int,
      let text = object["at"] as? String, let data = object["data"] as? [String: Any]
    else { return nil }
    let format = ISO8601DateFormatter()
    format.formatOptions = [.withInternetDateTime, .withFractionalSeconds]
    guard let at = format.date(from: text) else { return nil }
    id = "\(actor)/\(n)"
    self.at = at.timeIntervalSince1970
    self.data = data
  }

  /// The record it takes back.
  var undoes: String? { data["undo"] as? String }

  /// Each event by its name, with what it carries.
  var events: [(name: String, values: [String: Any])] {
    (data["events"] as? [[String: Any]] ?? []).flatMap { event in
      event.map { ($0.key, $0.value as? [String: Any] ?? [:]) }
    }
  }
}

/// What a stopwatch beside the session would say, by its records: the stretch, and how long it has run.
struct Tally {
  private(set) var stretch = ""
  /// Since when the clock has run; nil while it stands.
  private(set) var since: Double?
  private var used: [String: Double] = [:]
  private var planned: [String: Double] = [:]

  init(_ records: [LoggedRecord]) {
    let undone = Set(records.compactMap(\.undoes))
    for record in records where !undone.contains(record.id) {
      for event in record.events { take(event.name, event.values, at: record.at) }
    }
  }

  private mutating func take(_ name: String, _ values: [String: Any], at moment: Double) {
    guard let target = values["stretch"] as? String else { return }
    switch name {
    case "started" where target != stretch:
      halt(at: moment)
      stretch = target
      since = moment
    case "started" where since == nil: since = moment
    case "paused" where target == stretch: halt(at: moment)
    case "resumed" where target == stretch && since == nil: since = moment
    case "adjusted": planned[target, default: 0] += Double(values["by"] as? Int ?? 0)
    default: break
    }
  }

  private mutating func halt(at moment: Double) {
    // Of two seats at once, one may have read the clock a moment before the other, and written after it.
    if let since { used[stretch, default: 0] += max(0, moment - since) }
    since = nil
  }

  /// The item's number, from 0.
  var number: Int { (Int(stretch.drop { !$0.isNumber }) ?? 1) - 1 }

  /// Seconds left of its twenty minutes, as they have been lengthened or shortened.
  func left(at date: Date) -> Double {
    let running = since.map { max(0, date.timeIntervalSince1970 - $0) } ?? 0
    return 1200 + planned[stretch, default: 0] - used[stretch, default: 0] - running
  }
}
