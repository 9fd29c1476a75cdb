import TarikhCore

/// A weekday on one side of another date: "the Friday before Easter", «ثالث ثلاثاء بعد رأس السنة».
enum WeekdayBesideRule {
  static func read(_ at: Int, _ cursor: DateCursor) -> Reading? {
    let ordinal = cursor.ordinal(at)
    let start = ordinal?.end ?? at
    let head = cursor.isLatin(start) ? start : cursor.unit(.day, [.one], at: start) ?? start
    guard let weekday = cursor.weekday(head) else { return nil }
    if let side = side(weekday.end, cursor), let base = base(side.end, cursor) {
      let count = ordinal?.value ?? 1
      guard count > 0, !weekday.isWeak || ordinal != nil else { return nil }
      return Reading(
        at..<base.tokens.upperBound,
        .weekdayBeside(
          count, weekday: weekday.value, base.expression, isBefore: side.value < 0))
    }
    return ordinal.flatMap { counted(at, $0, weekday, cursor) }
  }

  /// "their second Sunday": counted from what the text does not say, so no Sunday of the calendar.
  private static func counted(
    _ at: Int, _ ordinal: Found<Int>, _ weekday: Found<Int>, _ cursor: DateCursor
  ) -> Reading? {
    guard (2...9).contains(ordinal.value), cursor.isLatin(at) else { return nil }
    return Reading(at..<weekday.end, .nothing)
  }

  private static func side(_ at: Int, _ cursor: DateCursor) -> Found<Int>? {
    if let end = cursor.function(.before, at: at) { return Found(value: -1, end: end) }
    guard let end = cursor.function(.after, at: at), !cursor.isFunction(.since, at: at),
      !cursor.isFunction(.from, at: at)
    else { return nil }
    return Found(value: 1, end: end)
  }

  private static func base(_ at: Int, _ cursor: DateCursor) -> Reading? {
    let start = cursor.function(.the, at: at) ?? at
    guard let base = DateRules.single(start, cursor.at(start)) else { return nil }
    switch base.expression {
    case .holiday: return base
    case .calendar(let fields) where fields.day != nil: return base
    default: return nil
    }
  }
}
