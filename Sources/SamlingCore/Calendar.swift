extension PlanDate {
  /// The instant of this date's 00:00 where clocks are `offset` ahead of UTC; nil without a year.
  package func midnight(offset: Seconds) -> Moment? {
    guard let year else { return nil }
    let days = Self.daysSince1970(year: year, month: month, day: day)
    return Moment(milliseconds: (Int64(days) * 86_400 - Int64(offset.count)) * 1000)
  }

  /// The date that clocks `offset` ahead of UTC show at an instant.
  package init(at moment: Moment, offset: Seconds) {
    let seconds = moment.milliseconds / 1000 + Int64(offset.count)
    let days = Int((Double(seconds) / 86_400).rounded(.down))
    // The civil calendar repeats every 400 years, counted from a 1 March.
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let ofEra = shifted - era * 146_097
    let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * ofYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: ofYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  private static func daysSince1970(year: Int, month: Int, day: Int) -> Int {
    let marchYear = month <= 2 ? year - 1 : year
    let era = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
    let yearOfEra = marchYear - era * 400
    let ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + ofYear - 719_468
  }
}

/// Where the clocks on the wall stand: how far ahead of UTC.
package struct WallClock: Equatable, Sendable {
  package var offset: Seconds
  package init(offset: Seconds) { self.offset = offset }

  package func date(at moment: Moment) -> PlanDate { PlanDate(at: moment, offset: offset) }

  /// The time of day at an instant, in whole minutes.
  package func time(at moment: Moment) -> WallTime {
    let seconds = moment.milliseconds / 1000 + Int64(offset.count)
    let ofDay = ((seconds % 86_400) + 86_400) % 86_400
    return WallTime(minutes: Int(ofDay / 60))
  }

  /// The seconds past the minute at an instant.
  package func seconds(at moment: Moment) -> Int {
    let seconds = moment.milliseconds / 1000 + Int64(offset.count)
    return Int(((seconds % 60) + 60) % 60)
  }
}
