import CellGrid
import Phrases
import SamlingCore
import Support
import Testing

@testable import Seats

@Suite("The room's picture")
struct RoomPictureTests {
  static let sizes = [(columns: 80, rows: 24), (200, 60), (40, 6), (120, 40)]

  static let pictures: [KeptPicture] = [
    KeptPicture("waiting", sizes) { .before() },
    KeptPicture("round", sizes) { .round() },
    KeptPicture("over", sizes) { .round(at: "13:39:10") },
    KeptPicture("last-minute", [(80, 24), (120, 40)]) { .round(at: "13:37:25") },
    KeptPicture("paused", [(80, 24), (120, 40), (40, 6)]) { .paused },
    KeptPicture("coffee", sizes) { .coffee() },
    KeptPicture("lunch", sizes) { .lunch },
    KeptPicture("day-ended", [(80, 24), (120, 40), (40, 6)]) { .dayEnded },
    KeptPicture("all-ended", [(80, 24), (120, 40), (40, 6)]) { .allEnded },
    KeptPicture("message", sizes) { .message("Bussen går 16:15 fra hovedinngangen") },
    KeptPicture("message-long", sizes) {
      .message(String(repeating: "Husk å levere skjema. ", count: 9))
    },
    KeptPicture("black", [(80, 24)]) { .round().pressing("b") },
    KeptPicture("side-clock", sizes) { .sideClock },
    KeptPicture("side-clock-over", [(80, 24), (40, 6)]) { .sideClock(at: "13:40:12") },
    KeptPicture("notes", sizes) { .answered },
    KeptPicture("team", sizes) { .reflecting },
    KeptPicture("long-name", sizes) {
      .named("Nordhordland og Gulen interkommunale samarbeidsråd IKS")
    },
    KeptPicture("long-title", sizes) { .titled(Stage.longTitle) },
    KeptPicture("cjk", sizes) { .titled("東京都の職員研修") },
    KeptPicture("emoji", sizes) { .titled("Idédugnad 💡🚀 og veien videre") },
  ]

  @Test("is as it was kept", arguments: pictures)
  func kept(_ picture: KeptPicture) {
    for size in picture.sizes {
      let grid = picture.stage().room(size.columns, size.rows)
      #expect(Snapshots.difference(of: grid, from: "room-" + picture.name) == nil)
    }
  }

  @Test("tells nobody how late it is, nor any key", arguments: pictures)
  func discreet(_ picture: KeptPicture) {
    let stage = picture.stage()
    for (columns, rows) in [(80, 24), (60, 12), (40, 6)] {
      let text = stage.room(columns, rows).lines.joined(separator: "\n").lowercased()
      for word in [
        "sent", "foran", "rute", "drift", "mellomrom", "n  begynner", "taster", "lagret",
      ] {
        #expect(!text.split(whereSeparator: { !$0.isLetter }).contains { $0 == word }, "\(word)")
      }
    }
  }

  @Test("is drawn at every small size", arguments: pictures)
  func small(_ picture: KeptPicture) {
    let stage = picture.stage()
    for columns in [0, 1, 2, 7, 20, 43, 44, 45] {
      for rows in [0, 1, 2, 3, 5, 9, 10, 11, 30, 31] {
        let grid = stage.room(columns, rows)
        #expect(grid.size == Size(columns: columns, rows: rows))
      }
    }
  }
}

extension Stage {
  static let longTitle = String(
    String(repeating: "Felles arbeid med strategisk kompetanseplanlegging i kommunene ", count: 4)
      .prefix(200))

  static func message(_ text: String) -> Stage {
    var stage = Stage.round()
    stage.command("beskjed " + text)
    return stage
  }

  static func sideClock(at clock: String) -> Stage {
    var stage = Stage.round()
    stage.command("t 5")
    stage.day.go(to: clock)
    return stage
  }

  static var sideClock: Stage { sideClock(at: "13:33:00") }

  /// The round, where the party whose turn it is has another name.
  static func named(_ name: String) -> Stage {
    var agenda = Kompetanse.agenda
    agenda.parties[2].name = name
    return .round(.bokmål, agenda)
  }

  /// The round under another title.
  static func titled(_ title: String) -> Stage {
    var agenda = Kompetanse.agenda
    agenda.days[0].items[3].step.title = title
    return .round(.bokmål, agenda)
  }
}
