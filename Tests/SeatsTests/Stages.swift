import Phrases
import SamlingCore
import Support

@testable import Seats

/// Moments of a day that the tests return to.
extension Stage {
  /// Before the day: twelve minutes to ten.
  static func before(_ language: Language = .bokmål) -> Stage { Stage(language: language) }

  /// 13:32, six minutes late: the third turn of seven, presented by its partner.
  static func round(_ language: Language = .bokmål, _ agenda: Agenda = Kompetanse.agenda) -> Stage {
    var stage = Stage(agenda, at: "10:00", language: language)
    stage.press("n")
    for time in ["10:22", "12:00", "13:06", "13:14", "13:18", "13:26", "13:30"] {
      stage.day.go(to: time)
      stage.press("n")
    }
    stage.day.go(to: "13:32:20")
    stage.others = [.notes, .projector]
    return stage
  }

  /// The round at a later time of day, nothing pressed since.
  static func round(at clock: String) -> Stage {
    var stage = round()
    stage.day.go(to: clock)
    return stage
  }

  static var paused: Stage {
    var stage = round()
    stage.press("space")
    stage.day.go(to: "13:34:00")
    return stage
  }

  /// The coffee break, begun at 14:46.
  static func coffee(at clock: String = "14:48") -> Stage {
    var stage = round()
    stage.day.go(to: "14:46")
    stage.press("↓", "enter", "j")
    stage.day.go(to: clock)
    return stage
  }

  /// Lunch, begun on time.
  static var lunch: Stage {
    var stage = Stage(at: "10:00")
    stage.press("n")
    for time in ["10:20", "12:00"] {
      stage.day.go(to: time)
      stage.press("n")
    }
    stage.day.go(to: "12:48")
    return stage
  }

  /// The first day ended at 17:04.
  static var dayEnded: Stage {
    var stage = round()
    stage.day.go(to: "17:04")
    // She has been asked whether the day still runs.
    stage.press("E", "j", "E", "j")
    return stage
  }

  /// Both days ended.
  static var allEnded: Stage {
    var stage = dayEnded
    stage.day.go(to: "32:58")
    stage.press("n", "j")
    stage.day.go(to: "36:00")
    stage.press("E", "j", "E", "j")
    return stage
  }

  static var rehearsal: Stage {
    var stage = round()
    stage.isRehearsal = true
    return stage
  }

  static var unsaved: Stage {
    var stage = round()
    stage.save = .failing(
      count: 3, since: Rehearsed.midnight + Seconds.minutes(10 * 60 + 42), reason: "disken er full",
      isRescued: true)
    return stage
  }

  /// Forty minutes late in the round, so that a fixed time breaks.
  static var veryLate: Stage {
    var stage = Stage(at: "10:00")
    stage.press("n")
    for time in ["10:30", "12:10", "13:40"] {
      stage.day.go(to: time)
      stage.press("n")
    }
    stage.day.go(to: "13:44")
    return stage
  }

  /// The last phase of the round's last turn; the third was passed over.
  static var passedOver: Stage {
    var stage = Stage.round().pressing("s")
    for _ in 0..<7 {
      stage.day.wait(.minutes(2))
      stage.press("n")
    }
    return stage
  }

  /// The round with answers that the room sees.
  static var answered: Stage {
    var stage = Stage.round().pressing("v")
    for text in [
      "Gjestfritt og nyskapende", "Øverst på kommunebarometeret – et omdømme å bygge på",
    ] {
      stage.command("notat " + text)
    }
    return stage
  }

  /// The round, whose second phase is the team's; it has written two notes.
  static var held: Stage {
    var agenda = Kompetanse.agenda
    var talk = agenda.days[0].items[3].step
    talk.id = StepID("s40")
    talk.title = "Samtale"
    talk.clock = Clock(phases: [.init(planned: .minutes(8))])
    talk.circle = nil
    let reflection = Step(
      id: StepID("s41"), title: "Refleksjon", clock: Clock(phases: [.init(planned: .minutes(4))]),
      answeredBy: Answerers(kind: .team, word: "team"),
      prompts: [Prompt(id: PromptID("q9"), question: "Hva ser og hører dere?")])
    agenda.days[0].items[3].step.clock = nil
    agenda.days[0].items[3].step.prompts = []
    agenda.days[0].items[3].step.steps = [talk, reflection]
    agenda.parties.append(
      Party(id: PartyID("t1"), name: "Håvard Osflaten, ordfører i Hobøl", kind: .list))
    agenda.circles = [NamedCircle(word: "team", kind: .list, parties: [PartyID("t1")])]
    var stage = Stage.round(.bokmål, agenda)
    stage.command("notat --prompt \"Hva ser\" --tag hypotese Eierskapet mangler")
    stage.command("notat --prompt \"Hva ser\" --tag metafor De bygger bru fra begge sider")
    return stage
  }

  /// The team comments; the first of its notes has been let out.
  static var reflecting: Stage {
    var stage = Stage.held.pressing("v", "n")
    stage.press("x", "enter", "j")
    return stage
  }

  func pressing(_ spellings: String...) -> Stage {
    var copy = self
    for spelling in spellings { copy.press(spelling) }
    return copy
  }
}
