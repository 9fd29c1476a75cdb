import TarikhCore

/// The part of a date that names day and month: «15 فبراير 2026», "February 15, 2026", «الرابع عشر من الشهر الماضي».
enum DayCore {
  static func read(_ at: Int, _ cursor: DateCursor, allowing clitics: Clitics = []) -> Found<
    CalendarFields
  >? {
    if let numeric = NumericDateRule.read(at, cursor),
      case .calendar(let fields) = numeric.expression
    {
      return Found(value: fields, end: numeric.tokens.upperBound)
    }
    return yearFirst(at, cursor) ?? dayFirst(at, cursor, clitics) ?? monthFirst(at, cursor)
  }

  /// "2019-Aug-01", "2012 August 10", "2012, Aug. 10".
  private static func yearFirst(_ at: Int, _ cursor: DateCursor) -> Found<CalendarFields>? {
    guard let year = cursor.plainNumber(at, digits: 4...4), (1000...2999).contains(year),
      cursor.isLatin(at + 2) || cursor.isLatin(at + 1)
    else { return nil }
    let isDashed = isTightDash(at + 1, cursor)
    let start = isDashed ? at + 2 : cursor.pastComma(at + 1)
    guard let month = MonthRule.month(start, cursor, isHeaded: false),
      isDashed || cursor.tokens[start].capitals > 0, isTightDash(month.end, cursor) == isDashed
    else { return nil }
    let dayStart = isDashed ? month.end + 1 : month.end
    guard let day = cursor.dayNumber(dayStart), day.value <= 31,
      isDashed || cursor.plainNumber(day.end, digits: 4...4) == nil
    else { return nil }
    let fields = CalendarFields(
      calendar: month.value.calendar, year: .number(year), month: .named(month.value.month),
      day: day.value)
    return Found(value: fields, end: day.end)
  }

  private static func dayFirst(_ at: Int, _ cursor: DateCursor, _ clitics: Clitics) -> Found<
    CalendarFields
  >? {
    guard let day = cursor.dayNumber(at, allowing: clitics), day.value > 0 else { return nil }
    var next = cursor.isMark(Mark.period, at: day.end) ? day.end + 1 : day.end
    if cursor.isMark(Mark.slash, at: next) || isTightDash(next, cursor) { next += 1 }
    let start = cursor.pastOf(next)
    guard let month = MonthRule.month(start, cursor, isHeaded: true, allowing: [.la, .ba]) else {
      return relativeMonth(day, start, cursor)
    }
    guard isSound(at, day, start > next, month, cursor), day.value <= 31 else { return nil }
    var fields = CalendarFields(
      calendar: month.value.calendar, month: .named(month.value.month), day: day.value)
    var end = month.end
    if cursor.isMark(Mark.slash, at: end) || isTightDash(end, cursor), cursor.isNumber(end + 1),
      let year = dashedYear(end + 1, cursor)
    {
      fields.year = .number(year)
      return Found(value: fields, end: end + 2)
    }
    end = MonthTail.read(end, cursor, &fields) ?? shortYear(end, cursor, &fields) ?? end
    return Found(value: fields, end: end)
  }

  /// Whether an ordinary word between numbers is the month: not "5 may", not «الأول مارس».
  private static func isSound(
    _ at: Int, _ day: Found<Int>, _ hasOf: Bool, _ month: Found<MonthValue>, _ cursor: DateCursor
  ) -> Bool {
    guard month.isWeak, !month.value.isSupported else { return true }
    let token = cursor.tokens[month.end - 1]
    if cursor.isMark(Mark.slash, at: month.end - 2) || isTightDash(month.end - 2, cursor) {
      // «فاز 1-صفر»: a score.
      return month.value.calendar == .gregorian || cursor.isNumber(month.end)
        || cursor.isMark(Mark.slash, at: month.end) || isTightDash(month.end, cursor)
        || cursor.era(month.end) != nil
    }
    if token.kind == .latin {
      return cursor.index.isDayFirst || token.capitals > 0 || hasOf || cursor.isNumber(month.end)
        || day.end > at + 1
    }
    return cursor.isNumber(at) || hasOf || cursor.isNumber(month.end)
  }

  private static func isTightDash(_ at: Int, _ cursor: DateCursor) -> Bool {
    cursor.isMark(Mark.dash, at: at) && cursor.touchesPrevious(at) && cursor.touchesPrevious(at + 1)
  }

