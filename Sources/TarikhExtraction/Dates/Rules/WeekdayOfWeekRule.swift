import TarikhCore

/// A week before its day: "next week on Friday", «الأسبوع القادم الأحد».
enum WeekdayOfWeekRule {
  static func read(_ at: Int, _ cursor: DateCursor) -> Reading? {
    guard let week = RelativeUnitRule.read(at, cursor), case .unit(.week, _, 1) = week.expression
    else { return nil }
    var next = week.tokens.upperBound
    if cursor.isMark(Mark.quote, at: next) { next += 2 }
    next = cursor.function(.on, at: next) ?? next
    next = cursor.isLatin(next) ? next : cursor.unit(.day, [.one], at: next) ?? next
    guard let weekday = cursor.weekday(next), !weekday.isWeak else { return nil }
    return Reading(at..<weekday.end, .weekdayOf(weekday.value, week.expression))
  }
}
