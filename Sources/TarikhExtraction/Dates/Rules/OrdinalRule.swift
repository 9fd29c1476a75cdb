import TarikhCore

/// The nth day, weekday or week of a stretch: «الثلاثاء الأخير من مارس», "first week of October 2014".
enum OrdinalRule {
  static func read(_ at: Int, _ cursor: DateCursor) -> Reading? {
    ordinalFirst(at, cursor) ?? kindFirst(at, cursor)
  }

  private static func ordinalFirst(_ at: Int, _ cursor: DateCursor) -> Reading? {
    guard var ordinal = last(at, cursor) ?? cursor.ordinal(at) else { return nil }
    var start = ordinal.end
    if ordinal.value > 1, let last = last(start, cursor) {
      (ordinal.value, start) = (-ordinal.value, last.end)
    }
    if let head = cursor.unit(.day, [.one], at: start), !cursor.isLatin(start),
      cursor.weekday(head) != nil
    {
      start = head
    }
    guard let kind = kind(start, cursor) else { return nil }
    return reading(at, ordinal.value, kind.value, kind.end, cursor)
  }

  private static func last(_ at: Int, _ cursor: DateCursor) -> Found<Int>? {
    guard cursor.isLatin(at), let relation = cursor.relation(at), relation.value == .previous else {
      return nil
    }
    return Found(value: -1, end: relation.end)
  }

  private static func kindFirst(_ at: Int, _ cursor: DateCursor) -> Reading? {
    guard !cursor.isLatin(at) else { return nil }
    let head = cursor.unit(.day, [.one], at: at).flatMap { cursor.weekday($0) == nil ? nil : $0 }
    guard let kind = kind(head ?? at, cursor) else { return nil }
    guard let ordinal = cursor.ordinal(kind.end) else { return nil }
    return reading(at, ordinal.value, kind.value, ordinal.end, cursor)
  }

  private static func kind(_ at: Int, _ cursor: DateCursor) -> Found<OrdinalKind>? {
    if let weekday = cursor.weekday(at) {
      return Found(value: .weekday(weekday.value), end: weekday.end)
    }
    guard let unit = cursor.unit(at), unit.value.1 == .one || unit.value.1 == .definite else {
      return nil
    }
    switch unit.value.0 {
    case .day: return Found(value: .day, end: unit.end)
    case .week: return Found(value: .week, end: unit.end)
    case .weekend: return Found(value: .weekend, end: unit.end)
    case .month: return Found(value: .month, end: unit.end)
    default: return nil
    }
  }

  private static func reading(
    _ at: Int, _ ordinal: Int, _ kind: OrdinalKind, _ end: Int, _ cursor: DateCursor
  ) -> Reading? {
    let start = cursor.pastOf(end)
    guard let base = base(start, cursor, hasOf: start > end), ordinal != 0 else { return nil }
    if kind == .month, !base.isYear { return nil }
    return Reading(at..<base.end, .ordinal(ordinal, kind, of: base.expression))
  }

  /// The month or year that the nth is of.
  static func base(_ at: Int, _ cursor: DateCursor, hasOf: Bool)
    -> (expression: TimeExpression, end: Int, isYear: Bool)?
  {
    let clitics: Clitics = [.la, .ba]
    if let month = MonthRule.month(at, cursor, isHeaded: true, allowing: clitics) {
      var fields = CalendarFields(calendar: month.value.calendar, month: .named(month.value.month))
      let end = MonthTail.read(month.end, cursor, &fields) ?? month.end
      return (.calendar(fields), end, false)
    }
    if let unit = RelativeUnitRule.read(at, cursor, allowing: clitics),
      case .unit(let name, _, 1) = unit.expression,
      name == .month || name == .year
    {
      return (unit.expression, unit.tokens.upperBound, name == .year)
    }
    if hasOf, let holiday = HolidayRule.read(at, cursor.at(at)) {
      return (holiday.expression, holiday.tokens.upperBound, false)
    }
    guard hasOf || cursor.unit(.year, [.one, .definite], at: at) != nil,
      let year = YearRule.attached(at, cursor), case .number = year.value.field
    else { return nil }
    let fields = CalendarFields(calendar: year.value.calendar ?? .gregorian, year: year.value.field)
    return (.calendar(fields), year.end, true)
  }
}
