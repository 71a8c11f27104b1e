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
    stage.press("E", "j")
    return stage
  }

  /// Both days ended.
  static var allEnded: Stage {
    var stage = dayEnded
    stage.day.go(to: "32:58")
    stage.press("n", "j")
    stage.day.go(to: "36:00")
    stage.press("E", "j")
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
      count: 3, since: Rehearsed.midnight + Seconds.minutes(10 * 60 + 42), reason: "disken er full")
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

  func pressing(_ spellings: String...) -> Stage {
    var copy = self
    for spelling in spellings { copy.press(spelling) }
    return copy
  }
}