  private static func dashedYear(_ at: Int, _ cursor: DateCursor) -> Int? {
    if let year = cursor.plainNumber(at, digits: 4...4) { return year }
    return cursor.plainNumber(at, digits: 2...2).map { $0 < 50 ? 2000 + $0 : 1900 + $0 }
  }

  /// "03 Aug 96", "'96".
  private static func shortYear(_ at: Int, _ cursor: DateCursor, _ fields: inout CalendarFields)
    -> Int?
  {
    let next = cursor.isMark(Mark.quote, at: at) && cursor.touchesPrevious(at + 1) ? at + 1 : at
    guard cursor.isLatin(at - 1), let year = cursor.plainNumber(next, digits: 2...2),
      next > at || year > 31
    else { return nil }
    fields.year = .number(year < 50 ? 2000 + year : 1900 + year)
    return next + 1
  }

  /// «14 من الشهر الجاري», "the 20th of next month".
  private static func relativeMonth(_ day: Found<Int>, _ start: Int, _ cursor: DateCursor)
    -> Found<CalendarFields>?
  {
    guard !cursor.isLatin(start) || cursor.isFunction(.of, at: start - 1) else { return nil }
    let start = cursor.function(.the, at: start) ?? start
    guard (1...31).contains(day.value),
      let unit = RelativeUnitRule.read(start, cursor, allowing: [.la, .ba]),
      case .unit(.month, let relation, 1) = unit.expression, let offset = relation.offset
    else { return nil }
    let fields = CalendarFields(month: .relative(offset), day: day.value)
    return Found(value: fields, end: unit.tokens.upperBound)
  }

  /// "February 15, 2026", «أغسطس 3, 2015», "May the eleventh".
  private static func monthFirst(_ at: Int, _ cursor: DateCursor) -> Found<CalendarFields>? {
    guard let month = MonthRule.month(at, cursor, isHeaded: false),
      !cursor.isLatin(at) || !cursor.index.isDayFirst
    else { return nil }
    var next = month.end
    if cursor.isMark(Mark.slash, at: next) || isTightDash(next, cursor)
      || cursor.isMark(Mark.period, at: next) && cursor.touchesPrevious(next)
    {
      next += 1
    }
    next = cursor.function(.the, at: next) ?? next
    guard let day = dayAfterMonth(next, cursor) else { return nil }
    let token = cursor.tokens[month.end - 1]
    if month.isWeak, !month.value.isSupported, token.kind == .latin, token.capitals == 0,
      !isTightDash(month.end, cursor),
      day.end == next + 1, cursor.isNumber(next), YearRule.attached(day.end, cursor) == nil
    {
      return nil
    }
    if month.isWeak, token.kind == .arabic, !month.value.isSupported { return nil }
    var fields = CalendarFields(
      calendar: month.value.calendar, month: .named(month.value.month), day: day.value)
    let end =
      MonthTail.read(day.end, cursor, &fields) ?? quotedYear(day.end, cursor, &fields) ?? day.end
    return Found(value: fields, end: end)
  }

  /// "August 10, '12".
  private static func quotedYear(_ at: Int, _ cursor: DateCursor, _ fields: inout CalendarFields)
    -> Int?
  {
    let quote = cursor.pastComma(at)
    guard cursor.isMark(Mark.quote, at: quote), cursor.touchesPrevious(quote + 1),
      let year = cursor.plainNumber(quote + 1, digits: 2...2),
      !cursor.isMark(Mark.quote, at: quote + 2)
    else { return nil }
    fields.year = .number(year < 50 ? 2000 + year : 1900 + year)
    return quote + 2
  }

  private static func dayAfterMonth(_ at: Int, _ cursor: DateCursor) -> Found<Int>? {
    guard let day = cursor.dayNumber(at), (1...31).contains(day.value) else { return nil }
    if cursor.isNumber(at), day.end == at + 1 {
      // «مايو 12 جنديا», "May 20 people": a count.
      if cursor.isCounting(day.end) || cursor.isFunction(.measure, at: day.end) { return nil }
      if cursor.isMark(Mark.slash, at: day.end), cursor.isNumber(day.end + 1) { return nil }
    }
    return day
  }
}
