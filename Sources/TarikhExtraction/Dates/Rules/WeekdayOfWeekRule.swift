import TarikhCore

/// A week before its day or days: "next week on Friday", «الأسبوع القادم الأحد», "this week from Tuesday to Thursday".
enum WeekdayOfWeekRule {
  static func read(_ at: Int, _ cursor: DateCursor) -> Reading? {
    guard let week = week(at, cursor) else { return nil }
    var next = week.tokens.upperBound
    if cursor.isMark(Mark.quote, at: next) { next += 2 }
    if let days = days(at, week, next, cursor) { return days }
    next = cursor.function(.on, at: next) ?? next
    next = cursor.isLatin(next) ? next : cursor.unit(.day, [.one], at: next) ?? next
    guard let weekday = cursor.weekday(next), !weekday.isWeak else { return nil }
    return Reading(at..<weekday.end, .weekdayOf(weekday.value, week.expression))
  }

  private static func week(_ at: Int, _ cursor: DateCursor) -> Reading? {
    if let week = RelativeUnitRule.read(at, cursor), case .unit(.week, _, 1) = week.expression {
      return week
    }
    guard let week = OrdinalRule.read(at, cursor), case .ordinal(_, .week, _) = week.expression
    else { return nil }
    return week
  }

  /// "from Tue to Thu", "between Friday and Sunday" of the week.
  private static func days(_ at: Int, _ week: Reading, _ next: Int, _ cursor: DateCursor)
    -> Reading?
  {
    guard let start = cursor.function(.from, at: next), let first = cursor.weekday(start) else {
      return nil
    }
    let joined = cursor.isMark(Mark.dash, at: first.end) ? first.end + 1 : first.end
    guard
      let end = cursor.function(.to, at: first.end) ?? cursor.function(.and, at: first.end)
        ?? (joined > first.end ? joined : nil), let last = cursor.weekday(end)
    else { return nil }
    return Reading(
      at..<last.end,
      .range(.weekdayOf(first.value, week.expression), .weekdayOf(last.value, week.expression)))
  }
}
