import AgendaText
import CellGrid
import Phrases
import SamlingCore
import Support
import Testing

@testable import Seats

@Suite("Participants and drawn groups")
struct PeoplePanelTests {
  @Test("D lists who takes part; b says who is away, and who is back")
  func awayAndHere() {
    var stage = Stage.people().pressing("D")
    #expect(stage.screen().text.contains("13 av 13 deltakere er her"))
    stage.press("↓", "b")
    let second = stage.session.persons[1].id
    #expect(stage.session.awayParties == [second])
    #expect(stage.screen().text.contains("12 av 13 deltakere er her"))
    #expect(stage.screen().lines.contains { $0.contains("Ola Hansen") && $0.contains("borte") })
    stage.press("space")
    #expect(stage.session.awayParties.isEmpty)
    #expect(stage.acts.suffix(2) == ["away", "here"])
    stage.press("esc")
    #expect(stage.seat.panel == nil)
  }

  @Test("keys move in the list no further than its ends, also where it is longer than the screen")
  func moving() {
    var stage = Stage.people().pressing("D", "end", "↓", "pagedown")
    #expect(stage.seat.panel == .people(selected: 12))
    #expect(stage.screen(80, 12).lines.contains { $0.contains("Tor Hagen") })
    stage.press("pageup", "pageup", "↑")
    #expect(stage.seat.panel == .people(selected: 0))
  }

  @Test("a number draws its circle and shows it to the room; what was drawn is asked about first")
  func drawing() {
    var stage = Stage.people().pressing("D", "1")
    let groups = stage.session.drawable[0].parties
    #expect(groups.count == 4)
    #expect(stage.seat.panel == .people(selected: 0))
    #expect(stage.room().text.contains("Gruppe 4"))
    stage.press("1")
    #expect(stage.seat.panel == .confirm(.redraw("grupper")))
    stage.press("n")
    #expect(stage.session.drawable[0].parties == groups)
    stage.press("D", "1", "j")
    #expect(stage.session.drawable[0].parties != groups)
    #expect(stage.seat.panel == .people(selected: 0))
    stage.press("9")
    #expect(stage.acts.filter { $0 == "draw-circle" }.count == 2)
    stage.press("esc", "u")
    #expect(stage.session.drawable[0].parties == groups)
  }

  @Test("the room sees every member, and no more once v hides them")
  func showing() {
    var stage = Stage.people().pressing("D", "2")
    for (columns, rows) in [(80, 24), (60, 12), (80, 30)] {
      let text = stage.room(columns, rows).text
      for person in stage.session.persons {
        #expect(text.contains(stage.context.name(person.id)), "\(columns)x\(rows)")
      }
    }
    stage.press("v")
    #expect(!stage.room().text.contains(" + "))
    stage.press("v", "→", "→")
    #expect(stage.session.shownCircle?.from == 2)
    stage.press("←")
    #expect(stage.session.shownCircle?.from == 1)
  }

  @Test("above thirty rows all of it is in large letters where they all fit")
  func large() {
    let stage = Stage.people().pressing("D", "1")
    let scalars = Set(stage.room(200, 60).lines.joined())
    #expect(scalars.isSubset(of: [" ", "▀", "▄", "█"]))
    for columns in [0, 1, 20, 44] {
      for rows in [0, 1, 3, 10, 31] {
        #expect(stage.room(columns, rows).size == Size(columns: columns, rows: rows))
      }
    }
  }

  @Test("whose turn it is in a drawn round is told with the group's members")
  func turn() {
    let stage = Stage.people().pressing("D", "1", "esc", "n")
    let members =
      stage.session.drawable[0].parties.first
      .flatMap { stage.session.party($0)?.members } ?? []
    let text = stage.room(100, 28).text
    #expect(members.count == 4)
    for member in members { #expect(text.contains(stage.context.name(member))) }
  }

  @Test("commands draw, show and hide by name, and list one more")
  func commands() {
    var stage = Stage.people()
    stage.command("trekk")
    #expect(stage.sentence.contains("grupper"))
    stage.press("esc")
    stage.command("trekk par")
    #expect(stage.session.shownCircle == ShownCircle(word: "par", from: 0))
    stage.command("grupper ingen")
    #expect(stage.session.shownCircle == nil)
    stage.command("grupper par 3")
    #expect(stage.session.shownCircle == ShownCircle(word: "par", from: 2))
    stage.command("grupper")
    #expect(stage.session.shownCircle == nil)
    stage.command("borte Siv")
    #expect(stage.session.awayParties.count == 1)
    stage.command("deltaker Eli Vold, Lom")
    let added = stage.session.persons.last
    #expect(added?.municipality.map(stage.context.name) == "Lom")
    stage.command("deltaker Eli Vold, Oslo")
    #expect(stage.sentence.contains("Oslo"))
  }

  @Test("what can't be drawn says what to do", arguments: Language.allCases)
  func refusals(_ language: Language) {
    let words = language.phrases
    for refusal in [
      Refusal.nothingToDraw(""), .nothingToDraw("lag"), .nobodyToDraw, .drawnHasBegun("par"),
      .notDrawn(""), .notDrawn("par"),
    ] {
      #expect(words.sentence(refusal, wall: WallClock(offset: .zero)).contains(" — "))
    }
    var stage = Stage(language: language).pressing("D")
    #expect(stage.screen().text.contains("Deltakere:"))
    stage.press("1", "b", "v", "→")
    #expect(stage.acts.isEmpty)
  }

  @Test("are as kept")
  func kept() {
    for (columns, rows) in [(80, 24), (40, 12), (200, 60)] {
      let panel = Stage.people().pressing("D", "↓", "b", "1", "↓").screen(columns, rows)
      #expect(Snapshots.difference(of: panel, from: "facilitator-people") == nil)
      let groups = Stage.people().pressing("D", "1").room(columns, rows)
      #expect(Snapshots.difference(of: groups, from: "room-groups") == nil)
      let pairs = Stage.people().pressing("D", "2").room(columns, rows)
      #expect(Snapshots.difference(of: pairs, from: "room-pairs") == nil)
    }
  }
}

extension Stage {
  /// A gathering of thirteen participants of four municipalities, in its first item.
  static func people() -> Stage {
    let rows = [
      "Kari Nordmann;Luster", "Ola Hansen;Gloppen", "Per Lie;Lom", "Liv Berg;Bø",
      "Anne Dahl;Luster",
      "Nils Moe;Luster", "Berit Vik;Gloppen", "Åse Ås;Lom", "Øyvind Ødegård;Bø",
      "Ingrid Strand;Luster", "Hans Bakke;Gloppen", "Siv Sund;Lom", "Tor Hagen;Bø",
    ]
    let reading = readAgenda(
      """
      # Samling
      - Deltakere: folk.csv
      - Grupper: à 4
      - Par: på tvers av kommuner

      10:00 Velkommen
      11:00 Gruppearbeid (10 min x gruppe)
      12:00 Lunsj
      """, language: .bokmål,
      loader: MemoryFiles(files: ["folk.csv": (["Navn;Kommune"] + rows).joined(separator: "\n")]))
    let (agenda, names) = reading.agenda.withoutNames(by: ActorID("k7f2q9abcd")) {
      "Deltaker \($0)"
    }
    var stage = Stage(agenda, at: "10:00")
    stage.day.know(People(Dictionary(uniqueKeysWithValues: names.map { ($0.id, $0.name) })))
    stage.press("n")
    stage.day.go(to: "10:05")
    return stage
  }
}

extension Grid {
  fileprivate var text: String { lines.joined(separator: "\n") }
}
