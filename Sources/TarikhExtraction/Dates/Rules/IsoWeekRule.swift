import TarikhCore

/// A week by its number: "2019-W05", "week 31 of 2018", «الأسبوع 12 من عام 2019».
enum IsoWeekRule {
  static func read(_ at: Int, _ cursor: DateCursor) -> Reading? {
    cursor.isNumber(at) ? yearFirst(at, cursor) : weekFirst(at, cursor)
  }

  private static func weekFirst(_ at: Int, _ cursor: DateCursor) -> Reading? {
    guard let start = cursor.unit(.week, [.one, .definite, .code], at: at),
      let week = cursor.plainNumber(start, digits: 1...2), (1...53).contains(week)
    else { return nil }
    let next = cursor.isMark(Mark.slash, at: start + 1) ? start + 2 : start + 1
    guard let year = YearRule.attached(next, cursor) else { return nil }
    return reading(at..<year.end, week, year.value.field)
  }

  /// "2019-W05", "2019 W5".
  private static func yearFirst(_ at: Int, _ cursor: DateCursor) -> Reading? {
    guard let year = cursor.plainNumber(at, digits: 4...4), (1000...2999).contains(year) else {
      return nil
    }
    let next =
      cursor.isMark(Mark.dash, at: at + 1) && cursor.touchesPrevious(at + 1) ? at + 2 : at + 1
    guard let start = cursor.unit(.week, [.code], at: next), cursor.touchesPrevious(start),
      let week = cursor.plainNumber(start, digits: 1...2), (1...53).contains(week)
    else { return nil }
    return reading(at..<start + 1, week, .number(year))
  }

  private static func reading(_ tokens: Range<Int>, _ week: Int, _ year: YearField) -> Reading {
    let fields = CalendarFields(year: year)
    return Reading(tokens, .ordinal(week, .week, of: .calendar(fields)))
  }
}
