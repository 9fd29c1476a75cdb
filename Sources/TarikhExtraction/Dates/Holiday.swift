import TarikhCore

/// How the day of a holiday follows from its year.
enum Holiday: Hashable, Sendable {
  /// A month and day of one of the calendars.
  case fixed(CalendarSystem, month: Int, day: Int)
  /// Days from Easter Sunday of the Western church.
  case easter(Int)
  /// Days from Easter Sunday of the Eastern churches.
  case orthodoxEaster(Int)
  /// The nth weekday of a month, from its end where `count` is negative, and days after it.
  case weekday(month: Int, count: Int, weekday: Int, plus: Int)

  /// Reads the rule of a table: `12-25`, `hijri 10-01`, `easter -2`, `orthodox 0`, `nth 11 4 4 +1`.
  init?(_ rule: Substring) {
    let cells = rule.split(separator: " ")
    let numbers = cells.dropFirst().compactMap { Int($0) }
    switch (cells.first, numbers.count) {
    case ("easter", 1): self = .easter(numbers[0])
    case ("orthodox", 1): self = .orthodoxEaster(numbers[0])
    case ("nth", 3...4):
      let plus = numbers.count > 3 ? numbers[3] : 0
      self = .weekday(month: numbers[0], count: numbers[1], weekday: numbers[2], plus: plus)
    default:
      let parts = (cells.last ?? "").split(separator: "-").compactMap { Int($0) }
      guard parts.count == 2 else { return nil }
      let calendar: CalendarSystem = cells.first == "hijri" ? .hijri : .gregorian
      self = .fixed(calendar, month: parts[0], day: parts[1])
    }
  }

  /// Its day in a year of its own calendar.
  func day(inYear year: Int) -> CalendarDay? {
    switch self {
    case .fixed(.gregorian, let month, let day): CalendarDay(year: year, month: month, day: day)
    case .fixed(.hijri, let month, let day):
      HijriCalendar.shared.day(year: year, month: month, day: day)
    case .easter(let days): Self.westernEaster(year).adding(days: days)
    case .orthodoxEaster(let days): Self.easternEaster(year).adding(days: days)
    case .weekday(let month, let count, let weekday, let plus):
      Self.nth(count, weekday: weekday, year: year, month: month)?.adding(days: plus)
    }
  }

  /// Whether its year is one of the Hijri calendar.
  var isHijri: Bool {
    if case .fixed(.hijri, _, _) = self { true } else { false }
  }

  /// The nth weekday of a month; −1 is the last.
  static func nth(_ count: Int, weekday: Int, year: Int, month: Int) -> CalendarDay? {
    let first = CalendarDay.first(ofYear: year, month: month)
    let last = CalendarDay.last(ofYear: year, month: month)
    let day =
      count > 0
      ? first.adding(days: (weekday - first.weekday + 7) % 7 + 7 * (count - 1))
      : last.adding(days: -((last.weekday - weekday + 7) % 7) + 7 * (count + 1))
    return day.month == first.month ? day : nil
  }

  /// Easter by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8).
  private static func westernEaster(_ year: Int) -> CalendarDay {
    let (golden, century, rest) = (year % 19, year / 100, year % 100)
    let correction = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
    let shift = (golden + 11 * epact + 22 * weekday) / 451
    let days = epact + weekday - 7 * shift + 114
    return CalendarDay.first(ofYear: year, month: days / 31).adding(days: days % 31)
  }

  /// Easter of the Julian calendar (Meeus, chapter 8), as a Gregorian day.
  private static func easternEaster(_ year: Int) -> CalendarDay {
    let epact = (19 * (year % 19) + 15) % 30
    let weekday = (2 * (year % 4) + 4 * (year % 7) - epact + 34) % 7
    let days = epact + weekday + 114
    let difference = year / 100 - year / 400 - 2
    return CalendarDay.first(ofYear: year, month: days / 31).adding(days: days % 31 + difference)
  }
}
