import SamlingCore

/// Gives days the dates and years that other lines of the file tell.
enum Dates {
  static func fill(_ agenda: inout Agenda, marks: [DayScanner.Mark?]) {
    let known = knownDates(agenda)
    for (date, last) in known {
      let length = (last ?? date.day) - date.day + 1
      if length == agenda.days.count, agenda.days.allSatisfy({ $0.date == nil }) {
        for index in agenda.days.indices {
          agenda.days[index].date = PlanDate(
            year: date.year, month: date.month, day: date.day + index)
        }
      }
      for index in agenda.days.indices {
        guard let day = agenda.days[index].date, day.year == nil, day.month == date.month,
          (date.day...max(date.day, last ?? date.day)).contains(day.day)
        else { continue }
        agenda.days[index].date?.year = date.year
      }
    }
  }

  /// Dates in the title, in headers that give dates, and in lines before the first item.
  private static func knownDates(_ agenda: Agenda) -> [(PlanDate, Int?)] {
    let texts =
      agenda.headers.filter { HeaderReader.isDate($0.name) }.map(\.value)
      + agenda.details.prefix(50) + [agenda.title]
    return texts.compactMap { first(in: Snippet($0)) }
  }

  /// The first date in a text, with the last day where it is a range.
  static func first(in text: Snippet) -> (PlanDate, Int?)? {
    guard text.count < 300 else { return nil }
    for index in text.indices
    where index == text.startIndex || !(text[index - 1].isWordPart || text[index - 1] == ".") {
      if let (date, last, _) = DayScanner(text).date(at: index) { return (date, last) }
    }
    return nil
  }
}
