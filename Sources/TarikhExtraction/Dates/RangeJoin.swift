import TarikhCore

/// How the two sides of a range share what only one of them says.
enum RangeJoin {
  /// The range of two expressions; nil where they cannot be the ends of one.
  static func join(_ left: TimeExpression, _ right: TimeExpression) -> TimeExpression? {
    switch (left, right) {
    case (.calendar(let first), .calendar(let last)): return calendar(first, last)
    case (.calendar(let first), _) where first.month == nil && first.year == nil: return nil
    case (.vague, _), (_, .vague), (.nothing, _), (_, .nothing), (.range, _), (_, .range),
      (.countedFromText, _), (_, .countedFromText), (.holiday, _), (_, .holiday):
      return nil
    case (.weekday(let first, let before, _), .weekday(let last, let after, _)):
      return .range(.weekday(first, before ?? after), .weekday(last, after ?? before))
    case (.weekday(let first, nil, _), .weekdayOf(_, let week)):
      return .range(.weekdayOf(first, week), right)
    case (.part(let first, nil), .part(let last, let year?)):
      return .range(.part(first, year: year), .part(last, year: year))
    default: return .range(left, right)
    }
  }

  private static func calendar(_ left: CalendarFields, _ right: CalendarFields) -> TimeExpression? {
    var (first, last) = (left, right)
    if first.day != nil, first.month == nil {
      guard last.day != nil, last.month != nil else { return nil }
      (first.month, first.calendar) = (last.month, last.calendar)
    }
    guard isSameKind(first, last) else { return nil }
    if first.year == nil, last.year != nil { first.year = earlierYear(first, last) }
    if last.year == nil, first.year != nil, last.month != nil { last.year = laterYear(first, last) }
    if first.relation == nil { first.relation = last.relation }
    if first.calendar != last.calendar, first.month == nil { first.calendar = last.calendar }
    return .range(.calendar(first), .calendar(last))
  }

  /// Years with years, months with months, days with days; a month or day may also run to a year.
  private static func isSameKind(_ left: CalendarFields, _ right: CalendarFields) -> Bool {
    (left.day == nil) == (right.day == nil) && (left.month == nil) == (right.month == nil)
      || left.year != nil && right.year != nil
  }

  /// "December to May 2025": the left side lies in the year before where it would come later.
  private static func earlierYear(_ left: CalendarFields, _ right: CalendarFields) -> YearField? {
    comesLater(left, right) ? shifted(right.year, by: -1) : right.year
  }

  private static func laterYear(_ left: CalendarFields, _ right: CalendarFields) -> YearField? {
    comesLater(left, right) ? shifted(left.year, by: 1) : left.year
  }

  private static func comesLater(_ left: CalendarFields, _ right: CalendarFields) -> Bool {
    guard case .named(let first) = left.month, case .named(let last) = right.month else {
      return false
    }
    return (first, left.day ?? 0) > (last, right.day ?? 0)
  }

  private static func shifted(_ year: YearField?, by years: Int) -> YearField? {
    switch year {
    case .number(let number): .number(number + years)
    case .relative(let offset): .relative(offset + years)
    case nil: nil
    }
  }
}
