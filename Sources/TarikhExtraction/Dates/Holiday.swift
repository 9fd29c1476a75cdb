import TarikhCore

/// A holiday: the rule that gives its first day, and how many days it lasts.
struct Holiday: Hashable, Sendable {
  let timing: HolidayTiming
  /// How many days it lasts, its eve included where it begins with one.
  let length: Int

  /// Reads the rule of a table, with `xN` after it for a feast of N days: `12-25`, `hijri 10-01`, `hebrew 09-24 x9`.
  init?(_ rule: Substring) {
    var cells = rule.split(separator: " ")
    let count = cells.last.flatMap { $0.first == "x" ? Int($0.dropFirst()) : nil }
    if count != nil { cells.removeLast() }
    guard let timing = HolidayTiming(cells) else { return nil }
    (self.timing, length) = (timing, count ?? 1)
  }

  /// Its first day in a year of its own calendar.
  func day(inYear year: Int) -> CalendarDay? { timing.day(inYear: year) }

  /// Its days in a year of its own calendar.
  func days(inYear year: Int) -> ClosedRange<CalendarDay>? {
    day(inYear: year).map { $0...$0.adding(days: length - 1) }
  }

  /// Whether its year is one of the Hijri calendar.
  var isHijri: Bool { timing.isHijri }
}

/// How the first day of a holiday follows from its year.
indirect enum HolidayTiming: Hashable, Sendable {
  /// A month and day of one of the calendars.
  case fixed(CalendarSystem, month: Int, day: Int)
  /// A month and day of the Hebrew calendar, days before it.
  case hebrew(month: Int, day: Int)
  /// Days from Easter Sunday of the Western church.
  case easter(Int)
  /// Days from Easter Sunday of the Eastern churches.
  case orthodoxEaster(Int)
  /// The nth weekday of a month, from its end where `count` is negative, and days after it.
  case weekday(month: Int, count: Int, weekday: Int, plus: Int)
  /// The first weekday on or after another day, or the last one before it.
  case beside(HolidayTiming, weekday: Int, isBefore: Bool)
  /// One day a year, in years that follow one another: feasts that are set by the sky.
  case listed(first: Int, [Int])

  /// Reads the cells of a rule: `12-25`, `hebrew 07-10`, `easter -2`, `nth 11 4 4 +1`, `after 05-18 1`, `on 2024 11-01 10-20`.
  init?(_ cells: [Substring]) {
    let numbers = cells.dropFirst().compactMap { Int($0) }
    switch (cells.first, numbers.count) {
    case ("easter", 1): self = .easter(numbers[0])
    case ("orthodox", 1): self = .orthodoxEaster(numbers[0])
    case ("nth", 3...4):
      let plus = numbers.count > 3 ? numbers[3] : 0
      self = .weekday(month: numbers[0], count: numbers[1], weekday: numbers[2], plus: plus)
    case ("after", 1), ("before", 1):
      guard let base = Self(Array(cells.dropFirst().dropLast())) else { return nil }
      self = .beside(base, weekday: numbers[0], isBefore: cells[0] == "before")
    case ("on", 1):
      let days = cells.dropFirst(2).map {
        Self.monthAndDay($0).map { $0.month * 100 + $0.day } ?? 0
      }
      self = .listed(first: numbers[0], days)
    default:
      guard let last = cells.last, let (month, day) = Self.monthAndDay(last) else { return nil }
      switch cells.first {
      case "hebrew": self = .hebrew(month: month, day: day)
      case "hijri": self = .fixed(.hijri, month: month, day: day)
      default: self = .fixed(.gregorian, month: month, day: day)
      }
    }
  }

  private static func monthAndDay(_ cell: Substring) -> (month: Int, day: Int)? {
    let parts = cell.split(separator: "-").compactMap { Int($0) }
    return parts.count == 2 ? (parts[0], parts[1]) : nil
  }

  /// Its day in a year of its own calendar; the Gregorian year for the Hebrew one.
  func day(inYear year: Int) -> CalendarDay? {
    switch self {
    case .fixed(.gregorian, let month, let day): CalendarDay(year: year, month: month, day: day)
    case .fixed(.hijri, let month, let day):
      HijriCalendar.shared.day(year: year, month: month, day: day)
    case .hebrew(let month, let day): HebrewCalendar.day(month: month, day: day, inGregorian: year)
    case .easter(let days): Easter.western(year).adding(days: days)
    case .orthodoxEaster(let days): Easter.eastern(year).adding(days: days)
    case .weekday(let month, let count, let weekday, let plus):
      Self.nth(count, weekday: weekday, year: year, month: month)?.adding(days: plus)
    case .beside(let base, let weekday, let isBefore):
      base.day(inYear: year).map { day in
        isBefore
          ? day.adding(days: -((day.weekday - weekday + 6) % 7) - 1)
          : day.adding(days: (weekday - day.weekday + 7) % 7)
      }
    case .listed(let first, let days):
      (first..<first + days.count).contains(year)
        ? CalendarDay(year: year, month: days[year - first] / 100, day: days[year - first] % 100)
        : nil
    }
  }

  /// Whether its year is one of the Hijri calendar.
  var isHijri: Bool {
    switch self {
    case .fixed(let calendar, _, _): calendar == .hijri
    case .beside(let base, _, _): base.isHijri
    default: false
    }
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
}
