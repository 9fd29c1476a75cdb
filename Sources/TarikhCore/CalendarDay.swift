/// A day of the proleptic Gregorian calendar, without time or zone.
public struct CalendarDay: Hashable, Sendable, Comparable {
  /// The astronomical year: 0 is 1 BC.
  public let year: Int
  /// The month, 1–12.
  public let month: Int
  /// The day of the month, 1–31.
  public let day: Int

  /// A day that exists, or nil: 30 February has no value.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1, day <= Self.dayCount(year: year, month: month) else {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day that is `ordinal` days after 1970-01-01, by the algorithm `civil_from_days` of H. Hinnant.
  public init(ordinal: Int) {
    let shifted = ordinal + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Days since 1970-01-01, by the algorithm `days_from_civil` of H. Hinnant.
  public var ordinal: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The ISO weekday: 1 is Monday, 7 Sunday.
  public var weekday: Int { ((ordinal + 3) % 7 + 7) % 7 + 1 }

  /// The ISO week-year and week that hold this day.
  public var isoWeek: (year: Int, week: Int) {
    let thursday = CalendarDay(ordinal: ordinal - weekday + 4)
    let first = CalendarDay.first(ofYear: thursday.year)
    return (thursday.year, (thursday.ordinal - first.ordinal) / 7 + 1)
  }

  /// The day `count` days later; earlier when negative.
  public func adding(days count: Int) -> CalendarDay { CalendarDay(ordinal: ordinal + count) }

  /// The same day `count` months later, or the last day of a shorter month.
  public func adding(months count: Int) -> CalendarDay {
    let total = year * 12 + month - 1 + count
    let newYear = total >= 0 ? total / 12 : (total - 11) / 12
    let newMonth = total - newYear * 12 + 1
    let newDay = min(day, Self.dayCount(year: newYear, month: newMonth))
    return CalendarDay(year: newYear, month: newMonth, day: newDay) ?? self
  }

  /// 1 January of `year`.
  public static func first(ofYear year: Int) -> CalendarDay {
    CalendarDay(unchecked: year, 1, 1)
  }

  /// The first day of a month; `month` outside 1–12 is brought into range.
  public static func first(ofYear year: Int, month: Int) -> CalendarDay {
    CalendarDay(unchecked: year, min(12, max(1, month)), 1)
  }

  /// The last day of a month; `month` outside 1–12 is brought into range.
  public static func last(ofYear year: Int, month: Int) -> CalendarDay {
    let month = min(12, max(1, month))
    return CalendarDay(unchecked: year, month, dayCount(year: year, month: month))
  }

  /// How many days a month has: 28–31; 0 for a month that does not exist.
  public static func dayCount(year: Int, month: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: isLeap(year) ? 29 : 28
    case 1...12: 31
    default: 0
    }
  }

  /// Whether a year has a 29 February.
  public static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The earlier day comes first.
  public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  private init(unchecked year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }
}

extension CalendarDay: CustomStringConvertible, LosslessStringConvertible {
  /// Reads `YYYY-MM-DD` or `-YYYY-MM-DD`, as at the start of an ISO 8601 date and time; anything else gives nil.
  public init?(_ description: String) {
    let isNegative = description.utf8.first == 0x2D
    let bytes = Array(description.utf8.dropFirst(isNegative ? 1 : 0).prefix(11))
    guard bytes.count == 10 || (bytes.count == 11 && (bytes[10] == 0x54 || bytes[10] == 0x20)),
      let year = Self.number(bytes[0..<4]), bytes[4] == 0x2D,
      let month = Self.number(bytes[5..<7]), bytes[7] == 0x2D, let day = Self.number(bytes[8..<10])
    else { return nil }
    self.init(year: isNegative ? -year : year, month: month, day: day)
  }

  /// The ISO 8601 form, `YYYY-MM-DD`, with a leading `-` before the year 0.
  public var description: String {
    EDTF.Point.padded(year, 4) + "-" + EDTF.Point.padded(month, 2) + "-" + EDTF.Point.padded(day, 2)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { return nil }
      value = value * 10 + Int(digit - 0x30)
    }
    return value
  }
}
