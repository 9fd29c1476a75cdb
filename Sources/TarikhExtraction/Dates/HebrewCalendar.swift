import TarikhCore

/// The Hebrew calendar, by the arithmetic of Reingold and Dershowitz, Calendrical Calculations, chapter 8.
enum HebrewCalendar {
  /// The ordinal of 1 Tishri of the year 1, counted from 1970-01-01.
  private static let epoch = -1_373_427 - 719_163

  /// The day of a Hebrew month and day that falls into a Gregorian year; months count from Nisan, 12 is the last Adar.
  ///
  ///     HebrewCalendar.day(month: 7, day: 10, inGregorian: 2018)   // 2018-09-19
  static func day(month: Int, day: Int, inGregorian year: Int) -> CalendarDay? {
    guard (1...12).contains(month), (1...30).contains(day), (1...9999).contains(year) else {
      return nil
    }
    return [year + 3760, year + 3761].lazy
      .map { CalendarDay(ordinal: ordinal(year: $0, month: month, day: day)) }
      .first { $0.year == year }
  }

  private static func ordinal(year: Int, month: Int, day: Int) -> Int {
    let start = newYear(year)
    // From Nisan on all months have a fixed length, so they are counted back from the next new year.
    guard month >= 7 else {
      return newYear(year + 1) - (month...6).reduce(0) { $0 + ($1 % 2 == 1 ? 30 : 29) } + day - 1
    }
    if month == 12 { return newYear(year + 1) - 177 - 29 + day - 1 }
    return start + (7..<month).reduce(0) { $0 + length(of: $1, inYear: newYear(year + 1) - start) }
      + day - 1
  }

  /// The days of a month from Tishri (7) to Shevat (11), in a year of so many days.
  private static func length(of month: Int, inYear days: Int) -> Int {
    switch month {
    case 8: days % 10 == 5 ? 30 : 29
    case 9: days % 10 == 3 ? 29 : 30
    case 7, 11: 30
    default: 29
    }
  }

  private static func newYear(_ year: Int) -> Int {
    let (before, this, after) = (elapsed(year - 1), elapsed(year), elapsed(year + 1))
    let delay = after - this == 356 ? 2 : this - before == 382 ? 1 : 0
    return epoch + this + delay
  }

  /// The days from the epoch to the mean new year, put off where it would fall on Sunday, Wednesday or Friday.
  private static func elapsed(_ year: Int) -> Int {
    let months = (235 * year - 234) / 19
    let parts = 12_084 + 13_753 * months
    let day = 29 * months + parts / 25_920
    return (3 * (day + 1)) % 7 < 3 ? day + 1 : day
  }
}
