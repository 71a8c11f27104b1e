import SamlingCore

/// The words by which people name a day without its date, in any of the languages that programmes are written in.
enum DayWords {
  /// From Monday.
  private static let weekdays: [Set<String>] = [
    ["mandag", "måndag", "monday"], ["tirsdag", "tysdag", "tisdag", "tuesday"],
    ["onsdag", "wednesday"], ["torsdag", "thursday"], ["fredag", "friday"],
    ["lørdag", "laurdag", "lördag", "saturday"], ["søndag", "sundag", "söndag", "sunday"],
  ]
  /// Days of every year, by month and day.
  private static let yearly: [(words: Set<String>, month: Int, day: Int)] = [
    (["jul", "jula", "julen", "juleferien", "juleferie", "christmas"], 12, 24),
    (["nyttår", "årsskiftet", "nyttårsaften", "nyår"], 12, 31),
    (["sommeren", "sommaren", "sommerferien", "sommarferien", "summer"], 6, 21),
    (["våren", "spring"], 5, 31),
    (["høsten", "hausten", "hösten", "efteråret", "autumn"], 11, 30),
  ]
  /// Days that follow Easter Sunday by so many.
  private static let movable: [(words: Set<String>, days: Int)] = [
    (["påske", "påska", "påsken", "påskeferien", "easter"], 0),
    (["pinse", "pinsa", "pinsen", "whitsun"], 49),
  ]
  /// Words for a day so many days on.
  private static let ahead: [(words: Set<String>, days: Int)] = [
    (["idag", "dag", "today", "kveld", "tonight"], 0),
    (["imorgen", "morgen", "morgon", "tomorrow"], 1),
  ]
  private static let weeks: Set<String> = ["uke", "veke", "vecka", "uge", "week"]

  /// The day that words in lower case mean: a weekday the next one so called, «uke 35» that week's Friday.
  ///
  /// Nil without a day, or without the year in which the words were written.
  static func date(in words: [String], after written: PlanDate) -> PlanDate? {
    guard let year = written.year else { return nil }
    let today = CivilCalendar.day(year: year, month: written.month, date: written.day)
    for (place, word) in words.enumerated() {
      if let weekday = weekdays.firstIndex(where: { $0.contains(word) }) {
        let days = (weekday - Self.weekday(today) + 7) % 7
        return date(today + (days == 0 ? 7 : days))
      }
      if let found = ahead.first(where: { $0.words.contains(word) }) {
        return date(today + found.days)
      }
      if let found = yearly.first(where: { $0.words.contains(word) }) {
        let day = CivilCalendar.day(year: year, month: found.month, date: found.day)
        return PlanDate(
          year: year + (day < today ? 1 : 0), month: found.month, day: found.day)
      }
      if let found = movable.first(where: { $0.words.contains(word) }) {
        let day = easter(year) + found.days
        return date(day < today ? easter(year + 1) + found.days : day)
      }
      if weeks.contains(word), words.indices.contains(place + 1), let week = Int(words[place + 1]),
        (1...53).contains(week)
      {
        let friday = friday(ofWeek: week, year)
        return date(friday < today ? self.friday(ofWeek: week, year + 1) : friday)
      }
    }
    return nil
  }

  /// Easter Sunday.
  ///
  /// Source: «To find Easter», Nature 13, 1876, p. 487.
  private static func easter(_ year: Int) -> Int {
    let (golden, century, ofCentury) = (year % 19, year / 100, year % 100)
    let correction = (century - (century + 8) / 25 + 1) / 3
    let moon = (19 * golden + century - century / 4 - correction + 15) % 30
    let sunday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - moon - ofCentury % 4) % 7
    let late = (golden + 11 * moon + 22 * sunday) / 451
    let days = moon + sunday - 7 * late + 114
    return CivilCalendar.day(year: year, month: days / 31, date: days % 31 + 1)
  }

  /// 0 for Monday; 1 January 1970 was a Thursday.
  private static func weekday(_ day: Int) -> Int { ((day + 3) % 7 + 7) % 7 }

  /// The first week of a year is that of 4 January.
  private static func friday(ofWeek week: Int, _ year: Int) -> Int {
    let fourth = CivilCalendar.day(year: year, month: 1, date: 4)
    return fourth - weekday(fourth) + (week - 1) * 7 + 4
  }

  private static func date(_ day: Int) -> PlanDate {
    let (year, month, date) = CivilCalendar.date(ofDay: day)
    return PlanDate(year: year, month: month, day: date)
  }
}
