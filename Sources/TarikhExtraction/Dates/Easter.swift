import TarikhCore

/// Easter Sunday, the day that the movable feasts of the churches are counted from.
enum Easter {
  /// Easter by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8).
  static func western(_ year: Int) -> CalendarDay {
    let (golden, century, rest) = (year % 19, year / 100, year % 100)
    let correction = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
    let shift = (golden + 11 * epact + 22 * weekday) / 451
    let days = epact + weekday - 7 * shift + 114
    return CalendarDay.first(ofYear: year, month: days / 31).adding(days: days % 31)
  }

  /// Easter of the Julian calendar (Meeus, chapter 8), as a Gregorian day.
  static func eastern(_ year: Int) -> CalendarDay {
    let epact = (19 * (year % 19) + 15) % 30
    let weekday = (2 * (year % 4) + 4 * (year % 7) - epact + 34) % 7
    let days = epact + weekday + 114
    let difference = year / 100 - year / 400 - 2
    return CalendarDay.first(ofYear: year, month: days / 31).adding(days: days % 31 + difference)
  }
}
