import Phrases
import SamlingCore
import Support
import Testing

@testable import Seats

/// What the room is told of the clock, of what comes, and of the day's end.
@Suite("The room's states")
struct RoomStateTests {
  private static let breakfast = """
    # Samling
    08:00 Velkommen
    08:15 Kaffepause
    08:35 Arbeid
    09:30 Mer arbeid
    10:00 Slutt
    """

  /// In the break, which began on time.
  private static var pause: Stage {
    var stage = Stage.of(breakfast, at: "08:00").pressing("n")
    stage.day.go(to: "08:15")
    stage.press("n")
    stage.day.go(to: "08:25")
    return stage
  }

  @Test(
    "going back to a break keeps the time it ends, however one goes",
    arguments: [["N"], ["↑", "enter", "j"]])
  func backToBreak(keys: [String]) {
    var stage = Self.pause
    let before = stage.picture
    #expect(before.name == "Vi begynner 08:35" && before.face == "10 min")
    stage.press("n")
    stage.day.go(to: "08:26")
    for key in keys { stage.press(key) }
    #expect(stage.picture.title == "Kaffepause")
    #expect(stage.picture.name == "Vi begynner 08:35")
    #expect(stage.picture.face == "9 min")
    #expect(stage.day.times[2] == "08:35–09:29 i3")
    stage.day.go(to: "08:31")
    #expect(stage.picture.name == "Vi begynner 08:35")
    #expect(stage.picture.face == "4 min")
    stage.day.go(to: "08:36")
    #expect(stage.picture.name == "Vi begynner nå")
  }

  @Test("from further on too, and what is over stays over")
  func furtherBack() {
    var stage = Self.pause.pressing("n")
    stage.day.go(to: "08:26")
    stage.press("n")
    stage.day.go(to: "08:27")
    stage.press("N", "N")
    #expect(stage.picture.title == "Kaffepause")
    // The item that was left twice will come again, so that the break ends when it was to.
    #expect(stage.picture.name == "Vi begynner 08:35")
    #expect(stage.context.forecast?.next?.item == ItemID("i3"))
  }

  @Test("a stopped clock is called that, and no break", arguments: Language.allCases)
  func stopped(_ language: Language) {
    var stage = Stage.round(language)
    stage.press("space")
    let word = stage.picture.word
    #expect(word == language.phrases.pausedForRoom)
    for text in [word ?? "", stage.wall(), stage.wall(40, 6), stage.wall(120, 20)] {
      #expect(!text.lowercased().contains("paus"))
    }
  }

  @Test(
    "what comes next is labelled: a turn, a part, an item, the end", arguments: Language.allCases)
  func next(_ language: Language) {
    var stage = Stage(Kompetanse.agenda, at: "10:00", language: language)
    let label = language.phrases.next
    stage.press("n")
    while stage.session.openDay != nil {
      let picture = stage.picture
      if stage.context.scene?.isRest == false {
        #expect(picture.next?.hasPrefix(label + ": ") == true, "\(picture.next ?? "nil")")
      }
      stage.day.wait(.minutes(3))
      stage.press("n")
      if stage.seat.panel != nil { stage.press("j") }
    }
  }

  @Test("at the end of a day the room is thanked and told when the next begins")
  func end() {
    let day = Stage.dayEnded.picture
    #expect(day.name == "Slutt for dagen" && day.by == "Takk for i dag")
    #expect(day.next == "Dag 2 – 27. september 2012 · Vi fortsetter 09:00")
    let all = Stage.allEnded.picture
    #expect(all.name == "Samlingen er slutt" && all.by == "Takk for denne gang")
    #expect(all.next == nil)
  }

  @Test("the room is told a fixed time as planned until another is decided on")
  func fixed() {
    var stage = Stage.of(
      """
      # Samling
      11:00 Arbeid i grupper (60 min)
      12:00 Lunsj
      13:00 Slutt
      """, at: "11:20")
    stage.press("n")
    #expect(stage.day.times[1].hasPrefix("12:20"))
    #expect(stage.picture.next == "neste: 12:00 Lunsj")
    stage.does(.plan(.replan([.promiseMoved(item: ItemID("i2"), by: .minutes(20))])))
    #expect(stage.picture.next == "neste: 12:20 Lunsj")
    var late = stage
    late.press("u")
    #expect(late.picture.next == "neste: 12:00 Lunsj")
    // A time that has passed is told to nobody.
    late.day.go(to: "12:05")
    #expect(late.picture.next == "neste: Lunsj")
  }

  @Test("a soft time is told as it will be")
  func soft() {
    #expect(Stage.round().pressing("n").picture.next != nil)
    var stage = Stage(at: "10:00").pressing("n")
    for time in ["10:20", "12:00", "13:06"] {
      stage.day.go(to: time)
      stage.press("n")
    }
    while stage.picture.next?.contains("Kaffepause") == false { stage.press("n") }
    #expect(stage.picture.next?.hasPrefix("neste: ") == true)
  }

  // MARK: What is told of lengths

  @Test("after a cut the room reads how many turns are left, and how long each is")
  func turnsLeft() {
    var stage = Stage.of(
      """
      # Samling
      - Kommuner: Bø, Lom, Lunner, Hobøl, Luster
      10:00 Runde (8 min x kommune)
      10:40 Slutt
      """, at: "10:00"
    ).pressing("n")
    #expect(stage.picture.turnsLeft == nil)
    let coming = stage.session.stretches(ofDay: 0).filter { $0.item == ItemID("i1") }.dropFirst()
    stage.does(.plan(.replan(coming.map { .adjusted(stretch: $0.id, by: -.minutes(2)) })))
    #expect(stage.picture.turnsLeft == "fire turer igjen, 6 minutter hver")
    #expect(WallReading([stage.room(120, 36)]).sees("fire turer igjen, 6 minutter hver"))
    #expect(stage.wall(100, 6).contains("fire turer igjen, 6 minutter hver"))
    stage.press("n", "n", "n")
    #expect(stage.picture.turnsLeft == "én tur igjen, 6 minutter")
    stage.press("n")
    #expect(stage.picture.turnsLeft == nil)
  }

  @Test("the clock of work that lasts until a time counts to it, and the room reads which")
  func untilTime() {
    var stage = Stage.of(
      """
      # Samling
      10:00 Foredrag
      11:00 Arbeid i grupper (til 12:00)
      12:00 Lunsj
      """, at: "10:00"
    ).pressing("n")
    stage.day.go(to: "11:20")
    stage.press("n")
    stage.day.go(to: "11:30")
    #expect(stage.picture.face == "30:00")
    #expect(stage.picture.word == "til 12:00")
    #expect(stage.picture.next == "neste: 12:00 Lunsj")
  }
}
