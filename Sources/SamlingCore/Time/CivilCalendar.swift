/// The Gregorian calendar by day number, counted from 1 January 1970; days before it are negative.
///
/// It repeats every 400 years, or 146 097 days; years count from 1 March, so that a leap day comes last.
package enum CivilCalendar {
  /// The days from 1 January 1970 to a date.
  package static func day(year: Int, month: Int, date: Int) -> Int {
    let marchYear = month <= 2 ? year - 1 : year
    let era = floored(marchYear, by: 400)
    let yearOfEra = marchYear - era * 400
    let ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + date - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + ofYear - 719_468
  }

  /// The date of a day.
  package static func date(ofDay day: Int) -> (year: Int, month: Int, date: Int) {
    let shifted = day + 719_468
    let era = floored(shifted, by: 146_097)
    let ofEra = shifted - era * 146_097
    let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * ofYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      ofYear - (153 * monthFromMarch + 2) / 5 + 1
    )
  }

  /// Divides and rounds down, below 0 too.
  package static func floored<Number: BinaryInteger>(_ number: Number, by divisor: Number) -> Number
  {
    number / divisor - (number % divisor < 0 ? 1 : 0)
  }
}
